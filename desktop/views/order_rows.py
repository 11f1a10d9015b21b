"""Open orders as ruled rows under the names of those who have them."""

from PySide6.QtWidgets import QWidget

from desktop.models.order_list import OrderList, OrderShown
from desktop.views.sheet_rows import SheetColumn, SheetRows


def _loud(row: OrderShown) -> str:
    return row.tone if row.tone == "danger" else "plain"


_COLUMNS: tuple[SheetColumn[OrderShown], ...] = (
    SheetColumn(text=lambda row: f"! {row.title}" if row.tone == "danger" else row.title, tone=_loud),
    SheetColumn(text=lambda row: row.age),
    SheetColumn(text=lambda row: row.place, share=30),
    SheetColumn(text=lambda row: row.words, share=36, is_free=True),
    SheetColumn(text=lambda row: row.due, tone=_loud),
    SheetColumn(text=lambda row: row.sheet, tone=lambda row: row.sheet_tone),
)


class OrderRows(SheetRows[OrderShown]):
    """Shows an OrderList."""

    def __init__(self, orders: OrderList, parent: QWidget | None = None) -> None:
        super().__init__(orders, _COLUMNS, parent, wash=_loud)
        self.setAccessibleName(self.tr("Open orders"))
