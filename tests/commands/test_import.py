"""`daybook import` of the directory, as an owner types it."""

from pathlib import Path

import pytest

from tests.commands.running import Here

CONTACTS = (
    "ФИО;Телефон;Адрес\nСмирнова Мария;8 916 123-45-60;ул. Садовая, д. 14, кв. 15\n;;\nПетров;;за мельницей\n;;x\n"
)


@pytest.fixture
def contacts(tmp_path: Path) -> Path:
    """A table as Excel saves it in Russia."""
    file = tmp_path / "contacts.csv"
    file.write_bytes(CONTACTS.encode("cp1251"))
    return file


def test_contacts_come_in_by_a_guess_that_is_told_and_only_once(here: Here, contacts: Path):
    dry = here("import", "contacts", str(contacts), "--dry-run", "--json")
    assert (dry.json["read"], dry.json["made"], dry.json["dry_run"]) == (3, 2, True)
    first = here("import", "contacts", str(contacts), "--json")
    assert (first.json["made"], [one["line_no"] for one in first.json["refused"]]) == (2, [5])
    assert first.code == 1
    assert "“ФИО” is taken as: name" in first.err
    assert here("import", "contacts", str(contacts), "--json").json["known"] == 2


def test_changes_are_told_and_made_only_when_asked_for(here: Here, contacts: Path):
    here("import", "contacts", str(contacts))
    contacts.write_text(CONTACTS.replace("45-60", "45-60, 8 916 765-43-21"), encoding="utf-8")
    told = here("import", "contacts", str(contacts))
    assert "1 different" in told.out
    assert "--accept-changes" in told.out
    assert here("import", "contacts", str(contacts), "--accept-changes", "--json").json["applied"] == 1
    assert here("import", "contacts", str(contacts), "--json").json["changed"] == 0


def test_a_map_is_kept_and_taken_again_and_the_report_is_a_file(here: Here, contacts: Path, tmp_path: Path):
    report = tmp_path / "report.csv"
    here("import", "contacts", str(contacts), "--save-map", "ours", "--report", str(report))
    assert "за мельницей" in report.read_text(encoding="utf-8-sig")
    assert "ours" in here("import", "contacts", str(contacts)).err
    assert here("import", "contacts", str(contacts), "--map", "ours", "--json").json["known"] == 2
    assert "another kind" in here("import", "sites", str(contacts), "--map", "ours").sentence


def test_what_is_chosen_goes_before_the_guess(here: Here, tmp_path: Path):
    file = tmp_path / "journal.csv"
    file.write_text("date|address|what\n03/04/2020|Lenina 14|no light\n", encoding="utf-8")
    asked = ("import", "requests", str(file), "--delimiter", "|", "--encoding", "utf-8", "--date-style", "mdy")
    assert here(*asked, "--json").json["made"] == 1
    assert [line["occurred_at"][:10] for line in here("list", "--day", "2020-03-04", "--json").json] == ["2020-03-04"]


@pytest.mark.parametrize("what", ["customers", "contacts", "sites", "equipment", "staff", "requests"])
def test_a_file_that_is_none_is_one_sentence(here: Here, tmp_path: Path, what: str):
    assert "cannot be read" in here("import", what, str(tmp_path)).sentence
    (tmp_path / "page.xls").write_text("<html><table></table></html>")
    assert "web page" in here("import", what, str(tmp_path / "page.xls")).sentence
