"""`daybook backup FILE`: the station's file, whole and checked, in another place."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from desktop.commands.errand import tell, tell_json
from desktop.commands.speaking import say
from desktop.folders import data_folder
from desktop.storage.backup import back_up
from desktop.storage.backup_files import count_files, folder_beside


def add_arguments(parser: ArgumentParser) -> None:
    """Add where to."""
    parser.add_argument(
        "target", metavar="FILE", type=Path, help="the copy; an earlier backup of that name is replaced"
    )


def run(options: Namespace) -> int:
    """Make the copy; the desk may go on working meanwhile."""
    count = back_up(options.data or data_folder(), options.target)
    files = count_files(folder_beside(options.target))
    if options.json:
        tell_json({"file": str(options.target), "requests": count, "files": files})
    else:
        tell(say("backed up", count, file=str(options.target)))
        if files:
            tell(say("files backed up", files, folder=str(folder_beside(options.target))))
    return 0
