"""What a call is once its questions are answered: kind, priority, line. One rule for the form and for the act."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from desktop.domain.due import Priority
from desktop.domain.forms import Consequence, Form, Question, asked, causes, consequence, owed
from desktop.domain.records import Category

KindOf = Callable[[str], Category | None]
"""Returns the kind of trouble of this key; None where there is none in use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a call is with the answers that stand.

    category -- its kind; former -- the kinds whose answers led to it, the first one first
    questions -- what is asked: the answers that led to this kind, then its own; team_id -- None: its line, no team
    because -- what an answer set, "kind", "priority", "line": the question
    """

    category: Category | None = None
    former: tuple[Category, ...] = ()
    questions: tuple[Question, ...] = ()
    priority: str = Priority.NORMAL
    is_danger: bool = False
    line: int = 1
    team_id: UUID | None = None
    because: Mapping[str, Question] = field(default_factory=dict)

    @property
    def form(self) -> Form:
        """The form of its kind."""
        return self.category.form if self.category else Form()

    @property
    def known(self) -> Mapping[str, tuple[Category, Question]]:
        """Every question that can have been asked, by its key: of its own kind first, then of the former ones."""
        kinds = [*self.former, *([self.category] if self.category else [])]
        return {question.key: (kind, question) for kind in kinds for question in kind.form.questions}

    def owed(self, answers: Mapping[str, Any]) -> tuple[Question, ...]:
        """Return the required questions of its kind that have no answer yet."""
        return owed(self.form, answers)


def taken(
    category: Category | None,
    answers: Mapping[str, Any],
    kind_of: KindOf,
    *,
    priority: str | None = None,
    is_danger: bool = False,
    keeps_kind: bool = False,
) -> Taken:
    """Return what a call of *category* is while *answers*, as typed or as stored, stand.

    priority, is_danger -- what somebody chose by hand: it stays. keeps_kind -- so does the kind. An answer may lead to
    another kind, whose questions follow; what the questions before it made pressing stays so. A person in danger is in
    danger whatever is answered.
    """
    if category is None:
        plain = Priority.DANGER if is_danger else priority or Priority.NORMAL
        return Taken(priority=plain, is_danger=plain == Priority.DANGER)
    former: list[Category] = []
    leading: list[Question] = []
    because: dict[str, Question] = {}
    pressing: tuple[str, Question] | None = None
    while True:
        found = consequence(category.form, answers)
        why = causes(category.form, answers, found)
        following = kind_of(found.kind) if found.kind is not None and not keeps_kind else None
        if following is None or following.key in {category.key, *(kind.key for kind in former)}:
            break
        if found.priority is not None:
            pressing = _more_pressing(pressing, (found.priority, why["priority"]))
        former.append(category)
        leading.append(why["kind"])
        because["kind"] = why["kind"]
        category = following
    own = {question.key for question in category.form.questions}
    line = found.line or category.line
    if line != category.line:
        because["line"] = why["line"]
    set_priority, cause = _priority(category, found, why, pressing)
    by_hand = Priority.DANGER if is_danger else priority
    if by_hand is None and cause is not None:
        because["priority"] = cause
    return Taken(
        category=category,
        former=tuple(former),
        questions=(*(q for q in leading if q.key not in own), *asked(category.form, answers)),
        priority=by_hand or set_priority,
        is_danger=(by_hand or set_priority) == Priority.DANGER,
        line=line,
        team_id=category.team_id if line == category.line else None,
        because=because,
    )


def _priority(
    category: Category, found: Consequence, why: Mapping[str, Question], pressing: tuple[str, Question] | None
) -> tuple[str, Question | None]:
    """Return how pressing the kind is with its answers, and which question made it so if it is another than usual."""
    usual = Priority.DANGER if category.is_danger else category.priority
    if category.is_danger:
        return usual, None
    own = (found.priority, why["priority"]) if found.priority is not None else None
    least = (usual, None) if own is None else own
    if pressing is not None and _rank(pressing[0]) < _rank(least[0]):
        least = pressing
    return least if least[0] != usual else (usual, None)


def _more_pressing(one: tuple[str, Question] | None, other: tuple[str, Question]) -> tuple[str, Question]:
    return one if one is not None and _rank(one[0]) <= _rank(other[0]) else other


def _rank(priority: str) -> int:
    known = list(Priority)
    return known.index(Priority(priority)) if priority in frozenset(Priority) else len(known)
