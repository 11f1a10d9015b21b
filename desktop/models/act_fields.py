"""The fields that acts ask for: people with the team's first, codes of the category, minutes with the norm offered."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from desktop.domain.codes import Outcome, PauseReason
from desktop.domain.records import Person, RequestCard, Team
from desktop.models.act_form import Field, FieldKind, Option
from desktop.models.card_words import say
from desktop.models.line_text import Reader
from desktop.wording import statuses
from desktop.wording.marks import QT_TRANSLATE_NOOP

_WHEN = QT_TRANSLATE_NOOP("card", "When")
_NOW = QT_TRANSLATE_NOOP("card", "now; 1510 or -20 for earlier")
_WORDS = QT_TRANSLATE_NOOP("card", "Words")
_IN_OWN_WORDS = QT_TRANSLATE_NOOP("card", "in your own words, if you like")
_TEAM = QT_TRANSLATE_NOOP("card", "Team")
_LINE = QT_TRANSLATE_NOOP("card", "line {line}")
_CONTRACTOR = QT_TRANSLATE_NOOP("card", "contractor")
_PERSON = QT_TRANSLATE_NOOP("card", "Person")
_PART_OF_NAME = QT_TRANSLATE_NOOP("card", "type a part of the name")
_BUSY = QT_TRANSLATE_NOOP("card", "{count} open")
_FREE = QT_TRANSLATE_NOOP("card", "free")
_ETA = QT_TRANSLATE_NOOP("card", "There at")
_ETA_HINT = QT_TRANSLATE_NOOP("card", "20 = in twenty minutes, 1510 = at that time")
_REASON = QT_TRANSLATE_NOOP("card", "Reason")
_OWN_REASON = QT_TRANSLATE_NOOP("card", "a digit, or your own words")
_DOUBLE = QT_TRANSLATE_NOOP("card", "written down twice")
_NOT_NEEDED = QT_TRANSLATE_NOOP("card", "no longer needed")
_BY_MISTAKE = QT_TRANSLATE_NOOP("card", "written down by mistake")
_OTHERS = QT_TRANSLATE_NOOP("card", "another organisation's business")
_OUTCOME = QT_TRANSLATE_NOOP("card", "Outcome")
_PROBLEM = QT_TRANSLATE_NOOP("card", "Problem")
_CAUSE = QT_TRANSLATE_NOOP("card", "Cause")
_REMEDY = QT_TRANSLATE_NOOP("card", "Remedy")
_SKIP = QT_TRANSLATE_NOOP("card", "a digit; empty: not recorded")
_MINUTES = QT_TRANSLATE_NOOP("card", "Minutes")
_NORM = QT_TRANSLATE_NOOP("card", "the norm is {minutes}")
_WORKED = QT_TRANSLATE_NOOP("card", "minutes worked; empty: not recorded")
_BY_WHEN = QT_TRANSLATE_NOOP("card", "By when")
_RANG_US = QT_TRANSLATE_NOOP("card", "the caller rang himself")
_WANTS_NONE = QT_TRANSLATE_NOOP("card", "the caller wants none")
_NEVER_REACHED = QT_TRANSLATE_NOOP("card", "cannot be reached")
_AGAIN = QT_TRANSLATE_NOOP("card", "Ring again in")
_AGAIN_HINT = QT_TRANSLATE_NOOP("card", "minutes; empty: no further call promised")
_AGAIN_ALL_THE_SAME = QT_TRANSLATE_NOOP("card", "minutes; empty: in {count}, somebody is in danger")


def when(reader: Reader, *, by_tab: bool = False) -> Field:
    """When it happened; empty is now."""
    return Field(key="at", kind=FieldKind.WHEN, label=say(reader, _WHEN), hint=say(reader, _NOW), by_tab=by_tab)


def words(reader: Reader, *, must: bool = False) -> Field:
    """A human's own words."""
    hint = "" if must else say(reader, _IN_OWN_WORDS)
    return Field(key="text", kind=FieldKind.TEXT, label=say(reader, _WORDS), must=must, hint=hint, by_tab=not must)


def team(card: RequestCard, teams: Sequence[Team], reader: Reader) -> Field:
    """The team that is to do it, by line and then by name as the reader's language lists them."""
    ordered = sorted(teams, key=lambda team: (team.line, reader.language.sort_key(team.name)))
    options = tuple(
        Option(str(team.id), team.name, _team_note(team, reader)) for team in ordered if team.id != card.team_id
    )
    return Field(key="team", kind=FieldKind.PICK, label=say(reader, _TEAM), options=options, must=True)


def person(card: RequestCard, teams: Sequence[Team], busy: Mapping[UUID, int], reader: Reader) -> Field:
    """The engineer: people of the request's team first, the least busy first."""
    ours = [team for team in teams if team.id == card.team_id]
    same_line = [team for team in teams if team.line == card.line.line and team.id != card.team_id]
    rest = [team for team in teams if team not in ours and team not in same_line]
    options: dict[UUID, Option] = {}
    for group in (ours, same_line, rest):
        members = [(member, team) for team in group for member in team.members]
        members.sort(key=lambda one: (busy.get(one[0].id, 0), reader.language.sort_key(one[0].name)))
        for member, team in members:
            is_now = member.id == card.line.person_id
            if not is_now:
                note = f"{team.name} · {_load(busy.get(member.id, 0), reader)}"
                options.setdefault(member.id, Option(str(member.id), member.name, note))
    return Field(
        key="person",
        kind=FieldKind.PICK,
        label=say(reader, _PERSON),
        options=tuple(options.values()),
        must=True,
        is_likely=True,
        hint=say(reader, _PART_OF_NAME),
    )


