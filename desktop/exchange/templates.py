"""Templates of imports that are kept at the station, and which of them fits a file."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.domain.errors import DaybookError, FieldUnreadable, FileUnwritable, NameMissing
from desktop.domain.importing import ColumnMapping, FileLook, ImportKind
from desktop.exchange.mapping import FOLDER, Template, known_maps, read_map
from desktop.whole_files import whole_file

_NOT_IN_NAMES = set('/\\:*?"<>|\0\n\r\t')
_LONGEST = 80
_ALIKE = 0.7


def templates(folder: Path | None = None) -> list[Template]:
    """Return the program's templates and those kept in the station's data *folder*; a damaged one is left out."""
    found = []
    for name in known_maps(folder):
        try:
            found.append(read_map(name, folder))
        except DaybookError:
            continue
    return found


def keep_template(folder: Path, name: str, mapping: ColumnMapping, look: FileLook) -> Path:
    """Keep *mapping* under *name* by the names of the columns of *look*, in place of an older one of that name.

    Raises NameMissing, FieldUnreadable for a name that is no file's, FileUnwritable.
    """
    name = name.strip()
    if not name:
        raise NameMissing(kind="template")
    if _NOT_IN_NAMES & set(name) or name.startswith(".") or len(name) > _LONGEST:
        raise FieldUnreadable(field="name", typed=name)
    file = folder / FOLDER / f"{name}.json"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileUnwritable(file=str(file), why=error.strerror or str(error)) from error
    with whole_file(file) as stream:
        json.dump(_body(name, mapping, look), stream, ensure_ascii=False, indent=2)
    return file


def fitting(look: FileLook, kind: ImportKind | None, known: Sequence[Template]) -> ColumnMapping | None:
    """Return the mapping of the template whose columns are all there, the one with most of them first."""
    names = {column.name for column in look.columns}
    fits = [
        template for template in known if kind in (None, template.kind) and look.header_row and _fits(names, template)
    ]
    best = max(fits, key=lambda template: len(set(template.named_columns())), default=None)
    return best.mapping(look) if best is not None else None


def _fits(names: set[str], template: Template) -> bool:
    """Return whether all its columns are there, and the file is like the one that it was made of."""
    if not names.issuperset(template.named_columns()):
        return False
    header = set(template.body.get("header", ()))
    return not header or len(names & header) >= _ALIKE * len(names | header)


def _body(name: str, mapping: ColumnMapping, look: FileLook) -> dict[str, Any]:
    names = [column.name for column in look.columns]
    columns: dict[str, Any] = {}
    for index, field in [*mapping.columns.items(), *mapping.options.get("also", ())]:
        columns.setdefault(field, []).append(names[index])
    body: dict[str, Any] = {
        "key": mapping.source,
        "kind": str(mapping.kind),
        "columns": {field: some[0] if len(some) == 1 else some for field, some in columns.items()},
        "date_style": str(mapping.date_style),
        "split_addresses": mapping.split_addresses,
        "header": names,
    }
    body |= {key: value for key, value in (("zone", mapping.zone), ("country", mapping.country)) if value}
    options = dict(mapping.options)
    options.pop("also", None)
    if "within" in options:
        options["within"] = [names[i] for i in options["within"]]
    if "place_words" in options:
        options["place_words"] = [[names[i] for i in group] for group in options["place_words"]]
    if "marks" in options:
        options["marks"] = {mark: names[i] for mark, i in options["marks"].items()}
    if look.encoding and look.encoding not in ("utf-8", "utf-8-sig"):
        body["encoding"] = look.encoding
    return body | options
