"""From requests to paper: what is issued, kept and written down, and what the page of the book shows."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop.domain.calls import NewCall
from desktop.domain.day import desk_day
from desktop.domain.errors import NothingToPrint, RequestChanged, RequestUnknown
from desktop.domain.ids import new_id
from desktop.fonts import font_folders
from desktop.paper import archive_folder, day_pdf, day_sheet, open_pdf, order_pdf, preview_pdf
from desktop.printing.archive import find
from desktop.printing.documents import OrderSheet
from desktop.printing.typeset import Typesetter
from desktop.storage.queries.card import card
from desktop.storage.queries.work_orders import work_orders
from desktop.storage.tables import WorkOrderRow
from desktop.wording.language import Language
from desktop.workflow.acting import Told
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.other_calls import note_call
from desktop.workflow.progress import Closing, assign, close
from desktop.workflow.register import register
from desktop.workflow.signing import sign_day
from tests.desk import FoundedDesk
from tests.printing.reading import page_count, squeezed, text
from tests.workflow.journal import changes

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="session")
def typesetter() -> Typesetter:
    return Typesetter(font_folders())


@pytest.fixture
def english() -> Language:
    return Language("en")


def words_of(pdf: bytes, folder: Path) -> str:
    """Return the text of a PDF without white space."""
    file = folder / "page.pdf"
    file.write_bytes(pdf)
    return squeezed(text(file))


def trapped(desk: FoundedDesk) -> UUID:
    """A full request: place, lift, caller, category, answers, an engineer."""
    done = register(
        desk.office,
        NewCall(
            words="Застряли между этажами",
            equipment_id=desk.lift,
            contact_id=desk.ivanova,
            category_id=desk.trapped,
            answers={"inside": True, "count": 2, "state": "well"},
            access_notes="Ring at flat 3",
        ),
        by=desk.boris,
    )
    assign(desk.office, done.request_id, desk.told, person_id=desk.orlov)
    return done.request_id


def test_order_shows_everything_the_engineer_needs(desk, typesetter, english, tmp_path):
    earlier = desk.take("Door sticks", equipment_id=desk.lift)
    close(desk.office, earlier.request_id, desk.told, Closing(outcome="no_fault"))
    request = trapped(desk)
    join(desk.office, request, JoiningCall(words="Me too", caller_name="Sidorov"), by=desk.boris)
    printed = words_of(order_pdf(desk.office, typesetter, english, [request], by=desk.boris), tmp_path)
    for value in (
        "A26-00002", "Riga Lifts", "Lenina, 14, entrance 2", "Ivanova", "+79161234567", "Ring at flat 3", "Otis 2000",
        "Door sticks", "no fault found", "Застряли между этажами", "Sidorov · Me too", "Trapped", "danger", "12:30",
        "Pavel Orlov", "Line 2, Field", "Anyone inside?", "yes", "How are they?", "Well", "Which floor?",
        "House Union No. 1", "Person in danger",
    ):  # fmt: skip
        assert squeezed(value) in printed, value


def test_second_print_is_copy_one_and_both_sheets_are_kept(desk, typesetter, english, tmp_path):
    request = trapped(desk)
    first = order_pdf(desk.office, typesetter, english, [request], by=desk.boris)
    second = order_pdf(desk.office, typesetter, english, [request], by=desk.boris)
    assert "copy1" not in words_of(first, tmp_path)
    assert "copy1" in words_of(second, tmp_path)
    with desk.database.read() as session:
        assert [order.copy for order in work_orders(session, WorkOrderRow.request_id == request)] == [0, 1]
        found = card(session, desk_day_of(desk), request)
    kept = sorted(archive_folder(desk.office).glob("*/*.pdf"))
    assert sorted(find(file.stem, archive_folder(desk.office)) for file in kept) == sorted([first, second])
    assert found is not None
    assert [entry.data["copy"] for entry in found.entries if entry.kind == "order_printed"] == [0, 1]


def test_preview_writes_nothing_down(desk, typesetter, english, tmp_path):
    request = trapped(desk)
    preview = preview_pdf(desk.office, typesetter, english, [request])
    assert "A26-00001" in words_of(preview, tmp_path)
    with desk.database.read() as session:
        assert work_orders(session, WorkOrderRow.request_id == request) == []
    assert not archive_folder(desk.office).exists()


def test_what_is_printed_together_is_written_down_together_each_by_its_own_act(desk, typesetter, english):
    requests = [desk.take(f"call {count}").request_id for count in range(3)]
    before = len(changes(desk.database))
    heard: list[object] = []
    desk.database.on_change(heard.append)
    order_pdf(desk.office, typesetter, english, requests, by=desk.boris)
    acts = changes(desk.database)[before:]
    assert [[op["tab"] for op in act] for act in acts] == [["work_order", "entry"]] * 3
    assert [act[0]["set"]["request_id"] for act in acts] == [str(request) for request in requests]
    assert len(heard) == 1
    assert len(list(archive_folder(desk.office).glob("*/*.pdf"))) == 3


def test_a_sheet_that_is_out_of_date_before_it_is_written_down_stops_them_all(desk, english):
    requests = [desk.take(f"call {count}").request_id for count in range(2)]

    class Slow(Typesetter):
        """Takes so long that somebody acts on the second request meanwhile."""

        def order(self, sheet: OrderSheet) -> bytes:
            if sheet.number.endswith("2"):
                assign(desk.office, requests[1], desk.told, person_id=desk.petrov)
            return super().order(sheet)

    with pytest.raises(RequestChanged):
        order_pdf(desk.office, Slow(font_folders()), english, requests, by=desk.boris)
    with desk.database.read() as session:
        assert work_orders(session) == []


def test_several_orders_are_one_file_in_the_order_asked(desk, typesetter, english, tmp_path):
    requests = [desk.take(f"call {count}").request_id for count in range(3)]
    pdf = order_pdf(desk.office, typesetter, english, [*reversed(requests), requests[0]], by=desk.boris)
    printed = words_of(pdf, tmp_path)
    assert page_count(tmp_path / "page.pdf") == 3
    assert printed.index("call2") < printed.index("call1") < printed.index("call0")


def test_nothing_asked_for_and_nothing_known_are_told(desk, typesetter, english):
    with pytest.raises(NothingToPrint):
        order_pdf(desk.office, typesetter, english, [], by=desk.boris)
    with pytest.raises(RequestUnknown):
        order_pdf(desk.office, typesetter, english, [new_id()], by=desk.boris)


def test_book_shows_corrections_late_marks_other_calls_signature_and_addenda(desk, typesetter, english, tmp_path):
    first = desk.take("Stuck at 3rd", place_text="Mill Lane 4")
    desk.clock.forward(5)
    correct(desk.office, first.request_id, desk.told, Correction(words="Stuck at 4th", place_text="Mill Lane 44"))
    desk.take("Heard of it yesterday", occurred_at=desk.clock() - timedelta(days=1))
    note_call(desk.office, "wrong_number", by=desk.boris, text="wanted the bakery")
    sign_day(desk.office, TODAY, by=desk.anna)
    desk.clock.forward(10)
    assign(desk.office, first.request_id, Told(by=desk.boris), person_id=desk.petrov)
    printed = words_of(day_pdf(desk.office, typesetter, english, TODAY), tmp_path)
    for value in (
        "Monday, 2 March 2026", "Stuck at 3rd", "Stuck at 4th", "Mill Lane 4", "Mill Lane 44", "Boris Ivanov, 12:05",
        "late entry", "written down 12:05", "1 Mar", "wanted the bakery", "wrong number", "Anna Petrova",
        "2 Mar 2026, 12:05", "After the signature", "Assigned to Ilya Petrov", "addendum", "2 requests",
        "1 calls without a request", "1 wrong number",
    ):  # fmt: skip
        assert squeezed(value) in printed, value


def test_book_has_every_line_of_the_day_in_order_and_only_those(desk, english):
    numbers = [desk.take(f"call {count}").number for count in range(3)]
    desk.clock.forward(24 * 60)
    desk.take("tomorrow's")
    rows = day_sheet(desk.office, english, TODAY).rows
    assert [row.number for row in rows] == numbers


def test_correction_that_was_undone_is_not_on_the_page(desk, english):
    from desktop.workflow.undoing import undo

    taken = desk.take("Stuck at 3rd")
    correct(desk.office, taken.request_id, desk.told, Correction(words="Stuck at 4th"))
    undo(desk.office, taken.request_id, desk.told)
    (row,) = day_sheet(desk.office, english, TODAY).rows
    assert (row.words.text, row.words.struck) == ("Stuck at 3rd", ())


def test_open_list_holds_what_is_open_of_any_day(desk, typesetter, english, tmp_path):
    desk.take("still open")
    ended = desk.take("all done")
    close(desk.office, ended.request_id, desk.told, Closing())
    desk.clock.forward(3 * 24 * 60)
    printed = words_of(open_pdf(desk.office, typesetter, english), tmp_path)
    assert "stillopen" in printed
    assert "alldone" not in printed
    assert "2Mar12:00" in printed


@pytest.mark.parametrize("code", ["ru", "zh_CN"])
def test_orders_and_book_are_set_in_every_language(desk, typesetter, code, tmp_path):
    request = trapped(desk)
    language = Language(code)
    assert "A26-00001" in words_of(order_pdf(desk.office, typesetter, language, [request], by=desk.boris), tmp_path)
    assert "Застрялимеждуэтажами" in words_of(day_pdf(desk.office, typesetter, language, TODAY), tmp_path)


def desk_day_of(desk: FoundedDesk):
    from desktop.storage.queries.desk import desk_facts

    with desk.database.read() as session:
        return desk_day(desk_facts(session))
