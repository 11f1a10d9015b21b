"""A small lift company for the journeys: made through the workflow, before the window opens."""

from pathlib import Path
from uuid import UUID

from desktop.exchange.packs import pack
from desktop.storage.opening import open_file
from desktop.storage.queries.desk import teams
from desktop.workflow import directory, duty
from desktop.workflow.founding import Founding, found
from desktop.workflow.office import Office


def found_company(folder: Path, *, zone: str = "Europe/Riga") -> None:
    """Found Riga Lifts in *folder*: Anna Petrova (supervisor, on duty), Boris Ivanov, two engineers, one house."""
    office = Office(open_file(folder))
    anna = found(
        office,
        Founding(
            company="Riga Lifts", desk="Lift desk", zone=zone, country="RU", currency="EUR", language="en",
            person="Anna Petrova", login="anna", pack=pack("general"),
        ),
    )  # fmt: skip

    def save(kind: str, /, **fields: object) -> UUID:
        return directory.save(office, kind, None, fields, by=anna)

    with office.database.read() as session:
        field = next(team.id for team in teams(session) if team.line == 2)
    save("person", name="Boris Ivanov", role="dispatcher", login="boris")
    for name in ("Pavel Orlov", "Ilya Petrov"):
        save("person", name=name, role="engineer", team_ids=[field], phone="+79160000000")
    customer = save("customer", name="House Union No. 1")
    street = save("site", name="Lenina", kind="street")
    for house_number in ("14", "14A", "16"):
        house = save(
            "site", name=house_number, kind="house", parent_id=street, customer_id=customer,
            access_notes="Key at the guard",
        )  # fmt: skip
        for lift in ("1", "2"):
            save("equipment", short_number=f"{house_number}-{lift}", name=f"lift {lift}", site_id=house, maker="Otis")
        if house_number == "14":
            save("contact", name="Ivanova Maria", site_id=house, phones=["+79161234567"])
    duty.go_on_duty(office, anna)
    office.database.close()
