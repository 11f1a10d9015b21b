"""The form of a call: what stands in it, changed field by field; views write into it and show what it says."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.domain.consequences import Taken
from desktop.domain.forms import Question
from desktop.domain.half_typed import HalfTyped, category_of, is_in_danger, taken_of
from desktop.domain.records import Candidate, Category
from desktop.domain.suggesting import suggestion
from desktop.domain.understood import KindRead


class IntakeForm(QObject):
    """One half-typed call.

    changed -- a field has another value: place, who, words, kind, answers, priority, access, when, danger; an answer
    that sets another kind, priority or danger is told as these too
    typed -- something is to be kept as a draft; replaced -- another call stands in the form
    """

    changed = Signal(str)
    typed = Signal()
    replaced = Signal()

    def __init__(self, half: HalfTyped, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.half = half
        self.categories: Sequence[Category] = ()
        self._newest: Sequence[Category] = ()
        self._before_danger: tuple[UUID | None, bool] = (None, False)
        self._past: tuple[str, KindRead | None] = ("", None)
        self._told = self._what_follows()

    @property
    def taken(self) -> Taken:
        """What the call is with what stands in the form: registering makes this of it."""
        return taken_of(self.half, self.categories)

    @property
    def category(self) -> Category | None:
        """The kind that is chosen or suggested, or that an answer led to."""
        return self.taken.category

    @property
    def is_danger(self) -> bool:
        """Whether a person is in danger: by the key, by the kind that was chosen, by an answer."""
        return is_in_danger(self.half, self.categories)

    @property
    def questions(self) -> Sequence[Question]:
        """What is asked while the answers stand; nothing before somebody said yes to the kind."""
        return self.taken.questions if self.half.is_kind_by_hand or self.half.is_danger else ()

    @property
    def also_asked(self) -> Sequence[str]:
        """The fields that Enter goes through behind the questions."""
        return self.taken.form.also_asked if self.half.is_kind_by_hand or self.half.is_danger else ()

    def replace(self, half: HalfTyped) -> None:
        """Put another call into the form."""
        self.half = half
        self.categories = self._newest
        self._before_danger = (None, False)
        self._forget_retired()
        self._told = self._what_follows()
        self.replaced.emit()

    def use_categories(self, categories: Sequence[Category]) -> None:
        """Take the kinds and their forms as they are now; the questions of a call that is being typed stay as shown.

        What is shown is what is saved: the request is born with that version of the form.
        """
        self._newest = categories
        made_of = self.taken
        shown = {one.id: one for one in (*made_of.former, made_of.category) if one is not None and self.questions}
        self.categories = [shown.get(category.id, category) for category in categories]
        self._forget_retired()
        self._tell("kind", is_typed=False)

    def write(self, name: str, text: str) -> None:
        """Take what was typed into a field. Typing over a chosen place or caller takes the choice back."""
        if self.half.text(name) == text:
            return
        self.half.texts[name] = text
        if name == "place":
            self._forget_place()
        elif name == "who":
            self.half.contact_id = self.half.phone_id = None
            self.half.is_caller_confirmed, self.half.caller_note = True, ""
        elif name == "words":
            self.suggest()
        elif name == "kind" and not text:
            self.half.category_id, self.half.is_kind_by_hand, self.half.keeps_kind = None, False, False
        self._tell(name)

    def choose_place(self, place: Candidate, *, is_confirmed: bool = True, usual_of: str = "") -> None:
        """Take a site or a piece of equipment. usual_of -- whose usual place it is, where nobody named it."""
        half = self.half
        half.texts["place"] = half.place_title = place.title
        half.site_id = place.site_id or place.id
        half.equipment_id = place.id if place.kind == "equipment" else None
        half.is_place_confirmed, half.place_from, half.makes_place = is_confirmed, usual_of, False
        self.suggest()
        self._tell("place")

    def keep_place_words(self, *, makes_place: bool) -> None:
        """Leave the place as typed: a new one, or words that several places fit and that stay not confirmed."""
        self.half.makes_place = self.half.is_place_confirmed = makes_place
        self._tell("place")

    def choose_caller(self, caller: Candidate, *, is_confirmed: bool = True) -> None:
        """Take a known caller."""
        half = self.half
        half.texts["who"], half.caller_note = caller.title, caller.note
        half.contact_id, half.phone_id, half.is_caller_confirmed = caller.id, caller.phone_id, is_confirmed
        self._tell("who")

    def begin_new_caller(self) -> None:
        """Nobody of those who have the number typed is meant: a name that follows it is a new caller's."""
        self.half.new_at = self.half.text("who").rstrip()
        self.half.texts["who"] = f"{self.half.new_at} "
        self._tell("who")

    def choose_kind(self, category: Category | None) -> None:
        """Take a kind by hand, also against what an answer led to; None takes the choice back."""
        half = self.half
        half.category_id, half.keeps_kind = (category.id if category else None), False
        half.is_kind_by_hand = category is not None
        half.keeps_kind = bool(self.taken.former)
        half.texts["kind"] = ""
        if category is None:
            self.suggest()
        self._tell("kind")

    def answer(self, key: str, value: Any) -> None:
        """Take an answer as typed; None or nothing = owed. `priority` is a question like the others.

        To answer again is to mean it, also against a kind that was chosen by hand after the first answer.
        """
        half = self.half
        if key == "priority":
            half.priority = value
            self._tell("priority")
            return
        leads_on = half.keeps_kind and _can_lead_on(self.taken, key)
        if half.answers.get(key) != value or leads_on:
            half.answers[key] = value
            half.keeps_kind = half.keeps_kind and not leads_on
            self._tell("answers")

    def confirm(self, name: str) -> None:
        """Somebody said yes to the place, the caller or the kind; to a place that fits nothing: it is a new one."""
        half = self.half
        if name == "place" and not half.is_place_confirmed:
            half.is_place_confirmed, half.place_from = True, ""
        elif name == "who" and not half.is_caller_confirmed:
            half.is_caller_confirmed = True
        elif name == "kind" and half.category_id is not None and not half.is_kind_by_hand:
            half.is_kind_by_hand = True
        else:
            return
        self._tell(name)

    def mark_danger(self) -> None:
        """A person is in danger: switch to the category for it; once more takes both back."""
        half = self.half
        half.is_danger = not half.is_danger
        if half.is_danger:
            self._before_danger = (half.category_id, half.is_kind_by_hand)
            danger = next((c for c in self.categories if c.is_danger), None)
            if danger is not None and not (self.category is not None and self.category.is_danger):
                half.category_id, half.is_kind_by_hand, half.texts["kind"] = danger.id, True, ""
                half.keeps_kind = False
        else:
            half.category_id, half.is_kind_by_hand = self._before_danger
            self.suggest()  # from words that were written meanwhile
        self._tell("danger")

    def suggest(self) -> None:
        """Let the words suggest a kind, unless somebody chose one: their patterns first, then the desk's own past."""
        if self.half.is_kind_by_hand:
            return
        about = self.half.place_title if self.half.equipment_id else ""
        found = suggestion(self.half.text("words"), self.categories, about=about)
        past = self.past_kind
        category_id = found.category.id if found else past.id if past else None
        if category_id != self.half.category_id:
            self.half.category_id = category_id
            self._tell("kind")

    def hear_past(self, words: str, kind: KindRead | None) -> None:
        """Take which kind requests told in *words* had; it counts while they stand there."""
        self._past = (words, kind)
        self.suggest()

    @property
    def past_kind(self) -> KindRead | None:
        """The kind that requests in like words had, if it is plain and the words are still these."""
        words, kind = self._past
        return kind if kind is not None and words == self.half.text("words") else None

    def _forget_place(self) -> None:
        half = self.half
        half.site_id = half.equipment_id = None
        half.place_title = half.place_from = ""
        half.is_place_confirmed, half.makes_place = True, False

    def _forget_retired(self) -> None:
        half = self.half
        if category_of(half, self.categories) is None:
            half.category_id, half.is_kind_by_hand, half.keeps_kind = None, False, False

    def _what_follows(self) -> tuple[tuple[str, object], ...]:
        made_of = self.taken
        kind = made_of.category.id if made_of.category else None
        return ("kind", kind), ("priority", made_of.priority), ("danger", self.is_danger)

    def _tell(self, name: str, *, is_typed: bool = True) -> None:
        """Say what was changed, and what changed with it."""
        before, self._told = self._told, self._what_follows()
        self.changed.emit(name)
        for (what, was), (_what, now) in zip(before, self._told, strict=True):
            if was != now and what != name:
                self.changed.emit(what)
        if is_typed:
            self.typed.emit()


def _can_lead_on(made_of: Taken, key: str) -> bool:
    """Return whether an answer to this question can set another kind."""
    return key in made_of.known and any(one.kind for one in made_of.known[key][1].sets)
