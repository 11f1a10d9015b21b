"""What each line of the journal says, from its kind and its data, in the reader's language."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.codes import EntryKind
from desktop.domain.forms import Form
from desktop.domain.records import EntryRecord
from desktop.wording import statuses
from desktop.wording.corrections import corrected
from desktop.wording.entry_facts import EntryFacts
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate
from desktop.wording.shown import shown

_CONTEXT = "entries"
_BETWEEN = " · "
_ASKING = ("?", "？")
_WITH_WORDS = QT_TRANSLATE_NOOP("entries", "{said}: {words}")
_FROM_A_NEWER_PROGRAM = QT_TRANSLATE_NOOP("entries", "An entry of a newer program")
_END_NOT_SAID = QT_TRANSLATE_NOOP("entries", "nobody said when")
_LATE_ENTRY = QT_TRANSLATE_NOOP("entries", "written down later")
_DANGER = QT_TRANSLATE_NOOP("entries", "person in danger")
_LINE = QT_TRANSLATE_NOOP("entries", "line {line}")
_BY_CATEGORY = QT_TRANSLATE_NOOP("entries", "as its kind says")
_EXPECTED = QT_TRANSLATE_NOOP("entries", "expected on site {eta}")
_TOLD_ETA = QT_TRANSLATE_NOOP("entries", "told: there by {eta}")
_MINUTES = translate("entries", "%n minutes of work", "", 1)
_ENTRIES = translate("entries", "%n entries", "", 1)

# the sentence, and the one to take where the fact that it names is not there
_SAID: Mapping[str, tuple[str, str]] = {
    EntryKind.REGISTERED: (
        QT_TRANSLATE_NOOP("entries", "Registered as {number}"),
        QT_TRANSLATE_NOOP("entries", "Registered"),
    ),
    EntryKind.ROUTED: (QT_TRANSLATE_NOOP("entries", "Routed to {team_id}"), QT_TRANSLATE_NOOP("entries", "Routed")),
    EntryKind.ASSIGNED: (
        QT_TRANSLATE_NOOP("entries", "Assigned to {assignee_id}"),
        QT_TRANSLATE_NOOP("entries", "Assigned"),
    ),
    EntryKind.NO_ANSWER: (
        QT_TRANSLATE_NOOP("entries", "{person_id} was rung and did not answer"),
        QT_TRANSLATE_NOOP("entries", "Rung, no answer"),
    ),
    EntryKind.REFUSED: (QT_TRANSLATE_NOOP("entries", "{person_id} refused"), QT_TRANSLATE_NOOP("entries", "Refused")),
    EntryKind.ACCEPTED: (
        QT_TRANSLATE_NOOP("entries", "{assignee_id} accepted"),
        QT_TRANSLATE_NOOP("entries", "Accepted"),
    ),
    EntryKind.ETA: (
        QT_TRANSLATE_NOOP("entries", "Now expected on site {eta_at}"),
        QT_TRANSLATE_NOOP("entries", "A new time of arrival"),
    ),
    EntryKind.PAUSED: (QT_TRANSLATE_NOOP("entries", "Paused, {reason}"), QT_TRANSLATE_NOOP("entries", "Paused")),
    EntryKind.RESOLVED: (QT_TRANSLATE_NOOP("entries", "Resolved, {outcome}"), QT_TRANSLATE_NOOP("entries", "Resolved")),
    EntryKind.CLOSED: (QT_TRANSLATE_NOOP("entries", "Closed, {outcome}"), QT_TRANSLATE_NOOP("entries", "Closed")),
    EntryKind.CANCELLED: (
        QT_TRANSLATE_NOOP("entries", "Cancelled, {reason}"),
        QT_TRANSLATE_NOOP("entries", "Cancelled"),
    ),
    EntryKind.JOINED: (
        QT_TRANSLATE_NOOP("entries", "{contact_id} called about the same"),
        QT_TRANSLATE_NOOP("entries", "Another caller about the same"),
    ),
    EntryKind.TOLD: (
        QT_TRANSLATE_NOOP("entries", "{person_id} was told that it was joined"),
        QT_TRANSLATE_NOOP("entries", "Who was sent was told that it was joined"),
    ),
    EntryKind.RUNG_BACK: (
        QT_TRANSLATE_NOOP("entries", "{contact_id} was rung back"),
        QT_TRANSLATE_NOOP("entries", "The caller was rung back"),
    ),
    EntryKind.NOT_REACHED: (
        QT_TRANSLATE_NOOP("entries", "{contact_id} was rung and did not answer"),
        QT_TRANSLATE_NOOP("entries", "The caller was rung and did not answer"),
    ),
    EntryKind.PROMISED: (
        QT_TRANSLATE_NOOP("entries", "The caller was promised a call by {due_at}"),
        QT_TRANSLATE_NOOP("entries", "The caller was promised a call"),
    ),
    EntryKind.MISSED_RUNG_BACK: (
        QT_TRANSLATE_NOOP("entries", "The missed call of {rang_at} was rung back"),
        QT_TRANSLATE_NOOP("entries", "A missed call was rung back"),
    ),
    EntryKind.MISSED_NO_ANSWER: (
        QT_TRANSLATE_NOOP("entries", "The missed call of {rang_at} was rung back, no answer"),
        QT_TRANSLATE_NOOP("entries", "A missed call was rung back, no answer"),
    ),
    EntryKind.MISSED_DROPPED: (
        QT_TRANSLATE_NOOP("entries", "The missed call of {rang_at} is not rung back"),
        QT_TRANSLATE_NOOP("entries", "A missed call is not rung back"),
    ),
    EntryKind.RING_LINKED: (
        QT_TRANSLATE_NOOP("entries", "The call of {rang_at} was about this request"),
        QT_TRANSLATE_NOOP("entries", "A call was about this request"),
    ),
    EntryKind.RELEASED: (
        QT_TRANSLATE_NOOP("entries", "The caller needs no call any more, {reason}"),
        QT_TRANSLATE_NOOP("entries", "The caller needs no call any more"),
    ),
    EntryKind.ARRIVAL_TOLD: (
        QT_TRANSLATE_NOOP("entries", "The caller was told that somebody is there by {told_eta_at}"),
        QT_TRANSLATE_NOOP("entries", "The caller was told when somebody is there"),
    ),
    EntryKind.ORDER_RETURNED: (
        QT_TRANSLATE_NOOP("entries", "Sheet returned, {outcome}"),
        QT_TRANSLATE_NOOP("entries", "Sheet returned"),
    ),
    EntryKind.DUTY_ON: (
        QT_TRANSLATE_NOOP("entries", "{person_id} took the desk"),
        QT_TRANSLATE_NOOP("entries", "The desk was taken"),
    ),
    EntryKind.DUTY_OFF: (
        QT_TRANSLATE_NOOP("entries", "{person_id} left the desk"),
        QT_TRANSLATE_NOOP("entries", "The desk was left"),
    ),
}

_PLAIN: Mapping[str, str] = {
    EntryKind.FOUNDED: QT_TRANSLATE_NOOP("entries", "This journal was opened"),
    EntryKind.PLACE_NOTED: QT_TRANSLATE_NOOP("entries", "The place as it was said"),
    EntryKind.ACCESS_NOTED: QT_TRANSLATE_NOOP("entries", "How to get in"),
    EntryKind.UNDER_WAY: QT_TRANSLATE_NOOP("entries", "Under way"),
    EntryKind.ON_SITE: QT_TRANSLATE_NOOP("entries", "On site"),
    EntryKind.RESUMED: QT_TRANSLATE_NOOP("entries", "The work goes on"),
    EntryKind.REOPENED: QT_TRANSLATE_NOOP("entries", "Reopened"),
    EntryKind.NOTED: QT_TRANSLATE_NOOP("entries", "Note"),
    EntryKind.UNJOINED: QT_TRANSLATE_NOOP("entries", "The caller was taken out again and has a request of his own"),
    EntryKind.IMPORTED: QT_TRANSLATE_NOOP("entries", "Imported"),
    EntryKind.RESTORED: QT_TRANSLATE_NOOP("entries", "Restored from a backup; numbers after it were skipped"),
}

_ANSWERED = QT_TRANSLATE_NOOP("entries", "{question} {answer}")
_BY_ANSWER = QT_TRANSLATE_NOOP("entries", "because: {question}")
_ANSWERED_UNKNOWN = QT_TRANSLATE_NOOP("entries", "A question was answered")
_PRINTED = QT_TRANSLATE_NOOP("entries", "Work order printed")
_PRINTED_AGAIN = QT_TRANSLATE_NOOP("entries", "Work order printed, copy {copy}")
_LABOUR = QT_TRANSLATE_NOOP("entries", "Work written down")
_UNDONE = QT_TRANSLATE_NOOP("entries", "Taken back: {kind}")
_SIGNED = QT_TRANSLATE_NOOP("entries", "The day {day} was signed")
_CALL = QT_TRANSLATE_NOOP("entries", "A call that made no request: {kind}")
_NOT_APPLIED = QT_TRANSLATE_NOOP("entries", "Not applied; somebody was quicker, and this stands: {what}")
_NOT_APPLIED_BARE = QT_TRANSLATE_NOOP("entries", "Not applied: somebody was quicker")
_TAKEN = QT_TRANSLATE_NOOP("entries", "Looked at: what stands is taken")
_KEPT = QT_TRANSLATE_NOOP("entries", "Looked at: what was not applied is done again")
_STRUCK = QT_TRANSLATE_NOOP("entries", "Struck through, the server had refused it: {kind}")
_STRUCK_NUMBER = QT_TRANSLATE_NOOP("entries", "Struck through, the server had refused it: {number}, {kind}")
_TOLD_OF = ("status", "assignee_id", "team_id", "priority", "due_at", "pause_reason")
_DIRECTORY: Mapping[str, str] = {
    "add": QT_TRANSLATE_NOOP("entries", "Added to the directory ({thing}): {name}"),
    "edit": QT_TRANSLATE_NOOP("entries", "Changed in the directory ({thing}): {name}"),
    "retire": QT_TRANSLATE_NOOP("entries", "Retired from the directory ({thing}): {name}"),
    "bring_back": QT_TRANSLATE_NOOP("entries", "Brought back into the directory ({thing}): {name}"),
    "run": QT_TRANSLATE_NOOP("entries", "Many added to the directory in one line, below: {name}"),
    "run_back": QT_TRANSLATE_NOOP("entries", "Taken back what was added in one line, below: {name}"),
    "merge": QT_TRANSLATE_NOOP("entries", "Merged in the directory ({thing}): {other} into {name}"),
    "unmerge": QT_TRANSLATE_NOOP("entries", "Two again in the directory ({thing}): {other} and {name}"),
    "merge_met": QT_TRANSLATE_NOOP(
        "entries", "Not merged ({thing}): {other} into {name}; another desk had merged one of them before"
    ),
}
_ATTACHED: Mapping[str, str] = {
    "add": QT_TRANSLATE_NOOP("entries", "Attached: {name}"),
    "retire": QT_TRANSLATE_NOOP("entries", "Attachment taken away: {name}"),
    "bring_back": QT_TRANSLATE_NOOP("entries", "Attachment brought back: {name}"),
}
_ATTACHED_CHANGED = QT_TRANSLATE_NOOP("entries", "The attachments were changed")
_DIRECTORY_CHANGED = QT_TRANSLATE_NOOP("entries", "The directory was changed")


_JOINED_TO = QT_TRANSLATE_NOOP("entries", "The same call as {number}: joined to it")
_TAKEN_IN = QT_TRANSLATE_NOOP("entries", "{number} is the same call: joined to this one")
_TELL = QT_TRANSLATE_NOOP("entries", "{person} was sent and is to be told")
_IS_REPEAT = QT_TRANSLATE_NOOP("entries", "The same trouble as {number}, come back")
_CAME_BACK = QT_TRANSLATE_NOOP("entries", "Come back: written down anew as {number}")
_NOT_THE_SAME = QT_TRANSLATE_NOOP("entries", "Another call than {number}")
_APART = QT_TRANSLATE_NOOP("entries", "Another call than {number}: taken out again")
_OF_ANOTHER = QT_TRANSLATE_NOOP("entries", "{number}: {said}")


def sentence(
    entry: EntryRecord,
    language: Language,
    *,
    zone: ZoneInfo,
    form: Form | None = None,
    codes: Mapping[str, Any] | None = None,
) -> str:
    """Return what happened, followed by the words that somebody wrote with it.

    zone -- the desk's; form, codes -- of the request's category (RequestCard has them): without them answers and
    problem, cause and remedy are not named. A kind of a newer program gets a sentence too.
    """
    said = headline(entry, language, zone=zone, form=form, codes=codes)
    if entry.number:
        said = language.say(_CONTEXT, _OF_ANOTHER, number=entry.number, said=said)
    words = entry.text.strip()
    if not words:
        return said
    if said.endswith(_ASKING):
        return language.say(_CONTEXT, _ANSWERED, question=said, answer=words)
    return language.say(_CONTEXT, _WITH_WORDS, said=said, words=words)


def numbered(number: str, said: str, language: Language) -> str:
    """Return what happened after the number of the request that it happened to."""
    return language.say(_CONTEXT, _WITH_WORDS, said=number, words=said)


def headline(
    entry: EntryRecord,
    language: Language,
    *,
    zone: ZoneInfo,
    form: Form | None = None,
    codes: Mapping[str, Any] | None = None,
) -> str:
    """Return what happened, without anybody's own words."""
    facts = EntryFacts(entry, language, zone, entry.form or form or Form(), codes or {})
    if entry.kind in _SAID:
        first = _first(facts)
    elif entry.kind in _PLAIN:
        first = language.say(_CONTEXT, _PLAIN[entry.kind])
    elif entry.kind in _BY_KIND:
        first = _BY_KIND[entry.kind](facts)
    else:
        first = language.say(_CONTEXT, _FROM_A_NEWER_PROGRAM)
    more = _MORE[entry.kind](facts) if entry.kind in _MORE else ()
    return _BETWEEN.join([first, *(part for part in more if part)])


