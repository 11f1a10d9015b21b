"""A demo company made by the acts themselves, one by one: slow, and what the quick hand is measured against."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from desktop.domain.calls import NewCall
from desktop.exchange.demo_hands import Call, Caller, End, Place
from desktop.workflow import directory, duty, orders, progress, signing
from desktop.workflow.acting import Told
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.office import Office
from desktop.workflow.other_calls import note_call
from desktop.workflow.register import register


def moment(at: int) -> datetime:
    """Return the instant of *at* seconds since the epoch."""
    return datetime.fromtimestamp(at, UTC)


class ByWorkflow:
    """Does what Hands says through the workflow at simulated times. categories -- ids by key."""

    def __init__(self, office: Office, *, now: int, by: str, categories: Mapping[str, str]) -> None:
        self.now = now
        self.by = by
        self._categories = {key: UUID(category) for key, category in categories.items()}
        self._office = replace(office, clock=lambda: moment(self.now))

    def part(self) -> AbstractContextManager[None]:
        return self._office.database.batch()

    def customer(self, name: str) -> str:
        return self._save("customer", name=name)

    def site(
        self, kind: str, name: str, *, parent: Place | None = None, customer: str | None = None, access_notes: str = ""
    ) -> Place:
        fields: dict[str, Any] = {"name": name, "kind": kind}
        if parent is not None:
            fields["parent_id"] = UUID(parent.site)
        if customer is not None:
            fields["customer_id"] = UUID(customer)
        if access_notes:
            fields["access_notes"] = access_notes
        return Place(self._save("site", **fields), f"{parent.path}, {name}" if parent else name, customer)

    def flats(self, names: Iterable[str], *, parent: Place, customer: str) -> Sequence[str]:
        return [self.site("flat", name, parent=parent, customer=customer).site for name in names]

    def contacts(self, people: Iterable[tuple[str, str, str]], *, customer: str) -> Sequence[str]:
        payer = UUID(customer)
        return [
            self._save("contact", name=name, site_id=UUID(site), customer_id=payer, phones=[phone])
            for name, phone, site in people
        ]

    def equipment(self, place: Place, *, short_number: str, name: str, maker: str, model: str) -> Place:
        made = self._save(
            "equipment", site_id=UUID(place.site), short_number=short_number, name=name, maker=maker, model=model
        )
        return place._replace(equipment=made, short_number=short_number, equipment_name=name)

    def go_on_duty(self, person: str) -> None:
        self.by = person
        duty.go_on_duty(self._office, UUID(person))

    def sign_day(self, day: date, *, by: str) -> None:
        signing.sign_day(self._office, day, by=UUID(by))

    def note_call(self, kind: str, *, text: str, about: str | None, at: int) -> None:
        request = UUID(about) if about else None
        note_call(self._office, kind, by=UUID(self.by), text=text, request_id=request, at=moment(at))

    def register(self, call: Call) -> str:
        place, caller = call.place, call.caller
        stranger = caller if caller is not None and caller.contact is None else None
        taken = NewCall(
            words=call.words,
            site_id=UUID(place.site) if place and place.equipment is None else None,
            equipment_id=UUID(place.equipment) if place and place.equipment else None,
            place_text=call.place_text,
            place_confirmed=not call.place_text,
            contact_id=UUID(caller.contact) if caller and caller.contact else None,
            caller_name=stranger.name if stranger else "",
            phone=stranger.phone if stranger else "",
            withheld=caller is None,
            category_id=self._categories[call.kind],
            answers=call.answers,
            occurred_at=moment(call.at),
        )
        return str(register(self._office, taken, by=UUID(self.by)).request_id)

    def join(self, request: str, caller: Caller, *, words: str) -> None:
        call = JoiningCall(words=words, contact_id=UUID(caller.contact)) if caller.contact else JoiningCall(
            words=words, caller_name=caller.name, phone=caller.phone
        )  # fmt: skip
        join(self._office, UUID(request), call, by=UUID(self.by))

    def correct_place(self, request: str, place: Place) -> None:
        right = (
            Correction(equipment_id=UUID(place.equipment)) if place.equipment else Correction(site_id=UUID(place.site))
        )
        correct(self._office, UUID(request), self._told(), right)

    def note(self, request: str, text: str) -> None:
        progress.note(self._office, UUID(request), self._told(text))

    def route(self, request: str, team: str, *, text: str) -> None:
        progress.route(self._office, UUID(request), self._told(text), team_id=UUID(team))

    def assign(self, request: str, person: str) -> None:
        progress.assign(self._office, UUID(request), self._told(), person_id=UUID(person))

    def accept(self, request: str, *, eta: int) -> None:
        progress.accept(self._office, UUID(request), self._told(), eta_at=moment(eta))

    def arrive(self, request: str) -> None:
        progress.arrive(self._office, UUID(request), self._told())

    def pause(self, request: str, reason: str, *, text: str) -> None:
        progress.pause(self._office, UUID(request), self._told(text), reason=reason)

    def resume(self, request: str) -> None:
        progress.resume(self._office, UUID(request), self._told())

    def ring_back(self, request: str, *, text: str = "", again_in: int | None = None) -> None:
        again = None if again_in is None else timedelta(seconds=again_in)
        progress.ring_back(self._office, UUID(request), self._told(text), again_in=again)

    def issue_order(self, request: str, *, copy: int) -> None:
        orders.issue_order(self._office, UUID(request), self._told(), copy=copy, pdf="")

    def return_order(self, request: str, *, outcome: str | None) -> None:
        orders.return_order(self._office, UUID(request), self._told(), progress.Closing(outcome=outcome))

    def resolve(self, request: str, end: End, *, text: str) -> None:
        progress.resolve(self._office, UUID(request), self._told(text), progress.Closing(**end._asdict()))

    def close(self, request: str, end: End, *, text: str = "") -> None:
        progress.close(self._office, UUID(request), self._told(text), progress.Closing(**end._asdict()))

    def reopen(self, request: str, *, text: str) -> None:
        progress.reopen(self._office, UUID(request), self._told(text))

    def cancel(self, request: str, reason: str) -> None:
        progress.cancel(self._office, UUID(request), self._told(), reason=reason)

    def finished(self, request: str) -> None:
        """Nothing is kept in mind here."""

    def _save(self, kind: str, /, **fields: Any) -> str:
        return str(directory.save(self._office, kind, None, fields, by=UUID(self.by)))

    def _told(self, text: str = "") -> Told:
        return Told(by=UUID(self.by), text=text)
