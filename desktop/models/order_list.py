"""Open orders by person, the oldest first: a list that is never reset while somebody works in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.domain.open_order import OpenOrder
from desktop.domain.records import WorkOrderRecord
from desktop.models import line_text
from desktop.models.line_text import Reader
from desktop.models.row_list import RowList, RowShown
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

_NOBODY = QT_TRANSLATE_NOOP("orders", "Nobody assigned")
_COUNT = translate("orders", "%n order(s)", "", 1)
_STALE = translate("orders", "%n sheet(s) out of date", "", 1)
_NOT_PRINTED = QT_TRANSLATE_NOOP("orders", "not printed")
_PRINTED = QT_TRANSLATE_NOOP("orders", "printed {time}")
_COPY = QT_TRANSLATE_NOOP("orders", "copy {copy}, printed {time}")
_OUT_OF_DATE = QT_TRANSLATE_NOOP("orders", "out of date: print again")


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderShown(RowShown):
    """A row: a person with his count (a heading), or one order. ids -- the requests it stands for."""

    ids: tuple[UUID, ...]
    age: str = ""
    place: str = ""
    words: str = ""
    due: str = ""
    sheet: str = ""
    tone: str = "plain"
    sheet_tone: str = "plain"

    def spoken(self) -> str:
        parts = (self.title, self.note, self.age, self.place, self.words, self.due, self.sheet)
        return ", ".join(part for part in parts if part)


class OrderList(RowList[OrderShown]):
    """Shows persons and, under each, his orders."""

    def show(self, orders: Sequence[OpenOrder], reader: Reader, *, now: datetime) -> None:
        """Bring the list to *orders*, touching only the rows that differ."""
        self.bring(_rows(orders, reader, now))


def _rows(orders: Sequence[OpenOrder], reader: Reader, now: datetime) -> list[OrderShown]:
    by_person = _by_person(orders)
    people = sorted(by_person, key=lambda person: (not person[0], reader.language.sort_key(person[0]), person[1]))
    rows = []
    for person in people:
        theirs = sorted(by_person[person], key=lambda order: order.line.occurred_at)
        rows.append(_person(person, theirs, reader))
        rows += [_order(order, reader, now) for order in theirs]
    return rows


def _by_person(orders: Sequence[OpenOrder]) -> dict[tuple[str, str], list[OpenOrder]]:
    """Return the orders of each (name, id): two people of one name are two, and a sheet alone knows only the name."""
    found: dict[tuple[str, str], list[OpenOrder]] = {}
    for order in orders:
        carried_by = order.sheet.person if order.sheet is not None else None
        who = (order.line.person or carried_by or "", str(order.line.person_id or ""))
        found.setdefault(who, []).append(order)
    for name, _id in [who for who in found if not who[1]]:
        same = [who for who in found if who[0] == name and who[1]]
        if len(same) == 1:
            found[same[0]] += found.pop((name, ""))
    return found


def _person(person: tuple[str, str], orders: Sequence[OpenOrder], reader: Reader) -> OrderShown:
    language = reader.language
    stale = sum(1 for order in orders if order.sheet is not None and order.sheet.is_out_of_date)
    count = language.say("orders", _COUNT, len(orders))
    note = f"{count} · {language.say('orders', _STALE, stale)}" if stale else count
    return OrderShown(
        key=" ".join(("person", *person)),
        ids=tuple(order.line.id for order in orders),
        is_heading=True,
        title=person[0] or language.say("orders", _NOBODY),
        note=note,
        note_tone="warning" if stale else "",
    )


def _order(order: OpenOrder, reader: Reader, now: datetime) -> OrderShown:
    line, sheet = order.line, order.sheet
    return OrderShown(
        key=str(line.id),
        ids=(line.id,),
        title=line_text.number(line, reader, now),
        age=reader.language.duration(now - line.occurred_at),
        place=line_text.place(line, reader, now),
        words=line_text.words(line, reader, now),
        due=line_text.due(line, reader, now),
        sheet=_sheet(sheet, reader),
        tone=line_text.tone(line, now),
        sheet_tone="warning" if sheet is not None and sheet.is_out_of_date else "plain" if sheet else "faded",
    )


def _sheet(sheet: WorkOrderRecord | None, reader: Reader) -> str:
    language = reader.language
    if sheet is None:
        return language.say("orders", _NOT_PRINTED)
    if sheet.is_out_of_date:
        return language.say("orders", _OUT_OF_DATE)
    time = language.moment(sheet.issued_at, reader.zone, reader.today)
    if sheet.copy:
        return language.say("orders", _COPY, copy=sheet.copy, time=time)
    return language.say("orders", _PRINTED, time=time)
