"""The first rows of a file as they will be stored."""

from collections.abc import Sequence

from desktop.domain.errors import DaybookError
from desktop.domain.importing import ColumnMapping, FileLook, PreviewRow, RowState
from desktop.domain.phone import grouped
from desktop.domain.role_words import role_named
from desktop.exchange.sorted_row import Sorted
from desktop.exchange.source_cells import SourceCells
from desktop.exchange.table_lines import Line
from desktop.workflow.office import Office


def previewed(one: Sorted, mapping: ColumnMapping) -> PreviewRow:
    """Return a sorted row for a preview."""
    values = _values(one.row) if one.row is not None else {}
    return PreviewRow(
        line_no=one.line_no, values=values, state=one.state, problem=one.problem, doubts=tuple(one.doubts)
    )


def _values(row: SourceCells) -> dict[str, str]:
    values = dict(row.texts)
    for name in ("area", "street", "house", "block", "entrance", "flat"):
        values.pop(name, None)
    if row.place.steps:
        values["address"] = ", ".join(step.name for step in row.place.steps)
    if row.phones:
        values["phones"] = ", ".join(grouped(phone.e164) if phone.e164 else phone.typed for phone in row.phones)
    if "role" in values:
        values["role"] = str(role_named(values["role"]) or "engineer")
    return values


def previewed_requests(
    office: Office, look: FileLook, mapping: ColumnMapping, lines: Sequence[Line]
) -> list[PreviewRow]:
    """Return rows of a journal for a preview; times as ISO 8601 in the desk's zone."""
    from desktop.exchange.source_rows import RequestReading

    reading, known = RequestReading.of(office, look, mapping)
    shown = []
    for line in lines:
        try:
            row = reading.read(line)
        except DaybookError as error:
            shown.append(PreviewRow(line_no=line.no, values={}, state=RowState.REFUSED, problem=error))
            continue
        values = {name: text for name, text in _values(row.cells).items() if name not in ("time", "closed_time")}
        for name, at in (("occurred_at", row.occurred_at), ("closed_at", row.closed_at), ("due_at", row.due_at)):
            if at is not None:
                values[name] = reading.local(at).isoformat(" ", "minutes")[:16]
        values |= {"words": row.words, "status": row.status, "resolution": row.resolution, "address": row.place_shown}
        state = RowState.KNOWN if row.ref in known else RowState.NEW
        known.add(row.ref)
        shown.append(
            PreviewRow(
                line_no=line.no, values={name: text for name, text in values.items() if text}, state=state,
                doubts=tuple(row.cells.doubts),
            )
        )  # fmt: skip
    return shown
