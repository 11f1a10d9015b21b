"""`daybook import`, `export`, `demo`, `self-test`."""

import csv
import json
import os
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tests.commands.running import ROOT, Daybook, Here

CALLS = Path(os.environ.get("DAYBOOK_CALLS", ROOT.parent / "shared" / "data")) / "calls-nyc-311.csv"


@pytest.fixture
def york(here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Here:
    """The command on an empty folder of a desk in New York."""
    monkeypatch.setenv("TZ", "America/New_York")
    return replace(here, daybook=replace(here.daybook, folder=tmp_path / "york"))


@pytest.fixture
def two(here: Here) -> list[str]:
    """The numbers of two calls."""
    return [answer["number"] for answer in here.take({"words": "=1+1"}, {"words": '电梯坏了; "x"'})]


def test_csv_has_the_fields_of_the_list_and_runs_no_formula(here: Here, two: list[str], tmp_path: Path):
    target = tmp_path / "requests.csv"
    assert here("export", "requests", "--to", str(target)).out.endswith(f"written to {target}\n")
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["number"] for row in rows] == two
    assert [row["words"] for row in rows] == ["'=1+1", '电梯坏了; "x"']
    assert list(rows[0]) == list(here("list", "--json").json[0])


def test_json_is_what_the_list_says(here: Here, two: list[str], tmp_path: Path):
    target = tmp_path / "requests.json"
    assert here("export", "requests", "--format", "json", "--to", str(target), "--json").json["requests"] == len(two)
    assert json.loads(target.read_text(encoding="utf-8")) == here("list", "--json").json


def test_export_that_cannot_be_written_is_one_sentence(here: Here, tmp_path: Path):
    assert "cannot be written" in here("export", "requests", "--to", str(tmp_path / "no" / "x.csv")).sentence


def test_unknown_map_and_missing_file_are_one_sentence(here: Here, tmp_path: Path):
    (tmp_path / "calls.csv").write_text("a,b\n1,2\n")
    assert here("import", "requests", str(tmp_path / "calls.csv"), "--map", "none").sentence
    assert here("import", "requests", str(tmp_path / "none.csv"), "--map", "nyc-311").sentence
    assert here("import", "requests", str(tmp_path / "calls.csv"), "--map", "nyc-311").sentence


@pytest.mark.skipif(not CALLS.exists(), reason="the real calls are not here (DAYBOOK_CALLS)")
@pytest.mark.timeout(300)
def test_real_calls_come_in_once_and_go_out_again(york: Here, tmp_path: Path):
    asked = ("import", "requests", str(CALLS), "--map", "nyc-311")
    dry = york(*asked, "--dry-run", "--json").json
    assert (dry["read"], dry["made"], york("list", "--json").json) == (999, 999, [])
    assert york(*asked, "--json").json["made"] == 999
    assert re.findall(r"\d+", york(*asked).out) == ["999", "0", "999", "0"]
    lines = york("list", "--json").json
    days = Counter(line["recorded_at"][:10] for line in lines)
    assert days == {"2011-03-01": 462, "2011-03-02": 506, "2011-03-03": 30, "2011-11-02": 1}
    assert Counter(line["status"] == "closed" for line in lines) == {True: 989, False: 10}
    for day in ("2011-03-01", "2011-03-02"):
        assert len(york("list", "--json", "--day", day).json) == days[day]
        assert york("sign", day).code == 0
        assert york("print", "day", day, "--to", str(tmp_path / f"{day}.pdf")).code == 0
    assert york("export", "requests", "--to", str(tmp_path / "all.csv"), "--json").json["requests"] == 999


def test_practice_company_is_the_same_for_the_same_seed(tmp_path: Path, here: Here):
    made = []
    for name in ("one", "two"):
        company = replace(here, daybook=replace(here.daybook, folder=tmp_path / name))
        done = company("demo", "--size", "S", "--days", "2", "--seed", "7", "--until", "2020-03-02")
        assert done.code == 0, done.err
        made.append(company("list", "--json").json)
    assert made[0] == made[1]
    assert made[0]


def test_practice_company_never_goes_into_a_journal(daybook: Daybook):
    assert daybook("demo").sentence.startswith(f"{daybook.folder} already holds a journal")


def test_self_test_names_every_part_that_works(new_station: Daybook):
    done = new_station("self-test")
    assert done.code == 0, done.err
    assert [line[:6] for line in done.out.splitlines()] == ["ok    "] * 7 + ["Everyt"]
    assert not new_station.folder.exists()
