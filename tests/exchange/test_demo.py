"""The demo company looks like a month of a real lift desk, in each language, and the same for the same seed."""

from collections import Counter
from datetime import date, timedelta
from statistics import median

import pytest
from sqlalchemy import func, select, text

from desktop.domain.day import desk_day
from desktop.domain.errors import FieldUnreadable, NotEmpty
from desktop.exchange.demo import make_demo
from desktop.exchange.demo_plan import CAUSES, MIX, NO_REQUEST, REPAIRS
from desktop.exchange.demo_world import words_of
from desktop.exchange.requests_out import export_requests
from desktop.storage.opening import open_file
from desktop.storage.queries.desk import desk_facts, people
from desktop.storage.queries.requests import lines
from desktop.storage.tables import (
    CallRow,
    CategoryRow,
    DayReviewRow,
    EntryRow,
    EquipmentRow,
    PersonRow,
    PromiseRow,
    RequestRow,
    WorkOrderRow,
)
from desktop.workflow.office import Office

UNTIL = date(2026, 3, 31)
CONTACTS = 110
"""300 lifts break down 4 times a year; that is 90 % of the calls of 30 days."""


def made(folder, **options):
    office = Office(open_file(folder))
    make_demo(office, until=UNTIL, **options)
    return office


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    office = made(tmp_path_factory.mktemp("demo"))
    yield office
    office.database.close()


@pytest.fixture
def session(office):
    with office.database.read() as session:
        yield session


def requests(session):
    return lines(session, desk_day(desk_facts(session)))


def near(wanted):
    """Return what lies within 10 % of the figure, or the whole number next to it."""
    return pytest.approx(wanted, abs=max(0.1 * wanted, 0.5))


def of_kind(session, kind):
    return select(func.count(func.distinct(EntryRow.request_id))).where(EntryRow.kind == kind)


def test_everybody_who_is_sent_can_be_rung(session):
    sent = select(PersonRow.phone).where(PersonRow.role.in_(("engineer", "contractor")))
    phones = list(session.scalars(sent))
    assert len(phones) > 5
    assert all(phones)


def test_the_firm_has_its_lifts_and_dispatchers(session):
    roles = Counter(person.role for person in people(session))
    assert session.scalar(select(func.count()).select_from(EquipmentRow)) == 300
    assert (roles["dispatcher"], roles["supervisor"]) == (2, 1)
    assert desk_facts(session).kind == "practice"
    assert desk_facts(session).zone == "Europe/Moscow"


def test_calls_come_in_the_mix_of_a_lift_desk(session):
    kinds = Counter(line.category for line in requests(session))
    kinds |= Counter(session.scalars(select(CallRow.kind).where(CallRow.kind.in_(NO_REQUEST))))
    assert kinds.total() == near(CONTACTS)
    for kind, percent in MIX.items():
        assert kinds[kind] == near(CONTACTS * percent / 100), kind


def test_all_calls_lie_in_the_thirty_days(session):
    day = desk_day(desk_facts(session))
    days = {day.of(line.recorded_at) for line in requests(session)}
    assert min(days) >= UNTIL - timedelta(days=29)
    assert max(days) == UNTIL
    last = session.scalar(select(func.max(EntryRow.recorded_at)))
    assert last < day.bounds(UNTIL)[1]


def test_requests_go_wrong_as_often_as_in_real_firms(session):
    found = requests(session)
    total = len(found)
    assert session.scalar(of_kind(session, "reopened")) == near(0.05 * total)
    assert session.scalar(of_kind(session, "cancelled")) == near(0.03 * total)
    assert sum(line.outcome == "no_fault" for line in found) == near(0.08 * total)
    assert sum(line.caller_state == "withheld" for line in found) == near(0.05 * total)
    moved = Counter(
        entry.request_id
        for entry in session.scalars(select(EntryRow).where(EntryRow.kind == "routed"))
        if entry.data.get("why") != "category"
    )
    assert len(moved) == near(0.12 * total)
    assert sum(times == 2 for times in moved.values()) == near(0.03 * total)
    paused = session.scalar(of_kind(session, "paused"))
    assert paused == near(0.10 * sum(line.category in REPAIRS for line in found))
    assert session.scalar(select(func.count()).where(EntryRow.kind == "place_noted")) == near(0.06 * total)


