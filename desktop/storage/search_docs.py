"""The tables of the search index, and how a row's words are written into them.

search_doc (doc, kind, ref) names the row; search_text (the directory) and search_journal (requests and entries)
hold its normalised words under rowid = doc. The number of a directory row is made of its kind and of how long its
title is: in the order of the numbers what fits comes with the shortest first (the house before its flats), and a
kind is a range of them. search_word has each word of the directory once, with what it sounds like in other letters.
search_phone holds reversed digits (for the end of a number) and search_digits, under rowid = phone, every three
digits in a row (for its middle).
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from desktop.domain.sound import plain_words, sound
from desktop.domain.text import search_words
from desktop.storage.findable import Words
from desktop.storage.tables.directory import ContactPhoneRow

DDL = (
    "CREATE TABLE IF NOT EXISTS search_doc (doc INTEGER PRIMARY KEY, kind TEXT NOT NULL, ref BLOB NOT NULL UNIQUE)",
    (  # words are asked for one by one: where in the row they stand would triple the table. They are taken as written
        "CREATE VIRTUAL TABLE IF NOT EXISTS search_text"
        " USING fts5(body, tokenize=\"ascii tokenchars '_'\", prefix='1 2 3', detail=none, columnsize=0)"
    ),
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_journal USING fts5(body, tokenize='unicode61', prefix='1 2 3')",
    (
        "CREATE TABLE IF NOT EXISTS search_word"
        " (word TEXT PRIMARY KEY, sound TEXT NOT NULL, tail TEXT NOT NULL) WITHOUT ROWID"
    ),
    "CREATE INDEX IF NOT EXISTS ix_search_word_sound ON search_word (sound)",
    "CREATE INDEX IF NOT EXISTS ix_search_word_tail ON search_word (tail)",
    (
        "CREATE TABLE IF NOT EXISTS search_phone"
        " (phone INTEGER PRIMARY KEY, ref BLOB NOT NULL UNIQUE, contact BLOB NOT NULL, reversed TEXT NOT NULL)"
    ),
    "CREATE INDEX IF NOT EXISTS ix_search_phone ON search_phone (reversed)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_digits USING fts5(digits, tokenize='trigram')",
)
TABLES = ("search_doc", "search_text", "search_journal", "search_word", "search_phone", "search_digits")
HEAD = 2  # so many letters of its sound a word's tail begins after
_BLOCKS = {
    "site": 1,
    "equipment": 2,
    "contact": 3,
    "customer": 4,
    "contract": 5,
}  # of the journal: 0, in the order it is written
_BLOCK, _LENGTH, _LONGEST = 40, 32, 255
PUT_WORD = "INSERT OR IGNORE INTO search_word (word, sound, tail) VALUES (?, ?, ?)"


class Known(NamedTuple):
    """A word of the directory. tail -- of its sound, where a slip may stand in the first letters."""

    word: str
    sound: str
    tail: str


def docs_of(*kinds: str) -> tuple[int, int]:
    """Return the first and the last number that rows of *kinds* (neighbours in the order of the blocks) may have."""
    blocks = [_BLOCKS[kind] for kind in kinds]
    return min(blocks) << _BLOCK, ((max(blocks) + 1) << _BLOCK) - 1


def place_of(kind: str, words: Words) -> int:
    """Return the number after which rows of *kind* with so long a title are numbered."""
    block, length = _BLOCKS.get(kind, 0), sum(map(len, words[0]))
    return (block << _BLOCK | min(length, _LONGEST) << _LENGTH) if block else 0


def table_of(kind: str) -> str:
    """Return the table that holds the words of rows of *kind*."""
    return "search_text" if kind in _BLOCKS else "search_journal"


def body_of(kind: str, words: Words) -> str:
    """Return what of a row is looked for."""
    return " ".join(words_of(kind, " ".join(part for parts in words for part in parts)))


def words_of(kind: str, part: str) -> list[str]:
    """Return the words of a part of what a row of *kind* is found by, as they stand in the index."""
    return plain_words(part) if kind in _BLOCKS else search_words(part)


def known_words(body: str) -> list[Known]:
    """Return the words of *body* that a slip or other letters are looked for in."""
    return [known for word in set(body.split()) if (known := _known(word)) is not None]


def put(connection: Connection, kind: str, ref: UUID, words: Words, *, is_new: bool) -> None:
    """Write the words of a row: those it had are forgotten."""
    table, body, place = table_of(kind), body_of(kind, words), place_of(kind, words)
    run = connection.exec_driver_sql
    doc = None if is_new else run("SELECT doc FROM search_doc WHERE ref = ?", (ref.bytes,)).scalar()
    if doc is not None and (not place or doc >> _LENGTH == place >> _LENGTH):
        run(f"UPDATE {table} SET body = ? WHERE rowid = ?", (body, doc))
    elif doc is not None or body:
        if doc is not None:
            forget(connection, kind, ref)
        last = (place or 1 << _BLOCK) + (1 << _LENGTH if place else 0)
        newest = run("SELECT max(doc) FROM search_doc WHERE doc > ? AND doc < ?", (place, last)).scalar()
        made = (newest or place) + 1
        run("INSERT INTO search_doc (doc, kind, ref) VALUES (?, ?, ?)", (made, kind, ref.bytes))
        run(f"INSERT INTO {table} (rowid, body) VALUES (?, ?)", (made, body))
    if place:
        _note(connection, known_words(body))


def forget(connection: Connection, kind: str, ref: UUID) -> None:
    """Take a row out of the index; its words stay known: others may have them."""
    doc = connection.exec_driver_sql("SELECT doc FROM search_doc WHERE ref = ?", (ref.bytes,)).scalar()
    if doc is not None:
        connection.exec_driver_sql(f"DELETE FROM {table_of(kind)} WHERE rowid = ?", (doc,))
        connection.exec_driver_sql("DELETE FROM search_doc WHERE doc = ?", (doc,))


def put_phone(connection: Connection, row: ContactPhoneRow, *, is_new: bool) -> None:
    """Write the digits of a number in use; one out of use is forgotten."""
    if not is_new:
        forget_phone(connection, row.id)
    if row.retired_at is None:
        made = connection.exec_driver_sql(
            "INSERT INTO search_phone (ref, contact, reversed) VALUES (?, ?, ?)",
            (row.id.bytes, row.contact_id.bytes, row.digits[::-1]),
        )
        connection.exec_driver_sql(
            "INSERT INTO search_digits (rowid, digits) VALUES (?, ?)", (made.lastrowid, row.digits)
        )


def forget_phone(connection: Connection, ref: UUID) -> None:
    """Take a number out of the index."""
    phone = connection.exec_driver_sql("SELECT phone FROM search_phone WHERE ref = ?", (ref.bytes,)).scalar()
    if phone is not None:
        connection.exec_driver_sql("DELETE FROM search_phone WHERE phone = ?", (phone,))
        connection.exec_driver_sql("DELETE FROM search_digits WHERE rowid = ?", (phone,))


def _note(connection: Connection, words: Iterable[Known]) -> None:
    if rows := [tuple(known) for known in words]:
        connection.exec_driver_sql(PUT_WORD, rows)


@lru_cache(maxsize=16_384)
def _known(word: str) -> Known | None:
    sounds = sound(word) if word.isalpha() else ""
    return Known(word, sounds, sounds[HEAD:]) if sounds else None
