"""The practice company: a file of its own beside the real one, made at its first use."""

import shutil
from pathlib import Path

from desktop.exchange.demo import make_demo
from desktop.storage.opening import open_file
from desktop.workflow.office import Office

_COUNTRIES = {"en": "GB", "ru": "RU", "zh_CN": "CN"}


def make_practice(folder: Path, language: str) -> None:
    """Make the practice company in *folder* if it is not there yet, of a country where *language* is spoken.

    Raises what open_file and the acts raise.
    """
    if folder.exists():
        return
    unfinished = folder.with_name(f"{folder.name}-unfinished")  # takes its name when it is whole
    shutil.rmtree(unfinished, ignore_errors=True)
    database = open_file(unfinished)
    try:
        make_demo(Office(database), country=_COUNTRIES[language])
    finally:
        database.close()
    unfinished.rename(folder)
