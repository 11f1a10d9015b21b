"""The rows of the log of calls: what was missed stands out, and what nothing came of yet."""

from PySide6.QtWidgets import QWidget

from desktop.models.call_list import CallList, CallShown
from desktop.views.sheet_rows import SheetColumn, SheetRows

_COLUMNS: tuple[SheetColumn[CallShown], ...] = (
    SheetColumn(text=lambda row: row.time),
    SheetColumn(text=lambda row: f"! {row.state}" if row.tone == "danger" else row.state, tone=lambda row: row.tone),
    SheetColumn(text=lambda row: row.who, share=30),
    SheetColumn(text=lambda row: row.place, share=26),
    SheetColumn(text=lambda row: row.lasted),
    SheetColumn(text=lambda row: row.by, share=16),
    SheetColumn(text=lambda row: row.became, share=28, tone=lambda row: row.became_tone, is_free=True),
)


class CallRows(SheetRows[CallShown]):
    """Shows a CallList."""

    def __init__(self, calls: CallList, parent: QWidget | None = None) -> None:
        super().__init__(calls, _COLUMNS, parent)
        self.setLayoutMode(CallRows.LayoutMode.Batched)
        self.setAccessibleName(self.tr("Calls of the day"))
