"""A request becomes the work order that an engineer carries."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.codes import Outcome
from desktop.domain.forms import Question, asked
from desktop.domain.records import DeskFacts, RequestCard, RequestLine
from desktop.printing.documents import Answer, Choices, Equipment, OrderSheet, Visit
from desktop.wording import paper, statuses
from desktop.wording.answers import answer_said
from desktop.wording.language import Language

_VISITS = 4
_CODE_KINDS = ("problem", "cause", "remedy")


def order_sheet(card: RequestCard, facts: DeskFacts, language: Language, *, copy: int, now: datetime) -> OrderSheet:
    """Return the sheet of *card* as it is printed at *now*. copy -- 0 is the first print."""
    line, zone = card.line, ZoneInfo(facts.zone)
    today = now.astimezone(zone).date()
    is_sure = line.place_state == "confirmed"
    return OrderSheet(
        labels=paper.order_labels(language),
        language=language.code.split("_", maxsplit=1)[0],
        number=line.number,
        company=facts.company,
        desk_phone=facts.phone,
        issued_at=dated(now, language, zone),
        copy=copy,
        copy_text=paper.copy(copy, language),
        danger=line.is_danger,
        customer=card.customer or "",
        caller=line.caller or (statuses.caller_state("withheld", language) if line.caller_state == "withheld" else ""),
        caller_phone=line.phone or "",
        caller_confirmed=line.caller_state in ("confirmed", "withheld", "owed"),
        place=line.place,
        place_confirmed=is_sure or not line.place,
        access="\n".join(note for note in (card.warning, card.site_access_notes, card.access_notes) if note),
        equipment=Equipment(line.equipment, maker_model=card.equipment_model) if line.equipment else None,
        equipment_confirmed=is_sure,
        visits=tuple(_visit(visit, language, zone) for visit in card.history[:_VISITS]),
        words=_words(card, language, zone, today),
        category=language.pick(line.labels),
        priority=statuses.priority(line.priority, language),
        due=language.moment(line.due_at, zone, today) if line.due_at else "",
        person=line.person or "",
        team=paper.line_and_team(line.line, line.team, language),
        answers=tuple(_answer(question, card.answers, language) for question in asked(card.form, card.answers)),
        checklist=_checklist(card.checklist, language),
        codes=_codes(card.codes, language),
    )


def dated(instant: datetime, language: Language, zone: ZoneInfo) -> str:
    """Return day and time in full: a sheet is read on other days too."""
    return f"{language.date(instant.astimezone(zone).date())}, {language.time(instant, zone)}"


def _visit(line: RequestLine, language: Language, zone: ZoneInfo) -> Visit:
    outcome = statuses.outcome(line.outcome, language) if line.outcome else statuses.status(line.status, language)
    return Visit(
        language.date(line.occurred_at.astimezone(zone).date()), line.words or language.pick(line.labels), outcome
    )


def _words(card: RequestCard, language: Language, zone: ZoneInfo, today: date) -> str:
    """Return what the caller said, and below it what those said who called about the same."""
    said = [card.line.words]
    for joined in card.joined:
        who = " ".join(part for part in (joined.caller, joined.phone) if part)
        parts = (language.moment(joined.occurred_at, zone, today), who, joined.words)
        said.append("+ " + " · ".join(part for part in parts if part))
    return "\n".join(part for part in said if part)


def _answer(question: Question, answers: Mapping[str, Any], language: Language) -> Answer:
    return Answer(language.pick(question.labels), answer_said(question, answers.get(question.key), language))


def _checklist(by_language: Mapping[str, Any], language: Language) -> tuple[str, ...]:
    return tuple(str(step) for step in language.pick(by_language) or ())


def _codes(codes: Mapping[str, Any], language: Language) -> tuple[Choices, ...]:
    """Return the category's codes and the outcomes, each to be ticked."""
    found = []
    for kind in _CODE_KINDS:
        words = tuple(language.pick(code["labels"]) for code in codes.get(kind, ()))
        if words:
            found.append(Choices(paper.code_title(kind, language), words))
    outcomes = tuple(statuses.outcome(outcome, language) for outcome in Outcome)
    return (*found, Choices(paper.code_title("outcome", language), outcomes))
