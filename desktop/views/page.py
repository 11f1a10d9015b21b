"""What every page of the window is: it fills the space under the NOW band and answers to the function keys."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.views.sentence import Sentence

KEYS = tuple(f"F{n}" for n in range(1, 13))


class Page(QWidget):
    """Base of the pages. The window shows one at a time; Esc or `closed` brings the one before back.

    closed -- the page has nothing more to show; said -- a sentence for the line under the page
    keys_changed -- the labels of `key_labels` are others now
    """

    closed = Signal()
    said = Signal(str)
    keys_changed = Signal()

    def key_labels(self) -> Mapping[str, str]:
        """Return the function keys that act here now ("F6") with their labels; the window adds its own."""
        return {}

    def press(self, _key: str) -> bool:
        """Do what a function key ("F6") means here; return False to let the window do it."""
        return False

    def step_back(self) -> bool:
        """Esc: leave the innermost thing, losing nothing typed; return False when the page itself is to be left."""
        return False

    def show_versions(self) -> bool:
        """Alt+E: show the versions of what stands here; return False to let the window show what was before it."""
        return False

    def say_seat(self) -> Sentence | None:
        """Return the seat that the page has for the sentence to say; None: it stands under the page."""
        return None

    def take_focus(self) -> None:
        """Put the cursor where the next thing is typed."""
        self.setFocus()
