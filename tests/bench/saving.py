"""A call saved, durable on the disk: by the act itself, and by the command in one process."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import count

from desktop.domain.calls import NewCall
from desktop.workflow.register import register
from tests.bench.bare import BareFile
from tests.bench.company import ROOT, WORDS, Company
from tests.bench.figures import Figure, Stopwatch, Times, in_turn, number, spoken

_BAR = "p95 ≤ 20 ms; a minimal two-row act with index is about 6× one bare insert"


def saving(company: Company) -> Iterator[Figure]:
    """A call of the writing line becomes a request."""
    numbers = count()
    with company.database.read() as session:
        phone = session.connection().exec_driver_sql("SELECT e164 FROM contact_phone LIMIT 1").scalar_one()

    def save() -> None:
        words = f"{WORDS[0]} {next(numbers)}"
        register(company.office, NewCall(words=words, phone=phone, place_text="Mill Lane 4"), by=company.author)

    with BareFile(company.folder) as bare:
        in_turn((save, bare.insert, bare.act), 10)
        ours, insert, act = in_turn((save, bare.insert, bare.act), company.size.rounds)
    how = "workflow.register: fsynced, journal, change log and search index; the three take turns"
    yield Figure(what="Saving a call, against one bare insert", bar=_BAR, value=ours.p95, base=insert.p95,
                 measured=spoken(ours), baseline=spoken(insert), how=how)  # fmt: skip
    yield Figure(what="Saving a call, against a minimal act (two rows, search index)", bar="p95 ≤ 20 ms",
                 value=ours.p95, base=act.p95, measured=spoken(ours), baseline=spoken(act), how=how)  # fmt: skip


def taking(company: Company) -> Iterator[Figure]:
    """`daybook take`, one process: a line in, its acknowledgement out."""
    ours = _taken(company, company.size.rounds)
    with BareFile(company.folder / "logs") as bare:
        (act,) = in_turn((bare.act,), company.size.rounds)
    yield Figure(
        what="`daybook take`, a call acknowledged",
        bar="p95 ≤ 20 ms a call",
        value=ours.p95,
        base=act.p95,
        measured=f"{spoken(ours)}; {number(1_000 / ours.p50)} a second",
        baseline=spoken(act),
        how="one process, JSON Lines through a pipe: from the line written to its answer read; against a minimal act",
    )


def _taken(company: Company, rounds: int) -> Times:
    (company.folder / "logs").mkdir(exist_ok=True)
    command = [sys.executable, "-m", "desktop", "--data", str(company.folder), "take", "--json", "-"]
    environment = {**os.environ, "DAYBOOK_SETTINGS": str(company.folder / "settings"), "TZ": "UTC"}
    watch = Stopwatch()
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", cwd=ROOT, env=environment
    ) as running:
        given, answered = running.stdin, running.stdout
        assert given is not None
        assert answered is not None
        for place in range(-5, rounds):
            call = {"words": f"{WORDS[place % len(WORDS)]} {place}", "place": "Mill Lane 4", "phone": "+79160000000"}
            with watch.round():
                given.write(json.dumps(call) + "\n")
                given.flush()
                answer = json.loads(answered.readline())
            assert "number" in answer, answer
        given.close()
    return Times(watch.times().rounds[5:])