def _first(facts: EntryFacts) -> str:
    full, bare = _SAID[facts.entry.kind]
    fact = full[full.index("{") + 1 : full.index("}")]
    words: dict[str, Any] = {fact: facts.word(fact)}
    return facts.language.say(_CONTEXT, full if words[fact] else bare, **words)


def _answered(facts: EntryFacts) -> str:
    question = facts.question()
    if question is None:
        return facts.language.say(_CONTEXT, _ANSWERED_UNKNOWN)
    asked = facts.language.pick(question.labels)
    return facts.language.say(_CONTEXT, _ANSWERED, question=asked, answer=facts.answer(question)).strip()


def _printed(facts: EntryFacts) -> str:
    copy = facts.number("copy")
    return facts.language.say(_CONTEXT, _PRINTED_AGAIN, copy=copy) if copy else facts.language.say(_CONTEXT, _PRINTED)


def _undone(facts: EntryFacts) -> str:
    kind = statuses.entry_kind(str(facts.value("kind") or ""), facts.language)
    return facts.language.say(_CONTEXT, _UNDONE, kind=kind)


def _not_applied(facts: EntryFacts) -> str:
    """Name what stands, as far as it is not what was wanted: the status alone if that says it all."""
    mine, stands = facts.part("mine"), facts.part("server")
    differ = [name for name in _TOLD_OF if name in stands and stands[name] != mine.get(name)]
    said = [facts.said(name, stands[name]) for name in differ if stands[name] is not None]
    if not said:
        return facts.language.say(_CONTEXT, _NOT_APPLIED_BARE)
    return facts.language.say(_CONTEXT, _NOT_APPLIED, what=facts.language.joined(said))


