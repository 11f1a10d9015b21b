"""The words of a search that are filters, in English, Russian and Chinese; all are always understood.

A word that callers use themselves (new, done, door) is no filter by itself: `status:new` is. Chinese filters have two
characters at least, for they are looked for where nothing parts them from their neighbours.
"""

from collections.abc import Mapping
from enum import StrEnum

from desktop.domain.codes import Outcome
from desktop.domain.due import Priority
from desktop.domain.status import Status


class FindKey(StrEnum):
    """What a part of a search is about; the value is its English name before the colon."""

    STATUS = "status"
    PRIORITY = "priority"
    RESULT = "result"
    LINE = "line"
    TEAM = "team"
    KIND = "kind"
    BY = "by"
    TO = "to"
    PLACE = "place"
    CALLER = "caller"
    CUSTOMER = "customer"
    EQUIPMENT = "equipment"
    PHONE = "phone"
    DATE = "date"


KEYS: Mapping[FindKey, tuple[str, ...]] = {
    FindKey.STATUS: ("status", "статус", "состояние", "状态"),
    FindKey.PRIORITY: ("priority", "срочность", "приоритет", "优先级"),
    FindKey.RESULT: ("result", "outcome", "итог", "результат", "结果"),
    FindKey.LINE: ("line", "линия", "线"),
    FindKey.TEAM: ("team", "бригада", "команда", "班组"),
    FindKey.KIND: ("kind", "вид", "类别"),
    FindKey.BY: ("by", "кем", "принял", "приняла", "登记"),
    FindKey.TO: ("to", "person", "кому", "исполнитель", "人员", "指派"),
    FindKey.PLACE: ("place", "at", "место", "адрес", "где", "地点"),
    FindKey.CALLER: ("caller", "заявитель", "кто", "来电人"),
    FindKey.CUSTOMER: ("customer", "клиент", "客户"),
    FindKey.EQUIPMENT: ("equipment", "lift", "оборудование", "лифт", "设备", "电梯"),
    FindKey.PHONE: ("phone", "tel", "телефон", "тел", "电话"),
    FindKey.DATE: ("date", "on", "day", "дата", "日期"),
}
"""What stands before the colon; the first of each language is the one that is shown."""

SPACED = frozenset({
    FindKey.STATUS, FindKey.PRIORITY, FindKey.RESULT, FindKey.LINE, FindKey.TEAM, FindKey.KIND, FindKey.BY, FindKey.TO,
})  # fmt: skip
"""The keys that are understood without a colon too, where one of their values follows: `by Petrova`."""


class Standing(StrEnum):
    """How a request stands, beyond its status: open, past its due time, mine, nobody's, a person in danger."""

    OPEN = "open"
    LATE = "late"
    MISSED = "missed"
    MINE = "mine"
    UNASSIGNED = "unassigned"
    DANGER = "danger"


BARE: Mapping[str, tuple[str, ...]] = {
    Standing.OPEN: ("open", "открытые", "открытая", "открыто", "незакрытые", "未完成", "未关闭"),
    Standing.LATE: ("late", "overdue", "просроченные", "просроченная", "просрочено", "超时", "逾期"),
    Standing.MISSED: ("missed", "too late", "опоздали", "曾超时"),
    Standing.MINE: ("mine", "мои", "моя", "我的"),
    Standing.UNASSIGNED: ("unassigned", "nobody's", "неназначенные", "ничьи", "未指派"),
    Standing.DANGER: ("in danger", "danger", "в опасности", "опасность", "危险"),
    Status.CLOSED: ("closed", "закрытые", "закрытая", "закрыто", "已关闭"),
    Status.RESOLVED: ("resolved", "сделанные", "сделана", "сделано", "已完成"),
    Status.CANCELLED: ("cancelled", "canceled", "отменённые", "отменена", "отменено", "已取消"),
    Status.PAUSED: ("paused", "приостановленные", "на паузе", "已暂停"),
    Status.ASSIGNED: ("assigned", "назначенные", "назначена", "已指派"),
    Status.ACCEPTED: ("accepted", "принятые", "已接单"),
    Status.UNDER_WAY: ("under way", "underway", "в пути", "在途"),
    Status.ON_SITE: ("on site", "onsite", "на месте", "已到场"),
    Status.ROUTED: ("routed", "переданные", "已派"),
    Priority.URGENT: ("urgent", "срочные", "紧急"),
    Outcome.NO_ACCESS: ("no access", "noaccess", "нет доступа", "无法进入"),
    Outcome.NO_FAULT: ("no fault found", "no fault", "nofault", "неисправности нет", "нет неисправности", "未发现故障"),
    Outcome.MADE_SAFE: ("made safe", "madesafe", "опасность снята", "已作安全处理"),
    Outcome.PART_NEEDED: ("part needed", "нужна деталь", "需要配件"),
    Outcome.SECOND_VISIT: ("second visit needed", "second visit", "нужен повторный выезд", "需再次上门"),
    Outcome.OUT_OF_SERVICE: ("left out of service", "out of service", "оставлено отключённым", "停用待修"),
}
"""Filters that stand by themselves."""

VALUES: Mapping[FindKey, Mapping[str, tuple[str, ...]]] = {
    FindKey.STATUS: {
        Standing.OPEN: BARE[Standing.OPEN],
        Standing.LATE: BARE[Standing.LATE],
        Status.NEW: ("new", "новая", "новые", "新建"),
        Status.ROUTED: (*BARE[Status.ROUTED], "передана"),
        Status.ASSIGNED: BARE[Status.ASSIGNED],
        Status.ACCEPTED: (*BARE[Status.ACCEPTED], "принята"),
        Status.UNDER_WAY: BARE[Status.UNDER_WAY],
        Status.ON_SITE: (*BARE[Status.ON_SITE], "到场"),
        Status.PAUSED: (*BARE[Status.PAUSED], "пауза", "暂停"),
        Status.RESOLVED: (*BARE[Status.RESOLVED], "done"),
        Status.CLOSED: BARE[Status.CLOSED],
        Status.CANCELLED: BARE[Status.CANCELLED],
    },
    FindKey.PRIORITY: {
        Priority.DANGER: ("danger", "опасность", "危险"),
        Priority.URGENT: (*BARE[Priority.URGENT], "срочно", "high"),
        Priority.NORMAL: ("normal", "обычно", "обычные", "普通"),
        Priority.LOW: ("low", "не срочно", "несрочные", "不急"),
    },
    FindKey.RESULT: {
        Outcome.DONE: ("repaired", "done", "устранено", "已修复"),
        Outcome.NO_ACCESS: BARE[Outcome.NO_ACCESS],
        Outcome.MADE_SAFE: BARE[Outcome.MADE_SAFE],
        Outcome.PART_NEEDED: BARE[Outcome.PART_NEEDED],
        Outcome.SECOND_VISIT: BARE[Outcome.SECOND_VISIT],
        Outcome.NO_FAULT: BARE[Outcome.NO_FAULT],
        Outcome.OUT_OF_SERVICE: BARE[Outcome.OUT_OF_SERVICE],
    },
    FindKey.LINE: {"1": ("1", "一"), "2": ("2", "二"), "3": ("3", "三")},
}
"""What may stand behind the colon where it is one of a few. What is shown: the first that the language has."""

FREE = frozenset({FindKey.PLACE, FindKey.CALLER, FindKey.CUSTOMER, FindKey.EQUIPMENT})
"""The keys whose value is any words of what they name."""
