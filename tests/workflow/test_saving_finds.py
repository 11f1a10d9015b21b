"""Searches are kept under a name, in the order of their digits, and survive the end of the program."""

import pytest

from desktop.domain.errors import TextRefused, TooManyFinds
from desktop.storage.opening import open_file
from desktop.storage.queries.saved_finds import saved_finds
from desktop.workflow.saving_finds import MOST_FINDS, drop_find, save_find
from tests.desk import FoundedDesk


def kept(desk: FoundedDesk) -> list[tuple[str, str]]:
    with desk.database.read() as session:
        return [(one.name, one.line) for one in saved_finds(session)]


def test_a_search_is_kept_renamed_and_let_go(desk: FoundedDesk):
    save_find(desk.office, "late team:field", "Late ones")
    save_find(desk.office, "mine yesterday", "Мои 我的")
    assert kept(desk) == [("Late ones", "late team:field"), ("Мои 我的", "mine yesterday")]
    save_find(desk.office, "late team:field", "Field")
    assert kept(desk)[0] == ("Field", "late team:field")
    save_find(desk.office, "closed", "FIELD")
    assert kept(desk) == [("FIELD", "closed"), ("Мои 我的", "mine yesterday")]
    assert [one.name for one in drop_find(desk.office, "closed")] == ["Мои 我的"]


def test_what_is_kept_is_there_when_the_file_is_opened_again(desk: FoundedDesk):
    save_find(desk.office, "late", "Late ones")
    folder = desk.database.folder
    assert folder is not None
    desk.database.close()
    again = open_file(folder)
    with again.read() as session:
        assert [one.name for one in saved_finds(session)] == ["Late ones"]
    again.close()


def test_it_is_no_act_that_a_server_hears_of(desk: FoundedDesk):
    with desk.database.read() as session:
        before = session.connection().exec_driver_sql("SELECT count(*) FROM change").scalar()
    save_find(desk.office, "late", "Late ones")
    with desk.database.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM change").scalar() == before


def test_there_are_as_many_as_digits(desk: FoundedDesk):
    for n in range(MOST_FINDS):
        save_find(desk.office, f"line {n}", f"name {n}")
    with pytest.raises(TooManyFinds):
        save_find(desk.office, "one more", "One more")
    save_find(desk.office, "line 3", "Another name")
    assert len(kept(desk)) == MOST_FINDS


def test_a_name_that_no_file_can_hold_is_refused(desk: FoundedDesk):
    with pytest.raises(TextRefused):
        save_find(desk.office, "late", "a\x00b")
    assert kept(desk) == []
