"""Nothing in the form is cut off, in any language, at any size of type, also in a low window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.views.theme import apply, tokens
from desktop.workflow import directory, progress
from tests.room import clipped
from tests.screens.intake_desk import IntakeDesk

LANGUAGES = ("en", "ru", "zh_CN")
SIZES = (12, 14, 18, 22)
LONG = "Жилищный кооператив «Берёзовая роща на Верхней набережной», корпус 4, подъезд 12"


@pytest.fixture
def opened(qapp, qtbot, desk, request):
    """The form in a language, at a size, on a window of 1366×768."""
    language, text_pt = request.param
    directory.save(desk.office, "site", desk.entrance, {"warning": "Dog " * 30, "access_notes": LONG}, by=desk.anna)
    for words in ("No light in the whole riser since the early morning", "Doors"):
        desk.take(words, site_id=desk.entrance)
    apply(qapp, theme="light", text_pt=text_pt)
    made = IntakeDesk(desk, qtbot, language)
    for translator in made.desk.language.translators:
        qapp.installTranslator(translator)
    yield made
    for translator in made.desk.language.translators:
        qapp.removeTranslator(translator)
    made.close()
    apply(qapp, theme="light", text_pt=14)


@pytest.mark.parametrize(
    "opened",
    [(language, text_pt) for language in LANGUAGES for text_pt in SIZES],
    indirect=True,
    ids=[f"{language}-{text_pt}" for language in LANGUAGES for text_pt in SIZES],
)
def test_every_text_of_the_form_has_room(opened):
    found: list[str] = []

    def look(state):
        opened.settled()
        for _turn in range(4):  # a layout with wrapped words takes a few
            QApplication.processEvents()
        assert (opened.window.width(), opened.window.height()) == (1366, 768), state
        sheet = opened.page.sheet
        if sheet.widget().width() > sheet.viewport().width():
            found.append(f"{state}: the sheet is wider than its room")
        found.extend(f"{state}: {problem}" for problem in clipped(opened.page))

    opened.press(Qt.Key.Key_F2)
    look("empty")
    opened.type("lenina")
    look("candidates")
    opened.press(Qt.Key.Key_F2)
    opened.enter("1234567")
    look("not confirmed, one parked")
    opened.enter()
    opened.press(Qt.Key.Key_F9)
    look("no request")
    opened.press(Qt.Key.Key_Escape)
    opened.page.sheet.go_to("kind")
    look("kinds")
    opened.press(Qt.Key.Key_F5)
    look("danger")
    assert found == []


@pytest.mark.parametrize("opened", [("en", 14), ("en", 22)], indirect=True, ids=["14", "22"])
def test_controls_of_the_form_are_high_enough_to_hit(opened):
    opened.press(Qt.Key.Key_F2, Qt.Key.Key_F5)
    opened.settled()
    sheet = opened.page.sheet
    for field in (*sheet.fields.values(), *sheet.questions.fields.values()):
        opened.qtbot.waitUntil(lambda field=field: field.height() >= tokens().control_px)


@pytest.mark.parametrize("opened", [("en", 22)], indirect=True)
def test_the_field_that_is_typed_in_is_always_in_sight(opened):
    opened.press(Qt.Key.Key_F2, Qt.Key.Key_F5)
    sheet = opened.page.sheet
    opened.page.sheet.go_to("when")
    opened.type("1000")  # then it is asked how it ended, too
    for name in (*sheet.fields, *sheet.questions.fields):
        sheet.go_to(name)
        QApplication.processEvents()
        field = sheet.field(name)
        seen = field.visibleRegion().boundingRect()
        assert seen.height() >= min(field.height(), sheet.viewport().height()), name


@pytest.mark.parametrize("opened", [("ru", 22)], indirect=True)
def test_page_down_reads_on_in_the_script(opened):
    long = [{"labels": {"en": "You are safe; help is coming. Stay where you are. " * 3}} for _n in range(4)]
    form = {"questions": [], "script": long}
    directory.save(opened.founded.office, "category", opened.founded.trapped, {"form": form}, by=opened.founded.anna)
    opened.settled()
    opened.press(Qt.Key.Key_F2, Qt.Key.Key_F5)
    QApplication.processEvents()
    bar = opened.page.seats.mind_room.verticalScrollBar()
    assert bar.maximum() > 0
    opened.press(Qt.Key.Key_PageDown)
    assert bar.value() > 0


@pytest.mark.parametrize("opened", [("ru", 14)], indirect=True)
def test_larger_type_while_the_form_is_open_cuts_nothing_off(opened, qapp):
    opened.press(Qt.Key.Key_F2, Qt.Key.Key_F5)
    opened.page.sheet.go_to("answer:floor")
    opened.type("3")
    apply(qapp, theme="dark", text_pt=22)
    for _turn in range(6):
        QApplication.processEvents()
    assert clipped(opened.page) == []
    assert opened.focus == "answer:floor"
    sheet = opened.page.sheet
    assert sheet.widget().width() <= sheet.viewport().width()


@pytest.mark.parametrize("opened", [(language, 22) for language in LANGUAGES], indirect=True, ids=LANGUAGES)
def test_in_large_type_place_caller_words_and_kind_are_seen_at_once(opened):
    opened.press(Qt.Key.Key_F2)
    opened.settled()
    sheet = opened.page.sheet
    for name in ("place", "who", "words", "kind"):
        field = sheet.fields[name]
        opened.qtbot.waitUntil(lambda field=field: field.visibleRegion().boundingRect().height() >= field.height())


@pytest.mark.parametrize("opened", [(language, 14) for language in LANGUAGES], indirect=True, ids=LANGUAGES)
def test_in_danger_the_whole_script_and_all_that_is_asked_are_seen_at_once(opened):
    said = {"en": "Please do not force the doors and do not try to climb out; there is enough air."}
    script = [{"labels": said}] * 3
    asked = [
        {"key": "count", "kind": "text", "labels": {"en": "How many people are inside the car?"}, "required": True},
        {
            "key": "condition",
            "kind": "choice",
            "labels": {"en": "Is anyone injured, ill, pregnant, or a child?"},
            "required": True,
            "choices": [{"key": f"c{n}", "labels": {"en": "Somebody feels ill or panics"}} for n in range(4)],
        },
        {"key": "floor", "kind": "text", "labels": {"en": "At which floor has the lift stopped?"}, "required": True},
        {"key": "ring", "kind": "text", "labels": {"en": "Which number can be rung back?"}, "required": True},
        {"key": "light", "kind": "yes_no", "labels": {"en": "Is there light inside?"}},
    ]
    form = {"questions": asked, "script": script}
    directory.save(opened.founded.office, "category", opened.founded.trapped, {"form": form}, by=opened.founded.anna)
    opened.settled()
    opened.press(Qt.Key.Key_F2, Qt.Key.Key_F5)
    opened.settled()
    assert opened.page.seats.mind_room.verticalScrollBar().maximum() == 0
    sheet = opened.page.sheet
    assert len(sheet.questions.fields) == len(asked)
    for field in (
        *(sheet.fields[name] for name in ("place", "who", "words", "kind")),
        *sheet.questions.fields.values(),
    ):
        opened.qtbot.waitUntil(lambda field=field: field.visibleRegion().boundingRect().height() >= field.height())


@pytest.mark.parametrize("opened", [(language, 22) for language in LANGUAGES], indirect=True, ids=LANGUAGES)
def test_in_large_type_the_whole_script_is_read_without_turning_a_page(opened):
    said = [
        "You are safe; help is coming.",
        "Please do not force the doors.",
        "I will ring you back every ten minutes.",
    ]
    form = {"questions": [], "script": [{"labels": {"en": sentence}} for sentence in said]}
    directory.save(opened.founded.office, "category", opened.founded.trapped, {"form": form}, by=opened.founded.anna)
    opened.settled()
    opened.press(Qt.Key.Key_F2, Qt.Key.Key_F5)
    opened.settled()
    band = opened.page.seats.script_band
    assert band.isVisible()
    assert all(sentence in band.text() for sentence in said)
    opened.qtbot.waitUntil(lambda: band.visibleRegion().boundingRect().height() >= band.heightForWidth(band.width()))
    sheet = opened.page.sheet
    for name in ("place", "who"):
        field = sheet.fields[name]
        opened.qtbot.waitUntil(lambda field=field: field.visibleRegion().boundingRect().height() >= field.height())
    opened.press(Qt.Key.Key_F5)
    assert not band.isVisible()


@pytest.mark.parametrize("opened", [("en", 14)], indirect=True)
def test_what_is_open_here_is_shown_in_whole_lines(opened):
    opened.press(Qt.Key.Key_F2)
    opened.type("lenina")
    opened.settled()
    opened.enter()
    view = opened.page.seats.open_here
    opened.qtbot.waitUntil(lambda: view.rows.rowCount() > 1)

    def cut():
        seen = view.viewport().rect()
        rects = [view.visualRect(view.rows.index(row)) for row in range(view.rows.rowCount())]
        return [rect for rect in rects if rect.intersects(seen) and not seen.contains(rect)]

    for height in (740, 768, 790):
        opened.settled()
        opened.window.resize(1366, height)
        opened.qtbot.waitUntil(lambda: cut() == [], timeout=5_000)


@pytest.mark.parametrize("opened", [("en", 14)], indirect=True)
def test_the_last_one_of_before_is_read_whole(opened):
    taken = opened.founded.take(
        "The lift has been out since this very early morning, again", site_id=opened.founded.house
    )
    progress.cancel(opened.founded.office, taken.request_id, opened.founded.told, reason="no_longer_needed")
    opened.press(Qt.Key.Key_F2)
    opened.enter("lenina 14")
    view = opened.page.seats.history
    opened.qtbot.waitUntil(lambda: view.rows.rowCount() > 0)
    opened.qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.rows.index(0))), timeout=5_000)


@pytest.mark.parametrize("opened", [(code, 14) for code in LANGUAGES], indirect=True, ids=LANGUAGES)
def test_with_questions_the_form_s_own_key_to_save_is_seen_whole(opened):
    labels = {"en": "Is it the only lift of the entrance, and does anybody wait?"}
    questions = [{"key": f"q{at}", "labels": labels, "kind": "yes_no", "required": not at} for at in range(10)]
    desk, form = opened.founded, opened.screen.form
    directory.save(desk.office, "category", desk.question, {"form": {"questions": questions}}, by=desk.anna)
    opened.settled()
    opened.press(Qt.Key.Key_F2)
    form.choose_kind(next(one for one in form.categories if one.id == desk.question))
    opened.settled()
    save = opened.page._save
    opened.qtbot.waitUntil(lambda: len(opened.page.sheet.questions.fields) == 10)
    opened.qtbot.waitUntil(lambda: save.visibleRegion().boundingRect() == save.rect())


@pytest.mark.parametrize("opened", [("en", 14)], indirect=True)
def test_where_nothing_is_to_be_minded_no_heading_says_so_and_nothing_moves_when_something_is(opened):
    opened.press(Qt.Key.Key_F2)
    opened.settled()
    seats = opened.page.seats
    assert seats._headings["mind"].text() == ""
    before = seats.mind_room.y()
    seats.show_mind(["Dog"], [], is_danger=False)
    QApplication.processEvents()
    assert seats._headings["mind"].text() == "Mind"
    assert seats.mind_room.y() == before
