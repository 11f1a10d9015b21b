"""`daybook take`: calls become requests, each acknowledged after its commit."""

import json
import subprocess
from datetime import datetime

import pytest
from sqlalchemy import select

from desktop.storage.opening import open_file
from desktop.storage.queries.categories import category_named
from desktop.storage.tables import PersonRow
from desktop.workflow import directory
from desktop.workflow.office import Office
from tests.commands.running import Daybook


def test_first_call_on_an_empty_folder_gets_number_one(new_station: Daybook):
    answers = new_station.take({"words": "lift stands", "place": "Lenina 14"})
    year = datetime.now().astimezone().year % 100
    assert answers == [{"number": f"A{year:02d}-00001", "due_at": None, "line": 1, "team": None, "same_as": []}]


def test_category_gives_due_time_line_and_team(daybook: Daybook):
    (answer,) = daybook.take({"words": "stuck", "category": "Застряли", "occurred_at": "2020-03-01T12:00"})
    assert answer["due_at"] == "2020-03-01T12:30:00+02:00"
    assert (answer["line"], answer["team"]) == (2, "Field")


def test_repeated_key_returns_the_first_answer(daybook: Daybook):
    first, again = daybook.take({"words": "stuck", "key": "pbx-1"}, {"words": "stuck, says another", "key": "pbx-1"})
    assert first == again
    assert [line["words"] for line in daybook.listed()] == ["stuck"]


def test_the_answer_names_what_the_call_may_be_about(daybook: Daybook):
    call = {"words": "stands", "place": "Lenina 14", "category": "stopped"}
    first, second, other = daybook.take(call, call, call | {"place": "Lenina 14A"})
    assert (first["same_as"], second["same_as"], other["same_as"]) == ([], [first["number"]], [])
    assert len(daybook.listed()) == 3


def test_bad_line_is_answered_and_the_rest_goes_on(daybook: Daybook):
    bad = ["{", "[1]", "{}", '{"wordz": "x"}', '{"words": "\\ud800"}', '{"category": "nope"}', '{"words": ["x"]}']
    bad += ['{"words": "x", "occurred_at": "31.02. 10:00"}', '{"words": "x", "occurred_at": "2999-01-01T00:00"}']
    bad += ['{"words": "x", "priority": "very"}', '{"words": "x", "answers": {"floor": 3}}', '{"phone": "abc"}']
    bad += ['{"words": "x", "category": "trapped", "answers": {"inside": "perhaps"}}', "\x00", "[" * 100_000]
    lines = ['{"words": "first"}', *bad, "", '{"words": "last"}']
    done = daybook("take", "--json", "-", stdin="\n".join(lines))
    answers = done.answers
    assert [a["line_no"] for a in answers if "error" in a] == list(range(2, 2 + len(bad)))
    assert all(a["error"] and "\n" not in a["error"] for a in answers if "error" in a)
    assert ["number" in a for a in answers] == [True, *[False] * len(bad), True]
    assert done.sentence.startswith(f"{len(bad)} line")
    assert [line["words"] for line in daybook.listed()] == ["first", "last"]


PLACES = [
    ("2", None, ("Lenina, 14, entrance 2", "2")),
    ("lenina 14a", None, ("Lenina, 14A", None)),
    ("Берёзовая 7", None, ("Берёзовая 7", None)),
    ("Lenina", None, ("Lenina", None)),
    ("Lenina 999", None, ("Lenina 999", None)),
    ("Lenina 14", "2", ("Lenina, 14, entrance 2", "2")),
    ("Lenina 14", "lift 77", ("Lenina 14, lift 77", None)),
    (None, "2", ("Lenina, 14, entrance 2", "2")),
]


def test_place_is_an_equipment_number_a_unique_match_or_words(daybook: Daybook):
    daybook.take(*({"place": place, "equipment": equipment} for place, equipment, _expected in PLACES))
    assert [(line["place"], line["equipment"]) for line in daybook.listed()] == [expected for *_, expected in PLACES]


def test_place_that_is_kept_as_words_is_not_confirmed(daybook: Daybook):
    (answer,) = daybook.take({"place": "behind the mill", "words": "x"})
    assert daybook("show", answer["number"], "--json").json["place_state"] == "unconfirmed"


def test_withheld_number_of_a_softphone_is_no_error(daybook: Daybook):
    (answer,) = daybook.take({"phone": "anonymous", "words": "x"})
    assert daybook("show", answer["number"], "--json").json["caller_state"] == "withheld"


