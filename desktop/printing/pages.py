"""PDF pages as pictures, for the screen and for the printer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from desktop.printing.errors import PaperUnreadable
from desktop.printing.pdfium import PDFIUM, opened

if TYPE_CHECKING:
    import pypdfium2

POINTS_PER_INCH = 72
MM_PER_INCH = 25.4


def page_sizes(pdf: bytes) -> list[QSizeF]:
    """Return the size of each page in millimetres. Raises PaperUnreadable."""
    with opened(pdf) as document:
        sizes = [document.get_page_size(index) for index in range(len(document))]
    return [QSizeF(width, height) * (MM_PER_INCH / POINTS_PER_INCH) for width, height in sizes]


def page_image(pdf: bytes, index: int, *, dpi: float) -> QImage:
    """Return page *index* (from 0) as a picture that owns its pixels.

    Raises PaperUnreadable, also when there is no such page.
    """
    with opened(pdf) as document:
        return _drawn(_page(document, index), dpi / POINTS_PER_INCH)


def page_image_unless_busy(pdf: bytes, index: int, *, dpi: float) -> QImage | None:
    """Like page_image, but None at once while another thread is drawing: for the interface thread."""
    if not PDFIUM.acquire(blocking=False):
        return None
    try:
        return page_image(pdf, index, dpi=dpi)
    finally:
        PDFIUM.release()


def page_text(pdf: bytes, index: int) -> str:
    """Return the words of page *index* (from 0), for screen readers. Raises PaperUnreadable."""
    with opened(pdf) as document:
        words = _page(document, index).get_textpage().get_text_bounded()
    return str(words)


def _page(document: "pypdfium2.PdfDocument", index: int) -> "pypdfium2.PdfPage":
    if not 0 <= index < len(document):
        raise PaperUnreadable(why=f"page {index + 1} of {len(document)}")
    return document[index]


def _drawn(page: "pypdfium2.PdfPage", scale: float) -> QImage:
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    try:
        pixels = memoryview(bitmap.buffer).cast("B")
        borrowed = QImage(pixels, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        return borrowed.copy()
    finally:
        bitmap.close()