def test_callers_are_known_come_again_or_are_new(session):
    total = session.scalar(select(func.count()).select_from(RequestRow))
    callers = Counter(session.scalars(select(RequestRow.contact_id).where(RequestRow.contact_id.is_not(None))))
    assert sum(times - 1 for times in callers.values()) == near(0.15 * total)
    new = "SELECT count(*) FROM request JOIN contact ON contact.id = contact_id WHERE contact.customer_id IS NULL"
    repeated = Counter(
        (line.equipment, "fault" if line.category in REPAIRS else line.category) for line in requests(session)
    )
    assert sum(times - 1 for times in repeated.values()) == near(0.12 * total)
    strangers = session.execute(text(f"SELECT count(DISTINCT contact_id) FROM ({new.replace('count(*)', '*')})"))
    assert strangers.scalar() == near(0.20 * total)


def test_steps_take_as_long_as_in_real_firms(session):
    at = {}
    for entry in session.scalars(select(EntryRow).order_by(EntryRow.recorded_at.desc(), EntryRow.id.desc())):
        at[entry.request_id, entry.kind] = entry.recorded_at
    found = requests(session)
    intake = [(line.recorded_at - line.occurred_at).total_seconds() for line in found]
    accepted = [
        (at[line.id, "accepted"] - at[line.id, "assigned"]).total_seconds()
        for line in found
        if (line.id, "accepted") in at
    ]
    freed = [
        ((at[line.id, "on_site"] - at[line.id, "accepted"]).total_seconds() / 60)
        for line in found
        if line.category == "lift_trapped" and (line.id, "on_site") in at
    ]
    assert median(intake) == near(52)
    assert median(accepted) == near(60)
    assert median(freed) == near(9.4)


def test_causes_are_those_of_the_field(session):
    other = text("SELECT category.id FROM category WHERE key = 'other'").columns(CategoryRow.id)
    wanted = select(RequestRow.cause).where(RequestRow.cause.is_not(None), RequestRow.category_id.not_in(other))
    causes = Counter(session.scalars(wanted))
    for cause, percent in CAUSES.items():
        assert causes[cause] == pytest.approx(causes.total() * percent / 100, rel=0.1, abs=1), cause


def test_the_last_day_is_lively(session):
    day = desk_day(desk_facts(session))
    end = day.bounds(UNTIL)[1]
    waiting = [line for line in requests(session) if line.status not in ("resolved", "closed", "cancelled")]
    owed = select(func.count()).where(PromiseRow.kept_at.is_(None), PromiseRow.dropped_at.is_(None))
    assert len(waiting) >= 5
    assert [line.status for line in waiting if line.is_danger] == ["accepted"]
    assert sum(line.due_at < end for line in waiting if line.due_at) >= 2
    assert session.scalar(owed) >= 2
    assert session.scalar(select(func.count()).where(WorkOrderRow.returned_at.is_(None))) >= 1


def test_every_day_but_the_last_is_signed(session):
    signed = session.scalars(select(DayReviewRow.day).order_by(DayReviewRow.day)).all()
    assert signed == [(UNTIL - timedelta(days=29 - i)).isoformat() for i in range(29)]


def test_entries_say_that_they_were_made_up(session):
    entries = session.scalars(select(EntryRow)).all()
    assert all("imported_at" in entry.data for entry in entries if entry.kind != "founded")


def test_the_same_seed_gives_the_same_list(office, tmp_path):
    export_requests(office, tmp_path / "one.json", format_="json")
    again = made(tmp_path / "again", seed=1, language="ru")
    export_requests(again, tmp_path / "again.json", format_="json")
    again.database.close()
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "one.json").read_bytes()


@pytest.mark.parametrize(("country", "language"), [("GB", "en"), ("CN", "zh")])
def test_each_country_speaks_its_language(tmp_path, country, language):
    office = made(tmp_path, days=3, country=country)
    said = words_of(language)
    with office.database.read() as session:
        facts = desk_facts(session)
        found = requests(session)
    office.database.close()
    assert (facts.company, facts.country, facts.language) == (said["company"], country, language)
    known_words = {words for phrases in said["words"].values() for words in phrases}
    assert {line.words for line in found} <= known_words
    assert all(line.phone is None or line.phone.startswith("+") for line in found)


def test_words_of_all_languages_have_the_same_shape():
    def shape(node):
        if isinstance(node, dict):
            return {key: shape(value) for key, value in node.items()}
        return len(node) if isinstance(node, list) else None

    assert shape(words_of("en")) == shape(words_of("ru")) == shape(words_of("zh"))


def test_a_file_in_use_is_left_alone(office):
    with pytest.raises(NotEmpty):
        make_demo(office, until=UNTIL)


@pytest.mark.parametrize(
    "options",
    [{"size": "XXL"}, {"country": "XX"}, {"language": "tlh"}, {"days": 0}],
    ids=lambda options: next(iter(options)),
)
def test_what_cannot_be_made_is_said(tmp_path, options):
    office = Office(open_file(tmp_path))
    with pytest.raises(FieldUnreadable):
        make_demo(office, until=UNTIL, **options)
    office.database.close()
