"""Callers joined at one desk and taken apart at another: both files, and the server's, say the same in the end."""

from desktop.domain.duplicates import Back
from desktop.storage.tables import CallRow
from desktop.workflow.joining import JoiningCall, join, unjoin
from desktop.workflow.progress import Closing, close
from desktop.workflow.same_call import two_calls
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences

SAID = JoiningCall(words="dark again", caller_name="Olga", phone="8 916 000-00-01")
DONE = ("status", "resolved_at", "closed_at", "outcome")


def everywhere(company: Company, *stations: Station) -> None:
    """Let all that was done reach every station, and see that all say the same."""
    for _round in range(2):
        for station in stations:
            station.sync()
    for station in stations:
        assert list(differences(company, station)) == []


def test_what_one_desk_took_up_again_another_takes_apart(
    company: Company, here: Station, there: Station, desk: FoundedDesk
):
    made = here.take("No light", site_id=desk.house, category_id=desk.stopped).request_id
    close(here.office, made, here.told(), Closing(outcome="made_safe"))
    everywhere(company, here, there)
    stood = there.rows("request")[made]
    there.clock.forward(60)
    done = join(there.office, made, SAID, by=desk.boris)
    assert done.back is Back.REOPENED
    everywhere(company, here, there)
    assert here.rows("request")[made]["status"] == "routed"
    (call,) = (row for row in here.rows("call").values() if row["kind"] == "joined")
    promise = next(row for row in here.rows("promise").values() if row["contact_id"] == call["contact_id"])

    here.clock.forward(65)
    own = unjoin(here.office, made, call["id"], by=desk.boris)
    everywhere(company, here, there)
    row = there.rows("request")[made]
    assert [row[name] for name in DONE] == [stood[name] for name in DONE]
    new = there.rows("request")[own.request_id]
    assert (new["words"], new["contact_id"], new["status"]) == ("dark again", call["contact_id"], "routed")
    owed = [one for one in there.rows("promise").values() if one["request_id"] == own.request_id]
    assert [one["due_at"] for one in owed] == [promise["due_at"]]


def test_a_repeat_made_at_one_desk_is_said_to_be_another_trouble_at_the_other(
    company: Company, here: Station, there: Station, desk: FoundedDesk
):
    made = here.take("Stuck", equipment_id=desk.lift, category_id=desk.trapped).request_id
    close(here.office, made, here.told(), Closing())
    everywhere(company, here, there)
    there.clock.forward(60)
    done = join(there.office, made, SAID, by=desk.boris)
    everywhere(company, here, there)
    assert here.rows("request")[done.request_id]["repeat_of_id"] == made
    two_calls(here.office, done.request_id, here.told(), other=made)
    everywhere(company, here, there)
    assert there.rows("request")[done.request_id]["repeat_of_id"] is None


def test_two_desks_that_take_it_up_again_apart_lose_no_caller(
    company: Company, here: Station, there: Station, desk: FoundedDesk
):
    made = here.take("No light", site_id=desk.house, category_id=desk.stopped).request_id
    close(here.office, made, here.told(), Closing())
    everywhere(company, here, there)
    for station, name, phone in ((here, "Olga", "8 916 000-00-01"), (there, "Vera", "8 916 000-00-02")):
        station.clock.forward(60)
        said = JoiningCall(words=f"dark, says {name}", caller_name=name, phone=phone)
        join(station.office, made, said, by=desk.boris)
    everywhere(company, here, there)
    assert here.rows("request")[made]["status"] == "routed"
    joined = [row for row in here.rows(CallRow.__tablename__).values() if row["kind"] == "joined"]
    assert len(joined) == 2
    assert all(row["voided_at"] is None for row in joined)
    words = {row["text"] for row in there.rows("entry").values() if row["kind"] == "joined"}
    assert words == {"dark, says Olga", "dark, says Vera"}
