"""Whom F7 means on a card: the engineer with his number, and the caller with his; and who hears that it is done."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.phone import grouped
from desktop.domain.records import RequestCard
from desktop.models.act_choices import Around
from desktop.models.act_fields import people
from desktop.models.line_text import Reader
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate
from desktop.wording.shown import shown

_TELL_THEM = QT_TRANSLATE_NOOP("card", "Ring them, it is done: {who}.")
_MORE = translate("card", "and %n more: the card has them", "", 1)
_MOST_TOLD = 4


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


def whom_to_tell(card: RequestCard, reader: Reader) -> str:
    """Return who rang about a trouble that is done now, where more than one did: each hears of it; else nothing."""
    others = [call for calls in card.joined_callers.values() for call in calls]
    called = [(line.caller, line.phone) for line in (card.line, *card.joined_requests)]
    called += [(call.caller, call.phone) for call in (*card.joined, *others)]
    told = [reader.language.joined((shown(name or ""), grouped(phone))) for name, phone in called if phone]
    told = list(dict.fromkeys(told))
    if len(called) < 2 or not told:
        return ""
    more = len(told) - _MOST_TOLD
    rest = [reader.language.say("card", _MORE, more)] if more > 0 else []
    return reader.language.say("card", _TELL_THEM, None, who="; ".join([*told[:_MOST_TOLD], *rest]))
