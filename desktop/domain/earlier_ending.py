"""How something ended, as it is written behind a line: "done 15:10 Petrov, 40 min", "закрыто", "完成 15:10 王伟"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.codes import Outcome
from desktop.domain.minutes import MOST_MINUTES
from desktop.domain.records import Person
from desktop.domain.short_act import act_phrase, people_meant
from desktop.domain.status import Act
from desktop.domain.status_words import status_named
from desktop.domain.text import normalised
from desktop.domain.when_in_line import half_width, when_in

_OUTCOMES: Mapping[Outcome, tuple[str, ...]] = {
    Outcome.NO_ACCESS: ("no access", "нет доступа", "не попал", "не попали", "无法进入", "进不去"),
    Outcome.NO_FAULT: (
        *("no fault found", "no fault", "false call", "неисправности нет", "неисправность не обнаружена"),
        *("не подтвердилось", "ложный вызов", "无故障", "误报"),
    ),
    Outcome.MADE_SAFE: ("made safe", "сделано безопасно", "обезопасили", "已做安全处理"),
}
_OPEN = frozenset(
    (
        *("open", "still open", "not done", "not closed", "not fixed"),
        *("открыто", "открыта", "не сделано", "не закрыто", "не закрыта", "не выполнено", "не устранено", "в работе"),
        *("未完成", "未修好", "没修好", "未处理", "处理中"),
    )
)
_NOT = frozenset({"not", "не", "isn't"})
_MINUTES = re.compile(
    r"(?<![\w:.])(?:(?P<hours>\d{1,2})\s*(?:hours?|hrs?|h|час(?:а|ов)?|ч|个?小时)\.?\s*)?"
    r"(?:(?P<minutes>\d{1,5})\s*(?:minutes?|mins?|минут[аыу]?|мин|分钟?|'|′)\.?)?(?![^\W_\u2e80-\u9fff])",
    re.IGNORECASE,
)
_EDGES = " ,;:.，、；。-–—|\t"
_SPACES = re.compile(r"\s+")
_MOST_NAMES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What is said of the end. act -- close, resolve or cancel; None: it is said to be open still.

    date, clock -- when, as `instant_of` reads them, "" = not said; is_span -- clock is a span: "20 min ago"
    minutes -- worked, None = not said
    words -- what is left: who did it, and what he did
    """

    act: Act | None
    outcome: str | None = None
    date: str = ""
    clock: str = ""
    is_span: bool = False
    minutes: int | None = None
    words: str = ""


def read_ending(text: str) -> Ending | None:
    """Return how it ended by *text*, None where it says no end: then it is words like others.

    A clock time alone at the beginning is an end too: "15:10 Petrov".
    """
    line = half_width(_SPACES.sub(" ", text).strip(_EDGES))
    if not line:
        return None
    folded = line.casefold().replace("ё", "е")
    if len(folded) != len(line):  # letters that fold into two: positions would not fit
        line = folded
    if folded in _OPEN:
        return Ending(act=None)
    outcome, taken = _outcome(folded)
    act: Act | None = None
    if taken is None:
        act, taken = _act(folded)
    rest = f"{line[: taken[0]]} {line[taken[1] :]}" if taken else line
    when = when_in(rest)
    if taken is None and (when is None or rest[: when.start].strip(_EDGES) or not when.clock):
        return None
    act = act or Act.CLOSE
    if when is not None:
        rest = f"{rest[: when.start]} {rest[when.end :]}"
    minutes, rest = _worked(rest)
    return Ending(
        act=act,
        outcome=outcome,
        date=when.date if when else "",
        clock=when.clock if when else "",
        is_span=when is not None and when.is_span,
        minutes=minutes,
        words=_tidy(rest),
    )


def begins_with_its_end(text: str) -> bool:
    """Return whether a cell of a table is an end and nothing else: its first words say so, with a time or alone."""
    line = _SPACES.sub(" ", text).strip(_EDGES).casefold().replace("ё", "е")
    ending = read_ending(line)
    if ending is None:
        return False
    if ending.act is None:
        return True
    taken = _outcome(line)[1] or _act(line)[1]
    return (taken is None or taken[0] == 0) and bool(ending.clock or not ending.words)


def who_did_it(words: str, people: Sequence[Person]) -> tuple[Person | None, str]:
    """Return the person whom *words* begin with or consist of, and what is left; None: nobody is plainly meant."""
    pieces = [piece.strip(_EDGES) for piece in re.split(r"[,;，；、]", words)]
    for at, piece in enumerate(pieces):
        names = piece.split()
        for count in range(min(_MOST_NAMES, len(names)), 0, -1):
            name = " ".join(names[:count])
            found = people_meant(name, people)
            if len(found) > 1:  # Petrov is not Petrova
                wanted = set(normalised(name).split())
                found = [person for person in found if wanted <= set(normalised(person.name).split())]
            if len(found) == 1 and any(len(name.strip(".")) > 1 for name in names[:count]):
                left = [*pieces[:at], " ".join(names[count:]).strip(_EDGES), *pieces[at + 1 :]]
                return found[0], ", ".join(part for part in left if part)
    return None, words


def _outcome(folded: str) -> tuple[str | None, tuple[int, int] | None]:
    for outcome, phrases in _OUTCOMES.items():
        for phrase in phrases:
            if (at := folded.find(phrase)) >= 0:
                return outcome, (at, at + len(phrase))
    return None, None


def _act(folded: str) -> tuple[Act | None, tuple[int, int] | None]:
    """Return what ended it and where that stands: the pen's words, or a status as other journals call it."""
    found = act_phrase(folded)
    if found is not None and found[0] in (Act.CLOSE, Act.RESOLVE):
        before = folded[: found[1]].split()
        if before and before[-1] in _NOT:
            return None, None
        return found[0], (found[1] - folded[: found[1]].endswith("已"), found[2])
    first = re.match(r"[^\W\d_]+", folded)
    status = status_named(first[0]) if first else None
    if first is not None and status in ("closed", "cancelled"):
        return (Act.CLOSE if status == "closed" else Act.CANCEL), first.span()
    return None, None


def _worked(text: str) -> tuple[int | None, str]:
    """Return the minutes of work in *text*, and the text without them."""
    for found in _MINUTES.finditer(text):
        if found["hours"] or found["minutes"]:
            minutes = 60 * int(found["hours"] or 0) + int(found["minutes"] or 0)
            if 0 < minutes <= MOST_MINUTES:
                return minutes, f"{text[: found.start()]} {text[found.end() :]}"
    return None, text


def _tidy(text: str) -> str:
    """Return *text* without the blanks and signs that stood around what was taken out."""
    return re.sub(r"\s*,(?:\s*,)+", ",", _SPACES.sub(" ", text)).replace(" ,", ",").strip(_EDGES)
