"""Every kind, field and choice of an import has its word, and what was counted is said with its plurals."""

from pathlib import Path

import pytest

from desktop.domain.errors import PhoneUnreadable
from desktop.domain.importing import FIELDS, Column, ColumnMapping, FileLook, ImportKind, ImportPlan, ImportReport
from desktop.models.import_choices import DELIMITERS
from desktop.wording import import_sentences, import_words
from desktop.wording.language import Language

KEYS = sorted({field.key for fields in FIELDS.values() for field in fields})
LOOK = FileLook(file=Path("list.csv"), columns=(Column("Name"),))
REFUSED = ((2, PhoneUnreadable(typed="x")),)


@pytest.mark.parametrize("key", KEYS)
def test_every_field_has_a_word(key: str):
    assert import_words.field_title(key, Language("en")) != key


def test_every_kind_and_sign_has_a_word():
    language = Language("en")
    assert all(import_words.kind_title(kind, language) != kind for kind in ImportKind)
    assert all(import_words.delimiter_title(sign, language) != sign for sign in DELIMITERS)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "21 rows read  ·  1 new  ·  5 here already  ·  1 refused"),
        ("ru", "прочитана 21 строка  ·  1 новая  ·  5 уже есть  ·  1 отклонена"),
        ("zh_CN", "读取 21 行  ·  新 1  ·  已有 5  ·  拒绝 1"),
    ],
)
def test_the_counts_stand_in_a_row_and_what_is_nothing_is_left_out(code: str, said: str):
    plan = ImportPlan(read=21, made=1, known=5, refused=REFUSED)
    assert import_sentences.counted(plan, Language(code)) == said


def test_what_is_needed_is_said_by_the_words_of_the_fields():
    said = import_sentences.missing(ColumnMapping(kind=ImportKind.EQUIPMENT), Language("en"))
    assert said == ("No column becomes this yet, and it is needed: Short number, Address in one cell.", "warning")
    assert (
        import_sentences.missing(ColumnMapping(kind=ImportKind.CUSTOMER, columns={0: "name"}), Language("en")) is None
    )


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (ImportPlan(read=2, known=2), "Nothing new: all of it is here already."),
        (ImportPlan(read=2, known=1, refused=REFUSED), "Nothing new: what is not refused is here already."),
        (ImportPlan(read=2, made=2), "F12 takes the new rows in."),
    ],
)
def test_after_a_check_it_is_said_what_to_do(plan: ImportPlan, said: str):
    assert import_sentences.checked(plan, Language("en"))[0] == said


@pytest.mark.parametrize("kind", list(ImportKind))
def test_after_an_import_it_is_said_what_comes_next(kind: ImportKind):
    sentence, tone = import_sentences.ended(ImportReport(read=1, made=1), LOOK, kind, Language("en"))
    assert sentence.startswith("Done: list.csv. ")
    assert tone == "done"
