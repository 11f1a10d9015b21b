"""What only the whole program can do: another look or language, a backup, the practice company beside this one."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QProcess, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import DaybookError
from desktop.jobs import Lanes
from desktop.settings import LARGEST_PT, SMALLEST_PT, Settings, save, settings_folder
from desktop.views.theme import apply
from desktop.views.tokens import USUAL_PT
from desktop.wording.language import Language, guess

T = TypeVar("T")


class Wishes(QObject):
    """Holds the settings and the language that is spoken.

    said -- a sentence for the dispatcher; backed_up -- a backup is whole
    language_changed -- another one is set: the window is to be made anew
    """

    said = Signal(str)
    backed_up = Signal()
    language_changed = Signal()

    def __init__(
        self, app: QApplication, settings: Settings, folder: Path, lanes: Lanes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app, self._folder, self._lanes = app, folder, lanes
        self.settings = settings
        self.language = Language(guess(settings.language))
        self._install()
        app.styleHints().colorSchemeChanged.connect(self._dress)

    @Slot(str, str)
    def do(self, what: str, value: str) -> None:
        """Do what a page wished: ("size"|"theme"|"language", value), ("backup"|"practice", "")."""
        if what == "size":
            size = USUAL_PT if value == "0" else self.settings.text_pt + int(value)
            self._set(replace(self.settings, text_pt=max(SMALLEST_PT, min(LARGEST_PT, size))))
        elif what == "theme":
            self._set(replace(self.settings, theme=value))
        elif what == "language":
            self._set(replace(self.settings, language=value))
            self.language_changed.emit()
        elif what == "backup":
            self._on_batch_lane(partial(_backed_up, self._folder), self._on_backed_up)
        elif what == "practice":
            self.said.emit(self.tr("The practice company is being made; its window opens by itself in half a minute."))
            self._on_batch_lane(partial(_practice, self._folder / "practice", self.language.code), self._on_practice)

    def speak(self) -> None:
        """Speak the language that is set now: what is made from here on does."""
        self.fall_silent()
        self.language = Language(guess(self.settings.language))
        self._install()

    def fall_silent(self) -> None:
        """Let the application speak no language of ours any more: another window may begin anew."""
        for old in self.language.translators:
            self._app.removeTranslator(old)

    def _install(self) -> None:
        for translator in self.language.translators:
            self._app.installTranslator(translator)

    def _set(self, settings: Settings) -> None:
        self.settings = settings
        self._dress()
        try:
            save(settings, settings_folder())
        except DaybookError as error:
            self._on_failed(error)

    @Slot()
    def _dress(self) -> None:
        apply(self._app, theme=self.settings.theme, text_pt=self.settings.text_pt)

    def _on_batch_lane(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._lanes.batch.run(work, done=done, failed=self._on_failed)

    def _on_backed_up(self, file: Path) -> None:
        self.backed_up.emit()
        self.said.emit(self.tr("The backup is whole and lies here: {file}").format(file=file))

    def _on_practice(self, command: Sequence[str]) -> None:
        started, _pid = QProcess.startDetached(command[0], command[1:])
        assert started, command
        self.said.emit(self.tr("The practice company is open in a window with a coloured frame."))

    def _on_failed(self, error: DaybookError) -> None:
        from desktop.wording.errors import sentence

        self.said.emit(sentence(error, self.language))


def _backed_up(folder: Path) -> Path:
    """Return the file that the backup was written to."""
    from desktop.storage.backup import back_up

    target = folder / "backups" / f"daybook-{datetime.now().astimezone():%Y-%m-%d-%H%M%S}.sqlite"
    target.parent.mkdir(exist_ok=True)
    back_up(folder, target)
    return target


def _practice(folder: Path, language: str) -> Sequence[str]:
    """Return the command that opens the practice company in *folder*, made first if need be."""
    from desktop.exchange.practice import make_practice

    make_practice(folder, language)
    return [sys.executable, "-m", "desktop", "--data", str(folder)]
