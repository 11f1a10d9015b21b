"""Documents to PDF with Typst: data in as JSON, so that no text is ever read as markup."""

import json
import logging
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from threading import Lock
from typing import Any, Final

import typst

from desktop.printing.coverage import coverage
from desktop.printing.documents import BookPage, OrderSheet
from desktop.printing.errors import FontsMissing, TemplateBroken
from desktop.printing.pdfium import merged
from desktop.printing.printable import printable
from desktop.printing.qr import qr_svg

TEMPLATES = Path(__file__).parents[1] / "resources" / "orders"
LATIN = ("Noto Sans",)
CHINESE = ("Noto Sans SC", "Noto Sans CJK SC")
OTHERS = ("Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Symbols", "Noto Sans Symbols 2")
ARCHIVE_STANDARD: Final = "a-2b"

_log = logging.getLogger(__name__)


class Typesetter:
    """Sets work orders and book pages; safe to call from any thread.

    Keeps one Typst compiler: the first sheet costs about 0.1 s, each next one 0.02 s. One order is one compile,
    because a hundred orders in one document take three times the memory.

    font_folders -- folders with Noto Sans and Noto Sans SC; the fonts of the system are never used
    templates    -- folder with order.typ and book.typ, which can read nothing outside it

    Raises FontsMissing if a face is not there, TemplateBroken if a template asks for a package of the network.
    """

    def __init__(self, font_folders: Sequence[Path], *, templates: Path = TEMPLATES) -> None:
        fonts = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(folder) for folder in font_folders],
        )
        self._families = _families(fonts.families())
        faces = {(Path(face.path), face.index) for face in fonts.fonts() if face.family in self._families and face.path}
        self._printable = printable(coverage(faces))
        self._templates = templates
        _refuse_packages(templates)
        self._compiler = typst.Compiler(
            templates / "order.typ", root=templates, font_paths=fonts, ignore_system_fonts=True
        )
        self._busy = Lock()

    def order(self, sheet: OrderSheet) -> bytes:
        """Return one work order as PDF/A-2b."""
        return self._set("order.typ", sheet, qr=qr_svg(sheet.number))

    def orders(self, sheets: Sequence[OrderSheet]) -> bytes:
        """Return the work orders of all *sheets*, at least one, in one PDF; pages are counted order by order."""
        if not sheets:
            raise ValueError("no sheets to print")
        return merged([self.order(sheet) for sheet in sheets])

    def book(self, page: BookPage) -> bytes:
        """Return a day of the book, on as many pages as it takes."""
        return self._set("book.typ", page)

    def _set(self, template: str, document: OrderSheet | BookPage, **more: str) -> bytes:
        data: dict[str, Any] = asdict(replace(document, labels=dict(document.labels)))
        inputs = {
            "data": json.dumps(self._printable(data), ensure_ascii=False),
            "fonts": json.dumps(self._families),
            **more,
        }
        try:
            with self._busy:
                pdf, warnings = self._compiler.compile_with_warnings(
                    self._templates / template, format="pdf", sys_inputs=inputs, pdf_standards=ARCHIVE_STANDARD
                )
        except typst.TypstError as error:
            raise TemplateBroken(template=template, why=error.diagnostic or error.message) from error
        for warning in warnings:
            if "font" in warning.message:
                raise FontsMissing(why=warning.message)
            _log.warning("template %s: %s", template, warning.message)
        assert isinstance(pdf, bytes)
        return pdf


def _families(present: Sequence[str]) -> list[str]:
    """The families to set in, in the order in which they are asked for a character."""
    for wanted in (LATIN, CHINESE):
        if not any(family in present for family in wanted):
            raise FontsMissing(why=" / ".join(wanted))
    return [family for family in (*LATIN, *CHINESE, *OTHERS) if family in present]


def _refuse_packages(templates: Path) -> None:
    """A package would be fetched from the network, in the middle of a print."""
    for template in sorted(templates.glob("**/*.typ")):
        if '"@' in template.read_text(encoding="utf-8"):
            raise TemplateBroken(template=template.name, why="packages are not available")
