"""A number that several people have, in the caller's field: a digit or letters choose, or it is somebody else."""

from collections.abc import Sequence

from desktop.domain.caller_text import read_caller
from desktop.domain.clear_winner import Verdict, Why, fitting_names, winner_sharing
from desktop.domain.records import Candidate
from desktop.models.intake_form import IntakeForm
from desktop.models.seat_rows import SeatRow
from desktop.screens.context import Desk
from desktop.screens.intake_place import IntakePlace
from desktop.views.intake_page import IntakePage
from desktop.wording.intake import say, why_sharing


class IntakeSharing:
    """Offers them in the seat of the candidates."""

    def __init__(self, desk: Desk, form: IntakeForm, page: IntakePage, place: IntakePlace) -> None:
        self._desk, self._form, self._page, self._place = desk, form, page, place

    def verdict(self, text: str, sharing: Sequence[Candidate]) -> Verdict:
        """Return whom *text*, the number with what is typed beside it, plainly means."""
        if self._form.half.is_new_caller:
            return Verdict(Why.NOTHING)
        facts = self._place.facts()
        return winner_sharing(self._name_in(text), facts.contacts if facts is not None else (), sharing)

    def offer(self, text: str, sharing: Sequence[Candidate]) -> None:
        """Show who is meant by *text*, and let a digit choose while the number stands alone."""
        name, is_new = self._name_in(text), self._form.half.is_new_caller
        verdict = self.verdict(text, sharing)
        shown = () if is_new else fitting_names(name, sharing)
        seats = self._page.seats
        seats.numbered.show([candidate_row(self._desk, one, is_winner=one == verdict.winner) for one in shown])
        seats.candidates.use(seats.numbered)
        seats.candidates.show_winner()
        seats.explain(why_sharing(name, verdict, len(sharing), self._desk.language, is_new=is_new))
        self._page.sheet.let_choose("who", has_choice=not name and not is_new)

    def go_on(self) -> None:
        """One was chosen: to his usual place, which wants a yes, else to the next field."""
        if self._form.half.is_place_confirmed:
            self._page.go_on_from("who")
        else:
            self._page.sheet.go_to("place")

    def _name_in(self, text: str) -> str:
        return read_caller(text, self._desk.facts.country).name


def is_shared(found: Sequence[Candidate]) -> bool:
    """Return whether these are people who share a number."""
    return bool(found) and found[0].shares > 1


def candidate_row(desk: Desk, one: Candidate, *, is_winner: bool) -> SeatRow:
    """Return somebody or something that fits as it stands in the seat; of a shared number with when he called last."""
    time = desk.language.moment(one.called_at, desk.zone, desk.today()) if one.called_at is not None else ""
    called = say("called_at", desk.language, time=time) if time else ""
    told = one.note.partition(" · ")[2] if one.shares > 1 else one.note  # their number tells nobody from the others
    note = " · ".join(part for part in (told, one.place, called) if part)
    return SeatRow(key_of(one), one.title, note, is_winner=is_winner)


def key_of(candidate: Candidate) -> str:
    """Return what a row of the seat is known by."""
    return f"{candidate.kind} {candidate.id} {candidate.phone_id or ''}"
