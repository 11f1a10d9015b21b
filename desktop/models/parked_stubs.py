"""The stubs of parked calls: by which key each comes back, what is known of it, and since when it waits."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from desktop.domain.half_typed import HalfTyped, is_in_danger, taken_of
from desktop.domain.records import Category
from desktop.models.line_text import Reader
from desktop.models.stub import Stub, Stubs
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate
from desktop.wording.shown import shown

MOST_STUBS = 9
"""As many as there are digits; what is parked behind them is fetched by F2."""
OLD_AFTER = timedelta(minutes=10)
"""So long nobody waits whose call is being written down (assumed: an intake takes a minute, domain.md)."""
_WIDEST = timedelta(minutes=59)
_MOST, _BRIEF, _HINT = 48, 14, 6
_DANGER = QT_TRANSLATE_NOOP("intake", "DANGER")
_NOTHING_SAID = QT_TRANSLATE_NOOP("intake", "call")
_BEHIND = translate("intake", "F2 · %n more", "", 1)
_FOLDED = translate("intake", "%n parked, the oldest {time}", "", 1)


def parked_stubs(
    waiting: Sequence[HalfTyped],
    left: HalfTyped | None,
    categories: Sequence[Category],
    reader: Reader,
    now: datetime,
) -> Stubs:
    """Return the stubs in the order of the calls. left -- what Esc left in the form: F2 opens it"""
    every = [*waiting, *([left] if left is not None else [])]
    if not every:
        return Stubs()
    found = [_stub(half, at, categories, reader, now) for at, half in enumerate(waiting[:MOST_STUBS], start=1)]
    if left is not None:
        found.append(_stub(left, 0, categories, reader, now))
    if behind := max(0, len(waiting) - MOST_STUBS):
        said = reader.language.say("intake", _BEHIND, behind)
        found.append(Stub(0, said, said, said, said, said, "warning"))
    oldest = reader.language.duration(now - min(half.began_at for half in every))
    return Stubs(tuple(found), reader.language.say("intake", _FOLDED, len(every), time=oldest))


def _stub(half: HalfTyped, place: int, categories: Sequence[Category], reader: Reader, now: datetime) -> Stub:
    age = now - half.began_at
    waits, briefly = reader.language.duration(age), reader.language.age(age)
    key = str(place) if place else "F2"
    is_danger = is_in_danger(half, categories)
    danger = reader.language.say("intake", _DANGER) if is_danger else ""
    short = f"{key}!" if danger else key
    about = _about(half, categories, reader)
    first = about[0] if about else reader.language.say("intake", _NOTHING_SAID)
    said = shown(reader.language.joined(about) or first, most=_MOST)
    return Stub(
        place=place,
        text=_row(key, danger, said, waits),
        brief=_row(short, shown(first, most=_BRIEF), waits),
        hint=_row(short, shown(first, most=_HINT), briefly),
        bare=_row(short, briefly),
        room=_row(short, max(briefly, reader.language.age(_WIDEST), key=len)),
        tone="danger" if is_danger else "warning" if age >= OLD_AFTER else "plain",
    )


def _about(half: HalfTyped, categories: Sequence[Category], reader: Reader) -> list[str]:
    """Return what is known: the place, else the caller, and what is the matter."""
    kind = taken_of(half, categories).category
    where = half.text("place") or half.place_title or half.text("who")
    what = half.text("words") or (reader.language.pick(kind.labels) if kind is not None else "")
    return [" ".join(part.split()) for part in (where, what) if part.strip()]


def _row(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
