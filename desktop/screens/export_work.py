"""Writing a list or everything on the batch lane, watched from the window."""

from datetime import date
from functools import partial
from pathlib import Path

from desktop.domain.taking_out import OutFormat, OutList, OutWords, Span
from desktop.exchange.taking_out import Manner, Watched, take_out
from desktop.models.export_form import EVERYTHING, ExportForm
from desktop.screens.context import Desk
from desktop.screens.exporting import Writing
from desktop.storage.queries.listing import Listing
from desktop.storage.queries.scope import held_since


def write_out(
    desk: Desk, form: ExportForm, days: tuple[date | None, date | None], words: OutWords, writing: Writing
) -> tuple[Path, int, str]:
    """Write the file; return it, how many rows, and since when this station holds the journal ("" = all of it)."""
    watched = Watched(progress=writing.tell, cancelled=lambda: writing.is_stopped or desk.lanes.batch.is_finishing())
    manner = Manner(format=OutFormat(form.format), delimiter=form.delimiter, has_words=form.has_words)
    with desk.office.database.read() as session:
        held = held_since(session)
    since = desk.language.date(desk.day.of(held)) if held is not None and form.list != EVERYTHING else ""
    if form.list == EVERYTHING:
        return writing.file, _everything(desk, manner, words, writing.file, watched), since
    list_ = OutList(form.list)
    of_requests = list_ is OutList.REQUESTS
    span = Span(
        first=days[0] if form.has_period and not of_requests else None,
        last=days[1] if form.has_period and not of_requests else None,
        is_whole=form.is_whole,
    )
    listing = Listing(first=days[0], last=days[1], find=form.find) if of_requests else Listing()
    rows = take_out(
        desk.office, list_, writing.file, manner=manner, words=words, span=span, listing=listing, watched=watched
    )
    is_all_here = not form.has_period or held is None or (days[0] is not None and desk.day.bounds(days[0])[0] >= held)
    return writing.file, rows, "" if is_all_here else since


def _everything(desk: Desk, manner: Manner, words: OutWords, target: Path, watched: Watched) -> int:
    from desktop.exchange.everything import Everything
    from desktop.paper import archive_folder
    from desktop.printing.archive import find
    from desktop.wording.out_readme import readme
    from desktop.wording.taking_out import whole_moment

    everything = Everything(
        desk.office,
        manner=manner,
        words=words,
        readme=partial(readme, language=desk.language),
        moment=partial(whole_moment, language=desk.language, zone=desk.zone),
        pdf_of=partial(find, folder=archive_folder(desk.office)),
        watched=watched,
    )
    return sum(file.rows for file in everything.write(target).files)
