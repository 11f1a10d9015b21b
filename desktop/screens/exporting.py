"""Export at work: what is likely meant stands there already, and the file is written while the desk goes on."""

import contextlib
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from desktop.domain.errors import DateUnreadable, DaybookError
from desktop.domain.taking_out import OutList, OutWords
from desktop.domain.when import read_date
from desktop.models.act_form import Option
from desktop.models.export_form import EVERYTHING, ExportForm
from desktop.screens.context import Desk
from desktop.views.export_page import ExportPage
from desktop.wording.taking_out import out_words, title

_LOOK_MS = 150
_MOST_NAMES = 1_000


@dataclass(slots=True)
class Writing:
    """A file being written: the lane writes how far it is, the window that it shall stop."""

    file: Path
    done: int = 0
    of: int = 0
    is_stopped: bool = False

    def tell(self, done: int, of: int) -> None:
        """So far; called on the lane."""
        self.done, self.of = done, of


class ExportScreen(QObject):
    """Wires the page to the batch lane."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        lists = [Option(list_.value, title(list_, desk.language)) for list_ in OutList]
        self.page = ExportPage([*lists, Option(EVERYTHING, self.tr("Everything, with a text that explains it"))])
        self._writing: Writing | None = None
        self._written: Path | None = None
        self._replaced = ""  # the file that F12 once more replaces
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self.page.fields.changed.connect(self._on_changed)
        self.page.write_requested.connect(self._on_write_requested)
        self.page.stop_requested.connect(self._on_stop_requested)
        self.page.folder_requested.connect(self._on_folder_requested)
        today = desk.today()
        self.propose(today.replace(day=1), today)

    def propose(self, first: date, last: date, *, find: str = "") -> None:
        """Fill in what is likely meant: the requests of these days, or those with these words, of any day."""
        if self._writing is not None:
            return
        shown = self.page.fields.form()
        days = ("", "") if find else (self._desk.language.date(first), self._desk.language.date(last))
        self.page.fields.show_form(
            ExportForm(first=days[0], last=days[1], find=find, format=shown.format, delimiter=shown.delimiter)
        )

    @Slot()
    def _on_changed(self) -> None:
        self._replaced = ""
        self.page.say_here("")
        self.page.fields.suggest(str(self._usual_file(self.page.fields.form())))

    def _usual_file(self, form: ExportForm) -> Path:
        """Return a name that no file has yet, in the user's documents."""
        folder = _documents()
        try:
            days = self._days(form) if form.has_period else (self._desk.today(), None)
        except DateUnreadable:
            days = (None, None)
        parts = [
            form.list if form.list != EVERYTHING else "daybook",
            *(day.isoformat() for day in days if day is not None),
        ]
        ending = "zip" if form.list == EVERYTHING else form.format
        stem = "_".join(parts)
        names = (f"{stem}.{ending}", *(f"{stem}_{n}.{ending}" for n in range(2, _MOST_NAMES)))
        return folder / next((name for name in names if not (folder / name).exists()), names[0])

    def _days(self, form: ExportForm) -> tuple[date | None, date | None]:
        """Return the days that were typed. Raises DateUnreadable."""
        first, last = (read_date(text, today=self._desk.today()) if text else None for text in (form.first, form.last))
        return first, last

    @Slot()
    def _on_write_requested(self) -> None:
        form = self.page.fields.form()
        if self._writing is not None:
            return
        for name in ("first", "last") if form.has_period else ():
            if (text := getattr(form, name)) and not self._is_day(text):
                self.page.say_here(self._desk.explained(DateUnreadable(typed=text)), "warning")
                self.page.fields.point_at(name)
                return
        if not form.path:
            self.page.say_here(self.tr("Where to? Type the name of a file, or choose it (F4)."), "warning")
            self.page.fields.point_at("path")
            return
        file = Path(form.path).expanduser()
        if file.is_file() and self._replaced != form.path:
            self._replaced = form.path
            said = self.tr("{file} is there already. F12 once more replaces it; or type another name.")
            self.page.say_here(said.format(file=file), "warning")
            self.page.fields.point_at("path")
            return
        self._write(form, file)

    def _is_day(self, typed: str) -> bool:
        try:
            read_date(typed, today=self._desk.today())
        except DateUnreadable:
            return False
        return True

    def _write(self, form: ExportForm, file: Path) -> None:
        if file.parent == _documents():
            with contextlib.suppress(OSError):  # whoever writes there says why it cannot be
                file.parent.mkdir(parents=True, exist_ok=True)
        self._writing = writing = Writing(file)
        self.page.say_here(self.tr("It is being written. Esc stops it; everything else goes on meanwhile."))
        self.page.show_running(0, 0)
        self._look.start()
        work = partial(_write_out, self._desk, form, self._days(form), self._words(), writing)
        self._desk.lanes.batch.run(work, done=partial(self._on_done, form), failed=self._on_failed)

    def _words(self) -> OutWords:
        desk = self._desk
        return out_words(desk.language, zone=desk.zone, company=desk.facts.company, now=desk.now())

    @Slot()
    def _on_look(self) -> None:
        if self._writing is not None and self._writing.of:
            self.page.show_running(self._writing.done, self._writing.of)

    @Slot()
    def _on_stop_requested(self) -> None:
        if self._writing is not None:
            self._writing.is_stopped = True

    def _on_done(self, form: ExportForm, answer: tuple[Path, int, str]) -> None:
        file, rows, since = answer
        said = self.tr("%n row(s) are in {file}. F6 opens its folder.", "", rows).format(file=file)
        if since:
            more = self.tr("This PC keeps what was written since {since}; the server has older requests.")
            said = f"{said} {more.format(since=since)}"
        self._written = file
        self._end(said, "done")

    def _on_failed(self, error: DaybookError) -> None:
        self._end(self._desk.explained(error), "warning")

    def _end(self, said: str, tone: str) -> None:
        self._look.stop()
        self._writing, self._replaced = None, ""
        if self._desk.is_left:  # the window was made anew meanwhile: whichever is there says it
            self._desk.say(said)
            return
        self.page.show_done(said, tone, is_written=self._written is not None)
        if not self.page.isVisible():
            self._desk.say(said)

    @Slot()
    def _on_folder_requested(self) -> None:
        if self._written is not None:
            folder = self._written if self._written.is_dir() else self._written.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _documents() -> Path:
    """Return the user's folder of documents, which may not have been made yet."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _write_out(
    desk: Desk, form: ExportForm, days: tuple[date | None, date | None], words: OutWords, writing: Writing
) -> tuple[Path, int, str]:
    """Write on the lane; what that needs is loaded there, and not before somebody wants it."""
    from desktop.screens.export_work import write_out

    return write_out(desk, form, days, words, writing)
