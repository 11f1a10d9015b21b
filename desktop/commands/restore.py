"""`daybook restore FILE`: a backup takes the place of the station's file; the old one is kept beside it."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from uuid import UUID

from desktop.commands.errand import Errand, opened, tell, tell_json
from desktop.commands.said import Said
from desktop.commands.speaking import say
from desktop.domain.errors import PersonUnknown
from desktop.folders import data_folder
from desktop.station import login_here
from desktop.storage.backup import check, restore
from desktop.storage.station_file import FILE_NAME
from desktop.workflow.duty import author_at_desk
from desktop.workflow.office import system_clock
from desktop.workflow.restoring import note_restored


def add_arguments(parser: ArgumentParser) -> None:
    """Add the backup."""
    parser.add_argument("backup", metavar="FILE", type=Path, help="the backup to put in place")
    parser.add_argument("--yes", action="store_true", help="do not ask: for scripts")


def run(options: Namespace) -> int:
    """Check the backup, ask, put it in place, skip numbers that may have been told since it was made."""
    folder = options.data or data_folder()
    check(options.backup)
    if (folder / FILE_NAME).exists() and not options.yes and not _agreed(options.backup, folder):
        raise Said(say("not restored"))
    kept = restore(folder, options.backup, now=system_clock())
    with opened(options) as errand:
        name = kept.name if kept else None
        skipped = note_restored(errand.office, by=_author(errand), backup=options.backup.name, kept=name)
    if options.json:
        tell_json({"kept": str(kept) if kept else None, "skipped_to": str(skipped)})
    elif kept:
        tell(say("restored", kept=str(kept), skipped=str(skipped)))
    else:
        tell(say("restored first", skipped=str(skipped)))
    return 0


def _author(errand: Errand) -> UUID:
    """Return whose act it is; the backup may be older than the person of --as."""
    try:
        return errand.author
    except PersonUnknown:
        return author_at_desk(errand.office, errand.facts.station, login_here(errand.office))


def _agreed(backup: Path, folder: Path) -> bool:
    """Ask on the terminal. Raises Said where nobody can be asked."""
    if not sys.stdin or not sys.stdin.isatty():
        raise Said(say("restore needs yes", file=str(backup)))
    print(say("restore?", file=str(backup), folder=str(folder)), end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in {"y", "yes", "д", "да", "是"}
