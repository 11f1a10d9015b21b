"""A demo town rings as a real one: the mix by season, the hours, the shares, and how long things take."""

import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from random import Random
from statistics import median
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.exchange.demo import make_demo
from desktop.exchange.demo_plan import CALLERS, DAY_FACTORS
from desktop.exchange.demo_sizes import SIZES, Size
from desktop.exchange.demo_town_plan import HEATING, HOURS, MIX, NO_REQUEST, mix_of, plan_town
from desktop.storage.opening import open_file
from desktop.storage.station_file import FILE_NAME
from desktop.workflow.office import Office

MOSCOW = ZoneInfo("Europe/Moscow")
JUNE, DECEMBER = date(2025, 6, 29), date(2025, 12, 28)
TOWN = Size(residents=9_000, dispatchers=4, organisations=20, requests_a_day=100, storms_a_year=120)
"""A tenth of H1, with as many calls: its days are those of H1."""


def plan(a_day=100.0, days=28, until=JUNE, seed=1, storms=5.0):
    return list(plan_town(a_day, storms, days, until, MOSCOW, Random(seed)))


def near(wanted, tolerance=0.1):
    """Return what lies within 10 % of the figure, or the whole number next to it."""
    return pytest.approx(wanted, rel=tolerance, abs=1)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("town")
    office = Office(open_file(folder))
    make_demo(office, size=TOWN, days=14, until=JUNE)
    office.database.close()
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        yield connection


def ask(file, query, *values):
    return file.execute(query, values).fetchall()


def one(file, query, *values):
    return ask(file, query, *values)[0][0]


def test_calls_come_in_the_mix_of_a_housing_desk():
    for until, heating in ((JUNE, 6), (DECEMBER, 30)):
        calls = plan(a_day=1_000, days=14, until=until)
        kinds = Counter(call.kind for call in calls)
        assert kinds["heating"] == near(len(calls) * heating / 100)
        for kind, percent in mix_of(until).items():
            assert kinds[kind] == near(len(calls) * percent / 100), kind


def test_a_year_has_the_mix_of_the_field():
    assert sum(HEATING.values()) / 12 == MIX["heating"] == 18
    assert sum(MIX.values()) == 100
    assert max(HEATING.values()) == 30


def test_a_large_city_rings_by_weekday_and_hour():
    calls = plan(a_day=1_000, days=84)
    local = [call.at.astimezone(MOSCOW) for call in calls]
    weekdays, hours = Counter(at.weekday() for at in local), Counter(at.hour for at in local)
    for weekday, factor in enumerate(DAY_FACTORS):
        assert weekdays[weekday] / len(calls) == pytest.approx(factor / sum(DAY_FACTORS), rel=0.15)
    for hour, weight in enumerate(HOURS):
        assert hours[hour] / len(calls) == pytest.approx(weight / sum(HOURS), rel=0.05)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000), a_day=st.sampled_from([3, 20, 100]), days=st.integers(1, 20))
def test_whatever_the_seed_the_calls_are_in_order_and_as_many_as_meant(seed, a_day, days):
    calls = plan(a_day, days, seed=seed)
    assert [call.at for call in calls] == sorted(call.at for call in calls)
    requests = sum(call.kind not in NO_REQUEST for call in calls)
    assert requests == pytest.approx(a_day * days, rel=0.5, abs=3)
    dates = {call.at.astimezone(MOSCOW).date() for call in calls}
    assert dates <= {JUNE - timedelta(days=i) for i in range(days)}
    assert calls == plan(a_day, days, seed=seed)


def test_an_outage_makes_many_ring_within_minutes():
    storms = [call.storm for call in plan(days=364, storms=60) if call.storm]
    assert len(storms) == pytest.approx(60, abs=2)
    together = sorted(delay for storm in storms for delay in storm)
    assert median(together) == pytest.approx(12 * 60, rel=0.1)
    assert max(map(len, storms)) > 200
    early = [sum(delay <= 600 for delay in storm) / len(storm) for storm in storms if len(storm) > 50]
    assert 0.3 < median(early) < 0.55  # of 600 who ring, 250 ring in ten minutes


def test_ten_years_of_a_city_are_three_and_a_half_million_requests():
    assert SIZES["H2"].requests_a_day * 3_650 == 3_650_000
    assert SIZES["H1"].requests_a_day == 100
    assert (SIZES["H1"].residents, SIZES["H2"].residents) == (125_000, 600_000)


def test_the_town_has_its_people_flats_and_organisations(file):
    assert one(file, "SELECT count(*) FROM contact WHERE customer_id NOT NULL") == near(9_000, 0.01)
    assert one(file, "SELECT count(*) FROM site WHERE kind = 'flat'") == near(9_000 / 1.6, 0.01)
    assert one(file, "SELECT count(*) FROM customer") == 20
    names = ask(file, "SELECT name FROM contact")
    assert len(set(names)) > 0.5 * len(names)
    doubles = "SELECT count(*) FROM (SELECT e164 FROM contact_phone GROUP BY e164 HAVING count(*) > 1)"
    assert one(file, doubles) == 0


