"""`daybook take --json FILE|-`, `--lines FILE|-`: calls become requests, each acknowledged after its commit."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from desktop.commands.errand import Errand, opened
from desktop.commands.fields import Fields
from desktop.commands.json_lines import STDIN, answer_lines
from desktop.commands.places import meant
from desktop.domain.calls import NewCall
from desktop.domain.codes import Outcome
from desktop.domain.earlier import Ended
from desktop.domain.errors import FieldUnknown, FieldUnreadable, PhoneUnreadable
from desktop.domain.records import Category
from desktop.domain.status import Act
from desktop.storage.queries.categories import category_named
from desktop.storage.queries.desk import person_named
from desktop.workflow.earlier import register_ended

JSON_NAMES_THE_INPUT = True
_USAGE = 2
FIELDS = (
    "place", "equipment", "caller", "phone", "words", "category", "priority", "answers", "occurred_at", "key",
    "done_at", "outcome", "by", "minutes", "done_words",
)  # fmt: skip
_OF_THE_END = ("done_at", "outcome", "by", "minutes", "done_words")
_WITHHELD = frozenset(
    {"anonymous", "private", "restricted", "unavailable", "unknown", "withheld"}
)  # what softphones say


def add_arguments(parser: ArgumentParser) -> None:
    """Add what `take` may be told."""
    parser.add_argument(
        "--json",
        dest="source",
        metavar="FILE|-",
        nargs="?",
        const=STDIN,
        help="JSON Lines with " + ", ".join(FIELDS) + "; beside --lines: answer in JSON",
    )
    parser.add_argument(
        "--lines",
        metavar="FILE|-",
        help='what was written on paper, one line a request: "[card] [date] time Object. Symptom = done 15:10 Petrov"',
    )
    parser.add_argument("--check", action="store_true", help="with --lines: say what each line becomes, write nothing")


def run(options: Namespace) -> int:
    """Register the calls of the input; 1 if any was refused."""
    if options.lines is None and options.source is None:
        from desktop.commands.speaking import say

        print(say("source needed"), file=sys.stderr)
        return _USAGE
    with opened(options) as errand:
        if options.lines is not None:
            from desktop.commands.take_lines import take_lines

            in_json = options.json or options.source is not None
            return take_lines(errand, options.lines, is_check=options.check, in_json=in_json)
        author = errand.author
        return answer_lines(errand, options.source, lambda given: _taken(errand, given, author))


def _taken(errand: Errand, given: Mapping[str, Any], author: Any) -> Mapping[str, Any]:
    with errand.office.database.read() as session:
        fields = Fields(given, FIELDS)
        call = new_call(errand, session, fields)
        ended = _ended(errand, session, fields, given)
    done = register_ended(errand.office, call, ended, by=author)
    return {"number": done.number, "due_at": errand.iso(done.due_at), "line": done.line, "team": done.team}


def new_call(errand: Errand, session: Session, fields: Fields) -> NewCall:
    """Return the call that the fields of one input line describe.

    Raises FieldUnreadable, FieldUnknown, CategoryUnknown, PhoneUnreadable, TimeUnreadable, TimeInFuture.
    """
    place = meant(session, fields.text("place"), fields.text("equipment"))
    category = category_named(session, fields.text("category")) if fields.text("category").strip() else None
    occurred_at, phone = fields.text("occurred_at"), fields.text("phone")
    is_withheld = phone.strip().casefold() in _WITHHELD
    if phone.strip() and not is_withheld and not any(char.isdigit() for char in phone):
        raise PhoneUnreadable(typed=phone)
    return NewCall(
        words=fields.text("words"),
        site_id=place.site_id,
        equipment_id=place.equipment_id,
        place_text=place.words,
        place_confirmed=place.is_sure,
        caller_name=fields.text("caller"),
        phone="" if is_withheld else phone,
        withheld=is_withheld,
        category_id=category.id if category else None,
        priority=fields.text("priority").strip() or None,
        answers=_answers(fields, category),
        occurred_at=errand.when(occurred_at) if occurred_at.strip() else None,
        key=fields.text("key") or None,
    )


def _ended(errand: Errand, session: Session, fields: Fields, given: Mapping[str, Any]) -> Ended | None:
    """Return how it ended, None for what is open. Raises FieldUnreadable, PersonUnknown, TimeUnreadable, …"""
    if not any(given.get(name) for name in _OF_THE_END):
        return None
    at, by, outcome = (fields.text(name).strip() for name in ("done_at", "by", "outcome"))
    if outcome and outcome not in frozenset(Outcome):
        raise FieldUnreadable(field="outcome", typed=outcome)
    return Ended(
        act=Act.CLOSE,
        at=errand.when(at) if at else None,
        person_id=person_named(session, by).id if by else None,
        outcome=outcome or None,
        minutes=fields.minutes("minutes"),
        text=fields.text("done_words"),
    )


def _answers(fields: Fields, category: Category | None) -> Mapping[str, Any]:
    """Return the answers; one to a question that the category does not ask would be lost and is refused."""
    answers = fields.objects("answers")
    asked = [question.key for question in category.form.questions] if category else []
    for key in answers:
        if key not in asked:
            raise FieldUnknown(field=f"answers.{key}", known=list(asked) or ["—"])
    return answers
