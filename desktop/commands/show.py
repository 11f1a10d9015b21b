"""`daybook show NUMBER`: one request with its entries."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import Any

from desktop.commands.errand import Errand, opened, tell
from desktop.commands.older import request_here
from desktop.commands.speaking import language
from desktop.domain.forms import Question, asked, owed
from desktop.domain.records import RequestCard
from desktop.exchange.request_fields import request_fields
from desktop.storage.queries.card import card


def add_arguments(parser: ArgumentParser) -> None:
    """Add the number."""
    parser.add_argument(
        "number", metavar="NUMBER", help="the request's number, like A26-00417; 417 is this station's, of this year"
    )


def run(options: Namespace) -> int:
    """Print the request and what happened to it, in order."""
    with opened(options) as errand:
        found = _card(errand, options.number)
        if options.json:
            tell(json.dumps(_as_json(errand, found), ensure_ascii=False, indent=2))
        else:
            from desktop.commands.card_text import card_text

            tell(card_text(found, errand.day, errand.office.clock()))
    return 0


def _card(errand: Errand, typed: str) -> RequestCard:
    request_id = request_here(errand, errand.number(typed))
    with errand.office.database.read() as session:
        found = card(session, errand.day, request_id)
    assert found is not None, "a request that was found has its card"
    return found


def _question(found: RequestCard, question: Question) -> Mapping[str, Any]:
    answer = found.answers.get(question.key)
    label = language().pick(question.labels)
    return {"key": question.key, "label": label, "answer": answer, "owed": question in owed(found.form, found.answers)}


def _as_json(errand: Errand, found: RequestCard) -> Mapping[str, Any]:
    line = found.line
    return {
        **request_fields(line, errand.iso),
        "place_state": line.place_state,
        "caller_state": line.caller_state,
        "customer": found.customer,
        "access_notes": found.access_notes or None,
        "answers": dict(found.answers),
        "questions": [_question(found, question) for question in asked(found.form, found.answers)],
        "eta_at": errand.iso(line.eta_at),
        "accepted_at": errand.iso(line.accepted_at),
        "resolved_at": errand.iso(line.resolved_at),
        "pause_reason": found.pause_reason,
        "outcome": line.outcome,
        "problem": found.problem,
        "cause": found.cause,
        "remedy": found.remedy,
        "minutes": found.minutes,
        "joined_to": line.joined_to,
        "joined": [one.number for one in found.joined_requests],
        "repeat_of": found.repeat_of.number if found.repeat_of is not None else None,
        "repeats": [line.number for line in found.repeats],
        "same_calls": [pair.other_than(line.id)[0].number for pair in found.same_calls],
        "promises": [
            {
                "kind": one.kind,
                "due_at": errand.iso(one.due_at),
                "made_at": errand.iso(one.made_at),
                "kept_at": errand.iso(one.kept_at),
                "dropped_at": errand.iso(one.dropped_at),
                "state": one.state(errand.office.clock()),
            }
            for one in found.promises
        ],
        "entries": [
            {
                "id": str(entry.id),
                "kind": entry.kind,
                "occurred_at": errand.iso(entry.occurred_at),
                "recorded_at": errand.iso(entry.recorded_at),
                "author": entry.author,
                "station": entry.station,
                "text": entry.text,
                "data": dict(entry.data),
                "struck": entry.struck,
            }
            for entry in found.entries
        ],
    }
