"""Looks up, while somebody types, which place, caller and kind are meant; on Enter takes the clear winner."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from sqlalchemy.orm import Session

from desktop.domain.caller_text import read_caller
from desktop.domain.clear_winner import Verdict, Why, clear_winner, is_phone_part, winner_here
from desktop.domain.reading import Span
from desktop.domain.records import Candidate, Category
from desktop.domain.text import normalised, other_layout, search_words
from desktop.domain.understood import KindRead
from desktop.domain.withheld import without_withheld
from desktop.models.intake_form import IntakeForm
from desktop.models.seat_rows import SeatRow
from desktop.screens.context import Desk
from desktop.screens.intake_place import IntakePlace
from desktop.screens.intake_sharing import IntakeSharing, candidate_row, is_shared, key_of
from desktop.storage.queries.kinds import kinds_read
from desktop.storage.queries.lookups import find
from desktop.storage.queries.shared_numbers import with_number
from desktop.views.intake_page import IntakePage
from desktop.wording.intake import say, why_caller, why_place
from desktop.wording.sharing import more_names
from desktop.wording.understood import why_kind

_KINDS = {"place": ("site", "equipment", "contact"), "who": ("contact",)}
_NEW = (Why.NOTHING, Why.OTHER_NUMBER, Why.NEAR)
_LOOKED_AT = 200
_SHOWN = 12
_COMPARED = 48  # so many are compared before one is called the clear winner


class IntakeLookups(QObject):
    """Candidates of the field that has the focus."""

    def __init__(
        self, desk: Desk, form: IntakeForm, page: IntakePage, place: IntakePlace, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._form, self._page, self._place = desk, form, page, place
        self._sharing = IntakeSharing(desk, form, page, place)
        self._field = ""
        self._found: dict[str, tuple[str, Sequence[Candidate]]] = {}
        page.sheet.focused.connect(self.show_for)
        page.digit.connect(self._on_digit)
        form.changed.connect(self._on_changed)
        form.replaced.connect(self._on_replaced)

    @Slot(str)
    def show_for(self, field: str) -> None:
        """Show what fits the field that has the focus now."""
        self._field = field
        self._page.seats.candidates.clearSelection()
        if field in _KINDS:
            self._look_up(field)
        elif field == "kind":
            self._show_kinds()
        else:
            self._offer((), None)
            self._page.seats.explain(self._page.sheet.questions.help_for(field))

    def settle(self, field: str, *, says_yes: bool) -> None:
        """Take what the typed words plainly mean, or what was chosen in the list; keep the words otherwise.

        says_yes -- it was Enter: what stands there not confirmed is confirmed by it
        """
        chosen = self._page.seats.candidates.selected() if field == self._field else None
        self._page.seats.candidates.clearSelection()
        if says_yes and chosen is None and self._is_chosen(field):
            self._form.confirm(field)
        elif field == "place":
            self._settle_place(chosen)
        elif field == "who":
            self._settle_caller(chosen)
        elif field == "kind":
            self._settle_kind(chosen)

    def is_answered(self, field: str) -> bool:
        """Return whether what fits the text of *field*, as it stands now, is shown."""
        return self._found.get(field, ("", ()))[0] == self._form.half.text(field)

    def kinds_fitting(self, typed: str) -> list[Category]:
        """Return the categories whose name, in any language, begins so or has a word that does; in either layout."""
        for wanted in (normalised(typed), normalised(other_layout(typed))):
            fitting = [c for c in self._form.categories if wanted and _is_named(c, wanted)]
            if fitting:
                return fitting
        return []

    def caller_at_his_place(self, caller: Candidate, *, is_confirmed: bool) -> None:
        """Take a caller, and his usual place as not confirmed if no place is there yet."""
        self._form.choose_caller(caller, is_confirmed=is_confirmed)
        if caller.site_id is None or self._form.half.site_id is not None or self._form.half.text("place").strip():
            return
        place = Candidate(kind="site", id=caller.site_id, title="", site_id=caller.site_id)
        facts = self._desk.read(self._place.query(caller.site_id))
        if facts is not None:
            usual = Candidate(kind="site", id=place.id, title=facts.path, site_id=place.id)
            self._form.choose_place(usual, is_confirmed=False, usual_of=caller.title)

    def _is_chosen(self, field: str) -> bool:
        """Return whether something of the directory stands in the field, confirmed or not."""
        half = self._form.half
        chosen = {"place": half.site_id, "who": half.contact_id, "kind": half.category_id}.get(field)
        return chosen is not None and not (field == "kind" and half.text("kind"))

    def _look_up(self, field: str) -> None:
        text = self._form.half.text(field)
        if field == "who":
            self._page.sheet.let_choose(field, has_choice=False)
        known, found = self._found.get(field, ("", ()))
        if known == text and is_shared(found) and not self._is_chosen(field):
            self._on_found(field, text, found)  # a digit may follow at once
            return
        if self._is_chosen(field) or not search_words(_looked_for(field, text)):
            self._desk.lanes.read.forget(f"what fits {field}")
            self._found[field] = (text, ())
            self._show_chosen(field)
            return
        self._desk.ask(f"what fits {field}", self._query(field, text), partial(self._on_found, field, text))

    def _show_chosen(self, field: str) -> None:
        half, language = self._form.half, self._desk.language
        facts = self._place.facts() if field == "who" else None
        here = facts.contacts if facts is not None and half.contact_id is None else ()
        self._offer(here, None)
        if field == "place" and half.site_id is not None and not half.is_place_confirmed:
            what = "comes_from" if half.place_from else "read_in_line"
            self._page.seats.explain(say(what, language, place=half.place_title))
        else:
            is_withheld = field == "who" and half.contact_id is None and without_withheld(half.text("who")).is_withheld
            self._page.seats.explain(
                say("caller_withheld", language) if is_withheld else say("callers_here", language) if here else ""
            )

    def know_sharing(self, text: str, sharing: Sequence[Candidate]) -> None:
        """Take who has the number that stands as *text* in the caller's field: several."""
        self._found["who"] = (text, sharing)

    def _on_found(self, field: str, text: str, found: Sequence[Candidate]) -> None:
        self._found[field] = (text, found)
        if field == self._field == "who" and is_shared(found) and text == self._form.half.text(field):
            self._sharing.offer(text, found)
        elif field == self._field and text == self._form.half.text(field):
            verdict = self._verdict(field)
            facts = self._place.facts() if field == "who" else None
            here = [c for c in facts.contacts if c not in found] if facts else []
            self._offer([*_shown(found, verdict.winner), *here], verdict.winner)
            language, has_caller = self._desk.language, bool(self._form.half.text("who").strip())
            is_place = field == "place"
            text = _looked_for(field, text)
            said = (
                why_place(text, verdict, language, has_caller=has_caller)
                if is_place
                else why_caller(text, verdict, language)
            )
            if verdict.why in _NEW:
                said = " ".join(part for part in (said, more_names(self._desk.sharing.copying, language)) if part)
            self._page.seats.explain(said)

    def _verdict(self, field: str) -> Verdict:
        """Return what the text means; asks at once where the answer for this very text is not there yet."""
        text = self._form.half.text(field)
        meant = _looked_for(field, text)
        if not search_words(meant):
            return Verdict(Why.NOTHING if meant.strip() else Why.EMPTY)
        known, found = self._found.get(field, ("", ()))
        if known != text:
            found = self._desk.read(self._query(field, text))
            self._found[field] = (text, found)
        facts = self._place.facts() if field == "who" else None
        if field == "who" and is_shared(found):
            return self._sharing.verdict(text, found)
        if facts is not None:
            return winner_here(meant, facts.contacts, found)
        return clear_winner(meant, found)

    def _query(self, field: str, text: str) -> Callable[[Session], list[Candidate]]:
        if field == "who" and (phone := read_caller(text[:_LOOKED_AT], self._desk.facts.country).phone):
            return partial(_callers, phone=phone, typed=_looked_for(field, text), country=self._desk.facts.country)
        return partial(find, typed=_looked_for(field, text)[:_LOOKED_AT], kinds=_KINDS[field], most=_COMPARED)

    def _candidate(self, row: SeatRow | None) -> Candidate | None:
        if row is None:
            return None
        facts = self._place.facts()
        known = [*self._found.get(self._field, ("", ()))[1], *(facts.contacts if facts else ())]
        return next((c for c in known if key_of(c) == row.key), None)

    def _settle_place(self, row: SeatRow | None) -> None:
        half = self._form.half
        if half.site_id is not None and row is None:
            return
        text = half.text("place").strip()
        verdict = Verdict(Why.EMPTY) if row else self._verdict("place")
        chosen = self._candidate(row) or verdict.winner
        if chosen is not None and chosen.kind == "contact":
            self._form.write("place", "")
            self.caller_at_his_place(chosen, is_confirmed=True)
            self._page.stay()
            self.show_for("place")
        elif chosen is not None:
            self._form.choose_place(chosen)
        elif text and is_phone_part(text) and not half.text("who").strip():
            self._form.write("place", "")
            self._form.write("who", text)
            self._page.stay()
        elif text:
            is_new = verdict.why in _NEW and not is_phone_part(text)
            self._form.keep_place_words(makes_place=is_new)

    def _settle_caller(self, row: SeatRow | None) -> None:
        if self._form.half.contact_id is not None and row is None:
            return
        chosen = self._candidate(row) or (None if row else self._verdict("who").winner)
        if chosen is not None:
            self.caller_at_his_place(chosen, is_confirmed=True)

    def _settle_kind(self, row: SeatRow | None) -> None:
        typed = self._form.half.text("kind").strip()
        fitting = [c for c in self._form.categories if row and str(c.id) == row.key] or (
            self.kinds_fitting(typed) if typed else []
        )
        if len(fitting) == 1:
            self._form.choose_kind(fitting[0])
        elif typed:
            self._page.stay()
            self._page.seats.explain(say("choose_kind" if fitting else "no_such_kind", self._desk.language))

    def _show_kinds(self) -> None:
        half, language = self._form.half, self._desk.language
        typed = half.text("kind").strip()
        shown = self.kinds_fitting(typed) if typed else list(self._form.categories)
        winner = shown[0] if typed and len(shown) == 1 else None if typed else self._form.category
        rows = [
            SeatRow(str(c.id), language.pick(c.labels), is_winner=winner is not None and c.id == winner.id)
            for c in shown
        ]
        seats = self._page.seats
        seats.numbered.show(rows)
        seats.candidates.use(seats.numbered)
        seats.candidates.show_winner()
        if winner is not None:
            is_yes_wanted = not typed and not half.is_kind_by_hand
            past = self._form.past_kind
            name = language.pick(winner.labels) if past is None or past.id != winner.id else why_kind(past, language)
            seats.explain(say("suggested" if is_yes_wanted else "kind_chosen", language, kind=name))
        else:
            seats.explain(say("no_such_kind" if typed and not shown else "choose_kind", language))

    def _offer(self, candidates: Sequence[Candidate], winner: Candidate | None) -> None:
        seats = self._page.seats
        seats.found.show([candidate_row(self._desk, one, is_winner=one == winner) for one in candidates])
        seats.candidates.use(seats.found)
        seats.candidates.show_winner()

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        if name == self._field:
            self.show_for(name)
        if name in ("words", "place") and not self._form.half.is_kind_by_hand:
            self._ask_past()

    @Slot()
    def _on_replaced(self) -> None:
        """Another call is in the form: what fitted the one before is no answer to it."""
        if self._field:
            self.show_for(self._field)

    def _ask_past(self) -> None:
        """Ask which kind the desk's own requests in like words had."""
        words, half = self._form.half.text("words"), self._form.half
        about = half.place_title if half.equipment_id else ""
        query = partial(kinds_read, words=words, about=about)
        self._desk.ask("kinds alike", query, partial(self._on_past, words))

    def _on_past(self, words: str, answer: tuple[tuple[KindRead, ...], list[Span]]) -> None:
        kinds, _where = answer
        self._form.hear_past(words, kinds[0] if kinds and kinds[0].is_plain else None)

    def _choose_sharing(self, digit: int) -> None:
        row = self._page.seats.numbered.by_digit(digit)
        if digit == 0:
            text, sharing = self._found["who"]
            self._found["who"] = (f"{text.rstrip()} ", sharing)
            self._form.begin_new_caller()
        elif row is not None and (chosen := self._candidate(row)) is not None:
            self.caller_at_his_place(chosen, is_confirmed=True)
            self._sharing.go_on()

    @Slot(str, int)
    def _on_digit(self, field: str, digit: int) -> None:
        if field == "who":
            self._choose_sharing(digit)
        row = self._page.seats.numbered.by_digit(digit) if field == "kind" else None
        category = next((c for c in self._form.categories if row and str(c.id) == row.key), None)
        if category is not None:
            self._form.choose_kind(category)
            self._page.go_on_from("kind")


def _callers(session: Session, *, phone: str, typed: str, country: str) -> list[Candidate]:
    """Return who has exactly this number, if several have; else whoever fits what is typed."""
    sharing = with_number(session, number=phone, country=country)
    return sharing if is_shared(sharing) else find(session, typed[:_LOOKED_AT], kinds=_KINDS["who"], most=_COMPARED)


def _looked_for(field: str, text: str) -> str:
    """Return what of a field is looked for: that a caller's number is withheld is nobody's name."""
    return without_withheld(text).rest if field == "who" else text


def _is_named(category: Category, wanted: str) -> bool:
    return any(f" {normalised(name)}".find(f" {wanted}") >= 0 for name in category.labels.values())


def _shown(found: Sequence[Candidate], winner: Candidate | None) -> list[Candidate]:
    """Return the first few, the winner among them."""
    few = list(found[:_SHOWN])
    return few if winner is None or winner in few else [winner, *few[:-1]]