def test_a_call_that_makes_no_request_is_counted_once_and_stands_on_the_card(daybook: Daybook):
    (made,) = daybook.take({"words": "lift stands"})
    question = {"kind": "status_question", "about": "1", "words": "when?", "phone": "+79161234567", "key": "pbx-7"}
    assert daybook.take(question, question, {"kind": "silent", "phone": "anonymous"}) == [
        {"kind": "status_question", "about": made["number"]},
        {"kind": "status_question", "about": made["number"]},
        {"kind": "silent", "about": None},
    ]
    entries = daybook("show", "1", "--json").json["entries"]
    assert [entry["text"] for entry in entries if entry["kind"] == "call_noted"] == ["when?"]
    assert len(daybook.listed()) == 1


@pytest.mark.parametrize(
    "given",
    [{"kind": "nope"}, {"kind": "request"}, {"kind": "thanks", "about": "77"}, {"kind": "thanks", "category": "x"},
     {"kind": "thanks", "phone": "abc"}, {"kind": ["thanks"]}, {"about": "1", "words": "x"}],
)  # fmt: skip
def test_a_call_that_is_neither_request_nor_of_a_known_kind_is_refused_in_a_sentence(daybook: Daybook, given):
    done = daybook("take", "--json", "-", stdin=json.dumps(given))
    (answer,) = done.answers
    assert answer["error"]
    assert "\n" not in answer["error"]


def test_every_script_and_long_words_come_back_as_they_were(daybook: Daybook):
    said = ["привет, ёж", "电梯坏了", "مصعد عالق", "😀 lift", "a\u202eb", "x" * 20_000, "two\nlines\ttab"]
    daybook.take(*({"words": words} for words in said))
    assert [line["words"] for line in daybook.listed()] == said


def test_two_megabytes_of_text_are_refused_and_nothing_else(daybook: Daybook):
    long, short = daybook.take({"words": "x" * 2_000_000}, {"words": "short"})
    assert "2,000,000" in long["error"]
    assert "number" in short


