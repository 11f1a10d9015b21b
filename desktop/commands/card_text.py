"""A request with its entries as lines on the terminal."""

from desktop.commands.speaking import language, say
from desktop.domain.day import DeskDay
from desktop.domain.records import EntryRecord, RequestCard
from desktop.wording.entries import sentence
from desktop.wording.shown import shown
from desktop.wording.statuses import caller_state, priority, standing

_LONGEST = 20_000


def card_text(card: RequestCard, day: DeskDay) -> str:
    """Return the card: what it is about, then one line an entry."""
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
    asked = [say("same call?", number=pair.other_than(line.id)[0].number) for pair in card.same_calls]
    return "\n".join([*told, *asked, *(_entry(entry, card, day) for entry in card.journal)])


def _entry(entry: EntryRecord, card: RequestCard, day: DeskDay) -> str:
    parts = (
        f"{day.local(entry.occurred_at):%Y-%m-%d %H:%M}",
        shown(entry.author),
        shown(sentence(entry, language(), zone=day.zone, form=card.form, codes=card.codes), most=_LONGEST),
    )
    return ("- " if entry.struck else "  ") + "  ".join(part for part in parts if part)
