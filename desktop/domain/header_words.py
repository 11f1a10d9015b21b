"""What the names of columns mean, in English, Russian and Chinese: by whole names first, then by words in them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from desktop.domain.importing import FIELDS, ImportKind
from desktop.domain.text import normalised

_WORDS = """
short_number: equipment
  = short number| number| no| lift| lift number| lift no| equipment number| unit| unit no| номер| №| лифт|
      № лифта| номер лифта| рег №| рег номер| регистрационный номер| зав №| заводской номер| инв №|
      инвентарный номер| учетный номер| 编号| 电梯编号| 设备编号| 注册代码| 设备注册代码| 梯号
  ~ lift number| номер лифта| рег номер| регистрационн| заводск| инвентарн| 编号
name: equipment
  = name| equipment| type| kind| description| название| наименование| оборудование| тип| тип лифта| вид|
      назначение| 名称| 设备名称| 设备| 类型| 电梯类型
  ~ наименован| назван| тип оборуд| тип лифт
maker: equipment
  = maker| manufacturer| brand| make| производитель| изготовитель| завод| завод изготовитель| марка| 厂家|
      制造商| 品牌| 制造单位
  ~ manufactur| производител| изготовител
model: equipment
  = model| модель| 型号| 规格型号| серия
  ~ модел
name: customer
  = name| customer| client| company| organisation| organization| account| название| наименование| заказчик|
      клиент| контрагент| организация| компания| абонент| плательщик| ук| тсж| 客户| 客户名称| 名称| 公司|
      公司名称| 单位| 单位名称
  ~ customer| client| заказчик| клиент| контрагент| организац| наименован| 客户| 公司
contact: customer
  = contact| contact person| contact name| person| контакт| контактное лицо| фио| ответственный| представитель|
      联系人| 负责人
  ~ contact| контакт| ответствен| представител| 联系人
name: contact
  = name| full name| first name| last name| surname| given name| middle name| отчество| contact| contact name|
      contact person| caller| resident| tenant| имя| фио| ф и о| контакт|
      контактное лицо| житель| жилец| абонент| собственник| владелец| квартиросъемщик| ответственный|
      фамилия имя отчество| фамилия| 姓名| 联系人| 业主| 住户| 名字| 称呼
  ~ name| фио| фамили| собственник| жил| контакт| 姓名| 联系人| 业主
customer: contact site equipment
  = customer| client| company| organisation| organization| заказчик| клиент| контрагент| организация| компания|
      ук| тсж| управляющая компания| 客户| 单位| 公司| 使用单位| 物业公司
  ~ customer| client| company| заказчик| клиент| контрагент| организац| управляющ| 客户| 单位| 公司
name: person
  = name| full name| first name| last name| surname| given name| middle name| отчество| employee| person| имя|
      фио| ф и о| сотрудник| работник| фамилия| исполнитель| механик| 姓名|
      员工| 人员| 名字
  ~ name| фио| сотрудник| работник| 姓名| 员工
role: person
  = role| position| job| job title| title| должность| роль| профессия| 职位| 岗位| 角色| 职务
  ~ position| должност| роль| 职
team: person request
  = team| crew| brigade| group| department| line| бригада| группа| отдел| участок| служба| команда| подрядчик|
      班组| 部门| 队伍| 小组
  ~ team| crew| бригад| участ| отдел| служб| 班组| 部门
login: person
  = login| user| user name| username| account| логин| пользователь| учетная запись| 账号| 登录名| 用户名
  ~ login| логин| 账号
phone: person
  = phone| telephone| mobile| tel| cell| phone number| телефон| тел| мобильный| моб| номер телефона| сотовый|
      电话| 手机| 手机号| 联系电话
  ~ phone| mobile| телефон| моб| сотов| 电话| 手机
phones: customer contact request
  = phone| telephone| phones| mobile| tel| cell| phone number| phone 2| телефон| телефоны| тел| мобильный| моб|
      номер телефона| сотовый| домашний| рабочий| контактный телефон| телефон заявителя| 电话| 手机| 手机号|
      联系电话| 电话号码| 固定电话
  ~ phone| mobile| телефон| моб| сотов| 电话| 手机
address: customer contact site equipment request
  = address| place| site| location| object| premises| адрес| место| объект| местонахождение| адрес объекта|
      адрес установки| место установки| адрес лифта| адрес дома| адрес проживания| 地址| 地点| 位置| 安装地点|
      使用地点| 详细地址| 小区地址
  ~ address| адрес| объект| 地址| 地点
area: customer contact site equipment request
  = area| district| city| town| region| borough| settlement| район| город| населенный пункт| округ| микрорайон|
      поселок| область| регион| 城市| 区| 区域| 市| 县
  ~ city| town| district| borough| город| район| населенн
