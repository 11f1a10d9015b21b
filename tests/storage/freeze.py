"""Writes tests/storage/frozen/REVISION.sql: a founded desk with some calls. Run it once, when a revision is released.

`python -m tests.storage.freeze`
"""

import sqlite3
import tempfile
from pathlib import Path

from desktop.domain.calls import NewCall
from desktop.domain.ids import new_id
from desktop.domain.ringing import Ring, RingEvent
from desktop.domain.rings import Heard
from desktop.storage.station_file import FILE_NAME, HEAD
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.drafting import keep_draft
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.progress import Closing, accept, assign, close
from desktop.workflow.register import register
from desktop.workflow.ringing import drop, hear
from desktop.workflow.signing import sign_day
from tests.desk import NOON, Clock, FoundedDesk, found_desk

FROZEN = Path(__file__).parent / "frozen"


def live(desk: FoundedDesk) -> None:
    """Let some calls happen, so that every table has something to lose."""
    told = desk.told
    call = NewCall(
        words="Застряли, двое 🛗", equipment_id=desk.lift, contact_id=desk.ivanova, category_id=desk.trapped,
        answers={"inside": True, "floor": "3", "state": "well"}, access_notes="code 12",
    )  # fmt: skip
    trapped = register(desk.office, call, by=desk.boris)
    assign(desk.office, trapped.request_id, told, person_id=desk.orlov)
    join(
        desk.office,
        trapped.request_id,
        JoiningCall(words="Me too", caller_name="人", phone="8 916 765-43-21"),
        by=desk.boris,
    )
    accept(desk.office, trapped.request_id, told, eta_at=NOON)
    correct(desk.office, trapped.request_id, told, Correction(words="Застряли, трое"))
    close(desk.office, trapped.request_id, told, Closing(outcome="done", minutes=25))
    desk.take("No light", place_text="Mill Lane 4", caller_name="Somebody")
    rang = hear(desk.office, Heard(Ring(RingEvent.RING, "+79161234567"), NOON, new_id()), by=desk.boris)
    assert rang is not None
    drop(desk.office, [rang], by=desk.boris, reason="Звонил по ошибке")
    keep_draft(desk.office, trapped.entry_id, "line", {"text": "half\x00 typed \ud800"})
    sign_day(desk.office, NOON.date(), by=desk.anna, remark="Read")


def dump(file: Path) -> str:
    """Return the file's own tables as SQL; the search index is made from them."""
    connection = sqlite3.connect(file)
    ours = (line for line in connection.iterdump() if "search_" not in line and not line.startswith("PRAGMA"))
    lines = list(ours)
    connection.close()
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        desk = found_desk(Path(folder), Clock())
        live(desk)
        desk.database.close()
        FROZEN.mkdir(exist_ok=True)
        (FROZEN / f"{HEAD}.sql").write_text(dump(Path(folder) / FILE_NAME), encoding="utf-8")
