"""Import templates: which column, by its name, is which field; as data (resources/mappings, the station's, a file).

{"key": the name that its references are known under, "kind"? (request), "columns": {field: column | [columns]},
 "zone"?, "country"?, "language"?, "encoding"?, "delimiter"?, "date_style"?, "split_addresses"?,
 "header"?: all columns of the file that it was made of, "date_format"?: of strptime, "empty"?: texts that mean nothing;
 and of requests:
 "words": [columns], "within": [columns of places around the address, the widest first],
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
from desktop.domain.importing import FIELDS, ColumnMapping, DateStyle, FileLook, ImportKind

FOLDER = "mappings"
_KINDS: Mapping[str, type] = {
    "columns": dict, "words": list, "within": list, "place_words": list, "statuses": dict, "marks": dict, "empty": list,
    "key": str, "kind": str, "zone": str, "country": str, "language": str, "encoding": str, "delimiter": str,
    "date_style": str, "date_format": str, "split_addresses": bool, "team_line": int,
    "pause_reason": str, "withheld": bool, "header": list,
}  # fmt: skip
_PLAIN = ("empty", "language", "date_format", "team_line", "statuses", "pause_reason", "withheld")


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A template as read. fields -- (field, name of its column) in the order in which a field's columns are put."""

    name: str
    kind: ImportKind
    fields: tuple[tuple[str, str], ...]
    body: Mapping[str, Any] = field(default_factory=dict)

    @property
    def zone(self) -> str | None:
        """The zone of the file's times, None = the desk's."""
        return self.body.get("zone")

    @property
    def encoding(self) -> str | None:
        """What the file is read in, None = guessed."""
        return self.body.get("encoding")

    @property
    def delimiter(self) -> str | None:
        """What parts its fields, None = guessed."""
        return self.body.get("delimiter")

    def named_columns(self) -> Iterator[str]:
        """Give every column that a file of this kind must have."""
        yield from (column for _field, column in self.fields)
        yield from self.body.get("within", ())
        yield from (column for group in self.body.get("place_words", ()) for column in group)
        yield from self.body.get("marks", {}).values()

    def mapping(self, look: FileLook) -> ColumnMapping:
        """Return what the columns of *look* mean by this template. Raises FieldMissing if it has not all of them."""
        index = {column.name: i for i, column in reversed(list(enumerate(look.columns)))}
        for name in self.named_columns():
            if name not in index:
                raise FieldMissing(field=name)
        columns: dict[int, str] = {}
        also: list[tuple[int, str]] = []
        for key, name in self.fields:
            if index[name] in columns:
                also.append((index[name], key))
            else:
                columns[index[name]] = key
        body = self.body
        options = {name: body[name] for name in _PLAIN if name in body}
        if also:
            options["also"] = also
        if "within" in body:
            options["within"] = [index[name] for name in body["within"]]
        if "place_words" in body:
            options["place_words"] = [[index[name] for name in group] for group in body["place_words"]]
        if "marks" in body:
            options["marks"] = {mark: index[name] for mark, name in body["marks"].items()}
        return ColumnMapping(
            kind=self.kind,
            columns=columns,
            date_style=body.get("date_style", DateStyle.DMY),
            source=body["key"],
            zone=body.get("zone") or "",
            country=body.get("country") or "",
            split_addresses=body.get("split_addresses", "within" not in body),
            options=options,
            template=self.name,
        )


def known_maps(folder: Path | None = None) -> list[str]:
    """Return the names of the templates that come with the program, and of those kept in the station's *folder*."""
    own = files("desktop").joinpath("resources", "mappings")
    names = {entry.name.removesuffix(".json") for entry in own.iterdir() if entry.name.endswith(".json")}
    kept = folder / FOLDER if folder is not None else None
    if kept is not None and kept.is_dir():
        names |= {file.stem for file in kept.glob("*.json")}
    return sorted(names)


def read_map(wanted: str, folder: Path | None = None) -> Template:
    """Return the template of that name (the station's before the program's), or the one in that file.

    Raises MapUnknown, FileUnreadable, FieldMissing, FieldUnknown, FieldUnreadable.
    """
    kept = (
        folder / FOLDER / f"{wanted}.json" if folder is not None and "/" not in wanted and "\\" not in wanted else None
    )
    if kept is not None and kept.is_file():
        source = _text(kept)
    elif wanted in known_maps():
        source = files("desktop").joinpath("resources", "mappings", f"{wanted}.json").read_text(encoding="utf-8")
    else:
        if not Path(wanted).is_file():
            raise MapUnknown(name=wanted, known=known_maps(folder))
        source = _text(Path(wanted))
    try:
        body = json.loads(source)
    except json.JSONDecodeError as error:
        raise FileUnreadable(file=wanted, why=f"not JSON: {error}") from None
    if not isinstance(body, dict):
        raise FileUnreadable(file=wanted, why="no object")
    return _checked(Path(wanted).stem if kept is None else wanted, body)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(file=str(file), why=str(error)) from error


def _checked(name: str, body: dict[str, Any]) -> Template:
    for key, value in body.items():
        if key not in _KINDS:
            raise FieldUnknown(field=key, known=sorted(_KINDS))
        if not isinstance(value, _KINDS[key]):
            raise FieldUnreadable(field=key, typed=json.dumps(value, ensure_ascii=False))
    if not str(body.get("key") or "").strip():
        raise FieldMissing(field="key")
    try:
        kind = ImportKind(body.get("kind", ImportKind.REQUEST))
    except ValueError:
        raise FieldUnreadable(field="kind", typed=str(body["kind"])) from None
    fields = tuple(_fields(kind, body))
    for one in FIELDS[kind]:
        if one.is_required and one.key not in dict(fields):
            raise FieldMissing(field=one.key)
    _check_zone(body.get("zone"))
    if body.get("date_style", DateStyle.DMY) not in list(DateStyle):
        raise FieldUnreadable(field="date_style", typed=str(body["date_style"]))
    return Template(name=name, kind=kind, fields=fields, body=body)


def _fields(kind: ImportKind, body: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    known = [one.key for one in FIELDS[kind]]
    for key, columns in body.get("columns", {}).items():
        if key not in known:
            raise FieldUnknown(field=key, known=known)
        for column in [columns] if isinstance(columns, str) else columns if isinstance(columns, list) else [None]:
            if not isinstance(column, str):
                raise FieldUnreadable(field=key, typed=json.dumps(columns, ensure_ascii=False))
            if column:
                yield key, column
    for column in body.get("words", ()):
        yield "words", str(column)


def _check_zone(zone: str | None) -> None:
    try:
        ZoneInfo(zone or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise FieldUnreadable(field="zone", typed=str(zone)) from None
