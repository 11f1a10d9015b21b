"""What the quick hand must know of a founded firm: its desk, kinds of trouble, and who is in which team."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.due import Priority, due_at
from desktop.domain.forms import Question, QuestionKind, read_answer, read_form
from desktop.domain.records import DeskFacts
from desktop.storage.queries.desk import desk_facts
from desktop.storage.tables import CategoryRow, IntakeFormRow, TeamMemberRow, TeamRow
from desktop.storage.types import EPOCH


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A category as registering needs it. due_s -- seconds until it is due; questions -- by key, in order."""

    id: str
    form: str | None
    line: int
    team: str | None
    priority: str
    is_danger: bool
    due_s: int | None
    questions: Mapping[str, Question]

    def answers(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        """Return the answers as they are kept."""
        asked = self.questions
        read = {key: read_answer(asked[key], value) for key, value in typed.items() if key in asked}
        return {key: answer for key, answer in read.items() if answer is not None}

    def said(self, answers: Mapping[str, Any]) -> list[tuple[str, str, bool]]:
        """Return question, answer, whether it is a choice, of what stands in entries of its own."""
        said = {key: answer for key, answer in answers.items() if isinstance(answer, str)}
        if not said:
            return []
        return [
            (key, said[key], question.kind is QuestionKind.CHOICE)
            for key, question in self.questions.items()
            if key in said
        ]


@dataclass(frozen=True, slots=True)
class Firm:
    """kinds -- by key; lines -- of teams; teams -- of people, in the order in which an engineer's is chosen."""

    desk: DeskFacts
    kinds: Mapping[str, Kind]
    lines: Mapping[str, int]
    teams: Mapping[str, tuple[str, ...]]


def firm_of(session: Session) -> Firm:
    """Return the firm of this file."""
    members = select(TeamMemberRow.person_id, TeamRow.id).join(TeamRow, TeamRow.id == TeamMemberRow.team_id)
    teams: dict[str, tuple[str, ...]] = {}
    for person, team in session.execute(
        members.where(TeamMemberRow.left_at.is_(None)).order_by(TeamRow.line, TeamRow.name)
    ):
        teams[str(person)] = (*teams.get(str(person), ()), str(team))
    return Firm(
        desk=desk_facts(session),
        kinds={category.key: _kind(session, category) for category in session.scalars(select(CategoryRow))},
        lines={str(team.id): team.line for team in session.scalars(select(TeamRow))},
        teams=teams,
    )


def _kind(session: Session, category: CategoryRow) -> Kind:
    form = session.get(IntakeFormRow, category.form_id) if category.form_id else None
    due = due_at(EPOCH, category.priority, category.due_minutes)
    return Kind(
        id=str(category.id),
        form=str(form.id) if form else None,
        line=category.line,
        team=str(category.team_id) if category.team_id else None,
        priority=category.priority,
        is_danger=category.priority == Priority.DANGER,
        due_s=None if due is None else round((due - EPOCH).total_seconds()),
        questions={question.key: question for question in read_form(form.body).questions} if form else {},
    )
