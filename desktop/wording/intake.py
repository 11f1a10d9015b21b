"""What the form of a call says while somebody types: why a candidate wins, what is new, what to ask the caller."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.clear_winner import Verdict, Why
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.shown import shown

_WHY: Mapping[str, str] = {
    Why.WHOLE: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: it is what is typed."),
    Why.WORDS: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: no other has these words whole."),
    Why.ONLY: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: nothing else fits."),
    Why.WITHIN: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: the others lie inside it."),
    Why.HERE: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: nobody else of this place fits."),
    Why.PHONE: QT_TRANSLATE_NOOP("intake", "Enter takes {title}: no other number ends so."),
}
_TURNED = QT_TRANSLATE_NOOP("intake", "Read in the other keyboard layout: {turned}.")
_SEVERAL_PLACES = QT_TRANSLATE_NOOP(
    "intake", "Several fit: type more, or choose with ↓. Enter keeps the words as they are, not confirmed."
)
_SEVERAL_CALLERS = QT_TRANSLATE_NOOP(
    "intake", "Several fit: type more, or choose with ↓. Enter makes a new caller when you save."
)
_OTHER_NUMBER = QT_TRANSLATE_NOOP(
    "intake", "“{typed}” is not {title}. ↓ chooses that one; Enter makes a new place when you save."
)
_NEW_PLACE = QT_TRANSLATE_NOOP("intake", "New place: “{typed}”. It is made when you save.")
_NEW_CALLER = QT_TRANSLATE_NOOP("intake", "New caller: {typed}. Made when you save.")
_CHOSEN_CALLER = QT_TRANSLATE_NOOP("intake", "Callers known here: ↓ chooses one, or type the name.")
_COMES_FROM = QT_TRANSLATE_NOOP(
    "intake", "{place} comes from the phone number. Ask: Where are you now? Enter says yes."
)
_SUGGESTED = QT_TRANSLATE_NOOP("intake", "{kind}: the words suggest it. Enter takes it, a digit another one.")
_CHOOSE_KIND = QT_TRANSLATE_NOOP("intake", "A digit chooses the kind; letters look for it. Enter leaves it open.")
_CHOOSE_OTHER = QT_TRANSLATE_NOOP("intake", "What was this call? Press its digit. Any other key: it is a request.")
_CHOOSE_JOIN = QT_TRANSLATE_NOOP("intake", "Press the digit of the request that this caller joins.")
_NOTHING_TO_JOIN = QT_TRANSLATE_NOOP(
    "intake", "Nothing is open here to join. F12 saves the call as a request of its own."
)
_JOINED = QT_TRANSLATE_NOOP("intake", "This caller is added to {number}. The request's card (F6) takes him out again.")
_KEPT = QT_TRANSLATE_NOOP("intake", "Your unfinished call from {time} is kept. F2 brings it back.")
_DANGER = QT_TRANSLATE_NOOP("intake", "Person in danger. F5 again takes it back.")
_NEW_CALL = QT_TRANSLATE_NOOP("intake", "New call {time}")
_CALL_FROM = QT_TRANSLATE_NOOP("intake", "Call from {time}")
_PARKED = QT_TRANSLATE_NOOP("intake", "Parked: {calls}")
_F2_FETCHES = QT_TRANSLATE_NOOP("intake", "Parked: {calls}. F2 brings it back.")
_NO_KIND_YET = QT_TRANSLATE_NOOP("intake", "Nothing must be filled in: F12 saves what is here.")
_DUE = QT_TRANSLATE_NOOP("intake", "Due by {due}, line {line}.")
_DUE_TEAM = QT_TRANSLATE_NOOP("intake", "Due by {due}, line {line}: {team}.")
_GOES_TO = QT_TRANSLATE_NOOP("intake", "Goes to line {line}, {team}.")
_MEANS = QT_TRANSLATE_NOOP("intake", "= {time}")
_NOTED = QT_TRANSLATE_NOOP("intake", "Noted: {kind}. It makes no request.")
_ABOUT = QT_TRANSLATE_NOOP("intake", "Say: {number} is {status}.")
_ASKED_ABOUT = QT_TRANSLATE_NOOP("intake", "Which request does he ask about? Press its digit; Enter: none of these.")
_ACCESS = QT_TRANSLATE_NOOP("intake", "Access: {notes}")
_PRIVATE = QT_TRANSLATE_NOOP("intake", "Do not read out: {notes}")
_WARNING = QT_TRANSLATE_NOOP("intake", "! {warning}")
_OPEN_HERE = QT_TRANSLATE_NOOP("intake", "Open here")
_OPEN_HERE_F4 = QT_TRANSLATE_NOOP("intake", "Already open here. Same fault? F4 adds this caller.")

SENTENCES: Mapping[str, str] = {
    "several_places": _SEVERAL_PLACES, "several_callers": _SEVERAL_CALLERS, "other_number": _OTHER_NUMBER,
    "new_place": _NEW_PLACE, "new_caller": _NEW_CALLER, "callers_here": _CHOSEN_CALLER, "comes_from": _COMES_FROM,
    "suggested": _SUGGESTED, "choose_kind": _CHOOSE_KIND, "choose_other": _CHOOSE_OTHER, "choose_join": _CHOOSE_JOIN,
    "nothing_to_join": _NOTHING_TO_JOIN, "joined": _JOINED, "kept": _KEPT, "danger": _DANGER, "new_call": _NEW_CALL,
    "call_from": _CALL_FROM, "parked": _PARKED, "f2_fetches": _F2_FETCHES, "no_kind_yet": _NO_KIND_YET, "due": _DUE,
    "due_team": _DUE_TEAM, "goes_to": _GOES_TO, "means": _MEANS, "noted": _NOTED, "about": _ABOUT,
    "asked_about": _ASKED_ABOUT, "access": _ACCESS, "private": _PRIVATE, "warning": _WARNING,
    "open_here": _OPEN_HERE, "open_here_f4": _OPEN_HERE_F4, "turned": _TURNED,
}  # fmt: skip


def say(what: str, language: Language, **facts: Any) -> str:
    """Return one of SENTENCES with its facts."""
    told = {name: shown(value) if isinstance(value, str) else value for name, value in facts.items()}
    return language.say("intake", SENTENCES[what], None, **told)


def why_place(typed: str, verdict: Verdict, language: Language) -> str:
    """Return what Enter does with the words typed as a place."""
    if verdict.why is Why.EMPTY:
        return ""
    if verdict.why is Why.OTHER_NUMBER and verdict.near is not None:
        return say("other_number", language, typed=typed.strip(), title=verdict.near.title)
    if verdict.why is Why.NOTHING:
        return say("new_place", language, typed=typed.strip())
    return _winner(verdict, language) or say("several_places", language)


def why_caller(typed: str, verdict: Verdict, language: Language) -> str:
    """Return what Enter does with the words typed as a caller."""
    if verdict.why is Why.EMPTY:
        return ""
    if verdict.why in (Why.NOTHING, Why.OTHER_NUMBER):
        return say("new_caller", language, typed=typed.strip())
    return _winner(verdict, language) or say("several_callers", language)


def _winner(verdict: Verdict, language: Language) -> str:
    if verdict.winner is None:
        return ""
    said = language.say("intake", _WHY[verdict.why], title=shown(verdict.winner.title))
    return f"{said} {say('turned', language, turned=verdict.turned)}" if verdict.turned else said
