"""A request on its way: routed, assigned, accepted, on site, paused, resolved, closed, reopened, cancelled.

Each function is one act. at -- when it happened (None = now); seen -- the last entry the reader saw; text -- own words.
All raise RequestUnknown, RequestChanged, ActImpossible, ActForbidden, TimeInFuture, TextRefused, TextTooLong
and what Database.act raises; further errors are named.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.domain.calls import Done
from desktop.domain.errors import AnswerRefused, PersonUnknown, ReasonMissing, TeamUnknown
from desktop.domain.ids import new_id
from desktop.domain.minutes import MOST_MINUTES
from desktop.domain.promises import PromiseKind
from desktop.domain.status import ENDED, Act, Status
from desktop.domain.text import LONGEST_NAME, keepable
from desktop.storage.tables import LabourRow, PersonRow, RequestRow, TeamMemberRow, TeamRow
from desktop.workflow.acting import Acting, Told, Wanted, acting, number_of, stands_for
from desktop.workflow.office import Office
from desktop.workflow.owing import keep_arrival, keep_ring_backs, named, owe, promise_arrival, rung


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How it ended. outcome -- of domain.codes; problem, cause, remedy -- of the category; minutes -- worked."""

    outcome: str | None = None
    problem: str | None = None
    cause: str | None = None
    remedy: str | None = None
    minutes: int | None = None
    person_id: UUID | None = None


def note(office: Office, request: Wanted, told: Told) -> Done:
    """Add words to the request. Raises ReasonMissing if there are none."""
    if not told.text.strip():
        raise ReasonMissing(act=Act.NOTE)
    return _act(office, request, told, Act.NOTE, "noted")


def route(office: Office, request: Wanted, told: Told, *, team_id: UUID) -> Done:
    """Decide line and team; whoever was assigned is so no longer. Raises TeamUnknown."""
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        team = act.session.get(TeamRow, team_id)
        if team is None or team.retired_at is not None:
            raise TeamUnknown(typed=str(team_id))
        status = act.step(Act.ROUTE, row)
        changed = _move(
            act, row, status, line=team.line, team_id=team.id, assignee_id=None, eta_at=None, accepted_at=None
        )
        return _done(act, row, "routed", told, changed)


def assign(office: Office, request: Wanted, told: Told, *, person_id: UUID) -> Done:
    """Name the engineer; his team and line follow him. Raises PersonUnknown."""
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        status = act.step(Act.ASSIGN, row)
        changed = _move(act, row, status, eta_at=None, accepted_at=None, **person_columns(act, row, person_id))
        return _done(act, row, "assigned", told, changed, _whom(row))


def no_answer(office: Office, request: Wanted, told: Told) -> Done:
    """The person was rung and did not answer."""
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.NO_ANSWER, row)
        return _done(act, row, "no_answer", told, {}, _whom(row))


def refuse(office: Office, request: Wanted, told: Told) -> Done:
    """The engineer said no: the request goes back to the team."""
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        whom = _whom(row)
        changed = _move(act, row, act.step(Act.REFUSE, row), assignee_id=None, eta_at=None, accepted_at=None)
        return _done(act, row, "refused", told, changed, whom)


def accept(
    office: Office, request: Wanted, told: Told, *, eta_at: datetime | None = None, person_id: UUID | None = None
) -> Done:
    """The engineer's yes, with the time he expects to be there. person_id -- who, if nobody or another was assigned."""
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        status = act.step(Act.ACCEPT, row)
        who = person_columns(act, row, person_id) if person_id else {}
        changed = _move(act, row, status, eta_at=eta_at, accepted_at=act.at, **who)
        return _done(act, row, "accepted", told, changed, _whom(row))


def expect(office: Office, request: Wanted, told: Told, *, eta_at: datetime) -> Done:
    """Whoever accepted names another time of arrival."""
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.ETA, row)
        return _done(act, row, "eta", told, act.change(row, eta_at=eta_at), _whom(row))


