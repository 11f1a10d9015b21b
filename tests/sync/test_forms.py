"""Versions of a form that are made at two stations at once, or on a PC that comes later."""

from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

from desktop.storage.queries.categories import categories
from desktop.storage.queries.form_versions import form_versions
from desktop.workflow.forms import save_form
from tests.sync.stations import Company, Station, differences

INSIDE = {"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}}
FLOOR = {"key": "floor", "kind": "text", "labels": {"en": "Which floor?"}}


def ask(station: Station, *questions: Mapping[str, object], key: str = "trapped") -> None:
    """Let Anna save a form of a kind at a station."""
    with station.office.database.read() as session:
        kind = next(one for one in categories(session) if one.key == key)
    anna = station.company.people["anna"]
    save_form(station.office, kind.id, {"questions": list(questions)}, {}, based_on=kind.form_id, by=anna)


def asked(station: Station, key: str = "trapped") -> list[tuple[int, list[str]]]:
    """Return the versions of a form at a station, the newest first, with the keys of their questions."""
    with station.office.database.read() as session:
        found = form_versions(session, key)
    return [(one.version, [raw["key"] for raw in one.body["questions"]]) for one in found]


def current(station: Station, key: str = "trapped") -> UUID | None:
    """Return the form that the kind has at a station."""
    with station.office.database.read() as session:
        return next(one.form_id for one in categories(session) if one.key == key)


def meet(*stations: Station) -> None:
    """Let all hear of all."""
    for station in (*stations, *stations):
        station.sync()


def test_of_two_versions_that_meet_the_later_one_is_the_next(here: Station, there: Station, company: Company):
    ask(here, INSIDE)
    ask(there, FLOOR)
    meet(here, there)
    for station in (here, there):
        assert asked(station)[:2] == [(3, ["floor"]), (2, ["inside"])]
        assert station.states() == ["shared"] * len(station.states())
        assert list(differences(company, station)) == []
    assert current(here) == current(there)


def test_two_versions_of_one_station_stay_in_their_order_behind_anothers(
    here: Station, there: Station, company: Company
):
    ask(here, INSIDE)
    ask(there, FLOOR)
    ask(there, FLOOR, INSIDE)
    meet(here, there)
    for station in (here, there):
        assert asked(station)[:3] == [(4, ["floor", "inside"]), (3, ["floor"]), (2, ["inside"])]
        assert list(differences(company, station)) == []


def test_the_first_forms_of_a_kind_meet_too(here: Station, there: Station):
    ask(here, INSIDE, key="stopped")
    ask(there, FLOOR, key="stopped")
    meet(here, there)
    assert asked(here, "stopped") == asked(there, "stopped") == [(2, ["floor"]), (1, ["inside"])]


def point(station: Station, patterns: Mapping[str, list[str]], key: str = "trapped") -> None:
    """Let Anna save the words that point to a kind at a station, its form as it is."""
    with station.office.database.read() as session:
        kind = next(one for one in categories(session) if one.key == key)
        form = form_versions(session, key)[0].body
    anna = station.company.people["anna"]
    save_form(station.office, kind.id, form, patterns, based_on=kind.form_id, by=anna)


def test_words_that_two_desks_wrote_apart_stand_there_together(here: Station, there: Station, company: Company):
    point(here, {"en": ["stuck", "inside"], "ru": ["застр"]})
    meet(here, there)
    point(here, {"en": ["stuck", "inside", "trapped"], "ru": ["застр"], "zh": ["困人"]})
    point(there, {"en": ["stuck", "shut in"]})
    meet(here, there)
    for station in (here, there):
        with station.office.database.read() as session:
            kind = next(one for one in categories(session) if one.key == "trapped")
        assert kind.patterns == {"en": ["stuck", "trapped", "shut in"], "zh": ["困人"]}
        assert station.states() == ["shared"] * len(station.states())
        assert list(differences(company, station)) == []


def test_whoever_saved_the_later_one_is_told_which_version_it_met(here: Station, there: Station):
    ask(here, INSIDE)
    ask(there, FLOOR)
    meet(here, there)
    with there.office.database.read() as session:
        newest, met, _first = form_versions(session, "trapped")
    assert newest.based_on is not None
    assert newest.based_on != met.id
    assert newest.has_met(met)
    assert not met.has_met(_first)


def test_a_form_of_a_pc_that_comes_later_stays_the_form_of_its_requests(company: Company, tmp_path: Path):
    alone = company.alone(tmp_path / "alone")
    (somebody,) = alone.rows("person")
    with alone.office.database.read() as session:
        kind = next(one for one in categories(session) if one.key == "trapped")
    form = {"questions": [INSIDE]}
    save_form(alone.office, kind.id, form, {}, based_on=kind.form_id, by=somebody)
    alone.company.people["somebody"] = somebody
    born = alone.take("Stuck", "somebody", category_id=kind.id)

    company.upload(alone)
    alone.join()

    row = alone.rows("request")[born.request_id]
    assert alone.rows("intake_form")[row["form_id"]]["body"] == form
    assert list(differences(company, alone)) == []
