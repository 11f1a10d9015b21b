"""What three stations of a company may do to one another while they are apart, as rules of a state machine."""

import shutil
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID, uuid4

import psycopg
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from desktop.domain.day import desk_day
from desktop.domain.errors import DaybookError
from desktop.storage import log_states
from desktop.storage.opening import open_file
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.undecided import open_notes
from desktop.storage.tables import ChangeRow, RequestRow
from desktop.sync import pushing
from desktop.sync.copying import copy_more
from desktop.sync.on_demand import fetch_day, fetch_requests
from desktop.sync.purging import purge
from desktop.sync.pushing import answer
from desktop.sync.round import Line
from desktop.workflow import directory, progress, settling
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.merging import merge, unmerge
from desktop.workflow.office import Office
from desktop.workflow.progress import Closing
from desktop.workflow.refusals import send_again, strike
from desktop.workflow.same_call import same_call, two_calls
from desktop.workflow.undoing import undo
from tests.desk import FoundedDesk
from tests.sync.agreeing import is_there_once, nothing_hangs_on_what_was_merged, was_sent_in_order
from tests.sync.backups import put_back, snapshot
from tests.sync.stations import Company, Station, differences, unheard

NOW = partial(datetime.now, UTC)
STATIONS, PICKS = st.integers(0, 2), st.integers(0, 999)
RIGHTS = ("UPDATE ON app.site", "INSERT ON app.call", "INSERT ON app.labour")
ACTS: list[Callable[[Station, Any, FoundedDesk], Any]] = [
    lambda s, r, d: progress.note(s.office, r, s.told("She rings again")),
    lambda s, r, d: progress.assign(s.office, r, s.told(), person_id=d.orlov),
    lambda s, r, d: progress.assign(s.office, r, s.told(who="anna"), person_id=d.petrov),
    lambda s, r, d: progress.accept(s.office, r, s.told()),
    lambda s, r, d: progress.pause(s.office, r, s.told(), reason="parts"),
    lambda s, r, d: progress.resume(s.office, r, s.told()),
    lambda s, r, d: progress.resolve(s.office, r, s.told(), Closing(outcome="done", minutes=20)),
    lambda s, r, d: progress.close(s.office, r, s.told(who="anna"), Closing(outcome="done")),
    lambda s, r, d: progress.cancel(s.office, r, s.told(), reason="withdrawn"),
    lambda s, r, d: progress.reopen(s.office, r, s.told()),
    lambda s, r, d: correct(s.office, r, s.told(), Correction(words=f"Corrected at {s.letters}")),
    lambda s, r, d: correct(s.office, r, s.told(), Correction(access_notes=f"Code {s.letters}")),
    lambda s, r, d: correct(s.office, r, s.told(who="anna"), Correction(priority="urgent")),
    lambda s, r, d: undo(s.office, r, s.told()),
]


def _act(act: int, request: UUID, desk: FoundedDesk, station: Station) -> None:
    ACTS[act](station, request, desk)


