"""What the quick hand must know of a founded firm: its desk, kinds of trouble, and who is in which team."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.consequences import Taken, taken
from desktop.domain.due import Priority, due_at
from desktop.domain.forms import Question, QuestionKind, read_answer
from desktop.domain.records import Category, DeskFacts
from desktop.storage.queries.categories import categories
from desktop.storage.queries.desk import desk_facts
from desktop.storage.tables import TeamMemberRow, TeamRow
from desktop.storage.types import EPOCH


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A category as registering needs it. due_s -- seconds until it is due, by priority; questions -- by key, in order.

    plain -- what a call of it is whose answers set nothing
    """

    id: str
    form: str | None
    team: str | None
    category: Category
    plain: Taken
    due_s: Mapping[str, int | None]
    questions: Mapping[str, Question]

    def taken(self, answers: Mapping[str, Any]) -> Taken:
        """Return what a call with these answers is; no answer of the demo leads to another kind."""
        if not any(self.questions[key].sets for key in answers if key in self.questions):
            return self.plain
        return taken(self.category, answers, {self.category.key: self.category}.get)

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
        kinds={category.key: _kind(category) for category in categories(session, with_retired=True)},
        lines={str(team.id): team.line for team in session.scalars(select(TeamRow))},
        teams=teams,
    )


def _kind(category: Category) -> Kind:
    due = {priority: due_at(EPOCH, priority, category.due_minutes) for priority in Priority}
    return Kind(
        id=str(category.id),
        form=str(category.form_id) if category.form_id else None,
        team=str(category.team_id) if category.team_id else None,
        category=category,
        plain=taken(category, {}, {category.key: category}.get),
        due_s={priority: None if at is None else round((at - EPOCH).total_seconds()) for priority, at in due.items()},
        questions={question.key: question for question in category.form.questions},
    )
