"""The directory of a demo company, its entries and its days as rows: what the quick hand stands on."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from desktop.domain.day import DeskDay
from desktop.exchange.demo_firm import Firm
from desktop.exchange.demo_hands import Place
from desktop.exchange.demo_made import COLUMNS, Day, Ids, Made, Shift, ref_of, ref_of_few
from desktop.storage.filling import Rows
from desktop.storage.findable import findable_parts
from desktop.storage.tables import CustomerRow, EquipmentRow, SiteRow

MICROS = 1_000_000
_AT_ONCE = 20_000
_SIGNS = str.maketrans("", "", "+- ()")
_COUNTRY_CODES = {"RU": "7", "GB": "44", "US": "1", "CN": "86"}


class DirectoryByRows:
    """Adds to the directory by writing rows. write -- takes what is made, some ten thousand rows at a time.

    imported_at -- microseconds: what each entry is marked with
    """

    def __init__(
        self, firm: Firm, day: DeskDay, write: Callable[[Rows], None], *, now: int, by: str, imported_at: int
    ) -> None:
        self.now = now
        self.by = by
        self.serials: dict[int, int] = {}
        self._firm = firm
        self._desk_day = day
        self._write = write
        self._mark = imported_at
        self._ids = Ids()
        self._rows = Rows({table: [] for table in COLUMNS})
        self._running: dict[str, Made] = {}
        self._days: dict[date, Day] = {}
        self._day = Day(0, 0, 0)
        self._due: dict[date, list[list[Any]]] = {}  # promises of the days that are not signed yet
        self._shift: Shift | None = None
        self._station = firm.desk.station
        self._customers: dict[str | None, str] = {None: ""}

    @contextmanager
    def part(self) -> Iterator[None]:
        yield
        if self._rows.count() >= _AT_ONCE:
            self._flush()

    def customer(self, name: str) -> str:
        made, ref = self._new()
        self._customers[made] = name
        self._rows.of["customer"].append((ref, name, ""))
        self._find("customer", CustomerRow, ref, _Named(name=name, external_ref=None))
        self._added("customer", made)
        return made

    def site(
        self, kind: str, name: str, *, parent: Place | None = None, customer: str | None = None, access_notes: str = ""
    ) -> Place:
        made, ref = self._new()
        path = f"{parent.path}, {name}" if parent else name
        self._rows.of["site"].append(
            (ref, ref_of(parent.site) if parent else None, ref_of(customer) if customer else None, name, path, kind,
             self._firm.desk.zone, access_notes, "", "")
        )  # fmt: skip
        self._find("site", SiteRow, ref, _Named(path=path, external_ref=None))
        self._added("site", made)
        return Place(made, path, customer)

    def flats(self, names: Iterable[str], *, parent: Place, customer: str) -> Sequence[str]:
        return [self.site("flat", name, parent=parent, customer=customer).site for name in names]

    def contacts(self, people: Iterable[tuple[str, str, str]], *, customer: str) -> Sequence[str]:
        made = []
        for name, phone, site in people:
            contact = self._contact(name, phone, site=ref_of(site), customer=customer)
            self._added("contact", contact)
            made.append(contact)
        return made

    def equipment(self, place: Place, *, short_number: str, name: str, maker: str, model: str) -> Place:
        made, ref = self._new()
        self._rows.of["equipment"].append((ref, ref_of(place.site), short_number, name, maker, model, ""))
        there = place._replace(equipment=made, short_number=short_number, equipment_name=name)
        self._find(
            "equipment", EquipmentRow, ref, _Named(site_id=place.site, short_number=short_number, name=name), there
        )
        self._added("equipment", made)
        return there

    def _contact(self, name: str, phone: str, *, site: bytes | None, customer: str | None) -> str:
        """Make a contact; its number has the next id after it."""
        (made, ref), number = self._new(), self._ids.ref(self._ids.next())
        digits = _digits(phone, self._firm.desk.country)
        self._rows.of["contact"].append((ref, ref_of(customer) if customer else None, site, name, ""))
        self._rows.of["contact_phone"].append((number, ref, phone, f"+{digits}", digits))
        self._rows.found.append(("contact", ref, ([name], [self._customers[customer]])))
        self._rows.phones.append((number, ref, digits))
        return made

    def _entry(self, kind: str, request: bytes | None, data: str, text: str = "", *, at: int | None = None) -> int:
        """Write an entry; return the number of its id. data -- JSON without its braces."""
        if self.now >= self._day.after:
            self._today()
        made, now = self._ids.next(), self.now * MICROS
        ref = self._ids.ref(made)
        self._rows.of["entry"].append(
            (ref, request, kind, now if at is None else at * MICROS, now, ref_of_few(self.by), self._station,
             f'{{{data},"imported_at":{self._mark}}}', text)
        )  # fmt: skip
        if text and request is not None and kind != "registered":
            self._rows.found.append(("entry", ref, ([], [text])))
        if kind != "day_signed":
            self._day.entries.append(made)
        return made

    def _new(self) -> tuple[str, bytes]:
        """Return an id that nobody has, as text and as the file keeps it."""
        number = self._ids.next()
        return self._ids.text(number), self._ids.ref(number)

    def _added(self, table: str, made: str) -> None:
        self._entry("directory", None, f'"table":"{table}","act":"add","row_id":"{made}"')

    def _find(self, table: str, kind: type[Any], ref: bytes, row: object, place: Place | None = None) -> None:
        parts = findable_parts(kind, row, lambda _kind, _column, row_id: place.path if place and row_id else "")
        self._rows.found.append((table, ref, parts))

    def _today(self) -> None:
        """Turn the page when a new day of the desk has begun."""
        if self.now < self._day.after:
            return
        instant = datetime.fromtimestamp(self.now, UTC)
        day = self._desk_day.of(instant)
        first, after = (round(bound.timestamp()) for bound in self._desk_day.bounds(day))
        self._day = self._days[day] = Day(first, after, self._desk_day.year(instant))

    def _flush(self) -> None:
        rows, self._rows = self._rows, Rows({table: [] for table in COLUMNS})
        self._write(rows)


class _Named:
    """Something with the columns that it is found by."""

    def __init__(self, **columns: Any) -> None:
        self.__dict__.update(columns)


def _digits(phone: str, country: str) -> str:
    """Return the digits of a demo's number as domain.phone reads them, a hundred times as fast."""
    digits = phone.translate(_SIGNS)
    return digits if phone.startswith("+") else _COUNTRY_CODES[country] + digits.removeprefix("0")
