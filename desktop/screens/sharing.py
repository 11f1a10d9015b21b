"""The line on top says how the station stands with its server; a change for the worse is said in a sentence."""

from PySide6.QtCore import QObject

from desktop.screens.context import Desk
from desktop.views.header import Header
from desktop.wording.sharing import Said, Standing, standing


class SharingScreen(QObject):
    """Nothing is shown on a single PC."""

    def __init__(self, desk: Desk, header: Header, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._header = desk, header
        self._was_alone = False
        self._said: Said | None = None

    def show(self, known: Standing) -> None:
        """Show how it stands now; say it where the server has gone away or is back."""
        said = standing(known, self._desk.language, zone=self._desk.zone, today=self._desk.today())
        if said != self._said:
            self._said = said
            self._header.show_sharing(said.short, said.whole, tone=said.tone)
        is_alone = known.alone_since is not None
        if is_alone != self._was_alone:
            self._was_alone = is_alone
            self._desk.say(said.whole)
