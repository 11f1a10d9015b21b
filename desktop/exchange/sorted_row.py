"""What becomes of one row of an import."""

from dataclasses import dataclass, field

from desktop.domain.errors import DaybookError
from desktop.domain.importing import Difference, RowState
from desktop.exchange.source_cells import SourceCells


@dataclass(slots=True)
class Sorted:
    """state and why. title -- what the row is called; differences -- from what is stored; doubts -- codes."""

    line_no: int
    state: RowState
    title: str = ""
    problem: DaybookError | None = None
    differences: list[Difference] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    row: SourceCells | None = None