def start(office: Office, request: Wanted, told: Told) -> Done:
    """The engineer is under way."""
    return _act(office, request, told, Act.START, "under_way", names_engineer=True)


def arrive(office: Office, request: Wanted, told: Told) -> Done:
    """The engineer is on site: what the caller was told of his arrival is kept, in time or not."""
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        changed = _move(act, row, act.step(Act.ARRIVE, row))
        return _done(act, row, "on_site", told, changed, _whom(row) | keep_arrival(act, row))


def pause(office: Office, request: Wanted, told: Told, *, reason: str) -> Done:
    """Nothing can be done for now. reason -- a code of domain.codes or own words. Raises ReasonMissing."""
    reason = keepable(reason, field="reason", most=LONGEST_NAME)
    if not reason:
        raise ReasonMissing(act=Act.PAUSE)
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        status = act.step(Act.PAUSE, row)
        changed = act.change(row, before_pause=row.status, status=status, pause_reason=reason)
        return _done(act, row, "paused", told, changed, {"reason": reason})


def resume(office: Office, request: Wanted, told: Told) -> Done:
    """Go on where the pause began."""
    return _act(office, request, told, Act.RESUME, "resumed")


def resolve(office: Office, request: Wanted, told: Told, closing: Closing) -> Done:
    """The work is done; the desk still closes it. Skipped steps stay not recorded. Raises PersonUnknown."""
    return _end(office, request, told, closing, Act.RESOLVE)


def close(office: Office, request: Wanted, told: Told, closing: Closing) -> Done:
    """End the request, from any open status in one act ("Petrov, done 15:10"). Raises PersonUnknown."""
    return _end(office, request, told, closing, Act.CLOSE)


def reopen(office: Office, request: Wanted, told: Told) -> Done:
    """Take an ended request up again: with the one who was assigned, else with the team.

    One that was joined to another as the same call stands by itself again.
    """
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        status = act.step(Act.REOPEN, row)
        alone = {"joined_to_id": row.id} if row.joined_to_id is not None else {}
        changed = act.change(row, status=status, resolved_at=None, closed_at=None, outcome=None, **alone)
        return _done(act, row, "reopened", told, changed)


def cancel(office: Office, request: Wanted, told: Told, *, reason: str) -> Done:
    """It is not needed, or was none. Raises ReasonMissing."""
    reason = keepable(reason, field="reason", most=LONGEST_NAME)
    if not reason:
        raise ReasonMissing(act=Act.CANCEL)
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        changed = _move(act, row, act.step(Act.CANCEL, row), closed_at=act.at)
        return _done(act, row, "cancelled", told, changed, {"reason": reason} | act.drop_promises(row))


def ring_back(
    office: Office, request: Wanted, told: Told, *, again_in: timedelta | None = None, promise_id: UUID | None = None
) -> Done:
    """The caller was rung back, and heard when somebody comes, if that is known; again_in -- promise the next call.

    A person at risk is rung again until released: where no time is said, after the desk's minutes (domain.md: 10).
    promise_id -- a call owed to him, where he joined what another had rung about; None: the request's caller was rung
    """
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.RING_BACK, row)
        whom = rung(act, promise_id)
        data: dict[str, Any] = keep_ring_backs(act, row, whom) | named(row, whom)
        goes_on = row.is_danger and stands_for(act.session, row).status not in ENDED
        if again_in is None and goes_on and act.facts.danger_ring_back_minutes > 0:
            again_in = timedelta(minutes=act.facts.danger_ring_back_minutes)
        if again_in is not None:
            again = owe(act, row, PromiseKind.RING_BACK, due_at=act.now + again_in, contact_id=whom)
            data["promised"] = str(again.id)
        return _done(act, row, "rung_back", told, {}, data | promise_arrival(act, row))


