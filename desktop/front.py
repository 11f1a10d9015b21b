"""The window in front: the first page, the screens set to work behind it, the window made anew in another language."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop.domain.errors import DaybookError
from desktop.domain.records import DeskFacts
from desktop.jobs import Lanes
from desktop.models.line_text import Reader
from desktop.screens.context import Changes, Desk, Seat, Sharing
from desktop.screens.sight import Sight
from desktop.storage.first_page import FirstPage
from desktop.views.window import Window
from desktop.wishes import Wishes

if TYPE_CHECKING:
    from desktop.opening import Opened
    from desktop.screens.main import MainScreen
    from desktop.views.refusal import Refusal
    from desktop.wording.sharing import Standing

_CLOCK_MS = 1_000
_IDLE_MS = 20
_WIDTH_PX, _HEIGHT_PX = 1366, 740


class Front(QObject):
    """painted -- the first page is on the screen; ready -- all pages are made; closing -- the window is about to go."""

    painted = Signal()
    ready = Signal()
    closing = Signal()

    def __init__(self, lanes: Lanes, wishes: Wishes, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes, self._wishes, self._folder = lanes, wishes, folder
        self.changes = Changes(self)
        self.sharing = Sharing(self)
        self.main: MainScreen | None = None
        self._desk: Desk | None = None
        self._seat: Seat | None = None
        self._sight: Sight | None = None
        self._refusal: Refusal | None = None
        self._unsaid = ""
        wishes.said.connect(self.say)
        wishes.backed_up.connect(self._on_backed_up)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self._on_clock)
        self._idle = QTimer(self, interval=_IDLE_MS)
        self._idle.timeout.connect(self._on_idle)

    def show_first(self, first: FirstPage, *, now: datetime) -> None:
        """Show today's lines in a window behind which nothing is at work yet."""
        language = self._wishes.language
        reader = Reader(language, ZoneInfo(first.facts.zone), first.day, first.facts.station)
        self._sight = self._new_sight(first.facts, reader)
        self._sight.painted.connect(self.painted)
        self._sight.show_first(first, language, now=now)
        self._sight.window.showMaximized()

    def set_to_work(self, opened: "Opened") -> None:
        """Set the screens to work, in the window of the first page if that is there."""
        self._seat = Seat(opened.person, self)
        is_new = self._sight is None
        self._work(opened)
        if is_new:
            self._window().showMaximized()
        if self._unsaid:
            self.say(self._unsaid)
        self._clock.start()
        self._idle.start()

    def renew(self, opened: "Opened") -> None:
        """Make the window anew, in the language that is spoken now. No answer reaches the old one any more."""
        before, main, desk = self._window(), self.main, self._desk
        assert main is not None
        assert desk is not None
        desk.leave()
        self._wishes.speak()
        self._sight = None
        self._work(opened)
        window = self._window()
        window.setGeometry(before.geometry())
        window.show()
        before.hide()
        before.deleteLater()
        main.deleteLater()
        self._idle.start()

    def change_desk(self, opened: "Opened") -> None:
        """Make the window anew for another desk: this PC's file has become a station's of a company."""
        self._seat = Seat(opened.person, self)
        self.renew(opened)

    def is_active(self) -> bool:
        """Return whether keys reach the window."""
        return self._sight is not None and self._sight.window.isActiveWindow()

    def refuse(self, error: DaybookError) -> None:
        """Say why the file cannot be opened, in a window of its own, for there is no page to say it on."""
        from desktop.views.refusal import Refusal

        self._refusal = Refusal(self._sentence(error))
        self._refusal.show()
        if self._sight is not None:
            self._sight.window.hide()

    @Slot(str)
    def say(self, said: str) -> None:
        """Show a sentence in the window, once there is one."""
        if self._sight is not None:
            self._sight.window.say.say(said)
        else:
            self._unsaid = said

    def explain(self, error: DaybookError) -> None:
        """Say what happened and what to do."""
        self.say(self._sentence(error))

    def show_sharing(self, standing: "Standing") -> None:
        """Show how the station stands with its server."""
        if self.main is not None:
            self.main.sharing.show(standing)
        self.sharing.stand(standing)

    def tell_of_bug(self) -> None:
        """Say that the program itself was wrong."""
        from desktop.wording import bugs

        self.say(bugs.sentence(self._wishes.language))

    def written(self) -> str:
        """Return what stands on the writing line."""
        return self._sight.page.line.text() if self._sight is not None else ""

    def keep_drafts(self) -> bool:
        """Keep what is half typed; return whether there was anybody at work who does that."""
        if self.main is not None:
            self.main.keep_drafts()
        return self.main is not None

    def stop(self) -> None:
        """Let the clocks stand."""
        self._clock.stop()
        self._idle.stop()

    @Slot()
    def raise_window(self) -> None:
        """Bring the window to the front: the program was started a second time."""
        if self._sight is not None:
            window = self._sight.window
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()

    def _work(self, opened: "Opened") -> None:
        from desktop.screens.main import MainScreen

        assert self._seat is not None
        desk = self._desk = Desk(
            office=opened.office,
            lanes=self._lanes,
            language=self._wishes.language,
            settings=self._wishes.settings,
            facts=opened.facts,
            seat=self._seat,
            changes=self.changes,
            folder=self._folder,
            say=self.say,
            sharing=self.sharing,
        )
        if self._sight is None:
            self._sight = self._new_sight(
                opened.facts, Reader(desk.language, desk.zone, desk.today(), desk.facts.station)
            )
        self.main = MainScreen(desk, self, sight=self._sight)
        self.main.wished.connect(self._wishes.do)
        self.main.bring_back_line()
        if self.sharing.standing is not None:
            self.main.sharing.show(self.sharing.standing)

    def _new_sight(self, facts: DeskFacts, reader: Reader) -> Sight:
        """Return a window of the desk; the practice company has a coloured frame."""
        sight = Sight(reader, self._wishes.settings.keys, self)
        is_practice = facts.kind == "practice"
        sight.window.frame.setObjectName("practice" if is_practice else "desk")
        sight.window.show_name(self.tr("practice, nothing here is real") if is_practice else facts.desk)
        sight.window.closing.connect(self.closing)
        sight.window.resize(_WIDTH_PX, _HEIGHT_PX)
        return sight

    def _window(self) -> Window:
        assert self._sight is not None
        return self._sight.window

    def _sentence(self, error: DaybookError) -> str:
        from desktop.wording.errors import sentence

        return sentence(error, self._wishes.language)

    @Slot()
    def _on_backed_up(self) -> None:
        if self.main is not None:
            self.main.day.first_steps.note("backup")

    @Slot()
    def _on_clock(self) -> None:
        if self.main is not None:
            self.main.tick()

    @Slot()
    def _on_idle(self) -> None:
        """Make one more page ready, until all are: the key that asks for it then opens it at once."""
        if self.main is None or not self.main.pages.prepare_next():
            self._idle.stop()
            self.ready.emit()
