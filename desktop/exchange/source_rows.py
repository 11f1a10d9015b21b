"""The rows of a foreign journal, read by its mapping: each becomes what it says, or why it cannot be read."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.addresses import Address, Step, key_of, steps_of
from desktop.domain.cell_dates import read_clock, read_moment
from desktop.domain.cells import yes_or_no
from desktop.domain.directory import SiteKind
from desktop.domain.errors import CellMissing, DaybookError, FieldUnreadable, NothingWritten
from desktop.domain.importing import ColumnMapping, FileLook, Refused
from desktop.domain.status_words import status_named
from desktop.domain.text import LONGEST_NAME, keepable, normalised
from desktop.exchange.source_cells import CellReading, SourceCells
from desktop.exchange.table_file import rows
from desktop.exchange.table_lines import Line
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.sources import request_refs
from desktop.workflow.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRequest:
    """One row as understood. place -- its steps in the tree; place_words -- as far as it is named without an address.

    marks -- codes to keep in each entry's data; cells -- the row itself
    """

    line_no: int
    ref: str
    occurred_at: datetime
    closed_at: datetime | None
    updated_at: datetime | None
    due_at: datetime | None
    words: str
    category: str
    team: str
    status: str
    resolution: str
    place: Address
    place_words: str
    cells: SourceCells
    marks: Mapping[str, Any] = field(default_factory=dict)

    @property
    def place_shown(self) -> str:
        """The place as it will be shown."""
        return ", ".join(step.name for step in self.place.steps) or self.place_words


class RequestReading:
    """How the rows of one journal are read. zone -- of its times."""

    def __init__(self, look: FileLook, mapping: ColumnMapping, *, country: str, zone: ZoneInfo) -> None:
        self._map = mapping
        self._zone = ZoneInfo(mapping.zone) if mapping.zone else zone
        self._desk_zone = zone
        self._cells = CellReading(look, mapping, country)
        self._format: str | None = mapping.options.get("date_format")
        self._twins: dict[str, int] = {}

    @classmethod
    def of(cls, office: Office, look: FileLook, mapping: ColumnMapping) -> tuple["RequestReading", set[str]]:
        """Return the reading at this desk, and the references of the requests that are in already."""
        with office.database.read() as session:
            facts = desk_facts(session)
            known = request_refs(session, mapping.source)
        return cls(look, mapping, country=facts.country, zone=ZoneInfo(facts.zone)), known

    def local(self, instant: datetime) -> datetime:
        """Return *instant* on the desk's clock."""
        return instant.astimezone(self._desk_zone)

    def all(self, look: FileLook) -> Iterator[SourceRequest | Refused]:
        """Give every row of the file, or (line number, why it is refused). Raises FileUnreadable."""
        for line in rows(look):
            try:
                yield self.read(line)
            except DaybookError as error:
                yield line.no, error

    def read(self, line: Line) -> SourceRequest:
        """Return what the row says. Raises CellMissing, FieldUnreadable, NothingWritten, TextRefused, TextTooLong."""
        cells = self._cells.read(line)
        occurred_at = self._instant(cells, "occurred_at", "time")
        if occurred_at is None:
            raise CellMissing(field=self._cells.column_of("occurred_at"))
        marks: dict[str, Any] = self._marks(cells)
        resolution = cells.text("resolution")
        closed_at, is_done, remark = self._closing(cells, occurred_at)
        resolution = ". ".join(filter(None, (resolution, remark)))
        place, place_words = self._place(cells)
        words = cells.text("words")
        category = cells.text("category")
        if not (words or category or place.steps or place_words):
            raise NothingWritten
        return SourceRequest(
            line_no=line.no,
            ref=self._ref(cells, occurred_at, words),
            occurred_at=occurred_at,
            closed_at=closed_at,
            updated_at=self._instant(cells, "updated_at"),
            due_at=self._instant(cells, "due_at"),
            words=words,
            category=category,
            team=cells.text("team"),
            status=self._status(cells, marks, is_done=is_done),
            resolution=keepable(resolution, field=self._cells.column_of("resolution")),
            place=place,
            place_words=place_words,
            cells=cells,
            marks=marks,
        )

    def _marks(self, cells: SourceCells) -> dict[str, Any]:
        columns: Mapping[str, int] = self._map.options.get("marks", {})
        said = {name: self._cells.text_at(cells.cells, index) for name, index in columns.items()}
        repaired = {"text_repaired": True} if "text_repaired" in cells.doubts else {}
        return {name: text for name, text in said.items() if text} | repaired

    def _instant(self, cells: SourceCells, name: str, clock_name: str = "") -> datetime | None:
        typed = cells.text(name)
        if not typed:
            return None
        try:
            if self._format is not None:
                read = datetime.strptime(typed, self._format)  # noqa: DTZ007 -- the zone follows
                return (read if read.tzinfo else read.replace(tzinfo=self._zone)).astimezone(UTC)
            raw = cells.raw[name]
            moment = read_moment(typed if isinstance(raw, str) else raw, self._map.date_style)
            if moment is None:
                raise ValueError
            if clock_name and moment.clock is None and cells.text(clock_name):
                raw_clock = cells.raw[clock_name]
                clock = read_clock(cells.text(clock_name) if isinstance(raw_clock, str) else raw_clock)
                if clock is None:
                    raise FieldUnreadable(field=self._cells.column_of(clock_name), typed=cells.text(clock_name))
                moment = moment._replace(clock=clock)
            return moment.instant(self._zone)
        except (ValueError, OverflowError):
            raise FieldUnreadable(field=self._cells.column_of(name), typed=typed) from None

    def _closing(self, cells: SourceCells, occurred_at: datetime) -> tuple[datetime | None, bool | None, str]:
        """Return when it was done, whether it was, and what else the column `done` says: yes, a time, words."""
        typed = cells.text("closed_at")
        if not typed:
            return None, None, ""
        if self._format is not None:
            return self._instant(cells, "closed_at"), True, ""
        raw = cells.raw["closed_at"]
        if (told := yes_or_no(typed)) is not None and not _is_moment(raw):
            return None, told, ""
        if read_moment(typed if isinstance(raw, str) else raw, self._map.date_style) is not None:
            return self._instant(cells, "closed_at", "closed_time"), True, ""
        clock = read_clock(typed if isinstance(raw, str) else raw)
        if clock is not None:
            day = occurred_at.astimezone(self._zone)
            at = day.replace(hour=clock.hour, minute=clock.minute, second=clock.second, microsecond=0)
            at = at if at.astimezone(UTC) >= occurred_at else at + timedelta(days=1)
            return at.astimezone(UTC), True, ""
        if typed[0].isdecimal() and sum(map(str.isdecimal, typed)) * 2 > len(typed):
            raise FieldUnreadable(field=self._cells.column_of("closed_at"), typed=typed)
        return None, status_named(typed) not in ("routed", "paused", "cancelled"), typed

    def _status(self, cells: SourceCells, marks: dict[str, Any], *, is_done: bool | None) -> str:
        """Return the status; one that the mapping does not know is told by the words, then by the closing time."""
        typed = cells.text("status")
        statuses: Mapping[str, str] | None = self._map.options.get("statuses")
        if typed and statuses and typed in statuses:
            return statuses[typed]
        if typed and not statuses and (named := status_named(typed)) is not None:
            return named
        if typed:
            marks["status_unknown"] = typed
        return "closed" if is_done else "routed"

    def _place(self, cells: SourceCells) -> tuple[Address, str]:
        """Return the steps of the place, or the words for it, the narrowest first."""
        if "within" not in self._map.options:
            return cells.place, cells.place.rest
        around = list(dict.fromkeys(filter(None, (self._name_at(cells, i) for i in self._map.options["within"]))))
        address = " ".join(cells.text("address").split())
        if address:
            steps = [Step(SiteKind.AREA, name, key_of(SiteKind.AREA, name)) for name in around]
            house = Step(SiteKind.HOUSE, address, "|".join(steps_of(SiteKind.HOUSE, address)))
            return Address((*steps, house)), ""
        around.reverse()
        for group in self._map.options.get("place_words", ()):
            named = [self._name_at(cells, index) for index in group]
            if any(named):
                return Address(()), ", ".join([" & ".join(filter(None, named)), *around])
        return Address(()), ", ".join(around)

    def _name_at(self, cells: SourceCells, index: int) -> str:
        text = " ".join(self._cells.text_at(cells.cells, index).split())
        return keepable(text, field="place", most=LONGEST_NAME)

    def _ref(self, cells: SourceCells, occurred_at: datetime, words: str) -> str:
        """Return what the request is known by: its number in the source, else what it says."""
        if "external_ref" in self._map.columns.values():
            if not cells.text("external_ref"):
                raise CellMissing(field=self._cells.column_of("external_ref"))
            return cells.text("external_ref")
        place = cells.text("address") or "|".join(step.key for step in cells.place.steps)
        what = words or cells.text("category")
        said = (occurred_at.isoformat(), normalised(place) or place, normalised(what) or what)
        who = (normalised(cells.text("caller")), *(phone.digits for phone in cells.phones))
        return "h-" + hashlib.sha256("\n".join((*said, *who)).encode(errors="surrogatepass")).hexdigest()[:24]


def _is_moment(raw: Any) -> bool:
    return isinstance(raw, datetime)
