"""While the first copy is still coming, every look-up says that more is to come; once all is here, none does."""

from PySide6.QtCore import Qt

from desktop.domain.copying import Copying, Part
from desktop.domain.ids import new_id
from desktop.screens.main import MainScreen
from desktop.storage.queries.copying import keep_directories_to_come
from desktop.wording.sharing import Standing
from tests.screens.directory_hands import Hands
from tests.screens.intake_desk import IntakeDesk
from tests.screens.on_server import share
from tests.screens.test_main import close_main, open_main

COMING = Standing(copying=Copying("site", 40, 2, 90))
OLDER = Standing(copying=Copying("", None, 12, 90))


def test_a_place_that_is_not_found_in_the_form_may_still_come(intake: IntakeDesk):
    intake.desk.sharing.stand(COMING)
    intake.press(Qt.Key.Key_F2)
    intake.type("Dzirnavu 7")
    intake.settled()
    assert "More is to come: 40 % of the directory is here." in intake.page.seats.explanation.text()

    intake.desk.sharing.stand(Standing())
    intake.type("9")
    intake.settled()
    assert "More is to come" not in intake.page.seats.explanation.text()


def test_the_list_of_the_directory_says_how_much_of_it_is_here_and_grows(qtbot, live):
    live.desk.sharing.stand(COMING)
    hands = Hands(qtbot, live)
    assert hands.page.more.text() == "More is to come: 40 % of the directory is here."
    assert hands.page.more.isVisible()

    live.desk.sharing.stand(Standing(copying=Copying("site", 41, 2, 90)))
    qtbot.waitUntil(lambda: hands.page.more.text() == "More is to come: 41 % of the directory is here.")
    live.desk.sharing.stand(OLDER)
    qtbot.waitUntil(lambda: hands.page.more.text() == "")


def test_a_window_that_opens_without_the_server_knows_what_is_missing(qtbot, live, desk):
    share(desk.office)
    with desk.office.database.take_in() as (session, _changes):
        keep_directories_to_come(session, {"site": Part(new_id(), 30, 100)})

    main: MainScreen = open_main(live)

    assert live.desk.sharing.copying.percent == 30
    close_main(live, main)


def test_the_line_on_top_says_quietly_how_far_the_copy_is(qtbot, live):
    main = open_main(live)
    label = main.window.header._sharing
    for standing, short, whole in (
        (COMING, "Directory 40 %", "40 % of the directory is here; the rest is coming, then older days. Work goes on."),
        (OLDER, "Days 12/90", "The directory and 12 of 90 days are here; older days are coming. Work goes on."),
        (Standing(), "All shared", "Everything that is written here is on the server."),
    ):
        main.sharing.show(standing)
        assert (label.text(), label.accessibleName(), label.property("tone")) == (short, whole, "")
    close_main(live, main)
