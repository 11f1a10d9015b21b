"""Starts the window and wires everything: the only place that knows all layers."""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desktop.crash import CrashHandler
from desktop.domain.errors import DaybookError, FileBusy
from desktop.domain.records import Person
from desktop.jobs import Lanes
from desktop.logs import open_logs
from desktop.relay import Relay
from desktop.screens.context import Changes, Desk, Seat
from desktop.screens.main import MainScreen
from desktop.settings import Settings, load_or_usual, save, settings_folder
from desktop.single import SingleWindow
from desktop.station import data_folder, open_station
from desktop.storage.backup import back_up
from desktop.storage.database import Changes as ChangedRows
from desktop.storage.opening import open_file
from desktop.storage.queries.desk import desk_facts, on_duty, people
from desktop.storage.watch import Watch
from desktop.sweeping import Sweeper
from desktop.views.icon import app_icon
from desktop.views.refusal import Refusal
from desktop.views.theme import apply
from desktop.views.tokens import USUAL_PT
from desktop.wording import bugs
from desktop.wording.errors import sentence
from desktop.wording.language import Language, guess
from desktop.workflow.duty import author_at_desk, go_on_duty
from desktop.workflow.founding import user_of_this_pc
from desktop.workflow.office import Office, system_clock

_WATCH_MS = 250
_CLOCK_MS = 1_000
_NOW_EVERY = 10
_PRACTICE_IN = {"en": "GB", "ru": "RU", "zh_CN": "CN"}


def run(options: argparse.Namespace) -> int:
    """Open the window on the station's file and return the exit code when it is closed.

    A second start on the same file raises the window that is open, and ends.
    """
    settings, damaged = load_or_usual(settings_folder())
    folder: Path = options.data or settings.data_folder or data_folder()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Daybook")
    app.setDesktopFileName("daybook")
    app.setWindowIcon(app_icon())
    apply(app, theme=settings.theme, text_pt=settings.text_pt)
    language = Language(guess(settings.language))
    single = SingleWindow(folder)
    if single.raise_other():
        return 0
    try:
        office = open_station(folder)
        application = Application(app, office, settings, folder)
    except DaybookError as error:
        return _refused(app, sentence(error, language))
    single.raised.connect(application.raise_window)
    if damaged is not None:
        application.say(sentence(damaged, language))
    try:
        return app.exec()
    finally:
        application.close()
        single.close()


def _refused(app: QApplication, said: str) -> int:
    """Say why the file cannot be opened, in a window of its own, for there is no page to say it on."""
    window = Refusal(said)
    window.show()
    app.exec()
    return 1


