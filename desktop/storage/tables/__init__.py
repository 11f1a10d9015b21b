"""The typed tables. Names end in Row and stay inside storage and workflow's transactions."""

from collections.abc import Mapping
from typing import Any

from desktop.storage.tables.attachment import AttachmentRow
from desktop.storage.tables.base import Base, LocalBase, check_json
from desktop.storage.tables.company import CompanyRow, DeskRow, PersonRow, ShiftRow, StationRow, TeamMemberRow, TeamRow
from desktop.storage.tables.contracts import ContractCoverRow, ContractRow
from desktop.storage.tables.directory import (
    CategoryRow,
    ContactPhoneRow,
    ContactRow,
    CustomerRow,
    EquipmentRow,
    IntakeFormRow,
    SiteRow,
)
from desktop.storage.tables.journal import (
    CallRow,
    DayReviewRow,
    EntryRow,
    LabourRow,
    PromiseRow,
    RequestRow,
    RingRow,
    WorkOrderRow,
)
from desktop.storage.tables.local import ChangeRow, DraftRow, FileRow, KeptRow, MetaRow, OldDayRow, SameCallRow

check_json(Base.metadata)

DIRECTORY_ROWS: Mapping[str, type[Any]] = {
    kind.__tablename__: kind
    for kind in (CustomerRow, ContactRow, SiteRow, EquipmentRow, PersonRow, TeamRow, CategoryRow, ContractRow)
}
"""What the directory keeps, by its kind: the values of DirectoryKind."""

OF_REQUEST = tuple(sorted(name for name, table in Base.metadata.tables.items() if "request_id" in table.columns))
"""The tables whose rows hang on a request and go where it goes."""

__all__ = [
    "DIRECTORY_ROWS",
    "OF_REQUEST",
    "AttachmentRow",
    "Base",
    "CallRow",
    "CategoryRow",
    "ChangeRow",
    "CompanyRow",
    "ContactPhoneRow",
    "ContactRow",
    "ContractCoverRow",
    "ContractRow",
    "CustomerRow",
    "DayReviewRow",
    "DeskRow",
    "DraftRow",
    "EntryRow",
    "EquipmentRow",
    "FileRow",
    "IntakeFormRow",
    "KeptRow",
    "LabourRow",
    "LocalBase",
    "MetaRow",
    "OldDayRow",
    "PersonRow",
    "PromiseRow",
    "RequestRow",
    "RingRow",
    "SameCallRow",
    "ShiftRow",
    "SiteRow",
    "StationRow",
    "TeamMemberRow",
    "TeamRow",
    "WorkOrderRow",
]
