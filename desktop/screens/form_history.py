"""The versions of a form at work: read on their own lane, compared in words with what stands in the form."""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.form_versions import FormVersion, form_changes
from desktop.models.seat_rows import SeatRow
from desktop.screens.context import Desk
from desktop.storage.queries.form_versions import counted_versions
from desktop.views.form_history import FormHistory
from desktop.wording import form_words


class FormHistoryScreen(QObject):
    """read -- the versions are known anew; taken -- the JSON of one that is to stand in the form again"""

    read = Signal()
    taken = Signal(object)

    def __init__(self, desk: Desk, view: FormHistory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        self._key = ""
        self._form_id: UUID | None = None
        self._versions: list[FormVersion] | None = None
        self._form: Mapping[str, Any] = {}
        view.chosen.connect(self._on_chosen)
        view.taken.connect(self._on_taken)

    def follow(self, key: str, form_id: UUID | None) -> None:
        """Ask for the versions of the form of a kind. form_id -- the one that is asked now"""
        self._form_id = form_id
        if key != self._key:
            self._versions = None
        self._key = key
        self._desk.ask("form versions", partial(counted_versions, key=key), partial(self._on_read, key))

    def said(self) -> str:
        """Return which version there is now, since when, by whom; "" until that is known."""
        return self._say(self._version(str(self._form_id))) if self._versions is not None else ""

    def met(self) -> str:
        """Return that the version that is asked now met another one; "" if it did not."""
        for version, before in pairwise(self._versions or ()):
            if version.id == self._form_id and version.has_met(before):
                return form_words.met(before, self._desk.language)
        return ""

    def begin(self, form: Mapping[str, Any]) -> None:
        """Show the versions beside *form*, which stands in the fields."""
        self._form = form
        self._view.show_versions([SeatRow(str(one.id), self._say(one)) for one in self._versions or ()])
        row = self._view.list.selected()
        if row is not None:
            self._on_chosen(row.key)
        else:
            self._view.say_changes([])

    def _say(self, version: FormVersion | None) -> str:
        desk = self._desk
        return form_words.version(version, desk.language, zone=desk.zone, today=desk.today())

    def _on_read(self, key: str, found: list[FormVersion]) -> None:
        if key == self._key:
            self._versions = found
            if self._view.isVisible():
                self.begin(self._form)
            self.read.emit()

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        version = self._version(key)
        if version is not None:
            changes = form_changes(version.body, self._form)
            said = [form_words.change(one, self._desk.language) for one in changes]
            same = self.tr("It is what stands in the form now.")
            told = self.tr("From that version to what stands in the form now:")
            self._view.say_changes([told, *said] if said else [same])

    @Slot(str)
    def _on_taken(self, key: str) -> None:
        version = self._version(key)
        if version is not None:
            self.taken.emit(version.body)

    def _version(self, key: str) -> FormVersion | None:
        return next((one for one in self._versions or () if str(one.id) == key), None)
