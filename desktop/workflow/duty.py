"""Who sits at the desk: on duty, off duty, change of person. Every entry has its author."""

import hashlib
import hmac
import os
from uuid import UUID

from sqlalchemy import Select, select

from desktop.domain.errors import NameMissing, PersonUnknown, PinWrong
from desktop.domain.ids import new_id
from desktop.domain.status import Role
from desktop.domain.text import LONGEST_NAME, keepable
from desktop.storage.queries.desk import desk_facts, on_duty, people
from desktop.storage.tables import EntryRow, PersonRow, ShiftRow
from desktop.workflow.acting import acting
from desktop.workflow.office import Office

_ROUNDS = {"n": 2**14, "r": 8, "p": 1}


def hashed_pin(pin: str) -> str:
    """Return *pin* salted and hashed (scrypt), as hex."""
    salt = os.urandom(16)
    return salt.hex() + hashlib.scrypt(pin.encode(), salt=salt, **_ROUNDS).hex()


def pin_fits(pin: str, kept: str) -> bool:
    """Return whether *pin* is the one that was hashed."""
    if any("\ud800" <= char <= "\udfff" for char in pin):
        return False
    salt, digest = bytes.fromhex(kept[:32]), bytes.fromhex(kept[32:])
    return hmac.compare_digest(hashlib.scrypt(pin.encode(), salt=salt, **_ROUNDS), digest)


def go_on_duty(office: Office, person_id: UUID, *, pin: str = "") -> None:
    """Let *person_id* take the desk of this station; whoever sat there goes off duty.

    Raises PersonUnknown, PinWrong and what Database.act raises.
    """
    with acting(office, person_id) as act:
        if act.author.retired_at is not None:
            raise PersonUnknown(typed=act.author.name)
        if act.author.pin is not None and not pin_fits(pin, act.author.pin):
            raise PinWrong(name=act.author.name)
        running = act.session.scalars(_running(act.facts.station)).all()
        if any(shift.person_id == person_id for shift in running):
            return
        for shift in running:
            shift.ended_at = act.now
            act.write("duty_off", None, data={"person_id": str(shift.person_id)})
        act.session.add(ShiftRow(person_id=person_id, station=act.facts.station, began_at=act.now))
        act.write("duty_on", None, data={"person_id": str(person_id)})


def go_off_duty(office: Office, person_id: UUID) -> None:
    """End the duty of *person_id* at this station."""
    with acting(office, person_id) as act:
        for shift in act.session.scalars(_running(act.facts.station).where(ShiftRow.person_id == person_id)):
            shift.ended_at = act.now
            act.write("duty_off", None, data={"person_id": str(person_id)})


def author_at_desk(office: Office, station: str, login: str) -> UUID:
    """Return whose act it is when nobody is named: who is on duty, else who has this login, else one made for it."""
    with office.database.read() as session:
        sitting = on_duty(session, station)
        if sitting is not None:
            return sitting.id
        mine = [person for person in people(session) if person.login == login]
    return mine[0].id if mine else add_user(office, login)


def add_user(office: Office, login: str) -> UUID:
    """Make a dispatcher from the user of this PC, unless he is one; return his id. Raises NameMissing, TextRefused."""
    name = keepable(login, field="name", most=LONGEST_NAME)
    if not name:
        raise NameMissing(kind="person")
    now = office.clock()
    person = PersonRow(id=new_id(), name=name, login=name, role=Role.DISPATCHER)
    with office.database.act(author=person.id, now=now) as session:
        known = session.scalar(select(PersonRow.id).where(PersonRow.login == name, PersonRow.retired_at.is_(None)))
        if known is not None:
            return known
        added = {"table": "person", "act": "add", "row_id": str(person.id)}
        session.add(person)
        session.add(
            EntryRow(
                kind="directory",
                occurred_at=now,
                recorded_at=now,
                author_id=person.id,
                station=desk_facts(session).station,
                data=added,
            )
        )
        return person.id


def _running(station: str) -> Select[ShiftRow]:
    return select(ShiftRow).where(ShiftRow.station == station, ShiftRow.ended_at.is_(None))
