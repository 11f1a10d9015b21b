"""The supervisor signs the day: the ordered list of its entries is frozen, what comes later is an addendum."""

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.errors import DayAlreadySigned, DayNotOver, SupervisorNeeded
from desktop.domain.ids import new_id
from desktop.domain.rings import totals_of
from desktop.domain.status import Role
from desktop.domain.text import keepable
from desktop.storage.queries.call_log import missed_of_day
from desktop.storage.queries.days import day_entry_ids, day_totals, signature_row
from desktop.storage.queries.promises import promise_totals
from desktop.storage.queries.scope import need_whole
from desktop.storage.tables import DayReviewRow, PersonRow
from desktop.workflow.acting import Acting, acting
from desktop.workflow.office import Office


def sign_day(office: Office, day: date, *, by: UUID, remark: str = "") -> UUID:
    """Sign *day* (of the desk) and return the review's id.

    Raises SupervisorNeeded unless *by* is a supervisor, DayAlreadySigned, DayNotOver for a day to come, DayIncomplete
    for one that is not all on this station, TextRefused, TextTooLong and what Database.act raises.
    """
    remark = keepable(remark, field="remark")
    with acting(office, by) as act:
        if act.author.role != Role.SUPERVISOR:
            raise SupervisorNeeded(act="sign", role=act.author.role)
        if day > act.day.of(act.now):
            raise DayNotOver(day=day)
        need_whole(act.session, act.day, day)
        signed = signature_row(act.session, day)
        if signed is not None:
            author = act.session.get_one(PersonRow, signed.signed_by_id)
            raise DayAlreadySigned(day=day, author=author.name)
        ids = day_entry_ids(act.session, act.day, day)
        review = DayReviewRow(
            id=new_id(),
            day=day.isoformat(),
            station=act.facts.station,
            signed_by_id=by,
            signed_at=act.now,
            entry_ids=[str(entry_id) for entry_id in ids],
            totals={
                **day_totals(act.session, act.day, day),
                **promise_totals(act.session, act.day, day, now=act.now),
                **_missed(act, day),
            },
            remark=remark,
        )
        act.session.add(review)
        data = {"day": day.isoformat(), "entries": len(ids), "day_review_id": str(review.id)}
        act.write("day_signed", None, text=remark, data=data)
        return review.id


def _missed(act: Acting, day: date) -> Mapping[str, int]:
    within = timedelta(minutes=act.facts.missed_call_minutes)
    return totals_of(missed_of_day(act.session, act.day, day, now=act.now, within=within))
