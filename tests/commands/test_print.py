"""`daybook print`, `daybook sign`."""

from pathlib import Path

import pytest

from tests.commands.running import Here
from tests.printing.reading import page_count, text


@pytest.fixture
def two(here: Here) -> list[str]:
    """The numbers of two calls."""
    return [answer["number"] for answer in here.take({"words": "лифт стоит"}, {"words": "电梯坏了"})]


def test_orders_of_several_numbers_are_one_pdf(here: Here, two: list[str], tmp_path: Path):
    target = tmp_path / "orders.pdf"
    assert here("print", "order", *two, "--to", str(target)).out == f"Written to {target}\n"
    assert page_count(target) == 2
    printed = text(target)
    assert [value for value in (*two, "лифт стоит", "电梯坏了") if value not in printed] == []
    kinds = [entry["kind"] for entry in here("show", two[0], "--json").json["entries"]]
    assert kinds == ["registered", "order_printed"]


def test_second_print_of_an_order_says_copy(here: Here, two: list[str], tmp_path: Path):
    target = tmp_path / "order.pdf"
    for _print in range(2):
        assert here("print", "order", two[0], "--to", str(target)).code == 0
    assert "copy 1" in text(target)


def test_day_and_open_list_are_printed(here: Here, two: list[str], tmp_path: Path):
    for what in ("day", "open"):
        target = tmp_path / f"{what}.pdf"
        assert here("print", what, "--to", str(target), "--json").json == {"file": str(target)}
        assert [value for value in two if value not in text(target)] == []


def test_order_that_cannot_be_written_is_not_written_down_as_printed(here: Here, two: list[str], tmp_path: Path):
    target = tmp_path / "no" / "order.pdf"
    assert here("print", "order", two[0], "--to", str(target)).sentence.startswith(f"{target} cannot be written")
    assert here("print", "order", two[0], "--to", str(tmp_path)).sentence.startswith(f"{tmp_path} cannot be written")
    assert [entry["kind"] for entry in here("show", two[0], "--json").json["entries"]] == ["registered"]


def test_unknown_order_is_one_sentence_and_leaves_no_file(here: Here, two: list[str], tmp_path: Path):
    assert here("print", "order", two[0], "A26-99999", "--to", str(tmp_path / "o.pdf")).sentence
    assert here("print", "order", "--to", str(tmp_path / "o.pdf")).sentence.startswith("There is no order to print")
    assert here("print", "day", "31.02.", "--to", str(tmp_path / "o.pdf")).sentence
    assert list(tmp_path.glob("*.pdf")) == []
    assert list(tmp_path.glob(".*.pdf*")) == []


def test_supervisor_signs_a_day_once(here: Here, two: list[str]):
    today = here("list", "--json").json[0]["recorded_at"][:10]
    assert here("sign", today, "--as", "Boris Ivanov").sentence.startswith("Only a supervisor may do this")
    assert here("sign", today, "--as", "Anna Petrova", "--remark", "quiet", "--json").json["day"] == today
    assert "has signed" in here("sign", today, "--as", "Anna Petrova").sentence
    assert "has not begun" in here("sign", "2199-01-01", "--as", "Anna Petrova").sentence
    assert two