def _settled(facts: EntryFacts) -> str:
    return facts.language.say(_CONTEXT, _KEPT if facts.value("choice") == "keep" else _TAKEN)


def _struck(facts: EntryFacts) -> str:
    kind = statuses.entry_kind(str(facts.value("kind") or ""), facts.language)
    number = facts.value("number")
    if number:
        return facts.language.say(_CONTEXT, _STRUCK_NUMBER, number=shown(str(number), most=40), kind=kind)
    return facts.language.say(_CONTEXT, _STRUCK, kind=kind)


def _signed(facts: EntryFacts) -> str:
    return facts.language.say(_CONTEXT, _SIGNED, day=facts.day("day"))


def _call(facts: EntryFacts) -> str:
    kind = statuses.call_kind(str(facts.value("kind") or ""), facts.language)
    return facts.language.say(_CONTEXT, _CALL, kind=kind)


def _same_call(facts: EntryFacts) -> str:
    said = _JOINED_TO if facts.value("to") else _TAKEN_IN
    return facts.language.say(_CONTEXT, said, number=facts.value("number"))


def _two_calls(facts: EntryFacts) -> str:
    said = _APART if facts.value("apart") else _NOT_THE_SAME
    return facts.language.say(_CONTEXT, said, number=facts.value("number"))


