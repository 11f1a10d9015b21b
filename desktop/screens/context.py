"""What every screen needs: the office, the lanes, the language, who sits at the desk, and what changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.copying import Copying
from desktop.domain.day import DeskDay, desk_day
from desktop.domain.errors import DaybookError
from desktop.domain.ids import new_id
from desktop.domain.records import DeskFacts, Person
from desktop.domain.ringing import Ring, RingEvent
from desktop.domain.rings import Heard
from desktop.domain.server_fields import ServerFields, Stage, Step
from desktop.domain.status import Role
from desktop.jobs import Lanes
from desktop.screens.import_run import ImportRun
from desktop.settings import Settings
from desktop.wording.language import Language

if TYPE_CHECKING:  # the first page is painted before SQLAlchemy is there
    from sqlalchemy.orm import Session

    from desktop.wording.sharing import Standing
    from desktop.workflow.office import Office

T = TypeVar("T")
LONGEST_UNSAID = timedelta(minutes=10)


class Changes(QObject):
    """Says on the interface thread which rows were committed, by this process or another: {table: ids}."""

    happened = Signal(object)


class Sharing(QObject):
    """What passes between the screens and whoever talks to the server, on the interface thread.

    moved -- acts have gone to the server, or it has answered; met -- (a request's id, who else has it open)
    stepped -- how far the connecting is; was_refused -- nothing came of it, by this error
    password_kept -- (of this login, in the keyring?)

    Wishes: looked -- let others see that a request is open here, (its id or None, the login of who looks or None)
    connect_requested -- (where, the password); stop_requested -- not any more; lay_requested -- somebody is at the page
    pause_requested -- fetch no more of the first copy for now, or go on
    """

    moved = Signal()
    met = Signal(object, object)
    looked = Signal(object, object)
    stepped = Signal(Step)
    was_refused = Signal(object)
    password_kept = Signal(str, bool)
    connect_requested = Signal(ServerFields, str)
    stop_requested = Signal()
    lay_requested = Signal()
    pause_requested = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.standing: Standing | None = None
        self.copying = Copying()
        self.now = Step(Stage.DONE)

    def stand(self, standing: "Standing") -> None:
        """How the station stands with its server is known anew."""
        self.standing, self.copying = standing, standing.copying
        self.moved.emit()

    def step(self, step: Step) -> None:
        """The connecting is this far."""
        self.now = step
        self.stepped.emit(step)

    def refuse(self, error: DaybookError) -> None:
        """Nothing came of the connecting."""
        self.step(Step(Stage.REFUSED))
        self.was_refused.emit(error)


class Ringing(QObject):
    """The telephones that ring at this station, or on which somebody speaks. changed -- another one, or one less.

    heard -- a softphone told something that is to be kept: `untold` gives it out
    """

    changed = Signal()
    heard = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rings: dict[str, Heard] = {}
        self._untold: list[Heard] = []

    def hear(self, ring: Ring, at: datetime) -> None:
        """A softphone said what happened. at -- when, aware."""
        before = self._rings.pop(ring.number, None)
        heard = Heard(ring, at, before.id if before is not None else new_id())
        if ring.event is not RingEvent.END:
            name = ring.name or (before.ring.name if before is not None else "")
            self._rings[ring.number] = heard._replace(ring=ring._replace(name=name))
        self._untold.append(heard)
        self.changed.emit()
        self.heard.emit()

    def untold(self) -> list[Heard]:
        """Return what is to be kept and was not given out yet: what comes before anybody is at work waits."""
        untold, self._untold = self._untold, []
        return untold

    def is_kept(self, heard: Heard, ring_id: UUID | None) -> None:
        """What was heard is kept as this ring: another one than thought, where the program was started meanwhile."""
        now = self._rings.get(heard.ring.number)
        if ring_id is not None and now is not None and now.id == heard.id:
            self._rings[heard.ring.number] = now._replace(id=ring_id)

    def newest(self) -> Ring | None:
        """Return the call that was heard of last and that nobody has taken yet."""
        return next(reversed(self._rings.values())).ring if self._rings else None

    def count(self) -> int:
        """Return how many there are."""
        return len(self._rings)

    def take(self) -> Heard | None:
        """Return the newest one for the form; it is shown no longer."""
        if not self._rings:
            return None
        _number, heard = self._rings.popitem()
        self.changed.emit()
        return heard

    def let_go(self, number: str) -> Heard | None:
        """Return the one of *number*, taken here or elsewhere, whichever rang since; it is shown no longer.

        None: it has ended.
        """
        heard = self._rings.pop(number, None)
        if heard is not None:
            self.changed.emit()
        return heard

    def bring_back(self, heard: Heard) -> None:
        """Show it again: whoever took it could not write it down."""
        if heard.ring.number not in self._rings:
            self._rings[heard.ring.number] = heard
            self.changed.emit()

    def forget_old(self, now: datetime) -> None:
        """Forget what was last heard of long ago: some softphones never say that a call has ended."""
        old = [number for number, heard in self._rings.items() if now - heard.at > LONGEST_UNSAID]
        for number in old:
            del self._rings[number]
        if old:
            self.changed.emit()

    def ringing(self) -> Mapping[str, datetime]:
        """Return since when which numbers ring that nobody answered here."""
        return {number: heard.at for number, heard in self._rings.items() if heard.ring.event is RingEvent.RING}


class Seat(QObject):
    """Who sits at the desk. changed -- somebody else does now; asked -- an act waits for somebody to say who he is."""

    changed = Signal()
    asked = Signal()

    def __init__(self, person: Person, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self.is_on_duty = True
        self._waiting: Callable[[], None] | None = None

    def may_supervise(self) -> bool:
        """Return whether a supervisor sits here: one who went off duty leaves nobody his rights."""
        return self.is_on_duty and self.person.role == Role.SUPERVISOR

    def take(self, person: Person, *, is_on_duty: bool = True) -> None:
        """Let *person* be the author of what follows."""
        self.person, self.is_on_duty = person, is_on_duty
        self.changed.emit()
        if is_on_duty and (waiting := self._waiting) is not None:
            self._waiting = None
            waiting()

    def asks_first(self, again: Callable[[], None]) -> bool:
        """Return whether nobody is on duty: then nothing may be written, for every entry has its author.

        again -- does the act once somebody has taken the desk; only the newest one waits.
        """
        if self.is_on_duty:
            return False
        self._waiting = again
        self.asked.emit()
        return True

    def give_up(self) -> None:
        """Let the act that waits be: the dispatcher went on typing."""
        self._waiting = None


@dataclass(slots=True, kw_only=True)
class Desk:
    """The surroundings of the screens of one window, handed to all of them.

    say -- shows a sentence to the dispatcher: a hint or a refusal, which goes when its page is left
    import_run -- the check or the import of a file that is under way, whichever window is in front
    reported, promised -- the last sentence of what was done, and of what a caller is told: these stay longer
    is_left -- the window is gone: no answer reaches its screens any more
    """

    office: "Office"
    lanes: Lanes
    language: Language
    settings: Settings
    facts: DeskFacts
    seat: Seat
    changes: Changes
    folder: Path
    say: Callable[[str], None]
    sharing: Sharing = field(default_factory=Sharing)
    ringing: Ringing = field(default_factory=Ringing)
    import_run: ImportRun = field(default_factory=ImportRun)
    is_left: bool = False
    reported: str = ""
    promised: str = ""

    @property
    def day(self) -> DeskDay:
        """The desk's day."""
        return desk_day(self.facts)

    @property
    def zone(self) -> ZoneInfo:
        """The desk's zone."""
        return ZoneInfo(self.facts.zone)

    @property
    def keeps_rings(self) -> bool:
        """Whether what rings here is written down: a contractor's station has no part in the desk's log of calls."""
        return self.seat.person.role != Role.CONTRACTOR

    @property
    def me(self) -> UUID:
        """The author of acts made now."""
        return self.seat.person.id

    def now(self) -> datetime:
        """Return the time now, aware, UTC."""
        return self.office.clock()

    def today(self) -> date:
        """Return the desk's day now."""
        return self.day.of(self.now())

    def leave(self) -> None:
        """Let no answer that is still on its way reach a screen: the window is being replaced."""
        self.is_left = True

    def report(self, sentence: str) -> None:
        """Say what was done: it stays when somebody goes back from the page, until another page is opened."""
        self.reported = sentence
        self.say(sentence)

    def promise(self, sentence: str) -> None:
        """Say what the caller is to be told: it stays until the next call."""
        self.promised = sentence
        self.say(sentence)

    def act(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[DaybookError], None] | None = None,
    ) -> None:
        """Do *work* (one workflow function) on the write lane; *done* hears its answer after the commit.

        What the user can do something about is said in a sentence, and *failed* hears it, to keep what was typed.
        """
        self.lanes.write.run(work, done=self._unless_left(done or _nothing), failed=self._said(failed))

    def prepare(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[DaybookError], None] | None = None,
    ) -> None:
        """Do *work* that takes long (paper) on the batch lane; answers as in `act`."""
        self.lanes.batch.run(work, done=self._unless_left(done), failed=self._said(failed))

    def look_into(
        self, work: Callable[[], T], *, done: Callable[[T], None], failed: Callable[[DaybookError], None]
    ) -> None:
        """Do *work* that may take minutes (a file that comes in) on the lane long; *failed* has to say the error."""
        self.lanes.long.run(work, done=self._unless_left(done), failed=self._unless_left(failed))

    def ask(
        self,
        topic: str,
        query: "Callable[[Session], T]",
        done: Callable[[T], None],
        failed: Callable[[DaybookError], None] | None = None,
    ) -> None:
        """Ask *query* on the read lane; per topic only the newest question is answered, and an older one breaks off."""
        work = partial(self._read_while_wanted, query)
        self.lanes.read.run(topic, work, done=self._unless_left(done), failed=self._said(failed))

    def read(self, query: "Callable[[Session], T]") -> T:
        """Return the answer of *query* now: for small keyed questions only."""
        with self.office.database.read() as session:
            return query(session)

    def _read_while_wanted(self, query: "Callable[[Session], T]") -> T:
        with self.office.database.read(unless=self.lanes.read.is_stale) as session:
            return query(session)

    def explained(self, error: DaybookError) -> str:
        """Return what happened and what to do, in the reader's language."""
        from desktop.wording.errors import sentence

        return sentence(error, self.language, zone=self.zone, today=self.today())

    def _unless_left(self, hear: Callable[[T], None]) -> Callable[[T], None]:
        def answer(found: T) -> None:
            if not self.is_left:
                hear(found)

        return answer

    def _said(self, hear: Callable[[DaybookError], None] | None) -> Callable[[DaybookError], None]:
        """Return what says an error, in whichever window is there, and then tells it to whoever asked."""

        def answer(error: DaybookError) -> None:
            self.say(self.explained(error))
            if hear is not None and not self.is_left:
                hear(error)

        return answer


def _nothing(_answer: object) -> None:
    """Nothing follows."""
