"""After a restore: numbers that may have been told are skipped, and the journal says so."""

from desktop.domain.number import RequestNumber
from desktop.storage.queries.entries import records
from desktop.storage.tables import EntryRow
from desktop.workflow.office import HighestNumber
from desktop.workflow.restoring import note_restored
from tests.desk import FoundedDesk


def test_next_number_comes_a_thousand_after_the_highest_known(desk: FoundedDesk):
    desk.take("one")
    skipped = note_restored(desk.office, by=desk.anna, backup="monday.sqlite", kept="old.sqlite")
    assert str(skipped) == "A26-01001"
    assert desk.take("after").number == "A26-01002"


def test_number_kept_beside_the_file_counts_too(desk: FoundedDesk):
    desk.take("one")
    assert desk.database.folder is not None
    HighestNumber(desk.database.folder).keep(RequestNumber("A", 2026, 40))
    assert str(note_restored(desk.office, by=desk.anna, backup="b", kept=None)) == "A26-01040"


def test_journal_says_which_numbers_were_skipped(desk: FoundedDesk):
    note_restored(desk.office, by=desk.anna, backup="monday.sqlite", kept="old.sqlite")
    with desk.database.read() as session:
        (entry,) = records(session, EntryRow.kind == "restored")
    assert entry.author == "Anna Petrova"
    assert entry.data == {"backup": "monday.sqlite", "kept": "old.sqlite", "from": "A26-00001", "to": "A26-01000"}