class Apart(RuleBasedStateMachine):
    """written -- the rows that each acknowledged act added, by its id; again -- acts that were sent under a new one.

    without -- stations that must find out first whether the feed goes on at their cursor, as a worker does
    """

    company: Company
    desk: FoundedDesk
    folder: Path
    files: list[Path]
    done: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.stations: list[Station] = []
        self.written: dict[UUID, set[tuple[str, UUID]]] = {}
        self.taken_away: set[str] = set()
        self.backup: str | None = None
        self.was_refused = self.was_put_back = False
        self.without: set[int] = set()

    @initialize()
    def open(self) -> None:
        """Each station starts with its first copy, the directories still on their way."""
        for number, file in enumerate(self.files):
            folder = self.folder / f"{uuid4().hex}"
            shutil.copytree(file, folder)
            self.stations.append(self.company.opened(folder))
            assert self.stations[-1].letters == "BCD"[number]
        self.take(0)
        self.all_meet()

    # --- what people do

    @rule(who=STATIONS)
    def take(self, who: int) -> None:
        self._do(who, lambda station: station.take(f"Call at {who}", phone="+371 20000001"))

    @rule(who=STATIONS, act=st.integers(0, len(ACTS) - 1), pick=PICKS)
    def act(self, who: int, act: int, pick: int) -> None:
        if request := self._request(who, pick):
            self._do(who, partial(_act, act, request, self.desk))

    @rule(who=STATIONS, notes=st.sampled_from(["Key at the guard", "Код 12", "后门"]))
    def edit(self, who: int, notes: str) -> None:
        boris, house = self.company.people["boris"], self.desk.house
        self._do(who, lambda s: directory.save(s.office, "site", house, {"access_notes": notes}, by=boris))

    @rule(who=STATIONS, pick=PICKS)
    def put_a_place_below(self, who: int, pick: int) -> None:
        boris, places = self.company.people["boris"], sorted(self.stations[who].rows("site"))
        fields = {"name": f"flat {who}", "parent_id": places[pick % len(places)] if places else None}
        self._do(who, lambda station: directory.save(station.office, "site", None, fields, by=boris))

    @rule(who=STATIONS, pick=PICKS, other=PICKS, is_undone=st.booleans())
    def merge_doubles_or_take_it_back(self, who: int, pick: int, other: int, is_undone: bool) -> None:
        boris, places = self.company.people["boris"], sorted(self.stations[who].rows("site"))
        merged = [one for one, row in self.stations[who].rows("site").items() if row["merged_into_id"] is not None]
        if is_undone and merged:
            self._do(who, lambda station: unmerge(station.office, "site", min(merged), by=boris))
            self.done["merges taken back"] += 1
        elif places and not is_undone:
            gone, kept = places[pick % len(places)], places[other % len(places)]
            self._do(who, lambda station: merge(station.office, "site", gone, kept, by=boris))
            self.done["merges tried"] += 1

    @rule(
        who=STATIONS,
        other=STATIONS,
        one=st.integers(1, len(ACTS) - 1),
        another=st.integers(1, len(ACTS) - 1),
        pick=PICKS,
    )
    def be_at_odds(self, who: int, other: int, one: int, another: int, pick: int) -> None:
        """Two desks act on one request, and neither knows of the other's act."""
        if request := self._request(who, pick):
            for station, act in ((who, one), (other, another)):
                self._do(station, partial(_act, act, request, self.desk))
            self.push(who)
            self.push(other)

    @rule(who=STATIONS, pick=PICKS, other=PICKS, is_one=st.booleans())
    def say_that_two_are_one_call_or_two(self, who: int, pick: int, other: int, is_one: bool) -> None:
        one, beside = self._request(who, pick), self._request(who, other)
        if one and beside:
            act = same_call if is_one else two_calls
            self._do(who, lambda station: act(station.office, one, station.told(), other=beside))
            self.done["calls compared"] += 1

    @rule(who=STATIONS, pick=PICKS, choice=st.sampled_from([settling.keep, settling.take]))
    def decide_a_conflict(self, who: int, pick: int, choice: Callable[..., Any]) -> None:
        with self.stations[who].office.database.read() as session:
            notes = open_notes(session)
        if notes:
            request = notes[pick % len(notes)].request_id
            self._do(who, lambda station: choice(station.office, request, station.told()))
            self.done["conflicts decided"] += 1

    @rule(who=STATIONS, pick=PICKS)
    def send_a_refused_act_again(self, who: int, pick: int) -> None:
        if refused := self._refused(who):
            self._send_again(who, refused[pick % len(refused)])

    @rule(who=STATIONS, pick=PICKS)
    def strike_a_refused_act_through(self, who: int, pick: int) -> None:
        if refused := self._refused(who):
            txn = refused[pick % len(refused)]
            with self.stations[who].office.database.read() as session:
                first = session.scalars(select(ChangeRow).where(ChangeRow.txn == txn)).one()
                gone = [txn, *(row.txn for row in log_states.behind(session, first))]
            self._do(who, lambda station: strike(station.office, txn, station.told()))
            self.done["struck through"] += len(gone)
            for struck in gone:
                self.written.pop(struck, None)

    # --- what happens to the lines and the PCs

    @rule(who=STATIONS)
    def push(self, who: int) -> None:
        self._ready(who).push()

    @rule(who=STATIONS)
    def pull(self, who: int) -> None:
        self._ready(who).pull()

    @rule()
    def all_meet(self) -> None:
        for who in (0, 1, 2, 0, 1):
            self._ready(who).sync()

    @rule(who=STATIONS)
    def cut(self, who: int) -> None:
        self.stations[who].leave()
        self.without.add(who)

    @rule(who=STATIONS, after=st.integers(0, 2))
    def lose_an_answer(self, who: int, after: int) -> None:
        """The line breaks once the server has committed: the act waits here and is there."""
        station, left = self._ready(who), [after]

        def lost(*arguments: Any, **named: Any) -> Any:
            said = answer(*arguments, **named)
            left[0] -= 1
            if left[0] < 0:
                raise psycopg.OperationalError("the line is cut")
            return said

        pushing.answer = lost
        try:
            station.push()
        except psycopg.OperationalError:
            self.done["answers lost"] += 1
            self.cut(who)
        finally:
            pushing.answer = answer

    @rule(who=STATIONS, is_killed=st.booleans())
    def restart(self, who: int, is_killed: bool) -> None:
        """The file is opened again; killed: as its pages lie on the disk at this moment."""
        station = self.stations[who]
        folder = station.office.database.folder
        assert folder is not None
        station.leave()
        if is_killed:
            folder = Path(shutil.copytree(folder, self.folder / f"{uuid4().hex}"))
        station.office.database.close()
        station.office = Office(open_file(folder), station.clock)
        self.without.add(who)

    @rule(who=STATIONS)
    def let_annas_password_expire_or_be_typed_again(self, who: int) -> None:
        self.stations[who].absent ^= {self.company.logins["anna"]}

    @rule(who=STATIONS, minutes=st.integers(-3_000, 3_000))
    def set_the_clock(self, who: int, minutes: int) -> None:
        self.stations[who].clock.forward(minutes)

    @rule(right=st.sampled_from(RIGHTS))
    def take_a_right_away_or_give_it_back(self, right: str) -> None:
        verb, word = ("GRANT", "TO") if right in self.taken_away else ("REVOKE", "FROM")
        self.company.administrator.execute(f"{verb} {right} {word} daybook_dispatcher".encode())
        self.taken_away ^= {right}
        self.was_refused = True

    @precondition(lambda self: self.backup is None and not self.was_put_back)
    @rule()
    def back_the_server_up(self) -> None:
        self.backup = snapshot(self.company)
        self.kept_away = set(self.taken_away)

    @precondition(lambda self: self.backup is not None)
    @rule()
    def put_the_server_back(self) -> None:
        assert self.backup is not None
        put_back(self.company, self.backup)
        self.done["servers put back"] += 1
        self.backup, self.taken_away, self.without = None, self.kept_away, {0, 1, 2}
        self.was_refused = self.was_put_back = True  # what it lost comes back in another order

    # --- what a station holds

    @rule(who=STATIONS, steps=st.integers(1, 3))
    def purge(self, who: int, steps: int) -> None:
        """What ended leaves, for to the server the desk's day is months ago; it may be stopped after any step."""
        station = self._ready(who)
        for _step, _gone in zip(
            range(steps), purge(self._line(station), station.office.database, now=NOW()), strict=False
        ):
            pass

    @rule(who=STATIONS)
    def ask_for_the_old_days(self, who: int) -> None:
        self._fetch_all(self._ready(who))

    @rule(who=STATIONS, pick=PICKS)
    def ask_for_an_old_request(self, who: int, pick: int) -> None:
        station = self._ready(who)
        found = self.company.administrator.execute("SELECT id FROM app.request ORDER BY id").fetchall()
        if found:
            wanted = [found[pick % len(found)][0]]
            fetch_requests(self._line(station), station.office.database, wanted, now=NOW())

    @rule(who=STATIONS)
    def copy_a_part_of_the_directories(self, who: int) -> None:
        station = self._ready(who)
        copy_more(self._line(station), station.office.database)

    @invariant()
    def no_reference_dangles(self) -> None:
        self.done["steps"] += 1
        for station in self.stations:
            with station.office.database.read() as session:
                assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []

    def teardown(self) -> None:
        """Everybody comes together: all are equal, each acknowledged act is there once, none is left behind."""
        try:
            self._meet()
            for station in self.stations:
                assert station.backlog().waiting == station.backlog().refused == 0
                assert list(differences(self.company, station)) == []
                if not self.was_refused:  # what had to wait for a decision came later
                    was_sent_in_order(self.company, station)
            is_there_once(self.company, self.written)
            nothing_hangs_on_what_was_merged(self.company)
        finally:
            for station in self.stations:
                station.leave()
                station.office.database.close()
                self.company.stations.remove(station)

    def _meet(self) -> None:
        for right in list(self.taken_away):
            self.take_a_right_away_or_give_it_back(right)
        for _round in range(3):
            for who, station in enumerate(self.stations):
                station.absent = set()
                self._ready(who).sync()
                for txn in self._refused(who):
                    self._send_again(who, txn)
        for who, station in enumerate(self.stations):
            while copy_more(self._line(self._ready(who)), station.office.database):
                pass
            self._fetch_all(station)
            station.sync()

    def _do(self, who: int, act: Callable[[Station], Any]) -> None:
        try:
            act(self.stations[who])
        except DaybookError:
            return  # the table of acts does not allow it now, or what it is about is not here
        with self.stations[who].office.database.read() as session:
            row = session.scalars(select(ChangeRow).order_by(ChangeRow.seq.desc()).limit(1)).one()
            if row.state is None:  # else the act changed nothing, and this is the one before
                self.written[row.txn] = {(op["tab"], UUID(op["id"])) for op in row.ops if op["op"] == "I"}

    def _ready(self, who: int) -> Station:
        """Return the station with its line standing."""
        station = self.stations[who]
        if who in self.without:
            line = Line(station.office.database, self.company.address(), lambda _address: None)
            try:
                line.begin(unheard)
            finally:
                line.close()
            self.without.discard(who)
        return station

    def _line(self, station: Station) -> psycopg.Connection[Any]:
        connection = station.connected(self.company.logins["boris"])
        assert connection is not None
        return connection

    def _request(self, who: int, pick: int) -> UUID | None:
        with self.stations[who].office.database.read() as session:
            requests = session.scalars(select(RequestRow.id).order_by(RequestRow.id)).all()
        return requests[pick % len(requests)] if requests else None

    def _refused(self, who: int) -> list[UUID]:
        with self.stations[who].office.database.read() as session:
            return [row.txn for row in log_states.refused(session)]

    def _send_again(self, who: int, txn: UUID) -> None:
        database = self.stations[who].office.database
        with database.read() as session:
            seq = session.scalars(select(ChangeRow.seq).where(ChangeRow.txn == txn)).one()
        send_again(self.stations[who].office, txn)
        self.done["sent again"] += 1
        with database.read() as session:
            self.written[session.scalars(select(ChangeRow.txn).where(ChangeRow.seq == seq)).one()] = self.written.pop(
                txn
            )

    def _fetch_all(self, station: Station) -> None:
        """Ask for every day that the server knows of."""
        with station.office.database.read() as session:
            day = desk_day(desk_facts(session))
        found = self.company.administrator.execute("SELECT DISTINCT recorded_at FROM app.entry").fetchall()
        for wanted in sorted({day.of(at) for (at,) in found}):
            fetch_day(self._line(station), station.office.database, day, wanted, now=NOW())
