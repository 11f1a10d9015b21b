"""`daybook take --json FILE|-`: calls become requests, each acknowledged after its commit."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from desktop.commands.errand import Errand, opened
from desktop.commands.fields import Fields
from desktop.commands.json_lines import STDIN, answer_lines
from desktop.commands.older import request_here
from desktop.commands.places import meant
from desktop.domain.asked import Asker
from desktop.domain.calls import NewCall
from desktop.domain.codes import NO_REQUEST
from desktop.domain.errors import FieldUnknown, FieldUnreadable, PhoneUnreadable
from desktop.domain.records import Category
from desktop.storage.queries.categories import category_named
from desktop.workflow.other_calls import note_call
from desktop.workflow.register import register

JSON_NAMES_THE_INPUT = True
FIELDS = ("place", "equipment", "caller", "phone", "words", "category", "priority", "answers", "occurred_at", "key")
OTHER_FIELDS = ("kind", "about", "place", "caller", "phone", "words", "occurred_at", "key")
"""The fields of a call that makes no request: kind -- a code of NO_REQUEST; about -- a request's number."""
_WITHHELD = frozenset(
    {"anonymous", "private", "restricted", "unavailable", "unknown", "withheld"}
)  # what softphones say


def add_arguments(parser: ArgumentParser) -> None:
    """Add what `take` may be told."""
    fields = f"JSON Lines with {', '.join(FIELDS)}"
    others = f"of a call that makes no request: {', '.join(OTHER_FIELDS)}"
    parser.add_argument("--json", dest="source", metavar="FILE|-", required=True, help=f"{fields}; {others}")


def run(options: Namespace) -> int:
    """Register or count the calls of the input; 1 if any was refused."""
    with opened(options) as errand:
        author = errand.author
        return answer_lines(errand, options.source or STDIN, lambda given: _taken(errand, given, author))


def _taken(errand: Errand, given: Mapping[str, Any], author: Any) -> Mapping[str, Any]:
    if given.get("kind") is not None:
        return _counted(errand, Fields(given, OTHER_FIELDS), author)
    with errand.office.database.read() as session:
        call = new_call(errand, session, Fields(given, FIELDS))
    done = register(errand.office, call, by=author)
    return {"number": done.number, "due_at": errand.iso(done.due_at), "line": done.line, "team": done.team}


def _counted(errand: Errand, fields: Fields, author: Any) -> Mapping[str, Any]:
    """Count a call that makes no request; its place is kept with its words."""
    kind, about, occurred_at = fields.text("kind"), fields.text("about"), fields.text("occurred_at")
    if kind not in NO_REQUEST:
        raise FieldUnreadable(field="kind", typed=kind)
    phone = _phone(fields)
    done = note_call(
        errand.office,
        kind,
        by=author,
        text="\n".join(part for part in (fields.text("place"), fields.text("words")) if part.strip()),
        asks=Asker(name=fields.text("caller"), phone=phone or "", is_withheld=phone is None),
        request_id=request_here(errand, errand.number(about)) if about.strip() else None,
        at=errand.when(occurred_at) if occurred_at.strip() else None,
        key=fields.text("key") or None,
    )
    return {"kind": done.kind, "about": done.number}


def _phone(fields: Fields) -> str | None:
    """Return the number as it was given, None if it is withheld. Raises PhoneUnreadable."""
    phone = fields.text("phone")
    if phone.strip().casefold() in _WITHHELD:
        return None
    if phone.strip() and not any(char.isdigit() for char in phone):
        raise PhoneUnreadable(typed=phone)
    return phone


def new_call(errand: Errand, session: Session, fields: Fields) -> NewCall:
    """Return the call that the fields of one input line describe.

    Raises FieldUnreadable, FieldUnknown, CategoryUnknown, PhoneUnreadable, TimeUnreadable, TimeInFuture.
    """
    place = meant(session, fields.text("place"), fields.text("equipment"))
    category = category_named(session, fields.text("category")) if fields.text("category").strip() else None
    occurred_at, phone = fields.text("occurred_at"), _phone(fields)
    return NewCall(
        words=fields.text("words"),
        site_id=place.site_id,
        equipment_id=place.equipment_id,
        place_text=place.words,
        place_confirmed=place.is_sure,
        caller_name=fields.text("caller"),
        phone=phone or "",
        withheld=phone is None,
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
