"""Work orders: issued, printed again, returned."""

from uuid import UUID

from sqlalchemy import func, select

from desktop.domain.calls import Done
from desktop.domain.errors import RequestChanged
from desktop.domain.ids import new_id
from desktop.domain.promises import PromiseKind
from desktop.domain.status import ENDED, Act
from desktop.storage.tables import PersonRow, WorkOrderRow
from desktop.workflow.acting import Told, Wanted, acting, number_of, open_promises, stands_for
from desktop.workflow.office import Office
from desktop.workflow.progress import Closing, add_minutes, close, resolve

TEMPLATE = "order-a4-1"
STAYS_OPEN = frozenset({"no_access", "part_needed", "second_visit"})


def issue_order(office: Office, request: Wanted, told: Told, *, copy: int, pdf: str) -> UUID:
    """Write down that the order was printed; return the work order's id.

    copy -- what the sheet says (0 = the first); pdf -- sha256 of the kept file.
    Raises RequestChanged if another copy was printed meanwhile, and what Database.act raises.
    """
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.PRINT, row)
        printed = act.session.scalar(select(func.count()).where(WorkOrderRow.request_id == row.id)) or 0
        if printed != copy:
            raise RequestChanged(number=number_of(row), author=act.author.name, kind="order_printed", at=act.now)
        order = WorkOrderRow(
            id=new_id(),
            request_id=row.id,
            person_id=row.assignee_id,
            copy=copy,
            issued_at=act.now,
            template=TEMPLATE,
            pdf=pdf,
            state={"person_id": str(row.assignee_id) if row.assignee_id else None},
        )
        act.session.add(order)
        entry = act.write("order_printed", row.id, text=told.text, data={"copy": copy, "work_order_id": str(order.id)})
        order.issued_at = entry.recorded_at  # a later change makes the sheet out of date, an earlier one does not
        return order.id


def return_order(office: Office, request: Wanted, told: Told, closing: Closing, *, closes: bool = True) -> Done:
    """A sheet came back: mark it returned, with its outcome and minutes, and resolve or close the request.

    Two acts, two entries: the return itself, then the end. An outcome that leaves work (no access, part needed,
    second visit) is written down and the request stays open; the minutes of the visit are written down all the same.
    Of a request that was joined to another as the same call, the end and the minutes are the other's.
    The draft goes with the last of them.
    """
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.RETURN, row)
        sheets = act.session.scalars(
            select(WorkOrderRow).where(WorkOrderRow.request_id == row.id, WorkOrderRow.returned_at.is_(None))
        ).all()
        for sheet in sheets:
            sheet.returned_at = act.now
        person = act.session.get(PersonRow, row.assignee_id) if row.assignee_id else None
        data = {"outcome": closing.outcome, "sheets": len(sheets)} | ({"person_id": str(person.id)} if person else {})
        entry = act.write("order_returned", row.id, text=told.text, data=data)
        for word in act.session.scalars(open_promises(row.id, kind=PromiseKind.TELL)):
            word.kept_at = act.now  # he has just heard it at the desk
        row = stands_for(act.session, row)  # the sheet of a request that was joined to another is about that one's work
        done = Done(request_id=row.id, entry_id=entry.id, number=number_of(row), status=row.status)
        ends = row.status not in ENDED and closing.outcome not in STAYS_OPEN
        is_resolved = row.status == "resolved"
        has_end = ends or (is_resolved and closes)
        if not has_end and not closing.minutes:
            act.drop_draft(told.draft_id)
            return done
    told_end = Told(by=told.by, at=told.at, draft_id=told.draft_id)
    if not has_end and closing.minutes:
        return add_minutes(office, done.request_id, told_end, minutes=closing.minutes)
    return (close if closes else resolve)(office, done.request_id, told_end, closing)
