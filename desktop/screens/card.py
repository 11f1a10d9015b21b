"""The card at work: reads the request, does the acts that are wished, stays live."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from sqlalchemy.orm import Session

from desktop.domain.calls import Done, Registered
from desktop.domain.day import DeskDay
from desktop.domain.errors import ActImpossible, DaybookError, RequestChanged
from desktop.domain.half_act import HalfAct
from desktop.domain.records import Candidate, Category, RequestCard, Team
from desktop.domain.status import OPEN, Act, Status
from desktop.models import line_text
from desktop.models.act_choices import Around
from desktop.models.act_form import ActWish, Field, Keeping, Option
from desktop.models.correction_forms import NEW_PLACE
from desktop.models.line_text import Reader
from desktop.models.whom_to_ring import whom_to_tell
from desktop.screens.card_acts import doing
from desktop.screens.card_deciding import CardDeciding
from desktop.screens.card_sharing import CardSharing
from desktop.screens.context import Desk
from desktop.screens.half_acts import HalfActs
from desktop.storage.queries.card import card
from desktop.storage.queries.categories import categories
from desktop.storage.queries.contracts import contracts_of_request
from desktop.storage.queries.desk import teams
from desktop.storage.queries.load import open_by_person
from desktop.storage.queries.lookups import find
from desktop.storage.queries.requests import lines_by_id
from desktop.storage.queries.scope import held_since
from desktop.sync.held import login_of
from desktop.views.card_page import CardPage
from desktop.wording import entries, promises, statuses
from desktop.workflow.keeping import look_at, pin

_TICK_MS = 20_000
_MOST_NAMED = 3
_NOT_OURS = frozenset({"draft", "meta"})
_LOOKUPS: Mapping[str, tuple[str, ...]] = {"site": ("site", "equipment"), "contact": ("contact",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What one question answers: all the card shows, read at the same moment.

    is_shared -- this PC is a station of a server; held_since -- from when on the journal is here, None: all of it is
    """

    card: RequestCard
    teams: list[Team]
    categories: list[Category]
    busy: Mapping[UUID, int]
    is_shared: bool
    held_since: datetime | None


