"""The seat of the first steps: begun with a new file, put aside, taken again; what of it was done is noted."""

from desktop.storage.queries.first_steps import note_steps, noted_steps
from desktop.workflow.office import Office


def begin_first_steps(office: Office) -> None:
    """Let the first steps stand beside the page of a new file until they are done or put aside."""
    _note(office)


def put_first_steps_aside(office: Office, *, is_aside: bool = True) -> None:
    """Put the seat away, or take it again."""
    _note(office, aside=is_aside)


def note_step(office: Office, step: str) -> None:
    """Note that a step was done that leaves no trace in the file: test_print, backup."""
    with office.database.read() as session:
        noted = noted_steps(session)
    if noted is not None and not noted.get(step):
        _note(office, **{step: True})


def _note(office: Office, **noted: bool) -> None:
    with office.database.act(author=None, now=office.clock()) as session:
        note_steps(session, **noted)
