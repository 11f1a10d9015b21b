"""Keeps what is being typed: at each pause of half a second, and at least every two seconds while typing goes on."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desktop.domain.errors import DaybookError
from desktop.domain.ids import new_id
from desktop.screens.context import Desk
from desktop.screens.rhythm import Rhythm
from desktop.workflow.drafting import drop_draft, keep_draft


class DraftKeeper(QObject):
    """One half-typed thing. body -- returns what is to be kept, None when there is nothing (any more)."""

    def __init__(
        self, desk: Desk, kind: str, body: Callable[[], Mapping[str, Any] | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._body = desk, kind, body
        self._id: UUID | None = None
        self._kept: Mapping[str, Any] | None = None
        self._rhythm = Rhythm(self)
        self._rhythm.paused.connect(self.save_now)

    @property
    def draft_id(self) -> UUID | None:
        """The draft's id once something was kept."""
        return self._id

    def adopt(self, draft_id: UUID) -> None:
        """Go on keeping under the id of a draft that was found; it goes when nothing is typed any more.

        What was being kept here under another id must stand in the same text by now: that draft goes.
        """
        before, self._id, self._kept = self._id, draft_id, {}
        if before is not None and before != draft_id:
            self.save_now()
            self._drop(before)

    def touch(self) -> None:
        """Something was typed."""
        self._rhythm.touch()

    def forget(self) -> None:
        """The draft was sent: whoever registered it dropped it in the same transaction."""
        self._rhythm.stop()
        self._id = self._kept = None

    @Slot()
    def save_now(self) -> None:
        """Keep what is typed now, on the write lane."""
        self._rhythm.stop()
        body = self._body()
        if body == self._kept:
            return
        self._kept = body
        if body is None:
            if self._id is not None:
                self._drop(self._id)
            self._id = None
            return
        self._id = self._id or new_id()
        work = partial(keep_draft, self._desk.office, self._id, self._kind, body)
        self._desk.act(work, failed=self._on_not_kept)

    def _drop(self, draft_id: UUID) -> None:
        self._desk.act(partial(drop_draft, self._desk.office, draft_id))

    def _on_not_kept(self, _error: DaybookError) -> None:
        """Try again at the next pause; the disk's refusal is said already."""
        if self._kept is not None:
            self._kept = {}
