"""What a contractor sees: its own requests, also in the feed, whole when they come and gone when they go."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
import pytest

from desktop.domain.ids import new_id
from desktop.domain.status import Role
from desktop.storage.tables import OF_REQUEST
from tests.server.people import NOON, Person, feed, head, insert, request, update

Hire = Callable[[Role], Person]


@dataclass(frozen=True, slots=True)
class Scene:
    """Two contractors and a supervisor; team -- of the first, foreign -- of the other."""

    chief: Person
    contractor: Person
    rival: Person
    team: UUID
    foreign: UUID
    customer: UUID
    site: UUID
    contact: UUID

    def call(self, serial: int, team: UUID | None = None) -> UUID:
        """Register a call about the customer, for *team*."""
        row = new_id()
        about = {"customer_id": str(self.customer), "site_id": str(self.site), "contact_id": str(self.contact)}
        routed = {"team_id": str(team)} if team else {}
        answer = self.chief.push([request(row, serial, **about, **routed), self.chief.entry(row, "register")])
        assert answer["status"] == "ok", answer
        return row

    def route(self, row: UUID, was: UUID | None, team: UUID | None) -> None:
        """Give the request to another team."""
        now, base = (str(one) if one else None for one in (team, was))
        answer = self.chief.push(
            [update("request", row, {"team_id": base}, team_id=now), self.chief.entry(row, "route")]
        )
        assert answer["status"] == "ok", answer


@pytest.fixture
def scene(hire: Hire) -> Scene:
    """A customer with a house and a telephone, and two contractors."""
    chief, contractor, rival = hire(Role.SUPERVISOR), hire(Role.CONTRACTOR), hire(Role.CONTRACTOR)
    ids = [new_id() for _ in range(5)]
    team, foreign, customer, site, contact = ids
    answer = chief.push([
        *(insert("team", row, name=name, line=3, phone="", is_contractor=True)
          for row, name in ((team, "Ours"), (foreign, "Theirs"))),
        *(insert("team_member", new_id(), team_id=str(row), person_id=str(person.id))
          for row, person in ((team, contractor), (foreign, rival))),
        insert("customer", customer, name="House Union", note=""),
        insert("site", site, name="14", path="Lenina 14", kind="house", zone="Europe/Riga", access_notes="Guard",
               private_notes="Pays late", warning="", customer_id=str(customer)),
        insert("contact", contact, name="Ivanova", note="", customer_id=str(customer)),
        insert("contact_phone", new_id(), contact_id=str(contact), typed="101", digits="101"),
    ])  # fmt: skip
    assert answer["status"] == "ok", answer
    return Scene(chief, contractor, rival, team, foreign, customer, site, contact)


def told(person: Person, after: int) -> list[tuple[str, str]]:
    """Return what the person's station is told after change *after*: the table and what happened."""
    return [(str(tab), str(op)) for tab, op, *_ in feed(person.connection, after)]


def photo(author: Person, sha256: str = "ab" * 32, size: int = 5) -> dict[str, Any]:
    """Return what an attachment says besides whose it is."""
    return {
        "sha256": sha256, "name": "door.png", "media_type": "image/png", "size": size, "note": "",
        "author_id": str(author.id), "station": "A", "added_at": NOON,
    }  # fmt: skip