def test_each_call_is_answered_before_the_next_is_sent(daybook: Daybook):
    process = subprocess.Popen(
        daybook.command("take", "--json", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=daybook.environment,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    serials = []
    for count in range(3):
        process.stdin.write(json.dumps({"words": f"call {count}"}) + "\n")
        process.stdin.flush()
        serials.append(json.loads(process.stdout.readline())["number"][-5:])
    process.stdin.close()
    process.stdout.close()
    assert process.wait() == 0
    assert serials == ["00001", "00002", "00003"]


def test_file_that_is_not_there_is_one_sentence(daybook: Daybook):
    assert daybook("take", "--json", daybook.folder / "none.jsonl").sentence.startswith(f"{daybook.folder}/none.jsonl")


def test_take_without_its_input_is_a_usage_error(daybook: Daybook):
    assert daybook("take").code == 2


def test_call_is_the_act_of_the_one_who_is_named(daybook: Daybook):
    done = daybook("take", "--json", "-", "--as", "Boris Ivanov", stdin='{"words": "x"}')
    shown = daybook("show", done.answers[0]["number"], "--json").json
    assert [entry["author"] for entry in shown["entries"]] == ["Boris Ivanov"]


def test_nobody_of_that_name_is_one_sentence(daybook: Daybook):
    done = daybook("--as", "Nobody", "take", "--json", "-", stdin='{"words": "x"}')
    assert done.sentence == "Nobody is called “Nobody”. Check the name, or add the person to the directory."
    assert daybook.listed() == []


FORM = {
    "questions": [
        {"key": "indoors", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": True,
         "sets": [{"answers": [True], "kind": "trapped"}]},
        {"key": "only", "kind": "yes_no", "labels": {"en": "The only lift?"}, "required": True,
         "sets": [{"answers": [True], "priority": "urgent"}]},
    ]
}  # fmt: skip


def test_answers_lead_on_as_in_the_form_and_what_is_owed_is_told(here, desk_with_questions):
    calm, pressing, danger = here.take(
        {"words": "stands", "category": "stopped", "answers": {"indoors": "no", "only": "no"}},
        {"words": "stands", "category": "stopped", "answers": {"only": "yes"}},
        {"words": "stands", "category": "stopped", "answers": {"indoors": "yes", "count": 2, "only": "no"}},
    )
    assert ("owed" in calm, pressing["owed"], danger["owed"]) == (False, ["indoors"], ["inside"])
    shown = here("show", danger["number"], "--json").json
    assert (shown["category"], shown["priority"], shown["answers"]) == ("trapped", "danger", {"count": 2})
    assert shown["questions"][1] == {"key": "count", "label": "How many?", "answer": 2, "owed": False}
    shown = here("show", pressing["number"], "--json").json
    assert (shown["priority"], [q["owed"] for q in shown["questions"]]) == ("urgent", [True, False])
    text = here("show", pressing["number"]).out
    assert "Anyone inside? owed" in text
    assert "The only lift? yes" in text
    assert "urgent · because: The only lift?" in text
    assert "Anyone inside? yes" in here("show", danger["number"]).out


def test_an_answer_that_no_question_of_the_way_asks_is_refused(here, desk_with_questions):
    file = desk_with_questions.with_name("one.jsonl")
    file.write_text('{"words": "x", "category": "stopped", "answers": {"only": "yes", "count": 2}}', encoding="utf-8")
    (told,) = here("take", "--json", str(file)).answers
    assert "answers.count" in told["error"]


@pytest.fixture
def desk_with_questions(daybook: Daybook):
    """The station, with questions about a stopped lift that lead on."""
    office = Office(open_file(daybook.folder))
    with office.database.read() as session:
        stopped = category_named(session, "stopped")
        anna = session.scalars(select(PersonRow.id).where(PersonRow.login == "anna")).one()
    directory.save(office, "category", stopped.id, {"form": FORM}, by=anna)
    office.database.close()
    return daybook.folder


def test_a_call_that_has_ended_is_closed_at_its_time_by_whom_it_was_done(daybook: Daybook):
    call = {"words": "stuck", "occurred_at": "2020-03-01T12:00", "done_at": "2020-03-01T13:10", "by": "Petrov",
            "outcome": "no_fault", "minutes": 40, "done_words": "reset"}  # fmt: skip
    before, nobody = (call | {"done_at": "2020-03-01T11:00"}), (call | {"by": "Sidorov"})
    done, *refused = daybook.take(call, before, nobody, call | {"outcome": "magic"})
    assert ["error" in answer for answer in refused] == [True] * 3
    shown = daybook("show", done["number"], "--json").json
    assert (shown["status"], shown["person"]) == ("closed", "Ilya Petrov")
    assert shown["closed_at"] == "2020-03-01T13:10:00+02:00"
    assert [entry["text"] for entry in shown["entries"]][-1] == "reset"
    assert len(daybook.listed()) == 1


LINES = """28.2.2020
17 14:05 Lenina 14. Lift stands = done 15:10 Petrov, 40 min
Lenina 14A. No light
14:20 Nowhere 9. Humming

14:20 Nowhere 9. Humming
"""


def test_lines_from_paper_are_checked_and_then_written_down_once(daybook: Daybook):
    checked = daybook("take", "--lines", "-", "--check", "--json", stdin=LINES)
    assert (checked.code, daybook.listed()) == (1, [])
    assert [answer["line_no"] for answer in checked.answers] == [2, 3, 4, 6]
    assert [answer.get("error") for answer in checked.answers] == [None, "no time", None, "the same twice"]

    done = daybook("take", "--lines", "-", "--json", stdin=LINES)
    first, _light, humming, _again = done.answers
    assert ["number" in answer for answer in done.answers] == [True, False, True, False]
    assert done.sentence.startswith("2 line")
    assert (first["card"], first["by"], first["done_at"]) == ("17", "Ilya Petrov", "2020-02-28T15:10:00+02:00")
    stored = {line["number"]: line for line in daybook.listed()}
    assert stored[first["number"]]["status"] == "closed"
    assert stored[first["number"]]["occurred_at"] == "2020-02-28T14:05:00+02:00"
    assert (stored[humming["number"]]["place"], stored[humming["number"]]["words"]) == ("Nowhere 9", "Humming")

    again = daybook("take", "--lines", "-", "--json", stdin=LINES)
    assert [answer.get("like") for answer in again.answers] == [
        first["number"],
        None,
        humming["number"],
        humming["number"],
    ]
    assert len(daybook.listed()) == 2


def test_a_line_of_the_future_is_told_by_the_desk_s_clock(daybook: Daybook):
    (line,) = daybook("take", "--lines", "-", "--check", "--json", stdin="31.12.2099 10:00 Lenina 14. Light").answers
    assert "31 Dec 2099 10:00 has not come yet" in line["error"]


def test_a_check_of_json_writes_nothing_and_says_that_it_is_none(daybook: Daybook):
    done = daybook("take", "--json", "-", "--check", stdin='{"words": "Lift stands"}')
    assert (done.code, daybook.listed()) == (2, [])
    assert "--lines" in done.err


def test_lines_of_another_encoding_are_read_and_a_file_that_is_not_there_is_told(daybook: Daybook, tmp_path):
    file = tmp_path / "lines.txt"
    file.write_bytes("1.3.2020 14:05 Берёзовая 7. Нет света, холодно в подъезде = закрыто 15:00".encode("cp1251"))
    (line,) = daybook("take", "--lines", file, "--json").answers
    assert (line["place"], line["words"]) == ("Берёзовая 7", "Нет света, холодно в подъезде")
    assert "nowhere.txt" in daybook("take", "--lines", tmp_path / "nowhere.txt").sentence
    with (tmp_path / "endless.txt").open("wb") as endless:
        endless.truncate(20_000_001)
    assert "endless.txt" in daybook("take", "--lines", tmp_path / "endless.txt").sentence
    assert daybook("take").code == 2
