"""A hundred work orders in one PDF, against a hundred empty pages set the same way."""

from collections.abc import Iterator
from pathlib import Path

import typst

from desktop.fonts import font_folders
from desktop.paper import order_pdf, preview_pdf
from desktop.printing.pdfium import merged
from desktop.printing.typeset import Typesetter
from desktop.storage.queries.requests import ids, is_open
from desktop.wording.language import Language
from tests.bench.company import Company
from tests.bench.figures import Figure, number, spoken, timed


def orders(company: Company) -> Iterator[Figure]:
    """Read, set, kept in the archive, written down as printed, put together."""
    count = company.size.some(100)
    with company.database.read() as session:
        wanted = ids(session, is_open)[:count]
    typesetter, language = Typesetter(font_folders()), Language("en")
    preview_pdf(company.office, typesetter, language, wanted[:1])
    shown = timed(lambda: preview_pdf(company.office, typesetter, language, wanted), 3, warm=0)
    printed = timed(lambda: order_pdf(company.office, typesetter, language, wanted, by=company.author), 3, warm=0)
    empty = timed(lambda: _empty_pages(company.folder, len(wanted)), 3)
    yield Figure(
        what=f"{len(wanted)} work orders in one PDF",
        bar="≤ 2 s",
        value=shown.p50,
        base=empty.p50,
        measured=spoken(shown),
        baseline=spoken(empty),
        how="paper.preview_pdf: read, set (PDF/A), put together; against as many empty Typst pages put together",
    )
    yield Figure(
        what=f"{len(wanted)} work orders issued",
        bar="≤ 2 s",
        value=printed.p50,
        base=empty.p50,
        measured=f"{spoken(printed)}; {number(printed.p50 / len(wanted))} ms a sheet",
        baseline=spoken(empty),
        how="paper.order_pdf: besides, each sheet archived and its act written down, all in one transaction",
    )


def _empty_pages(folder: Path, count: int) -> bytes:
    template = folder / "empty.typ"
    template.write_text('#set page("a4")\n', encoding="utf-8")
    fonts = typst.Fonts(font_paths=[str(place) for place in font_folders()])
    setter = typst.Compiler(template, root=folder, font_paths=fonts)
    pages = [setter.compile(format="pdf", pdf_standards="a-2b") for _ in range(count)]
    return merged([page for page in pages if isinstance(page, bytes)])
