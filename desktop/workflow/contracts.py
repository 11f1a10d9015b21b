"""What is particular to saving a contract: its dates, and what it covers."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.domain.errors import AnswerRefused, EndBeforeStart, NameMissing, RowUnknown
from desktop.storage.tables import ContractCoverRow, EquipmentRow, SiteRow
from desktop.workflow.acting import Acting


def complete_contract(row: Any) -> None:
    """Check what must be there. Raises NameMissing, AnswerRefused, EndBeforeStart."""
    if row.customer_id is None:
        raise NameMissing(kind="customer")
    if not (row.number or "").strip() and not (row.name or "").strip():
        raise NameMissing(kind="contract")
    starts, ends = (_day(name, getattr(row, name)) for name in ("starts_on", "ends_on"))
    if starts and ends and ends < starts:
        raise EndBeforeStart(starts_on=starts, ends_on=ends)


def set_covered_sites(act: Acting, contract: Any, site_ids: list[UUID]) -> None:
    """Let the contract name exactly these places, each with all below it. Raises RowUnknown."""
    _cover(act, contract, "site_id", SiteRow, site_ids)


def set_covered_equipment(act: Acting, contract: Any, equipment_ids: list[UUID]) -> None:
    """Let the contract name exactly these pieces of equipment. Raises RowUnknown."""
    _cover(act, contract, "equipment_id", EquipmentRow, equipment_ids)


def _cover(act: Acting, contract: Any, column: str, kind: type[Any], wanted: list[UUID]) -> None:
    named = getattr(ContractCoverRow, column)
    had = act.session.scalars(
        select(ContractCoverRow).where(
            ContractCoverRow.contract_id == contract.id, named.is_not(None), ContractCoverRow.left_at.is_(None)
        )
    ).all()
    for row in had:
        if getattr(row, column) not in wanted:
            row.left_at = act.now
    known = {getattr(row, column) for row in had}
    for one in dict.fromkeys(wanted):
        if one not in known:
            if act.session.get(kind, one) is None:
                raise RowUnknown(kind=kind.__tablename__)
            act.session.add(ContractCoverRow(contract_id=contract.id, **{column: one}))
    act.session.flush()


def _day(field: str, iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        raise AnswerRefused(question=field, typed=str(iso)) from None
