"""Who may do what in PostgreSQL: group roles, grants by table, policies by row. `check` compares with this."""

from collections.abc import Iterator, Mapping
from typing import LiteralString

from desktop.domain.status import Role
from desktop.storage.tables import OF_REQUEST, Base

OWNER = "daybook_owner"
"""Owns all; nobody logs in as it."""
EVERYBODY = "daybook_user"
"""The group of all people; it may read what the policies let it see, and push."""
GROUPS: Mapping[Role, str] = {role: f"daybook_{role}" for role in Role}

TABLES = tuple(sorted(Base.metadata.tables))
_WRITTEN_ON_REQUESTS = ("request", *OF_REQUEST)
_CUSTOMERS = ("contact", "contact_phone", "contract", "contract_cover", "customer", "equipment", "site")
APPEND_ONLY = frozenset({"entry", "day_review"})
_STAFF = (Role.DISPATCHER, Role.ENGINEER, Role.SUPERVISOR)
WRITES: Mapping[Role, tuple[str, ...]] = {
    Role.SUPERVISOR: TABLES,
    Role.DISPATCHER: (*_WRITTEN_ON_REQUESTS, *_CUSTOMERS, "shift"),
    Role.ENGINEER: (*_WRITTEN_ON_REQUESTS, "shift"),
    Role.CONTRACTOR: ("attachment", "entry", "labour", "promise", "request", "work_order"),
}
"""The tables that a role adds to and changes. Nobody deletes; entries and signatures are only added."""
_THEIR_CHANGES = (
    "status", "before_pause", "pause_reason", "eta_at", "accepted_at", "resolved_at",
    "outcome", "problem", "cause", "remedy",
)  # fmt: skip
_THEIR_PROMISES = ("kept_at", "dropped_at")
"""Whoever is there keeps what the caller was told of his arrival; what is done is owed no more."""
PRIVATE: Mapping[str, tuple[str, ...]] = {"person": ("pin", "note"), "site": ("private_notes",)}
"""The columns that the company notes for itself: no contractor reads them, nor meets them in the feed (sync.shown)."""

_OWN_ENTRY = (
    "author_id = (SELECT sync.my_person())"
    " AND (kind NOT IN ('not_applied', 'undone') OR sync.is_mine((data ->> 'refers')::uuid))"
)
"""Everybody writes in his own name; what strikes an entry through strikes his own."""


FUNCTIONS = (
    "my_person()", "my_teams()", "is_staff()", "note_id(uuid, uuid)", "head(bigint, timestamptz)", "station(uuid)",
    "is_mine(uuid)",
    "canonical(text, jsonb)", "next_version(jsonb)", "insert_row(text, uuid, jsonb)",
    "update_row(text, uuid, jsonb, jsonb, boolean)",
    "write_not_applied(uuid, text, jsonb, uuid, jsonb)", "push(integer, text, uuid, jsonb)",
    "stands_for(text, uuid)", "is_merge(jsonb)", "has_met(jsonb)", "write_met(uuid, text, jsonb)",
    "first_kept(uuid, jsonb)", "met_words(uuid, jsonb, jsonb)", "words_of_both(jsonb, jsonb, jsonb)",
    "unmoved(text, uuid, jsonb, jsonb)", "is_about_merged(jsonb)", "follow_merges(jsonb)",
    "differing(jsonb)",
    "look_at(text, uuid)", "look_away(text)", "present(text, uuid)",
)  # fmt: skip
"""What all people may run of the schema sync; nobody may run anything else of it."""
_OF_SYNC: Mapping[str, tuple[str, ...]] = {
    "change": ("SELECT",),
    "guard": ("SELECT",),
    "follows": ("SELECT",),
    "meta": ("SELECT",),
    "applied": (
        "SELECT", "INSERT txn", "INSERT station", "INSERT client_version", "INSERT ops", "UPDATE result", "UPDATE ops",
    ),
    "file": ("SELECT", "INSERT sha256", "INSERT bytes"),
    "presence": ("SELECT", "DELETE", "INSERT station", "INSERT request_id", "UPDATE request_id"),
}  # fmt: skip
"""What all people may do with the tables of the schema sync, columns named where not all are meant."""


