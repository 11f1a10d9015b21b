"""The lists of the directory."""

import pytest

from desktop.domain.directory import DirectoryKind, DirectoryList
from desktop.storage.queries import directory as lists
from desktop.storage.queries.directory import Search, directory_list, places_above
from desktop.workflow import directory
from desktop.workflow.merging import merge


def ask(desk, kind: str, typed: str = "", **more) -> DirectoryList:
    """Return the list as it is in the file."""
    with desk.database.read() as session:
        return directory_list(session, Search(kind=kind, typed=typed, **more))


def titles(found: DirectoryList) -> set[str]:
    """Return what the lines are called."""
    return {line.title for line in found.lines}


def test_places_come_as_a_tree_of_what_is_opened(desk):
    top = ask(desk, "site")
    assert top.is_tree
    assert titles(top) == {"Lenina", "Берёзовая 7", "人民路五号"}
    (street,) = (line for line in top.lines if line.has_below)
    opened = ask(desk, "site", opened=frozenset({street.id}))
    assert titles(opened) == titles(top) | {"14", "14A", "140"}
    assert {line.parent_id for line in opened.lines if line.title.startswith("14")} == {street.id}


def test_what_is_below_a_closed_place_stays_hidden(desk):
    assert "entrance 2" not in titles(ask(desk, "site", opened=frozenset({desk.house})))


def test_the_places_above_one_are_known(desk):
    with desk.database.read() as session:
        above = places_above(session, desk.entrance)
    assert above[0] == desk.house
    assert len(above) == 2


def test_found_places_say_their_whole_path_and_the_exact_one_comes_first(desk):
    found = ask(desk, "site", "lenina 14")
    assert titles(found) == {"Lenina, 14", "Lenina, 14, entrance 2", "Lenina, 14A", "Lenina, 140"}
    exact = {line.title for line in found.lines if line.rank == 0}
    assert exact == {"Lenina, 14", "Lenina, 14, entrance 2"}


@pytest.mark.parametrize("kind", DirectoryKind)
def test_the_retired_are_hidden_unless_wanted(desk, kind):
    if kind is DirectoryKind.CONTRACT:
        directory.save(desk.office, kind, None, {"number": "14/26", "customer_id": desk.customer}, by=desk.anna)
    line = ask(desk, kind).lines[0]
    directory.retire(desk.office, kind, line.id, by=desk.anna)
    assert line.id not in {one.id for one in ask(desk, kind).lines}
    for found in (ask(desk, kind, with_retired=True), ask(desk, kind, also=frozenset({line.id}))):
        assert [one.is_retired for one in found.lines if one.id == line.id] == [True]


@pytest.mark.parametrize("kind", ["customer", "contact", "equipment"])
def test_what_was_retired_is_found_by_its_name_too(desk, kind):
    line = ask(desk, kind).lines[0]
    directory.retire(desk.office, kind, line.id, by=desk.anna)
    word = line.title.split()[-1]
    assert not ask(desk, kind, word).lines
    assert [one.id for one in ask(desk, kind, word, with_retired=True).lines] == [line.id]


def test_a_long_list_is_cut_to_the_newest_and_says_so(desk, monkeypatch):
    for number in range(6):
        directory.save(desk.office, "customer", None, {"name": f"Customer {number}"}, by=desk.anna)
    monkeypatch.setattr(lists, "MOST", 4)
    found = ask(desk, "customer")
    assert found.is_cut
    assert titles(found) == {"Customer 2", "Customer 3", "Customer 4", "Customer 5"}


def test_a_contact_shows_its_numbers_and_where_it_calls_from(desk):
    (line,) = ask(desk, "contact").lines
    assert line.note == "8 916 123-45-67 · 101 · Lenina, 14, entrance 2"


def test_a_contact_without_a_name_is_called_by_its_number(desk):
    directory.save(desk.office, "contact", None, {"phones": ["8 900 000-00-01"]}, by=desk.anna)
    assert "8 900 000-00-01" in titles(ask(desk, "contact"))


@pytest.mark.parametrize("typed", ['"', "*", "'; --", "\x00", "☎", "  "])
@pytest.mark.parametrize("kind", DirectoryKind)
def test_signs_alone_leave_the_list_as_it_is(desk, kind, typed):
    assert ask(desk, kind, typed).lines == ask(desk, kind).lines


@pytest.mark.parametrize("typed", ["a OR b", "NEAR(a b)", "near*", "NOT a"])
def test_words_of_a_search_are_no_syntax(desk, typed):
    named = "not near a or b"
    for kind in ("customer", "contact"):
        assert titles(ask(desk, kind, typed)) == set()
        directory.save(desk.office, kind, None, {"name": named}, by=desk.anna)
        assert titles(ask(desk, kind, typed)) == {named}


def test_a_merged_row_is_found_by_its_own_name_among_the_retired(desk):
    double = directory.save(desk.office, "customer", None, {"name": "Northern Towers"}, by=desk.anna)
    merge(desk.office, "customer", double, desk.customer, by=desk.anna)
    assert titles(ask(desk, "customer", "northern")) == {"House Union No. 1"}
    assert titles(ask(desk, "customer", "northern", with_retired=True)) == {"House Union No. 1", "Northern Towers"}
