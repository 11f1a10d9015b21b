"""The forms that are edited and not saved, one a kind of trouble; they survive the end of the program."""

from collections.abc import Hashable, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.domain.directory import DirectoryKind
from desktop.models.form_draft import FormDraft, StoredForm
from desktop.screens.context import Desk
from desktop.screens.draft_shelf import DraftShelf
from desktop.storage.queries.directory_records import directory_record

KIND = "intake form"


class FormDrafts(QObject):
    """Knows what stands in each form that was opened, by the id of its kind."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts: dict[UUID, FormDraft] = {}
        self._kept: set[UUID] = set()
        self._shelf = DraftShelf(desk, KIND, self._bodies, self)
        for draft_id, body in self._shelf.kept_before():
            category_id = UUID(body["category_id"])
            self._drafts[category_id] = FormDraft.from_body(body)
            self._kept.add(category_id)
            self._shelf.adopt(category_id, draft_id, body)

    def get(self, category_id: UUID) -> FormDraft:
        """Return what stands in a form that was opened."""
        return self._drafts[category_id]

    def put(self, category_id: UUID, draft: FormDraft) -> None:
        """Let another draft stand there."""
        self._drafts[category_id] = draft
        self._shelf.touch()

    def refresh(self, category_id: UUID, stored: StoredForm) -> None:
        """The form is stored like this now; what is typed and not saved stays upon the version it began with."""
        draft = self._drafts.get(category_id)
        if draft is None or not (draft.is_changed or draft.stored == stored):
            self._drafts[category_id] = FormDraft(stored)

    def was_kept(self, category_id: UUID) -> bool:
        """Return whether the form was left edited when the program ended; asked once."""
        is_kept = category_id in self._kept
        self._kept.discard(category_id)
        return is_kept

    def touch(self) -> None:
        """Something was typed."""
        self._shelf.touch()

    def save_now(self) -> None:
        """Keep what is typed now."""
        self._shelf.save_now()

    def type_again(self, category_id: UUID, asks: StoredForm, stored: StoredForm) -> bool:
        """Let stand again, not saved, what was refused; return whether it is other than what is stored now."""
        draft = FormDraft(stored)
        draft.form, draft.patterns = dict(asks.form), dict(asks.patterns)
        if draft.is_changed:
            self.put(category_id, draft)
        return draft.is_changed

    def _bodies(self) -> Mapping[Hashable, Mapping[str, Any]]:
        return {
            category_id: {"category_id": str(category_id), **draft.as_body()}
            for category_id, draft in self._drafts.items()
            if draft.is_changed
        }


def stored_form(desk: Desk, category_id: UUID) -> StoredForm:
    """Return the form of a kind as it is stored now, and the words that point to it."""
    record = desk.read(partial(directory_record, kind=DirectoryKind.CATEGORY, row_id=category_id))
    values = record.values if record is not None else {}
    form_id, form, patterns = values.get("form_id"), values.get("form", {}), values.get("patterns", {})
    return StoredForm(form_id=form_id, form=form, patterns=patterns)
