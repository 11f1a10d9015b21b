"""An import whose process is killed in the middle starts again without a double."""

import os
import random
import signal
import subprocess
import sys
import time

from sqlalchemy import text

from desktop.exchange.guessing import guessed
from desktop.exchange.import_run import take_in
from desktop.exchange.table_file import look_at

_SEED, _KILLS, _ROWS = 20_261_129, 4, 1_500
KILLED = """
import sys
from pathlib import Path
from uuid import UUID
from desktop.exchange.guessing import guessed
from desktop.exchange.import_run import take_in
from desktop.exchange.table_file import look_at
from desktop.storage.opening import open_file
from desktop.workflow.office import Office
look = look_at(Path(sys.argv[2]))
office = Office(open_file(Path(sys.argv[1])))
print("ready", flush=True)
take_in(office, look, guessed(look), by=UUID(sys.argv[3]), progress=lambda done, of: print(done, flush=True))
"""


def test_an_import_that_is_killed_again_and_again_ends_without_doubles(founded, tmp_path):
    desk = founded("killed")
    desk.office.database.close()
    file = tmp_path / "contacts.csv"
    lines = (f"Ivanov{i};8916{i:07d};ул. Ленина, д. {i // 40 + 1}, кв. {i % 40 + 1}\n" for i in range(_ROWS))
    file.write_text("ФИО;Телефон;Адрес\n" + "".join(lines), encoding="utf-8")
    chance = random.Random(_SEED)
    command = [sys.executable, "-c", KILLED, str(desk.folder), str(file), str(desk.person)]
    killed_at = []
    for _kill in range(_KILLS):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": "."}) as run:
            assert run.stdout is not None
            run.stdout.readline()
            run.stdout.readline()
            time.sleep(chance.random() * 0.2)
            os.kill(run.pid, signal.SIGKILL)
        with desk.office.database.read() as session:
            killed_at.append(session.execute(text("SELECT count(*) FROM contact")).scalar_one())
            assert session.execute(text("PRAGMA quick_check")).scalar() == "ok"
    assert 0 < killed_at[0] < _ROWS, "the kill came too late to say anything"
    assert killed_at == sorted(killed_at)
    look = look_at(file)
    report = take_in(desk.office, look, guessed(look), by=desk.person)
    assert (report.made, report.known) == (_ROWS - killed_at[-1], killed_at[-1])
    with desk.office.database.read() as session:
        found = session.execute(text(
            "SELECT (SELECT count(*) FROM contact), (SELECT count(DISTINCT name) FROM contact),"
            " (SELECT count(*) FROM contact_phone), (SELECT count(DISTINCT digits) FROM contact_phone),"
            " (SELECT count(*) FROM site), (SELECT count(DISTINCT path) FROM site)"
        )).one()  # fmt: skip
    sites = 1 + -(-_ROWS // 40) + _ROWS
    assert tuple(found) == (_ROWS, _ROWS, _ROWS, _ROWS, sites, sites)
