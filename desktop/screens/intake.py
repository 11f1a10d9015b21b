"""The form of a call at work: opened, parked, joined, noted, saved; nothing typed is ever lost."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.calls import Done, Registered
from desktop.domain.codes import CallerState
from desktop.domain.due import Priority
from desktop.domain.earlier import written_line
from desktop.domain.errors import AnswerRefused, DaybookError, EndsBeforeItBegan, TimeInFuture, TimeUnreadable
from desktop.domain.half_typed import HalfTyped, as_new_call, in_turn, is_in_danger
from desktop.domain.phone import phone_in
from desktop.domain.records import Candidate
from desktop.domain.rings import Heard
from desktop.domain.understood import Understood
from desktop.models.intake_form import IntakeForm
from desktop.screens.context import Desk
from desktop.screens.intake_checks import IntakeChecks
from desktop.screens.intake_head import IntakeHead
from desktop.screens.intake_lookups import IntakeLookups
from desktop.screens.intake_other import IntakeOther
from desktop.screens.intake_place import IntakePlace
from desktop.screens.parked_calls import ParkedCalls
from desktop.storage.queries.categories import categories
from desktop.storage.queries.shared_numbers import with_number
from desktop.views.intake_page import IntakePage
from desktop.views.question_fields import PREFIX
from desktop.wording import statuses
from desktop.wording.intake import because, say
from desktop.wording.understood import either
from desktop.workflow.earlier import register_ended
from desktop.workflow.ringing import take

_CATEGORY_TABLES = frozenset({"category", "intake_form", "team"})


class IntakeScreen(QObject):
    """registered -- the call became a request; joined -- it was added to one; parked_changed -- how many wait;
    danger_parked -- how many of those are about a person in danger.

    opened -- F2 was pressed while the call before was still being written down: the page is to be shown again
    """

    registered = Signal(Registered)
    joined = Signal(Done)
    parked_changed = Signal(int)
    danger_parked = Signal(int)
    opened = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._behind: list[Callable[[], None]] = []  # calls that wait until the one before is written down
        self._wants_next = False
        self._is_saving = False
        self._followed = ""
        self.form = IntakeForm(HalfTyped(draft_id=UUID(int=0), began_at=desk.now()), self)
        words = [(str(code), statuses.priority(code, desk.language)) for code in Priority]
        self.page = IntakePage(self.form, desk.language.pick, words)
        self._place = IntakePlace(desk, self.form, self.page.seats, self)
        self._lookups = IntakeLookups(desk, self.form, self.page, self._place, self)
        self._parked = ParkedCalls(desk, self.form, self.page, self)
        self._checks = IntakeChecks(desk, self.form, self.page)
        self._head = IntakeHead(desk, self.form, self.page, self._parked, self)
        self._other = IntakeOther(desk, self.form, self.page, self._place, self)
        self._read_categories()
        self._connect()
        self.form.replace(self._parked.new())
        self._parked.bring_back()
        QTimer.singleShot(0, self, self._on_parked_changed)  # once somebody listens

    def open_new(self) -> None:
        """Open the form (F2 on another page): the call that Esc left in it, else an empty one.

        What was half typed when the program ended stays parked: whoever rings now is somebody else.
        """
        if self.form.half.is_empty:
            self.form.half.began_at, self.form.half.ring_id = self._desk.now(), None
        self._head.show()

    def open_with(self, text: str, facts: Understood | None = None) -> None:
        """Open an empty form with what was written on the line; a half-typed call is parked first."""
        if self._is_saving:
            self._behind.append(partial(self.open_with, text, facts))
            return
        self.park()
        earlier = written_line(text, now=self._desk.now(), day=self._desk.day)
        self.form.write("words", earlier.body if earlier else text)
        if earlier is not None:
            self.form.write("when", f"{earlier.date} {earlier.clock}".strip())
            self.form.write("ended", earlier.ending_text)
        facts = facts or Understood()
        if facts.site_id is not None:
            kind = "equipment" if facts.equipment_id else "site"
            ref = facts.equipment_id if facts.equipment_id is not None else facts.site_id
            place = Candidate(kind=kind, id=ref, title=facts.place, site_id=facts.site_id)
            usual_of = facts.caller if facts.is_usual_place else ""
            self.form.choose_place(place, is_confirmed=False, usual_of=usual_of)
        elif facts.either:
            self.form.write("place", either(facts, self._desk.language))
        caret = len(self.form.half.text("words"))
        self.form.half.focus, self.form.half.caret = ("words", caret) if facts.site_id else ("place", 0)
        if facts.contact_id is not None and not facts.phone:
            caller = Candidate(kind="contact", id=facts.contact_id, title=facts.caller, phone_id=facts.phone_id)
            self.form.choose_caller(caller, is_confirmed=False)
        if facts.phone:
            self._caller_of(facts.phone)
        if facts.caller and self.form.half.contact_id is None:
            self.form.write("who", " ".join(part for part in (facts.caller, facts.phone) if part))
        if facts.is_withheld:
            self.form.write("who", self._withheld())
        if facts.kind is not None:
            self.form.hear_past(self.form.half.text("words"), facts.kind)
        self._parked.save_now()

    def take_ringing(self, heard: Heard, text: str = "", facts: Understood | None = None) -> None:
        """Take who rings into an empty form: nobody else needs to. A half-typed call is parked first."""
        if self._desk.keeps_rings:
            self._desk.act(partial(take, self._desk.office, heard.id, by=self._desk.me))
        self.open_ringing(heard, text, facts)

    def open_ringing(self, heard: Heard, text: str = "", facts: Understood | None = None) -> None:
        """Open an empty form with who rings or was rung back, and with what was written on the line.

        What the line says of the caller goes before what the telephone says: somebody may ring for another.
        """
        if self._is_saving:
            self._behind.append(partial(self.open_ringing, heard, text, facts))
            return
        ring = heard.ring
        if text.strip():
            self.open_with(text, facts)
        else:
            self.park()
            self.form.half.began_at = self._desk.now()
        if not self.form.half.text("who").strip() and phone_in(text, self._desk.facts.country) is None:
            if ring.number:
                self._caller_of(ring.number)
            else:
                self.form.write("who", ring.name or self._withheld())
        self.form.half.ring_id = heard.id if self._desk.keeps_rings else None
        self._head.show()
        self.page.take_focus()
        self._parked.save_now()

    def park(self) -> None:
        """Set the call of the form aside and leave an empty one in it."""
        if not self._is_saving:
            self._parked.put_back()

    def fetch(self, nth: int) -> None:
        """Bring the nth parked call into the form (Alt+1 … Alt+9). F2 after it is a new call: the other phone rings."""
        if self._is_saving or not 1 <= nth <= len(self._parked.waiting):
            return
        wanted = self._parked.waiting[nth - 1]
        self._parked.put_back()
        self._parked.fetch(wanted, is_in_turn=False)
        self.page.take_focus()

    def parked(self) -> tuple[Sequence[HalfTyped], HalfTyped | None]:
        """Return the calls that wait, in the order of their digits, and the one that Esc left in the form."""
        is_left = not self.page.isVisible() and not self.form.half.is_empty
        return self._parked.waiting, self.form.half if is_left else None

    def keep_draft(self) -> None:
        """Keep what is typed now: the window closes, or somebody else sits down."""
        self._parked.save_now()

    def is_answered(self, field: str) -> bool:
        """Return whether what fits the text of *field*, as it stands now, is shown."""
        return self._lookups.is_answered(field)

    def kept_sentence(self) -> str:
        """Return what to say at the start about the calls that were left half-typed; nothing if none was."""
        left = self._parked.left_half_typed()
        if left is None:
            return ""
        time = self._desk.language.moment(left.began_at, self._desk.zone, self._desk.today())
        return say("kept", self._desk.language, time=time)

    def _connect(self) -> None:
        self.page.entered.connect(self._on_entered)
        self.page.sheet.left.connect(self._on_left)
        self.page.key_pressed.connect(self._on_key)
        self.page.sheet.refused.connect(self._on_refused_text)
        self.form.changed.connect(self._on_changed)
        self.form.replaced.connect(self._on_replaced)
        self._parked.changed.connect(self._on_parked_changed)
        self.page.put_away.connect(self._on_put_away)
        self.page.brought.connect(self._on_parked_changed)
        self._other.began.connect(self._begin_saving)
        self._other.written.connect(self._on_noted)
        self._other.joined.connect(self._on_joined)
        self._other.failed.connect(self._on_failed)
        self._desk.changes.happened.connect(self._on_committed)

    def _read_categories(self) -> None:
        self.form.use_categories(self._desk.read(categories))

    def _caller_of(self, phone: str) -> None:
        """Take who has the number; of several one is chosen by a digit or his name, and the cursor goes there."""
        known = self._desk.read(partial(with_number, number=phone, country=self._desk.facts.country))
        self.form.write("who", phone)
        if len(known) == 1:
            self._lookups.caller_at_his_place(known[0], is_confirmed=False)
        elif known:
            self._lookups.know_sharing(phone, known)
            self.form.half.focus, self.form.half.caret = "who", len(phone)

    def _withheld(self) -> str:
        return statuses.caller_state(CallerState.WITHHELD, self._desk.language)

    @Slot(str)
    def _on_entered(self, field: str) -> None:
        if self._is_saving:
            self.page.stay()
        elif field == "when":
            if not self._checks.is_time_readable():
                self.page.stay()
        elif field == "ended":
            if not self._checks.is_end_readable():
                self.page.stay()
        elif field.startswith(PREFIX):
            if not self._checks.is_answer_readable(field.removeprefix(PREFIX)):
                self.page.stay()
        else:
            self._lookups.settle(field, says_yes=True)

    @Slot(str)
    def _on_left(self, field: str) -> None:
        """Settle a field that was left by Tab or the mouse."""
        if not self._is_saving and field in ("place", "who", "kind"):
            self._lookups.settle(field, says_yes=False)
        elif field == "when":
            self._checks.is_time_readable()
        elif field == "ended":
            self._checks.is_end_readable()

    @Slot(str)
    def _on_key(self, key: str) -> None:
        if self._is_saving:
            self._wants_next = key == "F2"
            if key == "F5" and self._behind:
                self._behind.append(self.form.mark_danger)
            return
        if key == "F2" and (heard := self._desk.ringing.take()) is not None:
            self.take_ringing(heard)
        elif key == "F2":
            self._next_call()
        elif key == "F5":
            self.form.mark_danger()
        elif key == "F12":
            self._save()
        else:
            self._settle_here()
            if self._checks.is_time_readable():
                self._other.press(key)
            else:
                self.page.sheet.go_to("when")

    def _next_call(self) -> None:
        """F2: park a half-typed call; in an empty form, or one fetched and untouched, fetch the next parked one."""
        waiting = list(self._parked.waiting)
        half = self.form.half
        if half.is_empty:
            left = self._parked.left_half_typed()
            following = [left] if left is not None else waiting[:1]
        elif self._parked.is_untouched:
            following = [one for one in waiting if in_turn(one) > in_turn(half)][:1]
        else:
            following = []
        self._parked.put_back()
        if following:
            self._parked.fetch(following[0])
        self.page.take_focus()

    def _settle_here(self) -> None:
        field, _caret = self.page.sheet.where()
        if field in ("place", "who", "kind"):
            self._lookups.settle(field, says_yes=False)

    def _save(self) -> None:
        self._settle_here()
        try:
            call = as_new_call(
                self.form.half,
                self.form.categories,
                country=self._desk.facts.country,
                now=self._desk.now(),
                day=self._desk.day,
            )
        except (TimeUnreadable, TimeInFuture) as error:
            self._desk.say(self._desk.explained(error))
            self.page.sheet.go_to("when")
            return
        try:
            ended = self._checks.ended()
        except (TimeUnreadable, TimeInFuture) as error:
            self._desk.say(self._desk.explained(error))
            self.page.sheet.go_to("ended")
            return
        if self._desk.seat.asks_first(partial(self._save_of, self.form.half.draft_id)):
            return
        self._begin_saving()
        work = partial(register_ended, self._desk.office, call, ended, by=self._desk.me)
        self._desk.act(work, done=self._on_registered, failed=self._on_failed)

    def _save_of(self, draft_id: UUID) -> None:
        """Somebody has taken the desk: save the call that waited for him, unless another one is in the form."""
        if self.form.half.draft_id == draft_id:
            self._save()

    @Slot()
    def _begin_saving(self) -> None:
        self._is_saving = True
        self._parked.hush()
        self.page.sheet.hold(is_held=True)

    def _on_registered(self, done: Registered) -> None:
        self._end()
        self.registered.emit(done)
        self._close()

    @Slot(object)
    def _on_joined(self, done: Done) -> None:
        self._end()
        self.joined.emit(done)
        self._close()

    @Slot()
    def _on_noted(self) -> None:
        self._end()
        self._close()

    def _end(self) -> None:
        self._is_saving = False
        self.page.sheet.hold(is_held=False)
        self._parked.finish()

    def _close(self) -> None:
        if self._wants_next and not self._behind:
            self._behind.append(self._next_call)
        self.page.closed.emit()
        self._bring_behind()

    def _bring_behind(self) -> None:
        """Open what waited; each one parks the one before it."""
        behind, self._behind, self._wants_next = self._behind, [], False
        if behind:
            self.opened.emit()
        for bring in behind:
            bring()

    @Slot(object)
    def _on_failed(self, error: DaybookError) -> None:
        """What was typed stays; the sentence is said already."""
        self._is_saving = False
        self.page.sheet.hold(is_held=False)
        self._parked.save_now()
        if isinstance(error, AnswerRefused):
            self.page.sheet.go_to(PREFIX + str(error.facts.get("question", "")))
        elif isinstance(error, EndsBeforeItBegan):
            self.page.sheet.go_to("ended")
        self._bring_behind()

    @Slot(object)
    def _on_refused_text(self, error: DaybookError) -> None:
        self._desk.say(self._desk.explained(error))

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        if name == "danger" and self.form.half.is_danger:
            self._desk.say(say("danger", self._desk.language))
        elif name == "answers":
            self._say_what_follows()

    @Slot()
    def _on_replaced(self) -> None:
        self._followed = " ".join(because(self.form.taken, self._desk.language))

    def _say_what_follows(self) -> None:
        """Say what an answer set, once it sets something else than before."""
        said = " ".join(because(self.form.taken, self._desk.language))
        if said != self._followed:
            self._followed = said
            self._desk.say(said)

    @Slot()
    def _on_put_away(self) -> None:
        self._parked.save_now()
        self._on_parked_changed()

    @Slot()
    def _on_parked_changed(self) -> None:
        waiting, left = self.parked()
        halves = [*waiting, *([left] if left is not None else [])]
        self.parked_changed.emit(len(halves))
        self.danger_parked.emit(sum(is_in_danger(half, self.form.categories) for half in halves))

    @Slot(object)
    def _on_committed(self, changes: dict[str, set[UUID]]) -> None:
        if _CATEGORY_TABLES & changes.keys():
            self._read_categories()
