"""`daybook take --json FILE|-`: calls become requests, each acknowledged after its commit."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from desktop.commands.errand import Errand, opened
from desktop.commands.fields import Fields
from desktop.commands.json_lines import STDIN, answer_lines
from desktop.commands.places import meant
from desktop.domain.calls import NewCall
from desktop.domain.errors import FieldUnknown, PhoneUnreadable
from desktop.domain.phone import read_phone
from desktop.domain.records import Category, RequestLine
from desktop.storage.queries.categories import category_named
from desktop.storage.queries.duplicates import duplicates_of
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
        there = _duplicates(errand, session, call)
    done = register(errand.office, call, by=author)
    return {
        "number": done.number,
        "due_at": errand.iso(done.due_at),
        "line": done.line,
        "team": done.team,
        "same_as": [line.number for line in there if line.id != done.request_id],
    }


def _duplicates(errand: Errand, session: Session, call: NewCall) -> list[RequestLine]:
    """Return what the call may be about that is there already: the script hears of it, and the call is kept."""
    has_number = any(char.isdecimal() for char in call.phone)
    return duplicates_of(
        session,
        errand.day,
        now=call.occurred_at or errand.office.clock(),
        site_id=call.site_id,
        equipment_id=call.equipment_id,
        phone=read_phone(call.phone, errand.facts.country).e164 if has_number else None,
        category_id=call.category_id,
    )


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


def _answers(fields: Fields, category: Category | None) -> Mapping[str, Any]:
    """Return the answers; one to a question that the category does not ask would be lost and is refused."""
    answers = fields.objects("answers")
    asked = [question.key for question in category.form.questions] if category else []
    for key in answers:
        if key not in asked:
            raise FieldUnknown(field=f"answers.{key}", known=list(asked) or ["—"])
    return answers
