"""The half-typed calls: the one in the form kept while it is typed, others parked; all back after a crash."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import DaybookError
from desktop.domain.half_typed import HalfTyped, as_body, from_body, in_turn
from desktop.domain.ids import new_id
from desktop.domain.records import Draft
from desktop.models.intake_form import IntakeForm
from desktop.models.parked_stubs import MOST_STUBS
from desktop.screens.context import Desk
from desktop.screens.rhythm import Rhythm
from desktop.views.intake_page import IntakePage
from desktop.wording.intake import say
from desktop.workflow.drafting import drafts, drop_draft, keep_draft

KIND = "form"
_CURSOR = ("focus", "caret")


class ParkedCalls(QObject):
    """Knows every half-typed call. changed -- others wait, or another number of them"""

    changed = Signal()

    def __init__(self, desk: Desk, form: IntakeForm, page: IntakePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._form, self._page = desk, form, page
        self.waiting: list[HalfTyped] = []
        self._interrupted: set[UUID] = set()
        self._kept: dict[UUID, dict[str, Any]] = {}
        self._as_fetched: dict[str, Any] | None = None
        self._rhythm = Rhythm(self)
        self._rhythm.paused.connect(self.save_now)
        form.typed.connect(self._on_typed)

    def bring_back(self) -> None:
        """Read what was kept before the program ended."""
        self._take_in(drafts(self._desk.office))

    def new(self) -> HalfTyped:
        """Return an empty call that begins now."""
        return HalfTyped(draft_id=new_id(), began_at=self._desk.now())

    @property
    def is_untouched(self) -> bool:
        """Whether the call in the form stands as F2 fetched it."""
        return self._as_fetched is not None and self._as_fetched == _without_cursor(self._form.half)

    def left_half_typed(self) -> HalfTyped | None:
        """Return the call that was in the form when the program ended, else the oldest that was parked then."""
        left = [one for one in self.waiting if one.draft_id in self._interrupted]
        return left[0] if left else None

    def put_back(self) -> None:
        """Set the call of the form aside and leave an empty one in it."""
        half = self._form.half
        if not half.is_empty:
            self._note_cursor()
            self._save(half, is_parked=True)
            self.waiting.append(half)
            self.waiting.sort(key=in_turn)
            if len(self.waiting) > MOST_STUBS:
                self._desk.report(say("behind_nine", self._desk.language))
        elif half.draft_id in self._kept:
            self._drop(half.draft_id)
        self._begin(self.new())

    def fetch(self, half: HalfTyped, *, is_in_turn: bool = True) -> None:
        """Bring a waiting call into the form. is_in_turn -- untouched, it makes way for the next parked one (F2)."""
        self.waiting.remove(half)
        self._interrupted.discard(half.draft_id)
        self._begin(half)
        self._as_fetched = _without_cursor(half) if is_in_turn else None

    def finish(self) -> None:
        """The call of the form is written down; its draft went in the same transaction."""
        self._kept.pop(self._form.half.draft_id, None)
        self._begin(self.new())

    def hush(self) -> None:
        """Keep nothing while the call is being written down: what is queued after it would come back as a ghost."""
        self._rhythm.stop()

    @Slot()
    def save_now(self) -> None:
        """Keep what is typed now."""
        self.hush()
        half = self._form.half
        if half.is_empty:
            if half.draft_id in self._kept:
                self._drop(half.draft_id)
            return
        self._note_cursor()
        self._save(half, is_parked=False)

    def _begin(self, half: HalfTyped) -> None:
        self.hush()
        self._as_fetched = None
        self._form.replace(half)
        self.changed.emit()

    def _note_cursor(self) -> None:
        field, caret = self._page.sheet.where()
        if field:
            self._form.half.focus, self._form.half.caret = field, caret

    def _save(self, half: HalfTyped, *, is_parked: bool) -> None:
        body = as_body(half)
        known = {**body, "is_parked": is_parked}
        if self._kept.get(half.draft_id) != known:
            self._kept[half.draft_id] = known
            work = partial(keep_draft, self._desk.office, half.draft_id, KIND, body, is_parked=is_parked)
            self._desk.act(work, failed=partial(self._on_not_kept, half.draft_id))

    def _on_not_kept(self, draft_id: UUID, _error: DaybookError) -> None:
        """Try again at the next pause; the disk's refusal is said already."""
        self._kept.pop(draft_id, None)

    def _drop(self, draft_id: UUID) -> None:
        self._kept.pop(draft_id, None)
        self._desk.act(partial(drop_draft, self._desk.office, draft_id))

    def _take_in(self, found: Sequence[Draft]) -> None:
        for draft in found:
            if draft.kind == KIND:
                half = from_body(draft.body)
                self._kept[half.draft_id] = {**as_body(half), "is_parked": draft.is_parked}
                self.waiting.append(half)
        self.waiting.sort(key=in_turn)
        in_the_form = {draft.id for draft in found if draft.kind == KIND and not draft.is_parked}
        self._interrupted = in_the_form or {half.draft_id for half in self.waiting[:1]}
        self.changed.emit()

    @Slot()
    def _on_typed(self) -> None:
        self._rhythm.touch()


def _without_cursor(half: HalfTyped) -> dict[str, Any]:
    body = as_body(half)
    return {
        name: dict(value) if isinstance(value, dict) else value for name, value in body.items() if name not in _CURSOR
    }