def given() -> set[tuple[str, str, str]]:
    """Return every right that is given: (to whom, table, privilege with the column if it is of one alone)."""
    found = {(EVERYBODY, f"app.{table}", "SELECT") for table in TABLES if table not in PRIVATE}
    found |= {(EVERYBODY, f"sync.{table}", right) for table, rights in _OF_SYNC.items() for right in rights}
    for table, private in PRIVATE.items():
        found |= {(GROUPS[role], f"app.{table}", "SELECT") for role in _STAFF}
        shown = (column.name for column in Base.metadata.tables[table].columns if column.name not in private)
        found |= {(GROUPS[Role.CONTRACTOR], f"app.{table}", f"SELECT {column}") for column in shown}
    found |= {(GROUPS[Role.CONTRACTOR], "app.request", f"UPDATE {column}") for column in _THEIR_CHANGES}
    found |= {(GROUPS[Role.CONTRACTOR], "app.promise", f"UPDATE {column}") for column in _THEIR_PROMISES}
    verbs = ("INSERT", "UPDATE")
    return found | {
        (GROUPS[role], f"app.{table}", verb) for role in Role for table in TABLES for verb in verbs
        if _has(role, table, verb)
    }  # fmt: skip


def policies() -> dict[tuple[str, str], str]:
    """Return the rule of every (table, policy)."""
    made = (statement for statement in statements() if statement.startswith("CREATE POLICY "))
    words = (statement.removeprefix("CREATE POLICY ").split(" ", maxsplit=3) for statement in made)
    return {(table, name): rule for name, _on, table, rule in words}


def grants() -> dict[tuple[str, str, str], bool]:
    """Return for every (group, table, privilege) of the company's tables whether the group has it."""
    return {
        (GROUPS[role], table, privilege): _has(role, table, privilege)
        for role in Role
        for table in TABLES
        for privilege in ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE")
    }


def _has(role: Role, table: str, privilege: str) -> bool:
    if privilege == "SELECT":
        return role is not Role.CONTRACTOR or table not in PRIVATE
    if table not in WRITES[role] or privilege in ("DELETE", "TRUNCATE"):
        return False
    if privilege == "UPDATE" and (table in APPEND_ONLY or role is Role.CONTRACTOR):
        return False  # a contractor changes columns of a request, not the row
    return not (role is Role.CONTRACTOR and table == "request")  # nor does it make one: unique errors tell what exists


def statements() -> Iterator[LiteralString]:
    """Yield the SQL that gives exactly these rights and takes all others; it may be run again and again."""
    yield f"GRANT USAGE ON SCHEMA app, sync TO {EVERYBODY}"
    yield "REVOKE ALL ON ALL TABLES IN SCHEMA app FROM PUBLIC"
    yield "REVOKE ALL ON ALL TABLES IN SCHEMA sync FROM PUBLIC"
    yield "REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA sync FROM PUBLIC"
    yield f"GRANT SELECT ON ALL TABLES IN SCHEMA app TO {EVERYBODY}"
    for table, private in PRIVATE.items():
        yield f"REVOKE SELECT ON app.{table} FROM {EVERYBODY}"
        yield f"GRANT SELECT ON app.{table} TO {', '.join(GROUPS[role] for role in _STAFF)}"
        shown = [column.name for column in Base.metadata.tables[table].columns if column.name not in private]
        yield f"GRANT SELECT ({', '.join(shown)}) ON app.{table} TO {GROUPS[Role.CONTRACTOR]}"
    for role, group in GROUPS.items():
        yield f"REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA app FROM {group}"
        for table in TABLES:
            verbs = [verb for verb in ("INSERT", "UPDATE") if _has(role, table, verb)]
            if verbs:
                yield f"GRANT {', '.join(verbs)} ON app.{table} TO {group}"
    yield f"GRANT UPDATE ({', '.join(_THEIR_CHANGES)}) ON app.request TO {GROUPS[Role.CONTRACTOR]}"
    yield f"GRANT UPDATE ({', '.join(_THEIR_PROMISES)}) ON app.promise TO {GROUPS[Role.CONTRACTOR]}"
    yield f"GRANT SELECT ON sync.change, sync.guard, sync.follows, sync.meta, sync.applied TO {EVERYBODY}"
    yield f"GRANT INSERT (txn, station, client_version, ops), UPDATE (result, ops) ON sync.applied TO {EVERYBODY}"
    yield f"GRANT SELECT, INSERT (sha256, bytes) ON sync.file TO {EVERYBODY}"
    for function in FUNCTIONS:
        yield f"GRANT EXECUTE ON FUNCTION sync.{function} TO {EVERYBODY}"
    yield f"GRANT SELECT, DELETE, INSERT (station, request_id), UPDATE (request_id) ON sync.presence TO {EVERYBODY}"
    for table in TABLES:
        yield from _policies_of(table)
    yield from _policies_of_the_feed()
    yield from _policies_of_presence()
    yield from _policies_of_files()


