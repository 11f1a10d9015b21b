"""The list of choices beside the field that is typed in."""

from desktop.models.act_form import Option
from desktop.models.option_list import OptionList
from desktop.views.option_rows import OptionRows


def test_no_choice_is_shown_in_half(qtbot):
    rows = OptionRows()
    qtbot.addWidget(rows)
    choices = OptionList(rows)
    choices.offer([Option(str(n), f"Choice {n}") for n in range(9)])
    rows.setModel(choices)
    rows.resize(300, 200)
    rows.show()

    def cut() -> list[int]:
        seen = rows.viewport().rect()
        rects = {row: rows.visualRect(choices.index(row, 0)) for row in range(9)}
        return [row for row, rect in rects.items() if rect.intersects(seen) and not seen.contains(rect)]

    for height in (150, 200, 217, 233):
        rows.resize(300, height)
        qtbot.waitUntil(lambda: cut() == [])
        rows.mark(8)
        qtbot.waitUntil(lambda: cut() == [] and rows.viewport().rect().contains(rows.visualRect(choices.index(8, 0))))
        rows.mark(0)
