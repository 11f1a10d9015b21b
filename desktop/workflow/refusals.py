"""An act that the server refused: sent again once the cause is gone, or struck through here.

Both raise NothingRefused and what Database.act raises.
"""

from uuid import UUID

from sqlalchemy import select

from desktop.domain.codes import EntryKind
from desktop.domain.errors import NothingRefused, PersonUnknown
from desktop.domain.ids import new_id
from desktop.domain.records import EntryRecord
from desktop.storage import log_states
from desktop.storage.capture import plain
from desktop.storage.queries.entries import records
from desktop.storage.tables import ChangeRow, EntryRow, RequestRow
from desktop.storage.unwriting import unwrite
from desktop.workflow.acting import Acting, Told, acting, number_of
from desktop.workflow.office import Office


def send_again(office: Office, txn: UUID) -> None:
    """Let the act *txn* go to the server once more, before what was written after it.

    The server answers every act once: it goes under a new id.
    """
    with office.database.act(author=None, now=office.clock()) as session:
        row = session.scalar(select(ChangeRow).where(ChangeRow.txn == txn))
        if row is None or not log_states.is_refused(row):
            raise NothingRefused
        row.txn, row.state, row.result = new_id(), None, None


def strike(office: Office, txn: UUID, told: Told) -> int:
    """Take the act *txn* back here, with all that builds upon it, and write down of each that it was struck through.

    Return how many acts that were. What the server has is fetched when it is there next; from then on both hold the
    same. Raises PersonUnknown if the one who strikes is somebody whom the server refused.
    """
    with acting(office, told.by) as act:
        first = act.session.scalar(select(ChangeRow).where(ChangeRow.txn == txn))
        if first is None or not log_states.is_refused(first):
            raise NothingRefused
        struck = [first, *log_states.behind(act.session, first)]
        if any(op["id"] == str(told.by) and op["op"] == "I" for row in struck for op in row.ops):
            raise PersonUnknown(typed=act.author.name)
        remembered = [_remembered(act, row) for row in struck]
        unwrite(act.session, [row.ops for row in reversed(struck)])
        for row in struck:
            row.state = log_states.STRUCK
            row.txn = new_id()  # its answer may still come with the feed: it was given to the act as it was
        for entries, number in remembered:
            for entry in entries or (None,):
                _write(act, entry, number)
        return len(struck)


def _remembered(act: Acting, row: ChangeRow) -> tuple[list[EntryRecord], str]:
    """Return what the act wrote into the journal first, and all else that has words; and its request's number."""
    ids = [UUID(entry_id) for entry_id in log_states.entries_of(row.ops)]
    found = records(act.session, EntryRow.id.in_(ids)) if ids else []
    about = log_states.request_of(row.ops)
    request = act.session.get(RequestRow, UUID(about)) if about else None
    number = number_of(request) if request is not None else ""
    return [entry for entry in found if entry is found[0] or entry.text], number


def _write(act: Acting, entry: EntryRecord | None, number: str) -> None:
    """Write that it was struck through, with the words: into the request's journal, if the request still is."""
    request_id = entry.request_id if entry is not None else None
    stands = request_id is not None and act.session.get(RequestRow, request_id) is not None
    data = {"kind": entry.kind, "happened_at": plain(entry.occurred_at)} if entry is not None else {}
    if number and not stands:
        data["number"] = number
    act.write(EntryKind.STRUCK, request_id if stands else None, text=entry.text if entry is not None else "", data=data)