def add_minutes(office: Office, request: Wanted, told: Told, *, minutes: int, person_id: UUID | None = None) -> Done:
    """Write down time worked. person_id -- whose, None = the one assigned. Raises AnswerRefused, PersonUnknown."""
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.MINUTES, row)
        if person_id is not None:
            person_columns(act, row, person_id)
        labour = _labour(act, row, minutes, person_id or row.assignee_id)
        return _done(act, row, "labour", told, {}, {"minutes": minutes, "labour_id": str(labour.id)})


def _act(
    office: Office, request: Wanted, told: Told, act_kind: Act, entry_kind: str, *, names_engineer: bool = False
) -> Done:
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        changed = _move(act, row, act.step(act_kind, row))
        return _done(act, row, entry_kind, told, changed, _whom(row) if names_engineer else {})


def _end(office: Office, request: Wanted, told: Told, closing: Closing, act_kind: Act) -> Done:
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        status = act.step(act_kind, row)
        columns: dict[str, Any] = {"resolved_at": row.resolved_at or act.at}
        if act_kind is Act.CLOSE:
            columns["closed_at"] = act.at
        for name in ("outcome", "problem", "cause", "remedy"):
            code = getattr(closing, name)
            if code:
                columns[name] = keepable(code, field=name, most=LONGEST_NAME)
        if columns.get("outcome") is None and row.outcome is None:
            columns["outcome"] = "done"
        if closing.person_id is not None:
            columns |= person_columns(act, row, closing.person_id)
        data = _move(act, row, status, **columns)
        if closing.minutes is not None and closing.minutes != 0:
            labour = _labour(act, row, closing.minutes, row.assignee_id)
            data["minutes"], data["labour_id"] = closing.minutes, str(labour.id)
        data |= keep_arrival(act, row) | act.drop_promises(row)
        return _done(act, row, "resolved" if act_kind is Act.RESOLVE else "closed", told, data, _whom(row))


def _move(act: Acting, row: RequestRow, status: str, **columns: Any) -> dict[str, Any]:
    """Change the status with what belongs to it; whatever ends a pause clears it."""
    if row.status == Status.PAUSED and status != Status.PAUSED:
        columns |= {"before_pause": None, "pause_reason": None}
    return act.change(row, status=status, **columns)


def person_columns(act: Acting, row: RequestRow, person_id: UUID) -> dict[str, Any]:
    """Return the columns that name the engineer: he, his team and its line."""
    person = act.session.get(PersonRow, person_id)
    if person is None or person.retired_at is not None:
        raise PersonUnknown(typed=person.name if person else str(person_id))
    teams = act.session.scalars(
        select(TeamRow)
        .join(TeamMemberRow, TeamMemberRow.team_id == TeamRow.id)
        .where(TeamMemberRow.person_id == person_id, TeamMemberRow.left_at.is_(None))
        .order_by(TeamRow.line, TeamRow.name)
    ).all()
    if not teams or any(team.id == row.team_id for team in teams):
        return {"assignee_id": person_id}
    return {"assignee_id": person_id, "team_id": teams[0].id, "line": teams[0].line}


def _labour(act: Acting, row: RequestRow, minutes: int, person_id: UUID | None) -> LabourRow:
    if not 0 < minutes <= MOST_MINUTES:
        raise AnswerRefused(question="minutes", typed=str(minutes))
    labour = LabourRow(id=new_id(), request_id=row.id, person_id=person_id, minutes=minutes, recorded_at=act.now)
    act.session.add(labour)
    return labour


def _whom(row: RequestRow) -> dict[str, Any]:
    """Return whom the act is about: it stays true of him when it meets a request that somebody else has now."""
    return {"person_id": str(row.assignee_id)} if row.assignee_id else {}


def _done(
    act: Acting, row: RequestRow, kind: str, told: Told, changed: dict[str, Any], more: dict[str, Any] | None = None
) -> Done:
    entry = act.write(kind, row.id, text=told.text, data=changed | (more or {}))
    act.drop_draft(told.draft_id)
    return Done(request_id=row.id, entry_id=entry.id, number=number_of(row), status=row.status)
