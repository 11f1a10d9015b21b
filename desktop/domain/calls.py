"""What a dispatcher hands over when a call becomes a request, and what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.domain.duplicates import Back


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCall:
    """A call as understood so far; everything may be missing but not everything at once.

    place_text      -- the place as said, where no site was chosen
    makes_place     -- place_text becomes a new site
    place_confirmed -- somebody said yes to the place; else it is shown as not confirmed
    contact_id, phone_id -- a known caller; caller_name and phone make one in passing
    withheld        -- the number is not shown and the name was not given; caller_name may say so in words
    occurred_at     -- aware; None = now
    due_at          -- aware; when it was promised for elsewhere; None = by the category's minutes
    form_id         -- the version of the kind's questions that was shown; None = the one of today
    keeps_kind      -- the kind was chosen by hand against what an answer leads to
    key             -- a repeated key returns the first answer and changes nothing
    source, external_ref -- where an imported request comes from
    draft_id        -- the draft that this call was typed in; it is dropped in the same transaction
    ring_id         -- the ring of the telephone that was taken into the form
    """

    words: str = ""
    site_id: UUID | None = None
    equipment_id: UUID | None = None
    place_text: str = ""
    makes_place: bool = False
    place_confirmed: bool = True
    contact_id: UUID | None = None
    phone_id: UUID | None = None
    caller_name: str = ""
    phone: str = ""
    caller_confirmed: bool = True
    withheld: bool = False
    category_id: UUID | None = None
    form_id: UUID | None = None
    keeps_kind: bool = False
    priority: str | None = None
    is_danger: bool = False
    answers: Mapping[str, Any] = field(default_factory=dict)
    access_notes: str = ""
    occurred_at: datetime | None = None
    due_at: datetime | None = None
    key: str | None = None
    source: str | None = None
    external_ref: str | None = None
    draft_id: UUID | None = None
    ring_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """What is told after the commit. was_known -- the key had been used before.

    owed -- keys of questions; script -- what its kind reads out to the caller, by language
    prepare -- what the caller is asked to have ready, by language
    is_ended, ended_at -- it was written down as ended already, and when that was, if anybody said so
    """

    request_id: UUID
    entry_id: UUID
    number: str
    serial: int
    due_at: datetime | None
    line: int | None
    team: str | None
    ring_back_at: datetime | None
    is_danger: bool
    owed: tuple[str, ...] = ()
    script: tuple[Mapping[str, str], ...] = ()
    was_known: bool = False
    prepare: tuple[Mapping[str, str], ...] = ()
    is_ended: bool = False
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What an act answers: the request's number and status afterwards, and the entry it wrote."""

    request_id: UUID
    entry_id: UUID
    number: str
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined(Done):
    """What adding a caller answers. back -- what became of a request that was done, None: it was open

    repeat_of -- the number of that one, where the request is a new one; ring_back_at -- when the caller is rung back
    """

    back: Back | None = None
    repeat_of: str = ""
    ring_back_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A call that was counted as no request. number -- of the request it was about; text -- what was said, if kept."""

    entry_id: UUID
    kind: str
    number: str | None
    text: str = ""
