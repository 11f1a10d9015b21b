"""The sharing: pushes, meetings and catching up, at one server with fsync on."""

import sys
from collections.abc import Iterator

from tests.bench.catching_up import catching_up
from tests.bench.company import Company
from tests.bench.figures import Figure
from tests.bench.meeting import meeting
from tests.bench.pushes import Pushes, throughput
from tests.bench.shared import shared
from tooling.postgres import find_programs


def sharing(company: Company) -> Iterator[Figure]:
    """All of it; nothing where PostgreSQL's programs are not installed."""
    try:
        find_programs()
    except FileNotFoundError as missing:
        print(f"the sharing is not measured: {missing}", file=sys.stderr)
        return
    with shared(company) as server:
        pushes = Pushes(server, company.folder)
        yield from meeting(server, pushes)
        yield from catching_up(server)
        yield from throughput(server, pushes)
