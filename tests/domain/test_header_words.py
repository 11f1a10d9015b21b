"""Names of columns in three languages."""

import pytest

from desktop.domain.header_words import field_named, is_header_word
from desktop.domain.importing import FIELDS, ImportKind


@pytest.mark.parametrize(
    ("name", "kind", "field"),
    [
        ("ФИО", "contact", "name"), ("Телефон (моб.)", "contact", "phones"), ("phone 2", "contact", "phones"),
        ("Адрес проживания", "contact", "address"), ("Рег. №", "equipment", "short_number"),
        ("Заводской номер лифта", "equipment", "short_number"), ("Производитель", "equipment", "maker"),
        ("Должность", "person", "role"), ("Крайний срок", "request", "due_at"), ("date", "request", "occurred_at"),
        ("what", "request", "words"), ("who", "request", "assignee"), ("done", "request", "closed_at"),
        ("Заявитель", "request", "caller"), ("报修内容", "request", "words"), ("联系电话", "request", "phones"),
        ("Contact person", "customer", "contact"), ("external_ref", "site", "external_ref"),
        ("客户名称", "customer", "name"), ("电梯编号", "equipment", "short_number"), ("姓名", "contact", "name"),
    ],
)  # fmt: skip
def test_a_column_is_known_by_its_name(name, kind, field):
    assert field_named(name, ImportKind(kind))[0] == field


@pytest.mark.parametrize("kind", list(ImportKind))
def test_what_daybook_itself_calls_a_column_is_known(kind):
    for one in FIELDS[kind]:
        assert field_named(one.key, kind) == (one.key, 3)


@pytest.mark.parametrize("name", ["", "№ п/п", "x", "Otis", "14"])
def test_other_words_name_no_column(name):
    assert not is_header_word(name)
