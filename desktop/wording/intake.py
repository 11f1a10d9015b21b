"""What the form of a call says while somebody types: why a candidate wins, what is new, what to ask the caller."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.clear_winner import Verdict, Why, is_phone_part
from desktop.domain.consequences import Taken
from desktop.wording import statuses
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate
from desktop.wording.shown import shown

_WHY: Mapping[str, str] = {
    Why.WHOLE: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: its name holds nothing more."),
    Why.WORDS: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: no other has these words whole."),
    Why.ONLY: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: nothing else fits."),
    Why.WITHIN: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: the others lie inside it."),
    Why.HERE: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: nobody else of this place fits."),
    Why.NUMBER: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: nobody else with this number is called so."),
    Why.PHONE: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: no other number ends so."),
}

SENTENCES: Mapping[str, str] = {
    "several_places": QT_TRANSLATE_NOOP(
        "intake", "Several fit: type more, or choose with ↓. Enter keeps the words as they are, not confirmed."
    ),
    "several_callers": QT_TRANSLATE_NOOP(
        "intake", "Several fit: type more, or choose with ↓. Enter makes a new caller when you save."
    ),
    "other_number": QT_TRANSLATE_NOOP(
        "intake", "“{typed}” is not {title}. ↓ chooses that one; Enter makes a new place when you save."
    ),
    "near_place": QT_TRANSLATE_NOOP(
        "intake",
        "Nothing is called “{typed}”. Did you mean {title}? ↓ chooses it; Enter makes a new place when you save.",
    ),
    "near_caller": QT_TRANSLATE_NOOP(
        "intake", "Nobody is called “{typed}”. Did you mean {title}? ↓ chooses; Enter makes a new caller when you save."
    ),
    "other_letters": QT_TRANSLATE_NOOP("intake", "Read in other letters."),
    "new_place": QT_TRANSLATE_NOOP("intake", "New place: “{typed}”. It is made when you save."),
    "callers_number": QT_TRANSLATE_NOOP("intake", "Nothing known ends in {typed}. Enter: it is the caller's number."),
    "only_words": QT_TRANSLATE_NOOP(
        "intake", "Nothing known ends in {typed}. Enter keeps it as words: ask for the street."
    ),
    "new_caller": QT_TRANSLATE_NOOP("intake", "New caller: {typed}. Made when you save."),
    "called_at": QT_TRANSLATE_NOOP("intake", "called {time}"),
    "new_at_number": QT_TRANSLATE_NOOP("intake", "New caller with this number: {typed}. Made when you save."),
    "name_the_new": QT_TRANSLATE_NOOP("intake", "Somebody else with this number: type the name. Made when you save."),
    "caller_withheld": QT_TRANSLATE_NOOP(
        "intake", "Saved as: number withheld, no name given. Nobody is asked for it again."
    ),
    "callers_here": QT_TRANSLATE_NOOP("intake", "Callers known here: ↓ chooses one, or type the name."),
    "comes_from": QT_TRANSLATE_NOOP(
        "intake", "{place} comes from the phone number. Ask: Where are you now? Enter says yes."
    ),
    "suggested": QT_TRANSLATE_NOOP("intake", "{kind}: the words suggest it. Enter takes it, a digit another one."),
    "kind_chosen": QT_TRANSLATE_NOOP("intake", "Enter goes on with {kind}; a digit chooses another."),
    "read_in_line": QT_TRANSLATE_NOOP("intake", "{place} was read in the line. Enter says yes."),
    "choose_kind": QT_TRANSLATE_NOOP("intake", "A digit chooses the kind; letters look for it. Enter leaves it open."),
    "no_such_kind": QT_TRANSLATE_NOOP("intake", "No kind is called so. F12 saves what you typed among the words."),
    "choose_other": QT_TRANSLATE_NOOP("intake", "What was this call? Press its digit. Any other key: it is a request."),
    "choose_join": QT_TRANSLATE_NOOP("intake", "Press the digit of the request that this caller joins."),
    "nothing_to_join": QT_TRANSLATE_NOOP(
        "intake", "Nothing is open here to join. F12 saves the call as a request of its own."
    ),
    "kept": QT_TRANSLATE_NOOP(
        "intake", "Your unfinished call from {time} is kept. F2 opens an empty form, F2 again brings it back."
    ),
    "danger": QT_TRANSLATE_NOOP("intake", "Person in danger. F5 again takes it back."),
    "danger_answered": QT_TRANSLATE_NOOP("intake", "Person in danger, by the answer to “{question}”."),
    "kind_answered": QT_TRANSLATE_NOOP("intake", "Kind: {kind}, by the answer to “{question}”."),
    "priority_answered": QT_TRANSLATE_NOOP("intake", "Priority {priority}, by the answer to “{question}”."),
    "line_answered": QT_TRANSLATE_NOOP("intake", "Line {line}, by the answer to “{question}”."),
    "danger_head": QT_TRANSLATE_NOOP("intake", "{head} · PERSON IN DANGER"),
    "new_call": QT_TRANSLATE_NOOP("intake", "New call {time}"),
    "call_from": QT_TRANSLATE_NOOP("intake", "Call from {time}"),
    "f2_fetches": QT_TRANSLATE_NOOP("intake", "F2 brings back what is parked."),
    "behind_nine": QT_TRANSLATE_NOOP(
        "intake", "Nine calls are parked: this one is kept behind them. F2 in an empty form goes through all."
    ),
    "no_kind_yet": QT_TRANSLATE_NOOP("intake", "Nothing must be filled in: F12 saves what is here."),
    "due": QT_TRANSLATE_NOOP("intake", "Due by {due}, line {line}."),
    "due_team": QT_TRANSLATE_NOOP("intake", "Due by {due}, line {line}: {team}."),
    "goes_to": QT_TRANSLATE_NOOP("intake", "Goes to line {line}, {team}."),
    "means": QT_TRANSLATE_NOOP("intake", "= {time}"),
    "counted": QT_TRANSLATE_NOOP("intake", "Counted: {kind}. It makes no request."),
    "counted_about": QT_TRANSLATE_NOOP("intake", "Counted: {kind}, about {number}. The day's review shows it."),
    "counted_nothing_open": QT_TRANSLATE_NOOP(
        "intake", "Counted: {kind}. No request of this caller is known: ask for the place or the number."
    ),
    "asked_about": QT_TRANSLATE_NOOP("intake", "Which request is it about? Press its digit; Enter: none of these."),
    "say_of_requests": QT_TRANSLATE_NOOP("intake", "The caller's requests, and what to say of them"),
    "counted_today": QT_TRANSLATE_NOOP("intake", "Today: {counts}."),
    "takes_back": QT_TRANSLATE_NOOP("intake", "0 takes the last count back: {kind}."),
    "taken_back": QT_TRANSLATE_NOOP("intake", "Taken back: {kind}. It counts no more."),
    "access": QT_TRANSLATE_NOOP("intake", "Access: {notes}"),
    "private": QT_TRANSLATE_NOOP("intake", "Do not read out: {notes}"),
    "warning": QT_TRANSLATE_NOOP("intake", "! {warning}"),
    "open_here": QT_TRANSLATE_NOOP("intake", "Open here"),
    "open_here_f4": QT_TRANSLATE_NOOP("intake", "Already open here. Same fault? F4 adds this caller."),
    "back_here_f4": QT_TRANSLATE_NOOP(
        "intake", "Done here not long ago. Is it back? F4 takes it up again with this caller."
    ),
    "turned": QT_TRANSLATE_NOOP("intake", "Read in the other keyboard layout: {turned}."),
}


_SHARED = translate(
    "intake", "%n people have this number, who called last first. A digit or letters choose; 0: somebody else.", "", 1
)


def say(what: str, language: Language, **facts: Any) -> str:
    """Return one of SENTENCES with its facts."""
    told = {name: shown(value) if isinstance(value, str) else value for name, value in facts.items()}
    return language.say("intake", SENTENCES[what], None, **told)


def because(made_of: Taken, language: Language) -> list[str]:
    """Return what answers set, and which ones: danger alone, else kind, priority and line."""
    asked = {name: language.pick(question.labels) for name, question in made_of.because.items()}
    cause = asked.get("priority") or asked.get("kind")
    if made_of.is_danger:
        return [say("danger_answered", language, question=cause)] if cause else []
    said = []
    if "kind" in asked and made_of.category is not None:
        kind = language.pick(made_of.category.labels)
        said.append(say("kind_answered", language, kind=kind, question=asked["kind"]))
    if "priority" in asked:
        priority = statuses.priority(made_of.priority, language)
        said.append(say("priority_answered", language, priority=priority, question=asked["priority"]))
    if "line" in asked:
        said.append(say("line_answered", language, line=made_of.line, question=asked["line"]))
    return said


def why_place(typed: str, verdict: Verdict, language: Language, *, has_caller: bool = False) -> str:
    """Return what Enter does with the words typed as a place. has_caller -- somebody stands in the caller's field."""
    if verdict.why is Why.EMPTY:
        return ""
    if verdict.why is Why.OTHER_NUMBER and verdict.near is not None:
        return say("other_number", language, typed=typed.strip(), title=verdict.near.title)
    if verdict.why is Why.NEAR and verdict.near is not None:
        return say("near_place", language, typed=typed.strip(), title=verdict.near.title)
    if verdict.why is Why.NOTHING:
        what = "new_place" if not is_phone_part(typed) else "only_words" if has_caller else "callers_number"
        return say(what, language, typed=typed.strip())
    return _winner(verdict, language) or say("several_places", language)