def _repeat(facts: EntryFacts) -> str:
    said = _IS_REPEAT if facts.value("of") else _CAME_BACK
    return facts.language.say(_CONTEXT, said, number=facts.value("number"))


def _directory(facts: EntryFacts) -> str:
    said = _DIRECTORY.get(str(facts.value("act")))
    if said is None:
        return facts.language.say(_CONTEXT, _DIRECTORY_CHANGED)
    thing = statuses.thing(str(facts.value("table") or ""), facts.language)
    return facts.language.say(
        _CONTEXT, said, thing=thing, name=facts.word("row_id") or "—", other=facts.word("other_id") or "—"
    )


def _attached(facts: EntryFacts) -> str:
    said = _ATTACHED.get(str(facts.value("act")))
    if said is None:
        return facts.language.say(_CONTEXT, _ATTACHED_CHANGED)
    return facts.language.say(_CONTEXT, said, name=facts.word("attachment_id") or "—")


_BY_KIND: Mapping[str, Callable[[EntryFacts], str]] = {
    EntryKind.ANSWERED: _answered,
    EntryKind.CORRECTED: corrected,
    EntryKind.ORDER_PRINTED: _printed,
    EntryKind.SAME_CALL: _same_call,
    EntryKind.TWO_CALLS: _two_calls,
    EntryKind.REPEAT: _repeat,
    EntryKind.LABOUR: lambda facts: facts.language.say(_CONTEXT, _LABOUR),
    EntryKind.UNDONE: _undone,
    EntryKind.NOT_APPLIED: _not_applied,
    EntryKind.SETTLED: _settled,
    EntryKind.STRUCK: _struck,
    EntryKind.DAY_SIGNED: _signed,
    EntryKind.CALL_NOTED: _call,
    EntryKind.DIRECTORY: _directory,
    EntryKind.ATTACHED: _attached,
}


