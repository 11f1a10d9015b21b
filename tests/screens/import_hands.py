"""Someone at the keyboard with the import before him, and the files he has."""

import csv
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from xlsxwriter import Workbook  # type: ignore[import-untyped, unused-ignore]

from desktop.screens.importing import ImportScreen
from desktop.views.import_page import Step
from tests.screens.surroundings import Frame, LiveDesk

CONTROL = Qt.KeyboardModifier.ControlModifier
LONG_MS = 120_000
CONTACTS = (
    ("ФИО", "Телефоны", "Адрес"),
    ("Сидорова Анна", "8 903 555-00-11, дом. 495 123-45-67", "ул. Садовая, д. 5, кв. 12"),
    ("Козлов Пётр", "8 903 555-00-12", "ул. Садовая, д. 5, кв. 14"),
)


def csv_file(folder: Path, rows: Sequence[Sequence[str]], *, name: str = "list.csv", encoding: str = "cp1251") -> Path:
    """Write a file as a Russian Excel does."""
    file = folder / name
    with file.open("w", encoding=encoding, newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)
    return file


def xlsx_file(folder: Path, sheets: dict[str, Sequence[Sequence[str]]], *, name: str = "list.xlsx") -> Path:
    """Write a workbook with a title above each table."""
    file = folder / name
    book = Workbook(str(file))
    for title, rows in sheets.items():
        sheet = book.add_worksheet(title)
        sheet.write_string(0, 0, f"{title}, 1.11.2026")
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                sheet.write_string(at + 2, column, text)
    book.close()
    return file


class ImportHands:
    """Opens the import in a frame of the usual size."""

    def __init__(self, qtbot, live: LiveDesk, *, settles: bool = True) -> None:
        self.qtbot, self.live = qtbot, live
        self.screen = ImportScreen(live.desk)
        self.page = self.screen.page
        self.run = live.desk.import_run
        self.frame = Frame(self.page)
        live.kept.append(self.frame)
        self.frame.resize(1366, 553)
        qtbot.addWidget(self.frame, before_close_func=self._on_closing)
        self.frame.show()
        qtbot.waitExposed(self.frame)
        self.frame.activateWindow()
        self.page.take_focus()
        if settles:
            self.settled()

    def read(self, file: Path | str) -> None:
        """Type the name of a file and press Enter; wait until it is read or refused."""
        self.page.file.file.setFocus()
        self.page.file.file.setText(str(file))
        QTest.keyClick(self.page.file.file, Qt.Key.Key_Return)
        self.settled()

    def press(self, *keys: str, chord: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys: "<F12>" by name, anything else is typed; wait for what follows."""
        for key in keys:
            target = QApplication.focusWidget() or self.frame
            if key.startswith("<"):
                QTest.keyClick(target, getattr(Qt.Key, f"Key_{key[1:-1]}"), chord)
            else:
                QTest.keyClicks(target, key)
            self.settled()

    def settled(self) -> None:
        """Wait until every file that was to be looked at was, and nothing runs any more."""
        self.qtbot.waitUntil(lambda: not self.screen.is_asking and not self.run.is_running, timeout=LONG_MS)
        done: list[None] = []
        for lane in (self.live.desk.lanes.long, self.live.desk.lanes.write):
            lane.run(lambda: None, done=done.append, failed=lambda _error: None)
        self.qtbot.waitUntil(lambda: len(done) == 2)

    def choose_kind(self, kind: str) -> None:
        """Say what is in the file."""
        field = self.page.file.kind
        field.choose(kind)
        field.activated.emit(field.currentIndex())
        self.settled()

    def taken_in(self, file: Path) -> None:
        """Read, check and take in a file."""
        self.read(file)
        self.press("<F12>", "<F12>")

    @property
    def step(self) -> Step:
        """Where he is."""
        return self.page.step

    def said(self) -> str:
        """Return what stands below the step."""
        return self.page.state.text()

    def counts(self) -> str:
        """Return what was counted."""
        return self.page.check.counts.text()

    def titles(self, kind: str) -> list[str]:
        """Return the names of what is in the directory."""
        from desktop.storage.queries.directory import Search, directory_list

        with self.live.founded.database.read() as session:
            return [line.title for line in directory_list(session, Search(kind=kind)).lines]

    def _on_closing(self, _frame: object) -> None:
        self.screen.keep_draft()
