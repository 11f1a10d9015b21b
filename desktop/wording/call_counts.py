"""How many calls of each kind made no request: "3 status questions, 1 wrong number"."""

from collections.abc import Mapping

from desktop.domain.codes import NO_REQUEST, CallKind
from desktop.wording import statuses
from desktop.wording.language import Language
from desktop.wording.marks import translate

_COUNTS: Mapping[str, str] = {
    CallKind.STATUS_QUESTION: translate("call counts", "%n status question(s)", "", 1),
    CallKind.WRONG_NUMBER: translate("call counts", "%n wrong number(s)", "", 1),
    CallKind.THANKS: translate("call counts", "%n time(s) thanks", "", 1),
    CallKind.COMPLAINT: translate("call counts", "%n complaint(s)", "", 1),
    CallKind.INFORMATION: translate("call counts", "%n time(s) information", "", 1),
    CallKind.OTHER_ORGANISATION: translate("call counts", "%n for another organisation", "", 1),
    CallKind.SILENT: translate("call counts", "%n silent call(s)", "", 1),
}


def counted(calls: Mapping[str, int], language: Language) -> str:
    """Return the counts of the kinds that there were, in the order of their digits. calls -- by kind"""
    return language.joined(_count(kind, calls[kind], language) for kind in in_order(calls))


def in_order(calls: Mapping[str, int]) -> list[str]:
    """Return the kinds of *calls* in the order of their digits; what a newer program counted comes last."""
    return [*(kind for kind in NO_REQUEST if calls.get(kind)), *sorted(set(calls) - set(NO_REQUEST))]


def _count(kind: str, count: int, language: Language) -> str:
    if kind not in _COUNTS:
        return f"{language.number(count)} {statuses.call_kind(kind, language)}"
    return language.say("call counts", _COUNTS[kind], count)
