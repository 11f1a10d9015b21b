"""What a search was read as, part by part, and what may be typed in it."""

from collections.abc import Mapping

from desktop.domain.find_completing import Completion
from desktop.domain.find_line import FindLine, Part, Reading
from desktop.domain.find_periods import Period
from desktop.domain.find_words import FindKey, Standing
from desktop.wording import statuses
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

STANDINGS: Mapping[str, str] = {
    Standing.OPEN: QT_TRANSLATE_NOOP("finding", "open"),
    Standing.LATE: QT_TRANSLATE_NOOP("finding", "late now"),
    Standing.MISSED: QT_TRANSLATE_NOOP("finding", "finished late"),
    Standing.MINE: QT_TRANSLATE_NOOP("finding", "mine: I wrote it down or have it"),
    Standing.UNASSIGNED: QT_TRANSLATE_NOOP("finding", "nobody has it"),
    Standing.DANGER: QT_TRANSLATE_NOOP("finding", "person in danger"),
}
_READ_AS: Mapping[Reading, str] = {
    Reading.WORDS: QT_TRANSLATE_NOOP("finding", "“{what}”"),
    Reading.PHRASE: QT_TRANSLATE_NOOP("finding", "exactly “{what}”"),
    Reading.NUMBER: QT_TRANSLATE_NOOP("finding", "number {what}"),
    Reading.PHONE: QT_TRANSLATE_NOOP("finding", "phone with {what}"),
    Reading.STATUS: QT_TRANSLATE_NOOP("finding", "{what}"),
    Reading.PRIORITY: QT_TRANSLATE_NOOP("finding", "priority {what}"),
    Reading.RESULT: QT_TRANSLATE_NOOP("finding", "result {what}"),
    Reading.LINE: QT_TRANSLATE_NOOP("finding", "line {what}"),
    Reading.TEAM: QT_TRANSLATE_NOOP("finding", "team {what}"),
    Reading.KIND: QT_TRANSLATE_NOOP("finding", "kind {what}"),
    Reading.BY: QT_TRANSLATE_NOOP("finding", "written down by {what}"),
    Reading.TO: QT_TRANSLATE_NOOP("finding", "given to {what}"),
    Reading.PLACE: QT_TRANSLATE_NOOP("finding", "place “{what}”"),
    Reading.CALLER: QT_TRANSLATE_NOOP("finding", "caller “{what}”"),
    Reading.CUSTOMER: QT_TRANSLATE_NOOP("finding", "customer “{what}”"),
    Reading.EQUIPMENT: QT_TRANSLATE_NOOP("finding", "equipment “{what}”"),
}
_NOT = QT_TRANSLATE_NOOP("finding", "not: {what}")
_OR = QT_TRANSLATE_NOOP("finding", "{one} or {other}")
_UNKNOWN = QT_TRANSLATE_NOOP("finding", "“{typed}” is no filter known here: “{what}” as a word")
_FROM, _UNTIL = QT_TRANSLATE_NOOP("finding", "since {day}"), QT_TRANSLATE_NOOP("finding", "until {day}")
_BETWEEN = QT_TRANSLATE_NOOP("finding", "{first} – {last}")
_READ = QT_TRANSLATE_NOOP("finding", "Read as: {parts}")
KEY_NAMES: Mapping[FindKey, str] = {
    FindKey.STATUS: QT_TRANSLATE_NOOP("finding", "how it stands"),
    FindKey.PRIORITY: QT_TRANSLATE_NOOP("finding", "priority"),
    FindKey.RESULT: QT_TRANSLATE_NOOP("finding", "how the visit ended"),
    FindKey.LINE: QT_TRANSLATE_NOOP("finding", "line 1, 2, 3"),
    FindKey.TEAM: QT_TRANSLATE_NOOP("finding", "team"),
    FindKey.KIND: QT_TRANSLATE_NOOP("finding", "kind of trouble"),
    FindKey.BY: QT_TRANSLATE_NOOP("finding", "who wrote it down"),
    FindKey.TO: QT_TRANSLATE_NOOP("finding", "who has it"),
    FindKey.PLACE: QT_TRANSLATE_NOOP("finding", "words of the place"),
    FindKey.CALLER: QT_TRANSLATE_NOOP("finding", "words of the caller's name"),
    FindKey.CUSTOMER: QT_TRANSLATE_NOOP("finding", "words of the customer's name"),
    FindKey.EQUIPMENT: QT_TRANSLATE_NOOP("finding", "number or name of the equipment"),
    FindKey.PHONE: QT_TRANSLATE_NOOP("finding", "any digits of a telephone"),
    FindKey.DATE: QT_TRANSLATE_NOOP("finding", "day, week, month, from – to"),
}
EXAMPLES: tuple[tuple[str, str], ...] = (
    (QT_TRANSLATE_NOOP("finding examples", "open lift 415"), QT_TRANSLATE_NOOP("finding", "open, with these words")),
    (QT_TRANSLATE_NOOP("finding examples", "late team:field"), QT_TRANSLATE_NOOP("finding", "late ones of a team")),
    (
        QT_TRANSLATE_NOOP("finding examples", "from 1.11 to 5.11 Lenina"),
        QT_TRANSLATE_NOOP("finding", "days; also yesterday, last week, in May"),
    ),
    (
        QT_TRANSLATE_NOOP("finding examples", "by:Petrova  to:Orlov  mine"),
        QT_TRANSLATE_NOOP("finding", "who wrote it down, who has it"),
    ),
    (
        QT_TRANSLATE_NOOP("finding examples", "closed nofault  result:noaccess"),
        QT_TRANSLATE_NOOP("finding", "how it ended"),
    ),
    (
        QT_TRANSLATE_NOOP("finding examples", "kind:noise  priority:urgent  line:2"),
        QT_TRANSLATE_NOOP("finding", "what it is"),
    ),
    (
        QT_TRANSLATE_NOOP("finding examples", "place:14  caller:Ivanova  customer:Union"),
        QT_TRANSLATE_NOOP("finding", "words of one field"),
    ),
    (
        QT_TRANSLATE_NOOP("finding examples", '-door  "exact words"'),
        QT_TRANSLATE_NOOP("finding", "without; side by side"),
    ),
    (
        QT_TRANSLATE_NOOP("finding examples", "A26-417  417  phone:4567"),
        QT_TRANSLATE_NOOP("finding", "number; phone digits"),
    ),
)  # fmt: skip
"""What may be typed, and what it means; each example is one that this program reads as it says."""


