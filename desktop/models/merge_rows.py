"""Two rows of the directory side by side, before they are merged: what each says, and what hangs on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop.domain.directory import DirectoryKind, Reference
from desktop.domain.merging import TEXTS, Compared
from desktop.models.around_rows import counted
from desktop.models.directory_fields import FieldSpec, InputKind, fields, site_kind
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

_HANGS = QT_TRANSLATE_NOOP("merging", "Hangs on it")
_KEPT_WRITTEN = QT_TRANSLATE_NOOP("merging", "Stays as it was written")
_NOTHING = QT_TRANSLATE_NOOP("merging", "nothing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One line of the comparison. is_kept -- the one that stays has these words afterwards too"""

    label: str
    stays: str
    goes: str
    is_kept: bool = False

    @property
    def is_same(self) -> bool:
        """Whether both say the same."""
        return self.stays == self.goes

    @property
    def is_lost(self) -> bool:
        """Whether the one that goes says something that the one that stays will not say."""
        return bool(self.goes) and not (self.is_same or self.is_kept)


def side_by_side(stays: Compared, goes: Compared, language: Language) -> list[Side]:
    """Return the lines of the comparison; what both leave empty is left out."""
    return [*_fields(stays, goes, language), *_hanging(stays, goes, language)]


def _fields(stays: Compared, goes: Compared, language: Language) -> Iterator[Side]:
    for spec in fields(stays.kind, language):
        ours, theirs = (_said(spec, one, language) for one in (stays, goes))
        if ours or theirs:
            joins = spec.key in TEXTS[DirectoryKind(stays.kind)] or spec.kind is InputKind.LINES
            yield Side(label=spec.label, stays=ours, goes=theirs, is_kept=joins or not ours)


def _hanging(stays: Compared, goes: Compared, language: Language) -> Iterator[Side]:
    def say(what: str) -> str:
        return language.say("merging", what)

    ours, theirs = (
        counted(
            {table: count for table, count in one.counts.items() if table not in ("ended", "contact_phone")}, language
        )
        for one in (stays, goes)
    )
    yield Side(label=say(_HANGS), stays=ours or say(_NOTHING), goes=theirs or say(_NOTHING), is_kept=True)
    ended = [counted({"ended": one.counts.get("ended", 0)}, language) for one in (stays, goes)]
    if any(ended):
        yield Side(label=say(_KEPT_WRITTEN), stays=ended[0], goes=ended[1], is_kept=True)


def _said(spec: FieldSpec, one: Compared, language: Language) -> str:
    value: Any = one.values.get(spec.key)
    if isinstance(value, Reference):
        return value.title
    if spec.kind is InputKind.LINES:
        return "\n".join(value or ())
    if spec.key == "kind":
        return site_kind(str(value), language)
    return str(value or "")
