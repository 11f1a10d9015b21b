"""Requests as a file for others, as `list --json` shows them."""

from pathlib import Path

from desktop.domain.errors import FieldUnreadable
from desktop.domain.taking_out import OutFormat, OutList, OutWords, Span
from desktop.exchange.taking_out import Manner, take_out
from desktop.storage.queries.listing import Listing
from desktop.workflow.office import Office

_EVERYTHING = Listing()
_AS_KEYS = OutWords(title=str, header=str, entry=lambda entry: entry.text)


def export_requests(
    office: Office, file: Path, *, format_: str = "csv", wanted: Listing = _EVERYTHING, delimiter: str = ","
) -> int:
    """Write the requests that fit to *file* and return how many; the file is there whole or not at all.

    format_ -- a value of OutFormat; delimiter -- `,` or `;`, for csv
    Raises FileUnwritable, FieldUnreadable for another format and what Database.read raises.
    """
    if format_ not in list(OutFormat):
        raise FieldUnreadable(field="format", typed=format_)
    manner = Manner(format=OutFormat(format_), delimiter=delimiter)
    return take_out(office, OutList.REQUESTS, file, manner=manner, words=_AS_KEYS, span=Span(), listing=wanted)
