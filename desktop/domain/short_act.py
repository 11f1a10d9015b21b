"""Acts as the pen writes them: "Petrov, done 15:10", "Орлов принял 20", "王伟 完成 15:10"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.records import Person
from desktop.domain.status import Act
from desktop.domain.text import normalised, other_layout

WORDS: Mapping[Act, tuple[str, ...]] = {
    Act.CLOSE: (
        *("done", "fixed", "repaired", "finished", "closed", "ok"),
        *(
            "готово",
            "сделал",
            "сделала",
            "сделано",
            "выполнил",
            "выполнено",
            "закрыл",
            "закрыто",
            "починил",
            "устранил",
        ),
        *("устранено", "完成", "修好", "好了", "搞定", "已修"),
    ),
    Act.RESOLVE: ("resolved", "решено", "решил", "已解决"),
    Act.ACCEPT: (
        *("accepted", "accepts", "yes", "takes it", "coming", "принял", "приняла", "принято", "берет", "взял", "взяла"),
        *("да", "接单", "接受", "已接", "同意"),
    ),
    Act.REFUSE: (
        *("refused", "refuses", "no", "cannot", "can't", "отказ", "отказал", "отказался", "отказалась", "нет"),
        *("не может", "拒绝", "不能", "不接"),
    ),
    Act.NO_ANSWER: (
        *("no answer", "not answering", "silent", "нет ответа", "не отвечает", "не ответил", "не берет трубку"),
        *("无人接听", "没人接", "不接电话"),
    ),
    Act.START: ("under way", "on the way", "started", "выехал", "выехала", "в пути", "едет", "出发", "在路上"),
    Act.ARRIVE: ("on site", "arrived", "there", "на месте", "приехал", "приехала", "прибыл", "到达", "到了", "到场"),
    Act.PROMISE: (
        *("promise", "promised", "ring back", "call back", "обещал", "обещала", "обещано", "перезвонить", "перезвоню"),
        *("答应", "承诺", "回电", "回电话"),
    ),
    Act.RING_BACK: ("rang back", "called back", "rung back", "перезвонил", "перезвонила", "已回电", "已回电话"),
    Act.ASSIGN: ("assign", "assigned", "goes", "назначить", "назначен", "едь", "派", "指派"),
}
"""What people write for an act, in small letters, ё as е. A longer phrase wins over a shorter one in it."""

_SPACES = re.compile(r"\s+")
_TIME = re.compile(r"(?<![\w:：])(?:\d{1,2}(?:[:.：]\d{2}|[点时]\d{2}分?)|[-+]?\d{1,4})(?![\w:：])")
_CJK = re.compile(r"[\u3400-\u9fff]")
_PHRASES = tuple(
    (act, len(phrase), re.compile(re.escape(phrase) if _CJK.search(phrase) else rf"(?<!\w){re.escape(phrase)}(?!\w)"))
    for act, phrases in WORDS.items()
    for phrase in phrases
)
_MOST_NAMES = 3
_DENYING = frozenset({"не", "not"})
_EDGES = " ,;:.，、；：。-–—"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortAct:
    """What the line means.

    name -- a part of the person's, "" if none; text -- what is left over
    typed_time -- as typed: when it was, after a yes when he will be there, of a promise by when
    """

    act: Act
    name: str
    typed_time: str
    text: str


def read_short_act(typed: str) -> ShortAct | None:
    """Return the act that a free line means, None if it holds neither an act's word nor a name alone.

    A name alone assigns. The time may stand before or after the word; what is left over is kept as words.
    """
    line = _SPACES.sub(" ", typed.strip())
    folded = line.casefold().replace("ё", "е")
    if len(folded) != len(line):  # letters that fold into two: positions would not fit
        line = folded
    found = act_phrase(folded)
    if found is None:
        return _name_alone(line)
    act, start, end = found
    before, after = line[:start], line[end:]
    time = _TIME.search(after) or _TIME.search(before)
    if time is None:
        return ShortAct(act=act, name=before.strip(_EDGES), typed_time="", text=after.strip(_EDGES))
    if time.string is after:
        after = after[: time.start()] + after[time.end() :]
    else:
        before = before[: time.start()] + before[time.end() :]
    return ShortAct(act=act, name=before.strip(_EDGES), typed_time=time[0], text=_SPACES.sub(" ", after).strip(_EDGES))


def names_an_act(typed: str) -> bool:
    """Return whether a line is an act in the pen's shortness, with its word; a name alone is none here.

    A sign of equality belongs to a line about the past: "14:05 Lenina 14 no light = done 15:10". What is not so is no
    act: "лифт не едет".
    """
    short = read_short_act(typed) if "=" not in typed else None
    if short is None or short.act is Act.ASSIGN:
        return False
    names = short.name.casefold().split()
    return len(names) <= _MOST_NAMES and not _DENYING.intersection(names[-1:])


def people_meant(name: str, people: Sequence[Person]) -> list[Person]:
    """Return those whose name has every word of *name* as the beginning of one of its words.

    A whole name is a clear winner; the other keyboard layout is tried when nobody fits.
    """
    wanted = normalised(name)
    if not wanted:
        return []
    whole = [person for person in people if normalised(person.name) == wanted]
    return whole or _beginning(wanted, people) or _beginning(normalised(other_layout(name)), people)


def _beginning(wanted: str, people: Sequence[Person]) -> list[Person]:
    words = wanted.split()
    return [
        person
        for person in people
        if words and all(any(part.startswith(word) for part in normalised(person.name).split()) for word in words)
    ]


def act_phrase(folded: str) -> tuple[Act, int, int] | None:
    """Return the act with where its phrase begins and ends: the longest, then the last.

    folded -- in small letters, ё as е, of the line's own length
    """
    found = []
    for act, length, pattern in _PHRASES:
        found += [(length, match.start(), act, match.end()) for match in pattern.finditer(folded)]
    if not found:
        return None
    _length, start, act, end = max(found, key=lambda one: one[:2])
    return act, start, end


def _name_alone(line: str) -> ShortAct | None:
    name = line.strip(_EDGES)
    is_name = bool(name) and not any(char.isdigit() for char in name) and len(name.split()) <= _MOST_NAMES
    return ShortAct(act=Act.ASSIGN, name=name, typed_time="", text="") if is_name else None
