"""Starts the window: the first page is painted before SQLAlchemy and the screens are there, then all is wired.

What this module imports is what the first page needs, and nothing more: the start waits for it.
"""

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop.connecting import Connecting
from desktop.domain.errors import DaybookError, FileBusy
from desktop.domain.ids import new_id
from desktop.domain.ringing import from_line
from desktop.folders import data_folder, settings_folder
from desktop.front import Front
from desktop.jobs import Lanes
from desktop.relay import Relay
from desktop.running import RAISE
from desktop.settings import Settings, load_or_usual
from desktop.single import SingleWindow
from desktop.storage.first_page import read_first_page
from desktop.sweeping import Sweeper
from desktop.views.held_keys import HeldKeys
from desktop.views.theme import apply
from desktop.wishes import Wishes

if TYPE_CHECKING:
    from desktop.admission import Admitted
    from desktop.guard import Guard
    from desktop.opening import Opened
    from desktop.storage.database import Changes as ChangedRows
    from desktop.storage.watch import Watch

_WATCH_MS = 250
TURN_S = 0.0005  # Qt lets the interpreter go at each letter painted: the window would wait 5 ms for it each time
_TRY_MS, _TRIES = 20, 50
_PARTING_S = 2.0  # a server that does not answer keeps nobody: what was written is saved here


def run(options: argparse.Namespace) -> int:
    """Open the window on the station's file and return the exit code when it is closed.

    A second start on the same file raises the window that is open, and ends.
    """
    sys.setswitchinterval(TURN_S)
    settings, damaged = load_or_usual(settings_folder())
    folder: Path = options.data or settings.data_folder or data_folder()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Daybook")
    app.setDesktopFileName("daybook")
    apply(app, theme=settings.theme, text_pt=settings.text_pt)
    single = SingleWindow(folder)
    if single.raise_other(options.ringing or RAISE):
        return 0
    application = Application(app, settings, folder)
    single.raised.connect(application.front.raise_window)
    single.rang.connect(application.front.ring)
    application.seen.connect(single.listen)
    try:
        application.start()
        if options.ringing and (ring := from_line(options.ringing)) is not None:
            application.front.ring(ring)
        if damaged is not None:
            application.front.explain(damaged)
        return app.exec() or application.exit_code
    finally:
        application.close()
        single.close()


