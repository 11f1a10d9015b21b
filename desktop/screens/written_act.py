"""An act written on the page of the day: "Petrov, done 15:10" and F6."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.records import RequestLine
from desktop.domain.short_act import names_an_act, people_meant, read_short_act
from desktop.models.act_form import ActWish
from desktop.screens.context import Desk
from desktop.storage.queries.desk import teams
from desktop.storage.queries.open_orders import open_orders
from desktop.views.card_page import CardPage
from desktop.views.writing_line import WritingLine


class WrittenAct(QObject):
    """Hands what is written on to the card. It stays on the line until it is being done: Esc loses nothing."""

    def __init__(self, desk: Desk, line: WritingLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._line = desk, line
        self._offered: tuple[UUID, str] | None = None

    def whose(self, chosen: RequestLine | None) -> UUID | None:
        """Return the request that the written act is about; None where no act is written, or it is not clear whose."""
        text = self._line.text()
        if not names_an_act(text):
            return None
        return chosen.id if chosen is not None else self._desk.read(partial(_only_of, day=self._desk.day, typed=text))

    def offer(self, request_id: UUID, card: CardPage) -> None:
        """Put the act into the card that was opened on the request: Enter does it."""
        self._offered = (request_id, self._line.text())
        card.open_acts(self._line.text().strip(), is_lent=True)

    @Slot(ActWish)
    def forget(self, wish: ActWish) -> None:
        """Take what is being done off the line."""
        if self._offered == (wish.request_id, self._line.text()):
            self._line.write("")
        self._offered = None


def _only_of(session: Session, *, day: DeskDay, typed: str) -> UUID | None:
    """Return the one open request of the one person who is named."""
    short = read_short_act(typed)
    staff = {member.id: member for team in teams(session) for member in team.members}
    found = people_meant(short.name, list(staff.values())) if short is not None else []
    if len(found) != 1:  # "Lenina 14 no light" has the word of an act too: what is open is not read for that
        return None
    his = [order.line.id for order in open_orders(session, day) if order.line.person_id == found[0].id]
    return his[0] if len(his) == 1 else None
