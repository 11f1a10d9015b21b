"""What is half typed about which request: kept while it is typed, back on its card, back after a crash."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.domain.half_act import LINE, HalfAct, as_body, from_body
from desktop.models.act_form import ActWish
from desktop.screens.context import Desk
from desktop.screens.draft_shelf import DraftShelf

KIND = "act"
Key = tuple[UUID, str, str]


class HalfActs(QObject):
    """on_card -- returns the request on the card and what is half typed about it. changed -- other things are now"""

    changed = Signal()

    def __init__(
        self, desk: Desk, on_card: Callable[[], tuple[UUID | None, Sequence[HalfAct]]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._on_card = on_card
        self._found: dict[Key, HalfAct] = {}
        self._sending: dict[Key, HalfAct] = {}
        self._shelf = DraftShelf(desk, KIND, self._bodies, self)
        for draft_id, body in self._shelf.kept_before():
            half = from_body(body)
            self._found[_key(half)] = half
            self._shelf.adopt(_key(half), draft_id, body)

    def all(self) -> list[HalfAct]:
        """Return everything that is half typed and not being done just now."""
        return list(self._found.values())

    def of(self, request_id: UUID) -> list[HalfAct]:
        """Return what is half typed about one request, what was typed last at the end."""
        return [half for half in self._found.values() if half.request_id == request_id]

    @property
    def is_sending(self) -> bool:
        """Whether an act is being done."""
        return bool(self._sending)

    def touch(self) -> None:
        """Something was typed on the card."""
        self._shelf.touch()

    def save_now(self) -> None:
        """Keep what is typed now: another card is opened, or the window closes."""
        self._shelf.save_now()

    def send(self, wish: ActWish) -> UUID | None:
        """The act is being done with what was typed for it: return the draft that goes with it."""
        self._look()
        key = _key_of(wish)
        half = self._found.pop(key, None)
        if half is None:
            return None
        self._sending[key] = half
        self.changed.emit()
        return self._shelf.send(key)

    def sent(self, wish: ActWish) -> None:
        """The act was done."""
        if self._sending.pop(key := _key_of(wish), None) is not None:
            self._shelf.sent(key)
        self.touch()

    def came_back(self, wish: ActWish) -> None:
        """The act was not done: its words are half typed again."""
        if (half := self._sending.pop(key := _key_of(wish), None)) is not None:
            self._found[key] = half
            self._shelf.came_back(key)
            self.changed.emit()

    def _bodies(self) -> Mapping[Hashable, Mapping[str, Any]]:
        self._look()
        return {key: as_body(half) for key, half in self._found.items()}

    def _look(self) -> None:
        """Take over what stands on the card."""
        request_id, halves = self._on_card()
        if request_id is None:
            return
        found = {key: half for key, half in self._found.items() if half.request_id != request_id}
        found |= {_key(half): half for half in halves if _key(half) not in self._sending}
        is_other = found != self._found
        self._found = found
        if is_other:
            self.changed.emit()


def _key(half: HalfAct) -> Key:
    return half.request_id, half.act, half.subject


def _key_of(wish: ActWish) -> Key:
    if wish.is_line:
        return wish.request_id, LINE, ""
    return wish.request_id, wish.act, wish.subject