def _policies_of(table: str) -> Iterator[LiteralString]:
    yield f"ALTER TABLE app.{table} ENABLE ROW LEVEL SECURITY"
    staff = "(SELECT sync.is_staff())"
    own = f"{staff} AND {_OWN_ENTRY}" if table == "entry" else staff
    yield from _policy("staff", f"app.{table}", f"TO {EVERYBODY} USING ({staff}) WITH CHECK ({own})")
    theirs = _contractors_rows(table)
    contractor = GROUPS[Role.CONTRACTOR]
    yield from _policy("contractor_sees", f"app.{table}", f"FOR SELECT TO {contractor} USING ({theirs})")
    if table in WRITES[Role.CONTRACTOR]:
        added = f"{theirs} AND {_OWN_ENTRY}" if table == "entry" else theirs
        yield from _policy("contractor_adds", f"app.{table}", f"FOR INSERT TO {contractor} WITH CHECK ({added})")
        yield from _policy("contractor_changes", f"app.{table}", f"FOR UPDATE TO {contractor} USING ({theirs})")


def _contractors_rows(table: str) -> LiteralString:
    """Return which rows of *table* a contractor sees: its teams' requests and what hangs on them, the directories."""
    teams = "(SELECT sync.my_teams())"
    if table == "request":
        return f"team_id IN {teams}"
    if table in OF_REQUEST:
        return f"EXISTS (SELECT FROM app.request r WHERE r.id = {table}.request_id)"
    columns = {"customer": "customer_id", "contact": "contact_id", "site": "site_id", "equipment": "equipment_id"}
    if table in columns:
        return f"EXISTS (SELECT FROM app.request r WHERE r.{columns[table]} = {table}.id)"
    if table == "contact_phone":
        return "EXISTS (SELECT FROM app.request r WHERE r.contact_id = contact_phone.contact_id)"
    if table == "team":
        return f"id IN {teams}"
    if table == "team_member":
        return f"team_id IN {teams}"
    if table == "person":
        return f"id IN (SELECT m.person_id FROM app.team_member m WHERE m.team_id IN {teams})"
    if table in ("shift", "day_review", "contract", "contract_cover"):
        return "false"
    return "true"  # company, desk, stations, categories and their forms


def _policies_of_the_feed() -> Iterator[LiteralString]:
    for table in ("change", "applied"):
        yield f"ALTER TABLE sync.{table} ENABLE ROW LEVEL SECURITY"
    staff = "(SELECT sync.is_staff())"
    contractor = GROUPS[Role.CONTRACTOR]
    yield from _policy("staff", "sync.change", f"FOR SELECT TO {EVERYBODY} USING ({staff})")
    theirs = "team IN (SELECT sync.my_teams()) OR (tab = 'applied' AND author = session_user)"
    yield from _policy("contractor_sees", "sync.change", f"FOR SELECT TO {contractor} USING ({theirs})")
    yield from _policy("own", "sync.applied", f"FOR SELECT TO {EVERYBODY} USING (author = session_user)")
    yield from _policy("adds", "sync.applied", f"FOR INSERT TO {EVERYBODY} WITH CHECK (author = session_user)")
    now = "author = session_user AND xid = pg_current_xact_id() AND at = now()"
    yield from _policy("answers", "sync.applied", f"FOR UPDATE TO {EVERYBODY} USING ({now})")


def _policies_of_presence() -> Iterator[LiteralString]:
    """Everybody says where he is under his own name, and sees who else is at a request that he may see."""
    yield "ALTER TABLE sync.presence ENABLE ROW LEVEL SECURITY"
    own = "login = session_user"
    seen = "EXISTS (SELECT FROM app.request r WHERE r.id = request_id)"
    both = f"{own} AND {seen}"
    yield from _policy("sees", "sync.presence", f"FOR SELECT TO {EVERYBODY} USING ({own} OR {seen})")
    yield from _policy("comes", "sync.presence", f"FOR INSERT TO {EVERYBODY} WITH CHECK ({both})")
    yield from _policy("stays", "sync.presence", f"FOR UPDATE TO {EVERYBODY} USING ({own}) WITH CHECK ({both})")
    yield from _policy("goes", "sync.presence", f"FOR DELETE TO {EVERYBODY} USING ({own})")


def _policies_of_files() -> Iterator[LiteralString]:
    """The bytes go where a row is seen that names them: a contractor's are those of its own requests."""
    yield "ALTER TABLE sync.file ENABLE ROW LEVEL SECURITY"
    seen = "EXISTS (SELECT FROM app.attachment a WHERE a.sha256 = file.sha256)"
    yield from _policy("sees", "sync.file", f"FOR SELECT TO {EVERYBODY} USING ({seen})")
    fits = "EXISTS (SELECT FROM app.attachment a WHERE a.sha256 = file.sha256 AND a.size = octet_length(bytes))"
    yield from _policy("brings", "sync.file", f"FOR INSERT TO {EVERYBODY} WITH CHECK ({fits})")


def _policy(name: LiteralString, table: LiteralString, rule: LiteralString) -> Iterator[LiteralString]:
    yield f"DROP POLICY IF EXISTS {name} ON {table}"
    yield f"CREATE POLICY {name} ON {table} {rule}"
