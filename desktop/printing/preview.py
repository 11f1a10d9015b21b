"""The preview of a document before it goes to the printer, and the system's print dialog."""

from collections.abc import Callable

from PySide6.QtCore import QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QPageSize, QPixmap, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.printing.pages import MM_PER_INCH, page_image_unless_busy, page_sizes, page_text

MARGIN_PX = 16
MOST_DPI = 144
BUSY_MS = 40
"""How long to wait when another thread is drawing pages."""


class _View(QScrollArea):
    """Says when its own room changed: a parent hears of its new size before its children have theirs."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class PagePreview(QWidget):
    """Shows the pages of a PDF below one another; says what is wished, prints and saves nothing itself.

    Only pages in sight are drawn, one at a time between other events.
    """

    print_requested = Signal()
    save_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._sizes_mm: list[QSizeF] = []
        self._sheets: list[QLabel] = []
        self._at = 0
        self._drawing = QTimer(self, singleShot=True)

        self.place = QLabel()
        self.print_button = QPushButton(self.tr("&Print…"))
        self.save_button = QPushButton(self.tr("&Save as PDF…"))
        self.close_button = QPushButton(self.tr("&Close"))
        self.view = _View()
        self.view.setAccessibleName(self.tr("Pages"))
        self.place.setAccessibleName(self.tr("Page shown"))

        buttons = QHBoxLayout()
        for widget in (self.print_button, self.save_button, self.close_button):
            widget.setAccessibleName(widget.text().replace("&", "").rstrip("…"))
            buttons.addWidget(widget)
        buttons.addStretch()
        buttons.addWidget(self.place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self.view)
        self._connect()

    def _connect(self) -> None:
        self.print_button.clicked.connect(self.print_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.close_button.clicked.connect(self.close_requested)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.view.resized.connect(self._on_resized)
        self._drawing.timeout.connect(self._on_time_to_draw)
        keys: tuple[tuple[QKeySequence, Callable[[], None]], ...] = (
            (QKeySequence(Qt.Key.Key_PageDown), self.next_page),
            (QKeySequence(Qt.Key.Key_PageUp), self.previous_page),
            (QKeySequence(Qt.Key.Key_Home), self.first_page),
            (QKeySequence(Qt.Key.Key_End), self.last_page),
            (QKeySequence(Qt.Key.Key_Escape), self.close_requested.emit),
        )
        for key, act in keys:
            shortcut = QShortcut(key, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_pages(self, pdf: bytes) -> None:
        """Show *pdf* from its first page. Raises PaperUnreadable and then leaves what was shown."""
        self._sizes_mm = page_sizes(pdf)
        self._pdf = pdf
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setSpacing(MARGIN_PX)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        self._sheets = [QLabel(pages) for _ in self._sizes_mm]
        for index, sheet in enumerate(self._sheets):
            sheet.setFrameShape(QFrame.Shape.Box)
            sheet.setStyleSheet("background: white; color: #808080")
            sheet.setAccessibleName(self._page_of(index))
            column.addWidget(sheet, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.view.setWidget(pages)
        self._fit()
        self.go_to(0)
        self.view.setFocus()

    def pages(self) -> int:
        return len(self._sheets)

    def sheets(self) -> list[QLabel]:
        """The labels that show the pages, in order; the picture of one out of sight is null."""
        return list(self._sheets)

    def page_shown(self) -> int:
        """The index of the page at the upper edge."""
        return self._at

    def go_to(self, index: int) -> None:
        """Bring page *index* (from 0) to the upper edge; beyond the ends stay at them."""
        if self._sheets:
            index = max(0, min(index, len(self._sheets) - 1))
            self.view.verticalScrollBar().setValue(self._sheets[index].y() - MARGIN_PX)
            self._show_place(index)

    @Slot()
    def next_page(self) -> None:
        self.go_to(self.page_shown() + 1)

    @Slot()
    def previous_page(self) -> None:
        self.go_to(self.page_shown() - 1)

    @Slot()
    def first_page(self) -> None:
        self.go_to(0)

    @Slot()
    def last_page(self) -> None:
        self.go_to(len(self._sheets) - 1)

    def _page_of(self, index: int) -> str:
        return self.tr("Page {page} of {pages}").format(page=index + 1, pages=len(self._sheets))

    def _dpi(self) -> float:
        """Such that the widest page fills the width."""
        widest_mm = max((size.width() for size in self._sizes_mm), default=210.0)
        room = max(self.view.viewport().width() - 2 * MARGIN_PX - 2, 100)
        return min(room / widest_mm * MM_PER_INCH, MOST_DPI)

    def _fit(self) -> None:
        """Give every sheet its size at once, so that the scroll bar is right before anything is drawn."""
        scale = self._dpi() / MM_PER_INCH
        for sheet, size in zip(self._sheets, self._sizes_mm, strict=True):
            sheet.setPixmap(QPixmap())
            sheet.setFixedSize((size * scale).toSize())
        if (pages := self.view.widget()) is not None:
            pages.resize(pages.sizeHint().expandedTo(self.view.viewport().size()))

    def _show_place(self, index: int) -> None:
        self._at = index
        self.place.setText(self._page_of(index))
        self._drawing.start(0)

    @Slot()
    def _on_scrolled(self) -> None:
        upper = self.view.verticalScrollBar().value() + self.view.height() // 3
        begun = [index for index, sheet in enumerate(self._sheets) if sheet.y() <= upper]
        if begun:
            self._show_place(begun[-1])

    @Slot()
    def _on_resized(self) -> None:
        shown = self._at
        self._fit()
        self.go_to(shown)

    @Slot()
    def _on_time_to_draw(self) -> None:
        for index, sheet in enumerate(self._sheets):
            in_sight = not sheet.visibleRegion().isEmpty()
            if in_sight and sheet.pixmap().isNull():
                self._drawing.start(0 if self._drawn(index) else BUSY_MS)
                return
            if not in_sight and not sheet.pixmap().isNull():
                sheet.setPixmap(QPixmap())

    def _drawn(self, index: int) -> bool:
        ratio = self.devicePixelRatioF()
        image = page_image_unless_busy(self._pdf, index, dpi=self._dpi() * ratio)
        if image is None:
            return False
        image.setDevicePixelRatio(ratio)
        self._sheets[index].setPixmap(QPixmap.fromImage(image))
        self._sheets[index].setAccessibleDescription(page_text(self._pdf, index))
        return True

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._drawing.start(0)


class _PrintDialog(QPrintDialog):
    """Keeps its printer: one that Python let go would be freed under the open dialog."""

    def __init__(self, printer: QPrinter, chosen: Callable[[QPrinter], None], parent: QWidget | None) -> None:
        super().__init__(printer, parent)
        self._printer = printer
        self._chosen = chosen
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.accepted.connect(self._on_accepted)

    @Slot()
    def _on_accepted(self) -> None:
        self._chosen(self._printer)


def ask_printer(chosen: Callable[[QPrinter], None], parent: QWidget | None = None, *, pages: int = 0) -> QPrintDialog:
    """Open the system's print dialog and return at once; *chosen* gets the printer if the user agrees.

    Keep the printer until printing has ended. pages bounds the range that can be asked for; 0 offers none.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    dialog = _PrintDialog(printer, chosen, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
    if pages:
        dialog.setMinMax(1, pages)
    QDialog.open(dialog)  # QPrintDialog's own open() wants a slot
    return dialog