def test_a_request_that_comes_to_a_contractor_comes_whole(scene: Scene):
    row = scene.call(1)
    scene.chief.push([
        insert("promise", new_id(), request_id=str(row), kind="ring_back", due_at=NOON, made_at=NOON),
        insert("labour", new_id(), request_id=str(row), minutes=5, recorded_at=NOON),
        insert("call", new_id(), request_id=str(row), kind="joined", place_text="", occurred_at=NOON, recorded_at=NOON),
        insert("ring", new_id(), request_id=str(row), station="A", number="101", digits="101", name="", rang_at=NOON,
               tries=0, reason=""),
        insert("work_order", new_id(), request_id=str(row), copy=0, issued_at=NOON, template="a4", state={}),
        insert("attachment", new_id(), request_id=str(row), **photo(scene.chief)),
    ])  # fmt: skip
    before = head(scene.chief.connection)
    assert {tab for tab, _op in told(scene.contractor, 0)} == {"team", "team_member"}

    scene.route(row, None, scene.team)

    found = feed(scene.contractor.connection, before)
    assert {(tab, op) for tab, op, *_ in found if tab != "entry"} == {
        (tab, "E") for tab in {"request", "customer", "site", "contact", "contact_phone", *OF_REQUEST} - {"entry"}
    }
    assert [op for tab, op, *_ in found if tab == "entry"].count("E") >= 1
    images = {tab: new for tab, _op, _row, new, _txn in found}
    assert images["request"]["words"] == "stuck"
    assert images["site"]["access_notes"] == "Guard"
    assert "private_notes" not in images["site"]


def test_a_contractor_is_not_told_what_stood_there_before(scene: Scene):
    row = scene.call(1, scene.foreign)

    scene.route(row, scene.foreign, scene.team)

    said = scene.contractor.connection.execute("SELECT old, new FROM sync.change").fetchall()
    assert str(scene.foreign) not in str([old for old, _new in said])


def test_a_request_that_goes_to_another_leaves_by_its_id_alone(scene: Scene):
    row = scene.call(1, scene.team)
    before = head(scene.chief.connection)

    scene.route(row, scene.team, scene.foreign)
    scene.chief.push([update("request", row, {"words": "stuck"}, words="A secret of the other's")])

    assert feed(scene.contractor.connection, before) == [
        ("request", "X", row, None, feed(scene.chief.connection, before)[0][4])
    ]
    assert scene.contractor.connection.execute("SELECT count(*) FROM app.entry").fetchone() == (0,)
    assert "A secret" in str(feed(scene.rival.connection, before))


def test_a_call_registered_for_a_contractor_at_once_brings_whom_it_is_about(scene: Scene):
    before = head(scene.chief.connection)

    scene.call(1, scene.team)

    assert sorted(told(scene.contractor, before)) == [
        ("contact", "E"), ("contact_phone", "E"), ("customer", "E"), ("entry", "I"), ("request", "I"), ("site", "E"),
    ]  # fmt: skip


def test_a_telephone_that_changes_is_told_to_those_whose_request_it_belongs_to_alone(scene: Scene):
    scene.call(1, scene.team)
    before = head(scene.chief.connection)

    scene.chief.push([insert("contact_phone", new_id(), contact_id=str(scene.contact), typed="102", digits="102")])
    scene.chief.push([update("site", scene.site, {"access_notes": "Guard"}, access_notes="Code 7")])

    assert told(scene.contractor, before) == [("contact_phone", "E"), ("site", "E")]
    assert told(scene.rival, before) == []


@pytest.mark.parametrize(
    "asked",
    ["SELECT private_notes FROM app.site", "SELECT pin FROM app.person", "SELECT to_jsonb(p) FROM app.person p",
     "SELECT to_jsonb(s) FROM app.site s", "SELECT note FROM app.person"],
)  # fmt: skip
def test_what_the_company_notes_for_itself_is_not_read_by_contractors(scene: Scene, asked: str):
    scene.call(1, scene.team)
    assert scene.chief.connection.execute(asked.encode()).fetchall()

    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        scene.contractor.connection.execute(asked.encode())


