"""PDF pages onto a printer: the very pages that are archived, millimetre for millimetre."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop.printing.errors import PrinterFailed
from desktop.printing.pages import MM_PER_INCH, page_image, page_sizes

DPI_LIMIT = 600
"""Finer pictures take four times the memory and time for each doubling and no reader sees it."""

SAME_SIZE_MM = 1.5
"""A page that is larger than the paper by no more than this is not made smaller."""


def print_pages(pdf: bytes, printer: QPrinter, *, title: str = "") -> None:
    """Print *pdf* on *printer*, which keeps the choices of the print dialog (paper, range, copies).

    May run on any thread that holds *printer* alone. Pages are turned to the paper's long side, drawn in their true
    size and made smaller only if the paper is too small.

    Raises PaperUnreadable, and PrinterFailed if the printer refuses.
    """
    sizes = page_sizes(pdf)
    wanted = list(_wanted(printer, len(sizes)))
    if not wanted:
        return
    if title:
        printer.setDocName(title)
    printer.setFullPage(True)
    printer.setResolution(min(printer.resolution(), DPI_LIMIT))
    _turn(printer, sizes[wanted[0]])
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterFailed(printer=printer.printerName(), why="begin")
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for place, index in enumerate(wanted):
            _turn(printer, sizes[index])
            if place and not printer.newPage():
                raise PrinterFailed(printer=printer.printerName(), why="page")
            image = page_image(pdf, index, dpi=printer.resolution() * _scale(printer, sizes[index]))
            painter.drawImage(_corner(printer, image), image)
    finally:
        ended = painter.end()
    if not ended or printer.printerState() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}:
        raise PrinterFailed(printer=printer.printerName(), why="end")


def _wanted(printer: QPrinter, pages: int) -> Iterator[int]:
    """The indexes to print, in order, repeated where the driver makes no copies itself."""
    first, last = 1, pages
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage(), min(printer.toPage() or pages, pages)
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    for _ in range(copies):
        yield from range(first - 1, last)


def _turn(printer: QPrinter, page_mm: QSizeF) -> None:
    across = page_mm.width() > page_mm.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait)


def _paper_mm(printer: QPrinter) -> QSizeF:
    return printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()


def _scale(printer: QPrinter, page_mm: QSizeF) -> float:
    """1, or less if the page does not fit on the paper. The picture is made in that size, never resized."""
    paper_mm = _paper_mm(printer)
    beyond_mm = page_mm - paper_mm
    if max(beyond_mm.width(), beyond_mm.height()) <= SAME_SIZE_MM:
        return 1.0
    return min(paper_mm.width() / page_mm.width(), paper_mm.height() / page_mm.height())


def _corner(printer: QPrinter, image: QImage) -> QPoint:
    """Where the picture begins, in the printer's pixels from the corner of the paper: it is centred."""
    paper = _paper_mm(printer) * (printer.resolution() / MM_PER_INCH)
    left, top = (paper.width() - image.width()) / 2, (paper.height() - image.height()) / 2
    return QPoint(max(round(left), 0), max(round(top), 0))
