"""While an input method composes its keys do nothing else, and no other key loses what is composed."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.reading import Span
from desktop.views.composing import Composing
from desktop.views.directory_inputs import NoteField
from desktop.views.directory_lookup import LookupLine
from desktop.views.find_field import FindField
from desktop.views.hinted_line import HintedLine
from desktop.views.intake_fields import LineField
from desktop.views.intake_fields import WordsField as IntakeWords
from desktop.views.words_field import WordsField
from desktop.views.writing_line import WritingField
from tests.views.test_writing_line import underlined

FIELDS = {
    "the writing line": WritingField,
    "a line of the form": lambda: LineField("place", "Where or who"),
    "the words of the form": lambda: IntakeWords("words", "Words"),
    "find": FindField,
    "a line with a hint": HintedLine,
    "a note": NoteField,
    "words": WordsField,
    "a look-up": lambda: LookupLine("site"),
}
OF_THE_METHOD = (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown)


class Around(QWidget):
    """What the field stands in. keys -- that came through to it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.keys: list[int] = []
        layout = QVBoxLayout(self)
        layout.addWidget(field)
        layout.addWidget(QLineEdit(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.fixture
def held() -> list[QWidget]:
    """What Python must hold as long as the test runs."""
    return []


@pytest.fixture(params=list(FIELDS.values()), ids=list(FIELDS))
def field(request, qtbot, held) -> Composing:
    made = request.param()
    around = Around(made)
    qtbot.addWidget(around)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    made.setFocus()
    held.append(around)
    return made


def compose(field: QWidget, letters: str, caret: int | None = None) -> None:
    cursor = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.Cursor, caret or 0, 1)
    QApplication.sendEvent(field, QInputMethodEvent(letters, [cursor] if caret is not None else []))


def commit(field: QWidget, text: str) -> None:
    done = QInputMethodEvent("", [])
    done.setCommitString(text)
    QApplication.sendEvent(field, done)


def text_of(field: QWidget) -> str:
    return field.text() if hasattr(field, "text") else field.toPlainText()  # type: ignore[attr-defined]


def test_keys_of_the_input_method_do_nothing_else(qtbot, field):
    heard: list[str] = []
    for name in ("entered", "moved", "paged", "stepped", "settled"):
        if (signal := getattr(field, name, None)) is not None:
            signal.connect(lambda *_given, name=name: heard.append(name))
    compose(field, "dianti")
    for key in OF_THE_METHOD:
        qtbot.keyClick(field, key)
    assert (heard, field.parentWidget().keys, field.composed(), text_of(field)) == ([], [], "dianti", "")
    commit(field, "电梯")
    assert (field.composed(), text_of(field)) == ("", "电梯")


def test_a_function_key_comes_after_what_is_composed_is_written(qtbot, field):
    commit(field, "三楼")
    compose(field, "dianti")
    qtbot.keyClick(field, Qt.Key.Key_F12)
    assert text_of(field) == "三楼dianti"
    assert field.parentWidget().keys == [Qt.Key.Key_F12]


def test_a_letter_that_is_typed_all_the_same_stands_behind_what_is_composed(field):
    compose(field, "dian")
    letter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "7")
    QApplication.sendEvent(field, letter)
    assert text_of(field) == "dian7"


def test_what_is_composed_is_written_when_somebody_goes_elsewhere(qtbot, field):
    compose(field, "dianti")
    field.parentWidget().findChildren(QLineEdit)[-1].setFocus()
    assert (field.composed(), text_of(field)) == ("", "dianti")


@pytest.mark.parametrize("field", [WritingField], indirect=True)
def test_what_is_understood_keeps_its_underline_while_one_composes_behind_it(qtbot, field):
    class Line:
        def __init__(self) -> None:
            self.field = field

    commit(field, "人民路五号 ")
    field.show_spans([Span(0, 5, "place")])
    (before,) = underlined(Line())
    for caret in (0, 3, 6):
        compose(field, "dianti", caret)
        (now,) = underlined(Line())
        assert abs(now.start - before.start) <= 2
        assert abs(now.stop - before.stop) <= 2
