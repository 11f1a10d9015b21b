"""The one door to PDFium, which is not thread-safe: whoever uses it holds the lock."""

import io
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from threading import RLock
from typing import TYPE_CHECKING

from desktop.printing.errors import PaperUnreadable

if TYPE_CHECKING:
    import pypdfium2

PDFIUM = RLock()


@contextmanager
def opened(pdf: bytes) -> Iterator["pypdfium2.PdfDocument"]:
    """Open *pdf* and hold the lock until it is closed again. Raises PaperUnreadable."""
    import pypdfium2  # slow to load, and not needed before the first page

    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise PaperUnreadable(why=str(error)) from error
        with closing(document):
            yield document


def merged(pdfs: Sequence[bytes]) -> bytes:
    """Return one PDF with the pages of all *pdfs* in order; the lock is free between two of them."""
    if len(pdfs) == 1:
        return pdfs[0]
    import pypdfium2

    with PDFIUM:
        whole = pypdfium2.PdfDocument.new()
    try:
        for pdf in pdfs:
            with opened(pdf) as part:
                whole.import_pages(part)
        out = io.BytesIO()
        with PDFIUM:
            whole.save(out)
        return out.getvalue()
    finally:
        with PDFIUM:
            whole.close()
