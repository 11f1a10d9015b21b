"""What is agreed about the place, the equipment or the caller's customer of a call that is being typed."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.contracts import NOTHING_AGREED, ContractsHere
from desktop.models.contract_words import needs_a_look, sentences
from desktop.models.intake_form import IntakeForm
from desktop.screens.context import Desk
from desktop.storage.queries.contracts import contracts_of_call
from desktop.wording.intake import say

_TOPIC = "intake contracts"
_TABLES = frozenset({"contract", "contract_cover", "customer", "site", "equipment", "contact"})
_About = tuple[UUID | None, UUID | None, UUID | None]


class IntakeContracts(QObject):
    """Follows the form; it warns and never stands in the way of saving. changed -- there is something else to say"""

    changed = Signal()

    def __init__(self, desk: Desk, form: IntakeForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._form = desk, form
        self._about: _About = (None, None, None)
        self._here = NOTHING_AGREED
        form.changed.connect(self._on_changed)
        form.replaced.connect(self._refresh)
        desk.changes.happened.connect(self._on_committed)

    def warnings(self) -> list[str]:
        """Return what has to be seen before anything else; nothing while the contract simply holds."""
        said = self._said()
        warns = needs_a_look(self._here)
        return [say("warning", self._desk.language, warning=one) for one in said] if warns else []

    def calm(self) -> list[str]:
        """Return what is good to know: the contract that holds."""
        return [] if needs_a_look(self._here) else self._said()

    def _said(self) -> list[str]:
        return sentences(self._here, self._desk.language)

    @Slot()
    def _refresh(self) -> None:
        half = self._form.half
        self._about = (half.site_id, half.equipment_id, half.contact_id)
        if any(self._about):
            site_id, equipment_id, contact_id = self._about
            query = partial(
                contracts_of_call,
                today=self._desk.today(),
                site_id=site_id,
                equipment_id=equipment_id,
                contact_id=contact_id,
            )
            self._desk.ask(_TOPIC, query, partial(self._show, self._about))
        else:
            self._desk.lanes.read.forget(_TOPIC)
            self._show(self._about, NOTHING_AGREED)

    def _show(self, about: _About, here: ContractsHere) -> None:
        if about == self._about and here != self._here:
            self._here = here
            self.changed.emit()

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        half = self._form.half
        if name in ("place", "who") and self._about != (half.site_id, half.equipment_id, half.contact_id):
            self._refresh()

    @Slot(object)
    def _on_committed(self, changes: dict[str, set[UUID]]) -> None:
        if _TABLES & changes.keys() and any(self._about):
            self._refresh()
