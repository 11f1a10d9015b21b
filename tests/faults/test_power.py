"""Power lost in the middle of a write: what was parked before is there, the last text is the old or the new one."""

import random
import shutil
from pathlib import Path

import pytest

from desktop.domain.half_typed import HalfTyped, as_body, from_body
from desktop.domain.ids import new_id
from desktop.storage.opening import open_file
from desktop.storage.station_file import FILE_NAME
from desktop.workflow.drafting import drafts, keep_draft
from desktop.workflow.office import Office
from tests.desk import NOON, FoundedDesk

_SEED = 20_260_302
_CUTS = 12


def parked(office: Office) -> list[HalfTyped]:
    return [from_body(draft.body) for draft in drafts(office) if draft.is_parked]


def keep(office: Office, half: HalfTyped) -> None:
    keep_draft(office, half.draft_id, "form", as_body(half), is_parked=True)


@pytest.mark.parametrize("torn", ["cut off", "zeros"])
def test_nine_parked_calls_survive_a_write_that_was_broken_off(desk: FoundedDesk, tmp_path: Path, torn: str):
    folder, chance = desk.database.folder, random.Random(_SEED)
    assert folder is not None
    calls = []
    for count in range(9):
        half = HalfTyped(draft_id=new_id(), began_at=NOON, texts={"place": f"Mira {count}"}, caret=count)
        half.answers["inside"] = True
        calls.append(half)
        keep(desk.office, half)
        desk.clock.forward(1)
    log = folder / f"{FILE_NAME}-wal"
    begun = log.stat().st_size
    before = parked(desk.office)
    calls[-1].texts["words"] = "the whole house is dark " * 400
    keep(desk.office, calls[-1])
    after, ended = parked(desk.office), log.stat().st_size
    assert ended > begun  # else the log was begun anew, and nothing would be broken off
    assert [half.texts["place"] for half in before] == [half.texts["place"] for half in calls]
    seen = set()
    for cut in [begun, *(chance.randrange(begun, ended) for _ in range(_CUTS)), ended]:
        broken = tmp_path / f"{torn} {cut}"
        shutil.copytree(folder, broken)
        whole = log.read_bytes()
        rest = b"" if torn == "cut off" else bytes(len(whole) - cut)
        (broken / log.name).write_bytes(whole[:cut] + rest)
        (broken / f"{FILE_NAME}-shm").unlink(missing_ok=True)  # memory: it does not outlive the machine
        office = Office(open_file(broken), desk.clock)
        found = parked(office)
        with office.database.read() as session:
            assert session.connection().exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        office.database.close()
        assert found in (before, after)
        seen.add(found == after)
    assert seen == {True, False}
