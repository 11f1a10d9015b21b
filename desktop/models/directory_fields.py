"""The fields of each kind's form: what is asked, how it is typed in, in which order."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.domain.directory import DirectoryKind, SiteKind
from desktop.domain.due import Priority
from desktop.domain.status import Role
from desktop.models.act_form import Option
from desktop.wording import statuses
from desktop.wording.language import LANGUAGES, Language
from desktop.wording.marks import QT_TRANSLATE_NOOP


class InputKind(StrEnum):
    """How a field is typed in. reference(s) -- other rows, looked up; said -- shown, not typed."""

    LINE = "line"
    TEXT = "text"
    NUMBER = "number"
    PIN = "pin"
    DATE = "date"
    CHOICE = "choice"
    CHECK = "check"
    REFERENCE = "reference"
    REFERENCES = "references"
    LINES = "lines"
    SAID = "said"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One field. key -- a column, or "labels.en", "due.normal"; span -- of twelve columns; looks_up -- kind of rows."""

    key: str
    kind: InputKind
    label: str
    span: int = 6
    options: tuple[Option, ...] = ()
    looks_up: str = ""
    hint: str = ""


LINES = (1, 2, 3)

_NAME = QT_TRANSLATE_NOOP("directory", "Name")
_NOTE = QT_TRANSLATE_NOOP("directory", "Note")
_CUSTOMER = QT_TRANSLATE_NOOP("directory", "Customer")
_CALLS_FROM = QT_TRANSLATE_NOOP("directory", "Usually calls from")
_PHONES = QT_TRANSLATE_NOOP("directory", "Phones")
_PHONE = QT_TRANSLATE_NOOP("directory", "Phone")
_SITE_NAME = QT_TRANSLATE_NOOP("directory", "Name or number")
_SITE_KIND = QT_TRANSLATE_NOOP("directory", "What it is")
_BELOW = QT_TRANSLATE_NOOP("directory", "Lies in")
_TOP = QT_TRANSLATE_NOOP("directory", "empty: at the top")
_WARNING = QT_TRANSLATE_NOOP("directory", "Warning, shown at every call")
_ACCESS = QT_TRANSLATE_NOOP("directory", "Access, printed on the order")
_PRIVATE = QT_TRANSLATE_NOOP("directory", "For the desk only, never read out")
_SHORT_NUMBER = QT_TRANSLATE_NOOP("directory", "Short number")
_EQUIPMENT_NAME = QT_TRANSLATE_NOOP("directory", "What it is")
_PLACE = QT_TRANSLATE_NOOP("directory", "Place")
_MAKER = QT_TRANSLATE_NOOP("directory", "Maker")
_MODEL = QT_TRANSLATE_NOOP("directory", "Model")
_ROLE = QT_TRANSLATE_NOOP("directory", "Role")
_LOGIN = QT_TRANSLATE_NOOP("directory", "Login on this PC")
_PIN = QT_TRANSLATE_NOOP("directory", "PIN")
_TEAMS = QT_TRANSLATE_NOOP("directory", "Teams")
_LINE = QT_TRANSLATE_NOOP("directory", "Line")
_LINE_1 = QT_TRANSLATE_NOOP("directory", "1 – the desk")
_LINE_2 = QT_TRANSLATE_NOOP("directory", "2 – own engineers")
_LINE_3 = QT_TRANSLATE_NOOP("directory", "3 – contractors, makers")
_CONTRACTOR = QT_TRANSLATE_NOOP("directory", "A contractor, not our own people")
_MEMBERS = QT_TRANSLATE_NOOP("directory", "Who is in it")
_NOBODY = QT_TRANSLATE_NOOP("directory", "nobody yet; a person's form names the teams")
_KEY = QT_TRANSLATE_NOOP("directory", "Key")
_KEY_HINT = QT_TRANSLATE_NOOP("directory", "from the label")
_LABEL_IN = QT_TRANSLATE_NOOP("directory", "Label, {language}")
_GROUP = QT_TRANSLATE_NOOP("directory", "Same trouble as")
_GROUP_HINT = QT_TRANSLATE_NOOP("directory", "a key")
_PRIORITY = QT_TRANSLATE_NOOP("directory", "Usual priority")
_FIRST_LINE = QT_TRANSLATE_NOOP("directory", "Goes to line")
_FIRST_TEAM = QT_TRANSLATE_NOOP("directory", "Goes to team")
_NORM = QT_TRANSLATE_NOOP("directory", "Norm, minutes of work")
_LOOK_BACK = QT_TRANSLATE_NOOP("directory", "Same trouble for, hours")
_LOOK_BACK_HINT = QT_TRANSLATE_NOOP("directory", "as its group")
_POSITION = QT_TRANSLATE_NOOP("directory", "Place in the list")
_DUE = QT_TRANSLATE_NOOP("directory", "Due in minutes: {priority}")
_DANGER = QT_TRANSLATE_NOOP("directory", "A person may be in danger")
_NUMBER = QT_TRANSLATE_NOOP("directory", "Number")
_SUBJECT = QT_TRANSLATE_NOOP("directory", "What it is about")
_STARTS = QT_TRANSLATE_NOOP("directory", "From, this day included")
_ENDS = QT_TRANSLATE_NOOP("directory", "Until, this day included")
_OPEN_DATE = QT_TRANSLATE_NOOP("directory", "open; type 31.3.27")
_COVERS_SITES = QT_TRANSLATE_NOOP("directory", "Places covered, with all below them")
_COVERS_EQUIPMENT = QT_TRANSLATE_NOOP("directory", "Equipment covered")
_COVERS_ALL = QT_TRANSLATE_NOOP("directory", "none named: all of the customer's")
_HOURS = QT_TRANSLATE_NOOP("directory", "Hours and phone agreed, told at a call")
_STOPPED = QT_TRANSLATE_NOOP("directory", "No service for now")
_LOOK_UP = QT_TRANSLATE_NOOP("directory", "type a part of it")
_SITE_KINDS = {
    SiteKind.STREET: QT_TRANSLATE_NOOP("directory", "street"),
    SiteKind.HOUSE: QT_TRANSLATE_NOOP("directory", "house"),
    SiteKind.ENTRANCE: QT_TRANSLATE_NOOP("directory", "entrance"),
    SiteKind.FLAT: QT_TRANSLATE_NOOP("directory", "flat"),
    SiteKind.AREA: QT_TRANSLATE_NOOP("directory", "area"),
    SiteKind.OTHER: QT_TRANSLATE_NOOP("directory", "other"),
}


