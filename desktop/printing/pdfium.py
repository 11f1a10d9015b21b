"""The one door to PDFium, which is not thread-safe: whoever uses it holds the lock."""

import io
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from threading import RLock

import pypdfium2

from desktop.printing.errors import PaperUnreadable

PDFIUM = RLock()


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """Open *pdf* and hold the lock until it is closed again. Raises PaperUnreadable."""
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
