"""10,000 changes of others pulled: how long it takes, and how long the interface stands still meanwhile."""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from desktop.settings import Settings
from desktop.storage.database import Database
from desktop.storage.opening import open_file
from desktop.sync import held
from desktop.sync.pulling import pull
from desktop.views.theme import apply
from desktop.workflow.office import Office
from tests.bench.figures import Figure, Times, number
from tests.bench.shared import Shared
from tests.bench.standstill import Heartbeat, turn_for, turn_until, with_empty_loop

_CHANGES = 10_000
_AT_ONCE = 250
_NOTES = (
    "INSERT INTO app.entry (id, request_id, kind, occurred_at, recorded_at, author_id, station, data, text)"
    " SELECT gen_random_uuid(), r.id, 'noted', now(), now(), %(person)s, 'Z', '{}', 'She rings again'"
    " FROM app.request r ORDER BY r.recorded_at DESC OFFSET %(from)s LIMIT %(most)s"
)
_WORDS = (
    "UPDATE app.request SET access_notes = 'Code ' || %(from)s WHERE id IN"
    " (SELECT id FROM app.request ORDER BY recorded_at DESC OFFSET %(from)s LIMIT %(most)s)"
)


def catching_up(shared: Shared) -> Iterator[Figure]:
    """First the pull alone, then in the whole window on today's page."""
    plain, busy = shared.copy("plain"), shared.copy("window")
    changes = shared.company.size.some(_CHANGES)
    with shared.connection() as connection:
        database = open_file(plain)
        pull(connection, database)  # what was pushed meanwhile
        _write(shared, changes)
        with database.read() as session:
            cursor = held.cursor_of(session)
        began = time.perf_counter()
        taken = pull(connection, database)
        ours = time.perf_counter() - began
        database.close()
        began = time.perf_counter()
        _bare(shared, plain, cursor.id)
        bare = time.perf_counter() - began
    yield Figure(
        what=f"{taken} changes of others pulled",
        bar="none", value=ours * 1_000, base=bare * 1_000,
        measured=f"{number(ours * 1_000)} ms; {number(taken / ours)} changes/s", baseline=f"{number(bare * 1_000)} ms",
        how="half notes, half changed requests, in transactions of 250: read, laid in with journal, search index and"
        " fsync; against the same lines read and kept in one bare table, a transaction a page",
    )  # fmt: skip
    yield from _standstill(shared, busy, changes)


def _write(shared: Shared, changes: int) -> None:
    for done in range(0, changes, _AT_ONCE):
        statement = _NOTES if done // _AT_ONCE % 2 else _WORDS
        facts = {"person": shared.person, "from": done // 2, "most": min(_AT_ONCE, changes - done)}
        shared.administrator.execute(statement.encode(), facts)


def _bare(shared: Shared, folder: Path, after: int) -> None:
    with shared.connection() as connection, sqlite3.connect(folder / "bare.sqlite", isolation_level=None) as file:
        file.execute("PRAGMA journal_mode=WAL")
        file.execute("PRAGMA synchronous=FULL")
        file.execute("CREATE TABLE change (id INTEGER PRIMARY KEY, tab TEXT, row TEXT, new TEXT)")
        while found := connection.execute(
            "SELECT id, tab, row::text, new::text FROM sync.change WHERE id > %s ORDER BY id LIMIT 500", (after,)
        ).fetchall():
            file.execute("BEGIN IMMEDIATE")
            file.executemany("INSERT INTO change VALUES (?, ?, ?, ?)", found)
            file.execute("COMMIT")
            after = found[-1][0]
    file.close()


def _standstill(shared: Shared, folder: Path, changes: int) -> Iterator[Figure]:
    from desktop.app import Application  # all of the window: not for the parts that have none
    from desktop.opening import sit_down

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    settings = Settings(language="en", theme="light")
    apply(app, theme=settings.theme, text_pt=settings.text_pt)
    office = Office(open_file(folder))
    window = Application(app, settings, folder, open_desk=lambda _folder: sit_down(office))
    window.start()
    try:
        turn_until(lambda: window.front.main is not None)
        turn_until(lambda: _is_level(shared, office.database))
        turn_for(2_000)
        beat = Heartbeat()
        beat.start()
        began = time.perf_counter()
        _write_aside(shared, changes)
        turn_until(lambda: _is_level(shared, office.database))
        taken = time.perf_counter() - began
        turn_for(1_000)
        times = beat.stop()
    finally:
        window.close()
    bare = with_empty_loop(int(taken * 1_000) // 3)
    yield _figure(times, bare, changes)


def _write_aside(shared: Shared, changes: int) -> None:
    """Let another process write, and turn the event loop meanwhile."""
    import threading

    writing = threading.Thread(target=_write, args=(shared, changes))
    writing.start()
    turn_until(lambda: not writing.is_alive())
    writing.join()


def _is_level(shared: Shared, database: Database) -> bool:
    found: Any = shared.administrator.execute("SELECT id FROM sync.head(0, now())").fetchone()
    with database.read() as session:
        return held.cursor_of(session).id == found[0]


def _figure(times: Times, bare: Times, changes: int) -> Figure:
    return Figure(
        what=f"The interface thread while {changes} changes are pulled, longest standstill",
        bar="≤ 50 ms", value=times.longest, base=bare.longest,
        measured=f"longest {number(times.longest)}, p95 {number(times.p95)} ms",
        baseline=f"longest {number(bare.longest)}, p95 {number(bare.p95)} ms",
        how="a beat every 2 ms in the whole window on today's page, half of the changes about its lines, the worker's"
        " thread beside; against an event loop without a window while another thread computes in Python",
    )  # fmt: skip
