"""Doubles at work: the other row is chosen, both are seen side by side, F12 merges them."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.directory import DirectoryLine
from desktop.domain.errors import DaybookError
from desktop.domain.merging import Compared
from desktop.domain.records import Candidate
from desktop.models.directory_lines import doubt
from desktop.models.merge_rows import side_by_side
from desktop.models.seat_rows import SeatRow
from desktop.screens.context import Desk
from desktop.storage.queries.comparing import compared
from desktop.storage.queries.directory_records import directory_candidates
from desktop.storage.queries.doubles import doubles_of
from desktop.views.merge_panel import MergePanel
from desktop.workflow.merging import merge, unmerge


class DirectoryMerging(QObject):
    """merged -- (kind, the row that stays, or that stands again); left -- not now, back to the row selected"""

    merged = Signal(str, object)
    left = Signal(object)

    def __init__(self, desk: Desk, panel: MergePanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._panel = desk, panel
        self._kind = ""
        self._one: Compared | None = None
        self._stays: Compared | None = None
        self._goes: Compared | None = None
        self._is_merging = False
        self._last: tuple[str, Compared] | None = None
        panel.find_requested.connect(self._on_find_requested)
        panel.chosen.connect(self._on_chosen)
        panel.swap_requested.connect(self._on_swap_requested)
        panel.merge_requested.connect(self.merge)
        panel.left.connect(self._on_left)

    def begin(self, kind: str, row_id: UUID, *, other: UUID | None = None) -> bool:
        """Ask which row is the same as this one, or show it beside *other*, which stays; return whether it is there."""
        self._kind = kind
        self._one = self._read(row_id)
        self._stays = self._goes = None
        if self._one is None:
            return False
        self._panel.begin(self.tr("“{title}” is the same as …").format(title=self._one.title))
        if other is not None:
            self._compare(other)
        if self._stays is None:
            self._propose()
        return True

    @Slot()
    def merge(self) -> None:
        """Merge the two that are shown."""
        stays, goes = self._stays, self._goes
        if stays is None or goes is None or self._is_merging or self._desk.seat.asks_first(self.merge):
            return
        self._is_merging = True
        work = partial(merge, self._desk.office, self._kind, goes.id, stays.id, by=self._desk.me)
        self._desk.act(work, done=partial(self._on_merged, stays, goes), failed=self._on_refused)

    def take_back(self) -> bool:
        """Make two again of what was merged last here; return whether there was something."""
        if self._last is None or self._desk.seat.asks_first(self._take_back_again):
            return False
        (kind, goes), self._last = self._last, None
        work = partial(unmerge, self._desk.office, kind, goes.id, by=self._desk.me)
        self._desk.act(work, done=partial(self._on_two_again, goes))
        return True

    @Slot()
    def _take_back_again(self) -> None:
        self.take_back()

    def _on_two_again(self, goes: Compared, _entry: UUID) -> None:
        self._desk.report(self.tr("Two again: {title}. What was moved is back.").format(title=goes.title))
        self.merged.emit(goes.kind, goes.id)

    def _read(self, row_id: UUID) -> Compared | None:
        return self._desk.read(partial(compared, kind=self._kind, row_id=row_id))

    def _propose(self) -> None:
        if self._one is not None:
            query = partial(doubles_of, kind=self._kind, row_id=self._one.id)
            self._desk.ask("directory doubles of", query, partial(self._offer_doubles, self._one.id))

    def _offer_doubles(self, row_id: UUID, found: list[DirectoryLine]) -> None:
        if self._one is not None and self._one.id == row_id and self._stays is None and not self._panel.finder.text():
            language = self._desk.language
            rows = [
                SeatRow(
                    str(line.id),
                    line.title,
                    " · ".join(part for part in (doubt(line.why, language), line.note) if part),
                )
                for line in found
            ]
            self._panel.offer(rows)
            none = self.tr("Nothing looks like a double. Type the name or the number of the other one.")
            hint = self.tr("Possible doubles: ↓ and Enter chooses one, or type another name. The one chosen stays.")
            self._panel.show_sides([], hint if rows else none)

    @Slot(str)
    def _on_find_requested(self, typed: str) -> None:
        self._stays = self._goes = None
        self._panel.show_sides([], "")
        self._panel.show_notice("")
        if not typed.strip():
            self._propose()
            return
        query = partial(directory_candidates, kind=self._kind, typed=typed)
        self._desk.ask("directory merging", query, partial(self._offer, typed))

    def _offer(self, typed: str, found: list[Candidate]) -> None:
        if self._one is not None and typed == self._panel.finder.text():
            others = [one for one in found if self._one.id != one.id]
            exact = [one for one in others if one.exact]
            rows = [SeatRow(str(one.id), one.title, one.note, is_winner=exact == [one]) for one in others]
            self._panel.offer(rows)
            self._panel.show_sides([], "" if rows else self.tr("Nothing fits."))

    @Slot(object)
    def _on_chosen(self, row: SeatRow) -> None:
        self._compare(UUID(row.key))

    def _compare(self, other: UUID) -> None:
        found = self._read(other)
        if found is not None and self._one is not None:
            self._stays, self._goes = found, self._one
            self._show()

    def _show(self) -> None:
        if self._stays is not None and self._goes is not None:
            hint = self.tr("F12 moves what hangs on it and unites numbers and notes. Alt+Z makes two again.")
            self._panel.show_sides(side_by_side(self._stays, self._goes, self._desk.language), hint)

    @Slot()
    def _on_swap_requested(self) -> None:
        self._stays, self._goes = self._goes, self._stays
        self._show()

    def _on_merged(self, stays: Compared, goes: Compared, _entry: UUID) -> None:
        self._is_merging = False
        self._last = (self._kind, goes)
        said = self.tr("Merged: {goes} into {stays}. Alt+Z makes two again.")
        self._desk.report(said.format(goes=goes.title, stays=stays.title))
        self.merged.emit(stays.kind, stays.id)

    def _on_refused(self, error: DaybookError) -> None:
        self._is_merging = False
        self._panel.show_notice(self._desk.explained(error))

    @Slot()
    def _on_left(self) -> None:
        if self._one is not None:
            self.left.emit(self._one.id)
