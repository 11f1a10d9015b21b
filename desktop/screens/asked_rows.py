"""The requests that a caller may ask about as the seats show them, and what is said when his call was counted."""

from desktop.domain.asked import AskedRequest
from desktop.domain.calls import Counted
from desktop.domain.codes import CallKind
from desktop.models.seat_rows import SeatRow
from desktop.screens.context import Desk
from desktop.wording import asked, promises, statuses
from desktop.wording.intake import say


def told_by(desk: Desk) -> asked.Told:
    """Return for whom it is told now how requests stand."""
    return asked.Told(desk.language, desk.zone, desk.today(), desk.now())


def asked_row(one: AskedRequest, told: asked.Told) -> SeatRow:
    """Return a request as the seat shows it: what it is, and the sentence to say."""
    line = one.line
    words = " ".join(line.words.split()) or told.language.pick(line.labels)
    title = " · ".join(part for part in (promises.serial(line.number), line.place, words) if part)
    return SeatRow(str(line.id), title, asked.sentence(one, told))


def say_counted(desk: Desk, done: Counted, *, about: AskedRequest | None) -> None:
    """Say that a call was counted that makes no request; to who asks about one, how it stands."""
    language, is_question = desk.language, done.kind == CallKind.STATUS_QUESTION
    if is_question and about is not None:
        desk.promise(asked.say(about, told_by(desk)))
        return
    what = "counted_about" if done.number is not None else "counted_nothing_open" if is_question else "counted"
    number = promises.serial(done.number or "")
    desk.report(say(what, language, kind=statuses.call_kind(done.kind, language), number=number))
