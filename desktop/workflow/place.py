"""Where it is: a place that nobody set up before the call, made in passing."""

from desktop.domain.ids import new_id
from desktop.domain.text import LONGEST_NAME
from desktop.storage.tables import SiteRow
from desktop.workflow.acting import Acting


def make_place(act: Acting, said: str) -> SiteRow:
    """Return a new place that is called as it was *said*; the act's transaction keeps it."""
    site = SiteRow(id=new_id(), name=said[:LONGEST_NAME], path=said, zone=act.facts.zone)
    act.session.add(site)
    return site
