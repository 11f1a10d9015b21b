"""Several acts in one transaction: each stays an act of its own, and a failing one takes back only itself."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select, text

from desktop.domain.calls import NewCall
from desktop.domain.errors import AnswerRefused, NothingWritten
from desktop.exchange.packs import pack
from desktop.storage.database import Changes
from desktop.storage.opening import open_file
from desktop.storage.queries.categories import category_named
from desktop.storage.tables import ChangeRow, EntryRow, RequestRow
from desktop.workflow.acting import Told
from desktop.workflow.founding import Founding, found
from desktop.workflow.office import HighestNumber, Office
from desktop.workflow.progress import note
from desktop.workflow.register import register

YEAR = datetime.now(UTC).year


@pytest.fixture
def office(tmp_path):
    database = open_file(tmp_path)
    yield Office(database)
    database.close()


@pytest.fixture
def person(office):
    founding = Founding(
        company="Daybook",
        desk="Desk",
        zone="UTC",
        country="GB",
        currency="GBP",
        language="en",
        person="P. Orlov",
        login=None,
        pack=pack(),
    )
    return found(office, founding)


def words_in(office):
    with office.database.read() as session:
        return list(session.scalars(select(RequestRow.words).order_by(RequestRow.serial)))


def changes_in(office):
    with office.database.read() as session:
        return list(session.scalars(select(ChangeRow.author_id).order_by(ChangeRow.seq)))


def test_acts_of_a_batch_are_saved_together_and_logged_apart(office, person):
    before = len(changes_in(office))
    with office.database.batch():
        made = register(office, NewCall(words="no light"), by=person)
        note(office, made.request_id, Told(by=person, text="rang again"))
        register(office, NewCall(words="no water"), by=person)
    assert words_in(office) == ["no light", "no water"]
    assert changes_in(office)[before:] == [person] * 3
    with office.database.read() as session:
        kinds = session.scalars(select(EntryRow.kind).order_by(EntryRow.recorded_at, EntryRow.id)).all()
    assert kinds[-3:] == ["registered", "noted", "registered"]


def test_a_refused_act_takes_back_only_itself(office, person):
    with office.database.read() as session:
        trapped = category_named(session, "lift_trapped").id
    before = len(changes_in(office))
    with office.database.batch():
        register(office, NewCall(words="first"), by=person)
        with pytest.raises(AnswerRefused):
            register(office, NewCall(category_id=trapped, answers={"how_many": "some"}), by=person)
        register(office, NewCall(words="third"), by=person)
    assert words_in(office) == ["first", "third"]
    assert len(changes_in(office)) == before + 2


def test_a_part_of_a_batch_is_undone_as_one(office, person):
    def one_part():
        with office.database.batch():
            register(office, NewCall(words="half"), by=person)
            register(office, NewCall(), by=person)

    with office.database.batch():
        register(office, NewCall(words="first"), by=person)
        with pytest.raises(NothingWritten):
            one_part()
    assert words_in(office) == ["first"]
    assert HighestNumber(office.database.folder).of("A", YEAR) == 1


def test_a_batch_that_fails_leaves_nothing_and_tells_nobody(office, person):
    heard: list[Changes] = []
    office.database.on_change(heard.append)

    def failing_batch():
        with office.database.batch():
            register(office, NewCall(words="lost"), by=person)
            raise KeyboardInterrupt

    before = len(changes_in(office))
    with pytest.raises(KeyboardInterrupt):
        failing_batch()
    assert words_in(office) == []
    assert len(changes_in(office)) == before
    assert heard == []
    assert HighestNumber(office.database.folder).of("A", YEAR) == 0
    assert register(office, NewCall(words="now"), by=person).serial == 1


def test_listeners_hear_of_a_batch_once_with_all_its_rows(office, person):
    heard: list[Changes] = []
    office.database.on_change(heard.append)
    with office.database.batch():
        one = register(office, NewCall(words="one"), by=person)
        two = register(office, NewCall(words="two"), by=person)
        assert heard == []
    assert [changes["request"] for changes in heard] == [{one.request_id, two.request_id}]


def test_what_a_batch_wrote_can_be_read_and_found_inside_it(office, person):
    with office.database.batch():
        register(office, NewCall(words="no light"), by=person)
        assert words_in(office) == ["no light"]
        with office.database.read() as session:
            found_words = session.execute(text("SELECT count(*) FROM search_journal WHERE body MATCH 'light'")).scalar()
    assert found_words == 1
