"""Bringing the rows of a list up to date by differences: selection and scroll stay with the rows they were on."""

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex

Row = TypeVar("Row")
_TOP = QModelIndex()


def bring(model: QAbstractListModel, rows: list[Row], wanted: Sequence[Row], *, key: Callable[[Row], Hashable]) -> None:
    """Change *rows*, which *model* shows, into *wanted*, telling only what differs; never a reset.

    key -- what makes a row the same one, whatever it says now; rows that share one are told apart by their order
    """
    kept = {key(row) for row in wanted}
    for at in reversed(range(len(rows))):
        if key(rows[at]) not in kept:
            _remove(model, rows, at)
    there = {key(row) for row in rows}
    for at, row in enumerate(wanted):
        was = _found(rows, at, key(row), key) if key(row) in there else None
        if was is None:
            model.beginInsertRows(_TOP, at, at)
            rows.insert(at, row)
            model.endInsertRows()
            continue
        if was != at:
            model.beginMoveRows(_TOP, was, was, _TOP, at)
            rows.insert(at, rows.pop(was))
            model.endMoveRows()
        if rows[at] != row:
            rows[at] = row
            model.dataChanged.emit(model.index(at), model.index(at))
    while len(rows) > len(wanted):
        _remove(model, rows, len(rows) - 1)


def _found(rows: list[Row], start: int, wanted: Hashable, key: Callable[[Row], Hashable]) -> int | None:
    return next((at for at in range(start, len(rows)) if key(rows[at]) == wanted), None)


def _remove(model: QAbstractListModel, rows: list[Row], at: int) -> None:
    model.beginRemoveRows(_TOP, at, at)
    del rows[at]
    model.endRemoveRows()
