"""What was agreed with a customer is known on all stations, and to no contractor."""

from desktop.storage.queries.contracts import contracts_here
from desktop.workflow import directory
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences


def test_a_contract_and_what_it_covers_reach_the_other_station(
    here: Station, there: Station, company: Company, desk: FoundedDesk, clock
):
    boris = company.people["boris"]
    fields = {"number": "14/26", "customer_id": desk.customer, "ends_on": "2027-03-31", "site_ids": [desk.house]}
    made = directory.save(here.office, "contract", None, fields, by=boris)
    here.sync()
    there.sync()
    directory.save(there.office, "contract", made, {"site_ids": [desk.entrance], "is_stopped": True}, by=boris)
    there.sync()
    here.sync()
    with here.office.database.read() as session:
        found = contracts_here(session, clock().date(), site_id=desk.entrance)
        beside = contracts_here(session, clock().date(), site_id=desk.house)
    assert [(one.number, one.term.is_stopped) for one in found.covering] == [("14/26", True)]
    assert (beside.covering, beside.elsewhere) == ((), "14/26")
    assert list(differences(company, here)) == list(differences(company, there)) == []
