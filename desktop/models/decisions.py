"""What waits for a decision as a card shows it: whose acts, when, what each says, why, and the keys that decide."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.forms import Form
from desktop.domain.records import EntryRecord
from desktop.domain.undecided import Conflict, RefusedAct, Undecided
from desktop.models.act_again import is_correctable
from desktop.models.line_text import Reader
from desktop.wording import decisions as wording
from desktop.wording.entries import sentence
from desktop.wording.language import Language
from desktop.wording.shown import shown

TAKE, KEEP, STRIKE, SEND, CORRECT = "take", "keep", "strike", "send", "correct"
_MOST, _MOST_SAID = 3, 160  # acts, and letters of each: the journal below says all
_CONFLICT_KEYS = {"F4": TAKE, "F12": KEEP}
_REFUSED_KEYS = {"F4": STRIKE, "F12": SEND}


@dataclass(frozen=True, slots=True)
class Acted:
    """One of the acts. state -- what became of it; is_struck -- it does not hold."""

    time: str
    who: str
    said: str
    state: str
    is_struck: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One thing to be decided. about -- what it is; reason, short_reason -- why; ways -- which key does what

    lines -- each act in a line of its own
    """

    about: Conflict | RefusedAct
    title: str
    acts: tuple[Acted, ...]
    reason: str
    short_reason: str
    ways: str
    labels: Mapping[str, str]
    lines: tuple[str, ...]

    @property
    def brief(self) -> str:
        """The acts alone, in one line: where it is decided elsewhere."""
        return " · ".join(self.lines)

    @property
    def whole(self) -> str:
        """All but the title: where it is decided at once."""
        return " ".join(part for part in (f"{self.brief}.", self.reason, self.ways) if part)

    @property
    def spoken(self) -> str:
        """All of it, as it is read out."""
        return "\n".join(part for part in (self.title, *self.lines, self.reason, self.ways) if part)

    @property
    def key(self) -> Hashable:
        """What makes it the same one, whatever else is said of it by now."""
        return self.about.notes if isinstance(self.about, Conflict) else self.about.txn

    def way(self, key: str) -> str | None:
        """Return what a function key does: take, keep, strike, send or correct; None if nothing."""
        return CORRECT if key == "F6" and "F6" in self.labels else _keys(self.about).get(key)


def decisions(
    waiting: Undecided,
    reader: Reader,
    *,
    form: Form | None = None,
    codes: Mapping[str, Any] | None = None,
) -> tuple[Decision, ...]:
    """Return all that is to be decided, conflicts first. form, codes -- of the request's category, for its entries."""
    found: list[Decision] = []
    count = len(waiting.conflicts) + len(waiting.refused)
    every: tuple[Conflict | RefusedAct, ...] = (*waiting.conflicts, *waiting.refused)
    for about in every:
        acts = _met(about, reader, form, codes) if isinstance(about, Conflict) else _refused(about, reader, form, codes)
        found.append(_decision(about, tuple(acts), reader.language, count - len(found)))
    return tuple(found)


def _decision(about: Conflict | RefusedAct, acts: tuple[Acted, ...], language: Language, count: int) -> Decision:
    is_conflict = isinstance(about, Conflict)
    title = wording.title(language, is_conflict=is_conflict, count=count)
    why = ("", "")
    if isinstance(about, RefusedAct):
        why = wording.reason(about, language), wording.reason(about, language, is_short=True)
    behind, can_correct = (0, False) if isinstance(about, Conflict) else (about.behind, is_correctable(about))
    ways = wording.ways(language, is_conflict=is_conflict, behind=behind, is_correctable=can_correct)
    return Decision(
        about=about,
        title=title,
        acts=acts,
        reason=why[0],
        short_reason=why[1],
        ways=ways,
        labels={key: wording.label(way, language) for key, way in _keys(about).items()}
        | ({"F6": wording.label(CORRECT, language)} if can_correct else {}),
        lines=tuple(_line(one, language) for one in acts),
    )


def _line(act: Acted, language: Language) -> str:
    if not act.who:
        return act.said
    return wording.named(language, who=act.who, time=act.time, said=act.said, state=act.state)


def _keys(about: Conflict | RefusedAct) -> Mapping[str, str]:
    return _CONFLICT_KEYS if isinstance(about, Conflict) else _REFUSED_KEYS


def _met(about: Conflict, reader: Reader, form: Form | None, codes: Mapping[str, Any] | None) -> list[Acted]:
    """Name what stands, then what was not applied, the newest of it if there is much."""
    stands = [about.stands] if about.stands is not None else []
    mine = about.mine[-_MOST:]
    found = [_acted(entry, reader, form, codes, is_conflict=True, stands=True) for entry in stands]
    found += [_acted(entry, reader, form, codes, is_conflict=True) for entry in mine]
    return _with_rest(found, len(about.mine) - len(mine), reader)


def _refused(about: RefusedAct, reader: Reader, form: Form | None, codes: Mapping[str, Any] | None) -> list[Acted]:
    if not about.entries:
        time = reader.language.moment(about.at, reader.zone, reader.today)
        state = wording.state(reader.language, is_conflict=False, stands=False)
        return [Acted(time, about.author, wording.no_entry(reader.language), state, is_struck=False)]
    first = about.entries[:_MOST]
    found = [_acted(entry, reader, form, codes, is_conflict=False) for entry in first]
    return _with_rest(found, len(about.entries) - len(first), reader)


def _acted(
    entry: EntryRecord,
    reader: Reader,
    form: Form | None,
    codes: Mapping[str, Any] | None,
    *,
    is_conflict: bool,
    stands: bool = False,
) -> Acted:
    language = reader.language
    return Acted(
        time=language.moment(entry.occurred_at, reader.zone, reader.today),
        who=wording.who(entry.author, entry.station if is_conflict else "", language),
        said=shown(sentence(entry, language, zone=reader.zone, form=form, codes=codes), most=_MOST_SAID),
        state=wording.state(language, is_conflict=is_conflict, stands=stands),
        is_struck=is_conflict and not stands,
    )


def _with_rest(found: Sequence[Acted], rest: int, reader: Reader) -> list[Acted]:
    if rest < 1:
        return list(found)
    return [*found, Acted("", "", wording.more(rest, reader.language), found[-1].state, is_struck=False)]