street: customer contact site equipment request
  = street| street name| road| улица| название улицы| ул| 街道| 路| 道路| 路名| 街
  ~ улиц| street
house: customer contact site equipment request
  = house| house number| house no| building| building no| дом| номер дома| № дома| д| здание| 楼号|
      门牌号| 楼栋| 号| 栋
  ~ house| дом| building| 楼
block: customer contact site equipment request
  = block| корпус| корп| строение| стр| литера
  ~ корпус| строен| литер
entrance: customer contact site equipment request
  = entrance| staircase| stair| подъезд| под| парадная| парадная №| номер подъезда| 单元| 单元号
  ~ entrance| подъезд| парадн| 单元
flat: customer contact site equipment request
  = flat| flat no| apartment| apt| unit| room| квартира| кв| № квартиры| номер квартиры| офис| помещение| 房号|
      室| 房间| 房间号| 室号
  ~ flat| apartment| квартир| помещен| 房
access_notes: site
  = access| access notes| entry code| door code| key| доступ| код| код домофона| домофон| ключ| как попасть|
      门禁| 进门说明| 门禁密码
  ~ access| доступ| домофон| 门禁
private_notes: site
  = private notes| internal| служебное| для служебного пользования| 内部备注
  ~ private| служебн
warning: site
  = warning| caution| hazard| внимание| предупреждение| опасность| 警告| 注意
  ~ warning| вниман| опасн| 警告
occurred_at: request
  = date| day| date and time| datetime| created| created at| opened| opened at| reported| received| call date|
      registered| дата| число| день| дата и время| дата время| дата заявки| дата обращения| дата вызова|
      дата поступления| поступила| поступило| принята| принято| создана| 日期| 时间| 报修时间| 报修日期|
      登记时间| 创建时间| 受理时间| 来电时间
  ~ date| created| opened| received| дата| поступ| принят| обращен| 日期| 时间
time: request
  = time| hour| call time| время| час| время заявки| время вызова| время звонка| время поступления| 时刻| 钟点
  ~ время
closed_at: request
  = closed| closed at| done| done at| completed| completed at| finished| resolved| fixed| end| date done|
      выполнено| выполнена| сделано| закрыта| закрыто| закрыт| дата закрытия| дата выполнения| дата исполнения|
      исполнено| устранено| устранена| отметка о выполнении| готово| 完成| 完成时间| 完成日期| 关闭时间|
      处理时间| 是否完成| 已完成
  ~ closed| done| complet| выполн| закры| исполнен| устранен| 完成| 关闭
closed_time: request
  = time done| time closed| время выполнения| время закрытия| время устранения
  ~ время выполн| время закр| время устран
updated_at: request
  = updated| updated at| modified| last update| изменена| обновлена| дата изменения| 更新时间
  ~ updated| обновл| изменен
due_at: request
  = due| due at| due date| deadline| срок| срок выполнения| до| крайний срок| 截止| 截止时间| 期限
  ~ due| deadline| срок| 截止
words: request
  = words| what| problem| description| complaint| fault| issue| subject| request| details| text| message|
      symptom| what happened| заявка| содержание| содержание заявки| описание| неисправность| проблема| суть|
      суть заявки| причина обращения| что случилось| текст| жалоба| характер заявки| характер неисправности| что|
      内容| 描述| 故障| 报修内容| 问题| 故障描述| 问题描述| 故障现象| 情况
  ~ what| problem| descri| complaint| fault| описан| содержан| неисправн| проблем| суть| характер| 内容| 描述|
      故障| 问题
category: request
  = category| kind| type| complaint type| request type| вид| тип| категория| вид работ| тип заявки| вид заявки|
      类别| 类型| 分类| 报修类型| 故障类型
  ~ categor| категор| вид работ| тип заяв| 类别| 类型| 分类
caller: request
  = caller| who called| reported by| requester| contact| name| customer| from| заявитель| кто звонил| от кого|
      кто сообщил| фио| фио заявителя| звонивший| абонент| житель| 报修人| 来电人| 联系人| 姓名| 业主| 客户
  ~ caller| reported by| заявител| звони| сообщил| 报修人| 来电人| 联系人
assignee: request
  = who| engineer| assigned to| assignee| technician| worker| done by| executor| mechanic| исполнитель|
      кто выполнил| кто| механик| мастер| инженер| ответственный| сотрудник| кому передано| кому передана|
      处理人| 维修人| 维修人员| 负责人| 工程师| 派单人员
  ~ engineer| assigned| technician| исполнител| механик| мастер| передан| 处理人| 维修
