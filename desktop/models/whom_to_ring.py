"""Whom F7 means on a card: the engineer with his number, and the caller with his."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.phone import grouped
from desktop.domain.records import RequestCard
from desktop.models.act_choices import Around
from desktop.models.act_fields import people


def whom_to_ring(card: RequestCard, around: Around) -> str:
    """Return the sentence over what came out of ringing; a number that nobody knows is said to be unknown."""
    line, joined = card.line, around.reader.language.joined
    unknown = QCoreApplication.translate("CardPage", "no number in the directory")
    nobody = QCoreApplication.translate("CardPage", "not known")
    caller = joined((line.caller or "", grouped(line.phone or "") or unknown)) if line.caller or line.phone else nobody
    if line.person is None:
        return QCoreApplication.translate("CardPage", "Ring the team, or the caller: {caller}").format(caller=caller)
    person = next((one for one in people(around.teams) if one.id == line.person_id), None)
    engineer = joined((line.person, (grouped(person.phone) if person is not None else "") or unknown))
    said = QCoreApplication.translate("CardPage", "Ring {engineer}. The caller: {caller}")
    return said.format(engineer=engineer, caller=caller)
