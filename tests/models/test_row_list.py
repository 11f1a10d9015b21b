"""Rows under headings keep their place in the list while it changes."""

from desktop.models.row_list import RowList, RowRole, RowShown

A, B, C = (RowShown(key=key, title=key) for key in "abc")


def test_the_list_keeps_the_qt_model_contract(qtmodeltester):
    rows: RowList[RowShown] = RowList()
    rows.bring([A, B])
    qtmodeltester.check(rows)


def test_a_new_row_comes_without_a_reset(qtbot):
    rows: RowList[RowShown] = RowList()
    rows.bring([A, C])
    resets: list[None] = []
    rows.modelReset.connect(lambda: resets.append(None))
    with qtbot.waitSignal(rows.rowsInserted):
        rows.bring([A, B, C])
    assert [row.key for row in rows.rows()] == ["a", "b", "c"]
    assert resets == []
    assert rows.index(1).data(RowRole) == B


def test_a_row_is_read_out_with_its_note():
    assert RowShown(key="p", title="Orlov", note="2 orders").spoken() == "Orlov, 2 orders"