def why_caller(typed: str, verdict: Verdict, language: Language) -> str:
    """Return what Enter does with the words typed as a caller."""
    if verdict.why is Why.EMPTY:
        return ""
    if verdict.why is Why.NEAR and verdict.near is not None:
        return say("near_caller", language, typed=typed.strip(), title=verdict.near.title)
    if verdict.why in (Why.NOTHING, Why.OTHER_NUMBER):
        return say("new_caller", language, typed=typed.strip())
    return _winner(verdict, language) or say("several_callers", language)


def why_sharing(name: str, verdict: Verdict, count: int, language: Language, *, is_new: bool) -> str:
    """Return what Enter does where *count* people have the number typed. name -- what stands beside it"""
    if is_new or verdict.why is Why.NOTHING:
        return say("new_at_number", language, typed=name) if name else say("name_the_new", language)
    shared = language.say("intake", _SHARED, count)
    if verdict.why is Why.SHARED:
        return shared
    return " ".join(part for part in (_winner(verdict, language), "" if name else shared) if part) or say(
        "several_callers", language
    )


def _winner(verdict: Verdict, language: Language) -> str:
    if verdict.winner is None:
        return ""
    said = language.say("intake", _WHY[verdict.why], title=shown(verdict.winner.title))
    if verdict.is_in_other_letters:
        return f"{said} {say('other_letters', language)}"
    return f"{said} {say('turned', language, turned=verdict.turned)}" if verdict.turned else said
