"""Which requests a list shows."""

from datetime import timedelta

from desktop.domain.day import DeskDay, desk_day
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.listing import Listing, listed
from tests.desk import FoundedDesk


def words(desk: FoundedDesk, listing: Listing) -> list[str]:
    with desk.database.read() as session:
        day: DeskDay = desk_day(desk_facts(session))
        return [line.words for line in listed(session, day, listing)]


def test_more_requests_than_a_page_come_in_order(desk: FoundedDesk):
    said = [f"call {count}" for count in range(510)]
    with desk.database.batch():
        for call in said:
            desk.take(call)
    assert words(desk, Listing()) == said


def test_search_finds_more_than_a_screenful(desk: FoundedDesk):
    with desk.database.batch():
        for count in range(105):
            desk.take(f"stuck {count}")
            desk.take(f"leak {count}")
    assert len(words(desk, Listing(find="stuck"))) == 105


def test_day_is_the_day_of_recording_and_from_to_that_of_happening(desk: FoundedDesk):
    today = desk.clock().date()
    yesterday = today - timedelta(days=1)
    desk.take("told late", occurred_at=desk.clock() - timedelta(days=1))
    assert words(desk, Listing(day=today)) == ["told late"]
    assert words(desk, Listing(day=yesterday)) == []
    assert words(desk, Listing(first=yesterday, last=yesterday)) == ["told late"]
    assert words(desk, Listing(first=today)) == []
