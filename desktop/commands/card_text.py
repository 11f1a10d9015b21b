"""A request with its entries as lines on the terminal."""

from datetime import datetime

from desktop.commands.speaking import language, say
from desktop.domain.day import DeskDay
from desktop.domain.forms import asked, owed
from desktop.domain.promises import TO_CALLERS, Promise
from desktop.domain.records import EntryRecord, RequestCard
from desktop.wording.answers import answer_said
from desktop.wording.entries import sentence
from desktop.wording.promises import promised
from desktop.wording.shown import shown
from desktop.wording.statuses import caller_state, priority, standing

_LONGEST = 20_000


def card_text(card: RequestCard, day: DeskDay, now: datetime) -> str:
    """Return the card at *now*: what it is about, what its caller was promised, then one line an entry."""
    line = card.line
    about = (
        f"{line.number}  {standing(line, language())}  {priority(line.priority, language())}",
        language().pick(line.labels),
        line.place,
        line.equipment or "",
        " ".join(part for part in (line.caller, line.phone) if part)
        or (caller_state(line.caller_state, language()) if line.caller_state == "withheld" else ""),
        " ".join(part for part in (str(line.line or ""), line.team, line.person) if part),
        line.words,
    )
    told = [shown(part, most=_LONGEST) for part in about if part]
    same = [say("same call?", number=pair.other_than(line.id)[0].number) for pair in card.same_calls]
    promises = [say("promised", what=_promised(one, day, now)) for one in card.promises if one.kind in TO_CALLERS]
    return "\n".join([*told, *promises, *_answers(card), *same, *(_entry(entry, card, day) for entry in card.journal)])


def _promised(promise: Promise, day: DeskDay, now: datetime) -> str:
    return promised(promise, language(), zone=day.zone, today=day.of(now), now=now)


def _answers(card: RequestCard) -> list[str]:
    """Return the questions that are asked, each with its answer; what is owed says so."""
    missing = owed(card.form, card.answers)
    said = []
    for question in asked(card.form, card.answers):
        answer = answer_said(question, card.answers.get(question.key), language())
        if answer or question in missing:
            label = shown(language().pick(question.labels))
            said.append(f"{label} {shown(answer) or say('owed')}")
    return said


def _entry(entry: EntryRecord, card: RequestCard, day: DeskDay) -> str:
    parts = (
        f"{day.local(entry.occurred_at):%Y-%m-%d %H:%M}",
        shown(entry.author),
        shown(sentence(entry, language(), zone=day.zone, form=card.form, codes=card.codes), most=_LONGEST),
    )
    return ("- " if entry.struck else "  ") + "  ".join(part for part in parts if part)
