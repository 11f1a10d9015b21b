"""`daybook take --json FILE|-`: calls become requests, each acknowledged after its commit."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from desktop.commands.errand import Errand, opened
from desktop.commands.fields import Fields
from desktop.commands.json_lines import STDIN, answer_lines
from desktop.commands.places import meant
from desktop.domain.calls import NewCall
from desktop.domain.consequences import taken
from desktop.domain.errors import FieldUnknown, PhoneUnreadable
from desktop.domain.records import Category
from desktop.storage.queries.categories import category_keyed, category_named
from desktop.workflow.register import register

JSON_NAMES_THE_INPUT = True
FIELDS = ("place", "equipment", "caller", "phone", "words", "category", "priority", "answers", "occurred_at", "key")
_WITHHELD = frozenset(
    {"anonymous", "private", "restricted", "unavailable", "unknown", "withheld"}
)  # what softphones say


def add_arguments(parser: ArgumentParser) -> None:
    """Add what `take` may be told."""
    parser.add_argument(
        "--json", dest="source", metavar="FILE|-", required=True, help="JSON Lines with " + ", ".join(FIELDS)
    )


def run(options: Namespace) -> int:
    """Register the calls of the input; 1 if any was refused."""
    with opened(options) as errand:
        author = errand.author
        return answer_lines(errand, options.source or STDIN, lambda given: _taken(errand, given, author))


def _taken(errand: Errand, given: Mapping[str, Any], author: Any) -> Mapping[str, Any]:
    with errand.office.database.read() as session:
        call = new_call(errand, session, Fields(given, FIELDS))
    done = register(errand.office, call, by=author)
    told = {"number": done.number, "due_at": errand.iso(done.due_at), "line": done.line, "team": done.team}
    return told | ({"owed": done.owed} if done.owed else {})


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
        answers=_answers(session, fields, category),
        occurred_at=errand.when(occurred_at) if occurred_at.strip() else None,
        key=fields.text("key") or None,
    )


def _answers(session: Session, fields: Fields, category: Category | None) -> Mapping[str, Any]:
    """Return the answers, also to the questions of a kind that they lead to; any other would be lost and is refused."""
    answers = fields.objects("answers")
    known = taken(category, answers, partial(category_keyed, session)).known
    for key in answers:
        if key not in known:
            raise FieldUnknown(field=f"answers.{key}", known=list(known) or ["—"])
    return answers
