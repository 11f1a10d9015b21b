"""What can be done to a demo company. There are two who do it: the workflow, and a quick hand that writes rows.

All ids are texts, all times whole seconds since the epoch, UTC.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple, Protocol


class Place(NamedTuple):
    """A site, or a piece of equipment there. path -- of the site, as shown; customer -- who pays for it."""

    site: str
    path: str
    customer: str | None = None
    equipment: str | None = None
    short_number: str = ""
    equipment_name: str = ""


@dataclass(slots=True, eq=False)
class Caller:
    """Somebody who rings. contact -- in the directory; None for one who is not there before he rings.

    made -- the contact that his first call made of him, for whoever does not look him up
    """

    name: str
    phone: str
    contact: str | None = None
    made: str | None = None


@dataclass(slots=True, kw_only=True)
class Call:
    """A call that becomes a request. kind -- the category's key; place_text -- the place as said, if none was found."""

    kind: str
    words: str
    at: int
    place: Place | None = None
    place_text: str = ""
    caller: Caller | None = None
    answers: Mapping[str, Any] = field(default_factory=dict)


class End(NamedTuple):
    """How it ended: see workflow.progress.Closing."""

    outcome: str | None = None
    problem: str | None = None
    cause: str | None = None
    remedy: str | None = None
    minutes: int | None = None


class Hands(Protocol):
    """The acts of a demo company. now -- the simulated time; by -- who acts."""

    now: int
    by: str

    def part(self) -> AbstractContextManager[None]:
        """Let what happens within be written together."""
        ...

    def customer(self, name: str) -> str:
        """Add who pays."""
        ...

    def site(
        self, kind: str, name: str, *, parent: Place | None = None, customer: str | None = None, access_notes: str = ""
    ) -> Place:
        """Add a place."""
        ...

    def flats(self, names: Iterable[str], *, parent: Place, customer: str) -> Sequence[str]:
        """Add flats below *parent*."""
        ...

    def contacts(self, people: Iterable[tuple[str, str, str]], *, customer: str) -> Sequence[str]:
        """Add people: name, phone, site."""
        ...

    def equipment(self, place: Place, *, short_number: str, name: str, maker: str, model: str) -> Place:
        """Add a lift."""
        ...

    def go_on_duty(self, person: str) -> None:
        """Let *person* take the desk."""
        ...

    def sign_day(self, day: date, *, by: str) -> None:
        """Let the supervisor sign *day*."""
        ...

    def note_call(self, kind: str, *, text: str, about: str | None, at: int) -> None:
        """Write down a call that makes no request."""
        ...

    def register(self, call: Call) -> str:
        """Make a request of a call."""
        ...

    def join(self, request: str, caller: Caller, *, words: str) -> None:
        """Add a second caller."""
        ...

    def correct_place(self, request: str, place: Place) -> None:
        """Say where it is."""
        ...

    def note(self, request: str, text: str) -> None:
        """Add words."""
        ...

    def route(self, request: str, team: str, *, text: str) -> None:
        """Decide the team."""
        ...

    def assign(self, request: str, person: str) -> None:
        """Name the engineer."""
        ...

    def accept(self, request: str, *, eta: int) -> None:
        """The engineer's yes."""
        ...

    def arrive(self, request: str) -> None:
        """The engineer is there."""
        ...

    def pause(self, request: str, reason: str, *, text: str) -> None:
        """Nothing can be done for now."""
        ...

    def resume(self, request: str) -> None:
        """Go on."""
        ...

    def ring_back(self, request: str, *, text: str = "", again_in: int | None = None) -> None:
        """The caller was rung back; again_in -- seconds until the next call that was promised."""
        ...

    def issue_order(self, request: str, *, copy: int) -> None:
        """The sheet was printed."""
        ...

    def return_order(self, request: str, *, outcome: str | None) -> None:
        """The sheet came back, and the request is closed with it."""
        ...

    def resolve(self, request: str, end: End, *, text: str) -> None:
        """The work is done."""
        ...

    def close(self, request: str, end: End, *, text: str = "") -> None:
        """End it."""
        ...

    def reopen(self, request: str, *, text: str) -> None:
        """Take it up again."""
        ...

    def cancel(self, request: str, reason: str) -> None:
        """It is not needed."""
        ...

    def finished(self, request: str) -> None:
        """Nothing more will happen to it."""
        ...
