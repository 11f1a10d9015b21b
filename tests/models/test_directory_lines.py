"""The list of the directory."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.directory import DirectoryLine, DirectoryList
from desktop.models.directory_lines import DirectoryLines
from desktop.wording.language import Language


def lines_of(*titles: str, **more) -> DirectoryList:
    """Return customers of these names."""
    return DirectoryList(
        lines=tuple(DirectoryLine(kind="customer", id=uuid4(), title=title, **more) for title in titles)
    )


def shown(model: DirectoryLines) -> list[str]:
    """Return the titles from the top."""
    return [str(model.index(row).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("code", "ordered"),
    [
        ("en", ["House 2", "House 10", "Zoo"]),
        ("ru", ["Ёлкин", "Ельцов", "Жуков"]),
        ("zh_CN", ["北苑", "人民路", "上海"]),
    ],
)
def test_the_order_is_that_of_the_readers_language(qapp, code, ordered):
    model = DirectoryLines(Language(code))
    model.show(lines_of(*reversed(ordered)))
    assert shown(model) == ordered


def test_each_place_stands_below_its_parent(qapp):
    street, house, flat, other = uuid4(), uuid4(), uuid4(), uuid4()
    found = DirectoryList(
        lines=(
            DirectoryLine(kind="site", id=flat, title="a flat", parent_id=house),
            DirectoryLine(kind="site", id=other, title="Aleja"),
            DirectoryLine(kind="site", id=house, title="14", parent_id=street, has_below=True, is_open=True),
            DirectoryLine(kind="site", id=street, title="Lenina", has_below=True, is_open=True),
        ),
        is_tree=True,
    )
    model = DirectoryLines(Language("en"))
    model.show(found)
    assert shown(model) == ["Aleja", "Lenina", "14", "a flat"]
    assert [model.line(row).depth for row in range(4)] == [0, 0, 1, 2]  # type: ignore[union-attr]


def test_the_model_keeps_qts_rules(qapp, qtmodeltester):
    model = DirectoryLines(Language("en"))
    model.show(lines_of("b", "a"), begun=[(uuid4(), "")])
    qtmodeltester.check(model)


@given(orders=st.lists(st.permutations("abcdef").flatmap(lambda p: st.integers(0, 6).map(lambda n: p[:n])), max_size=5))
def test_rows_that_stay_are_never_taken_away_and_brought_again(qapp, orders):
    known = {name: uuid4() for name in "abcdef"}
    model = DirectoryLines(Language("en"))
    for names in orders:
        kept = {line.key for row in range(model.rowCount()) if (line := model.line(row))} & {known[n] for n in names}
        removed: list[object] = []
        model.rowsAboutToBeRemoved.connect(
            lambda _parent, first, last, removed=removed: removed.extend(
                line.key for row in range(first, last + 1) if (line := model.line(row))
            )
        )
        ranked = (DirectoryLine(kind="team", id=known[n], title=n, rank=at) for at, n in enumerate(names))
        model.show(DirectoryList(lines=tuple(ranked)))
        model.rowsAboutToBeRemoved.disconnect()
        assert shown(model) == list(names)
        assert not kept & set(removed)
