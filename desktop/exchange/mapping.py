"""Import mappings: which column of a foreign file is which field, as data (resources/mappings or a file of one's own).

{"key", "zone"?, "language"?, "encoding"?, "delimiter"?, "date_format"?, "empty"?: texts that mean nothing,
 "columns": {field: column}, "words": [columns], "within": [columns, the widest first],
 "place_words": [[columns that name a place together], …], "team_line"?, "statuses"?: {text: status},
 "pause_reason"?, "withheld"?: callers are never named, "marks"?: {name in each entry's data: column}}
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.domain.errors import FieldMissing, FieldUnknown, FieldUnreadable, FileUnreadable, MapUnknown

COLUMNS = (
    "external_ref", "occurred_at", "closed_at", "updated_at", "due_at", "category", "team", "status", "resolution",
    "address",
)  # fmt: skip
_REQUIRED = ("external_ref", "occurred_at")
_KINDS: Mapping[str, type] = {"columns": dict, "words": list, "within": list, "place_words": list, "statuses": dict}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportMap:
    """A mapping as read. key -- the source of each imported request; zone -- of the file's times, None = the desk's.

    date_format -- of strptime; None = ISO 8601
    """

    key: str
    zone: str | None = None
    language: str = "en"
    encoding: str = "utf-8-sig"
    delimiter: str = ","
    date_format: str | None = None
    empty: frozenset[str] = frozenset()
    columns: Mapping[str, str] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    place_words: tuple[tuple[str, ...], ...] = ()
    team_line: int = 2
    statuses: Mapping[str, str] = field(default_factory=dict)
    pause_reason: str = "other"
    withheld: bool = False
    marks: Mapping[str, str] = field(default_factory=dict)

    def named_columns(self) -> Iterator[str]:
        """Give every column that a file of this kind must have."""
        yield from self.columns.values()
        yield from self.words
        yield from self.within
        yield from (column for group in self.place_words for column in group)
        yield from self.marks.values()


def known_maps() -> list[str]:
    """Return the names of the mappings that come with the program."""
    folder = files("desktop").joinpath("resources", "mappings")
    return sorted(entry.name.removesuffix(".json") for entry in folder.iterdir() if entry.name.endswith(".json"))


def read_map(wanted: str) -> ImportMap:
    """Return the mapping of that name, or the one in that file.

    Raises MapUnknown, FileUnreadable, FieldMissing, FieldUnknown, FieldUnreadable.
    """
    known = known_maps()
    if wanted in known:
        source = files("desktop").joinpath("resources", "mappings", f"{wanted}.json").read_text(encoding="utf-8")
    else:
        source = _file(wanted, known)
    try:
        body = json.loads(source)
    except json.JSONDecodeError as error:
        raise FileUnreadable(file=wanted, why=f"not JSON: {error}") from None
    if not isinstance(body, dict):
        raise FileUnreadable(file=wanted, why="no object")
    return _checked(body)


def _file(wanted: str, known: list[str]) -> str:
    if not Path(wanted).is_file():
        raise MapUnknown(name=wanted, known=list(known))
    try:
        return Path(wanted).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(file=wanted, why=str(error)) from error


def _checked(body: dict[str, Any]) -> ImportMap:
    known = tuple(ImportMap.__dataclass_fields__)
    for name, value in body.items():
        if name not in known:
            raise FieldUnknown(field=name, known=list(known))
        if not isinstance(value, _KINDS.get(name, object)):
            raise FieldUnreadable(field=name, typed=json.dumps(value, ensure_ascii=False))
    if not str(body.get("key") or "").strip():
        raise FieldMissing(field="key")
    columns = body.get("columns", {})
    for name in _REQUIRED:
        if not columns.get(name):
            raise FieldMissing(field=name)
    for name in columns:
        if name not in COLUMNS:
            raise FieldUnknown(field=name, known=list(COLUMNS))
    _check_zone(body.get("zone"))
    return ImportMap(
        **{
            **body,
            "empty": frozenset(body.get("empty", ())),
            "words": tuple(body.get("words", ())),
            "within": tuple(body.get("within", ())),
            "place_words": tuple(tuple(group) for group in body.get("place_words", ())),
        }
    )


def _check_zone(zone: str | None) -> None:
    try:
        ZoneInfo(zone or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise FieldUnreadable(field="zone", typed=str(zone)) from None