class Application(QObject):
    """What lives as long as the program: the file and the lanes, what watches over them, and the window in front.

    open_desk -- opens the file; called on the write lane, so that whatever is to be written follows behind it
    seen -- the first page is there: what could wait may begin
    """

    seen = Signal()

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        folder: Path,
        *,
        open_desk: "Callable[[Path], Opened] | None" = None,
    ) -> None:
        super().__init__()
        self._app, self._folder, self._open_desk = app, folder, open_desk or _open_desk
        self.exit_code = 0
        self._is_closed = False
        self._opened: Opened | None = None
        self._watch: Watch | None = None
        self._guard: Guard | None = None
        self._sweeper = Sweeper(self)
        self._relay = Relay(self)
        self._lanes = Lanes.open(self._relay.deliver)
        self._held = HeldKeys(app, self)
        self._wishes = Wishes(app, settings, folder, self._lanes, self)
        self.front = Front(self._lanes, self._wishes, folder, self)
        self.front.painted.connect(self._open)
        self.front.ready.connect(self._sweeper.settle)
        self.front.import_run.moved.connect(self._sweeper.settle)  # a million rows in hand need not be looked through
        self.front.closing.connect(self._keep_drafts)
        self._connecting = Connecting(
            self._lanes, self._relay, folder, self.front.sharing, self.front.show_sharing, self
        )
        self._connecting.laying.connect(self._on_laying)
        self._connecting.joined.connect(self._on_joined)
        self._connecting.refused.connect(self._release)
        self._wishes.language_changed.connect(self._on_language_changed)
        self._look = QTimer(self, interval=_WATCH_MS)
        self._look.timeout.connect(self._on_look)

    def start(self) -> None:
        """Show the first page at once where the file has one; then open the file."""
        now = datetime.now(UTC)
        first = read_first_page(self._folder, now=now)
        if first is None:
            self._open()
        else:
            self.front.show_first(first, now=now)

    def close(self) -> None:
        """Keep drafts, finish the lanes, close the file."""
        self._look.stop()
        self._held.let_go()
        self._keep_drafts()
        self._is_closed = True
        self.front.stop()
        self._lanes.finish()
        self._connecting.close(_PARTING_S)
        if self._watch is not None:
            self._watch.close()
        if self._opened is not None:
            self._opened.office.database.close()
        self._sweeper.stop()
        self._wishes.fall_silent()
        if self._guard is not None:
            self._guard.close()

    @Slot()
    def _open(self) -> None:
        from desktop.guard import Guard
        from desktop.views.icon import app_icon

        self._guard = Guard(self._folder, keep_drafts=self._keep_drafts, tell=self.front.tell_of_bug, relay=self._relay)
        self._lanes.write.run(self._open_behind, done=self._on_opened, failed=self._on_refused)
        self._app.setWindowIcon(app_icon())
        self.seen.emit()

    def _open_behind(self) -> "Opened":
        self._opened = self._open_desk(self._folder)
        self._connecting.start_worker(self._opened.office)
        return self._opened

    @Slot()
    def _on_laying(self) -> None:
        """The file is about to become another: what is typed is kept in it, what is typed meanwhile waits."""
        self._keep_drafts()
        self._held = HeldKeys(self._app, self, lets_write=False)

    @Slot(object, object)
    def _on_joined(self, opened: "Opened", admitted: "Admitted") -> None:
        from desktop.wording.connecting import admitted as sentence

        self._opened = opened
        self.front.change_desk(opened)
        self.front.say(
            sentence(
                self._wishes.language, server=admitted.server, letters=admitted.letters, before=admitted.before,
                is_in_keyring=admitted.is_in_keyring,
            )
        )  # fmt: skip
        self._release(tries=_TRIES)

    @Slot()
    def _release(self, tries: int = 0) -> None:
        """Give on what was typed meanwhile, once the window that is meant has the keys."""
        if tries and not self.front.is_active():
            QTimer.singleShot(_TRY_MS, self, partial(self._release, tries - 1))
        else:
            self._held.release()

    def _on_opened(self, opened: "Opened") -> None:
        from desktop.storage.watch import Watch

        if self._is_closed:
            return
        self._watch = Watch(opened.office.database)
        opened.office.database.on_change(self._announce)
        self.front.set_to_work(opened)
        self._held.release()
        self._look.start()

    def _on_refused(self, error: DaybookError) -> None:
        self._held.let_go()
        self.exit_code = 1
        self.front.refuse(error)

    def _announce(self, changes: "ChangedRows") -> None:
        """Tell the screens what this process committed; called on the lane that did."""
        self._relay.deliver(partial(self.front.changes.happened.emit, changes))

    @Slot()
    def _keep_drafts(self) -> None:
        """Keep what is half typed; what was written before the file was open as well, behind its opening."""
        if not self.front.keep_drafts() and (text := self.front.written()).strip():
            self._lanes.write.run(partial(self._keep_line, text), done=_nothing, failed=self.front.explain)

    def _keep_line(self, text: str) -> None:
        from desktop.workflow.drafting import keep_draft

        if self._opened is not None:
            keep_draft(self._opened.office, new_id(), "line", {"text": text, "caret": len(text)})

    @Slot()
    def _on_language_changed(self) -> None:
        self._keep_drafts()
        # behind the drafts on the write lane: the new window brings back what the old one kept
        self._lanes.write.run(_drafts_are_kept, done=self._on_drafts_kept, failed=self.front.explain)

    def _on_drafts_kept(self, _answer: None) -> None:
        if self._opened is not None:
            self.front.renew(self._opened)

    @Slot()
    def _on_look(self) -> None:
        assert self._watch is not None
        try:
            changes = self._watch.changes()
        except FileBusy:  # the next look sees it
            return
        if changes:
            self.front.changes.happened.emit(changes)
            self._connecting.wake()


def _open_desk(folder: Path) -> "Opened":
    """Open the file. The import alone takes longer than the painting of the page: it is done here, on a lane."""
    from desktop.opening import open_desk

    return open_desk(folder)


def _drafts_are_kept() -> None:
    """Stand behind the drafts on the write lane."""


def _nothing(_answer: None) -> None:
    """Nothing follows: the window is closing."""
