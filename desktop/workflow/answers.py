"""An answer to a question of a form: as an entry of the journal, and with what follows from it."""

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from desktop.domain.consequences import taken
from desktop.domain.due import due_at
from desktop.domain.forms import Answer, Question, QuestionKind
from desktop.domain.status import ENDED, Status
from desktop.storage.queries.categories import category_born, category_keyed
from desktop.storage.tables import EntryRow, RequestRow
from desktop.workflow.acting import Acting
from desktop.workflow.owing import owe_in_danger


def write_answer(
    act: Acting, request_id: UUID, question: Question, value: Answer | None, form_id: UUID | None, **more: Any
) -> EntryRow:
    """Write down that *question* of this version of a form was answered; a person's own words stand in the text."""
    is_choice = question.kind is QuestionKind.CHOICE
    is_text = isinstance(value, str) and not is_choice
    data: dict[str, Any] = {"question": question.key, "form_id": str(form_id)}
    if not is_text:
        data["choice" if is_choice and value is not None else "value"] = value
    return act.write("answered", request_id, text=str(value) if is_text else "", data=data | more)


def usual_priority(act: Acting, category_id: UUID, answers: Mapping[str, Any]) -> str:
    """Return how pressing a request of this kind is with these answers; the kind was chosen by hand."""
    category = category_born(act.session, category_id, None)
    return str(taken(category, answers, partial(category_keyed, act.session), keeps_kind=True).priority)


def follow_answers(act: Acting, row: RequestRow, before: Mapping[str, Any], question: str) -> None:
    """Let kind, priority, line and team follow the answers of *row*, where they stand as the answers *before* had it.

    What somebody chose by hand stays; so does all of a request that has ended, and the team once somebody is named.
    question -- the key of the one that was answered
    """
    category = category_born(act.session, row.category_id, row.form_id) if row.category_id else None
    if category is None or row.status in ENDED:
        return
    made = partial(taken, category, kind_of=partial(category_keyed, act.session))
    keeps_kind = bool(made(before).former)
    was, now = made(before, keeps_kind=keeps_kind), made(row.answers, keeps_kind=keeps_kind)
    assert now.category is not None, "an answer leads from one kind to another"
    why = {"why": "answer", "question": question, "form_id": str(category.form_id)}
    columns: dict[str, Any] = {}
    if now.category.id != category.id:
        columns |= {"category_id": now.category.id, "form_id": now.category.form_id}
    if row.priority == was.priority:
        columns |= {"priority": str(now.priority), "is_danger": now.is_danger}
    if columns:
        priority = columns.get("priority", row.priority)
        if (now.category.id, priority) != (category.id, row.priority):
            columns["due_at"] = due_at(row.occurred_at, priority, now.category.due_minutes)
        changed = act.change(row, **columns)
        if changed["now"]:
            owed = owe_in_danger(act, row, changed)
            act.write("corrected", row.id, data={"field": "kind"} | changed | why | owed)
    stands_so = (row.line, row.team_id, row.assignee_id) == (was.line, was.team_id, None)
    moves_on = (now.line, now.team_id) != (was.line, was.team_id)
    if stands_so and moves_on and row.status in (Status.NEW, Status.ROUTED):
        status = Status.NEW if now.team_id is None else Status.ROUTED
        changed = act.change(row, status=str(status), line=now.line, team_id=now.team_id)
        act.write("routed", row.id, data=changed | why)
