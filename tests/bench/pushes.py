"""How many acts a second a server takes, from so many stations at once, beside the same rows inserted bare."""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from psycopg import sql

from tests.bench.figures import Figure, number
from tests.bench.shared import Shared
from tooling.postgres import find_programs

_BAR = "≥ 500 acts/s with 100 stations"
_PUSH = """\\set n :n + 1
SELECT sync.push(1, 'P', gen_random_uuid(), {ops}::jsonb) ->> 'status';
"""
_BARE = """\\set n :n + 1
WITH ids AS MATERIALIZED (SELECT {ids}){rows} SELECT 1;
"""
_TPS = re.compile(r"^tps = ([0-9.]+)", re.MULTILINE)


class Pushes:
    """Acts of many stations, made by PostgreSQL's own pgbench: the clients cost next to nothing."""

    def __init__(self, shared: Shared, folder: Path) -> None:
        self._shared = shared
        self._runs = 0
        self._push, self._bare = folder / "push.sql", folder / "bare.sql"
        self._push.write_text(_push_of(shared.act), encoding="utf-8")
        self._bare.write_text(_bare_of(shared.act), encoding="utf-8")
        run = shared.administrator.execute
        run("CREATE SCHEMA bare")
        for table in {op["tab"] for op in shared.act}:
            run(f"CREATE TABLE bare.{table} (LIKE app.{table} INCLUDING ALL)".encode())
        run(f"GRANT USAGE ON SCHEMA bare TO {shared.login}".encode())
        run(f"GRANT INSERT ON ALL TABLES IN SCHEMA bare TO {shared.login}".encode())

    def a_second(self, stations: int, seconds: int, *, is_bare: bool = False) -> float:
        """Return how many acts a second the server committed."""
        done = self._start(stations, ["-T", str(seconds)], is_bare=is_bare)
        said, problems = done.communicate()
        found = _TPS.search(said)
        if done.returncode or found is None or (not is_bare and self._refused()):
            raise RuntimeError(f"pgbench failed: {problems}")
        return float(found[1])

    def load(self, acts_a_second: int, seconds: float) -> "subprocess.Popen[str]":
        """Start so many acts a second in the background; the caller ends it."""
        return self._start(4, ["-T", str(round(seconds)), "-R", str(acts_a_second)])

    def _start(self, stations: int, how: list[str], *, is_bare: bool = False) -> "subprocess.Popen[str]":
        self._runs += 1
        command = [
            str(find_programs() / "pgbench"), "-n", "-h", str(self._shared.server.folder), "-U", self._shared.login,
            "-c", str(stations), "-j", str(min(2, stations)), "-D", "n=0", "-D", f"run={self._runs}",
            "-f", str(self._bare if is_bare else self._push), *how, self._shared.database,
        ]  # fmt: skip
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def _refused(self) -> bool:
        found = self._shared.administrator.execute(
            "SELECT EXISTS (SELECT FROM sync.applied WHERE result ->> 'status' <> 'ok')"
        ).fetchone()
        return found is None or bool(found[0])


def throughput(shared: Shared, pushes: Pushes) -> Iterator[Figure]:
    """From 1, 8, 32 and 100 stations."""
    seconds = shared.company.size.some(4)
    for stations in (1, 8, 32, 100) if shared.company.size.rounds >= 50 else (1, 2):
        bare = pushes.a_second(stations, seconds, is_bare=True)
        ours = pushes.a_second(stations, seconds)
        yield Figure(
            what=f"Acts a second that the server takes from {stations} station(s)",
            bar=_BAR if stations == 100 else "none",
            value=ours,
            base=bare,
            measured=f"{number(ours)} acts/s",
            baseline=f"{number(bare)} acts/s",
            how=f"a call taken ({len(shared.act)} rows) through push(): rights, audit, feed, exactly once, fsync on;"
            " against the same rows inserted into bare tables with the same indexes; pgbench on the same machine",
        )


def _ids(act: list[dict[str, Any]]) -> list[str]:
    return [op["id"] for op in act if op["op"] == "I"]


def _push_of(act: list[dict[str, Any]]) -> str:
    """Return the script of a push: new ids each time, a number of each client's own."""
    plain = json.dumps([_numbered(op) for op in act])
    ops = sql.Literal(plain).as_string()
    for row in _ids(act):
        ops = f"replace({ops}, '{row}', gen_random_uuid()::text)"
    ops = f"replace({ops}, '@station@', 'P' || :run || 'C' || :client_id)"
    return _PUSH.format(ops=f"replace({ops}, '\"@serial@\"', (:n)::text)")


def _numbered(op: Mapping[str, Any]) -> dict[str, Any]:
    if op["tab"] != "request":
        return dict(op)
    return {**op, "set": {**op["set"], "station": "@station@", "serial": "@serial@"}}


def _bare_of(act: list[dict[str, Any]]) -> str:
    ids = {row: f"ids.i{place}" for place, row in enumerate(_ids(act))}
    rows = "".join(f", r{place} AS ({_insert(op, ids)})" for place, op in enumerate(act) if op["op"] == "I")
    return _BARE.format(ids=", ".join(f"gen_random_uuid() AS i{place}" for place in range(len(ids))), rows=rows)


def _insert(op: Mapping[str, Any], ids: Mapping[str, str]) -> str:
    values = {"id": op["id"], **op["set"]}
    if op["tab"] == "request":
        values |= {"station": None, "serial": None}
    own = {"station": "'P' || :run || 'C' || :client_id", "serial": ":n"} if op["tab"] == "request" else {}
    said = [own.get(name) or ids.get(str(value)) or _literal(value) for name, value in values.items()]
    return f"INSERT INTO bare.{op['tab']} ({', '.join(values)}) SELECT {', '.join(said)} FROM ids"


def _literal(value: Any) -> str:
    return sql.Literal(json.dumps(value) if isinstance(value, dict | list) else value).as_string()
