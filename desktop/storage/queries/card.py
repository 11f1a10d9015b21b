"""The card of one request, or of many at once: state, entries, form, callers, sheets and the history of the place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, func, select
from sqlalchemy.orm import Session

from desktop.domain.attachments import Owner
from desktop.domain.day import DeskDay
from desktop.domain.forms import Form, read_form
from desktop.domain.promises import Promise, PromiseKind, owed_by
from desktop.domain.records import EntryRecord, JoinedCall, RequestCard, RequestLine, WorkOrderRecord
from desktop.storage.queries.attachments import attached_count
from desktop.storage.queries.entries import records
from desktop.storage.queries.history import histories
from desktop.storage.queries.joined_requests import with_same_calls
from desktop.storage.queries.promises import promises_of
from desktop.storage.queries.requests import lines_by_id
from desktop.storage.queries.scope import is_pinned
from desktop.storage.queries.work_orders import work_orders
from desktop.storage.tables import (
    CallRow,
    CategoryRow,
    ContactPhoneRow,
    ContactRow,
    CustomerRow,
    EntryRow,
    EquipmentRow,
    IntakeFormRow,
    LabourRow,
    PromiseRow,
    RequestRow,
    SiteRow,
    WorkOrderRow,
)

_FEW = 200


def card(session: Session, day: DeskDay, request_id: UUID) -> RequestCard | None:
    """Return the card with what was joined to it and what may be the same call, None if there is no such request."""
    found = cards(session, day, [request_id])
    if not found:
        return None
    attached = attached_count(session, Owner("request", request_id))
    shown = with_same_calls(
        session, day, replace(found[0], is_pinned=is_pinned(session, request_id), attached=attached)
    )
    if not shown.joined_requests:
        return shown
    return replace(shown, joined_callers=joined_calls(session, [line.id for line in shown.joined_requests]))


def cards(session: Session, day: DeskDay, request_ids: Sequence[UUID]) -> list[RequestCard]:
    """Return the cards in the order of *request_ids*, unknown ones left out.

    Two hundred take as many statements as one.
    """
    found: list[RequestCard] = []
    for first in range(0, len(request_ids), _FEW):
        some = _read(session, day, request_ids[first : first + _FEW])
        found += [_card(some, line) for line in some.lines]
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Together:
    """What the cards of a few requests are made of, by the ids of the requests, the categories, the forms."""

    lines: Sequence[RequestLine]
    rows: dict[UUID, Row[Any]]
    categories: dict[UUID, CategoryRow]
    forms: dict[UUID, Form]
    entries: dict[UUID, list[EntryRecord]]
    joined: dict[UUID, list[JoinedCall]]
    orders: dict[UUID, list[WorkOrderRecord]]
    histories: dict[UUID, list[RequestLine]]
    minutes: dict[UUID, int]
    promises: Mapping[UUID, tuple[Promise, ...]]


def _read(session: Session, day: DeskDay, ids: Sequence[UUID]) -> _Together:
    lines = lines_by_id(session, day, ids)
    rows = {row.RequestRow.id: row for row in session.execute(_rows().where(RequestRow.id.in_(ids)))}
    requests = [row.RequestRow for row in rows.values()]
    kinds = select(CategoryRow).where(CategoryRow.id.in_({row.category_id for row in requests if row.category_id}))
    forms = select(IntakeFormRow).where(IntakeFormRow.id.in_({row.form_id for row in requests if row.form_id}))
    entries: dict[UUID, list[EntryRecord]] = {request_id: [] for request_id in ids}
    for entry in records(session, EntryRow.request_id.in_(ids)):
        if entry.request_id is not None:
            entries[entry.request_id].append(entry)
    orders: dict[UUID, list[WorkOrderRecord]] = {request_id: [] for request_id in ids}
    for order in work_orders(session, WorkOrderRow.request_id.in_(ids)):
        orders[order.request_id].append(order)
    return _Together(
        lines=lines,
        rows=rows,
        categories={kind.id: kind for kind in session.scalars(kinds)},
        forms={form.id: read_form(form.body) for form in session.scalars(forms)},
        entries=entries,
        joined=joined_calls(session, ids),
        orders=orders,
        histories=histories(session, day, [(row.id, row.site_id, row.equipment_id) for row in requests]),
        minutes={row[0]: int(row[1]) for row in session.execute(_minutes(ids))},
        promises=promises_of(session, ids),
    )


def _card(some: _Together, line: RequestLine) -> RequestCard:
    found = some.rows[line.id]
    row: RequestRow = found.RequestRow
    category = some.categories.get(row.category_id) if row.category_id else None
    promises = some.promises[row.id]
    return RequestCard(
        line=line,
        entries=tuple(some.entries[row.id]),
        form=some.forms.get(row.form_id, Form()) if row.form_id else Form(),
        form_id=row.form_id,
        answers=row.answers,
        category_id=row.category_id,
        codes=category.codes if category else {},
        checklist=category.checklist if category else {},
        customer=found.customer,
        site_id=row.site_id,
        equipment_id=row.equipment_id,
        equipment_model=" ".join(part for part in (found.equipment, found.maker, found.model) if part),
        contact_id=row.contact_id,
        access_notes=row.access_notes,
        site_access_notes=found.site_access_notes or "",
        warning=found.warning or "",
        team_id=row.team_id,
        before_pause=row.before_pause,
        pause_reason=row.pause_reason,
        problem=row.problem,
        cause=row.cause,
        remedy=row.remedy,
        minutes=some.minutes.get(row.id, 0),
        norm_minutes=category.norm_minutes if category else None,
        joined=tuple(some.joined[row.id]),
        orders=tuple(some.orders[row.id]),
        history=tuple(some.histories[row.id]),
        ring_back_at=owed_by(promises, PromiseKind.RING_BACK),
        last_entry=some.entries[row.id][-1].id,
        joined_to_id=row.joined_to_id if line.joined_to is not None else None,
        to_tell=line.joined_to is not None and owed_by(promises, PromiseKind.TELL) is not None,
        promises=promises,
    )


def joined_calls(session: Session, request_ids: Sequence[UUID]) -> dict[UUID, list[JoinedCall]]:
    """Return the callers who were added to each of *request_ids*, in order."""
    rows = session.execute(
        select(
            CallRow.request_id,
            CallRow.id,
            ContactRow.name,
            ContactPhoneRow.typed,
            EntryRow.text,
            CallRow.occurred_at,
            PromiseRow.due_at,
            PromiseRow.id,
        )
        .outerjoin(ContactRow, ContactRow.id == CallRow.contact_id)
        .outerjoin(ContactPhoneRow, ContactPhoneRow.id == CallRow.phone_id)
        .outerjoin(EntryRow, EntryRow.id == CallRow.entry_id)
        .join(RequestRow, RequestRow.id == CallRow.request_id)
        .outerjoin(PromiseRow, _is_owed_to_him)
        .where(CallRow.request_id.in_(request_ids), CallRow.kind == "joined", CallRow.voided_at.is_(None))
        .order_by(CallRow.recorded_at, CallRow.id)
    )
    found: dict[UUID, dict[UUID, JoinedCall]] = {request_id: {} for request_id in request_ids}
    for request_id, call_id, name, phone, text, occurred_at, ring_back_at, promise_id in rows:
        call = JoinedCall(
            id=call_id, caller=name or None, phone=phone, words=text or "", occurred_at=occurred_at,
            ring_back_at=ring_back_at, promise_id=promise_id,
        )  # fmt: skip
        if request_id is not None:
            found[request_id].setdefault(call_id, call)
    return {request_id: list(calls.values()) for request_id, calls in found.items()}


_is_owed_to_him = and_(
    PromiseRow.request_id == CallRow.request_id,
    PromiseRow.contact_id == CallRow.contact_id,
    PromiseRow.contact_id.is_distinct_from(RequestRow.contact_id),
    PromiseRow.kind == PromiseKind.RING_BACK,
    PromiseRow.kept_at.is_(None),
    PromiseRow.dropped_at.is_(None),
)


def _rows() -> Select[Any]:
    columns: tuple[Any, ...] = (
        RequestRow,
        CustomerRow.name.label("customer"),
        SiteRow.access_notes.label("site_access_notes"),
        SiteRow.warning,
        EquipmentRow.name.label("equipment"),
        EquipmentRow.maker,
        EquipmentRow.model,
    )
    return (
        select(*columns)
        .outerjoin(CustomerRow, CustomerRow.id == RequestRow.customer_id)
        .outerjoin(SiteRow, SiteRow.id == RequestRow.site_id)
        .outerjoin(EquipmentRow, EquipmentRow.id == RequestRow.equipment_id)
    )


def _minutes(request_ids: Sequence[UUID]) -> Select[UUID, int]:
    return (
        select(LabourRow.request_id, func.sum(LabourRow.minutes))
        .where(LabourRow.request_id.in_(request_ids), LabourRow.voided_at.is_(None))
        .group_by(LabourRow.request_id)
    )
