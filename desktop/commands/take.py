"""`daybook take --json FILE|-`, `--lines FILE|-`: calls become requests, each acknowledged after its commit."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.commands.errand import Errand, opened
from desktop.commands.fields import Fields
from desktop.commands.json_lines import STDIN, answer_lines
from desktop.commands.older import request_here
from desktop.commands.places import meant
from desktop.domain.asked import Asker
from desktop.domain.calls import NewCall
from desktop.domain.codes import NO_REQUEST, Outcome
from desktop.domain.consequences import taken
from desktop.domain.earlier import Ended
from desktop.domain.errors import FieldUnknown, FieldUnreadable, PhoneUnreadable
from desktop.domain.phone import read_phone
from desktop.domain.records import Category
from desktop.domain.ringing import WITHHELD
from desktop.domain.status import Act
from desktop.storage.queries.categories import category_keyed, category_named
from desktop.storage.queries.desk import person_named
from desktop.storage.queries.duplicates import duplicate_ids
from desktop.storage.queries.requests import numbers_of
from desktop.workflow.earlier import register_ended
from desktop.workflow.other_calls import note_call

JSON_NAMES_THE_INPUT = True
_USAGE = 2
FIELDS = (
    "place", "equipment", "caller", "phone", "words", "category", "priority", "answers", "occurred_at", "key",
    "done_at", "outcome", "by", "minutes", "done_words",
)  # fmt: skip
OTHER_FIELDS = ("kind", "about", "place", "caller", "phone", "words", "occurred_at", "key")
"""The fields of a call that makes no request: kind -- a code of NO_REQUEST; about -- a request's number."""
_OF_THE_END = ("done_at", "outcome", "by", "minutes", "done_words")


def add_arguments(parser: ArgumentParser) -> None:
    """Add what `take` may be told."""
    fields = f"JSON Lines with {', '.join(FIELDS)}"
    others = f"of a call that makes no request: {', '.join(OTHER_FIELDS)}"
    parser.add_argument(
        "--json",
        dest="source",
        metavar="FILE|-",
        nargs="?",
        const=STDIN,
        help=f"{fields}; {others}; beside --lines: answer in JSON",
    )
    parser.add_argument(
        "--lines",
        metavar="FILE|-",
        help='what was written on paper, one line a request: "[card] [date] time Object. Symptom = done 15:10 Petrov"',
    )
    parser.add_argument("--check", action="store_true", help="with --lines: say what each line becomes, write nothing")


def run(options: Namespace) -> int:
    """Register or count the calls of the input; 1 if any was refused."""
    if options.lines is None and (options.source is None or options.check):
        from desktop.commands.speaking import say

        print(say("source needed" if options.source is None else "check of lines"), file=sys.stderr)
        return _USAGE
    with opened(options) as errand:
        if options.lines is not None:
            from desktop.commands.take_lines import take_lines

            in_json = options.json or options.source is not None
            return take_lines(errand, options.lines, is_check=options.check, in_json=in_json)
        author = errand.author
        return answer_lines(errand, options.source, lambda given: _taken(errand, given, author))


def _taken(errand: Errand, given: Mapping[str, Any], author: Any) -> Mapping[str, Any]:
    if given.get("kind") is not None:
        return _counted(errand, Fields(given, OTHER_FIELDS), author)
    with errand.office.database.read() as session:
        fields = Fields(given, FIELDS)
        call = new_call(errand, session, fields)
        ended = _ended(errand, session, fields, given)
        there = _same_as(errand, session, call)
    done = register_ended(errand.office, call, ended, by=author)
    told = {
        "number": done.number,
        "due_at": errand.iso(done.due_at),
        "line": done.line,
        "team": done.team,
        "same_as": [number for request_id, number in there.items() if request_id != done.request_id],
    }
    return told | ({"owed": done.owed} if done.owed else {})


def _same_as(errand: Errand, session: Session, call: NewCall) -> dict[UUID, str]:
    """Return what the call may be about that is there already: the script hears of it, and the call is kept."""
    has_number = any(char.isdecimal() for char in call.phone)
    ids = duplicate_ids(
        session,
        now=call.occurred_at or errand.office.clock(),
        site_id=call.site_id,
        equipment_id=call.equipment_id,
        phone=read_phone(call.phone, errand.facts.country).e164 if has_number else None,
        category_id=call.category_id,
    )
    return numbers_of(session, ids)


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
    said = phone.strip().casefold()
    if said and said in WITHHELD:
        return None
    if said and not any(char.isdigit() for char in phone):
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
        answers=_answers(session, fields, category),
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


def _answers(session: Session, fields: Fields, category: Category | None) -> Mapping[str, Any]:
    """Return the answers, also to the questions of a kind that they lead to; any other would be lost and is refused."""
    answers = fields.objects("answers")
    known = taken(category, answers, partial(category_keyed, session)).known
    for key in answers:
        if key not in known:
            raise FieldUnknown(field=f"answers.{key}", known=list(known) or ["—"])
    return answers