@pytest.mark.parametrize("table", ["entry", "labour", "promise", "work_order", "attachment"])
def test_nothing_is_hung_on_a_request_that_the_contractor_does_not_see(scene: Scene, table: str):
    """A foreign key asks no policy: without one of its own the row would be there (sync rule 7)."""
    theirs = scene.call(1, scene.foreign)
    about = {"request_id": str(theirs)}
    rows: dict[str, dict[str, Any]] = {
        "entry": scene.contractor.entry(theirs, "note"),
        "labour": insert("labour", new_id(), **about, minutes=5, recorded_at=NOON),
        "promise": insert("promise", new_id(), **about, kind="ring_back", due_at=NOON, made_at=NOON),
        "work_order": insert("work_order", new_id(), **about, copy=0, issued_at=NOON, template="a4", state={}),
        "attachment": insert("attachment", new_id(), **about, **photo(scene.contractor)),
    }

    answer = scene.contractor.push([rows[table]])

    assert (answer["status"], answer["sqlstate"]) == ("rejected", "42501")


def test_a_contractor_who_is_there_keeps_what_the_caller_was_told_and_changes_nothing_else_of_it(scene: Scene):
    row, owed = scene.call(1, scene.team), new_id()
    scene.chief.push([insert("promise", owed, request_id=str(row), kind="arrive", due_at=NOON, made_at=NOON)])

    moved = scene.contractor.push([update("promise", owed, {"due_at": NOON}, due_at="2027-01-01T00:00:00+00:00")])
    kept = scene.contractor.push([update("promise", owed, {"kept_at": None}, kept_at=NOON)])

    assert (moved["status"], moved["sqlstate"]) == ("rejected", "42501")
    assert kept["status"] == "ok", kept


def test_an_entry_without_a_request_is_not_a_contractors(scene: Scene):
    act = scene.contractor.entry(new_id(), "note")
    del act["set"]["request_id"]

    assert scene.contractor.push([act])["sqlstate"] == "42501"


def test_no_contractor_takes_a_request_for_itself_or_gives_it_away(scene: Scene):
    theirs, own = scene.call(1, scene.foreign), scene.call(2, scene.team)

    for row, team in ((theirs, scene.team), (own, scene.foreign)):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            scene.contractor.connection.execute("UPDATE app.request SET team_id = %s WHERE id = %s", (team, row))


def test_what_was_agreed_with_the_customer_is_shown_to_no_contractor(scene: Scene):
    before = head(scene.chief.connection)
    contract = new_id()
    answer = scene.chief.push([
        insert("contract", contract, customer_id=str(scene.customer), number="14/26", name="", is_stopped=False,
               hours="", warning="", note=""),
        insert("contract_cover", new_id(), contract_id=str(contract), site_id=str(scene.site)),
    ])  # fmt: skip
    assert answer["status"] == "ok", answer
    scene.call(1, scene.team)
    for table in ("contract", "contract_cover"):
        asked = f"SELECT count(*) FROM app.{table}".encode()
        assert scene.contractor.connection.execute(asked).fetchone() == (0,)
    assert "contract" not in {tab for tab, _op in told(scene.contractor, before)}


def test_a_contractor_is_led_to_the_place_that_stays(scene: Scene):
    row = scene.call(1, scene.team)
    double = new_id()
    scene.chief.push([insert("site", double, name="14", path="Lenina st. 14", kind="house", zone="Europe/Riga",
                             access_notes="", private_notes="", warning="")])  # fmt: skip
    before = head(scene.chief.connection)
    merge = {"table": "site", "act": "merge", "row_id": str(double), "other_id": str(scene.site)}
    entry = {**scene.chief.entry(row, "noted"), "id": str(new_id())}
    entry["set"] = {**entry["set"], "kind": "directory", "data": merge, "request_id": None}
    answer = scene.chief.push([
        update("site", scene.site, {"merged_into_id": None, "retired_at": None}, merged_into_id=str(double),
               retired_at=NOON),
        entry,
    ])  # fmt: skip
    assert answer["status"] == "ok", answer
    images = {tab: new for tab, _op, _row, new, _txn in feed(scene.contractor.connection, before)}
    assert images["site"]["path"] == "Lenina st. 14"
    seen = scene.contractor.connection.execute("SELECT site_id FROM app.request WHERE id = %s", (row,)).fetchone()
    assert seen == (double,)
