"""The bench works; no time is asserted."""

from pathlib import Path

from tests.bench.__main__ import main


def test_a_tiny_bench_tells_each_figure_beside_its_baseline(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    page = tmp_path / "benchmarks.md"

    code = main(
        ["--only", "save", "look-up", "find", "--requests", "12", "--day", "6", "--rounds", "3", "--to", str(page)]
    )

    rows = [line for line in page.read_text(encoding="utf-8").splitlines() if line.endswith(" |")][1:]
    assert code == 0
    assert len(rows) == 11
    assert all(" ms" in row and "×" in row for row in rows)
    assert "Saving a call" in capsys.readouterr().out


def test_a_tiny_bench_of_the_sharing_tells_each_figure_too(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    page = tmp_path / "benchmarks.md"

    code = main(["--only", "sharing", "--requests", "12", "--day", "6", "--rounds", "2", "--to", str(page)])

    rows = [line for line in page.read_text(encoding="utf-8").splitlines() if line.endswith(" |")][1:]
    assert code == 0
    assert len(rows) == 10
    assert all("×" in row for row in rows)
    assert "Another station sees a save" in capsys.readouterr().out
