"""One call of the demo from the ring to the closed request, each step an act at its time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, TypeVar

from desktop.domain.due import Priority
from desktop.domain.forms import Form, QuestionKind, asked, read_form
from desktop.exchange.demo_days import Course, Days
from desktop.exchange.demo_hands import Call, Caller, End, Hands, Place
from desktop.exchange.demo_plan import BREAKDOWNS, PlannedCall
from desktop.exchange.demo_world import World
from desktop.exchange.packs import pack

_TEAMS = {
    "lift_trapped": "lift_crew", "leak": "emergency_crew", "no_water": "plumbers", "heating": "plumbers",
    "drainage": "emergency_crew", "electricity": "electricians", "entrance_door": "intercom_firm",
    "cleaning_roof": "cleaning_firm",
}  # fmt: skip
"""Who is sent; the lift mechanics where nobody else is."""
_MOVES = {
    "leak": ("plumbers", "water_utility"), "no_water": ("water_utility", "water_utility"),
    "heating": ("heat_supplier", "heat_supplier"), "drainage": ("plumbers", "water_utility"),
    "electricity": ("emergency_crew", "emergency_crew"), "entrance_door": ("caretakers", "caretakers"),
    "cleaning_roof": ("caretakers", "caretakers"),
}  # fmt: skip
"""To whom it goes for good, and to whom it goes and comes back from."""
_LIFT_MOVES = ("lift_crew", "lift_maker")
_MOVED_TO = {"lift_crew": "to_crew", "lift_maker": "to_maker"}
_LIFT_KINDS = frozenset(BREAKDOWNS) | {"other"}
_ON_THE_PHONE = frozenset({"lift_false", "other"})
_DOOR_WORDS = ("doors", "noise", "buttons", "noise", "doors", "noise")
_CODES = {category["key"]: category["codes"] for category in pack()["categories"]}
_FORMS = {category["key"]: read_form(category.get("form", {})) for category in pack()["categories"]}
MINUTE = 60
T = TypeVar("T")


@dataclass(slots=True)
class Story:
    """What is known while a call runs its course. place -- None for calls that make no request.

    joining -- those who ring about the same outage, at the times of plan.storm
    """

    plan: PlannedCall
    place: Place | None
    street: str
    caller: Caller | None
    words_no: int
    joining: Sequence[Caller] = ()
    request: str = ""
    team: str = "lift_mechanics"
    sheets: int = 0


@dataclass(slots=True)
class Courses:
    """Turns stories into acts. last -- the request registered last, for those who ask about it.

    count -- how many requests were registered
    """

    hands: Hands
    world: World
    people: Iterator[Caller]
    rng: Random
    days: Days
    last: str | None = None
    count: int = 0

    def calls(self, stories: Iterator[Story]) -> Course:
        """Let the phone ring, call by call in the order of time."""
        for story in stories:
            at = story.plan.at_s
            yield at
            course = self.request(story) if story.plan.is_request else self.no_request(story)
            self.days.add(max(at + round(story.plan.intake_s), self.hands.now + 1), course)

    def no_request(self, story: Story) -> Course:
        """A question or a complaint."""
        about = self.last if story.plan.kind == "status_question" else None
        text = self._pick(self.world.said[story.plan.kind])
        self.hands.note_call(story.plan.kind, text=text, about=about, at=story.plan.at_s)
        yield from ()

    def request(self, story: Story) -> Course:
        """A request, to its end."""
        plan = story.plan
        self._register(story)
        if plan.is_ambiguous and story.place is not None:
            yield self._in(4 * MINUTE)
            self.hands.correct_place(story.request, story.place)
        if plan.storm:
            self.days.add(self._in(plan.storm[0]), self._storm(story))
        if plan.kind in _ON_THE_PHONE:
            yield from self._on_the_phone(story)
        elif plan.is_cancelled:
            yield self._in(self._between(8, 25) * MINUTE)
            self.hands.cancel(story.request, self._say("cancel"))
        else:
            yield from self._by_engineers(story)
        self.hands.finished(story.request)

    def _storm(self, story: Story) -> Course:
        """Let all the others ring whom the outage hits; each is joined with one key."""
        began, others = self.hands.now - story.plan.storm[0], zip(story.plan.storm, story.joining, strict=True)
        for delay, caller in others:
            if began + delay > self.hands.now:
                yield began + delay
            self.hands.join(story.request, caller, words=self._say("joined"))

    def _on_the_phone(self, story: Story) -> Course:
        yield self._in(self._between(3, 15) * MINUTE)
        text = self._done(story)
        self.hands.close(story.request, self._closing(story, 5), text=text)

    def _by_engineers(self, story: Story) -> Course:
        plan = story.plan
        is_trapped = plan.kind == "lift_trapped"
        registered = self.hands.now
        wait = self._between(15, 40) if is_trapped or plan.localised_min else self._between(2, 8) * MINUTE
        if plan.is_joined:
            yield self._in(MINUTE)
            self._join(story)
        yield self._in(wait)
        yield from self._send(story, _TEAMS.get(plan.kind, "lift_mechanics"))
        own = _TEAMS.get(plan.kind, "lift_mechanics")
        to = _MOVES.get(plan.kind, _LIFT_MOVES)
        for team in ((), (to[0],), (to[1], own))[plan.moves]:
            yield self._in(self._between(20, 50) * MINUTE)
            yield from self._pass_on(story, team)
        promise = self._in(24 * MINUTE)
        there = self._in(plan.arrive_min * MINUTE)
        if plan.localised_min:
            there = registered + round(0.6 * plan.localised_min * MINUTE)
        yield from self._ring_back_until(story, there, is_trapped=is_trapped)
        if not is_trapped and there > promise:
            yield promise
            self.hands.ring_back(story.request, text=self.world.said["rang"])
        yield there
        self.hands.arrive(story.request)
        if plan.localised_min:
            yield registered + round(plan.localised_min * MINUTE)
            self.hands.note(story.request, self._say("localised"))
        if plan.parts_days:
            yield self._in(min(plan.work_min, 45) * MINUTE)
            self.hands.pause(story.request, "waiting_part", text=self._say("part"))
            yield self._in(plan.parts_days * 86_400)
            self.hands.resume(story.request)
        yield self._in(plan.work_min * MINUTE)
        yield from self._finish(story)
        if plan.is_reopened:
            yield from self._again(story)

    def _ring_back_until(self, story: Story, there: int, *, is_trapped: bool) -> Course:
        """Whoever is in a lift is rung every ten minutes."""
        if not is_trapped or story.caller is None:
            return
        next_call = self._in(8 * MINUTE)
        while next_call < there:
            yield next_call
            self.hands.ring_back(story.request, again_in=10 * MINUTE)
            next_call = self._in(9 * MINUTE)

    def _send(self, story: Story, team: str) -> Course:
        story.team = team
        self.hands.assign(story.request, self._pick(self.world.staff[team]))
        yield self._in(story.plan.accept_s)
        self.hands.accept(story.request, eta=self._in(round(story.plan.arrive_min) * MINUTE))
        if story.plan.kind != "lift_trapped" and self.rng.random() < 0.7:
            yield self._in(3 * MINUTE)
            self.hands.issue_order(story.request, copy=story.sheets)
            story.sheets += 1

    def _pass_on(self, story: Story, team: str) -> Course:
        is_back = team == _TEAMS.get(story.plan.kind, "lift_mechanics")
        text = "back" if is_back else _MOVED_TO.get(team, "to_other")
        self.hands.route(story.request, self.world.teams[team], text=self.world.said[text])
        yield self._in(5 * MINUTE)
        yield from self._send(story, team)

    def _finish(self, story: Story) -> Course:
        minutes = max(5, round(story.plan.work_min))
        done, end = self._done(story), self._closing(story, minutes)
        self.hands.resolve(story.request, end, text=done)
        yield self._in(self._between(4, 40) * MINUTE)
        if story.sheets:
            yield self._in(self._between(1, 6) * 60 * MINUTE)
            self.hands.return_order(story.request, outcome=end.outcome)
        else:
            self.hands.close(story.request, End())

    def _again(self, story: Story) -> Course:
        yield self._in(self._between(60, 900) * MINUTE)
        self.hands.reopen(story.request, text=self._say("reopen"))
        yield self._in(3 * MINUTE)
        yield from self._send(story, story.team)
        yield self._in(story.plan.arrive_min * MINUTE)
        self.hands.arrive(story.request)
        yield self._in(60 * MINUTE)
        yield from self._finish(story)

    def _register(self, story: Story) -> None:
        plan = story.plan
        call = Call(
            kind=plan.kind,
            words=self.world.said["words"][plan.kind][story.words_no],
            at=plan.at_s,
            place=None if plan.is_ambiguous else story.place,
            place_text=self.world.said["ambiguous"].format(street=story.street) if plan.is_ambiguous else "",
            caller=story.caller,
            answers=self._answers(story),
        )
        story.request = self.hands.register(call)
        self.last = story.request
        self.count += 1

    def _join(self, story: Story) -> None:
        words = self._say("joined")
        self.hands.join(story.request, next(self.people), words=words)

    def _answers(self, story: Story) -> dict[str, Any]:
        kind, said = story.plan.kind, self.world.said
        floor = self._between(1, 10)
        if kind == "lift_trapped":
            between = said["between"].format(n=floor, m=floor + 1)
            return {
                "how_many": 3 if story.words_no == len(said["words"][kind]) - 1 else self._between(1, 4),
                "condition": {1: "child", 4: "ill"}.get(story.words_no, "all_well"),
                "floor": between if story.words_no == 2 else said["floor"].format(n=floor),
                "ring_back": story.caller.phone if story.caller else "",
                "light": self.rng.random() < 0.9,
            }
        if kind == "lift_stopped":
            return {"inside": False, "floor": said["floor"].format(n=floor)}
        if kind == "lift_doors_noise":
            return {"what": _DOOR_WORDS[story.words_no], "floor": said["floor"].format(n=floor)}
        if kind == "lift_light_intercom":
            return {"what": ("light", "intercom", "light")[story.words_no]}
        return {} if kind in _ON_THE_PHONE else self._form(_FORMS[kind])

    def _form(self, form: Form) -> dict[str, Any]:
        """Answer a form as it is answered in haste: what is required mostly, else now and then; danger is rare.

        The kind is known before: no answer leads to another one.
        """
        answers: dict[str, Any] = {}
        for question in form.questions:
            if self.rng.random() >= (0.7 if question.required else 0.2):
                continue
            if question.kind is QuestionKind.CHOICE:
                answers[question.key] = self._pick(question.choices).key
            elif question.kind is QuestionKind.YES_NO:
                is_grave = any(one.priority == Priority.DANGER for one in question.sets)
                answers[question.key] = self.rng.random() < (0.02 if is_grave else 0.2)
            elif question.kind is QuestionKind.NUMBER:
                answers[question.key] = self._between(12, 19)
            elif question.key in self.world.said["answers"]:
                answers[question.key] = self._pick(self.world.said["answers"][question.key])
        shown = {question.key for question in asked(form, answers)}
        return {key: answer for key, answer in answers.items() if key in shown}

    def _closing(self, story: Story, minutes: int) -> End:
        codes = _CODES[story.plan.kind]
        cause = story.plan.cause
        if story.plan.kind not in _LIFT_KINDS:
            cause = self._pick(codes["cause"])["key"]
        elif all(code["key"] != cause for code in codes["cause"]):
            cause = "other"
        remedies = [code["key"] for code in codes["remedy"] if code["key"] != "no_fault"]
        return End(
            outcome="no_fault" if story.plan.is_no_fault else "done",
            problem=self._pick(codes["problem"])["key"],
            cause=cause,
            remedy="no_fault" if story.plan.is_no_fault else self._pick(remedies),
            minutes=minutes,
        )

    def _done(self, story: Story) -> str:
        if story.plan.is_no_fault:
            return str(self.world.said["no_fault"])
        return str(self._pick(self.world.said["done"][story.plan.kind]))

    def _say(self, what: str) -> str:
        return str(self._pick(self.world.said[what]))

    def _pick(self, some: Sequence[T]) -> T:
        """Return one of *some*; as random.choice, in a third of its time."""
        return some[int(self.rng.random() * len(some))]

    def _between(self, first: int, after: int) -> int:
        return first + int(self.rng.random() * (after - first))

    def _in(self, wait: float) -> int:
        return self.hands.now + round(wait)