def site_kind(code: str, language: Language) -> str:
    """Return the word for a step of the tree of places."""
    return language.say("directory", _SITE_KINDS[SiteKind(code)]) if code in _SITE_KINDS else code


def label_key(code: str) -> str:
    """Return the key under which labels in a language are stored."""
    return code.split("_", maxsplit=1)[0]


def fields(kind: str, language: Language) -> tuple[FieldSpec, ...]:
    """Return the fields of a kind's form in the order they are asked."""
    return _FIELDS[DirectoryKind(kind)](_Maker(language))


class _Maker:
    """Makes fields in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def say(self, source: str, **facts: Any) -> str:
        return self.language.say("directory", source, **facts)

    def field(
        self, key: str, label: str, kind: InputKind = InputKind.LINE, *, span: int = 6, hint: str = ""
    ) -> FieldSpec:
        return FieldSpec(key=key, kind=kind, label=self.say(label), span=span, hint=self.say(hint) if hint else "")

    def choice(self, key: str, label: str, options: tuple[Option, ...], *, span: int = 6) -> FieldSpec:
        return FieldSpec(key=key, kind=InputKind.CHOICE, label=self.say(label), options=options, span=span)

    def lookup(self, key: str, label: str, looks_up: str, *, span: int = 6, hint: str = _LOOK_UP) -> FieldSpec:
        return FieldSpec(
            key=key,
            kind=InputKind.REFERENCES if key.endswith("_ids") else InputKind.REFERENCE,
            label=self.say(label),
            looks_up=looks_up,
            span=span,
            hint=self.say(hint),
        )

    def lines(self) -> tuple[Option, ...]:
        said = (_LINE_1, _LINE_2, _LINE_3)
        return tuple(Option(str(line), self.say(source)) for line, source in zip(LINES, said, strict=True))


def _customer(make: _Maker) -> tuple[FieldSpec, ...]:
    return (make.field("name", _NAME, span=12), make.field("note", _NOTE, InputKind.TEXT, span=12))


def _contact(make: _Maker) -> tuple[FieldSpec, ...]:
    return (
        make.field("name", _NAME),
        make.field("phones", _PHONES, InputKind.LINES),
        make.lookup("site_id", _CALLS_FROM, DirectoryKind.SITE),
        make.lookup("customer_id", _CUSTOMER, DirectoryKind.CUSTOMER),
        make.field("note", _NOTE, InputKind.TEXT, span=12),
    )


def _site(make: _Maker) -> tuple[FieldSpec, ...]:
    kinds = tuple(Option(kind, site_kind(kind, make.language)) for kind in SiteKind)
    return (
        make.field("name", _SITE_NAME),
        make.choice("kind", _SITE_KIND, kinds),
        make.lookup("parent_id", _BELOW, DirectoryKind.SITE, hint=_TOP),
        make.lookup("customer_id", _CUSTOMER, DirectoryKind.CUSTOMER),
        make.field("warning", _WARNING, span=12),
        make.field("access_notes", _ACCESS, InputKind.TEXT),
        make.field("private_notes", _PRIVATE, InputKind.TEXT),
    )


def _equipment(make: _Maker) -> tuple[FieldSpec, ...]:
    return (
        make.field("short_number", _SHORT_NUMBER),
        make.field("name", _EQUIPMENT_NAME),
        make.lookup("site_id", _PLACE, DirectoryKind.SITE, span=12),
        make.field("maker", _MAKER),
        make.field("model", _MODEL),
        make.field("note", _NOTE, InputKind.TEXT, span=12),
    )


def _person(make: _Maker) -> tuple[FieldSpec, ...]:
    roles = tuple(Option(role, statuses.role(role, make.language)) for role in Role)
    return (
        make.field("name", _NAME),
        make.choice("role", _ROLE, roles),
        make.field("phone", _PHONE),
        make.lookup("team_ids", _TEAMS, DirectoryKind.TEAM),
        make.field("login", _LOGIN),
        make.field("pin", _PIN, InputKind.PIN),
        make.field("note", _NOTE, InputKind.TEXT, span=12),
    )


def _team(make: _Maker) -> tuple[FieldSpec, ...]:
    return (
        make.field("name", _NAME, span=12),
        make.choice("line", _LINE, make.lines()),
        make.field("phone", _PHONE),
        make.field("is_contractor", _CONTRACTOR, InputKind.CHECK, span=12),
        make.field("members", _MEMBERS, InputKind.SAID, span=12, hint=_NOBODY),
    )


def _category(make: _Maker) -> tuple[FieldSpec, ...]:
    priorities = tuple(Option(p, statuses.priority(p, make.language)) for p in Priority)
    labels = tuple(
        FieldSpec(
            key=f"labels.{label_key(code)}",
            kind=InputKind.LINE,
            label=make.say(_LABEL_IN, language=name),
            span=12 if code == "en" else 6,
        )
        for code, name in LANGUAGES.items()
    )
    due = tuple(
        FieldSpec(key=f"due.{option.key}", kind=InputKind.NUMBER, label=make.say(_DUE, priority=option.title), span=3)
        for option in priorities
    )
    return (
        *labels,
        make.choice("line", _FIRST_LINE, make.lines()),
        make.lookup("team_id", _FIRST_TEAM, DirectoryKind.TEAM),
        make.choice("priority", _PRIORITY, priorities),
        make.field("norm_minutes", _NORM, InputKind.NUMBER),
        *due,
        make.field("is_danger", _DANGER, InputKind.CHECK, span=12),
        make.field("key", _KEY, span=3, hint=_KEY_HINT),
        make.field("type_group", _GROUP, span=3, hint=_GROUP_HINT),
        make.field("look_back.hours", _LOOK_BACK, InputKind.NUMBER, span=3, hint=_LOOK_BACK_HINT),
        make.field("position", _POSITION, InputKind.NUMBER, span=3),
    )


def _contract(make: _Maker) -> tuple[FieldSpec, ...]:
    return (
        make.field("number", _NUMBER),
        make.lookup("customer_id", _CUSTOMER, DirectoryKind.CUSTOMER),
        make.field("starts_on", _STARTS, InputKind.DATE, hint=_OPEN_DATE),
        make.field("ends_on", _ENDS, InputKind.DATE, hint=_OPEN_DATE),
        make.field("name", _SUBJECT, span=12),
        make.lookup("site_ids", _COVERS_SITES, DirectoryKind.SITE, hint=_COVERS_ALL),
        make.lookup("equipment_ids", _COVERS_EQUIPMENT, DirectoryKind.EQUIPMENT, hint=_COVERS_ALL),
        make.field("warning", _WARNING, span=12),
        make.field("is_stopped", _STOPPED, InputKind.CHECK, span=12),
        make.field("hours", _HOURS, InputKind.TEXT),
        make.field("note", _NOTE, InputKind.TEXT),
    )


_FIELDS = {
    DirectoryKind.CUSTOMER: _customer,
    DirectoryKind.CONTACT: _contact,
    DirectoryKind.SITE: _site,
    DirectoryKind.EQUIPMENT: _equipment,
    DirectoryKind.PERSON: _person,
    DirectoryKind.TEAM: _team,
    DirectoryKind.CATEGORY: _category,
    DirectoryKind.CONTRACT: _contract,
}
