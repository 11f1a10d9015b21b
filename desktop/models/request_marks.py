"""How far the requests of a page are on their way to the server; on a single PC there is nothing to mark."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.records import RequestLine
from desktop.domain.ticks import Tick, Ticks
from desktop.models.line_text import Reader
from desktop.wording import ticks as wording


class RequestMarks(QObject):
    """changed -- other marks than before: the ids of their requests; appeared -- there are marks now, or none more."""

    changed = Signal(object)
    appeared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks: Ticks | None = None

    @property
    def are_shown(self) -> bool:
        """Whether this is a station of a server."""
        return self._ticks is not None

    def show(self, ticks: Ticks | None) -> None:
        """Mark the requests; None: a single PC."""
        before, self._ticks = self._ticks, ticks
        if (before is None) != (ticks is None):
            self.appeared.emit()
        elif before is not None and ticks is not None and before != ticks:
            either = before.unsettled.keys() | ticks.unsettled.keys()
            self.changed.emit({request for request in either if before.of(request) is not ticks.of(request)})

    def add_written(self, line: RequestLine) -> None:
        """Mark a request that was written down here just now."""
        if self._ticks is not None:
            self.show(self._ticks.with_written(line.id))

    def of(self, line: RequestLine) -> Tick | None:
        """Return the mark of a request, None where there are none."""
        return self._ticks.of(line.id) if self._ticks is not None else None

    def spoken(self, line: RequestLine, reader: Reader) -> str:
        """Return the mark as a screen reader says it; empty where there is none."""
        tick = self.of(line)
        return wording.words(tick, reader.language) if tick is not None else ""

    def explained(self, line: RequestLine, reader: Reader) -> str:
        """Return what the mark means; empty where there is none."""
        tick = self.of(line)
        return wording.sentence(tick, reader.language) if tick is not None else ""
