"""The directory at work: real keys on a real file."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.domain.directory import Reference
from desktop.workflow import directory
from desktop.workflow.drafting import drafts
from tests.screens.directory_hands import Hands
from tests.screens.surroundings import LiveDesk, live_desk


@pytest.fixture
def hands(qtbot, live: LiveDesk) -> Hands:
    """Boris, a dispatcher, at the directory."""
    return Hands(qtbot, live)


@pytest.fixture
def annas(qtbot, live: LiveDesk, desk):
    """Anna, the supervisor, at the directory."""
    made = live_desk(desk, sits=desk.anna)
    yield Hands(qtbot, made)
    made.close()


def test_a_customer_is_written_down_by_keys_alone(hands):
    hands.press("<Ctrl+N>", "Northern Towers", "<Return>", "pays on the 10th", "<F12>")
    assert hands.record("customer", "Northern Towers").values["note"] == "pays on the 10th"
    assert hands.said() == "Saved: Northern Towers"
    assert hands.form.title.text() == "Northern Towers"
    assert hands.form.state.isHidden()


def test_a_contact_has_several_numbers_a_place_and_a_customer(hands):
    hands.press("<Ctrl+2>", "<Ctrl+N>", "Sidorov", "<Return>", "8 495 111-22-33", "<Return>", "102", "<Return>")
    hands.press("<Return>", "lenina 14 entr", "<Return>", "house un", "<Down>", "<Return>", "<F12>")
    values = hands.record("contact", "Sidorov").values
    assert values["phones"] == ("8 495 111-22-33", "102")
    assert values["site_id"].title == "Lenina, 14, entrance 2"
    assert values["customer_id"].title == "House Union No. 1"


def test_a_place_lies_in_another_one(hands):
    hands.press("<Ctrl+3>", "<Ctrl+N>", "flat 47", "<Return>", "<Return>", "lenina 14 entrance 2", "<Return>", "<F12>")
    (line,) = hands.stored("site", "Lenina, 14, entrance 2, flat 47")
    assert line.site_kind == "house"


def test_a_place_below_the_selected_one_knows_its_parent_customer_and_kind(hands):
    hands.open("site", hands.live.founded.house)
    hands.press("<Ctrl+Shift+N>", "entrance 3", "<F12>")
    values = hands.record("site", "Lenina, 14, entrance 3").values
    assert values["parent_id"].title == "Lenina, 14"
    assert values["customer_id"].title == "House Union No. 1"
    assert values["kind"] == "entrance"
    assert "entrance 3" in hands.titles()


def test_equipment_has_its_short_number_and_place(hands):
    hands.press(
        "<Ctrl+4>", "<Ctrl+N>", "415", "<Return>", "Goods lift", "<Return>", "len 14A", "<Return>", "Kone", "<F12>"
    )
    values = hands.record("equipment", "415  Goods lift").values
    assert values["site_id"].title == "Lenina, 14A"
    assert values["maker"] == "Kone"


def test_a_person_gets_a_role_a_login_a_pin_and_teams(annas):
    annas.press("<Ctrl+5>", "<Ctrl+N>", "Olga Serova", "<Return>", "<Up>", "<Return>", "8 900 1", "<Return>")
    annas.press(
        "fie", "<Down>", "<Return>", "the mak", "<Down>", "<Return>", "<Return>", "olga", "<Return>", "1234", "<F12>"
    )
    values = annas.record("person", "Olga Serova").values
    assert values["role"] == "dispatcher"
    assert values["login"] == "olga"
    assert values["has_pin"]
    assert [team.title for team in values["team_ids"]] == ["Field", "The maker"]


def test_a_pin_is_taken_away_by_a_dash(annas):
    f = annas.live.founded
    directory.save(f.office, "person", f.petrov, {"pin": "77"}, by=f.anna)
    annas.open("person", f.petrov)
    annas.press("<Return>", *["<Return>"] * 6, "-", "<F12>")
    assert not annas.record("person", "Ilya Petrov").values["has_pin"]


def test_a_contractors_team_stands_on_line_three(annas):
    annas.press(
        "<Ctrl+6>",
        "<Ctrl+N>",
        "Doors & Co",
        "<Return>",
        "<Down>",
        "<Return>",
        "8 800 1",
        "<Return>",
        "<Space>",
        "<F12>",
    )
    values = annas.record("team", "Doors & Co").values
    assert (values["line"], values["phone"], values["is_contractor"]) == (3, "8 800 1", True)


def test_a_category_gets_labels_and_minutes(annas):
    annas.press("<Ctrl+7>", "<Ctrl+N>", "Doors jam", "<Return>", "Двери", "<Return>", "门", "<Return>")
    annas.press("<Return>", "fie", "<Down>", "<Return>", "<Return>", "40", "<Return>")
    annas.press("30", "<Return>", "60", "<Return>", "240", "<F12>")
    values = annas.record("category", "Doors jam").values
    assert values["key"] == "doors_jam"
    assert values["labels"] == {"en": "Doors jam", "ru": "Двери", "zh": "门"}
    assert values["due_minutes"] == {"danger": 30, "urgent": 60, "normal": 240}
    assert (values["line"], values["team_id"].title, values["norm_minutes"]) == (2, "Field", 40)
    assert annas.titles()[-1] == "Doors jam"


def test_only_what_was_touched_is_saved(hands):
    f = hands.live.founded
    hands.open("customer", f.customer)
    hands.press("<Return>", "<Return>", "asks for Boris")
    directory.save(f.office, "customer", f.customer, {"name": "House Union One"}, by=f.anna)
    hands.press("<F12>")
    values = hands.record("customer", "House Union One").values
    assert values["note"] == "asks for Boris"


def test_what_others_change_comes_in_and_what_is_typed_stays(hands):
    f = hands.live.founded
    hands.open("site", f.house)
    hands.press("<Return>", *["<Return>"] * 5, " and at the desk")
    directory.save(f.office, "site", f.house, {"warning": "Dog in the yard"}, by=f.anna)
    fields = {field.accessibleName(): field for field in hands.form.findChildren(QLineEdit)}
    hands.qtbot.waitUntil(lambda: fields["Warning, shown at every call"].text() == "Dog in the yard")
    assert hands.form.state.text() == "not saved"
    hands.press("<F12>")
    values = hands.record("site", "Lenina, 14").values
    assert values["access_notes"] == "Key at the guard and at the desk"
    assert values["warning"] == "Dog in the yard"


def test_half_typed_changes_survive_moving_about(hands):
    hands.press("<Ctrl+N>", "Half a na", "<Escape>", "<Down>", "<Ctrl+2>", "<Ctrl+1>")
    line = next(line for line in hands.shown() if line.title == "Half a na")
    assert line.mark == "not saved"
    hands.page.list.choose(line.key)
    hands.press("<Return>", "me", "<F12>")
    assert hands.record("customer", "Half a name").values["note"] == ""


def test_half_typed_changes_survive_the_end_of_the_program(hands, qtbot, live):
    f = live.founded
    hands.open("contact", f.ivanova)
    hands.press("<Return>", " Maria", "<Ctrl+3>", "<Ctrl+N>", "flat 9")
    hands.screen.keep_draft()
    hands.settled()
    again = Hands(qtbot, live)
    assert again.said() == "Kept from before: 2 row(s) of the directory, not saved yet."
    again.open("contact", f.ivanova)
    assert again.form.title.text() == "Ivanova Maria"
    again.press("<Return>", "<F12>", "<Ctrl+3>")
    assert again.record("contact", "Ivanova Maria").id == f.ivanova
    assert again.titles()[0] == "flat 9"
    again.press("<Home>", "<Return>", "<F12>")
    again.screen.keep_draft()
    again.settled()
    assert drafts(live.desk.office) == []


def test_esc_steps_back_and_keeps_what_is_typed(hands):
    hands.press("<Return>", "X", "<Escape>")
    assert hands.page.finder.hasFocus()
    assert not hands.frame.was_left
    assert hands.form.state.text() == "not saved"
    hands.press("<Escape>")
    assert hands.frame.was_left


def test_putting_back_can_itself_be_taken_back(hands):
    hands.press("<Return>", "X", "<Alt+Z>")
    assert hands.form.title.text() == "House Union No. 1"
    assert hands.form.state.isHidden()
    hands.press("<Alt+Z>")
    assert hands.form.title.text() == "House Union No. 1X"


def test_a_new_row_in_which_nothing_was_typed_leaves_no_trace(hands):
    hands.press("<Ctrl+N>", "<Escape>", "<Down>", "<Up>")
    assert hands.titles() == ["House Union No. 1"]


def test_retired_is_hidden_shown_on_wish_and_brought_back(hands):
    f = hands.live.founded
    hands.open("equipment", f.lift)
    hands.press("<Alt+R>")
    assert hands.said().startswith("Retired: 2  Lift.")
    assert hands.form.state.text() == "retired"
    assert hands.stored("equipment", "2  Lift") == []
    hands.press("<Ctrl+5>", "<Ctrl+4>")
    assert hands.titles() == []
    hands.press("<Alt+H>")
    assert [line.mark for line in hands.shown()] == ["retired"]
    hands.press("<Alt+R>")
    assert hands.said() == "In use again: 2  Lift"
    assert hands.stored("equipment", "2  Lift")


def test_a_slip_of_the_retire_key_is_undone_by_the_same_key(hands):
    hands.press("<Alt+R>")
    assert hands.said().startswith("In use here still: 2 places.")
    hands.press("<Alt+R>")
    assert hands.form.state.text() == "retired"
    hands.press("<Alt+R>")
    assert hands.titles() == ["House Union No. 1"]
    assert hands.form.state.isHidden()


@pytest.mark.parametrize(
    ("kind", "typed", "found"),
    [
        ("customer", "union", "House Union No. 1"),
        ("contact", "4567", "Ivanova"),
        ("contact", "ivan", "Ivanova"),
        ("contact", "шмфтщмф", "Ivanova"),
        ("site", "len 14", "Lenina, 14"),
        ("site", "береза", "Берёзовая 7"),  # nothing is called so: one slip is forgiven
        ("site", "бвёлор", ""),
        ("site", "березовая", "Берёзовая 7"),
        ("site", "人民", "人民路五号"),
        ("equipment", "2", "2  Lift"),
        ("person", "orl", "Pavel Orlov"),
        ("team", "mak", "The maker"),
        ("category", "застр", "Trapped"),
    ],
)
def test_typing_finds(hands, kind, typed, found):
    hands.open(kind)
    hands.page.finder.setFocus()
    hands.press(typed)
    assert (hands.titles() or [""])[0] == found


def test_enter_right_after_typing_opens_what_was_looked_for(hands):
    hands.open("person")
    hands.page.finder.setFocus()
    hands.page.finder.insert("orl")
    hands.press("<Return>")
    assert hands.form.has_cursor()
    assert hands.form.title.text() == "Pavel Orlov"


def test_what_was_not_found_is_written_down_as_new(hands):
    hands.press("<Ctrl+2>", "8 921 555-00-11")
    assert "Ctrl+N writes it down" in hands.page.list.empty_sentence()
    hands.press("<Ctrl+N>", "Kuznetsova", "<F12>")
    assert hands.record("contact", "Kuznetsova").values["phones"] == ("8 921 555-00-11",)


def test_the_tree_opens_and_closes_by_the_arrows(hands):
    hands.press("<Ctrl+3>", "<Right>", "<Down>", "<Right>")
    assert hands.titles()[:3] == ["Lenina", "14", "entrance 2"]
    hands.press("<Left>", "<Left>", "<Left>")
    assert hands.titles() == ["Lenina", "Берёзовая 7", "人民路五号"]


def test_a_double_is_refused_in_a_sentence_and_nothing_typed_is_lost(hands):
    hands.press("<Ctrl+4>", "<Ctrl+N>", "2", "<Return>", "Lift", "<Return>", "len 14A", "<Return>", "<F12>")
    assert "“2” is taken already" in hands.said()
    assert hands.form.notice.text() == hands.said()
    assert hands.form.title.text() == "2  Lift"
    hands.press("<Escape>", "<Return>", "7", "<F12>")
    assert hands.record("equipment", "27  Lift").values["short_number"] == "27"


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        (("<Ctrl+2>", "<Ctrl+N>", "Name", "<Return>", "no digits", "<F12>"), "“no digits” is not a telephone number"),
        (("<Ctrl+1>", "<Ctrl+N>", "<F12>"), "A name is missing: customer"),
        (("<Ctrl+4>", "<Ctrl+N>", "9", "<Return>", "Lift", "<F12>"), "A name is missing: place"),
        (
            ("<Ctrl+2>", "<Ctrl+N>", "Name", "<Tab>", "<Tab>", "Nowhere 9", "<F12>"),
            "“Nowhere 9” is not in the directory",
        ),
        (("<Ctrl+1>", "<F12>"), "Nothing is changed here"),
        (("<Ctrl+3>", "<Ctrl+Up>", "<Ctrl+Shift+N>"), None),
    ],
)
def test_what_cannot_be_saved_is_said(hands, keys, sentence):
    hands.press(*keys)
    if sentence is None:
        assert hands.live.said == []
    else:
        assert sentence in hands.said()


def test_a_number_field_refuses_words(annas):
    annas.open("category", annas.live.founded.question)
    annas.press("<Return>", *["<Return>"] * 6, "soon", "<F12>")
    assert "“soon” cannot stand in the field “Norm, minutes of work”" in annas.said()


@pytest.mark.parametrize("kind", ["person", "team", "category"])
def test_a_dispatcher_is_refused_what_only_a_supervisor_may_change(hands, kind):
    hands.open(kind)
    assert hands.form.hint.text() == "Only a supervisor can save changes here."
    title = hands.form.title.text()
    hands.press("<Return>", "X", "<F12>")
    assert "Only a supervisor may do this: Change the directory" in hands.said()
    assert hands.form.title.text() == f"{title}X"
    hands.press("<Alt+R>")
    assert hands.form.state.text() == "not saved"


def test_a_supervisor_who_went_off_duty_leaves_nobody_his_rights(annas):
    seat = annas.live.desk.seat
    seat.take(seat.person, is_on_duty=False)
    annas.open("person")
    annas.press("<Return>", "X", "<F12>")
    assert "Only a supervisor may do this: Change the directory" in annas.said()


def test_the_kinds_answer_to_digits_and_to_ctrl_up_and_down(hands):
    hands.page.kinds.setFocus()
    hands.press("6")
    assert hands.titles() == ["The desk", "Field", "The maker"]
    hands.press("<Ctrl+Up>", "<Ctrl+Up>")
    assert hands.titles() == ["2  Lift"]
    hands.press("<Ctrl+Down>")
    assert "Pavel Orlov" in hands.titles()
    hands.page.kinds.setFocus()
    hands.press("o")
    assert hands.page.finder.hasFocus()
    assert hands.titles() == ["Pavel Orlov"]


def test_an_empty_list_says_how_to_begin(hands):
    hands.press("<Alt+R>", "<Alt+R>", "<Ctrl+2>", "<Ctrl+1>")
    assert hands.page.list.empty_sentence() == "No customer yet. Ctrl+N writes the first."
    assert hands.page.right.currentWidget() is hands.page.nothing


def test_a_place_can_be_opened_from_elsewhere_and_is_seen_in_its_tree(hands):
    hands.open("site", hands.live.founded.entrance)
    assert "entrance 2" in hands.titles()
    assert hands.form.title.text() == "entrance 2"


def test_a_reference_is_emptied_by_deleting_its_words(hands):
    hands.open("contact", hands.live.founded.ivanova)
    hands.press("<Return>", *["<Return>"] * 4)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Lenina, 14, entrance 2"
    hands.press("<Ctrl+A>", "<Delete>", "<F12>")
    assert hands.record("contact", "Ivanova").values["site_id"] == Reference()


def test_fourteen_is_never_taken_for_fourteen_a(hands):
    f = hands.live.founded
    directory.retire(f.office, "site", f.entrance, by=f.anna)
    directory.retire(f.office, "site", f.house, by=f.anna)
    hands.press("<Ctrl+4>", "<Ctrl+N>", "9", "<Return>", "Lift", "<Return>", "lenina 14", "<Return>", "<F12>")
    assert "“lenina 14” is not in the directory" in hands.said()
