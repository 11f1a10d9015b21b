"""What a screen asks the server itself, because this station does not hold it. Asked on a lane of its own."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.domain.errors import DaybookError
from desktop.screens.context import Desk
from desktop.storage.queries.scope import held_since

if TYPE_CHECKING:  # a single PC never loads the driver
    from psycopg import Connection

T = TypeVar("T")
IsWanted = Callable[[], bool]


class AtServer:
    """Per topic only the newest question is answered; it has a connection of its own, as long as it takes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def is_shared(self) -> bool:
        """Return whether this station holds a part only of what a server has."""
        return self._desk.read(held_since) is not None

    def ask(
        self,
        topic: str,
        work: "Callable[[Connection[Any], IsWanted], T]",
        *,
        done: Callable[[T], None],
        failed: Callable[[DaybookError], None],
    ) -> None:
        """Do *work* with a connection; *failed* hears why the server could not be asked, and says it or not.

        work -- asks now and then whether its answer is still wanted
        """
        lane = self._desk.lanes.server
        answer = partial(_answered, self._desk, work, lambda: not lane.is_stale())
        lane.run(topic, answer, done=self._unless_left(done), failed=self._unless_left(failed))

    def forget(self, topic: str) -> None:
        """Let the question be: nobody waits for its answer any more."""
        self._desk.lanes.server.forget(topic)

    def _unless_left(self, hear: Callable[[T], None]) -> Callable[[T], None]:
        def answer(found: T) -> None:
            if not self._desk.is_left:
                hear(found)

        return answer


def _answered(desk: Desk, work: "Callable[[Connection[Any], IsWanted], T]", is_wanted: IsWanted) -> T:
    from desktop.secrets import open_secrets
    from desktop.sync.questions import at_server

    secrets = open_secrets(desk.folder)
    with at_server(desk.office.database, lambda address: secrets.get(str(address))) as connection:
        return work(connection, is_wanted)
