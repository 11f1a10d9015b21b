"""What is findable of each row: its title and more words, what they depend on, and which other rows have them too."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Select, or_, select

from desktop.domain.number import written
from desktop.storage.tables.contracts import ContractRow
from desktop.storage.tables.directory import ContactRow, CustomerRow, EquipmentRow, SiteRow
from desktop.storage.tables.journal import EntryRow, RequestRow

Of = Callable[[type[Any], str, Any], str]
"""Returns a column of a related row by its id, empty where there is none."""
Words = tuple[Sequence[str], Sequence[str]]
"""The parts of the title, by whose length what fits is ordered, and what else it is found by; in this order."""


class Findable(NamedTuple):
    """columns -- what its words depend on; words -- of a row; within -- the rows whose words have those of the
    rows of these ids in them.

    fixed -- columns of its words that never change
    """

    columns: tuple[str, ...]
    words: Callable[[Of, Any], Words]
    within: Callable[[Sequence[Any]], Iterable[Select[Any]]] | None = None
    fixed: tuple[str, ...] = ()


def _site_words(_of: Of, row: Any) -> Words:
    return [row.path], [row.external_ref or ""]


def _equipment_words(of: Of, row: Any) -> Words:
    return [of(SiteRow, "path", row.site_id), row.short_number, row.name], []


def _contact_words(of: Of, row: Any) -> Words:
    return [row.name], [of(CustomerRow, "name", row.customer_id)]


def _customer_words(_of: Of, row: Any) -> Words:
    return [row.name], [row.external_ref or ""]


def _contract_words(of: Of, row: Any) -> Words:
    return [row.number, row.name], [of(CustomerRow, "name", row.customer_id)]


def _request_words(of: Of, row: Any) -> Words:
    return [written(row.station, row.year, row.serial)], [
        row.former_number or "", row.external_ref or "", row.words, row.place_text,
        of(SiteRow, "path", row.site_id),
        of(EquipmentRow, "short_number", row.equipment_id),
        of(EquipmentRow, "name", row.equipment_id),
        of(ContactRow, "name", row.contact_id),
    ]  # fmt: skip


def _entry_words(_of: Of, row: Any) -> Words:
    return [], [] if row.kind == "registered" or row.request_id is None else [str(row.text)]


def _in_sites(ids: Sequence[Any]) -> Iterable[Select[Any]]:
    there = select(EquipmentRow.id).where(EquipmentRow.site_id.in_(ids))
    yield select(EquipmentRow).where(EquipmentRow.site_id.in_(ids))
    here = select(SiteRow.id).where(or_(SiteRow.id.in_(ids), SiteRow.merged_into_id.in_(ids)))
    yield select(RequestRow).where(or_(RequestRow.site_id.in_(here), RequestRow.equipment_id.in_(there)))


def _in_equipment(ids: Sequence[Any]) -> Iterable[Select[Any]]:
    yield select(RequestRow).where(RequestRow.equipment_id.in_(ids))


def _in_contacts(ids: Sequence[Any]) -> Iterable[Select[Any]]:
    he = select(ContactRow.id).where(or_(ContactRow.id.in_(ids), ContactRow.merged_into_id.in_(ids)))
    yield select(RequestRow).where(RequestRow.contact_id.in_(he))


def _in_customers(ids: Sequence[Any]) -> Iterable[Select[Any]]:
    yield select(ContactRow).where(ContactRow.customer_id.in_(ids))
    yield select(ContractRow).where(ContractRow.customer_id.in_(ids))


FINDABLE: dict[type[Any], Findable] = {
    SiteRow: Findable(("path", "external_ref", "merged_into_id"), _site_words, _in_sites),
    EquipmentRow: Findable(("site_id", "short_number", "name"), _equipment_words, _in_equipment),
    ContactRow: Findable(("name", "customer_id", "merged_into_id"), _contact_words, _in_contacts),
    CustomerRow: Findable(("name", "external_ref", "merged_into_id"), _customer_words, _in_customers),
    ContractRow: Findable(("number", "name", "customer_id"), _contract_words),
    RequestRow: Findable(
        ("station", "words", "place_text", "site_id", "equipment_id", "contact_id", "former_number"),
        _request_words,
        fixed=("year", "serial", "external_ref"),
    ),
    EntryRow: Findable(("text",), _entry_words, fixed=("kind", "request_id")),
}


def findable_parts(kind: type[Any], row: Any, of: Of) -> Words:
    """Return what a row of *kind* is found by, part by part: the words of each part stand in the index in order.

    row -- anything with the columns; of -- gives a column of a related row
    """
    return FINDABLE[kind].words(of, row)
