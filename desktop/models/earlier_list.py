"""The requests that a card leads to: what was joined to it or came back, then what was here before."""

from datetime import datetime

from desktop.domain.records import RequestCard, RequestLine
from desktop.models import line_text
from desktop.models.act_form import Option
from desktop.models.line_text import Reader


def earlier(card: RequestCard, reader: Reader, now: datetime) -> list[Option]:
    """Return them as a list to choose from, each once; the key is the request's id."""
    before = [card.repeat_of] if card.repeat_of is not None else []
    others = (*card.joined_requests, *before, *card.repeats)
    joined = {line.id: Option(str(line.id), _said(line, reader, now), line.number) for line in others}
    history = [
        Option(str(line.id), _said(line, reader, now), line_text.result(line, reader, now))
        for line in card.history
        if line.id not in joined
    ]
    return [*joined.values(), *history]


def _said(line: RequestLine, reader: Reader, now: datetime) -> str:
    time = reader.language.moment(line.occurred_at, reader.zone, reader.today)
    return f"{time} {line_text.words(line, reader, now)}"
