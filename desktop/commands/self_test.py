"""`daybook self-test`: a shift in small on a station of its own, with one line for each part that works."""

import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

from desktop.commands.errand import tell, tell_json
from desktop.commands.speaking import explained, language, say
from desktop.domain.calls import NewCall
from desktop.domain.day import desk_day
from desktop.domain.errors import DaybookError
from desktop.station import open_station
from desktop.storage.backup import back_up
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.finding import Asking, find, find_known
from desktop.workflow import progress
from desktop.workflow.acting import Told
from desktop.workflow.duty import author_at_desk
from desktop.workflow.founding import user_of_this_pc
from desktop.workflow.office import Office
from desktop.workflow.register import register
from desktop.workflow.signing import sign_day


class PartFailed(Exception):
    """A part gave another answer than it must: what is wrong."""


class Trial:
    """The station that is tried out, and the request that goes through it."""

    def __init__(self, office: Office) -> None:
        self.office = office
        with office.database.read() as session:
            self.facts = desk_facts(session)
        self.me: UUID = author_at_desk(office, self.facts.station, user_of_this_pc())
        self.request: UUID | None = None

    @property
    def wanted(self) -> UUID:
        """The request that was taken. Raises PartFailed if none was."""
        if self.request is None:
            raise PartFailed("no request")
        return self.request

    def take(self) -> None:
        """Take a call with a place and a caller nobody knows."""
        call = NewCall(
            words="Self-test Проверка 自检", place_text="14 Mill Lane", caller_name="Test", phone="555 01 23"
        )
        self.request = register(self.office, call, by=self.me).request_id

    def act(self) -> None:
        """Take the request through its life."""
        told = Told(by=self.me)
        progress.assign(self.office, self.wanted, told, person_id=self.me)
        progress.accept(self.office, self.wanted, told)
        progress.resolve(self.office, self.wanted, told, progress.Closing(outcome="done", minutes=10))
        done = progress.close(self.office, self.wanted, told, progress.Closing())
        if done.status != "closed":
            raise PartFailed(done.status)

    def find(self) -> None:
        """Find it by words of each script."""
        asking = Asking(day=desk_day(self.facts), now=self.office.clock())
        with self.office.database.read() as session:
            for words in ("self test", "проверка", "自检"):
                if list(find(session, words, find_known(session), asking).ids) != [self.wanted]:
                    raise PartFailed(words)

    def print(self) -> None:
        """Set its order and the day's page."""
        from desktop import paper
        from desktop.fonts import font_folders
        from desktop.printing.typeset import Typesetter

        typesetter = Typesetter(font_folders())
        today = desk_day(self.facts).of(self.office.clock())
        orders = paper.order_pdf(self.office, typesetter, language(), [self.wanted], by=self.me)
        if not all(
            pdf.startswith(b"%PDF") for pdf in (orders, paper.day_pdf(self.office, typesetter, language(), today))
        ):
            raise PartFailed("PDF")

    def sign(self) -> None:
        """Sign today."""
        sign_day(self.office, desk_day(self.facts).of(self.office.clock()), by=self.me)

    def check(self) -> None:
        """Back the file up, which looks through all of it."""
        folder = self.office.database.folder
        assert folder is not None, "a station's file has its folder"
        if back_up(folder, folder / "self-test.sqlite") != 1:
            raise PartFailed("backup")


def add_arguments(parser: ArgumentParser) -> None:
    """Nothing is asked: the station is a temporary one."""


def run(options: Namespace) -> int:
    """Try every part; 1 at the first that fails."""
    with tempfile.TemporaryDirectory(prefix="daybook-self-test-") as folder:
        for what, why in _tried(Path(folder)):
            if options.json:
                tell_json({"part": what, "ok": why is None, "why": why})
            elif why is None:
                tell(say("self-test ok", what=what))
            if why is not None:
                from desktop.commands.said import Said

                raise Said(say("self-test failed", what=what, why=why))
    if not options.json:
        tell(say("self-test all"))
    return 0


def _tried(folder: Path) -> Iterator[tuple[str, str | None]]:
    """Give (part, None), or (part, why it failed) and nothing more."""
    try:
        office = open_station(folder)
    except DaybookError as error:
        yield say("self-test opens"), explained(error)
        return
    try:
        trial = Trial(office)
        yield say("self-test opens"), None
        parts: tuple[tuple[str, Callable[[], None]], ...] = (
            ("self-test takes", trial.take),
            ("self-test acts", trial.act),
            ("self-test finds", trial.find),
            ("self-test prints", trial.print),
            ("self-test signs", trial.sign),
            ("self-test checks", trial.check),
        )
        for key, part in parts:
            try:
                part()
            except DaybookError as error:
                yield say(key), explained(error)
                return
            except PartFailed as error:
                yield say(key), str(error)
                return
            yield say(key), None
    finally:
        office.database.close()
