"""A PC joins a company: nothing that was written on it is lost, whenever it was written and whatever breaks off."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.errors import CopyingStopped, JournalNotUploaded, LoginIsNobody, ServerOfOthers
from desktop.domain.ids import new_id
from desktop.server.address import read_address
from desktop.server.connecting import connect
from desktop.sync.connecting import join_server, refuse_strangers
from desktop.workflow.drafting import drafts, keep_draft
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences, unheard


def join(station: Station, progress=unheard) -> str:
    line = station.connected(station.company.logins["boris"])
    assert line is not None
    return join_server(line, station.office.database, station.company.address(), progress=progress)


def words(station: Station) -> list[str]:
    return sorted(row["words"] for row in station.rows("request").values())


def author(station: Station) -> str:
    """Let the only person of a single PC write, and return who that is."""
    (person,) = station.rows("person")
    station.company.people["boris"] = person
    return str(person)


def test_what_is_written_between_upload_and_connecting_goes_to_the_server_afterwards(company: Company, tmp_path: Path):
    boris = company.people["boris"]
    alone = company.alone(tmp_path / "alone")
    author(alone)
    before = alone.take("Before")
    company.upload(alone)
    after = alone.take("After")

    assert join(alone) == "B"

    rows = {row["words"]: row for row in alone.rows("request").values()}
    assert sorted(rows) == ["After", "Before"]
    assert (before.number, after.number) == ("A26-00001", "A26-00002")
    assert [(rows[name]["station"], rows[name]["former_number"]) for name in ("Before", "After")] == [
        ("B", "A26-00001"), ("B", "A26-00002"),
    ]  # fmt: skip
    assert [state for state in alone.states() if state is None], "it waits for its author"
    company.administrator.execute(
        "UPDATE app.person SET login = %s WHERE name = 'Somebody'", (company.logins["anna"],)
    )  # as add-user does
    company.people["boris"] = boris
    company.administrator.execute("UPDATE app.person SET login = NULL WHERE id = %s", (company.people["anna"],))
    alone.sync()
    alone.sync()
    assert list(differences(company, alone)) == []
    assert words(alone) == ["After", "Before"]


def test_a_call_that_is_taken_while_the_company_is_read_is_not_given_up(company: Company, tmp_path: Path):
    alone = company.alone(tmp_path / "alone")
    author(alone)
    rings = iter(["The phone rings meanwhile"])

    def ring(_table: str, _rows: int) -> None:
        if (call := next(rings, None)) is not None:
            alone.take(call)

    with pytest.raises(JournalNotUploaded):
        join(alone, ring)

    assert words(alone) == ["The phone rings meanwhile"]
    assert alone.letters is None


def test_a_pc_that_began_to_join_may_go_on_alone_and_be_brought_there_later(company: Company, tmp_path: Path):
    alone = company.alone(tmp_path / "alone")
    author(alone)

    def stop(_table: str, _rows: int) -> None:
        raise CopyingStopped

    with pytest.raises(CopyingStopped):
        join(alone, stop)
    alone.take("Alone again")
    with pytest.raises(JournalNotUploaded):
        join(alone)
    assert words(alone) == ["Alone again"]

    assert company.upload(alone).letters == "B"
    assert join(alone) == "B"
    assert words(alone) == ["Alone again"]
    assert list(differences(company, alone)) == []


def test_a_directory_of_ones_own_is_not_given_up_either(company: Company, tmp_path: Path):
    from desktop.workflow import directory

    alone = company.alone(tmp_path / "alone")
    (person,) = alone.rows("person")
    directory.save(alone.office, "customer", None, {"name": "Typed in by hand"}, by=person)

    with pytest.raises(JournalNotUploaded):
        join(alone)

    assert [row["name"] for row in alone.rows("customer").values()] == ["Typed in by hand"]


def test_a_call_half_typed_on_the_single_pc_means_the_companys_kinds_afterwards(
    company: Company, tmp_path: Path, desk: FoundedDesk
):
    alone = company.alone(tmp_path / "alone")
    kinds = {row["key"]: str(key) for key, row in alone.rows("category").items()}
    assert kinds["trapped"] != str(desk.trapped)
    keep_draft(alone.office, new_id(), "form", {"category_id": kinds["trapped"], "texts": {"words": "half"}})

    join(alone)

    (kept,) = drafts(alone.office)
    assert kept.body == {"category_id": str(desk.trapped), "texts": {"words": "half"}}


def test_a_station_of_one_company_is_not_led_to_another(company: Company, here: Station):
    with here.office.database.take_in() as (session, _changes):
        ours = {"id": new_id().bytes}
        session.execute(text("UPDATE company SET id = :id, name = 'Ours'"), ours)
        session.execute(text("UPDATE desk SET company_id = :id"), ours)

    with pytest.raises(ServerOfOthers) as told:
        join(here)

    assert told.value.facts == {"company": "Riga Lifts", "ours": "Ours"}


def test_a_login_that_is_in_no_group_is_nobody(company: Company):
    login = f"stranger_{new_id().hex[:12]}"
    company.administrator.execute(f'CREATE ROLE "{login}" LOGIN'.encode())
    try:
        with connect(read_address(company.url)[0].of(login), None) as line, pytest.raises(LoginIsNobody):
            refuse_strangers(line)
    finally:
        company.administrator.execute(f'DROP ROLE "{login}"'.encode())


_DIE_WHILE_IT_IS_LAID_IN = """
import os, signal, sys
import subprocess
import sys
from pathlib import Path
from desktop.server.address import read_address
from desktop.server.connecting import connect
from desktop.storage.opening import open_file
from desktop.sync import copying
from desktop.sync.connecting import join_server

folder, url, login = sys.argv[1:]
address = read_address(url)[0].of(login)
copying.rebuild_search = lambda connection: os.kill(os.getpid(), signal.SIGKILL)
join_server(connect(address, None), open_file(Path(folder)), address, progress=lambda table, rows: None)
"""


def test_a_kill_while_the_book_is_laid_in_leaves_the_single_pc_and_joining_again_ends_well(
    company: Company, here: Station, tmp_path: Path
):
    here.take("On the server")
    here.push()
    alone = company.alone(tmp_path / "killed")
    before = {table: alone.rows(table) for table in ("company", "desk", "person", "category", "entry")}
    alone.office.database.close()
    asked = [str(tmp_path / "killed"), company.url, company.logins["boris"]]
    done = subprocess.run([sys.executable, "-c", _DIE_WHILE_IT_IS_LAID_IN, *asked], check=False, timeout=60)
    assert done.returncode == -9

    again = company.opened(tmp_path / "killed")

    assert again.letters is None
    assert {table: again.rows(table) for table in before} == before
    assert join(again) == "C"
    again.pull()
    assert list(differences(company, again)) == []
