"""The quick hand writes what the acts write: the same company made both ways is the same, up to ids."""

import json
import re
from dataclasses import asdict, is_dataclass
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.day import desk_day
from desktop.domain.phone import read_phone
from desktop.exchange import demo
from desktop.exchange.demo import make_demo
from desktop.exchange.demo_directory_rows import _digits
from desktop.exchange.demo_made import COLUMNS
from desktop.exchange.demo_people import number_of
from desktop.exchange.demo_sizes import Size
from desktop.exchange.requests_out import export_requests
from desktop.storage.opening import open_file
from desktop.storage.queries.days import review
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.entries import records
from desktop.storage.queries.requests import lines
from desktop.storage.tables import EntryRow
from desktop.workflow.office import Office
from tests.exchange.alike import Content

UNTIL = date(2026, 1, 2)
MADE_AT = datetime(2026, 1, 9, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def both(tmp_path_factory, request):
    """Give the same company by the acts and by rows; a town's are written by a process beside, as a large one's."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param["size"] is TOWN:
            patch.setattr(demo, "_LARGE", 0)
        return _made_both(tmp_path_factory, request.param)


def _made_both(tmp_path_factory, options):
    found = []
    for by_acts in (True, False):
        folder = tmp_path_factory.mktemp("acts" if by_acts else "rows")
        office = Office(open_file(folder), clock=lambda: MADE_AT)
        make_demo(office, until=UNTIL, by_acts=by_acts, **options)
        office.database.close()
        found.append(Content(folder))
    return found


TOWN = Size(residents=300, dispatchers=3, organisations=4, requests_a_day=12, storms_a_year=120)
COMPANIES = [{"size": "S", "days": 20}, {"size": TOWN, "days": 12, "country": "CN"}]
of_all = pytest.mark.parametrize("both", COMPANIES, indirect=True, ids=["lifts", "town"])


@of_all
def test_every_table_has_the_same_rows(both):
    acts, rows = both
    for table, wanted in acts.tables.items():
        assert len(rows.tables[table]) == len(wanted), table
        for place, (here, there) in enumerate(zip(rows.tables[table], wanted, strict=True)):
            assert _read(here) == _read(there), f"{table} {place}"


@of_all
def test_every_table_that_acts_fill_is_compared(both):
    acts, _rows = both
    assert set(COLUMNS) <= {table for table, found in acts.tables.items() if found}
    kinds = {row["kind"] for row in acts.tables["entry"]}
    assert {"reopened", "cancelled", "joined", "corrected", "order_printed", "order_returned"} <= kinds
    assert {"paused", "resumed"} <= kinds or "noted" in kinds  # parts of lifts, leaks of towns
    assert {"rung_back", "routed", "duty_off", "day_signed", "call_noted", "answered", "place_noted"} <= kinds


@of_all
def test_the_same_words_and_numbers_find_the_same(both):
    acts, rows = both
    assert rows.found == acts.found


@of_all
def test_the_file_is_whole_and_has_the_same_indices(both):
    acts, rows = both
    assert rows.made_of == acts.made_of
    assert (rows.broken, rows.sound, rows.mode) == ([], "ok", "wal")


@of_all
def test_lists_pages_and_cards_say_the_same(both):
    acts, rows = (list(_told(content.folder)) for content in both)
    assert rows == acts
    assert len(rows) > 50


def _told(folder):
    """Give what the export, the review of each day and each card say, without ids."""
    database = open_file(folder)
    export_requests(Office(database), folder / "all.json", format_="json")
    yield (folder / "all.json").read_text(encoding="utf-8")
    with database.read() as session:
        day = desk_day(desk_facts(session))
        for back in range(4):
            yield _without_ids(review(session, day, UNTIL - timedelta(days=back), now=MADE_AT))
        for line in lines(session, day):
            yield _without_ids((line, records(session, EntryRow.request_id == line.id)))
    database.close()


def _without_ids(found):
    """Return what was found as text: the order of an entry's data says nothing, nor do ids."""

    def plain(value):
        return asdict(value) if is_dataclass(value) and not isinstance(value, type) else str(value)

    return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "", json.dumps(found, default=plain, sort_keys=True))


@pytest.mark.parametrize("country", ["RU", "GB", "US", "CN"])
def test_numbers_are_read_as_the_directory_reads_them(country):
    for n in (0, 1, 99, 8_999, 9_000, 9_899, 9_900, 10_000, 123_456, 999_999):
        phone = number_of(n, country)
        read = read_phone(phone, country)
        digits = _digits(phone, country)
        assert (read.typed, read.e164, read.digits) == (phone, f"+{digits}", digits)


def test_a_million_people_have_numbers_of_their_own():
    for country in ("RU", "GB", "US", "CN"):
        assert len({number_of(n, country) for n in range(1_000_000)}) == 1_000_000, country


def _read(row):
    """Return a row with its JSON read: the order of the keys says nothing."""
    return {name: _json(value) for name, value in row.items()}


def _json(value):
    if isinstance(value, str) and value[:1] in ("{", "["):
        return json.loads(value)
    return value
