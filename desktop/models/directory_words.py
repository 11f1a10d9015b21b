"""What the directory says about its kinds: their names, what to do while a list is empty, what a new row is called."""

from collections.abc import Mapping

from desktop.domain.directory import DirectoryKind
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

_NAMES: Mapping[str, str] = {
    DirectoryKind.CUSTOMER: QT_TRANSLATE_NOOP("directory", "Customers"),
    DirectoryKind.CONTACT: QT_TRANSLATE_NOOP("directory", "Contacts"),
    DirectoryKind.SITE: QT_TRANSLATE_NOOP("directory", "Places"),
    DirectoryKind.EQUIPMENT: QT_TRANSLATE_NOOP("directory", "Equipment"),
    DirectoryKind.PERSON: QT_TRANSLATE_NOOP("directory", "Staff"),
    DirectoryKind.TEAM: QT_TRANSLATE_NOOP("directory", "Teams"),
    DirectoryKind.CATEGORY: QT_TRANSLATE_NOOP("directory", "Kinds"),
    DirectoryKind.CONTRACT: QT_TRANSLATE_NOOP("directory", "Contracts"),
}
_NEW: Mapping[str, str] = {
    DirectoryKind.CUSTOMER: QT_TRANSLATE_NOOP("directory", "New customer"),
    DirectoryKind.CONTACT: QT_TRANSLATE_NOOP("directory", "New contact"),
    DirectoryKind.SITE: QT_TRANSLATE_NOOP("directory", "New place"),
    DirectoryKind.EQUIPMENT: QT_TRANSLATE_NOOP("directory", "New equipment"),
    DirectoryKind.PERSON: QT_TRANSLATE_NOOP("directory", "New person"),
    DirectoryKind.TEAM: QT_TRANSLATE_NOOP("directory", "New team"),
    DirectoryKind.CATEGORY: QT_TRANSLATE_NOOP("directory", "New kind"),
    DirectoryKind.CONTRACT: QT_TRANSLATE_NOOP("directory", "New contract"),
}
_EMPTY: Mapping[str, str] = {
    DirectoryKind.CUSTOMER: QT_TRANSLATE_NOOP("directory", "No customer yet. Ctrl+N writes the first."),
    DirectoryKind.CONTACT: QT_TRANSLATE_NOOP("directory", "No contact yet. Ctrl+N writes the first."),
    DirectoryKind.SITE: QT_TRANSLATE_NOOP("directory", "No place yet. Ctrl+N writes the first: a street, or a house."),
    DirectoryKind.EQUIPMENT: QT_TRANSLATE_NOOP("directory", "No equipment yet. Ctrl+N writes the first."),
    DirectoryKind.PERSON: QT_TRANSLATE_NOOP("directory", "Nobody yet. Ctrl+N writes the first."),
    DirectoryKind.TEAM: QT_TRANSLATE_NOOP("directory", "No team yet. Ctrl+N writes the first."),
    DirectoryKind.CATEGORY: QT_TRANSLATE_NOOP("directory", "No kind yet. Ctrl+N writes the first."),
    DirectoryKind.CONTRACT: QT_TRANSLATE_NOOP("directory", "No contract yet. Ctrl+N writes the first."),
}


def kind_name(kind: str, language: Language) -> str:
    """Return what a list is called."""
    return language.say("directory", _NAMES[kind])


def new_title(kind: str, language: Language) -> str:
    """Return what a row is called before it has a name."""
    return language.say("directory", _NEW[kind])


def empty_sentence(kind: str, language: Language) -> str:
    """Return what an empty list says."""
    return language.say("directory", _EMPTY[kind])
