"""The command as a whole: what it says when it cannot, and that it never shows a traceback."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import desktop.commands.list
from desktop.cli import COMMANDS, parser, run
from tests.commands.conftest import daybook, here, new_station
from tests.commands.running import Daybook, Here

__all__ = ["daybook", "here", "new_station"]


def test_help_names_every_subcommand():
    told = parser([]).format_help()
    assert [name for name in COMMANDS if not re.search(rf"^    {name}\b", told, re.MULTILINE)] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_subcommand_knows_data_person_and_json(name: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        run([name, "--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert [option for option in ("--data DIR", "--as PERSON", "--json") if option not in told] == []


@pytest.mark.parametrize(
    "args", [["fly"], ["take"], ["list", "--line", "4"], ["print", "order"], ["list", "--colour"], ["export", "calls"]]
)
def test_wrong_usage_is_exit_code_two(args: list[str]):
    try:
        code: object = run(args)
    except SystemExit as ended:
        code = ended.code
    assert code == 2


def test_options_stand_before_or_after_the_subcommand(here: Here, capsys: pytest.CaptureFixture[str]):
    assert here("--json", "list").json == []
    assert here("list", "--json").json == []
    assert run(["list", "--json", "--data", str(here.daybook.folder)]) == 0
    assert capsys.readouterr().out == "[\n]\n"
    before, after = here("--as", "Nobody", "sign", "2020-01-01"), here("sign", "2020-01-01", "--as", "Nobody")
    assert before.sentence == after.sentence


def test_without_a_stdout_it_still_does_its_work(daybook: Daybook):
    """A program of Windows with a window has none."""
    closed = ["sh", "-c", 'exec "$@" >&- 2>&-', "sh", *daybook.command("list")]
    done = subprocess.run(closed, env=daybook.environment, check=False, timeout=100)
    assert done.returncode == 0


def test_reader_that_goes_away_is_no_traceback(daybook: Daybook, here: Here):
    here.take(*({"words": "x" * 2_000} for _count in range(100)))
    process = subprocess.Popen(
        daybook.command("list", "--json"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=daybook.environment
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait() == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_says_one_sentence(daybook: Daybook):
    heard = ["env", "--default-signal=INT"]  # a shell that tests run behind has it ignored
    process = subprocess.Popen(
        [*heard, *daybook.command("take", "--json", "-")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=daybook.environment,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdin.write(b'{"words": "x"}\n')
    process.stdin.flush()
    assert b"number" in process.stdout.readline()
    process.send_signal(signal.SIGINT)
    with process.stdin, process.stdout, process.stderr:
        assert process.stderr.read() == b"Stopped. Everything that was acknowledged is saved.\n"
    assert process.wait() == 1


def test_bug_is_one_sentence_and_a_log_without_names(here: Here, monkeypatch: pytest.MonkeyPatch):
    def broken(*_args: object) -> None:
        raise RuntimeError("Ivanova, 8 916 123-45-67")

    monkeypatch.setattr(desktop.commands.list, "listed", broken)
    assert here("list").sentence.startswith("Daybook made a mistake here and wrote it down in its log.")
    log = (here.daybook.folder / "logs" / "daybook-command.log").read_text()
    assert "the command list failed" in log
    assert "RuntimeError" in log
    assert "Ivanova" not in log


def test_sentences_come_in_the_language_of_the_user(daybook: Daybook):
    russian = Daybook(daybook.folder, daybook.settings, {"LANG": "ru_RU.UTF-8", "LANGUAGE": "ru"})
    said = russian("show", "A26-99999").err
    assert "A26-99999" in said
    assert "Traceback" not in said


def test_commands_that_only_answer_do_not_load_the_window(daybook: Daybook):
    loaded = "import sys; from desktop.cli import run; run(sys.argv[1:]); print(sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", loaded, "--data", str(daybook.folder), "list", "--json"],
        capture_output=True,
        text=True,
        env=daybook.environment,
        check=True,
    )
    heavy = ("PySide6", "psycopg", "alembic", "typst", "phonenumbers", "rapidfuzz")
    assert [name for name in heavy if f"'{name}" in done.stdout] == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_output_that_finds_no_room_is_one_sentence(daybook: Daybook):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            daybook.command("list"),
            stdout=full,
            stderr=subprocess.PIPE,
            env=daybook.environment,
            check=False,
            text=True,
        )
    assert (done.returncode, done.stderr) == (
        1,
        "stdout cannot be written (the disk is full). Choose another folder or name.\n",
    )


STRANGE = (
    "",
    " ",
    "\udcff",
    "😀" * 300,
    "\u202eabc",
    "' OR 1=1 --",
    "%s{0}{}",
    "NaN",
    "-1",
    "1" * 5_000,
    "../..",
)
PLACES = (
    ("list", "--find"), ("list", "--day"), ("list", "--from"), ("list", "--to"), ("list", "--team"), ("show",),
    ("--as", "?", "sign", "2020-01-01"), ("sign",), ("act", "?", "note", "--text", "x"), ("act", "A26-00001", "?"),
    ("act", "A26-00001", "assign", "--to"), ("act", "A26-00001", "note", "--text"), ("take", "--json"),
    ("act", "A26-00001", "pause", "--reason"), ("act", "A26-00001", "note", "--text", "x", "--at"), ("backup",),
    ("restore", "--yes"), ("import", "requests", "?", "--map", "nyc-311"), ("import", "requests", "/", "--map"),
    ("export", "requests", "--to"), ("print", "day", "?", "--to", "/"), ("print", "open", "--to"), ("demo", "--until"),
)  # fmt: skip


def test_strange_arguments_never_end_in_a_traceback(here: Here, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Whatever stands in whatever place: done, one sentence, or the usage; never our own mistake."""
    monkeypatch.chdir(tmp_path)
    here.take({"words": "x"})
    asked = [
        [strange if part == "?" else part for part in place] + ([] if "?" in place else [strange])
        for place in PLACES
        for strange in STRANGE
    ]
    mistakes = [args for args in asked if not _is_told(here, args)]
    assert mistakes == []


def _is_told(here: Here, args: list[str]) -> bool:
    try:
        done = here(*args)
    except SystemExit as usage:
        return usage.code == 2
    return done.code in (0, 1) and "made a mistake" not in done.err and "Traceback" not in done.err