def read_as(line: FindLine, language: Language) -> str:
    """Return how each part of *line* was read; empty if it has none."""
    if not line.parts:
        return ""
    return language.say("finding", _READ, parts=" · ".join(part_words(part, language) for part in line.parts))


def part_words(part: Part, language: Language) -> str:
    """Return what one part means."""
    if part.unknown is not None:
        return language.say("finding", _UNKNOWN, typed=part.typed, what=" ".join(part.words))
    if part.reading is Reading.PERIOD:
        assert part.period is not None
        said = _period(part.period, language)
    elif part.reading is Reading.STANDING:
        said = _either([language.say("finding", STANDINGS[code]) for code in part.codes], language)
    else:
        said = language.say("finding", _READ_AS[part.reading], what=_what(part, language))
    return language.say("finding", _NOT, what=said) if part.is_not else said


def completion_words(completion: Completion, language: Language) -> str:
    """Return what a completion means, beside it."""
    if completion.code in STANDINGS and completion.key in (None, FindKey.STATUS):
        return language.say("finding", STANDINGS[completion.code])
    if completion.key is not None:
        return language.say("finding", KEY_NAMES[completion.key])
    return _code(completion.code, language)


def examples(language: Language) -> list[tuple[str, str]]:
    """Return what may be typed, with what it means."""
    return [(language.say("finding examples", typed), language.say("finding", meaning)) for typed, meaning in EXAMPLES]


def _what(part: Part, language: Language) -> str:
    match part.reading:
        case Reading.STATUS:
            return _either(
                [
                    language.say("finding", STANDINGS[code]) if code in STANDINGS else statuses.status(code, language)
                    for code in part.codes
                ],
                language,
            )
        case Reading.PRIORITY:
            return _either([statuses.priority(code, language) for code in part.codes], language)
        case Reading.RESULT:
            return _either([statuses.outcome(code, language) for code in part.codes], language)
        case Reading.LINE:
            return _either(list(part.codes), language)
        case Reading.TEAM | Reading.BY | Reading.TO | Reading.KIND:
            return _either(list(part.names), language)
        case Reading.NUMBER:
            return str(part.number)
        case Reading.PHONE:
            return part.digits
        case Reading.PHRASE:
            return part.typed.lstrip("-").strip('"')
        case Reading.WORDS:
            return part.typed.lstrip("-") if part.is_not else part.typed
        case _:
            return part.typed.lstrip("-").partition(":")[2].strip('"')


def _code(code: str, language: Language) -> str:
    for words, say in (
        (statuses.STATUSES, statuses.status), (statuses.OUTCOMES, statuses.outcome),
        (statuses.PRIORITIES, statuses.priority),
    ):  # fmt: skip
        if code in words:
            return say(code, language)
    return code


def _period(period: Period, language: Language) -> str:
    first, last = period
    if first is not None and last is not None:
        if first == last:
            return language.day(first)
        return language.say("finding", _BETWEEN, first=language.date(first), last=language.date(last))
    if first is not None:
        return language.say("finding", _FROM, day=language.date(first))
    return language.say("finding", _UNTIL, day=language.date(last)) if last is not None else ""


def _either(words: list[str], language: Language) -> str:
    said = words[0] if words else ""
    for other in words[1:]:
        said = language.say("finding", _OR, one=said, other=other)
    return said
