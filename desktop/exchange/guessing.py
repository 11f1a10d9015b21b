"""What a table most likely holds and which column means what: by the names of the columns, then by what is in them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.domain.header_words import field_named, tells_kind
from desktop.domain.importing import FIELDS, Column, ColumnMapping, DateStyle, FileLook, ImportKind
from desktop.exchange.mapping import Template
from desktop.exchange.templates import fitting

_MOSTLY = 0.6
_NAME_PART = re.compile(r"first|last|middle|given|surname|имя|фамил|отчест|名|姓")


def guessed(look: FileLook, kind: ImportKind | None = None, templates: Sequence[Template] = ()) -> ColumnMapping:
    """Return which column means what. kind -- None: guessed too; templates -- one that fits the header is taken."""
    known = fitting(look, kind, templates)
    if known is not None:
        return known
    if kind is None:
        scored = [(_score(look, one, _columns(look, one)), one) for one in ImportKind]
        best, kind = max(scored, key=lambda one: one[0])
        doubts = ("kind",) if best <= 0 or sum(score >= best - 1 for score, _kind in scored) > 1 else ()
    else:
        doubts = ()
    columns = _columns(look, kind)
    style, is_doubtful = date_style(look, columns)
    if is_doubtful:
        doubts = (*doubts, "date_style")
    if not columns:
        doubts = (*doubts, "nothing_known")
    mapping = ColumnMapping(kind=kind, columns=columns, date_style=style)
    return replace(mapping, doubts=doubts)


def date_style(look: FileLook, columns: dict[int, str] | None = None) -> tuple[DateStyle, bool]:
    """Return the order of day and month in the file's dates, and whether nothing in it tells 03/04 from 04/03."""
    dates = [
        column.facts
        for i, column in enumerate(look.columns)
        if columns is None or columns.get(i) in ("occurred_at", "closed_at", "updated_at", "due_at")
    ]
    dmy, mdy, either = (sum(getattr(facts, name) for facts in dates) for name in ("dmy", "mdy", "either"))
    if sum(facts.ymd for facts in dates) > dmy + mdy + either:
        return DateStyle.YMD, False
    if dmy or mdy:
        return (DateStyle.DMY, False) if dmy >= mdy else (DateStyle.MDY, False)
    return DateStyle.DMY, bool(either)


def _columns(look: FileLook, kind: ImportKind) -> dict[int, str]:
    """Return the field of each column that means one."""
    many = {one.key for one in FIELDS[kind] if one.takes_many}
    named = [(i, *field_named(column.name, kind)) for i, column in enumerate(look.columns)]
    named.sort(key=lambda one: (-one[2], one[0]))
    taken: dict[int, str] = {}
    for i, field, plainness in named:
        free = field not in taken.values() or (
            field in many and _goes_with_others(field, look.columns[i].name, plainness)
        )
        if plainness and free and _can_be(field, look.columns[i]):
            taken[i] = field
    if look.header_row == 0 or not taken:
        taken = {}
    _by_content(look, kind, taken)
    return dict(sorted(taken.items()))


def _goes_with_others(field: str, name: str, plainness: int) -> bool:
    """Return whether a further column of the field is meant, too: a surname is, a `Tax address` is not."""
    if field == "name":
        return _NAME_PART.search(name.casefold()) is not None
    return plainness > 2 or field in ("phones", "note", "words")


def _can_be(field: str, column: Column) -> bool:
    """Return whether what is in a column can be what its name says: a column `Phone` full of dates is none."""
    facts = column.facts
    most = max(1, facts.looked_at)
    if field in ("phone", "phones"):
        return facts.dates < most * _MOSTLY
    if field in ("occurred_at", "updated_at", "due_at"):
        return facts.filled == 0 or facts.dates + facts.numbers > most * 0.3
    if field == "time":
        return facts.filled == 0 or facts.times + facts.numbers > most * 0.3
    if field == "words":
        return facts.dates < most * _MOSTLY
    return True


def _by_content(look: FileLook, kind: ImportKind, taken: dict[int, str]) -> None:
    """Let columns whose names say nothing be known by what is in them."""
    allowed = {one.key for one in FIELDS[kind]}
    phone = "phone" if kind is ImportKind.PERSON else "phones"
    rules = (
        (phone, "phones"),
        ("occurred_at", "dates"),
        ("time", "times"),
        ("address", "addresses"),
        ("caller" if kind is ImportKind.REQUEST else "name", "people"),
    )
    for field, count in rules:
        if field not in allowed or field in taken.values():
            continue
        if field == "address" and {"street", "house"} & set(taken.values()):
            continue
        if field == "time" and "occurred_at" not in taken.values():
            continue
        shares = [
            (getattr(column.facts, count) / column.facts.looked_at, -i)
            for i, column in enumerate(look.columns)
            if i not in taken and column.facts.filled
        ]
        if shares and (best := max(shares))[0] >= _MOSTLY:
            taken[-best[1]] = field
    _text_by_content(look, kind, taken)


