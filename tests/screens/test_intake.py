"""The form of a call, by real keys, with the real storage."""

from PySide6.QtCore import Qt

pytest_plugins: list[str] = []


def test_a_known_caller_is_28_keys(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.enter("iv")
    intake.enter("stuck at 3rd")
    intake.enter()
    intake.type("n")
    done = intake.save()
    assert intake.keys == 28
    card = intake.card(done.request_id)
    assert card.line.place == "Lenina, 14, entrance 2"
    assert card.line.place_state == "confirmed"
    assert card.contact_id == intake.founded.ivanova
    assert card.line.words == "stuck at 3rd"
    assert card.category_id == intake.founded.stopped
    assert card.answers == {"inside": False}
    assert intake.window.page() is intake.home
