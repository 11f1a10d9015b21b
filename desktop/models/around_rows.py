"""What stands around a row of the directory, as it is listed below its form, and what retiring it leaves behind."""

from collections.abc import Mapping

from desktop.domain.around import Around, Neighbour, Relation
from desktop.models.seat_rows import SeatRow
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

_CONTEXT = "around"
_RELATIONS: Mapping[Relation, str] = {
    Relation.MERGED_INTO: QT_TRANSLATE_NOOP("around", "Merged into {title}"),
    Relation.PLACE: QT_TRANSLATE_NOOP("around", "Place: {title}"),
    Relation.CUSTOMER: QT_TRANSLATE_NOOP("around", "Customer: {title}"),
    Relation.SAME_NUMBER: QT_TRANSLATE_NOOP("around", "Same number, {number}: {title}"),
    Relation.LIVES_HERE: QT_TRANSLATE_NOOP("around", "Here too: {title}"),
    Relation.CONTRACT: QT_TRANSLATE_NOOP("around", "Contract: {title}"),
    Relation.EQUIPMENT: QT_TRANSLATE_NOOP("around", "Equipment: {title}"),
    Relation.OWNED: QT_TRANSLATE_NOOP("around", "Place: {title}"),
}
_HERE = QT_TRANSLATE_NOOP("around", "Contact: {title}")
_NAMELESS = QT_TRANSLATE_NOOP("around", "without a name")
_COUNTS: Mapping[str, str] = {
    "request": translate("around", "%n open request(s)", "", 1),
    "site": translate("around", "%n place(s)", "", 1),
    "contact": translate("around", "%n contact(s)", "", 1),
    "contact_phone": translate("around", "%n telephone number(s)", "", 1),
    "equipment": translate("around", "%n piece(s) of equipment", "", 1),
    "contract": translate("around", "%n contract(s)", "", 1),
    "ended": translate("around", "%n ended request(s)", "", 1),
}
_LEFT_BEHIND = QT_TRANSLATE_NOOP(
    "around", "In use here still: {counts}. Alt+R again retires it all the same; they keep what they refer to."
)


def rows(around: Around, kind: str, language: Language) -> list[SeatRow]:
    """Return the neighbours as they are listed; the key is "kind id"."""
    return [_row(one, kind, language) for one in around.neighbours]


def counted(counts: Mapping[str, int], language: Language) -> str:
    """Return what hangs on a row: "2 open requests, 1 contact"; "" for nothing."""
    return language.listed(language.say(_CONTEXT, _COUNTS[table], n) for table, n in counts.items() if n)


def left_behind(counts: Mapping[str, int], language: Language) -> str:
    """Return what to say before a row is retired that others still need; "" if nobody does."""
    others = {table: count for table, count in counts.items() if table != "contact_phone"}
    return language.say(_CONTEXT, _LEFT_BEHIND, counts=counted(others, language)) if any(others.values()) else ""


def _row(one: Neighbour, kind: str, language: Language) -> SeatRow:
    is_contact = one.relation is Relation.LIVES_HERE and kind != "contact"
    said = _HERE if is_contact else _RELATIONS[one.relation]
    title = one.line.title or language.say(_CONTEXT, _NAMELESS)
    return SeatRow(
        f"{one.line.kind} {one.line.id}", language.say(_CONTEXT, said, title=title, number=one.number), one.line.note
    )
