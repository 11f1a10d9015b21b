"""Work that is on its way: who has it, and whether its sheet of paper is right."""

from dataclasses import dataclass

from desktop.domain.records import RequestLine, WorkOrderRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenOrder:
    """An open request that somebody has, or whose sheet is out. sheet -- the newest one not returned."""

    line: RequestLine
    sheet: WorkOrderRecord | None
