"""A mapping that was kept is known again by the names of the columns."""

import json
from dataclasses import replace

import pytest

from desktop.domain.errors import FieldMissing, FieldUnreadable, NameMissing
from desktop.domain.importing import ImportKind
from desktop.exchange.guessing import guessed
from desktop.exchange.mapping import known_maps, read_map
from desktop.exchange.table_file import look_at
from desktop.exchange.templates import keep_template, templates


@pytest.fixture
def look(tmp_path):
    file = tmp_path / "table.csv"
    file.write_text("Кто;Куда звонить;Звонить ещё;Дом\nИванова;1;2;Ленина 14\n", encoding="cp1251")
    return look_at(file)


def test_a_kept_mapping_is_offered_where_all_its_columns_are(tmp_path, look):
    mapping = replace(
        guessed(look), columns={0: "name", 1: "phones", 2: "phones", 3: "address"}, kind=ImportKind.CONTACT,
        date_style="mdy",
        source="1C", zone="Europe/Riga", country="LV", split_addresses=False, options={"empty": ["-"]},
    )  # fmt: skip
    keep_template(tmp_path, "наша 1С", mapping, look)
    assert "наша 1С" in known_maps(tmp_path)
    again = guessed(look, templates=templates(tmp_path))
    assert again == replace(mapping, template="наша 1С", doubts=())
    assert read_map("наша 1С", tmp_path).encoding == "cp1251"


def test_a_template_does_not_fit_a_file_that_lacks_a_column(tmp_path, look):
    keep_template(tmp_path, "one", guessed(look), look)
    (tmp_path / "other.csv").write_text("Кто;Адрес\nИванова;Ленина 14\n", encoding="utf-8")
    other = look_at(tmp_path / "other.csv")
    assert guessed(other, templates=templates(tmp_path)).template == ""
    if read_map("one", tmp_path).fields:
        with pytest.raises(FieldMissing):
            read_map("one", tmp_path).mapping(other)


def test_a_template_of_one_column_does_not_fit_every_file_that_has_it(tmp_path, look):
    keep_template(tmp_path, "one", replace(guessed(look), columns={0: "name"}, kind=ImportKind.CONTACT), look)
    (tmp_path / "other.csv").write_text("Кто;Бригада;Должность;Рост\nИванова;1;2;3\n", encoding="utf-8")
    assert guessed(look_at(tmp_path / "other.csv"), templates=templates(tmp_path)).template == ""
    assert guessed(look, templates=templates(tmp_path)).template == "one"


def test_the_real_journals_template_is_known_by_its_header(tmp_path):
    columns = sorted(set(read_map("nyc-311").named_columns()))
    file = tmp_path / "calls.csv"
    file.write_text(",".join(columns) + "\n" + ",".join("x" for _ in columns) + "\n", encoding="utf-8")
    assert guessed(look_at(file), templates=templates()).template == "nyc-311"


def test_a_damaged_template_is_left_out_and_the_others_stay(tmp_path, look):
    keep_template(tmp_path, "one", guessed(look), look)
    (tmp_path / "mappings" / "bad.json").write_text("{", encoding="utf-8")
    assert {template.name for template in templates(tmp_path)} == {"one", "nyc-311"}


@pytest.mark.parametrize(
    ("name", "error"), [("", NameMissing), ("../evil", FieldUnreadable), ("a\0b", FieldUnreadable)]
)
def test_a_name_that_is_no_files_name_is_refused(tmp_path, look, name, error):
    with pytest.raises(error):
        keep_template(tmp_path, name, guessed(look), look)


def test_several_columns_of_a_field_stand_in_the_template_as_a_list(tmp_path, look):
    mapping = replace(guessed(look), columns={1: "phones", 2: "phones"}, kind=ImportKind.CONTACT)
    body = json.loads(keep_template(tmp_path, "two", mapping, look).read_text(encoding="utf-8"))
    assert body["columns"] == {"phones": ["Куда звонить", "Звонить ещё"]}