def test_requests_go_wrong_as_often_as_in_real_firms(file):
    total = one(file, "SELECT count(*) FROM request")
    assert total == near(1_400)

    def having(kind):
        return one(file, "SELECT count(DISTINCT request_id) FROM entry WHERE kind = ?", kind)

    assert one(file, "SELECT count(*) FROM request WHERE caller_state = 'withheld'") == near(0.05 * total)
    assert having("place_noted") == near(0.06 * total)
    assert having("cancelled") == near(0.03 * total)
    moved = Counter(row[0] for row in ask(
        file, "SELECT request_id FROM entry WHERE kind = 'routed' AND data ->> '$.why' IS NULL"
    ))  # fmt: skip
    assert len(moved) == near(0.12 * total)
    assert sum(times == 2 for times in moved.values()) == near(0.03 * total, 0.2)
    assert having("reopened") == near(0.05 * total, 0.25)  # jobs of many hours: some are not over yet
    assert one(file, "SELECT count(*) FROM request WHERE outcome = 'no_fault'") == near(0.08 * total, 0.25)


def test_callers_are_known_come_again_or_are_new(file):
    total = one(file, "SELECT count(*) FROM request")
    callers = Counter(row[0] for row in ask(file, "SELECT contact_id FROM request WHERE contact_id NOT NULL"))
    assert sum(times - 1 for times in callers.values()) == near(CALLERS["returning"] / 100 * total, 0.2)
    made = "SELECT count(DISTINCT contact_id) FROM request JOIN contact ON contact.id = contact_id"
    assert one(file, f"{made} WHERE contact.customer_id IS NULL") == near(0.20 * total, 0.15)
    again = "SELECT count(*) - count(DISTINCT site_id || type_group) FROM request JOIN category c ON c.id = category_id"
    flats = one(file, f"{again} WHERE c.key IN ('leak', 'no_water', 'heating', 'drainage', 'electricity')")
    assert flats == near(0.12 * total * 71 / 90, 0.25)


def test_steps_take_as_long_as_in_real_firms(file):
    intake = [row[0] for row in ask(file, "SELECT recorded_at - occurred_at FROM request")]
    assert median(intake) / 1e6 == near(52, 0.05)
    assert median(between(file, "assigned", "accepted")) == near(60, 0.1)  # some hundred of them
    assert median(between(file, "registered", "noted")) / 60 == near(18 + 52 / 60, 0.15)
    jobs = between(file, "on_site", "resolved", "c.key IN ('no_water', 'heating', 'drainage', 'electricity')")
    assert median(jobs) / 3_600 == near(5, 0.2)


def between(file, first, then, where="c.key = 'leak'"):
    """Return the seconds between two kinds of entries, the first of each, of requests of some category."""
    found = ask(
        file,
        "SELECT min(b.recorded_at) - min(a.recorded_at) FROM request r JOIN category c ON c.id = r.category_id"
        " JOIN entry a ON a.request_id = r.id AND a.kind = ? JOIN entry b ON b.request_id = r.id AND b.kind = ?"
        f" WHERE {where} GROUP BY r.id",
        first, then,
    )  # fmt: skip
    return [row[0] / 1e6 for row in found]


def test_outages_are_one_request_with_many_joined_callers(file):
    joined = "SELECT count(*) AS n FROM call WHERE kind = 'joined' GROUP BY request_id"
    assert one(file, f"SELECT max(n) FROM ({joined})") > 20
    assert one(file, "SELECT count(DISTINCT contact_id) FROM call WHERE kind = 'joined'") > 100


def test_the_last_day_is_lively_and_the_others_are_signed(file):
    assert one(file, "SELECT count(*) FROM request WHERE status NOT IN ('resolved', 'closed', 'cancelled')") > 20
    assert one(file, "SELECT count(*) FROM request WHERE status = 'closed'") > 800
    signed = [row[0] for row in ask(file, "SELECT day FROM day_review ORDER BY day")]
    assert signed == [(JUNE - timedelta(days=13 - i)).isoformat() for i in range(13)]
    after = int(datetime(2025, 6, 29, 21, tzinfo=UTC).timestamp() * 1e6)
    assert one(file, "SELECT max(recorded_at) FROM entry WHERE kind <> 'founded'") < after


@pytest.mark.parametrize("seed", range(8))
def test_the_smallest_town_has_a_lift_to_ring_about(tmp_path, seed):
    office = Office(open_file(tmp_path))
    size = Size(residents=20, dispatchers=1, organisations=1, requests_a_day=6, storms_a_year=0)
    made = make_demo(office, size=size, days=4, until=JUNE, seed=seed)
    office.database.close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        lifts = one(connection, "SELECT count(*) FROM request WHERE equipment_id IS NOT NULL")
    assert 0 < lifts < made


def test_the_streets_of_a_russian_town_are_named_as_a_street_is(file):
    streets = [name for (name,) in ask(file, "SELECT name FROM site WHERE kind = 'street'")]
    assert streets
    assert not [name for name in streets if name.startswith("ул.") and name.endswith(("ый", "ий", "ой"))]
