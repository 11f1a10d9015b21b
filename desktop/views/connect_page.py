"""Connect (the desk, then F4): where the company's server is, who asks, and how far it is; Enter connects."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.server_fields import Proof, ServerFields
from desktop.models.act_form import Option
from desktop.views.directory_inputs import ChoiceField
from desktop.views.page import Page
from desktop.views.plain_label import plain_label
from desktop.views.room import is_tight
from desktop.views.theme import tokens
from desktop.views.tone import set_look

_LONGEST = 500
_WIDEST_EMS = 60


class ConnectPage(Page):
    """connect_requested -- (where, the password); stop_requested -- Esc while it is under way
    typed -- something was; shown -- the page came in sight
    """

    connect_requested = Signal(ServerFields, str)
    stop_requested = Signal()
    typed = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_running = False
        self.title = plain_label(self, "")
        self.title.setProperty("heading", True)
        self.about = plain_label(self, "faded")
        self.server = self._field(self.tr("Server"), self.tr("like desk.example.com"))
        self.login = self._field(self.tr("Your login"), self.tr("like a.petrova"))
        self.password = self._field(self.tr("Password"), "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.database = self._field(self.tr("Database"), "")
        self.proof = ChoiceField(self)
        self.proof.setAccessibleName(self.tr("How the server proves itself"))
        self.proof.offer(
            (
                Option(Proof.SYSTEM, self.tr("certificate that this PC knows")),
                Option(Proof.FILE, self.tr("certificate of the firm, in a file")),
                Option(Proof.NONE, self.tr("not at all, only encrypted")),
            )
        )
        self.ca_file = self._field(self.tr("File of the firm’s certificate"), self.tr("like C:\\firm\\ca.crt"))
        self.state = plain_label(self, "accent")
        self.go = QPushButton(self.tr("Connect (Enter)"), self)
        self._rows: dict[QWidget, QLabel] = {}
        self._lay_out()
        self._connect()
        self.show_fields(ServerFields())

    def _field(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.setMaxLength(_LONGEST)
        return field

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(3 * gap, 2 * gap, 3 * gap, gap)
        box.setSpacing(gap)
        box.addWidget(self.title)
        box.addWidget(self.about)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * gap)
        grid.setVerticalSpacing(gap)
        grid.setColumnStretch(1, 1)
        names = (self.proof.accessibleName(), self.ca_file.accessibleName())  # of rows that come and go
        grid.setColumnMinimumWidth(0, max(self.fontMetrics().horizontalAdvance(name) for name in names) + 2)
        fields = (self.server, self.login, self.password, self.database, self.proof, self.ca_file)
        for row, field in enumerate(fields):
            label = self._rows[field] = QLabel(field.accessibleName(), self)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.go, len(fields), 1, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(grid)
        box.addStretch(1)
        paper = QWidget()
        paper.setProperty("paper", "page")
        beside = QHBoxLayout(paper)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(inner, _WIDEST_EMS)
        beside.addStretch(1)
        area = _Area(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(paper)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        self.state.setProperty("paper", "page")  # below what scrolls: it is seen in large type too
        self.state.setContentsMargins(3 * gap, 0, 3 * gap, gap)
        layout.addWidget(self.state)
        inner.setMaximumWidth(_WIDEST_EMS * self.fontMetrics().horizontalAdvance("M"))

    def _connect(self) -> None:
        for field in (self.server, self.login, self.password, self.database, self.ca_file):
            field.textEdited.connect(self._on_typed)
        self.proof.currentIndexChanged.connect(self._on_typed)
        self.go.clicked.connect(self._on_go)

    def show_words(self, title: str, about: str) -> None:
        """Say what connecting means for this PC."""
        self.title.setText(title)
        self.about.setText(about)

    def show_fields(self, fields: ServerFields) -> None:
        """Show where the server is, as it was typed before or is kept; the password stays as it is."""
        for field, text in (
            (self.server, fields.server),
            (self.login, fields.login),
            (self.database, fields.database),
            (self.ca_file, fields.ca_file),
        ):
            if field.text() != text:
                field.setText(text)
        self.proof.blockSignals(True)
        self.proof.choose(fields.proof)
        self.proof.blockSignals(False)
        self._show_proof()

    def fields(self) -> ServerFields:
        """Return where the server is, as it stands here."""
        return ServerFields(
            server=self.server.text().strip(),
            login=self.login.text().strip(),
            database=self.database.text().strip(),
            proof=Proof(self.proof.currentData()),
            ca_file=_as_path(self.ca_file.text()),
        )

    def show_step(self, sentence: str, *, is_running: bool) -> None:
        """Say how far it is; while it is under way nothing can be typed."""
        self._is_running = is_running
        for field in (self.server, self.login, self.password, self.database, self.ca_file):
            field.setReadOnly(is_running)
        self.proof.setEnabled(not is_running)
        self.go.setEnabled(not is_running)
        self._say(sentence, "accent")
        self.keys_changed.emit()

    def show_refusal(self, sentence: str, wrong: str) -> None:
        """Say why nothing came of it; the cursor goes to the field that is to be looked at: server, password, ca_file.

        Nothing that was typed goes away.
        """
        self.show_step("", is_running=False)
        self._say(sentence, "warning")
        fields = {"server": self.server, "login": self.login, "password": self.password, "ca_file": self.ca_file}
        field = fields.get(wrong, self.server)
        if self.isVisible():
            field.setFocus()
            field.selectAll()

    def show_done(self, sentence: str) -> None:
        """Say what came of it; the password is kept elsewhere and goes from here."""
        self.show_step("", is_running=False)
        self._say(sentence, "done")
        self.password.clear()
        self.take_focus()

    def _say(self, sentence: str, tone: str) -> None:
        set_look(self.state, "tone", tone)
        self.state.setText(sentence)
        self.state.setAccessibleName(sentence)

    def _show_proof(self) -> None:
        """Only a server on another machine has to prove itself."""
        typed = self.server.text().strip()
        is_elsewhere = not typed or (self.fields().is_elsewhere and "://" not in typed)
        has_file = is_elsewhere and self.proof.currentData() == Proof.FILE
        for field, is_shown in ((self.proof, is_elsewhere), (self.ca_file, has_file)):
            field.setVisible(is_shown)
            self._rows[field].setVisible(is_shown)

    @Slot()
    def _on_typed(self) -> None:
        self._show_proof()
        self.typed.emit()

    @Slot()
    def _on_go(self) -> None:
        """Connect, or put the cursor where something is missing."""
        if self._is_running:
            return
        missing = next((field for field in self._needed() if not field.text().strip()), None)
        if missing is not None:
            missing.setFocus()
            self._say(self.tr("Still empty: {field}").format(field=missing.accessibleName()), "warning")
        else:
            self.connect_requested.emit(self.fields(), self.password.text())

    def _needed(self) -> tuple[QLineEdit, ...]:
        if "://" in self.server.text():
            return (self.server,)
        needed = (self.server, self.login, self.database)
        return needed if self.ca_file.isHidden() else (*needed, self.ca_file)

    # Page

    def key_labels(self) -> Mapping[str, str]:
        return {"F12": "" if self._is_running else self.tr("connect")}

    def press(self, key: str) -> bool:
        if key == "F12":
            self._on_go()
            return True
        return False

    def step_back(self) -> bool:
        if self._is_running:
            self.stop_requested.emit()
        return self._is_running

    def take_focus(self) -> None:
        empty = (field for field in (self.server, self.login, self.password) if not field.text())
        next(empty, self.password).setFocus()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.focusWidget() in (self.server, self.login) and not self.password.text():
                self.focusNextChild()
            else:
                self._on_go()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers():
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.about.setVisible(not is_tight(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()


class _Area(QScrollArea):
    """Leaves the arrows to the page: they go from field to field."""

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def _as_path(text: str) -> str:
    """Return a file's name as it was typed, dropped here, or copied from a window that puts it into quotation marks."""
    plain = text.strip().strip('"')
    return QUrl(plain).toLocalFile() if plain.startswith("file:") else plain
