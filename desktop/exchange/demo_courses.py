"""One call of the demo from the ring to the closed request, each step an act of the workflow at its time."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from desktop.domain.calls import NewCall
from desktop.exchange.demo_days import Course, Seat
from desktop.exchange.demo_plan import PlannedCall
from desktop.exchange.demo_world import PACK, Caller, Lift, World
from desktop.exchange.packs import pack
from desktop.workflow.acting import Told
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.office import Office
from desktop.workflow.orders import issue_order, return_order
from desktop.workflow.other_calls import note_call
from desktop.workflow.progress import (
    Closing,
    accept,
    arrive,
    assign,
    cancel,
    close,
    pause,
    reopen,
    resolve,
    resume,
    ring_back,
    route,
)
from desktop.workflow.register import register

_TEAMS = {"lift_trapped": "lift_crew", "lift_false": "desk", "other": "desk"}
_DOOR_WORDS = ("doors", "noise", "buttons", "noise", "doors", "noise")
_CODES = {category["key"]: category["codes"] for category in pack(PACK)["categories"]}
MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)


@dataclass(slots=True)
class Story:
    """What is known while a call runs its course. lift -- None for calls that make no request."""

    plan: PlannedCall
    lift: Lift | None
    caller: Caller | None
    words_no: int
    request_id: UUID | None = None
    team: str = "lift_mechanics"
    person: UUID | None = None
    sheets: int = 0


@dataclass(slots=True)
class Courses:
    """Turns stories into acts. told -- the requests registered so far, for those who ask about them."""

    office: Office
    world: World
    seat: Seat
    people: Iterator[Caller]
    rng: Random
    told: list[UUID] = field(default_factory=list)

    def no_request(self, story: Story) -> Course:
        """A question or a complaint."""
        yield story.plan.at + round(story.plan.intake_s) * SECOND
        about = self.told[-1] if self.told and story.plan.kind == "status_question" else None
        text = self.rng.choice(self.world.said[story.plan.kind])
        note_call(self.office, story.plan.kind, by=self.seat.person, text=text, request_id=about, at=story.plan.at)

    def request(self, story: Story) -> Course:
        """A request, to its end."""
        plan = story.plan
        yield plan.at + round(plan.intake_s) * SECOND
        self._register(story)
        if plan.is_ambiguous and story.lift is not None:
            yield self._in(4 * MINUTE)
            correct(self.office, self._id(story), self._told(), Correction(equipment_id=story.lift.id))
        if plan.kind in ("lift_false", "other"):
            yield from self._on_the_phone(story)
        elif plan.is_cancelled:
            yield self._in(self.rng.randrange(8, 25) * MINUTE)
            cancel(self.office, self._id(story), self._told(), reason=self._say("cancel"))
        else:
            yield from self._by_engineers(story)

    def _on_the_phone(self, story: Story) -> Course:
        yield self._in(self.rng.randrange(3, 15) * MINUTE)
        close(self.office, self._id(story), self._told(self._done(story)), self._closing(story, 5))

    def _by_engineers(self, story: Story) -> Course:
        plan = story.plan
        is_trapped = plan.kind == "lift_trapped"
        wait = timedelta(seconds=self.rng.randrange(15, 40)) if is_trapped else self.rng.randrange(2, 8) * MINUTE
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
            ring_back(self.office, self._id(story), self._told(self.world.said["rang"]))
        yield there
        arrive(self.office, self._id(story), self._told())
        if plan.parts_days:
            yield self._in(min(plan.work_min, 45) * MINUTE)
            pause(self.office, self._id(story), self._told(self._say("part")), reason="waiting_part")
            yield self._in(timedelta(days=plan.parts_days))
            resume(self.office, self._id(story), self._told())
        yield self._in(plan.work_min * MINUTE)
        yield from self._finish(story)
        if plan.is_reopened:
            yield from self._again(story)

    def _ring_back_until(self, story: Story, there: datetime, *, is_trapped: bool) -> Course:
        """Whoever is in a lift is rung every ten minutes."""
        if not is_trapped or story.caller is None:
            return
        next_call = self._in(8 * MINUTE)
        while next_call < there:
            yield next_call
            ring_back(self.office, self._id(story), self._told(), again_in=10 * MINUTE)
            next_call = self._in(9 * MINUTE)

    def _send(self, story: Story, team: str) -> Course:
        story.team, story.person = team, self.rng.choice(self.world.staff[team])
        assign(self.office, self._id(story), self._told(), person_id=story.person)
        yield self._in(story.plan.accept_s * SECOND)
        eta = self._in(round(story.plan.arrive_min) * MINUTE)
        accept(self.office, self._id(story), self._told(), eta_at=eta)
        if story.plan.kind != "lift_trapped" and self.rng.random() < 0.7:
            yield self._in(3 * MINUTE)
            issue_order(self.office, self._id(story), self._told(), copy=story.sheets, pdf="")
            story.sheets += 1

    def _pass_on(self, story: Story, team: str) -> Course:
        text = {"lift_crew": "to_crew", "lift_maker": "to_maker"}.get(team, "back")
        told = self._told(self.world.said[text])
        route(self.office, self._id(story), told, team_id=self.world.teams[team])
        yield self._in(5 * MINUTE)
        yield from self._send(story, team)

    def _finish(self, story: Story) -> Course:
        minutes = max(5, round(story.plan.work_min))
        told, closing = self._told(self._done(story)), self._closing(story, minutes)
        resolve(self.office, self._id(story), told, closing)
        yield self._in(self.rng.randrange(4, 40) * MINUTE)
        if story.sheets:
            yield self._in(self.rng.randrange(1, 6) * 60 * MINUTE)
            return_order(self.office, self._id(story), self._told(), Closing(outcome=closing.outcome))
        else:
            close(self.office, self._id(story), self._told(), Closing())

    def _again(self, story: Story) -> Course:
        yield self._in(self.rng.randrange(60, 900) * MINUTE)
        reopen(self.office, self._id(story), self._told(self._say("reopen")))
        yield self._in(3 * MINUTE)
        yield from self._send(story, story.team)
        yield self._in(story.plan.arrive_min * MINUTE)
        arrive(self.office, self._id(story), self._told())
        yield self._in(60 * MINUTE)
        yield from self._finish(story)

    def _register(self, story: Story) -> None:
        plan, lift, caller = story.plan, story.lift, story.caller
        street = lift.street if lift else ""
        call = NewCall(
            words=self.world.said["words"][plan.kind][story.words_no],
            equipment_id=lift.id if lift and not plan.is_ambiguous else None,
            place_text=self.world.said["ambiguous"].format(street=street) if plan.is_ambiguous else "",
            place_confirmed=not plan.is_ambiguous,
            contact_id=caller.contact_id if caller else None,
            caller_name=caller.name if caller and caller.contact_id is None else "",
            phone=caller.phone if caller and caller.contact_id is None else "",
            withheld=caller is None,
            category_id=self.world.categories[plan.kind],
            answers=self._answers(story),
            occurred_at=plan.at,
        )
        story.request_id = register(self.office, call, by=self.seat.person).request_id
        self.told.append(story.request_id)

    def _join(self, story: Story) -> None:
        other = next(self.people)
        call = JoiningCall(words=self._say("joined"), caller_name=other.name, phone=other.phone)
        join(self.office, self._id(story), call, by=self.seat.person)

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

    def _closing(self, story: Story, minutes: int) -> Closing:
        codes = _CODES[story.plan.kind]
        cause = story.plan.cause if story.plan.cause in {code["key"] for code in codes["cause"]} else "other"
        remedies = [code["key"] for code in codes["remedy"] if code["key"] != "no_fault"]
        return Closing(
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

    def _told(self, text: str = "") -> Told:
        return Told(by=self.seat.person, text=text)

    def _in(self, wait: timedelta) -> datetime:
        return self.office.clock() + timedelta(seconds=round(wait.total_seconds()))

    @staticmethod
    def _id(story: Story) -> UUID:
        assert story.request_id is not None
        return story.request_id
