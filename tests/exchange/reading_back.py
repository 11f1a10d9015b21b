"""Files that were taken out, read by other programs: csv and json of Python, calamine, LibreOffice."""

import csv
import json
import subprocess
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from desktop.domain.taking_out import OutWords

WORDS = OutWords(title=str.title, header=str.upper, entry=lambda entry: f"said: {entry.kind}")
_ALL_SHEETS = "44,34,76,1,,0,false,true,false,false,false,-1"  # as UTF-8, cells as shown, every sheet


def csv_rows(file: Path, delimiter: str = ",") -> list[dict[str, str]]:
    """Return the rows by their headers."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=delimiter))


def json_rows(file: Path) -> list[dict[str, Any]]:
    """Return the objects."""
    found = json.loads(file.read_text(encoding="utf-8"))
    assert isinstance(found, list)
    return found


def sheet(file: Path, name: str | int = 0) -> list[list[Any]]:
    """Return the cells of a sheet as calamine reads them."""
    book = CalamineWorkbook.from_path(file)
    found = book.get_sheet_by_name(name) if isinstance(name, str) else book.get_sheet_by_index(name)
    return found.to_python()


def sheets(file: Path) -> list[str]:
    """Return the names of the sheets."""
    return CalamineWorkbook.from_path(file).sheet_names


def in_libreoffice(file: Path, folder: Path) -> list[list[str]]:
    """Return the cells of the first sheet as LibreOffice shows them."""
    folder.mkdir()
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to"]
    made = [f"csv:Text - txt - csv (StarCalc):{_ALL_SHEETS}", "--outdir", str(folder), str(file)]
    subprocess.run([*command, *made], check=True, capture_output=True, timeout=120)
    name = folder / f"{file.stem}-{sheets(file)[0]}.csv"
    with name.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))
