"""The whole window: every page in every language and size has room for its words, and keys lead where they say."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from desktop.screens.main import MainScreen
from desktop.views.theme import apply
from desktop.workflow import directory, progress
from tests.room import clipped
from tests.screens.surroundings import LiveDesk, every_page, live_desk, page_named

LANGUAGES = ("en", "ru", "zh_CN")


def open_main(live: LiveDesk) -> MainScreen:
    for translator in live.desk.language.translators:
        QApplication.installTranslator(translator)
    main = MainScreen(live.desk)
    live.desk.say = main.window.say.say
    main.window.resize(1366, 768)
    main.window.show()
    return main


def close_main(live: LiveDesk, main: MainScreen) -> None:
    main.keep_drafts()
    live.close()
    main.window.close()
    main.window.deleteLater()  # the views before their models, as the program does
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in live.desk.language.translators:
        QApplication.removeTranslator(translator)


@pytest.fixture
def main(desk, qtbot) -> Iterator[MainScreen]:
    live = live_desk(desk, sits=desk.anna)
    screen = open_main(live)
    yield screen
    close_main(live, screen)


def settled(qtbot, main: MainScreen) -> list[str]:
    """Return what is cut off once the page has its answers and its layout."""
    try:
        qtbot.waitUntil(lambda: clipped(main.window) == [], timeout=3_000)
    except qtbot.TimeoutError:
        return clipped(main.window)
    return []


def focused(main: MainScreen):
    return QApplication.focusWidget() or main.window.page()


def press(qtbot, main: MainScreen, key: Qt.Key) -> None:
    qtbot.keyClick(focused(main), key)


@pytest.mark.parametrize(
    ("digit", "page"),
    [(2, "orders"), (3, "directory"), (4, "review"), (5, "seat"), (7, "export"), (8, "calls"), (1, "day")],
)
def test_f10_and_a_digit_lead_to_the_places(qtbot, main, digit, page):
    press(qtbot, main, Qt.Key.Key_F10)
    press(qtbot, main, Qt.Key(Qt.Key.Key_0 + digit))
    assert main.window.page() is page_named(main, page)
    assert main.day.page.line.text() == ""


@pytest.mark.parametrize("then", [Qt.Key.Key_Escape, Qt.Key.Key_F9, Qt.Key.Key_L, Qt.Key.Key_8, Qt.Key.Key_1])
def test_the_list_of_places_goes_and_the_sentence_for_the_caller_stays(qtbot, main, then):
    qtbot.keyClicks(main.day.page.line.field, "Lenina 14 no light")
    press(qtbot, main, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: main.window.say.sentence().startswith("Say: Your number is 1."))
    said = main.window.say.sentence()
    press(qtbot, main, Qt.Key.Key_F10)
    press(qtbot, main, Qt.Key.Key_F10)
    assert main.window.say.sentence().startswith("1 day page")
    press(qtbot, main, then)
    assert main.window.say.sentence() == said


def test_the_review_opens_on_the_day_whose_page_is_shown(qtbot, main):
    yesterday = main._desk.today() - timedelta(days=1)
    main.day.go_to(yesterday)
    press(qtbot, main, Qt.Key.Key_F10)
    press(qtbot, main, Qt.Key.Key_4)
    assert main.pages.review.day == yesterday


@pytest.mark.parametrize(
    ("key", "page"), [(Qt.Key.Key_F2, "intake"), (Qt.Key.Key_F3, "find"), (Qt.Key.Key_F11, "waiting")]
)
def test_a_key_opens_its_page_and_esc_comes_back_to_the_line(qtbot, main, key, page):
    press(qtbot, main, key)
    assert main.window.page() is page_named(main, page)
    press(qtbot, main, Qt.Key.Key_Escape)
    assert main.window.page() is main.day.page


def test_f9_and_a_digit_count_a_call_that_is_no_request(qtbot, main, desk):
    qtbot.keyClicks(main.day.page.line.field, "wrong number, wanted the baker")
    press(qtbot, main, Qt.Key.Key_F9)
    with qtbot.waitSignal(main._desk.changes.happened):
        press(qtbot, main, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: main.window.say.sentence().startswith("Counted: wrong number"))
    assert main.day.page.line.text() == ""


def test_what_is_written_goes_into_the_form_with_f2(qtbot, main):
    qtbot.keyClicks(main.day.page.line.field, "the door does not close")
    press(qtbot, main, Qt.Key.Key_F2)
    assert main.window.page() is main.pages.intake.page
    assert main.day.page.line.text() == ""
    assert main.pages.intake.form.half.texts["words"] == "the door does not close"


def test_the_number_is_said_after_a_line_is_registered(qtbot, main):
    qtbot.keyClicks(main.day.page.line.field, "no light, 8 916 123 45 67")
    with qtbot.waitSignal(main.day.registered):
        press(qtbot, main, Qt.Key.Key_Return)
    assert main.window.say.sentence().startswith("Say: Your number is 1.")


def test_after_a_line_about_a_person_in_danger_what_to_read_out_stands_there_at_once(qtbot, main, desk):
    directory.save(desk.office, "category", desk.trapped, {"patterns": {"en": ["stuck inside"]}}, by=desk.anna)
    qtbot.keyClicks(main.day.page.line.field, "stuck inside, 8 916 123 45 67")
    with qtbot.waitSignal(main.day.registered):
        press(qtbot, main, Qt.Key.Key_Return)
    said = main.window.say.sentence()
    assert said.startswith("Say: You are safe; help is coming. Your number is 1. I will ring you back by ")
    assert said.count("Say: ") == 1


def test_f7_without_a_chosen_line_rings_for_the_most_pressing_alarm(qtbot, main, desk, clock):
    late = desk.take("trapped", category_id=desk.trapped, is_danger=True)
    qtbot.waitUntil(lambda: main.window.now.first_alarm() is not None)
    main.day.page.table.clearSelection()
    press(qtbot, main, Qt.Key.Key_F7)
    assert main.window.page() is main.pages.card.page
    assert main.window.now.first_alarm().request_id == late.request_id


def test_the_sentence_for_the_last_caller_goes_with_the_next_call(qtbot, main):
    qtbot.keyClicks(main.day.page.line.field, "no light")
    with qtbot.waitSignal(main.day.registered):
        press(qtbot, main, Qt.Key.Key_Return)
    assert main.window.say.sentence().startswith("Say: ")
    press(qtbot, main, Qt.Key.Key_F2)
    assert main.window.say.sentence() == ""


def test_f7_after_a_person_in_danger_was_written_down_means_that_call_not_the_older_alarm(qtbot, main, desk, clock):
    older = desk.take("trapped", category_id=desk.trapped, is_danger=True)
    clock.forward(40)
    qtbot.waitUntil(lambda: main.window.now.first_alarm() is not None)
    press(qtbot, main, Qt.Key.Key_F5)
    qtbot.keyClicks(focused(main), "Sadovaya 9")
    with qtbot.waitSignal(main.pages.intake.registered) as written:
        press(qtbot, main, Qt.Key.Key_F12)
    new = written.args[0].request_id
    qtbot.waitUntil(lambda: new in {alarm.request_id for alarm in main.window.now.alarms()})
    assert main.window.now.first_alarm().request_id == older.request_id
    press(qtbot, main, Qt.Key.Key_F7)
    assert main.pages.card.page.card().line.id == new


@pytest.mark.parametrize("key", [Qt.Key.Key_F6, Qt.Key.Key_Return])
def test_an_act_written_on_the_line_opens_his_request_and_enter_does_it(qtbot, main, desk, key):
    taken = desk.take("stuck", equipment_id=desk.lift, category_id=desk.trapped)
    progress.assign(desk.office, taken.request_id, desk.told, person_id=desk.orlov)
    qtbot.keyClicks(main.day.page.line.field, "Orlov no answer")
    assert main.day.page.key_labels()["F6"] == "next act"
    press(qtbot, main, key)
    assert main.pages.card.page.card().line.id == taken.request_id
    press(qtbot, main, Qt.Key.Key_Escape)
    assert main.day.page.line.text() == "Orlov no answer"
    main.window.go(main.day.page)
    press(qtbot, main, Qt.Key.Key_F6)
    press(qtbot, main, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: main.window.say.sentence().startswith("1: "))
    assert main.day.page.line.text() == ""
    assert "now" not in main.window.say.sentence()  # the status is the same: nothing sounds like a yes


def test_an_act_of_somebody_with_two_requests_asks_for_the_line(qtbot, main, desk):
    for words in ("stuck", "dark"):
        taken = desk.take(words, equipment_id=desk.lift, category_id=desk.trapped)
        progress.assign(desk.office, taken.request_id, desk.told, person_id=desk.orlov)
    qtbot.keyClicks(main.day.page.line.field, "Orlov, done 15:10")
    press(qtbot, main, Qt.Key.Key_F6)
    assert main.window.say.sentence().startswith("Choose a line first")
    assert main.day.page.line.text() == "Orlov, done 15:10"


def test_what_is_understood_of_the_line_is_said_only_beside_the_line(qtbot, main):
    with qtbot.waitSignal(main.day.understood):
        qtbot.keyClicks(main.day.page.line.field, "no light")
    assert "understood" in main.window.say.accessibleDescription()
    press(qtbot, main, Qt.Key.Key_F3)
    assert "understood" not in main.window.say.accessibleDescription()
    press(qtbot, main, Qt.Key.Key_Escape)
    assert "understood" in main.window.say.accessibleDescription()


def test_typing_the_first_words_moves_nothing_on_the_page(qtbot, main):
    QApplication.processEvents()
    before = main.day.page.line.geometry(), main.window.say.geometry()
    with qtbot.waitSignal(main.day.understood):
        qtbot.keyClicks(main.day.page.line.field, "no light")
    QApplication.processEvents()
    assert (main.day.page.line.geometry(), main.window.say.geometry()) == before


@pytest.mark.parametrize("text_pt", [14, 22])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_cut_off_on_any_page(desk, qtbot, qapp, language, text_pt):
    apply(qapp, theme="light", text_pt=text_pt)
    live = live_desk(desk, language=language, sits=desk.anna)
    taken = desk.take("stuck at the third floor", equipment_id=desk.lift, contact_id=desk.ivanova,
                      category_id=desk.trapped, is_danger=True)  # fmt: skip
    main = open_main(live)
    try:
        problems = []
        for page, title in every_page(main):
            if page is main.pages.card.page:
                main.pages.card.open(taken.request_id)
            main.window.go(page)
            problems += [f"{title}: {problem}" for problem in settled(qtbot, main)]
        too_large = main.window.minimumSizeHint()
        if too_large.width() > 1366 or too_large.height() > 740:
            problems.append(f"the window needs {too_large.width()}×{too_large.height()}")
        assert problems == []
    finally:
        close_main(live, main)
        apply(qapp, theme="light", text_pt=14)


def page_is(main: MainScreen, name: str) -> bool:
    return main.window.page() is page_named(main, name)


def test_esc_on_the_page_of_the_day_leads_nowhere(qtbot, main):
    for key in (Qt.Key.Key_F10, Qt.Key.Key_2, Qt.Key.Key_F11, Qt.Key.Key_Escape, Qt.Key.Key_F10, Qt.Key.Key_1):
        press(qtbot, main, key)
    assert page_is(main, "day")
    press(qtbot, main, Qt.Key.Key_Escape)
    assert page_is(main, "day")


def test_a_hint_goes_when_its_page_is_left(qtbot, main):
    press(qtbot, main, Qt.Key.Key_F2)
    press(qtbot, main, Qt.Key.Key_F4)
    assert main.window.say.sentence().startswith("Nothing is open here to join.")
    qtbot.waitUntil(lambda: not main.window.say.is_fresh())
    press(qtbot, main, Qt.Key.Key_F3)
    assert main.window.say.sentence() == ""


def test_what_was_done_is_said_on_the_way_back_and_goes_when_something_else_is_begun(qtbot, main, desk):
    request_id = desk.take("Stuck", site_id=desk.entrance, category_id=desk.trapped).request_id
    main.leading.act("F6", request_id)
    qtbot.keyClicks(focused(main), "the gate is open")
    press(qtbot, main, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: main.window.say.sentence() == "1: Note")
    qtbot.waitUntil(lambda: not main.window.say.is_fresh())
    press(qtbot, main, Qt.Key.Key_Escape)
    assert (page_is(main, "day"), main.window.say.sentence()) == (True, "1: Note")
    press(qtbot, main, Qt.Key.Key_F11)
    assert main.window.say.sentence() == ""
