"""The rows of the day review: headings, and lines in columns under them."""

from PySide6.QtWidgets import QWidget

from desktop.models.review_list import ReviewList, ReviewShown
from desktop.views.sheet_rows import SheetColumn, SheetRows


def _grave(row: ReviewShown) -> str:
    return row.tone if row.tone in ("danger", "warning") else "plain"


def _ended(row: ReviewShown) -> str:
    return row.tone if row.tone in ("done", "faded") else "plain"


_COLUMNS: tuple[SheetColumn[ReviewShown], ...] = (
    SheetColumn(text=lambda row: f"! {row.why}" if row.tone == "danger" and row.why else row.why, tone=_grave),
    SheetColumn(text=lambda row: row.number),
    SheetColumn(text=lambda row: row.time),
    SheetColumn(text=lambda row: row.place, share=24),
    SheetColumn(text=lambda row: row.words, share=30, is_free=True),
    SheetColumn(text=lambda row: row.who, share=20),
    SheetColumn(text=lambda row: row.result, tone=_ended),
)


class ReviewRows(SheetRows[ReviewShown]):
    """Shows a ReviewList."""

    def __init__(self, review: ReviewList, parent: QWidget | None = None) -> None:
        super().__init__(review, _COLUMNS, parent)
        self.setLayoutMode(ReviewRows.LayoutMode.Batched)  # a day of a thousand lines does not stand still
        self.setAccessibleName(self.tr("The day"))