class CardScreen(QObject):
    """print_requested -- the ids of requests whose order is to be printed."""

    print_requested = Signal(list)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._request_id: UUID | None = None
        self._before: list[UUID] = []
        self._accepted: UUID | None = None
        self._was_refused = False
        self.page = CardPage()
        self.half_typed = HalfActs(desk, self._half_typed, self.page)
        self.page.panel.steps.kept.typed.connect(self.half_typed.touch)
        self._deciding = CardDeciding(desk, self.page)
        self._sharing = CardSharing(desk, self.page, self.page.heading.sharing)
        self._clock = QTimer(self.page, interval=_TICK_MS)
        self._clock.timeout.connect(self._on_tick)
        self._clock.start()
        self.page.wished.connect(self._on_wished)
        self.page.print_requested.connect(self._on_print_requested)
        self.page.lookup_requested.connect(self._on_lookup_requested)
        self.page.opened.connect(self._on_opened)
        self.page.back_requested.connect(self._on_back_requested)
        self.page.appeared.connect(self._refresh)
        desk.changes.happened.connect(self._on_changes)

    def open(self, request_id: UUID) -> None:
        """Show a request, with what was half typed about it; what is half typed on another one is kept."""
        self._turn_to(request_id, before=[])

    def _turn_to(self, request_id: UUID, *, before: list[UUID]) -> None:
        """Show a request at once: a key pressed in the next moment must not act on the one that was shown before.

        While an act on it is being done, its words stay where they are.
        """
        if request_id == self._request_id and self.half_typed.is_sending:
            self._before = before
            return
        self.half_typed.save_now()
        self._request_id, self._before = request_id, before
        self.page.has_before = bool(before)
        if (seen := self._read_now(request_id)) is not None:
            self._show(seen, half_typed=self.half_typed.of(request_id))
            self._keep_old(seen)

    def _keep_old(self, seen: _Seen) -> None:
        """Let a request that is older than what is held here stay for a while: somebody looks at it."""
        line = seen.card.line
        if seen.held_since is not None and line.recorded_at < seen.held_since:
            self._desk.act(partial(look_at, self._desk.office, line.id))

    def kept_sentence(self) -> str:
        """Return what to say at the start about requests that something was half typed about; nothing if none was."""
        ids = list(dict.fromkeys(half.request_id for half in self.half_typed.all()))
        lines = self._desk.read(partial(lines_by_id, day=self._desk.day, ids=ids)) if ids else []
        if not lines:
            return ""
        numbers = [line.number for line in lines[:_MOST_NAMED]] + (["…"] if len(lines) > _MOST_NAMED else [])
        return self.tr("Half typed about {numbers}: F11 leads there.").format(numbers=", ".join(numbers))

    def press(self, key: str) -> None:
        """Press a function key on the request that was opened."""
        if self._is_shown():
            self.page.press(key)

    def ring_back(self) -> None:
        """Ask what came of ringing the caller of the request that was opened."""
        if self._is_shown():
            self.page.open_ringing(is_caller=True)

    def _is_shown(self) -> bool:
        shown = self.page.card()
        return shown is not None and shown.line.id == self._request_id

    def _refresh_now(self) -> None:
        if self._request_id is not None:
            self._show(self._read_now(self._request_id))

    def _read_now(self, request_id: UUID) -> _Seen | None:
        self._desk.lanes.read.forget("card")
        return self._desk.read(self._query(request_id))

    def _query(self, request_id: UUID) -> Callable[[Session], _Seen | None]:
        return partial(_read, day=self._desk.day, today=self._desk.today(), request_id=request_id)

    @Slot()
    def _refresh(self) -> None:
        if self._request_id is not None:
            self._desk.ask("card", self._query(self._request_id), self._show)

    def _show(self, seen: _Seen | None, *, half_typed: Sequence[HalfAct] | None = None) -> None:
        if seen is None or seen.card.line.id != self._request_id:
            return
        self.page.show_card(seen.card, self._around(seen), now=self._desk.now(), half_typed=half_typed)
        self._sharing.turn_to(seen.card.line.id)
        self._deciding.turn_to(seen.card.line.id, is_opened=half_typed is not None)
        line = seen.card.line
        status = statuses.standing(line, self._desk.language)
        self.page.setWindowTitle(self.tr("Request {number}, {status}").format(number=line.number, status=status))
        if self._was_refused:
            self._was_refused = False
            self.page.panel.see_latest()
        if self._accepted == seen.card.line.id:
            self._accepted = None
            self._say_arrival(seen.card)

    def _half_typed(self) -> tuple[UUID | None, Sequence[HalfAct]]:
        shown = self.page.card()
        if shown is None:
            return None, ()
        return shown.line.id, self.page.panel.steps.kept.half_typed(shown.line.id)

    def _around(self, seen: _Seen) -> Around:
        desk = self._desk
        return Around(
            reader=self._reader(),
            teams=seen.teams,
            categories=seen.categories,
            busy=seen.busy,
            me=desk.seat.person.name,
            danger_ring_back_minutes=desk.facts.danger_ring_back_minutes,
            is_shared=seen.is_shared,
        )

    @Slot(ActWish)
    def _on_wished(self, wish: ActWish) -> None:
        if wish.act is Act.PRINT:
            self.page.panel.finish()
            self._on_print_requested()
            return
        shown = self.page.card()
        if shown is None:
            return
        if isinstance(wish.act, Keeping):
            keep = partial(pin, self._desk.office, wish.request_id, keeps=wish.act is Keeping.PIN)
            self._desk.act(keep, done=partial(self._on_kept, wish), failed=partial(self._on_failed, wish))
            return
        if self._desk.seat.asks_first(partial(self._wish_again, wish)):
            self.page.panel.refuse()
            return
        draft_id = self.half_typed.send(wish)
        work = doing(self._desk.office, wish, shown, by=self._desk.me, day=self._desk.day, draft_id=draft_id)
        was_open = shown.line.status in OPEN
        done, failed = partial(self._on_done, wish, was_open), partial(self._on_failed, wish)
        self._desk.act(work.perform, done=done, failed=failed)

    def _wish_again(self, wish: ActWish) -> None:
        """Somebody has taken the desk: do what waited for him, unless another card is shown."""
        if self._request_id == wish.request_id:
            self.page.panel.wish(wish)

    def _on_done(self, wish: ActWish, was_open: bool, done: Done | Registered) -> None:
        if self._request_id == wish.request_id:
            self.page.panel.finish()
        self.half_typed.sent(wish)
        if self._request_id != wish.request_id:
            return
        if isinstance(done, Registered):
            self._desk.promise(self.tr("Taken out: the caller has the number {number} now.").format(number=done.number))
        is_arrival = wish.act in (Act.ACCEPT, Act.ETA)
        if is_arrival:
            self._accepted = wish.request_id
        self._refresh_now()
        if isinstance(done, Done) and not is_arrival:
            self._say_done(done, is_ended=was_open and done.status in (Status.RESOLVED, Status.CLOSED))

    def _on_kept(self, wish: ActWish, _done: None) -> None:
        if self._request_id != wish.request_id:
            return
        self.page.panel.finish()
        self._refresh_now()
        if wish.act is Keeping.PIN:
            self._desk.report(self.tr("Kept on this PC until it is let go."))
        else:
            self._desk.report(self.tr("Let go: it may leave this PC when it is old. The server keeps it."))

    def _say_done(self, done: Done, *, is_ended: bool) -> None:
        """Say what the act wrote into the journal. is_ended -- it was open until then: all who rang are to be told"""
        shown, desk = self.page.card(), self._desk
        entry = next((one for one in shown.entries if one.id == done.entry_id), None) if shown is not None else None
        if shown is None or entry is None:
            return
        said = entries.headline(entry, desk.language, zone=desk.zone, form=shown.form, codes=shown.codes)
        number = line_text.number(shown.line, self._reader(), desk.now())
        to_tell = whom_to_tell(shown, self._reader()) if is_ended else ""
        desk.report(" ".join(part for part in (entries.numbered(number, said, desk.language), to_tell) if part))

    def _reader(self) -> Reader:
        return Reader(self._desk.language, self._desk.zone, self._desk.today(), self._desk.facts.station)

    def _on_failed(self, wish: ActWish, error: DaybookError) -> None:
        """It was said in a sentence; the card is brought up to date under what is typed."""
        self.half_typed.came_back(wish)
        if self._request_id != wish.request_id:
            return
        self.page.panel.refuse()
        self._was_refused = isinstance(error, RequestChanged | ActImpossible)  # others say nothing of what changed
        self._refresh()

    def _say_arrival(self, shown: RequestCard) -> None:
        """Say what the caller may be told, now that somebody accepted."""
        line, desk = shown.line, self._desk
        desk.promise(promises.accepted(line.person, line.eta_at, desk.language, zone=desk.zone, today=desk.today()))

    @Slot()
    def _on_print_requested(self) -> None:
        if self._request_id is not None:
            self.print_requested.emit([self._request_id])

    @Slot(UUID)
    def _on_opened(self, request_id: UUID) -> None:
        if self._request_id is not None:
            self._turn_to(request_id, before=[*self._before, self._request_id])

    @Slot()
    def _on_back_requested(self) -> None:
        self._turn_to(self._before[-1], before=self._before[:-1])

    @Slot(Field, str)
    def _on_lookup_requested(self, field: Field, text: str) -> None:
        kinds = _LOOKUPS[field.lookup]
        self._desk.ask("card look-up", partial(find, typed=text, kinds=kinds), partial(self._on_found, field, text))

    def _on_found(self, field: Field, text: str, found: list[Candidate]) -> None:
        options = [*field.options] if not text.strip() else _options(found)
        if field.lookup == "site" and text.strip():
            options.append(Option(f"{NEW_PLACE}:{text.strip()}", self.tr("New place: {place}").format(place=text)))
        self.page.panel.steps.offer(field.key, options, found_for=text)

    @Slot(object)
    def _on_changes(self, changes: Mapping[str, set[UUID]]) -> None:
        if self.page.isVisible() and changes.keys() - _NOT_OURS:
            self._refresh()

    @Slot()
    def _on_tick(self) -> None:
        self.page.tick(self._desk.now())


def _options(found: list[Candidate]) -> list[Option]:
    exact = [one for one in found if one.exact]
    return [
        Option(
            f"{one.kind}:{one.id}" + (f":{one.phone_id}" if one.phone_id else ""),
            one.title,
            one.note,
            is_winner=exact == [one],
        )
        for one in found
    ]


def _read(session: Session, *, day: DeskDay, today: date, request_id: UUID) -> _Seen | None:
    shown = card(session, day, request_id)
    if shown is None:
        return None
    return _Seen(
        card=replace(shown, contracts=contracts_of_request(session, today, day, request_id)),
        teams=teams(session),
        categories=categories(session),
        busy=open_by_person(session),
        is_shared=login_of(session) is not None,
        held_since=held_since(session),
    )