def _more_registered(facts: EntryFacts) -> Iterable[str]:
    yield facts.word("category_id")
    yield facts.word("site_id")
    yield facts.word("equipment_id")
    yield facts.word("contact_id")
    yield from _answers(facts)
    if facts.value("danger"):
        yield facts.language.say(_CONTEXT, _DANGER)
    elif facts.value("priority") not in (None, "normal"):
        yield facts.word("priority")
    because = facts.value("because")
    yield _by_answer(facts, because.get("priority") if isinstance(because, Mapping) else None)
    if facts.value("late"):
        yield facts.language.say(_CONTEXT, _LATE_ENTRY)


def _answers(facts: EntryFacts) -> Iterable[str]:
    answers = facts.value("answers")
    given = answers if isinstance(answers, Mapping) else {}
    for question in facts.form.questions:
        if given.get(question.key) is not None:
            asked, answer = facts.language.pick(question.labels), facts.said("value", given[question.key])
            yield facts.language.say(_CONTEXT, _ANSWERED, question=asked, answer=answer)


def _more_routed(facts: EntryFacts) -> Iterable[str]:
    line = facts.number("line")
    if line is not None:
        yield facts.language.say(_CONTEXT, _LINE, line=line)
    if facts.value("why") == "category":
        yield facts.language.say(_CONTEXT, _BY_CATEGORY)
    yield from _more_corrected(facts)


