"""A demo company in a folder: its file takes its name when it is whole, so that half a company is never opened."""

import shutil
from pathlib import Path
from typing import Any

from desktop.domain.errors import DiskRefused, NotEmpty
from desktop.exchange.demo import make_demo
from desktop.storage.opening import open_file
from desktop.storage.station_file import FILE_NAME
from desktop.workflow.founding import founded
from desktop.workflow.office import Office

_DRAFT = "unfinished-demo"


def make_demo_file(folder: Path, **options: Any) -> int:
    """Make a demo company in *folder* and return how many requests it has. options -- see make_demo.

    Raises NotEmpty for a folder that holds a journal, and what open_file and make_demo raise.
    """
    _refuse_a_journal(folder)
    draft = folder / _DRAFT
    shutil.rmtree(draft, ignore_errors=True)
    database = open_file(draft)
    try:
        count = make_demo(Office(database), **options)
    except BaseException:
        database.close()
        shutil.rmtree(draft, ignore_errors=True)
        raise
    database.close()
    try:
        (folder / FILE_NAME).unlink(missing_ok=True)  # an empty one, as it was found above
        for made in sorted(draft.iterdir(), key=lambda path: path.name == FILE_NAME):
            if not (folder / made.name).exists():
                made.rename(folder / made.name)
        shutil.rmtree(draft)
    except OSError as error:
        raise DiskRefused(why=error.strerror or str(error), folder=str(folder)) from error
    return count


def _refuse_a_journal(folder: Path) -> None:
    if not (folder / FILE_NAME).exists():
        return
    database = open_file(folder)
    try:
        if founded(Office(database)):
            raise NotEmpty(folder=str(folder))
    finally:
        database.close()
