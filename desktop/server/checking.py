"""Proving a server's set-up: what is as designed, what is not, and what to do about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from psycopg import Connection

from desktop.server import rights
from desktop.server.checking_rights import unguarded, wrong_rights
from desktop.server.installing import OLDEST_SERVER, SCHEMA_VERSION, installed_version

_MOST_SKEW_S = 5
_KEPT_WHOLE = (
    ("sync.applied", "stamp", "sync.stamp_push()"),
    ("sync.applied", "capture", "sync.capture_push()"),
    ("sync.change", "append_only", "sync.refuse()"),
    ("sync.change", "no_truncate", "sync.refuse()"),
    *((f"app.{table}", "append_only", "sync.refuse()") for table in sorted(rights.APPEND_ONLY)),
)
"""Triggers beside those of every table: (table, name, function)."""
_LOOPBACK = ("127.0.0.1", "::1", "samehost")
_WEAK = ("trust", "password", "md5", "ident")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. about -- version, form, capture, rights, policies, presence, clock, tls,
    durable, doors (which only a superuser may look at)
    facts -- what was found, for the sentence; is_good -- False: somebody has to do something
    """

    about: str
    is_good: bool
    facts: dict[str, Any]


def check(connection: Connection[Any], *, now: datetime | None = None) -> list[Finding]:
    """Return what was found, the good too. now -- this PC's clock, aware; None = read it."""
    version = connection.info.server_version
    findings = [Finding("version", version >= OLDEST_SERVER, {"version": _setting(connection, "server_version")})]
    form = installed_version(connection)
    findings.append(Finding("form", form is not None and int(form) == SCHEMA_VERSION, {"form": form or ""}))
    if form is None:
        return findings
    findings.append(_told("capture", _uncaptured(connection)))
    findings.append(_told("rights", wrong_rights(connection)))
    findings.append(_told("policies", unguarded(connection)))
    findings.append(_told("presence", _unsigned(connection)))
    findings.append(_clock(connection, now or datetime.now(UTC)))
    findings.append(_tls(connection))
    findings.append(_told("durable", _unsafe_settings(connection)))
    if (doors := _open_doors(connection)) is not None:
        findings.append(_told("doors", iter(doors)))
    return findings


def _told(about: str, wrong: Iterator[str]) -> Finding:
    named = sorted(wrong)
    return Finding(about, not named, {"wrong": ", ".join(named)})


def _setting(connection: Connection[Any], name: str) -> str:
    found = connection.execute("SELECT current_setting(%s)", (name,)).fetchone()
    return str(found[0]) if found else ""


def _uncaptured(connection: Connection[Any]) -> Iterator[str]:
    """Yield the company's tables whose changes do not all come into the feed."""
    there = connection.execute(
        "SELECT c.relname, count(t.oid) FILTER (WHERE t.tgname = 'capture' AND t.tgenabled = 'O' AND t.tgdeferrable"
        "  AND t.tginitdeferred AND t.tgfoid = 'sync.capture()'::regprocedure),"
        "  count(t.oid) FILTER (WHERE t.tgname = 'no_truncate' AND t.tgenabled = 'O')"
        " FROM pg_class c LEFT JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal"
        " WHERE c.relnamespace = 'app'::regnamespace AND c.relkind IN ('r', 'p') GROUP BY c.relname"
    ).fetchall()
    named = {name for name, _captured, _kept in there}
    yield from (name for name, captured, kept in there if captured != 1 or kept != 1)
    yield from (table for table in rights.TABLES if table not in named)
    for table, trigger, function in _KEPT_WHOLE:
        found = connection.execute(
            "SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass(%s) AND tgname = %s AND tgenabled = 'O'"
            " AND tgfoid = to_regprocedure(%s)",
            (table, trigger, function),
        ).fetchone()
        if found != (1,):
            yield f"{table} ({trigger})"


def _unsigned(connection: Connection[Any]) -> Iterator[str]:
    """Yield what lets somebody say under another's name where he is, or says it to nobody."""
    there = connection.execute(
        "SELECT to_regclass('sync.presence') IS NOT NULL AND to_regprocedure('sync.look_at(text, uuid)') IS NOT NULL"
        " AND to_regprocedure('sync.present(text, uuid)') IS NOT NULL"
    ).fetchone()
    if there is None or not there[0]:
        yield "sync.presence"
        return
    stamped = connection.execute(
        "SELECT count(*) FROM pg_trigger WHERE tgrelid = 'sync.presence'::regclass AND tgname = 'stamp'"
        " AND tgenabled = 'O' AND tgfoid = 'sync.stamp_presence()'::regprocedure"
    ).fetchone()
    if stamped != (1,):
        yield "stamp"
    wanted = {"request_id": (True, True), "station": (True, False), "login": (False,) * 2, "since": (False,) * 2}
    for column, (may_add, may_change) in wanted.items():
        found = connection.execute(
            "SELECT has_column_privilege(%(group)s, 'sync.presence', %(column)s, 'INSERT'),"
            " has_column_privilege(%(group)s, 'sync.presence', %(column)s, 'UPDATE')",
            {"group": rights.EVERYBODY, "column": column},
        ).fetchone()
        if found != (may_add, may_change):
            yield column


def _clock(connection: Connection[Any], now: datetime) -> Finding:
    theirs = connection.execute("SELECT clock_timestamp()").fetchone()
    assert theirs is not None
    skew = (theirs[0] - now).total_seconds()
    return Finding("clock", abs(skew) <= _MOST_SKEW_S, {"seconds": round(skew)})


def _tls(connection: Connection[Any]) -> Finding:
    """A connection that does not leave this machine needs none."""
    host = connection.info.host
    is_here = host.startswith("/") or host in ("localhost", "127.0.0.1", "::1", "")
    is_safe = connection.pgconn.ssl_in_use
    return Finding("tls", is_safe or is_here, {"host": host, "is_here": is_here})


def _unsafe_settings(connection: Connection[Any]) -> Iterator[str]:
    """Yield the settings under which the server may forget what it has acknowledged."""
    wanted = {"fsync": ("on",), "full_page_writes": ("on",), "synchronous_commit": ("on", "remote_apply", "local")}
    for name, good in wanted.items():
        found = _setting(connection, name)
        if found not in good:
            yield f"{name} = {found}"


def _open_doors(connection: Connection[Any]) -> list[str] | None:
    """Return how somebody from another machine may come in without TLS or without a safe proof of who he is.

    None: this login may not look.
    """
    may = connection.execute("SELECT has_function_privilege('pg_hba_file_rules()', 'EXECUTE')").fetchone()
    if may is None or not may[0]:
        return None
    found = [] if _setting(connection, "password_encryption") == "scram-sha-256" else ["password_encryption"]
    listens = _setting(connection, "listen_addresses").replace(" ", "").split(",")
    if all(name in ("", "localhost", "127.0.0.1", "::1") for name in listens):
        return found
    if _setting(connection, "ssl") != "on":
        found.append("ssl = off")
    rules = connection.execute(
        "SELECT line_number, type, address, auth_method, error FROM pg_hba_file_rules() ORDER BY line_number"
    ).fetchall()
    for line, kind, address, method, error in rules:
        if error is not None:
            found.append(f"pg_hba.conf, line {line}: {error}")
        elif kind != "local" and address not in _LOOPBACK and method != "reject":
            is_open = not kind.startswith("hostssl") or method in _WEAK
            found += [f"pg_hba.conf, line {line}: {kind} {address} {method}"] if is_open else []
    return found
