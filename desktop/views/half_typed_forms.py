"""What is half typed about the request of a card: its free line, and the fields of each act that was begun."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget

from desktop.domain.half_act import LINE, HalfAct
from desktop.models.act_form import ActForm
from desktop.views.act_form_view import ActFormView

Name = tuple[str, str]


class HalfTypedForms(QObject):
    """Keeps the forms in *stack*, the one opened last at the end. typed -- something was; made -- a new form

    line_added -- words that were typed elsewhere stand on the line now

    line, caret -- the free line; lent -- a line that stands elsewhere too, and is kept there
    """

    typed = Signal()
    line_added = Signal()
    made = Signal(ActFormView)

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self._pages: dict[Name, QScrollArea] = {}
        self.line, self.caret, self.lent = "", 0, ""

    def note_line(self, line: str, caret: int) -> None:
        """Remember the free line as it stands."""
        if (line, caret) != (self.line, self.caret):
            self.line, self.caret = line, caret
            self.typed.emit()

    def page(self, form: ActForm) -> QScrollArea:
        """Return the page of *form* with what was typed in it before."""
        page = self._pages.pop(name_of(form), None) or self._new(form)
        self._pages[name_of(form)] = page
        return page

    def view(self, form: ActForm) -> ActFormView:
        """Return the fields on the page of *form*."""
        view = self.page(form).widget()
        assert isinstance(view, ActFormView)
        return view

    def drop(self, name: Name) -> None:
        """Forget what was typed in one form."""
        page = self._pages.pop(name, None)
        if page is not None:
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def forget(self) -> None:
        """Another request: nothing is half typed about it yet."""
        for name in list(self._pages):
            self.drop(name)
        self.line, self.caret, self.lent = "", 0, ""

    def half_typed(self, request_id: UUID) -> list[HalfAct]:
        """Return all that is half typed, what was opened last at the end."""
        found = []
        if self.line.strip() and self.line != self.lent:
            found.append(HalfAct(request_id=request_id, texts={LINE: self.line}, caret=self.caret))
        for page in self._pages.values():
            view = page.widget()
            if isinstance(view, ActFormView) and (half := view.half_typed(request_id)) is not None:
                found.append(half)
        return found

    def take_back(self, halves: Sequence[HalfAct], forms: Mapping[Name, ActForm]) -> ActForm | None:
        """Put back what was half typed; return the form that was typed in last, None if it was the line.

        Words for an act that is not possible any more stand on the line.
        """
        last = None
        for half in halves:
            form = forms.get((half.act, half.subject))
            if form is not None:
                self.view(form).take_back(half)
                last = form
            elif half.act == LINE:
                self._add(half.texts.get(LINE, ""), half.caret)
            else:
                self._add(half.own_words)
        return last

    def lend(self, line: str, note: ActForm) -> None:
        """Take a line that stands elsewhere too; the one that stood here becomes a half-typed note."""
        if self.line.strip() and self.line != self.lent and self.line != line:
            view = self.view(note)
            words = " ".join(text for text in (view.values()[note.fields[0].key].text, self.line) if text)
            view.take_back(HalfAct(request_id=UUID(int=0), texts={note.fields[0].key: words}))
        self.line, self.caret, self.lent = "", 0, line

    def add_to_line(self, words: str) -> None:
        """Put words behind the line."""
        if words.strip():
            self._add(words.strip())
            self.line_added.emit()
            self.typed.emit()

    def _add(self, words: str, caret: int | None = None) -> None:
        if words:
            before = f"{self.line} " if self.line else ""
            self.line = before + words
            self.caret = len(before) + (len(words) if caret is None else caret)

    def _new(self, form: ActForm) -> QScrollArea:
        view = ActFormView(form)
        view.typed.connect(self.typed)
        page = QScrollArea(widgetResizable=True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setWidget(view)
        self._stack.addWidget(page)
        self.made.emit(view)
        return page


def name_of(form: ActForm) -> Name:
    """Return by what a form is known among those of one request."""
    return form.act, form.subject
