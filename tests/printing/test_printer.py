"""What comes out of a printer is the archived page."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from desktop.printing.errors import PaperUnreadable, PrinterFailed
from desktop.printing.pages import page_sizes
from desktop.printing.printer import print_pages
from tests.printing import likeness, reading
from tests.printing.private_cups import private_cups
from tests.printing.samples import book, order

ROOT = Path(__file__).parents[2]
MOST, MOST_IN_STRIP = 0.01, 0.005
SECOND_LINE_OF_WORDS = 0.46  # of the height of the English sheet


@pytest.fixture(scope="module")
def cups():
    with private_cups() as running:
        yield running


def assert_alike(arrived: Path, sent: Path, folder: Path) -> None:
    """Fewer than 1 % of the pixels differ. A page across comes on a sheet fed upright."""
    assert reading.page_count(arrived) == reading.page_count(sent)
    for page in range(reading.page_count(sent)):
        came, wanted = likeness.drawn(arrived, page, folder), likeness.drawn(sent, page, folder)
        if wanted.width > wanted.height and came.width < came.height:
            came = came.transpose(Image.Transpose.ROTATE_90)
        found = likeness.difference(came, wanted)
        assert found.page < MOST, f"page {page}: {found}"
        assert found.worst_strip < MOST_IN_STRIP, f"page {page}: {found}"


@pytest.mark.timeout(300)
def test_a_page_really_printed_arrives_the_same(cups, typesetter, tmp_path):
    said = "\n".join(f"{row + 1}) Лифт стоит на третьем этаже 电梯停在三楼" for row in range(22))
    documents = {
        "order": typesetter.order(order("ru", words=said, copy=1, danger=True)),
        "book": typesetter.book(book("zh")),
    }
    for name, pdf in documents.items():
        (tmp_path / f"{name}.pdf").write_bytes(pdf)
        command = [sys.executable, "-m", "tests.printing.print_process", cups.queue, str(tmp_path / f"{name}.pdf")]
        subprocess.run(command, check=True, cwd=ROOT, env=cups.environment(), timeout=100)
    for name, arrived in zip(documents, cups.arrived(len(documents)), strict=True):
        assert_alike(arrived, tmp_path / f"{name}.pdf", tmp_path)


@pytest.fixture
def page(typesetter, kept, tmp_path):
    return likeness.drawn(kept(typesetter.order(order("en"))), 0, tmp_path)


def without_a_line(page: Image.Image) -> Image.Image:
    """4 mm of the page, a line of what the caller said, painted over."""
    changed = page.copy()
    upper = page.height * SECOND_LINE_OF_WORDS
    ImageDraw.Draw(changed).rectangle((0, upper, page.width, upper + 4 / 25.4 * 600), fill=255)
    return changed


def shifted(page: Image.Image, millimetres: float) -> Image.Image:
    moved = Image.new("L", page.size, 255)
    moved.paste(page, (0, round(millimetres / 25.4 * 600)))
    return moved


@pytest.mark.timeout(300)
def test_the_comparison_sees_a_missing_line_and_a_shift(page):
    assert likeness.difference(page, page) == (0, 0)
    assert likeness.difference(without_a_line(page), page).worst_strip > 3 * MOST_IN_STRIP
    assert likeness.difference(shifted(page, 0.5), page).page > MOST
    assert likeness.difference(shifted(page, 3), page).page > MOST
    smaller = page.resize((round(page.width * 0.99), round(page.height * 0.99)))
    assert likeness.difference(smaller, page).page > MOST
    assert likeness.difference(Image.new("L", page.size, 255), page).page > MOST


@pytest.fixture
def file_printer(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def test_upright_and_across_pages_keep_their_direction(file_printer, typesetter, tmp_path):
    print_pages(typesetter.book(book("en")), file_printer)
    sizes = page_sizes((tmp_path / "printed.pdf").read_bytes())
    assert len(sizes) == 2
    assert all(size.width() > size.height() for size in sizes)


def test_only_the_range_that_was_asked_for_is_printed(file_printer, typesetter, tmp_path, kept):
    sheets = typesetter.orders([order("en", number=f"A26-{serial:05d}") for serial in range(5)])
    file_printer.setPrintRange(QPrinter.PrintRange.PageRange)
    file_printer.setFromTo(2, 3)
    print_pages(sheets, file_printer)
    assert reading.page_count(tmp_path / "printed.pdf") == 2


def inked_mm(pdf: Path, folder: Path) -> tuple[float, float]:
    """Width and height of what is drawn on the first page."""
    box = likeness.drawn(pdf, 0, folder).point(lambda grey: 255 * (grey < 128)).getbbox()
    assert box is not None
    return (box[2] - box[0]) / 600 * 25.4, (box[3] - box[1]) / 600 * 25.4


@pytest.mark.parametrize(
    ("paper", "scale"),
    [
        (QPageSize.PageSizeId.A5, 148 / 210),
        (QPageSize.PageSizeId.Letter, 279.4 / 297),
        (QPageSize.PageSizeId.A4, 1),
        (QPageSize.PageSizeId.A3, 1),
    ],
    ids=["A5", "Letter", "A4", "A3"],
)
def test_a_page_is_made_smaller_only_for_smaller_paper(file_printer, typesetter, kept, tmp_path, paper, scale):
    sent, printed = kept(typesetter.order(order("en"))), tmp_path / "printed.pdf"
    file_printer.setPageSize(QPageSize(paper))
    file_printer.setPageMargins(QMarginsF(20, 20, 20, 20))
    print_pages(sent.read_bytes(), file_printer)
    width, height = inked_mm(sent, tmp_path)
    assert inked_mm(printed, tmp_path) == pytest.approx((width * scale, height * scale), abs=0.3)
    assert page_sizes(printed.read_bytes())[0].toSize() == QPageSize(paper).size(QPageSize.Unit.Millimeter).toSize()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_an_error(file_printer, typesetter, tmp_path):
    file_printer.setOutputFileName(str(tmp_path / "no" / "such" / "folder.pdf"))
    with pytest.raises(PrinterFailed):
        print_pages(typesetter.order(order("en")), file_printer)


def test_what_is_no_pdf_is_not_printed(file_printer):
    with pytest.raises(PaperUnreadable):
        print_pages(b"no pdf", file_printer)