class Application(QObject):
    """What lives as long as the program: office, lanes, clock, watch; the window is made anew for another language."""

    def __init__(self, app: QApplication, office: Office, settings: Settings, folder: Path) -> None:
        super().__init__()
        self._app, self._office, self._settings, self._folder = app, office, settings, folder
        self._sweeper = Sweeper(self)
        self._relay = Relay(self)
        self._lanes = Lanes.open(self._relay.deliver)
        self._changes = Changes(self)
        self._language = Language(guess(settings.language))
        self._main: MainScreen | None = None
        self._ticks = 0
        self._seat = Seat(_sit_down(office), self)
        self._watch = Watch(office.database)
        office.database.on_change(self._announce)
        self._logs = open_logs(folder / "logs", process="window")
        self._crash = CrashHandler(
            self._logs, keep_drafts=self._keep_drafts, tell=self._tell_of_crash, deliver=self._relay.deliver
        )
        self._crash.install()
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self._on_clock)
        self._look = QTimer(self, interval=_WATCH_MS)
        self._look.timeout.connect(self._on_look)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._open_window()
        self._clock.start()
        self._look.start()

    def say(self, said: str) -> None:
        """Show a sentence in the window."""
        if self._main is not None:
            self._main.window.say.say(said)

    @Slot()
    def raise_window(self) -> None:
        """Bring the window to the front: the program was started a second time."""
        if self._main is not None:
            window = self._main.window
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()

    def close(self) -> None:
        """Keep drafts, finish the lanes, close the file."""
        self._clock.stop()
        self._look.stop()
        self._keep_drafts()
        self._lanes.finish()
        self._watch.close()
        self._office.database.close()
        self._sweeper.stop()
        self._crash.uninstall()
        self._logs.close()

    def _open_window(self) -> None:
        """Make the window in the language that is set."""
        for old in self._language.translators:
            self._app.removeTranslator(old)
        self._language = Language(guess(self._settings.language))
        for translator in self._language.translators:
            self._app.installTranslator(translator)
        with self._office.database.read() as session:
            facts = desk_facts(session)
        desk = Desk(
            office=self._office,
            lanes=self._lanes,
            language=self._language,
            settings=self._settings,
            facts=facts,
            seat=self._seat,
            changes=self._changes,
            folder=self._folder,
            say=self.say,
        )
        before, self._main = self._main, MainScreen(desk, self)
        self._main.wished.connect(self._on_wished)
        self._main.bring_back_drafts()
        window = self._main.window
        is_practice = facts.kind == "practice"
        window.frame.setObjectName("practice" if is_practice else "desk")
        window.show_name(self.tr("practice, nothing here is real") if is_practice else facts.desk)
        window.closing.connect(self._keep_drafts)
        window.resize(1366, 740)
        if before is None:
            window.showMaximized()
        else:
            window.setGeometry(before.window.geometry())
            window.show()
            before.window.hide()
            before.window.deleteLater()
            before.deleteLater()

    def _announce(self, changes: ChangedRows) -> None:
        """Tell the screens what this process committed; called on the lane that did."""
        self._relay.deliver(partial(self._changes.happened.emit, changes))

    def _tell_of_crash(self) -> None:
        self.say(bugs.sentence(self._language))

    def _keep_drafts(self) -> None:
        if self._main is not None:
            self._main.keep_drafts()

    @Slot()
    def _on_clock(self) -> None:
        if self._main is None:
            return
        self._main.tick()
        self._ticks += 1
        if self._ticks % _NOW_EVERY == 0:
            self._main.now.reload()

    @Slot()
    def _on_look(self) -> None:
        try:
            changes = self._watch.changes()
        except FileBusy:  # the next look sees it
            return
        if changes:
            self._changes.happened.emit(changes)

    @Slot()
    def _on_scheme_changed(self) -> None:
        apply(self._app, theme=self._settings.theme, text_pt=self._settings.text_pt)

    @Slot(str, str)
    def _on_wished(self, what: str, value: str) -> None:
        if what == "size":
            size = USUAL_PT if value == "0" else max(12, min(22, self._settings.text_pt + int(value)))
            self._set(replace(self._settings, text_pt=size))
        elif what == "theme":
            self._set(replace(self._settings, theme=value))
        elif what == "language":
            self._keep_drafts()
            self._set(replace(self._settings, language=value))
            # behind the drafts on the write lane: the new window brings back what the old one kept, and no answer
            # is on its way any more to a window that is gone
            self._lanes.write.run(system_clock, done=self._on_drafts_kept, failed=self._on_failed)
        elif what == "backup":
            name = f"daybook-{datetime.now().astimezone():%Y-%m-%d-%H%M%S}.sqlite"
            work = partial(_backed_up, self._folder, self._folder / "backups" / name)
            self._lanes.batch.run(work, done=self._on_backed_up, failed=self._on_failed)
        elif what == "practice":
            self._open_practice()

    def _on_drafts_kept(self, _at: datetime) -> None:
        self._open_window()

    def _set(self, settings: Settings) -> None:
        self._settings = settings
        apply(self._app, theme=settings.theme, text_pt=settings.text_pt)
        try:
            save(settings, settings_folder())
        except DaybookError as error:
            self._on_failed(error)

    def _on_backed_up(self, file: Path) -> None:
        self.say(self.tr("The backup is whole and lies here: {file}").format(file=file))

    def _on_failed(self, error: DaybookError) -> None:
        self.say(sentence(error, self._language))

    def _open_practice(self) -> None:
        """Make the practice company beside this one if it is not there, then open it in a window of its own."""
        self.say(self.tr("The practice company is being made; its window opens by itself in half a minute."))
        self._lanes.batch.run(partial(_practice, self._folder / "practice", self._language.code),
                              done=self._on_practice_made, failed=self._on_failed)  # fmt: skip

    def _on_practice_made(self, command: Sequence[str]) -> None:
        subprocess.Popen(command)
        self.say(self.tr("The practice company is open in a window with a coloured frame."))


def _backed_up(folder: Path, target: Path) -> Path:
    target.parent.mkdir(exist_ok=True)
    back_up(folder, target)
    return target


def _practice(folder: Path, language: str) -> Sequence[str]:
    """Return the command that opens the practice company in *folder*, made first if need be."""
    from desktop.exchange.demo import make_demo

    if not folder.exists():
        unfinished = folder.with_name(f"{folder.name}-unfinished")  # takes its name when it is whole
        shutil.rmtree(unfinished, ignore_errors=True)
        database = open_file(unfinished)
        try:
            make_demo(Office(database), country=_PRACTICE_IN[language])
        finally:
            database.close()
        unfinished.rename(folder)
    return [sys.executable, "-m", "desktop", "--data", str(folder)]


def _sit_down(office: Office) -> Person:
    """Return who is at the desk; the user of this PC goes on duty by himself where nobody is and he needs no PIN."""
    with office.database.read() as session:
        station = desk_facts(session).station
    author = author_at_desk(office, station, user_of_this_pc())
    with office.database.read() as session:
        sitting = on_duty(session, station)
        person = next(p for p in people(session) if p.id == author)
    if sitting is None and not person.has_pin:
        go_on_duty(office, person.id)
    return person
