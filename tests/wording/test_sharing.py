"""How a station stands with its server, in few words and in a sentence."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.copying import Copying
from desktop.wording.language import Language
from desktop.wording.sharing import Said, Standing, standing

RIGA = ZoneInfo("Europe/Riga")
TODAY = date(2026, 11, 23)
SINCE = datetime(2026, 11, 23, 12, 5, tzinfo=UTC)


def said(known: Standing, code: str = "en") -> Said:
    return standing(known, Language(code), zone=RIGA, today=TODAY)


def test_all_is_shared():
    assert said(Standing()) == Said("All shared", "Everything that is written here is on the server.", "")


def test_alone_it_says_since_when_and_that_nothing_is_lost():
    found = said(Standing(waiting=3, alone_since=SINCE))

    assert found.short == "Alone since 14:05   3 waiting"
    assert found.whole == (
        "Working alone since 14:05. Everything is saved here. 3 entries will go when the server returns."
    )
    assert found.tone == "warning"


def test_what_is_on_its_way_alarms_nobody():
    assert said(Standing(waiting=1)) == Said("1 waiting", "1 entry is on its way to the server.", "")


def test_what_a_person_has_to_look_at_comes_first():
    found = said(Standing(waiting=3, refused=1, conflicts=2, alone_since=SINCE, absent=("anna",)))

    assert found.short == "Refused: 1   Conflicts: 2 (F11)"
    assert "F11 leads there." in found.whole
    assert "What anna wrote waits for a password" in found.whole


def test_the_first_copy_is_told_behind_what_matters_more():
    assert said(Standing(copying=Copying("site", 7, 2, 90))).short == "Directory 7 %"
    assert said(Standing(waiting=3, copying=Copying("", None, 12, 90))).short == "3 waiting   Days 12/90"
    paused = said(Standing(copying=Copying("site", 7, 2, 90), is_paused=True))
    assert (paused.short, paused.tone) == ("Copy paused", "")
    assert "F10 5, then F6 goes on" in paused.whole


def test_a_copy_that_is_whole_is_not_spoken_of():
    assert said(Standing(copying=Copying("", None, 90, 90), is_paused=True)).short == "All shared"


@pytest.mark.parametrize("code", ["ru", "zh_CN"])
def test_each_language_says_it_in_its_own_words(code: str):
    for known in (
        Standing(),
        Standing(waiting=3, alone_since=SINCE),
        Standing(refused=1),
        Standing(conflicts=2),
        Standing(copying=Copying("site", 7, 2, 90)),
        Standing(copying=Copying("", None, 12, 90)),
    ):
        assert said(known, code).whole != said(known).whole