def _more_corrected(facts: EntryFacts) -> Iterable[str]:
    if facts.value("why") == "answer":
        yield _by_answer(facts, facts.value("question"))


def _by_answer(facts: EntryFacts, key: object) -> str:
    """Return which answer it follows from; empty if the form at hand has no such question."""
    question = next((one for one in facts.form.questions if one.key == key), None)
    return facts.language.say(_CONTEXT, _BY_ANSWER, question=facts.language.pick(question.labels)) if question else ""


def _more_assigned(facts: EntryFacts) -> Iterable[str]:
    yield facts.word("team_id")
    yield from _more_routed(facts)


def _more_accepted(facts: EntryFacts) -> Iterable[str]:
    if eta := facts.word("eta_at"):
        yield facts.language.say(_CONTEXT, _EXPECTED, eta=eta)


def _more_ended(facts: EntryFacts) -> Iterable[str]:
    yield facts.word("assignee_id")
    yield facts.word("problem")
    yield facts.word("cause")
    yield facts.word("remedy")
    yield from _more_labour(facts)
    if facts.value("closing_time_unknown"):
        yield facts.language.say(_CONTEXT, _END_NOT_SAID)


def _more_labour(facts: EntryFacts) -> Iterable[str]:
    minutes = facts.number("minutes")
    if minutes:
        yield facts.language.say(_CONTEXT, _MINUTES, minutes)


def _more_signed(facts: EntryFacts) -> Iterable[str]:
    entries = facts.number("entries")
    if entries is not None:
        yield facts.language.say(_CONTEXT, _ENTRIES, entries)


def _more_same_call(facts: EntryFacts) -> Iterable[str]:
    if person := facts.word("person_id"):
        yield facts.language.say(_CONTEXT, _TELL, person=person)


def _more_told_eta(facts: EntryFacts) -> Iterable[str]:
    if eta := facts.word("told_eta_at"):
        yield facts.language.say(_CONTEXT, _TOLD_ETA, eta=eta)


def _more_joined(facts: EntryFacts) -> Iterable[str]:
    if facts.value("danger"):
        yield facts.language.say(_CONTEXT, _DANGER)
    yield from _more_told_eta(facts)


def _more_person(facts: EntryFacts) -> Iterable[str]:
    yield facts.word("person_id")


_MORE: Mapping[str, Callable[[EntryFacts], Iterable[str]]] = {
    EntryKind.REGISTERED: _more_registered,
    EntryKind.ROUTED: _more_routed,
    EntryKind.CORRECTED: _more_corrected,
    EntryKind.ASSIGNED: _more_assigned,
    EntryKind.ACCEPTED: _more_accepted,
    EntryKind.ETA: _more_person,
    EntryKind.RESOLVED: _more_ended,
    EntryKind.CLOSED: _more_ended,
    EntryKind.LABOUR: _more_labour,
    EntryKind.DAY_SIGNED: _more_signed,
    EntryKind.ORDER_RETURNED: _more_person,
    EntryKind.SAME_CALL: _more_same_call,
    EntryKind.RUNG_BACK: _more_told_eta,
    EntryKind.JOINED: _more_joined,
}
