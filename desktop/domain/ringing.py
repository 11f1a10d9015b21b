"""What a softphone says when it starts the program: who rings, who was answered, what ended.

By the standard library's smallest part alone: `daybook call` has to end within 50 ms (the softphone waits for it).
"""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple


class RingEvent(StrEnum):
    """What happened on the line. A softphone that says nothing of it rings."""

    RING = "ring"
    ANSWER = "answer"
    END = "end"


class Ring(NamedTuple):
    """number -- `+`, digits, `*`, `#`, as signalled, empty: withheld; name -- what the telephone system calls him."""

    event: RingEvent
    number: str
    name: str = ""


LONGEST_NUMBER = 32
LONGEST_NAME = 60
_EVENTS = {f"--{event}": event for event in RingEvent}
_WITH_VALUE = ("--data", "--as")
_SCHEME = re.compile(r"(?:sips?|tel|callto|daybook):(?://)?", re.IGNORECASE)
_SWITCH = re.compile(r"/([CNT]):(.*)", re.IGNORECASE | re.DOTALL)
_DIALLED = re.compile(r"\+?[\d*#][\d\s().*#/-]*")
WITHHELD = frozenset({"", "anonymous", "unknown", "withheld", "restricted", "private", "unavailable", "hidden"})
"""What telephones say, in small letters, where the number is withheld."""
_BARE = re.compile(r"\+?[\d(][\d\s().*#-]{2,}(?:@.*)?", re.DOTALL)
_NOT_A_CALL = frozenset({"-h", "--help", "--register", "--unregister"})
_HOME = ("call", "call/")
_TOLD = re.compile(r"^daybook:[^#]*[?&]event=(ring|answer|end)(?:&|$)")


def is_call(arguments: Sequence[str]) -> bool:
    """Return whether the command line is a softphone's: `call …`, a bare number, a URI, 3CX's `/C:…`."""
    rest = without_data(arguments)
    if not rest or not _NOT_A_CALL.isdisjoint(rest):
        return False
    first = rest[0]
    return (
        first == "call"
        or any(shape.fullmatch(_plain(first)) for shape in (_BARE, _SWITCH))
        or bool(_SCHEME.match(first))
    )


def read_ring(arguments: Sequence[str]) -> Ring | None:
    """Return who rings according to the command line; None if nothing in it is a caller.

    arguments -- after `call`: a number, `sip:…`, `tel:…`, `callto:…`, `daybook:…`, 3CX's `/N:name /C:number /T:…`,
    --ring, --answer, --end; everything else is passed over. The argument is hostile: what comes back has no control
    characters, and is never longer than LONGEST_NUMBER and LONGEST_NAME.
    Source: domain.md, "Telephones" (MicroSIP, 3CX).
    """
    event, number, name = RingEvent.RING, None, ""
    if "--" in arguments:
        return _linked(arguments[list(arguments).index("--") + 1 :])
    for argument in without_data(arguments):
        switch = _SWITCH.fullmatch(argument)
        if argument in _EVENTS:
            event = _EVENTS[argument]
        elif switch and switch[1].upper() == "N":
            name = _name(switch[2])
        elif switch and switch[1].upper() == "T":
            continue
        elif number is None and (switch or not argument.startswith("--")) and argument != "call":
            number, said = _caller(switch[2] if switch else argument)
            name = name or said
            if told := _TOLD.search(argument):
                event = RingEvent(told[1])
    return None if number is None else Ring(event, number, name)


def _linked(after: Sequence[str]) -> Ring | None:
    """Return who rings according to a link: whoever made it may say nothing but that, so the rest is passed over."""
    if not after or not _SCHEME.match(after[0]):
        return None
    number, name = _caller(after[0])
    told = _TOLD.search(after[0])
    return None if number is None else Ring(RingEvent(told[1]) if told else RingEvent.RING, number, name)


def own(arguments: Sequence[str]) -> Sequence[str]:
    """Return those of *arguments* that are ours to say: what stands behind `--` came with a link, from anybody."""
    return arguments[: list(arguments).index("--")] if "--" in arguments else arguments


def without_data(arguments: Sequence[str]) -> list[str]:
    """Return our own *arguments* without what names the folder and the person."""
    rest, is_value = [], False
    for argument in own(arguments):
        if is_value:
            is_value = False
        elif argument in _WITH_VALUE:
            is_value = True
        elif not argument.startswith(tuple(f"{option}=" for option in _WITH_VALUE)):
            rest.append(argument)
    return rest


def as_line(ring: Ring) -> str:
    """Return the line that is sent to the running window; `from_line` reads it."""
    return f"{ring.event}\t{ring.number}\t{ring.name}"


def from_line(line: str) -> Ring | None:
    """Return what a line says, None if it is no ring. Whoever sent it may be anybody: it is read anew."""
    event, _, rest = line.partition("\t")
    number, _, name = rest.partition("\t")
    if event not in frozenset(RingEvent) or not re.fullmatch(rf"\+?[0-9*#]{{0,{LONGEST_NUMBER}}}", number):
        return None
    return Ring(RingEvent(event), number, _name(name))


def _caller(text: str) -> tuple[str | None, str]:
    """Return number and name; the number is None where the text is neither a number nor says that it is withheld."""
    name = ""
    text = _plain(text)
    before, opens, inside = text.rpartition("<")
    if opens and ">" in inside:  # no pattern: one for this takes minutes for a long row of blanks
        name, text = _name(before.strip().strip('"')), inside.partition(">")[0]
    if scheme := _SCHEME.match(text):
        text = _of_uri(text[scheme.end() :])
    text = text.strip().strip('"').strip()
    if text.casefold() in WITHHELD:
        return "", name
    if dialled := _DIALLED.fullmatch(text if scheme else text.partition("@")[0]):
        return _digits(dialled[0]), name
    return ("", name or _name(text)) if re.search(r"\w", text) and scheme else (None, name)


def _of_uri(rest: str) -> str:
    """Return the user's part: without password, host, parameters, what is dialled later, our own `call?number=`."""
    if "%" in rest:
        from urllib.parse import unquote

        rest = unquote(rest)
    if asked := re.search(r"[?&]number=([^&]*)", rest):
        rest = asked[1]
    rest = re.split(r"[;?@:,]", rest, maxsplit=1)[0].strip("/")
    return rest.removeprefix("call").strip("/") if rest.startswith(_HOME) else rest


def _plain(text: str) -> str:
    """Return *text* with plain hyphens and without the marks of direction that come along when a number is copied."""
    kinds = {sign: unicodedata.category(sign) for sign in set(text)}
    return "".join("-" if kinds[sign] == "Pd" else sign for sign in text if kinds[sign] != "Cf").strip()


def _digits(dialled: str) -> str | None:
    signs = [sign for sign in dialled if sign.isdecimal() or sign in "*#"]
    kept = "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in signs)
    number = f"+{kept}" if dialled.startswith("+") else kept
    return number if len(number) <= LONGEST_NUMBER else None


def _name(text: str) -> str:
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(plain.encode(errors="ignore").decode().split())[:LONGEST_NAME]
