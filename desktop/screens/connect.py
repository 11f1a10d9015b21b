"""Connecting at work: what is typed is kept, the steps are said, and nothing changes under somebody's fingers."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject, Slot
from sqlalchemy.orm import Session

from desktop.domain import errors
from desktop.domain.errors import DaybookError
from desktop.domain.server_fields import Proof, ServerFields, Stage, Step
from desktop.screens.context import Desk
from desktop.screens.drafts import DraftKeeper
from desktop.sync import held
from desktop.views.connect_page import ConnectPage
from desktop.wording import connecting
from desktop.workflow.drafting import drafts, drop_draft
from desktop.workflow.office import Office

KIND = "server"
_RUNNING = frozenset({Stage.REACHING, Stage.READING, Stage.READY, Stage.LAYING})
_WRONG: Mapping[type[DaybookError], str] = {
    errors.LoginRefused: "password",
    errors.LoginIsNobody: "login",
    errors.CertificateRefused: "ca_file",
    errors.FileUnreadable: "ca_file",
}
"""Which field is to be looked at after a refusal; the server's where nothing is said."""


class ConnectScreen(QObject):
    """Wires the page to whoever talks to the server."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.page = ConnectPage()
        self._keeper = DraftKeeper(desk, KIND, self._body, self)
        self._kept: ServerFields | None = None
        self.page.typed.connect(self._keeper.touch)
        self.page.shown.connect(self._on_shown)
        self.page.connect_requested.connect(desk.sharing.connect_requested)
        self.page.stop_requested.connect(desk.sharing.stop_requested)
        desk.sharing.stepped.connect(self._on_stepped)
        desk.sharing.was_refused.connect(self._on_refused)
        desk.sharing.password_kept.connect(self._on_password_kept)
        self._show_words(None, "")
        self._bring_back()
        self._on_stepped(desk.sharing.now)

    def keep_draft(self) -> None:
        """Keep what is typed now: the window closes."""
        self._keeper.save_now()

    def _bring_back(self) -> None:
        """Show what was typed before the program ended, but no password: that is kept nowhere but in the keyring."""
        for draft in drafts(self._desk.office):
            if draft.kind == KIND:
                body = dict(draft.body)
                body["proof"] = Proof(body.get("proof", Proof.SYSTEM))
                self.page.show_fields(ServerFields(**body))
                self._keeper.adopt(draft.id)

    def _body(self) -> dict[str, Any] | None:
        fields = self.page.fields()
        if fields in (ServerFields(), self._kept):
            return None
        return {**asdict(fields), "proof": fields.proof.value}

    @Slot()
    def _on_shown(self) -> None:
        self._desk.ask("server", _station, self._show_station)
        if self._desk.sharing.now.stage is Stage.READY:
            self._desk.sharing.lay_requested.emit()

    def _show_station(self, found: tuple[ServerFields, str] | None) -> None:
        """On a station: where its server is, and whose password is missing."""
        if found is None:
            self._show_words(None, "")
            return
        fields, letters = found
        self._show_words(fields, letters)
        standing = self._desk.sharing.standing
        absent = sorted(login for login in (standing.absent if standing else ()) if login)
        wanted = ServerFields(fields.server, absent[0] if absent else "", fields.database, fields.proof, fields.ca_file)
        if self.page.fields() in (ServerFields(), self._kept):
            self.page.show_fields(wanted)
            self._kept = wanted
            self.page.take_focus()

    def _show_words(self, fields: ServerFields | None, letters: str) -> None:
        if fields is None:
            self.page.show_words(
                self.tr("Connect this PC to the company’s server"),
                self.tr(
                    "Then what is written here and at the other desks is seen at each. It is still saved here first, "
                    "and goes on without the server."
                ),
            )
            return
        title = self.tr("This PC is station {letters} of {server}")
        self.page.show_words(
            title.format(letters=letters, server=fields.server),
            self.tr(
                "Whoever writes at this PC connects once with an own login and password: then what that person writes "
                "goes to the server."
            ),
        )

    @Slot(Step)
    def _on_stepped(self, step: Step) -> None:
        is_running = step.stage in _RUNNING
        self.page.show_step(connecting.step_sentence(step, self._desk.language), is_running=is_running)
        if step.stage is Stage.READY:
            if self.page.isVisible():
                self._desk.sharing.lay_requested.emit()
            else:
                self._desk.say(connecting.awaited(self._desk.language))

    @Slot(object)
    def _on_refused(self, error: DaybookError) -> None:
        said = self._desk.explained(error)
        self.page.show_refusal(said, _WRONG.get(type(error), "server"))
        if not self.page.isVisible():
            self._desk.say(said)

    @Slot(str, bool)
    def _on_password_kept(self, login: str, is_in_keyring: bool) -> None:
        said = connecting.kept(login, self._desk.language, is_in_keyring=is_in_keyring)
        self._kept = self.page.fields()
        self._keeper.save_now()
        self.page.show_done(said)
        if not self.page.isVisible():
            self._desk.say(said)


def forget_typed(office: Office) -> None:
    """Keep no longer what was typed to connect: it led there."""
    for draft in drafts(office):
        if draft.kind == KIND:
            drop_draft(office, draft.id)


def _station(session: Session) -> tuple[ServerFields, str] | None:
    """Return where the server of this station is and its letters there, None for a single PC."""
    address = held.server_of(session)
    if address is None:
        return None
    from desktop.server.address import fields_of

    return fields_of(address), held.station_of(session) or ""
