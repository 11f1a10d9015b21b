"""An act that is struck through loses no word, cannot come back, and is found by nobody any more."""

from sqlalchemy import select

from desktop.storage.log_states import SENT
from desktop.storage.queries.lookups import find
from desktop.storage.tables import ChangeRow
from desktop.workflow import directory
from desktop.workflow.refusals import send_again, strike
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station
from tests.sync.test_settling import equal, meet, waiting


def refuse_odd_words(company: Company) -> None:
    company.administrator.execute("ALTER TABLE app.request ADD CONSTRAINT odd CHECK (words <> 'Odd')")


def test_all_that_was_written_down_of_a_call_stays_readable(here: Station, there: Station, company: Company):
    refuse_odd_words(company)
    here.take("Odd", place_text="behind the mill", access_notes="mind the dog")
    meet(here)
    (refused,) = waiting(here).refused

    strike(here.office, refused.txn, here.told())
    meet(here, there)

    struck = [entry for entry in there.rows("entry").values() if entry["kind"] == "struck"]
    assert {entry["text"] for entry in struck} == {"Odd", "behind the mill", "mind the dog"}
    assert equal(company, here, there)


def test_an_answer_that_comes_late_with_the_feed_brings_nothing_struck_back(here: Station, company: Company):
    refuse_odd_words(company)
    here.take("Odd")
    here.push()  # the server has answered, and the feed was not read yet
    assert here.states()[-1] == SENT
    (refused,) = waiting(here).refused

    strike(here.office, refused.txn, here.told())
    here.pull()

    assert waiting(here).refused == ()
    assert here.backlog().refused == 0


def test_an_act_may_be_sent_again_before_the_feed_brings_its_answer(here: Station, company: Company):
    refuse_odd_words(company)
    here.take("Odd")
    here.push()
    (refused,) = waiting(here).refused
    company.administrator.execute("ALTER TABLE app.request DROP CONSTRAINT odd")

    send_again(here.office, refused.txn)
    meet(here)

    assert (here.backlog().refused, here.backlog().waiting) == (0, 0)
    assert waiting(here).refused == ()


def test_a_place_is_found_by_its_own_name_again(here: Station, company: Company, desk: FoundedDesk):
    directory.save(here.office, "site", desk.entrance, {"name": "back door"}, by=company.people["anna"])
    with here.office.database.take_in() as (session, _changes):
        newest = session.scalars(select(ChangeRow).order_by(ChangeRow.seq.desc())).first()
        assert newest is not None
        newest.state = "refused"
        txn = newest.txn

    strike(here.office, txn, here.told())

    assert found(here, "back door") == set()
    assert {"site", "equipment"} <= found(here, "entrance 2")


def found(station: Station, typed: str) -> set[str]:
    with station.office.database.read() as session:
        return {one.kind for one in find(session, typed, kinds=("site", "equipment"))}
