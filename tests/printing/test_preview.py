"""The preview of a sheet: real keys, real pages."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from desktop.printing.errors import PaperUnreadable
from desktop.printing.pdfium import PDFIUM
from desktop.printing.preview import PagePreview, ask_printer
from tests.printing.samples import book, order


@pytest.fixture(scope="module")
def sheets(typesetter):
    return typesetter.orders([order("en", number=f"A26-{serial:05d}") for serial in range(1, 5)])


@pytest.fixture
def preview(qtbot, sheets):
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.resize(900, 700)
    preview.show_pages(sheets)
    preview.show()
    qtbot.waitExposed(preview)
    return preview


def is_drawn(preview: PagePreview, index: int) -> bool:
    return not preview.sheets()[index].pixmap().isNull()


def test_the_page_in_sight_is_drawn_and_the_others_wait(qtbot, preview):
    qtbot.waitUntil(lambda: is_drawn(preview, 0))
    assert not is_drawn(preview, 3)
    assert preview.place.text() == "Page 1 of 4"
    picture = preview.sheets()[0].pixmap().toImage()
    assert picture.pixelColor(5, 5) == Qt.GlobalColor.white
    room = preview.sheets()[0].size() - picture.deviceIndependentSize().toSize()
    assert max(abs(room.width()), abs(room.height())) <= 1, "the whole page, not a part of it"
    assert preview.sheets()[0].width() > preview.view.viewport().width() * 0.9
    assert any(picture.pixelColor(x, picture.height() // 12).lightness() < 100 for x in range(picture.width()))


def test_page_keys_walk_through_the_pages(qtbot, preview):
    for key, page in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_End, 3),
        (Qt.Key.Key_PageDown, 3),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageUp, 0),
    ):
        qtbot.keyClick(preview.view, key)
        assert preview.page_shown() == page
        qtbot.waitUntil(lambda page=page: is_drawn(preview, page))
    assert preview.place.text() == "Page 1 of 4"


def test_escape_and_the_buttons_say_what_is_wished(qtbot, preview):
    with qtbot.waitSignal(preview.close_requested):
        qtbot.keyClick(preview.view, Qt.Key.Key_Escape)
    for button, wish in (
        (preview.print_button, preview.print_requested),
        (preview.save_button, preview.save_requested),
        (preview.close_button, preview.close_requested),
    ):
        with qtbot.waitSignal(wish):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_screen_reader_finds_names_and_the_words_of_the_page(qtbot, preview):
    qtbot.waitUntil(lambda: is_drawn(preview, 0))
    sheet = preview.sheets()[0]
    assert sheet.accessibleName() == "Page 1 of 4"
    assert "Mill Lane" in sheet.accessibleDescription()
    for widget in (preview.view, preview.place, preview.print_button, preview.save_button, preview.close_button):
        assert widget.accessibleName()


def test_a_page_across_fits_the_width_too(qtbot, preview, typesetter):
    preview.show_pages(typesetter.book(book("ru")))
    qtbot.waitUntil(lambda: is_drawn(preview, 0))
    sheet = preview.sheets()[0]
    assert sheet.width() > sheet.height()
    assert sheet.width() <= preview.view.viewport().width()


def test_a_narrower_window_keeps_the_page_and_draws_it_again(qtbot, preview):
    preview.go_to(2)
    qtbot.waitUntil(lambda: is_drawn(preview, 2))
    wide = preview.sheets()[2].width()
    preview.resize(500, 700)
    qtbot.waitUntil(lambda: preview.sheets()[2].width() < wide and is_drawn(preview, 2))
    assert preview.page_shown() == 2


def test_the_window_does_not_wait_for_another_thread_that_prints(qtbot, preview):
    held, release = threading.Event(), threading.Event()

    def print_something() -> None:
        with PDFIUM:
            held.set()
            release.wait(30)

    printing = threading.Thread(target=print_something)
    printing.start()
    held.wait(30)
    preview.go_to(3)
    qtbot.wait(150)
    assert not is_drawn(preview, 3)
    release.set()
    printing.join()
    qtbot.waitUntil(lambda: is_drawn(preview, 3))


def test_what_is_no_pdf_leaves_the_pages_that_were_shown(preview):
    with pytest.raises(PaperUnreadable):
        preview.show_pages(b"no pdf")
    assert preview.pages() == 4


def test_the_print_dialog_does_not_block_and_hands_over_its_printer(qtbot, preview):
    chosen: list[QPrinter] = []
    dialog = ask_printer(chosen.append, preview, pages=4)
    qtbot.waitUntil(dialog.isVisible)
    assert isinstance(dialog, QPrintDialog)
    assert dialog.maxPage() == 4
    QDialog.done(dialog, QDialog.DialogCode.Rejected)
    assert chosen == []

    dialog = ask_printer(chosen.append, preview, pages=4)
    qtbot.waitUntil(dialog.isVisible)
    dialog.accepted.emit(dialog.printer())
    assert len(chosen) == 1
    assert chosen[0].resolution() > 0
