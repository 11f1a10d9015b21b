"""Several half-typed things of one kind, each kept under a key of its own, at each pause and every two seconds."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desktop.domain.errors import DaybookError
from desktop.domain.ids import new_id
from desktop.screens.context import Desk
from desktop.screens.rhythm import Rhythm
from desktop.workflow.drafting import drafts, drop_draft, keep_draft

Body = Mapping[str, Any]
_NOT_KEPT: Body = {}


class DraftShelf(QObject):
    """bodies -- returns all that is half typed now, by key. What is being sent is neither kept anew nor dropped."""

    def __init__(
        self, desk: Desk, kind: str, bodies: Callable[[], Mapping[Hashable, Body]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._bodies = desk, kind, bodies
        self._ids: dict[Hashable, UUID] = {}
        self._kept: dict[Hashable, Body] = {}
        self._sending: set[Hashable] = set()
        self._rhythm = Rhythm(self)
        self._rhythm.paused.connect(self._on_pause)

    def kept_before(self) -> Iterator[tuple[UUID, Body]]:
        """Give what was kept before the program ended, the oldest first; whoever can read it adopts it."""
        for draft in drafts(self._desk.office):
            if draft.kind == self._kind:
                yield draft.id, draft.body

    def adopt(self, key: Hashable, draft_id: UUID, body: Body) -> None:
        """Go on keeping under the id of a draft that was found."""
        self._ids[key], self._kept[key] = draft_id, body

    def touch(self) -> None:
        """Something was typed."""
        self._rhythm.touch()

    def save_now(self) -> None:
        """Keep what is typed now, on the write lane; what is typed no more is dropped."""
        self._rhythm.stop()
        bodies = self._bodies()
        for key in [key for key in self._ids if key not in bodies and key not in self._sending]:
            self._kept.pop(key, None)
            self._desk.act(partial(drop_draft, self._desk.office, self._ids.pop(key)))
        for key, body in bodies.items():
            if key not in self._sending and self._kept.get(key) != body:
                self._kept[key] = body
                draft_id = self._ids.setdefault(key, new_id())
                work = partial(keep_draft, self._desk.office, draft_id, self._kind, body)
                self._desk.act(work, failed=partial(self._on_not_kept, key))

    def send(self, key: Hashable) -> UUID | None:
        """It is being done: whoever does it drops the draft in the same transaction. Return its id if it has one."""
        self._sending.add(key)
        return self._ids.get(key)

    def sent(self, key: Hashable) -> None:
        """It was done, and its draft is gone."""
        self._sending.discard(key)
        self._ids.pop(key, None)
        self._kept.pop(key, None)

    def came_back(self, key: Hashable) -> None:
        """It was not done: it is kept on."""
        self._sending.discard(key)
        self.touch()

    @Slot()
    def _on_pause(self) -> None:
        if not self._desk.lanes.write.is_finishing():  # else the program closes, and all was kept before
            self.save_now()

    def _on_not_kept(self, key: Hashable, _error: DaybookError) -> None:
        """Try again at the next pause; the disk's refusal is said already."""
        if key in self._kept:
            self._kept[key] = _NOT_KEPT
