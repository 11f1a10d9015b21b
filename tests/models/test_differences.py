"""Lists change row by row under the hands of whoever works in them."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.models.differences import bring


class Listed(QAbstractListModel):
    """Rows of (key, words)."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[str, int]] = []

    def show(self, wanted: list[tuple[str, int]]) -> None:
        bring(self, self.rows, wanted, key=lambda row: row[0])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.rows[index.row()][0] if role == Qt.ItemDataRole.DisplayRole else None


ROWS = st.tuples(st.sampled_from("abcdef"), st.integers(0, 1))
STEPS = st.lists(st.lists(ROWS, unique_by=lambda row: row[0]))


@given(st.lists(st.lists(ROWS, max_size=8)))
def test_the_list_shows_what_it_was_told_and_is_never_reset(qapp, steps):
    listed, resets = Listed(), []
    listed.modelReset.connect(lambda: resets.append(True))
    for step in steps:
        listed.show(step)
        assert listed.rows == step
    assert not resets


@given(STEPS)
def test_what_is_selected_stays_selected_wherever_it_goes(qapp, steps):
    listed = Listed()
    listed.show([("a", 0), ("b", 0), ("c", 0)])
    selection = QItemSelectionModel(listed)
    selection.setCurrentIndex(listed.index(1), QItemSelectionModel.SelectionFlag.SelectCurrent)
    for step in steps:
        if "b" not in [key for key, _words in step]:
            break
        listed.show(step)
        assert selection.currentIndex().data() == "b"
        assert [index.data() for index in selection.selectedIndexes()] == ["b"]


def test_a_row_that_says_the_same_is_not_painted_again(qtbot):
    listed = Listed()
    listed.show([("a", 0), ("b", 0)])
    with qtbot.waitSignal(listed.dataChanged) as changed:
        listed.show([("a", 0), ("b", 1)])
    assert changed.args[0].row() == 1
    with qtbot.assertNotEmitted(listed.dataChanged):
        listed.show([("a", 0), ("b", 1)])
