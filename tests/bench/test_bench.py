"""The bench works; no time is asserted."""

from pathlib import Path

import pytest

from tests.bench.__main__ import main
from tests.bench.figures import Growth, Times
from tests.bench.growth import told
from tests.bench.town import Town


def rows_of(page: Path) -> list[str]:
    """Return the rows of the figures, without the head of the table."""
    figures = page.read_text(encoding="utf-8").partition("## What was found")[0]
    return [line for line in figures.splitlines() if line.endswith(" |")][1:]


def test_a_tiny_bench_tells_each_figure_beside_its_baseline(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    page = tmp_path / "benchmarks.md"

    code = main(
        ["--only", "save", "look-up", "find", "--requests", "12", "--day", "6", "--rounds", "3", "--to", str(page)]
    )

    rows = rows_of(page)
    assert code == 0
    assert len(rows) == 11
    assert all(" ms" in row and "×" in row for row in rows)
    assert "Saving a call" in capsys.readouterr().out


def test_a_tiny_bench_of_the_sharing_tells_each_figure_too(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    page = tmp_path / "benchmarks.md"

    code = main(["--only", "sharing", "--requests", "12", "--day", "6", "--rounds", "2", "--to", str(page)])

    rows = rows_of(page)
    assert code == 0
    assert len(rows) == 10
    assert all("×" in row for row in rows)
    assert "Another station sees a save" in capsys.readouterr().out


def test_a_tiny_bench_of_growth_tells_times_and_a_verdict_for_each_size(tmp_path: Path, monkeypatch, capsys):
    towns = tuple(Town(requests=count, rows=10 * count, calls_a_day=3) for count in (6, 12))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("tests.bench.growth.TOWNS", towns)
    monkeypatch.setattr("tests.bench.report.TOWNS", towns)
    monkeypatch.setattr("tests.bench.growth.starting", lambda _company: ())  # others start the program
    page = tmp_path / "benchmarks.md"

    code = main(["--only", "growth", "--rounds", "2", "--to", str(page)])

    text = page.read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if "log n " in line and line.endswith(" |")]
    assert code == 0
    assert len(rows) == 21
    assert "| 6 / 60 | 12 / 120 |" in text
    assert "## What was found" in text
    assert "From a key to the list" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("smallest", "largest", "said"),
    [(1.0, 1.5, "not faster"), (1.0, 1.8, "not faster"), (1.0, 3.0, "**faster than log n**")],
)
def test_what_takes_a_hundred_times_the_rows_may_take_half_as_long_again(smallest, largest, said):
    times = (Times((smallest,) * 9), Times((largest,) * 9))
    growth = Growth(what="x", of="rows", bar="none", sizes=(10_000, 1_000_000), times=times)
    assert growth.log_factor == pytest.approx(1.5)
    assert told(growth).endswith(said)


def test_a_tiny_bench_of_the_telephone_tells_its_figure_beside_a_bare_python(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    page = tmp_path / "benchmarks.md"

    code = main(["--only", "telephone", "--requests", "12", "--day", "6", "--rounds", "2", "--to", str(page)])

    (row,) = rows_of(page)
    assert code == 0
    assert "A softphone tells of a call" in row