def _text_by_content(look: FileLook, kind: ImportKind, taken: dict[int, str]) -> None:
    """Without a header: the longest text of a journal is its words, the first text of another table the name."""
    if look.header_row:
        return
    texts = [
        (column.facts.length / max(1, column.facts.looked_at), i)
        for i, column in enumerate(look.columns)
        if i not in taken and column.facts.filled and not column.facts.numbers and not column.facts.dates
    ]
    if not texts:
        return
    if kind is ImportKind.REQUEST and "words" not in taken.values():
        taken[max(texts)[1]] = "words"
    elif kind in (ImportKind.CUSTOMER, ImportKind.CONTACT, ImportKind.PERSON) and "name" not in taken.values():
        taken[min(i for _length, i in texts)] = "name"


def _score(look: FileLook, kind: ImportKind, columns: dict[int, str]) -> float:
    """Return how well the table fits the kind: columns that are known, those that tell it, what must be there."""
    fields = frozenset(columns.values())
    lacks = ColumnMapping(kind=kind, columns=columns).missing()
    named = sum(field_named(look.columns[i].name, kind)[1] for i in columns)
    score = named + _named_so(look, kind) + 3 * tells_kind(fields, kind) - 6 * len(lacks)
    dated = any(column.facts.dates > 0.6 * max(1, column.facts.looked_at) for column in look.columns)
    if kind is ImportKind.REQUEST:
        score += 4 if dated and fields & {"words", "category"} else -6
    if kind is ImportKind.CUSTOMER:
        score -= 2 * bool({"entrance", "flat"} & fields)
        score += 4 if any(_is_firm(look.columns[i].name) for i, field in columns.items() if field == "name") else -2
        score += _likes_customers(look, columns)
    if kind is ImportKind.CONTACT and "name" not in fields:
        score -= 5
    if kind is ImportKind.SITE:
        score -= 3 * bool(
            {"name", "phones"} & {field_named(column.name, ImportKind.CONTACT)[0] for column in look.columns}
        )
        score -= (
            3 if "short_number" in {field_named(column.name, ImportKind.EQUIPMENT)[0] for column in look.columns} else 0
        )
    if kind is ImportKind.EQUIPMENT:
        told = [look.columns[i].name for i, field in columns.items() if field == "short_number"]
        score += 3 if any(_is_machine(name) for name in told) else -4
    if kind is ImportKind.PERSON and not {"role", "team", "login"} & fields:
        score -= 8
    return score


def _likes_customers(look: FileLook, columns: Mapping[int, str]) -> int:
    """Return what speaks for a row a customer: his name comes first, and few have the same."""
    index = {field: i for i, field in columns.items()}
    if "name" not in index:
        return 0
    most = max(column.facts.distinct for column in look.columns)
    is_repeated = look.columns[index["name"]].facts.distinct * 2 < most
    if "contact" not in index:
        return -6 * is_repeated
    return -6 * is_repeated + (4 if index["name"] < index["contact"] else -3)


def _named_so(look: FileLook, kind: ImportKind) -> int:
    """Return what the names of the file and the sheet say for a kind."""
    names = f"{look.file.stem} {look.sheet}".casefold()
    return 3 if any(word in names for word in _FILES[kind].split()) else 0


_FILES: Mapping[ImportKind, str] = {
    ImportKind.CUSTOMER: "customer client клиент заказчик контрагент 客户",
    ImportKind.CONTACT: "contact phone контакт жильц жител абонент телефон 联系人 业主 电话",
    ImportKind.SITE: "site place address адрес дома объект 地址 地点",
    ImportKind.EQUIPMENT: "equip lift elevator лифт оборуд 电梯 设备",
    ImportKind.PERSON: "staff employee personnel сотрудник персонал штат 员工 人员",
    ImportKind.REQUEST: "request call journal ticket заявк журнал обращен 报修 工单",
}
_FIRMS = (
    "наимен",
    "назван",
    "custom",
    "client",
    "compan",
    "organi",
    "заказ",
    "клиент",
    "контраг",
    "органи",
    "компан",
    "ук",
    "тсж",
    "客户",
    "公司",
    "单位",
)
_MACHINES = (
    "lift",
    "equip",
    "elev",
    "лифт",
    "оборуд",
    "рег",
    "зав",
    "инв",
    "梯",
    "设备",
    "short_number",
    "short number",
)


def _is_firm(name: str) -> bool:
    return any(word in name.casefold() for word in _FIRMS)


def _is_machine(name: str) -> bool:
    return any(word in name.casefold() for word in _MACHINES)
