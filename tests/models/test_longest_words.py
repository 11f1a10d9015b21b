"""What a column of the page does not break: no number of a line stands alone on a row."""

from desktop.models.longest_words import LongestWords
from tests.models.lines import line


def test_the_number_of_a_line_stays_with_the_first_word_behind_it():
    words = LongestWords()
    words.note([(line(line=2, team="Электромеханики по лифтам", person=None), "104")])
    assert words.by_column()["who"] == "2 · Электромеханики"


def test_a_longer_word_behind_it_counts_too():
    words = LongestWords()
    words.note([(line(line=2, person="Ян Константиновский"), "104")])
    assert words.by_column()["who"] == "Константиновский"
