"""A file comes in by steps: guessed, corrected, looked at, checked, taken in; a second time nothing is new."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.screens.import_run import ImportRun, RunStage
from desktop.storage.tables import ContactRow, CustomerRow
from desktop.views.import_page import Step
from desktop.workflow import directory
from tests.screens.import_hands import CONTACTS, CONTROL, ImportHands, csv_file, xlsx_file

TITLES = ("ФИО", "Телефон", "Примечание")


@pytest.fixture
def hands(qtbot, live) -> ImportHands:
    return ImportHands(qtbot, live)


def becomes(hands: ImportHands) -> dict[str, str]:
    columns = hands.screen.columns
    return {columns.title(row): columns.field_of(row) for row in range(columns.rowCount())}


def preview(hands: ImportHands) -> list[dict[str, str]]:
    rows = hands.screen.rows
    found = [rows.row(at) for at in range(rows.rowCount())]
    return [dict(row.values) for row in found if row is not None]


def test_a_file_of_contacts_comes_in_with_four_keys_after_its_name(hands, tmp_path):
    hands.read(csv_file(tmp_path, CONTACTS))
    assert hands.page.file.kind.currentData() == "contact"
    assert hands.page.file.encoding.currentData() == "cp1251"
    assert hands.page.file.delimiter.currentData() == ";"
    assert becomes(hands) == {"ФИО": "name", "Телефоны": "phones", "Адрес": "address"}

    hands.press("<F6>")
    assert hands.step == Step.COLUMNS
    hands.press("<F6>")
    assert hands.step == Step.PREVIEW
    assert preview(hands)[1]["phones"] == "+7 903 555-00-12"
    hands.press("<F12>")
    assert hands.step == Step.CHECK
    assert hands.counts() == "2 rows read  ·  2 new"
    assert "Сидорова Анна" not in hands.titles("contact"), "the check stores nothing"
    hands.press("<F12>")

    assert hands.counts() == "2 rows read  ·  2 came in"
    assert hands.said() == "Done: list.csv. In F2 a part of a name or a number finds them now."
    assert {"Сидорова Анна", "Козлов Пётр"} <= set(hands.titles("contact"))


def test_enter_alone_leads_through_all_steps_to_the_check(hands, tmp_path):
    hands.read(csv_file(tmp_path, CONTACTS))
    steps = [hands.step]
    for _key in range(20):
        if hands.step == Step.CHECK:
            break
        hands.press("<Return>")
        steps += [hands.step] if hands.step != steps[-1] else []
    assert steps == list(Step)
    assert hands.counts() == "2 rows read  ·  2 new"


def test_the_same_file_again_says_that_nothing_is_new(hands, tmp_path):
    file = csv_file(tmp_path, CONTACTS)
    hands.taken_in(file)
    before = hands.titles("contact")
    hands.press("<Escape>", "<Escape>", "<Escape>")
    assert hands.step == Step.FILE
    hands.read(file)
    hands.press("<F12>")

    assert hands.counts() == "2 rows read  ·  2 here already"
    assert hands.said() == "Nothing new: all of it is here already."
    assert "F12" not in {key for key, label in hands.page.key_labels().items() if label}
    hands.press("<F12>")
    assert hands.titles("contact") == before


def test_differences_are_shown_and_only_what_is_accepted_changes(hands, tmp_path):
    old = (TITLES, ("Аннина", "8 903 555-00-11", "a"), ("Борин", "8 903 555-00-12", "b"))
    hands.taken_in(csv_file(tmp_path, old))
    hands.press("<Escape>", "<Escape>", "<Escape>")
    new = (TITLES, ("Аннина", old[1][1], "код 15"), ("Борин", old[2][1], "код 16"), ("Ведин", "8 903 555-00-13", ""))
    hands.read(csv_file(tmp_path, new, name="new.csv"))
    hands.press("<F12>")

    assert hands.counts() == "3 rows read  ·  1 new  ·  2 different"
    assert hands.page.check.whole.text() == "2  Note: a → код 15   stays as it is"
    hands.press("<Down>", "<Space>")
    assert hands.page.check.whole.text() == "3  Note: b → код 16   ✓ accepted"
    hands.press("<F12>")

    assert hands.counts() == "3 rows read  ·  1 came in  ·  2 different  ·  1 of them changed"
    with hands.live.founded.database.read() as session:
        notes = {row.name: row.note for row in session.query(ContactRow)}
    assert (notes["Аннина"], notes["Борин"]) == ("a", "код 16")


def test_all_differences_are_accepted_by_one_key_and_left_by_the_same(hands, tmp_path):
    old = [TITLES, *((f"Лицо {n}", f"8 903 555-00-{n}", "a") for n in range(10, 30))]
    hands.taken_in(csv_file(tmp_path, old))
    new = [old[0], *((name, phone, "b") for name, phone, _note in old[1:])]
    hands.press("<Escape>", "<Escape>", "<Escape>")
    hands.read(csv_file(tmp_path, new, name="new.csv"))
    hands.press("<F12>")

    hands.press("<A>", chord=CONTROL)
    assert hands.screen.findings.choice() == (True, frozenset())
    hands.press("<A>", chord=CONTROL)
    assert hands.screen.findings.choice() == (False, frozenset())
    hands.press("<A>", chord=CONTROL)
    hands.press("<F12>")
    assert hands.counts() == "20 rows read  ·  20 different  ·  20 of them changed"


def test_a_column_is_given_another_field_by_a_part_of_its_name(hands, tmp_path):
    hands.read(csv_file(tmp_path, (("Кто", "Что", "Где"), ("Анна", "8 903 555-00-11", "ул. Садовая, д. 5"))))
    hands.choose_kind("contact")
    hands.press("<F6>")
    hands.page.columns.table.go_to(0)
    hands.press("<Delete>")
    assert becomes(hands)["Кто"] == ""
    assert hands.page.columns.table.row() == 1, "on to the next column"

    hands.press("<Up>", "na", "<Return>")
    assert becomes(hands)["Кто"] == "name"
    hands.press("<Down>", "phon")
    hands.press("<Escape>")
    assert hands.page.columns.line.text() == ""
    assert hands.step == Step.COLUMNS, "the first Esc takes away what is typed"
    hands.press("<Escape>")
    assert hands.step == Step.FILE


def test_what_is_needed_and_missing_is_said_and_the_check_leads_there(hands, tmp_path):
    hands.read(csv_file(tmp_path, (("Название", "Тел"), ("ООО «Дом»", "8 903 555-00-11"))))
    hands.choose_kind("equipment")
    hands.press("<F12>")
    assert hands.step == Step.COLUMNS
    assert hands.said().startswith("No column becomes this yet, and it is needed: Short number")
    assert hands.run.stage is RunStage.NOTHING


def test_another_sheet_is_read_and_guessed_anew(hands, tmp_path):
    lifts = (("№ лифта", "Адрес", "Модель"), ("415", "ул. Ленина, д. 14, подъезд 2", "Otis 2000"))
    hands.read(xlsx_file(tmp_path, {"Контакты": CONTACTS, "Лифты": lifts}))
    assert [hands.page.file.sheet.itemText(at) for at in range(hands.page.file.sheet.count())] == ["Контакты", "Лифты"]
    assert hands.page.file.header.text() == "3"
    assert hands.page.file.encoding.isHidden(), "a workbook has none"

    hands.page.file.sheet.setCurrentIndex(1)
    hands.page.file.sheet.activated.emit(1)
    hands.settled()
    assert hands.page.file.kind.currentData() == "equipment"
    assert becomes(hands)["№ лифта"] == "short_number"


def test_another_line_of_titles_shows_at_once(hands, tmp_path):
    hands.read(csv_file(tmp_path, CONTACTS))
    hands.page.file.header.setFocus()
    hands.page.file.header.selectAll()
    hands.press("0", "<Return>")
    assert len(becomes(hands)) == 3
    assert "ФИО" not in becomes(hands)
    assert hands.screen.cells.index(0, 0).data() == "ФИО"


@pytest.mark.parametrize("quoted", ["{}", '"{}"', "'{}'", " {} ", "file"])
def test_a_pasted_name_is_understood(hands, tmp_path, quoted: str):
    file = csv_file(tmp_path, CONTACTS, name="my list.csv")
    hands.read(QUrl.fromLocalFile(str(file)).toString() if quoted == "file" else quoted.format(file))
    assert becomes(hands)["ФИО"] == "name"
    assert hands.page.file.file.text() == str(file)


def test_a_file_is_dropped_anywhere_on_the_page(hands, tmp_path):
    file = csv_file(tmp_path, CONTACTS)
    hands.read(file)
    hands.press("<F6>")
    other = csv_file(tmp_path, (("Кто", "Тел"), ("Анна", "8 903 555-00-11")), name="other.csv")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(other))])
    what = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(hands.page, QDragEnterEvent(QPoint(40, 40), *what))
    QApplication.sendEvent(hands.page, QDropEvent(QPoint(40, 40), *what))
    hands.settled()
    assert hands.step == Step.FILE
    assert list(becomes(hands)) == ["Кто", "Тел"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken"])
def test_a_file_that_cannot_be_read_is_said_in_a_sentence_and_its_name_stays(hands, tmp_path, content: bytes):
    file = tmp_path / "list.xlsx"
    file.write_bytes(content)
    hands.read(file)
    assert hands.said()
    assert hands.page.file.file.text() == str(file)
    assert not hands.page.key_labels().get("F6")
    hands.read(tmp_path / "nowhere.csv")
    assert "nowhere.csv" in hands.said()
    hands.read(csv_file(tmp_path, CONTACTS))
    assert becomes(hands)["ФИО"] == "name"


def test_a_row_with_a_problem_says_it_in_full(hands, tmp_path):
    hands.read(csv_file(tmp_path, (("№ лифта", "Адрес"), ("415", "ул. Ленина, д. 14"), ("", "ул. Ленина, д. 16"))))
    hands.press("<F6>", "<F6>")
    states = [hands.screen.rows.index(at, 1).data() for at in range(hands.screen.rows.rowCount())]
    assert states == ["new", "! refused"]
    hands.press("<Down>")
    assert hands.page.preview.about.text()
    hands.press("<Up>")
    assert hands.page.preview.about.text() == ""


def test_what_was_begun_comes_back_after_the_program_ended(qtbot, live, tmp_path):
    hands = ImportHands(qtbot, live)
    file = csv_file(tmp_path, (("Кто", "Тел", "Что"), ("Анна", "8 903 555-00-11", "код 15")))
    hands.read(file)
    hands.press("<F6>")
    hands.page.columns.table.go_to(2)
    hands.press("note", "<Return>")
    hands.screen.keep_draft()
    hands.settled()

    again = ImportHands(qtbot, live)
    assert again.page.file.file.text() == str(file)
    assert becomes(again)["Что"] == "note"
    again.press("<F12>")
    again.press("<F12>")
    again.screen.keep_draft()
    again.settled()
    live.desk.import_run = ImportRun()
    assert ImportHands(qtbot, live).page.file.file.text() == "", "what is in need not be kept"


def test_columns_are_kept_under_a_name_and_known_again(qtbot, live, tmp_path):
    hands = ImportHands(qtbot, live)
    hands.read(csv_file(tmp_path, (("Поле 1", "Поле 2"), ("Анна", "8 903 555-00-11"))))
    hands.press("<F6>")
    hands.page.columns.table.go_to(0)
    hands.press("name", "<Return>", "phon", "<Return>")
    assert becomes(hands) == {"Поле 1": "name", "Поле 2": "phones"}
    hands.press("<S>", chord=CONTROL)
    hands.press("1C", "<Return>")
    assert hands.said().startswith("Kept as “1C”")

    again = ImportHands(qtbot, live)
    again.read(csv_file(tmp_path, (("Поле 1", "Поле 2"), ("Борис", "8 903 555-00-12")), name="next.csv"))
    assert becomes(again) == {"Поле 1": "name", "Поле 2": "phones"}
    assert "“1C”" in again.said()


def test_nobody_on_duty_is_asked_who_he_is_before_anything_is_stored(hands, live, tmp_path):
    live.desk.seat.take(live.desk.seat.person, is_on_duty=False)
    asked: list[None] = []
    live.desk.seat.asked.connect(lambda: asked.append(None))
    hands.taken_in(csv_file(tmp_path, CONTACTS))
    assert asked == [None]
    assert "Сидорова Анна" not in hands.titles("contact")
    live.desk.seat.take(live.desk.seat.person)
    hands.settled()
    assert "Сидорова Анна" in hands.titles("contact"), "it goes on by itself"


def test_what_somebody_wrote_in_daybook_meanwhile_is_a_difference_and_stays(hands, desk, tmp_path):
    hands.read(csv_file(tmp_path, (("Наименование", "Код", "Примечание"), ("ТСЖ «Берёзка»", "000012", "a"))))
    hands.choose_kind("customer")
    hands.press("<F12>", "<F12>")
    assert "ТСЖ «Берёзка»" in hands.titles("customer")
    with desk.database.read() as session:
        row_id = session.query(CustomerRow).filter_by(name="ТСЖ «Берёзка»").one().id
    directory.save(desk.office, "customer", row_id, {"note": "call Anna"}, by=desk.anna)

    hands.press("<F12>")
    assert hands.counts() == "1 row read  ·  1 different"
    assert hands.page.check.whole.text() == "2  Note: call Anna → a   stays as it is"
    hands.press("<F12>")
    with desk.database.read() as session:
        assert session.get_one(CustomerRow, row_id).note == "call Anna"


def test_the_report_goes_into_a_file_with_the_reasons(hands, tmp_path):
    hands.read(csv_file(tmp_path, (("№ лифта", "Адрес"), ("415", "ул. Ленина, д. 14"), ("", "ул. Ленина, д. 16"))))
    hands.press("<F12>")
    target = tmp_path / "report.csv"
    hands.page.report_requested.emit(target)
    hands.settled()
    assert hands.said() == f"The report is saved: {target}."
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert any(line.startswith("3;refused;") and line.endswith("ул. Ленина, д. 16") for line in lines)

    hands.page.report_requested.emit(tmp_path / "nowhere" / "report.csv")
    hands.settled()
    assert "report.csv" in hands.said()
    assert hands.page.state.property("tone") == "danger"


def test_an_import_goes_on_in_a_window_made_anew(qtbot, live, tmp_path):
    hands = ImportHands(qtbot, live)
    rows = [TITLES, *((f"Лицо {n}", f"8 903 555-{n // 100:02d}-{n % 100:02d}", "") for n in range(1_200))]
    hands.read(csv_file(tmp_path, rows))
    hands.press("<F12>")
    QTest.keyClick(hands.frame, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: hands.run.done > 0, timeout=30_000)
    again = ImportHands(qtbot, live, settles=False)
    assert again.step == Step.CHECK
    assert again.page.key_labels()["F6"] == "stop"
    again.settled()
    assert again.counts() == "1,200 rows read  ·  1,200 came in"


def test_stopping_keeps_what_is_in_and_the_rest_comes_later(qtbot, live, tmp_path):
    hands = ImportHands(qtbot, live)
    rows = [TITLES, *((f"Лицо {n}", f"8 903 555-{n // 100:02d}-{n % 100:02d}", "") for n in range(1_200))]
    hands.read(csv_file(tmp_path, rows))
    hands.press("<F12>")
    QTest.keyClick(hands.frame, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: hands.run.done > 0, timeout=30_000)
    QTest.keyClick(hands.frame, Qt.Key.Key_Escape)
    assert not hands.frame.was_left, "Esc stops, it does not leave"
    hands.settled()
    assert hands.said().startswith("Stopped. What is in stays.")
    with live.founded.database.read() as session:
        came = session.query(ContactRow).filter(ContactRow.name.like("Лицо %")).count()
    assert 0 < came < 1_200

    hands.press("<F12>", "<F12>")
    with live.founded.database.read() as session:
        assert session.query(ContactRow).filter(ContactRow.name.like("Лицо %")).count() == 1_200


def test_what_was_broken_off_is_said_when_the_program_is_there_again(qtbot, live, tmp_path):
    file = csv_file(tmp_path, CONTACTS)
    hands = ImportHands(qtbot, live)
    hands.read(file)
    hands.run.stage = RunStage.TAKING_IN  # as the draft was kept while the rows came in
    hands.screen.keep_draft()
    hands.run.stage = RunStage.NOTHING
    hands.settled()

    live.desk.import_run = ImportRun()
    again = ImportHands(qtbot, live)
    assert again.said().startswith("This import was broken off")
    again.press("<F12>", "<F12>")
    assert "Сидорова Анна" in again.titles("contact")


def test_a_file_of_two_hundred_columns_is_walked_through_by_keys(hands, tmp_path):
    titles = [f"Title {n}" for n in range(200)]
    hands.read(csv_file(tmp_path, (titles, [f"cell {n}" for n in range(200)])))
    hands.press("<F6>")
    assert hands.screen.columns.rowCount() == 200
    hands.press("<PageDown>", "<PageDown>", "<Down>")
    at = hands.page.columns.table.row()
    assert at > 10
    hands.press("name", "<Return>")
    assert hands.screen.columns.field_of(at) == "name"
    assert hands.page.columns.table.row() == at + 1


def test_dates_that_can_be_read_in_two_ways_are_told_and_turned_by_one_choice(hands, tmp_path):
    journal = (("Дата", "Время", "Адрес", "Что случилось"), ("03/04/2026", "9:15", "ул. Ленина, д. 14", "лифт стоит"))
    hands.read(csv_file(tmp_path, journal))
    assert hands.page.file.kind.currentData() == "request"
    hands.press("<F6>", "<F6>")
    styles = hands.page.preview.dates
    assert styles.isVisible()
    shown = hands.screen.rows.index(0, 2)
    assert shown.data() == "3 Apr 2026 09:15"
    styles.setCurrentIndex(styles.findData("mdy" if styles.currentData() == "dmy" else "dmy"))
    styles.activated.emit(styles.currentIndex())
    hands.settled()
    assert hands.screen.rows.index(0, 2).data() == "4 Mar 2026 09:15"


def test_the_dialog_that_chooses_a_file_stands_in_nobodys_way(hands, tmp_path):
    file = csv_file(tmp_path, CONTACTS)
    hands.press("<O>", chord=CONTROL)
    (dialog,) = hands.page.findChildren(QFileDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    hands.page.file.choose.click()
    assert hands.page.findChildren(QFileDialog) == [dialog], "a second one would stand in front of the first"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    hands.settled()
    assert becomes(hands)["ФИО"] == "name"


def test_what_somebody_may_not_do_is_said_and_nothing_is_lost(hands, tmp_path):
    hands.read(csv_file(tmp_path, (("ФИО", "Должность"), ("Новый Механик", "механик"))))
    hands.choose_kind("person")
    hands.press("<F12>", "<F12>")
    assert hands.run.stage is RunStage.FAILED
    assert hands.said().startswith("Only a supervisor may do this")
    assert "Новый Механик" not in hands.titles("person")
    assert hands.page.key_labels()["F12"] == "check again"


def test_columns_chosen_by_hand_are_there_again_when_the_kind_comes_back(hands, tmp_path):
    hands.read(csv_file(tmp_path, (("ФИО", "Телефон", "Что"), ("Анна", "8 903 555-00-11", "код 15"))))
    hands.press("<F6>")
    hands.page.columns.table.go_to(2)
    hands.press("note", "<Return>", "<Escape>")
    for kind in ("customer", "contact"):
        hands.choose_kind(kind)
    assert becomes(hands)["Что"] == "note"
