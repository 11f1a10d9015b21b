"""Paper at work: preview in the window, then the system's print dialog or a PDF; what was printed is written down."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.fonts import font_folders
from desktop.printing.preview import PagePreview, ask_printer
from desktop.printing.printer import print_pages
from desktop.screens.context import Desk
from desktop.views.page import Page
from desktop.whole_files import whole_bytes

if TYPE_CHECKING:
    from desktop.printing.typeset import Typesetter

Make = Callable[[], bytes]


class PreviewPage(Page):
    """The preview as a page of the window: F8 prints, F12 saves a PDF, Esc goes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = PagePreview(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.preview)
        self.preview.close_requested.connect(self.closed)

    def key_labels(self) -> Mapping[str, str]:
        return {"F8": self.tr("print"), "F12": self.tr("save as PDF")}

    def press(self, key: str) -> bool:
        if key == "F8":
            self.preview.print_requested.emit()
        elif key == "F12":
            self.preview.save_requested.emit()
        return key in ("F8", "F12")

    def take_focus(self) -> None:
        self.preview.view.setFocus()


@dataclass(frozen=True, slots=True)
class _Paper:
    """What is previewed, or about to be. issue -- makes the PDF as it is printed, for its author."""

    title: str
    preview: Make
    issue: Callable[[UUID], bytes]


class PaperScreen(QObject):
    """Shows orders and pages of the book; a sheet counts as issued when it goes to the printer or to a file.

    issued -- something did
    """

    issued = Signal()

    def __init__(self, desk: Desk, show: Callable[[Page], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._show_page = desk, show
        self.page = PreviewPage()
        self._typesetter: Typesetter | None = None
        self._paper: _Paper | None = None
        self._pages = 0
        self.page.preview.print_requested.connect(self._on_print_requested)
        self.page.preview.save_requested.connect(self._on_save_requested)

    def show_orders(self, ids: Sequence[UUID]) -> None:
        """Preview the orders of *ids*; nothing is issued yet."""
        if not ids:
            self._desk.say(self.tr("No order to print: nobody has open work on paper."))
            return
        title = self.tr("%n order(s)", "", len(ids))
        self._preview(_Paper(title, partial(self._shown, tuple(ids)), partial(self._issued, tuple(ids))))

    def show_day(self, day: date) -> None:
        """Preview the page of the book of *day*."""
        self._preview(
            _Paper(self._desk.language.day_heading(day), partial(self._day, day), partial(self._day_for, day))
        )

    def _preview(self, paper: _Paper) -> None:
        self._desk.say(self.tr("The page is being set …"))
        done = partial(self._on_made, self._page_in_sight(), paper)
        self._desk.prepare(paper.preview, done=done)

    def _page_in_sight(self) -> QWidget | None:
        """Return the page that the window shows now."""
        pages = self.page.parentWidget()
        return pages.currentWidget() if isinstance(pages, QStackedWidget) else None

    def _shown(self, ids: Sequence[UUID]) -> bytes:
        from desktop.paper import preview_pdf  # paper is slow to load: not before the first sheet

        return preview_pdf(self._desk.office, self._setter(), self._desk.language, ids)

    def _issued(self, ids: Sequence[UUID], by: UUID) -> bytes:
        from desktop.paper import order_pdf

        return order_pdf(self._desk.office, self._setter(), self._desk.language, ids, by=by)

    def _day(self, day: date) -> bytes:
        from desktop.paper import day_pdf

        return day_pdf(self._desk.office, self._setter(), self._desk.language, day)

    def _day_for(self, day: date, _by: UUID) -> bytes:
        return self._day(day)

    def _setter(self) -> "Typesetter":
        """Return the one typesetter; made on the batch lane, where it is used."""
        if self._typesetter is None:
            from desktop.printing.typeset import Typesetter

            self._typesetter = Typesetter(font_folders())
        return self._typesetter

    def _on_made(self, asked_on: QWidget | None, paper: _Paper, pdf: bytes) -> None:
        """Show the preview, unless another page was opened meanwhile: nothing pops up under the fingers."""
        if self._page_in_sight() not in (asked_on, self.page):
            self._desk.say(self.tr("{what}: not shown, for you went on. F8 there shows it.").format(what=paper.title))
            return
        self.page.preview.show_pages(pdf)
        self._paper = paper
        self._pages = self.page.preview.pages()
        self._desk.say(self.tr("{what}: F8 prints, F12 saves a PDF, Esc goes back.").format(what=paper.title))
        self._show_page(self.page)

    @Slot()
    def _on_print_requested(self) -> None:
        ask_printer(self._on_printer_chosen, self.page, pages=self._pages)

    def _on_printer_chosen(self, printer: QPrinter) -> None:
        if self._desk.seat.asks_first(partial(self._on_printer_chosen, printer)):
            return
        if (paper := self._paper) is not None:
            work = partial(_print, partial(paper.issue, self._desk.me), printer, paper.title)
            self._desk.prepare(work, done=partial(self._on_printed, paper))

    def _on_printed(self, paper: _Paper, _answer: None) -> None:
        self.issued.emit()
        self._desk.report(self.tr("{what}: sent to the printer.").format(what=paper.title))
        self.page.closed.emit()

    @Slot()
    def _on_save_requested(self) -> None:
        dialog = QFileDialog(self.page, self.tr("Save as PDF"), "", self.tr("PDF files (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    @Slot(str)
    def _on_file_chosen(self, file: str) -> None:
        if self._desk.seat.asks_first(partial(self._on_file_chosen, file)):
            return
        if (paper := self._paper) is not None:
            work = partial(_save, partial(paper.issue, self._desk.me), Path(file))
            self._desk.prepare(work, done=self._on_saved)

    def _on_saved(self, file: Path) -> None:
        self.issued.emit()
        self._desk.report(self.tr("Saved as {file}.").format(file=file))
        self.page.closed.emit()


def _print(issue: Make, printer: QPrinter, title: str) -> None:
    print_pages(issue(), printer, title=title)


def _save(issue: Make, file: Path) -> Path:
    pdf = issue()
    with whole_bytes(file) as stream:
        stream.write(pdf)
    return file
