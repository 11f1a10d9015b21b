"""The mark of a request in words, and who else has it open."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.presence import Present
from desktop.domain.ticks import Tick
from desktop.wording.language import Language
from desktop.wording.ticks import elsewhere, sentence, words

RIGA = ZoneInfo("Europe/Riga")
TODAY = date(2026, 11, 23)
IVANOVA = Present(datetime(2026, 11, 23, 12, 5, tzinfo=UTC), "B. Ivanova", "B")
ORLOV = Present(datetime(2026, 11, 23, 12, 7, tzinfo=UTC), "Орлов Павел Иванович", "C")


def said(*people: Present) -> tuple[str, str]:
    return elsewhere(people, Language("en"), zone=RIGA, today=TODAY)


def test_every_mark_has_its_words_and_its_sentence():
    language = Language("en")
    assert len({words(tick, language) for tick in Tick}) == len({sentence(tick, language) for tick in Tick}) == 4
    assert sentence(Tick.WAITING, language) == "Saved here; goes to the server when it answers."


def test_nobody_else_is_not_mentioned():
    assert said() == ("", "")


def test_one_who_has_it_open_is_named_with_station_and_time():
    assert said(IVANOVA) == (
        "B. Ivanova has this request open at station B, since 14:05",
        "Open elsewhere: B. Ivanova (B, 14:05)",
    )


def test_several_stand_in_a_row_with_initials():
    assert said(IVANOVA, ORLOV)[0] == "Open elsewhere: B. Ivanova (B, 14:05), Орлов П. И. (C, 14:07)"
