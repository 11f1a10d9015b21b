"""Plays written-down keys on a running window, and remembers what must be found again."""

import re
import sqlite3
import time
from contextlib import closing

from desktop.storage.station_file import FILE_NAME
from tests.journeys.shift_calls import Ends, Piece
from tooling.running_desk import RunningDesk

_TOKEN = re.compile(r"<(?P<key>\w+)>|\{(?P<own>[^}]*)\}|(?P<text>[^<{]+)")
_COUNTS = {
    Ends.REQUEST: "SELECT count(*) FROM request",
    Ends.JOINED: "SELECT count(*) FROM call WHERE kind = 'joined'",
    Ends.OTHER: "SELECT count(*) FROM call WHERE kind NOT IN ('request', 'joined')",
}
_KEPT_IN = {
    "request": "words || ' ' || place_text || ' ' || access_notes",
    "entry": "text",
    "contact": "name",
    "site": "path",
    "draft": "body",
}
_SHOWN_AFTER_S = 6.0  # a window that has just started holds the keys until somebody is at work


class Hands:
    """One hand on the keyboard of *window*. own_words -- what was typed as it is to be kept."""

    def __init__(self, window: RunningDesk) -> None:
        self.window = window
        self.own_words: list[str] = []

    def play(self, piece: Piece) -> None:
        """Do one piece and wait for what it is to leave in the file."""
        before = {ends: self._count(sql) for ends, sql in _COUNTS.items()}
        entries = self._entries(piece.entry)
        self._press(piece.keys)
        if piece.ends is not Ends.NOTHING:
            before[piece.ends] += 1
            self._wait_for(before, piece)
            self.window.wait_for_page("Day page")
        if piece.entry:
            self.window.wait(lambda: self._entries(piece.entry) > entries, f"the entry of {piece.keys}")
            self.leave_card()

    def open_last(self, key: str) -> None:
        """Choose the last line of the day page with Up, and press *key* on it: its card opens.

        The file may have the line some milliseconds before the page: nobody presses for what he does not see yet, so
        keys that came too early are not counted.
        """
        title = f"Request {last_number(self.window)}"
        for _look in range(5):
            so_far = self.window.pressed
            self.window.press("Up", key)
            if self._comes(title):
                return
            self.leave_card()
            self.window.pressed = so_far
        self.window.wait_for_page(title)

    def _comes(self, title: str) -> bool:
        end = time.monotonic() + _SHOWN_AFTER_S
        while time.monotonic() < end:
            if self.window.title().startswith(title):
                return True
            time.sleep(0.05)
        return False

    def leave_card(self) -> None:
        """Press Esc until the day page is there again with nothing chosen on it."""
        for _step in range(5):
            self.window.press("Escape")
            if self._comes("Day page"):
                self.window.press("Escape")
                return
        self.window.wait_for_page("Day page")

    def wait_for_drafts(self, *texts: str) -> None:
        """Wait until what is half typed lies in the file."""
        self.window.wait(lambda: all(any(text in kept for kept in self._texts("draft")) for text in texts), str(texts))

    def missing(self) -> list[str]:
        """Return the own words that are nowhere to be found."""
        kept = [text for table in _KEPT_IN for text in self._texts(table)]
        return [words for words in self.own_words if not any(words.strip() in text for text in kept)]

    def doubled(self) -> list[str]:
        """Return the own words that stand in more than one request or journal entry."""
        requests, entries = self._texts("request"), self._texts("entry")
        return [
            words
            for words in self.own_words
            if sum(words.strip() in text for text in requests) > 1 or sum(words.strip() in text for text in entries) > 1
        ]

    def _press(self, keys: str) -> None:
        for token in _TOKEN.finditer(keys):
            key = token["key"]
            if key in ("F6", "F7"):
                self.open_last(key)
            elif key:
                self.window.press(key)
                if key in ("F2", "F5"):
                    self.window.wait_for_page("New call")
            elif (own := token["own"]) is not None:
                self.own_words.append(own)
                self.window.type(own)
            else:
                self.window.type(token["text"])

    def _wait_for(self, counts: dict[Ends, int], piece: Piece) -> None:
        def is_so() -> bool:
            return all(self._count(_COUNTS[ends]) == count for ends, count in counts.items())

        self.window.wait(is_so, f"what comes of {piece.keys}: {counts}")

    def _count(self, sql: str) -> int:
        return int(self.window.rows(sql)[0][0])

    def _entries(self, kind: str) -> int:
        return int(self.window.rows("SELECT count(*) FROM entry WHERE kind = ?", kind)[0][0]) if kind else 0

    def _texts(self, table: str) -> list[str]:
        return [str(row[0]) for row in self.window.rows(f"SELECT {_KEPT_IN[table]} FROM {table}")]


def last_number(window: RunningDesk) -> str:
    """Return the number of the request that was written down last."""
    row = window.rows("SELECT station, year, serial FROM request ORDER BY year DESC, serial DESC LIMIT 1")[0]
    return f"{row['station']}{row['year'] % 100:02d}-{row['serial']:05d}"


def hold_the_disk(window: RunningDesk) -> closing[sqlite3.Connection]:
    """Keep the file from being written while the block lasts: nothing the window saves is committed before."""
    connection = sqlite3.connect(window.folder / FILE_NAME, timeout=10, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    return closing(connection)
