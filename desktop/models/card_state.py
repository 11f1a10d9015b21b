"""What the card of a request says above and beside its entries, in the reader's language."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.forms import asked, owed
from desktop.domain.phone import grouped
from desktop.domain.promises import TO_CALLERS, PromiseState
from desktop.domain.records import JoinedCall, RequestCard, RequestLine
from desktop.domain.status import ENDED, Status
from desktop.models import line_text
from desktop.models.card_words import say, title
from desktop.models.contract_words import needs_a_look, sentences
from desktop.models.line_text import Reader
from desktop.wording import statuses
from desktop.wording.answers import answer_said
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate
from desktop.wording.promises import promised

_LATE = QT_TRANSLATE_NOOP("card", "Late by {time}: was due {due}")
_DUE_IN = QT_TRANSLATE_NOOP("card", "Due {due}, in {time}")
_NO_DUE = QT_TRANSLATE_NOOP("card", "No due time: the kind is not known")
_NO_DUE_BY_KIND = QT_TRANSLATE_NOOP("card", "No due time")
_DONE_LATE = QT_TRANSLATE_NOOP("card", "Done {time} late, at {at}")
_DONE_IN_TIME = QT_TRANSLATE_NOOP("card", "Done in time, at {at}")
_DONE = QT_TRANSLATE_NOOP("card", "Done at {at}")
_PAUSED = QT_TRANSLATE_NOOP("card", "{status}: {reason}")
_THERE = QT_TRANSLATE_NOOP("card", "{status}, there {time}")
_WAS_DUE_THERE = QT_TRANSLATE_NOOP("card", "{status}, was due there {time}")
_ENDED = QT_TRANSLATE_NOOP("card", "{status}: {outcome}")
_RING_BY = QT_TRANSLATE_NOOP("card", "Ring the caller back by {time}: F7.")
_RING_LATE = QT_TRANSLATE_NOOP("card", "The caller was to be rung back at {time}: F7.")
_OUT_OF_DATE = QT_TRANSLATE_NOOP("card", "{person}'s sheet is out of date: {what}. Ring him: F7.")
_SHEET_OUT_OF_DATE = QT_TRANSLATE_NOOP("card", "The printed sheet is out of date: {what}. Print it again: F8.")
_CHANGED = QT_TRANSLATE_NOOP("card", "{now}, not {was}")
_OTHER_FACTS = QT_TRANSLATE_NOOP("card", "something on it has changed")
_OWED = QT_TRANSLATE_NOOP("card", "owed")
_NOT_CONFIRMED = QT_TRANSLATE_NOOP("card", "not confirmed")
_PLACE_OWED = QT_TRANSLATE_NOOP("card", "owed: ask where")
_CALLER_OWED = QT_TRANSLATE_NOOP("card", "owed: ask who")
_WITHHELD = QT_TRANSLATE_NOOP("card", "number withheld")
_CONTRACT = QT_TRANSLATE_NOOP("card", "Contract")
_CUSTOMER = QT_TRANSLATE_NOOP("card", "Customer")
_JOINED = QT_TRANSLATE_NOOP("card", "Also rang")
_SHEET = QT_TRANSLATE_NOOP("card", "Sheet")
_OUT_SINCE = QT_TRANSLATE_NOOP("card", "out since {time}")
_OUT_WITH = QT_TRANSLATE_NOOP("card", "out with {person} since {time}")
_BACK = QT_TRANSLATE_NOOP("card", "back {time}")
_COPY = QT_TRANSLATE_NOOP("card", "copy {count}")
_WARNING = QT_TRANSLATE_NOOP("card", "Warning")
_CODES = QT_TRANSLATE_NOOP("card", "Found")
_WORKED = QT_TRANSLATE_NOOP("card", "Worked")
_CALLED = QT_TRANSLATE_NOOP("card", "Called")
_SAME_CALL = QT_TRANSLATE_NOOP("card", "{who} ({number})")
_REPEAT_OF = QT_TRANSLATE_NOOP("card", "Repeat of")
_CAME_BACK = QT_TRANSLATE_NOOP("card", "Came back as")
_PROMISED = QT_TRANSLATE_NOOP("card", "Promised")
_RING_BACK_BY = QT_TRANSLATE_NOOP("card", "ring back by {time}")
_ATTACHED = QT_TRANSLATE_NOOP("card", "Attached")
_FILES = translate("card", "%n file(s): Alt+A", "", 1)
_KEPT = QT_TRANSLATE_NOOP("card", "Kept here")
_ON_THIS_PC = QT_TRANSLATE_NOOP("card", "on this PC, until it is let go (F6)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line of the card. was -- what was corrected; mark -- owed, not confirmed; tone -- danger, warning, plain."""

    key: str
    label: str
    text: str
    was: str = ""
    mark: str = ""
    tone: str = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What stands at the top. warnings -- what must be seen before anything is done."""

    number: str
    kind: str
    status: str
    who: str
    due: str
    due_tone: str
    is_danger: bool
    warnings: tuple[str, ...]


def heading(card: RequestCard, reader: Reader, now: datetime) -> Heading:
    """Return the top of the card as it stands at *now*."""
    due, tone = _due(card, reader, now)
    return Heading(
        number=card.line.number,
        kind=reader.language.pick(card.line.labels),
        status=_status(card, reader, now),
        who=line_text.who(card.line, reader, now),
        due=due,
        due_tone=tone,
        is_danger=card.line.is_danger,
        warnings=tuple(_warnings(card, reader, now)),
    )


def facts(card: RequestCard, reader: Reader, now: datetime) -> tuple[Fact, ...]:
    """Return what is known at *now*, in the order of the paper form; what is empty is left out."""
    line, language = card.line, reader.language
    found = [
        _place(card, reader),
        _fact("warning", say(reader, _WARNING), card.warning, tone="danger"),
        _fact("access_notes", _field("access_notes", reader), _joined(card.site_access_notes, card.access_notes)),
        _fact("equipment", _field("equipment", reader), _joined(line.equipment or "", card.equipment_model, by=" · ")),
        _fact("customer", say(reader, _CUSTOMER), card.customer or ""),
        *_contracts(card, reader),
        _caller(card, reader),
        _fact("words", _field("words", reader), line.words, was=line.struck.get("words", "")),
        _fact("called", say(reader, _CALLED), language.moment(line.occurred_at, reader.zone, reader.today)),
        _fact("priority", _field("priority", reader), statuses.priority(line.priority, language)),
        *_answers(card, reader),
        *_promised(card, reader, now),
        *_closed(card, reader),
        *_others(card, reader),
        *_same_calls(card, reader),
        *_repeats(card, reader),
        *_sheets(card, reader),
        _fact("attached", say(reader, _ATTACHED), _attached(card, reader)),
        _fact("kept", say(reader, _KEPT), say(reader, _ON_THIS_PC) if card.is_pinned else ""),
    ]
    return tuple(fact for fact in found if fact.text or fact.mark)


def _attached(card: RequestCard, reader: Reader) -> str:
    return reader.language.say("card", _FILES, card.attached) if card.attached else ""


def _contracts(card: RequestCard, reader: Reader) -> list[Fact]:
    """Return what is agreed about the place, as it stands now; of an ended request, as it stood when it was called."""
    tone = "warning" if needs_a_look(card.contracts) else "plain"
    said = sentences(card.contracts, reader.language)
    return [_fact(f"contract {at}", say(reader, _CONTRACT), one, tone=tone) for at, one in enumerate(said)]


def _status(card: RequestCard, reader: Reader, now: datetime) -> str:
    line, language = card.line, reader.language
    status = statuses.standing(line, language)
    if line.status == Status.PAUSED and card.pause_reason:
        return say(reader, _PAUSED, status=status, reason=statuses.pause_reason(card.pause_reason, language))
    if line.status in (Status.ACCEPTED, Status.UNDER_WAY) and line.eta_at is not None:
        said = _THERE if line.eta_at >= now else _WAS_DUE_THERE
        return say(reader, said, status=status, time=language.moment(line.eta_at, reader.zone, reader.today))
    if line.status in (Status.RESOLVED, Status.CLOSED) and line.outcome:
        return say(reader, _ENDED, status=status, outcome=statuses.outcome(line.outcome, language))
    return status


def _due(card: RequestCard, reader: Reader, now: datetime) -> tuple[str, str]:
    line, language = card.line, reader.language
    due = language.moment(line.due_at, reader.zone, reader.today) if line.due_at else ""
    if line.resolved_at is not None:
        at = language.moment(line.resolved_at, reader.zone, reader.today)
        if line.due_at is None:
            return say(reader, _DONE, at=at), "done"
        if line.resolved_at > line.due_at:
            late = language.duration(line.resolved_at - line.due_at)
            return say(reader, _DONE_LATE, time=late, at=at), "danger"
        return say(reader, _DONE_IN_TIME, at=at), "done"
    if line.status in ENDED:
        return "", "faded"
    if line.due_at is None:
        return say(reader, _NO_DUE if line.category is None else _NO_DUE_BY_KIND), "faded"
    if line.due_at <= now:
        return say(reader, _LATE, time=language.duration(now - line.due_at), due=due), "danger"
    return say(reader, _DUE_IN, due=due, time=language.duration(line.due_at - now)), "plain"


def _warnings(card: RequestCard, reader: Reader, now: datetime) -> list[str]:
    said = []
    if (sheet := _sheet_out_of_date(card, reader)) and card.line.status not in ENDED:
        said.append(sheet)
    if card.ring_back_at is not None:
        time = reader.language.moment(card.ring_back_at, reader.zone, reader.today)
        said.append(say(reader, _RING_LATE if card.ring_back_at <= now else _RING_BY, time=time))
    return said


def _sheet_out_of_date(card: RequestCard, reader: Reader) -> str:
    """Return the sentence about the newest sheet, if it is out and something on it has changed since."""
    out = [order for order in card.orders if order.returned_at is None]
    if not out or not out[-1].is_out_of_date:
        return ""
    newest = out[-1]
    changed = [
        entry
        for entry in card.entries
        if entry.kind == "corrected" and entry.recorded_at > newest.issued_at and not entry.struck
    ]
    what = say(reader, _OTHER_FACTS)
    if changed:
        field = str(changed[-1].data.get("field", ""))
        now_said = {"words": card.line.words, "place": card.line.place, "caller": card.line.caller or ""}.get(field, "")
        was = card.line.struck.get(field, "")
        if now_said and was:
            what = say(reader, _CHANGED, now=" ".join(now_said.split()), was=" ".join(was.split()))
        else:
            what = statuses.field("category" if field == "kind" else field, reader.language)
    if newest.person:
        return say(reader, _OUT_OF_DATE, person=newest.person, what=what)
    return say(reader, _SHEET_OUT_OF_DATE, what=what)


def _place(card: RequestCard, reader: Reader) -> Fact:
    line = card.line
    mark = {"owed": say(reader, _PLACE_OWED), "unconfirmed": say(reader, _NOT_CONFIRMED)}.get(line.place_state, "")
    return _fact("place", _field("place", reader), line.place, was=line.struck.get("place", ""), mark=mark)


def _caller(card: RequestCard, reader: Reader) -> Fact:
    line = card.line
    marks = {
        "owed": say(reader, _CALLER_OWED),
        "unconfirmed": say(reader, _NOT_CONFIRMED),
        "withheld": say(reader, _WITHHELD),
    }
    text = reader.language.joined((line.caller or "", grouped(line.phone or "")))
    was = line.struck.get("caller", "")
    return _fact("caller", _field("caller", reader), text, was=was, mark=marks.get(line.caller_state, ""))


def _answers(card: RequestCard, reader: Reader) -> list[Fact]:
    missing = owed(card.form, card.answers)
    found = []
    for question in asked(card.form, card.answers):
        said = answer_said(question, card.answers.get(question.key), reader.language)
        mark = say(reader, _OWED) if question in missing else ""
        found.append(_fact(f"answer {question.key}", reader.language.pick(question.labels), said, mark=mark))
    return found


def _promised(card: RequestCard, reader: Reader, now: datetime) -> list[Fact]:
    """Return what the caller was promised and how it stands; what was needed no more in time is left out."""
    found = []
    for one in card.promises:
        state = one.state(now)
        if one.kind in TO_CALLERS and state is not PromiseState.DROPPED:
            said = promised(one, reader.language, zone=reader.zone, today=reader.today, now=now)
            tone = "warning" if state is PromiseState.BROKEN else "plain"
            found.append(_fact(f"promise {one.id}", say(reader, _PROMISED), said, tone=tone))
    return found


def _closed(card: RequestCard, reader: Reader) -> list[Fact]:
    named = []
    for kind, code in (("problem", card.problem), ("cause", card.cause), ("remedy", card.remedy)):
        if code:
            raw = next((one for one in card.codes.get(kind, ()) if one.get("key") == code), None)
            named.append(reader.language.pick(raw["labels"]) if raw else code)
    worked = reader.language.minutes(card.minutes) if card.minutes else ""
    return [_fact("codes", say(reader, _CODES), " – ".join(named)), _fact("minutes", say(reader, _WORKED), worked)]


def _others(card: RequestCard, reader: Reader) -> list[Fact]:
    return [_caller_too(call, reader) for call in card.joined]


def _caller_too(call: JoinedCall, reader: Reader) -> Fact:
    time = reader.language.moment(call.occurred_at, reader.zone, reader.today)
    who = reader.language.joined((call.caller or "", grouped(call.phone or ""))) or say(reader, _WITHHELD)
    text = _joined(f"{time} {who}", " ".join(call.words.split()), by=": ")
    due = call.ring_back_at
    mark = say(reader, _RING_BACK_BY, time=reader.language.moment(due, reader.zone, reader.today)) if due else ""
    return _fact(f"call {call.id}", say(reader, _JOINED), text, mark=mark)


def _same_calls(card: RequestCard, reader: Reader) -> list[Fact]:
    """Return who rang about what was joined to this request as the same call, and who of them is owed a call."""
    found = []
    for line in card.joined_requests:
        language = reader.language
        who = language.joined((line.caller or "", grouped(line.phone or ""))) or say(reader, _WITHHELD)
        time = language.moment(line.occurred_at, reader.zone, reader.today)
        text = _joined(say(reader, _SAME_CALL, who=f"{time} {who}", number=line.number), _words(line), by=": ")
        mark = ""
        if (due := card.joined_ring_backs.get(line.id)) is not None:
            mark = say(reader, _RING_BACK_BY, time=language.moment(due, reader.zone, reader.today))
        found.append(_fact(f"same call {line.id}", say(reader, _JOINED), text, mark=mark))
        found += [_caller_too(call, reader) for call in card.joined_callers.get(line.id, ())]
    return found


def _repeats(card: RequestCard, reader: Reader) -> list[Fact]:
    """Return what this one is the repeat of, and what it came back as: each leads from its list, too."""
    language = reader.language
    of = [("repeat of", _REPEAT_OF, card.repeat_of)] if card.repeat_of is not None else []
    both = [*of, *((f"repeat {line.id}", _CAME_BACK, line) for line in card.repeats)]
    return [
        _fact(
            key,
            say(reader, label),
            language.joined((line.number, language.moment(line.occurred_at, reader.zone, reader.today), _words(line))),
        )
        for key, label, line in both
    ]


def _words(line: RequestLine) -> str:
    return " ".join(line.words.split())


def _sheets(card: RequestCard, reader: Reader) -> list[Fact]:
    found = []
    for order in card.orders:
        language = reader.language
        issued = language.moment(order.issued_at, reader.zone, reader.today)
        copy = say(reader, _COPY, count=order.copy) if order.copy else ""
        if order.returned_at is not None:
            state = say(reader, _BACK, time=language.moment(order.returned_at, reader.zone, reader.today))
        elif order.person:
            state = say(reader, _OUT_WITH, person=order.person, time=issued)
        else:
            state = say(reader, _OUT_SINCE, time=issued)
        found.append(_fact(f"sheet {order.id}", say(reader, _SHEET), language.joined((copy, state))))
    return found


def _fact(key: str, label: str, text: str, *, was: str = "", mark: str = "", tone: str = "plain") -> Fact:
    return Fact(key=key, label=label, text=text, was=was if was != text else "", mark=mark, tone=tone)


def _field(code: str, reader: Reader) -> str:
    return title(statuses.field(code, reader.language))


def _joined(*parts: str, by: str = "\n") -> str:
    return by.join(dict.fromkeys(part for part in parts if part))