status: request
  = status| state| статус| состояние| 状态
  ~ status| статус| состоян| 状态
resolution: request
  = resolution| result| remarks| outcome| action| what was done| work done| comment| результат| решение|
      что сделано| выполненные работы| примечание| комментарий| итог| принятые меры| 结果| 处理结果| 备注|
      处理情况| 维修结果
  ~ resolution| result| результат| решен| меры| 结果| 处理
equipment: request
  = lift| lift no| lift number| equipment| unit| лифт| № лифта| номер лифта| оборудование| 电梯| 电梯编号| 设备|
      设备编号
  ~ lift| лифт| оборудован| 电梯| 设备
external_ref: all
  = id| ref| reference| key| unique key| external ref| external id| code| customer no| customer id| account no|
      ticket| ticket no| request no| id клиента| код| код клиента| ид| идентификатор| номер заявки| № заявки|
      заявка №| лицевой счет| л с| л/с| guid| uuid| код 1с| код 1c| id 1c| id 1с| код контрагента| табельный номер|
      номер лс| договор| номер договора| инн| 单号| 工单号| 报修单号| 客户编号|
      合同号| 编码| 编号
  ~ unique| identif| идентиф| лицевой| 工单| 单号| номер заявк
note: customer contact equipment person
  = note| notes| comment| comments| remark| remarks| e-mail| email| mail| примечание| примечания| комментарий|
      заметки| почта| эл почта| электронная почта| доп информация| 备注| 说明| 邮箱| 电子邮件
  ~ note| comment| remark| mail| примечан| комментар| почт| 备注| 说明
"""
"""field: kinds of table, = whole names, ~ beginnings of words that say it too."""


def _table() -> Iterator[tuple[str, tuple[ImportKind, ...], list[str], list[str]]]:
    """Give field, kinds, whole names, beginnings."""
    for entry in re.split(r"\n(?=\w)", _WORDS.strip()):
        head, whole, beginnings = re.split(r"\n  [=~]", entry)
        field, kinds = head.split(": ")
        told = tuple(ImportKind) if kinds == "all" else tuple(map(ImportKind, kinds.split()))
        yield field, told, _parts(whole), _parts(beginnings)


def _parts(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split("|")]


_TELLING: Mapping[ImportKind, frozenset[str]] = {
    ImportKind.REQUEST: frozenset({"occurred_at", "words", "closed_at", "caller", "time"}),
    ImportKind.EQUIPMENT: frozenset({"short_number", "maker", "model"}),
    ImportKind.PERSON: frozenset({"role", "team", "login"}),
    ImportKind.CUSTOMER: frozenset({"contact"}),
    ImportKind.CONTACT: frozenset({"phones", "name"}),
    ImportKind.SITE: frozenset({"access_notes", "warning"}),
}
"""The fields that tell one kind of table from the others."""
_WHOLE, _PART = 3, 2


@dataclass(frozen=True, slots=True)
class _Names:
    """whole -- field by name; beginning -- matches the beginning of a word that says a field."""

    whole: Mapping[str, str]
    beginning: re.Pattern[str]
    fields: Mapping[str, str]


@lru_cache(maxsize=8)
def _names(kind: ImportKind) -> _Names:
    whole = {one.key: one.key for one in FIELDS[kind]} | {one.key.replace("_", " "): one.key for one in FIELDS[kind]}
    fields: dict[str, str] = {}
    for field, kinds, names, beginnings in _table():
        if kind in kinds:
            for name in names:
                whole.setdefault(normalised(name) or name, field)
            for part in beginnings:
                fields.setdefault(normalised(part), field)
    longest_first = sorted(fields, key=len, reverse=True)
    return _Names(whole, re.compile(rf"(?:^| )({'|'.join(map(re.escape, longest_first))})"), fields)


@lru_cache(maxsize=4_096)
def field_named(name: str, kind: ImportKind) -> tuple[str, int]:
    """Return the field that a column called *name* means and how plainly it says so (0: not at all)."""
    plain = normalised(re.sub(r"\(.*?\)", " ", name.replace("_", " "))) or name.strip()
    known = _names(kind)
    plain = re.sub(r" \d$", "", plain)
    if plain in known.whole:
        return known.whole[plain], _WHOLE
    found = known.beginning.search(plain)
    return (known.fields[found[1]], _PART) if found else ("", 0)


def tells_kind(fields: frozenset[str], kind: ImportKind) -> int:
    """Return how many of *fields* are those that a table of this kind alone has."""
    return len(fields & _TELLING[kind])


def is_header_word(name: str) -> bool:
    """Return whether a column of any kind is called so."""
    return any(field_named(name, kind)[1] for kind in ImportKind)