def people(teams: Sequence[Team]) -> list[Person]:
    """Return everybody who is in a team, once."""
    return list({member.id: member for team in teams for member in team.members}.values())


def eta(reader: Reader, *, must: bool = False) -> Field:
    """When the engineer expects to be there."""
    return Field(key="eta", kind=FieldKind.AHEAD, label=say(reader, _ETA), hint=say(reader, _ETA_HINT), must=must)


def promised_for(reader: Reader) -> Field:
    """By when the caller is rung; own words say about what, or whom to ring instead."""
    return Field(key="due", kind=FieldKind.AHEAD, label=say(reader, _BY_WHEN), hint=say(reader, _ETA_HINT), must=True)


def release_reason(reader: Reader) -> Field:
    """Why a call that was promised is not needed any more."""
    sources = (_RANG_US, _WANTS_NONE, _NEVER_REACHED)
    return _reason(tuple(Option(say(reader, source), say(reader, source)) for source in sources), reader)


def pause_reason(reader: Reader) -> Field:
    """What it waits for: a code or own words."""
    codes = (code for code in PauseReason if code is not PauseReason.OTHER)
    options = tuple(Option(code, statuses.pause_reason(code, reader.language)) for code in codes)
    return _reason(options, reader)


def cancel_reason(reader: Reader) -> Field:
    """Why it is not needed: one of the usual reasons, in words, or one's own."""
    sources = (_DOUBLE, _NOT_NEEDED, _BY_MISTAKE, _OTHERS)
    return _reason(tuple(Option(say(reader, source), say(reader, source)) for source in sources), reader)


def minutes(card: RequestCard, reader: Reader, *, must: bool = False) -> Field:
    """Minutes worked: the category's norm stands there and Enter confirms it, unless some are written down."""
    norm = card.norm_minutes if not card.minutes else None
    hint = say(reader, _NORM, minutes=card.norm_minutes) if card.norm_minutes else say(reader, _WORKED)
    return Field(
        key="minutes",
        kind=FieldKind.MINUTES,
        label=say(reader, _MINUTES),
        preset=str(norm) if norm else "",
        must=must,
        hint=hint,
    )


def again_in(count: int, reader: Reader) -> Field:
    """In how many minutes the caller is rung again; 0 offers none, else a person is in danger: he is rung anyway."""
    preset = str(count) if count else ""
    hint = say(reader, _AGAIN_ALL_THE_SAME, count=count) if count else say(reader, _AGAIN_HINT)
    return Field(key="again", kind=FieldKind.MINUTES, label=say(reader, _AGAIN), preset=preset, hint=hint)


def closing(card: RequestCard, reader: Reader) -> tuple[Field, ...]:
    """How it ended: outcome, the category's problem, cause and remedy, minutes."""
    outcomes = tuple(Option(code, statuses.outcome(code, reader.language)) for code in Outcome)
    label = say(reader, _OUTCOME)
    preset = card.line.outcome or Outcome.DONE
    outcome = Field(key="outcome", kind=FieldKind.PICK, label=label, options=outcomes, preset=preset, must=True)
    codes = (
        _code("problem", _PROBLEM, card.problem, card, reader),
        _code("cause", _CAUSE, card.cause, card, reader),
        _code("remedy", _REMEDY, card.remedy, card, reader),
    )
    return (outcome, *(field for field in codes if field is not None), minutes(card, reader))


def code_options(card: RequestCard, kind: str, reader: Reader) -> tuple[Option, ...]:
    """Return the codes of the category. kind -- problem, cause, remedy."""
    return tuple(Option(str(raw["key"]), reader.language.pick(raw["labels"])) for raw in card.codes.get(kind, ()))


def _code(kind: str, label: str, known: str | None, card: RequestCard, reader: Reader) -> Field | None:
    options = code_options(card, kind, reader)
    if not options:
        return None
    said, hint = say(reader, label), say(reader, _SKIP)
    return Field(key=kind, kind=FieldKind.PICK, label=said, options=options, preset=known or "", hint=hint)


def _reason(options: tuple[Option, ...], reader: Reader) -> Field:
    return Field(
        key="reason",
        kind=FieldKind.PICK,
        label=say(reader, _REASON),
        options=options,
        must=True,
        own_words=True,
        hint=say(reader, _OWN_REASON),
    )


def _team_note(team: Team, reader: Reader) -> str:
    line = say(reader, _LINE, line=team.line)
    return f"{line} · {say(reader, _CONTRACTOR)}" if team.is_contractor else line


def _load(count: int, reader: Reader) -> str:
    return say(reader, _BUSY, count=count) if count else say(reader, _FREE)
