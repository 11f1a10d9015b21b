"""`daybook sync`: one round with the server for a station whose window is closed; an open window shares by itself."""

from argparse import ArgumentParser, Namespace

from desktop.commands.alone import alone
from desktop.commands.errand import opened, tell, tell_json
from desktop.commands.speaking import language
from desktop.domain.errors import NotConnected
from desktop.folders import data_folder
from desktop.secrets import open_secrets
from desktop.sync import held, outbox
from desktop.sync.round import Line
from desktop.wording import server as wording


def add_arguments(_parser: ArgumentParser) -> None:
    """Nothing to add."""


def run(options: Namespace) -> int:
    """Push, pull, and say what still waits. Raises NotConnected, WindowOpen and what keeps the server away."""
    folder = options.data or data_folder()
    secrets = open_secrets(folder)
    with alone(folder), opened(options) as errand:
        database = errand.office.database
        with database.read() as session:
            address = held.server_of(session)
        if address is None:
            raise NotConnected
        line = Line(database, address, lambda asked: secrets.get(str(asked)))
        try:
            line.begin(lambda _table, _done: None)
            absent = line.push().absent
            pulled = line.pull()
            while line.copy_more():
                pass
        finally:
            line.close()
        with database.read() as session:
            left = outbox.backlog(session)
    if options.json:
        tell_json({
            "pulled": pulled, "waiting": left.waiting, "refused": left.refused, "conflicts": left.conflicts,
            "absent": sorted(absent),
        })  # fmt: skip
        return 0
    say = language().say
    tell(say("server", wording.SYNCED, left.waiting, server=address))
    if absent:
        tell(say("server", wording.ABSENT, None, names=language().listed(sorted(absent))))
    if left.refused:
        tell(say("server", wording.REFUSED, left.refused))
    if left.conflicts:
        tell(say("server", wording.CONFLICTS, left.conflicts))
    return 0
