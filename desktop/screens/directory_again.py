"""What was written into the directory and refused by the server: it stands in its form again, not saved."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from desktop.domain.directory import DirectoryKind
from desktop.domain.undecided import RefusedAct
from desktop.models.directory_drafts import Drafts
from desktop.models.directory_fields import InputKind, fields
from desktop.models.directory_values import Typed, stored
from desktop.models.form_draft import StoredForm
from desktop.screens.context import Desk
from desktop.screens.form_drafts import stored_form
from desktop.storage.queries.directory_records import directory_record


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A row as its form shows it; of a kind of trouble the form that it asks and the words that point to it, too."""

    kind: str
    row_id: UUID
    typed: Mapping[str, Typed]
    asks: StoredForm | None = None


def written(desk: Desk, refused: RefusedAct) -> Written | None:
    """Return what the row says that a refused act wrote; None if it wrote none."""
    data = refused.entries[0].data if refused.entries else {}
    kind, row_id = str(data.get("table", "")), data.get("row_id")
    typed = _typed(desk, kind, UUID(row_id)) if row_id is not None else None
    if row_id is None or typed is None:
        return None
    asks = stored_form(desk, UUID(row_id)) if kind == DirectoryKind.CATEGORY else None
    return Written(kind=kind, row_id=UUID(row_id), typed=typed, asks=asks)


def type_again(desk: Desk, drafts: Drafts, again: Written) -> UUID:
    """Let the row be half typed where it is another now, or a new one if it is gone; return its key among *drafts*."""
    now = _typed(desk, again.kind, again.row_id)
    key = again.row_id if now is not None else drafts.begin(again.kind)
    for field, typed in again.typed.items():
        drafts.put(key, again.kind, field=field, typed=typed, stored=(now or {}).get(field))
    return key


def _typed(desk: Desk, kind: str, row_id: UUID) -> Mapping[str, Typed] | None:
    record = desk.read(partial(directory_record, kind=kind, row_id=row_id))
    if record is None:
        return None
    specs = [spec for spec in fields(kind, desk.language) if spec.kind is not InputKind.SAID]
    return stored(kind, specs, record, desk.language.code)
