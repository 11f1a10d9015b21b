"""One call of the demo from the ring to the closed request, each step an act at its time."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from desktop.exchange.demo_days import Course, Days
from desktop.exchange.demo_hands import Call, Caller, End, Hands, Place
from desktop.exchange.demo_plan import PlannedCall
from desktop.exchange.demo_world import World
from desktop.exchange.packs import pack

_TEAMS = {"lift_trapped": "lift_crew", "lift_false": "desk", "other": "desk"}
_DOOR_WORDS = ("doors", "noise", "buttons", "noise", "doors", "noise")
_CODES = {category["key"]: category["codes"] for category in pack()["categories"]}
MINUTE = 60


@dataclass(slots=True)
class Story:
    """What is known while a call runs its course. place -- None for calls that make no request."""

    plan: PlannedCall
    place: Place | None
    street: str
    caller: Caller | None
    words_no: int
    request: str = ""
    team: str = "lift_mechanics"
    sheets: int = 0


@dataclass(slots=True)
class Courses:
    """Turns stories into acts. told -- the requests registered so far, for those who ask about them."""

    hands: Hands
    world: World
    people: Iterator[Caller]
    rng: Random
    told: list[str] = field(default_factory=list)

    def calls(self, days: Days, stories: Iterator[Story]) -> Course:
        """Let the phone ring, call by call in the order of time."""
        for story in stories:
            at = story.plan.at_s
            yield at
            course = self.request(story) if story.plan.is_request else self.no_request(story)
            days.add(max(at + round(story.plan.intake_s), self.hands.now + 1), course)

    def no_request(self, story: Story) -> Course:
        """A question or a complaint."""
        about = self.told[-1] if self.told and story.plan.kind == "status_question" else None
        text = self.rng.choice(self.world.said[story.plan.kind])
        self.hands.note_call(story.plan.kind, text=text, about=about, at=story.plan.at_s)
        yield from ()

    def request(self, story: Story) -> Course:
        """A request, to its end."""
        plan = story.plan
        self._register(story)
        if plan.is_ambiguous and story.place is not None:
            yield self._in(4 * MINUTE)
            self.hands.correct_place(story.request, story.place)
        if plan.kind in ("lift_false", "other"):
            yield from self._on_the_phone(story)
        elif plan.is_cancelled:
            yield self._in(self.rng.randrange(8, 25) * MINUTE)
            self.hands.cancel(story.request, self._say("cancel"))
        else:
            yield from self._by_engineers(story)
        self.hands.finished(story.request)

    def _on_the_phone(self, story: Story) -> Course:
        yield self._in(self.rng.randrange(3, 15) * MINUTE)
        text = self._done(story)
        self.hands.close(story.request, self._closing(story, 5), text=text)

    def _by_engineers(self, story: Story) -> Course:
        plan = story.plan
        is_trapped = plan.kind == "lift_trapped"
        wait = self.rng.randrange(15, 40) if is_trapped else self.rng.randrange(2, 8) * MINUTE
        if plan.is_joined:
            yield self._in(MINUTE)
            self._join(story)
        yield self._in(wait)
        yield from self._send(story, _TEAMS.get(plan.kind, "lift_mechanics"))
        for team in (("lift_crew",), ("lift_maker", "lift_mechanics"))[plan.moves - 1] if plan.moves else ():
            yield self._in(self.rng.randrange(20, 50) * MINUTE)
            yield from self._pass_on(story, team)
        promise = self._in(24 * MINUTE)
        there = self._in(plan.arrive_min * MINUTE)
        yield from self._ring_back_until(story, there, is_trapped=is_trapped)
        if not is_trapped and there > promise:
            yield promise
            self.hands.ring_back(story.request, text=self.world.said["rang"])
        yield there
        self.hands.arrive(story.request)
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
        self.hands.assign(story.request, self.rng.choice(self.world.staff[team]))
        yield self._in(story.plan.accept_s)
        self.hands.accept(story.request, eta=self._in(round(story.plan.arrive_min) * MINUTE))
        if story.plan.kind != "lift_trapped" and self.rng.random() < 0.7:
            yield self._in(3 * MINUTE)
            self.hands.issue_order(story.request, copy=story.sheets)
            story.sheets += 1

    def _pass_on(self, story: Story, team: str) -> Course:
        text = {"lift_crew": "to_crew", "lift_maker": "to_maker"}.get(team, "back")
        self.hands.route(story.request, self.world.teams[team], text=self.world.said[text])
        yield self._in(5 * MINUTE)
        yield from self._send(story, team)

    def _finish(self, story: Story) -> Course:
        minutes = max(5, round(story.plan.work_min))
        done, end = self._done(story), self._closing(story, minutes)
        self.hands.resolve(story.request, end, text=done)
        yield self._in(self.rng.randrange(4, 40) * MINUTE)
        if story.sheets:
            yield self._in(self.rng.randrange(1, 6) * 60 * MINUTE)
            self.hands.return_order(story.request, outcome=end.outcome)
        else:
            self.hands.close(story.request, End())

    def _again(self, story: Story) -> Course:
        yield self._in(self.rng.randrange(60, 900) * MINUTE)
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
        self.told[:] = [story.request]

    def _join(self, story: Story) -> None:
        words = self._say("joined")
        self.hands.join(story.request, next(self.people), words=words)

    def _answers(self, story: Story) -> dict[str, Any]:
        kind, said = story.plan.kind, self.world.said
        floor = self.rng.randrange(1, 10)
        if kind == "lift_trapped":
            between = said["between"].format(n=floor, m=floor + 1)
            return {
                "how_many": 3 if story.words_no == len(said["words"][kind]) - 1 else self.rng.randrange(1, 4),
                "condition": {1: "child", 4: "ill"}.get(story.words_no, "all_well"),
                "floor": between if story.words_no == 2 else said["floor"].format(n=floor),
                "ring_back": story.caller.phone if story.caller else "",
                "light": self.rng.random() < 0.9,
            }
        if kind == "lift_stopped":
            return {"inside": False, "where": said["floor"].format(n=floor)}
        if kind == "lift_doors_noise":
            return {"what": _DOOR_WORDS[story.words_no], "floor": said["floor"].format(n=floor)}
        return {"what": ("light", "intercom", "light")[story.words_no]} if kind == "lift_light_intercom" else {}

    def _closing(self, story: Story, minutes: int) -> End:
        codes = _CODES[story.plan.kind]
        cause = story.plan.cause if story.plan.cause in {code["key"] for code in codes["cause"]} else "other"
        remedies = [code["key"] for code in codes["remedy"] if code["key"] != "no_fault"]
        return End(
            outcome="no_fault" if story.plan.is_no_fault else "done",
            problem=self.rng.choice(codes["problem"])["key"],
            cause=cause,
            remedy="no_fault" if story.plan.is_no_fault else self.rng.choice(remedies),
            minutes=minutes,
        )

    def _done(self, story: Story) -> str:
        if story.plan.is_no_fault:
            return str(self.world.said["no_fault"])
        return str(self.rng.choice(self.world.said["done"][story.plan.kind]))

    def _say(self, what: str) -> str:
        return str(self.rng.choice(self.world.said[what]))

    def _in(self, wait: float) -> int:
        return self.hands.now + round(wait)
