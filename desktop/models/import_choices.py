"""What can be chosen about a file that comes in, as options of lists."""

from collections.abc import Sequence

from desktop.domain.importing import FIELDS, ColumnMapping, DateStyle, FileLook, ImportKind
from desktop.models.act_form import Option
from desktop.wording.import_words import (
    column_title,
    date_style_title,
    delimiter_title,
    encoding_title,
    field_title,
    kind_title,
    needed,
)
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

ENCODINGS = ("utf-8", "cp1251", "gb18030", "utf-16", "cp1252")
DELIMITERS = (",", ";", "\t", "|")
LEFT_OUT = "-"
"""The key of the option by which a column becomes nothing: an option without a key would be none."""
MOMENTS = frozenset({"occurred_at", "closed_at", "updated_at", "due_at"})
_WITH_PLACE = frozenset({"address"})
_FROM = QT_TRANSLATE_NOOP("import", "from “{column}”")
Choices = tuple[Sequence[Option], str]


def kinds(mapping: ColumnMapping, language: Language) -> Choices:
    """Return what can be in a file, and what is taken to be in it."""
    return tuple(Option(kind, kind_title(kind, language)) for kind in ImportKind), mapping.kind


def sheets(look: FileLook) -> Choices:
    """Return the sheets of a workbook; nothing where there is only one."""
    names = look.sheets if len(look.sheets) > 1 else ()
    return tuple(Option(name, name) for name in names), look.sheet


def encodings(look: FileLook, language: Language) -> Choices:
    """Return the encodings a text file can be read in; nothing for a workbook."""
    names = dict.fromkeys((*ENCODINGS, look.encoding)) if look.encoding else ()
    return tuple(Option(name, encoding_title(name, language)) for name in names), look.encoding


def delimiters(look: FileLook, language: Language) -> Choices:
    """Return what may stand between the cells of a text file; nothing for a workbook."""
    signs = dict.fromkeys((*DELIMITERS, look.delimiter)) if look.delimiter else ()
    return tuple(Option(sign, delimiter_title(sign, language)) for sign in signs), look.delimiter


def dates(mapping: ColumnMapping, language: Language) -> Choices:
    """Return how dates may be written; nothing where no column becomes a date."""
    styles = DateStyle if MOMENTS & set(mapping.columns.values()) else ()
    return tuple(Option(style, date_style_title(style, language)) for style in styles), mapping.date_style


def is_split(mapping: ColumnMapping) -> bool | None:
    """Return whether addresses are split; None where no column is one."""
    return mapping.split_addresses if _WITH_PLACE & set(mapping.columns.values()) else None


def fields(look: FileLook, mapping: ColumnMapping, language: Language) -> tuple[Option, ...]:
    """Return what a column can become, each with the column that becomes it now."""
    found = [Option(LEFT_OUT, field_title("", language))]
    for field in FIELDS[mapping.kind]:
        at = next((at for at, key in mapping.columns.items() if key == field.key), None)
        note = needed(language) if field.is_required else ""
        if at is not None and at < len(look.columns):
            note = language.say("import", _FROM, column=column_title(look.columns[at].name, at, language))
        found.append(Option(field.key, field_title(field.key, language), note))
    return tuple(found)


def with_column(mapping: ColumnMapping, at: int, field: str) -> dict[int, str]:
    """Return what the columns become when one becomes *field*: one that only one column can be goes from the other."""
    columns = {one: key for one, key in mapping.columns.items() if one != at}
    if field == LEFT_OUT:
        return columns
    takes_many = any(one.key == field and one.takes_many for one in FIELDS[mapping.kind])
    if not takes_many:
        columns = {one: key for one, key in columns.items() if key != field}
    return dict(sorted({**columns, at: field}.items()))
