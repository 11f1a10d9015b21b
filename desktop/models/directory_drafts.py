"""What is typed in the directory and not saved yet: it survives moving about, and taking it back can be undone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from desktop.domain.directory import DirectoryKind
from desktop.domain.ids import new_id
from desktop.models.directory_fields import label_key
from desktop.models.directory_values import Typed


@dataclass(slots=True)
class Draft:
    """Touched fields of one row. key -- the row's id, or an own one while *is_new*."""

    key: UUID
    kind: str
    is_new: bool
    typed: dict[str, Typed] = field(default_factory=dict)
    preset: Mapping[str, Typed] = field(default_factory=dict)


class Drafts:
    """The half-typed rows, by key."""

    def __init__(self) -> None:
        self._drafts: dict[UUID, Draft] = {}
        self._taken_back: list[Draft] = []

    def begin(self, kind: str, typed: Mapping[str, Typed] | None = None) -> UUID:
        """Begin a new row, with what is known of it already, and return its key."""
        draft = Draft(new_id(), kind, True, dict(typed or {}), dict(typed or {}))
        self._drafts[draft.key] = draft
        return draft.key

    def typed(self, key: UUID) -> Mapping[str, Typed]:
        """Return the touched fields of a row."""
        draft = self._drafts.get(key)
        return draft.typed if draft else {}

    def is_new(self, key: UUID) -> bool:
        """Return whether the row is still to be made."""
        draft = self._drafts.get(key)
        return draft is not None and draft.is_new

    def all(self) -> list[Draft]:
        """Return everything that is not saved, the oldest first."""
        return list(self._drafts.values())

    def take_in(self, kept: Iterable[Draft]) -> None:
        """Go on with what was kept; what is typed since then stays."""
        for draft in kept:
            self._drafts.setdefault(draft.key, draft)

    def put(self, key: UUID, kind: str, *, field: str, typed: Typed, stored: Typed | None) -> None:
        """Keep what stands in a field; what is as stored (again) is no change."""
        draft = self._drafts.get(key)
        if draft is None:
            if typed == stored:
                return
            draft = self._drafts[key] = Draft(key, kind, False)
        if typed == stored and not draft.is_new:
            draft.typed.pop(field, None)
            if not draft.typed:
                del self._drafts[key]
        else:
            draft.typed[field] = typed

    def saved(self, key: UUID, sent: Mapping[str, Typed], *, row_id: UUID) -> None:
        """Forget what was saved; what was typed meanwhile stays, as a change of the row *row_id*."""
        draft = self._drafts.pop(key, None)
        if draft is None:
            return
        left = {name: typed for name, typed in draft.typed.items() if name not in sent or sent[name] != typed}
        if left:
            self._drafts[row_id] = Draft(row_id, draft.kind, False, left)

    def drop_untouched(self, key: UUID) -> bool:
        """Forget a new row in which nothing was typed; return whether it was one."""
        draft = self._drafts.get(key)
        if draft is None or not draft.is_new or draft.typed != draft.preset:
            return False
        del self._drafts[key]
        return True

    def take_back(self, key: UUID) -> bool:
        """Put aside what was typed in a row; return whether there was something."""
        draft = self._drafts.pop(key, None)
        if draft is not None:
            self._taken_back.append(draft)
        return draft is not None

    def bring_again(self, kind: str) -> UUID | None:
        """Return to what was put aside last of *kind*: its key, None if there is nothing."""
        for at in reversed(range(len(self._taken_back))):
            if self._taken_back[at].kind == kind:
                draft = self._taken_back.pop(at)
                self._drafts.setdefault(draft.key, draft)
                return draft.key
        return None


def beginning(kind: str, looked_for: str, code: str) -> dict[str, Typed]:
    """Return how a new row begins that was looked for and not found. code -- of the language a kind is named in."""
    typed = looked_for.strip()
    if not typed:
        return {}
    is_number = any(char.isdigit() for char in typed) and not any(char.isalpha() for char in typed)
    if kind == DirectoryKind.CONTACT and is_number:
        return {"phones": (typed,)}
    names = {DirectoryKind.EQUIPMENT: "short_number", DirectoryKind.CATEGORY: f"labels.{label_key(code)}"}
    return {names.get(DirectoryKind(kind), "name"): typed}


def begun(drafts: Drafts, kind: str) -> list[Draft]:
    """Return the rows of *kind* that are still to be made, the newest first."""
    return [draft for draft in reversed(drafts.all()) if draft.kind == kind and draft.is_new]


def unsaved(drafts: Drafts, kind: str) -> set[UUID]:
    """Return the keys of the rows of *kind* that have something typed."""
    return {draft.key for draft in drafts.all() if draft.kind == kind}
