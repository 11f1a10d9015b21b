"""Filled sheets in the three languages, with the labels that the wording layer will give."""

from typing import Any

from desktop.printing.documents import Answer, BookPage, BookRow, Cell, Choices, Equipment, OrderSheet, Visit

LANGUAGES = ("en", "ru", "zh")

ORDER_LABELS = {
    "en": {
        "work_order": "Work order", "desk": "Desk", "issued": "issued", "customer": "Customer", "caller": "Caller",
        "place": "Place", "access": "Access", "equipment": "Equipment", "last_visits": "Last visits",
        "words": "What the caller said", "category": "Kind", "priority": "Priority", "due": "Due", "person": "Engineer",
        "team": "Line and team", "answers": "Asked on the phone", "checklist": "To check", "work_done": "Work done",
        "arrived": "Arrived", "left": "Left", "minutes": "Minutes", "materials": "Parts and materials", "part": "Part",
        "article": "Number", "quantity": "Quantity", "unit_price": "Unit price", "engineer_signature": "Engineer",
        "customer_signature": "Customer", "date": "Date", "not_confirmed": "not confirmed",
        "danger": "Person in danger", "page_of": "page {page} of {pages}",
    },
    "ru": {
        "work_order": "Наряд-заказ", "desk": "Диспетчерская", "issued": "выдан", "customer": "Заказчик",
        "caller": "Кто звонил", "place": "Адрес", "access": "Доступ", "equipment": "Оборудование",
        "last_visits": "Последние выезды", "words": "Слова заявителя", "category": "Вид работ",
        "priority": "Срочность", "due": "Срок", "person": "Механик", "team": "Линия и бригада",
        "answers": "Спрошено по телефону", "checklist": "Проверить", "work_done": "Выполненные работы",
        "arrived": "Прибыл", "left": "Убыл", "minutes": "Минут", "materials": "Детали и материалы",
        "part": "Наименование", "article": "Артикул", "quantity": "Кол-во", "unit_price": "Цена за ед.",
        "engineer_signature": "Механик", "customer_signature": "Заказчик", "date": "Дата",
        "not_confirmed": "не подтверждено", "danger": "Человек в опасности",
        "page_of": "стр. {page} из {pages}",
    },
    "zh": {
        "work_order": "派工单", "desk": "调度台", "issued": "开单时间", "customer": "客户", "caller": "来电人",
        "place": "地点", "access": "进门说明", "equipment": "设备", "last_visits": "最近维修记录", "words": "来电原话",
        "category": "类别", "priority": "优先级", "due": "期限", "person": "工程师", "team": "线路与班组",
        "answers": "电话询问", "checklist": "检查项目", "work_done": "处理经过", "arrived": "到达", "left": "离开",
        "minutes": "工时（分）", "materials": "配件与材料", "part": "名称", "article": "编号", "quantity": "数量",
        "unit_price": "单价", "engineer_signature": "工程师签字", "customer_signature": "客户签字", "date": "日期",
        "not_confirmed": "未确认", "danger": "有人身危险", "page_of": "第 {page} 页，共 {pages} 页",
    },
}  # fmt: skip

BOOK_LABELS = {
    "en": {
        "day_page": "Call journal", "desk": "Desk", "printed": "printed", "number": "No", "time": "Time",
        "caller": "Caller", "place": "Place", "words": "Words", "who": "Line / person", "due": "Due",
        "result": "Result", "late_entry": "late entry", "voided": "void", "addendum": "addendum",
        "addenda": "After the signature", "totals": "The day in figures", "signed_by": "Signed by",
        "signed_at": "on", "not_signed": "This day is not signed yet.", "no_entries": "No calls on this day.",
        "page_of": "page {page} of {pages}",
    },
    "ru": {
        "day_page": "Журнал заявок", "desk": "Диспетчерская", "printed": "напечатано", "number": "№", "time": "Время",
        "caller": "Кто звонил", "place": "Адрес", "words": "Содержание", "who": "Линия / кому", "due": "Срок",
        "result": "Результат", "late_entry": "внесено позже", "voided": "аннулировано", "addendum": "дополнение",
        "addenda": "После подписи", "totals": "Итоги дня", "signed_by": "Подписал", "signed_at": "когда",
        "not_signed": "День ещё не подписан.", "no_entries": "За этот день звонков нет.",
        "page_of": "стр. {page} из {pages}",
    },
    "zh": {
        "day_page": "来电登记簿", "desk": "调度台", "printed": "打印于", "number": "编号", "time": "时间",
        "caller": "来电人", "place": "地点", "words": "内容", "who": "线路／人员", "due": "期限", "result": "结果",
        "late_entry": "补录", "voided": "作废", "addendum": "补充", "addenda": "签字之后", "totals": "当日合计",
        "signed_by": "签字人", "signed_at": "签字时间", "not_signed": "当日尚未签字。", "no_entries": "当日没有来电。",
        "page_of": "第 {page} 页，共 {pages} 页",
    },
}  # fmt: skip

_ORDERS: dict[str, dict[str, Any]] = {
    "en": {
        "company": "Northside Lift Service",
        "desk_phone": "020 7946 0018",
        "issued_at": "23 Nov 2026, 14:07",
        "copy_text": "copy 2",
        "customer": "Mill Lane Housing Association",
        "caller": "Mrs Ivanova, flat 12",
        "caller_phone": "+44 20 7946 0123",
        "place": "14 Mill Lane, entrance 2",
        "access": "Key with the concierge, ground floor left.\nBeware of the dog in the yard after 20:00.",
        "equipment": Equipment("Lift 2", "Passenger lift, 9 floors", "KONE MonoSpace 500, 630 kg"),
        "visits": (
            Visit("3 Nov", "Door does not close on floor 3", "sill cleaned"),
            Visit("19 Oct", "Stopped between floors", "door contact adjusted"),
            Visit("2 Oct", "Monthly service"),
        ),
        "words": "The lift stands on the third floor with its doors half open and hums. A neighbour pressed the\n"
        "button several times. Nobody is inside.",
        "category": "Lift stopped",
        "priority": "Urgent",
        "due": "Today 16:07",
        "person": "Pavel Orlov",
        "team": "Line 2, Team North",
        "answers": (
            Answer("Is anyone inside?", "no"),
            Answer("On which floor does it stand?", "3"),
            Answer("Do the doors move?", "a little"),
            Answer("Is there a smell of burning?"),
        ),
        "checklist": (
            "Switch the lift off and hang out the sign",
            "Door contacts on all floors",
            "Trial run, both directions",
            "Entry in the lift's logbook",
        ),
        "codes": (
            Choices("Problem", ("Does not run", "Doors", "Noise", "Signals", "Other")),
            Choices("Cause", ("Wear", "Dirt", "Vandalism", "Power supply", "Not found")),
            Choices("Remedy", ("Adjusted", "Replaced", "Cleaned", "Restarted", "Left out of service")),
        ),
    },
    "ru": {
        "company": "Лифтсервис «Северный»",
        "desk_phone": "8 (495) 123-45-67",
        "issued_at": "23 ноября 2026 г., 14:07",
        "copy_text": "копия 2",
        "customer": "ТСЖ «Ленина, 14»",
        "caller": "Иванова Мария Сергеевна, кв. 12",
        "caller_phone": "+7 916 123-45-67",
        "place": "ул. Ленина, д. 14, подъезд 2",
        "access": "Ключ у консьержа, первый этаж налево. Домофон 12К3456.\nПосле 20:00 во дворе собака.",
        "equipment": Equipment("Лифт 2", "Пассажирский, 9 остановок", "ЩЛЗ ЛП-0411, 400 кг"),
        "visits": (
            Visit("3 ноя", "Не закрываются двери на 3-м этаже", "прочищен порог"),
            Visit("19 окт", "Остановился между этажами", "отрегулирован контакт двери шахты"),
            Visit("2 окт", "Ежемесячное обслуживание"),
        ),
        "words": "Лифт стоит на третьем этаже, двери открыты наполовину, гудит. Сосед несколько раз нажимал\n"
        "кнопку. Внутри никого нет.",
        "category": "Лифт остановлен",
        "priority": "Срочно",
        "due": "Сегодня 16:07",
        "person": "Орлов Павел Андреевич",
        "team": "Линия 2, бригада «Север»",
        "answers": (
            Answer("Есть ли кто-нибудь внутри?", "нет"),
            Answer("На каком этаже стоит?", "3"),
            Answer("Двери двигаются?", "немного"),
            Answer("Есть ли запах гари?"),
        ),
        "checklist": (
            "Отключить лифт, повесить табличку",
            "Контакты дверей шахты на всех этажах",
            "Пробная поездка вверх и вниз",
            "Запись в журнал лифта",
        ),
        "codes": (
            Choices("Неисправность", ("Не движется", "Двери", "Шум", "Сигнализация", "Другое")),
            Choices("Причина", ("Износ", "Загрязнение", "Вандализм", "Электропитание", "Не найдена")),
            Choices("Устранение", ("Отрегулировано", "Заменено", "Очищено", "Перезапущено", "Оставлен выключенным")),
        ),
    },
    "zh": {
        "company": "北城电梯服务公司",
        "desk_phone": "010-6512 3456",
        "issued_at": "2026年11月23日 14:07",
        "copy_text": "副本 2",
        "customer": "磨坊路小区业主委员会",
        "caller": "王女士，12号房",
        "caller_phone": "+86 138 0013 8000",
        "place": "磨坊路14号2单元",
        "access": "钥匙在一楼左侧门卫处。\n晚上八点以后院内有狗，请注意。",
        "equipment": Equipment("2号电梯", "乘客电梯，9层", "三菱 LEHY-III，630公斤"),
        "visits": (
            Visit("11月3日", "三楼门关不上", "已清理地坎"),
            Visit("10月19日", "停在两层之间", "已调整门触点"),
            Visit("10月2日", "月度保养"),
        ),
        "words": "电梯停在三楼，门半开着，发出“嗡嗡”的声音。邻居按了好几次按钮。\n里面没有人。",
        "category": "电梯停运",
        "priority": "紧急",
        "due": "今天 16:07",
        "person": "张伟",
        "team": "二线，北区班组",
        "answers": (
            Answer("里面有人吗？", "没有"),
            Answer("停在几楼？", "3"),
            Answer("门能动吗？", "能动一点"),
            Answer("有没有焦味？"),
        ),
        "checklist": ("断电并挂上告示牌", "检查各层门触点", "上下试运行", "填写电梯日志"),
        "codes": (
            Choices("故障", ("不运行", "门故障", "噪音", "信号", "其他")),
            Choices("原因", ("磨损", "脏污", "人为损坏", "供电", "未找到")),
            Choices("处理", ("调整", "更换", "清洁", "重启", "停用")),
        ),
    },
}


def order(language: str = "en", **changes: Any) -> OrderSheet:
    """A filled work order; *changes* replace single fields."""
    filled: dict[str, Any] = {"labels": ORDER_LABELS[language], "language": language, "number": "A26-00417"}
    filled |= _ORDERS[language] | changes
    return OrderSheet(**filled)


_LINES: dict[str, list[tuple[str, ...]]] = {
    "en": [
        (
            "Mrs Ivanova, flat 12",
            "14 Mill Lane, lift 2",
            "Lift stands on floor 3 with doors half open",
            "2 Orlov",
            "sill cleaned, runs 15:10",
        ),
        (
            "School No 7, caretaker",
            "3 Station Road",
            "No heating in the gym since the morning, children are cold",
            "2 Petrov",
            "valve replaced",
        ),
        (
            "Mr Brown",
            "8 Mill Lane, flat 3",
            "Water drips from the ceiling in the bathroom, neighbours above do not open",
            "3 AquaFix Ltd",
            "localised 10:20",
        ),
    ],
    "ru": [
        (
            "Иванова, кв. 12",
            "ул. Ленина, 14, лифт 2",
            "Лифт стоит на 3-м этаже, двери открыты наполовину",
            "2 Орлов",
            "порог очищен, работает 15:10",
        ),
        (
            "Школа № 7, завхоз",
            "ул. Вокзальная, 3",
            "С утра нет отопления в спортзале, дети мёрзнут",
            "2 Петров",
            "заменён вентиль",
        ),
        (
            "Смирнов",
            "ул. Ленина, 8, кв. 3",
            "Капает с потолка в ванной, соседи сверху не открывают",
            "3 ООО «Акватех»",
            "локализовано 10:20",
        ),
    ],
    "zh": [
        (
            "王女士，12号房",
            "磨坊路14号2号电梯",
            "电梯停在三楼，门半开着",
            "二线 张伟",
            "已清理地坎，15:10恢复",
        ),
        (
            "第七小学",
            "车站路3号",
            "体育馆从早上起没有暖气，孩子们很冷",
            "二线 李强",
            "已更换阀门",
        ),
        (
            "刘先生",
            "磨坊路8号3室",
            "卫生间天花板漏水，楼上邻居不开门",
            "三线 安泰水务",
            "10:20止漏",
        ),
    ],
}

_DAY = {
    "en": (
        "Monday, 23 November 2026",
        "Northside Lift Service",
        "Desk 1, Mill Lane",
        "24 Nov 2026, 00:10",
        "A. Petrova",
        "Petrova 09:20",
    ),
    "ru": (
        "Понедельник, 23 ноября 2026 г.",
        "Лифтсервис «Северный»",
        "Диспетчерская 1",
        "24 ноября 2026 г., 00:10",
        "Петрова А. С.",
        "Петрова, 09:20",
    ),
    "zh": (
        "2026年11月23日 星期一",
        "北城电梯服务公司",
        "一号调度台",
        "2026年11月24日 00:10",
        "陈芳",
        "陈芳 09:20",
    ),
}


def book_row(language: str, serial: int, **changes: Any) -> BookRow:
    """One line of the book; *changes* replace single fields."""
    caller, place, words, who, result = _LINES[language][serial % 3]
    filled: dict[str, Any] = {
        "number": f"A26-{serial:05d}",
        "time": Cell(f"{serial // 6 % 24:02d}:{serial % 6 * 10:02d}"),
        "caller": Cell(caller),
        "place": Cell(place),
        "words": Cell(words),
        "who": Cell(who),
        "due": Cell("16:07"),
        "result": Cell(result),
    }
    return BookRow(**(filled | changes))


def book(language: str = "en", lines: int = 24, **changes: Any) -> BookPage:
    """A signed day of *lines* calls with a correction, a late entry and a voided line among them."""
    title, company, desk, printed_at, person, corrected = _DAY[language]
    rows = [book_row(language, 401 + line) for line in range(lines)]
    if lines > 5:
        rows[2] = book_row(language, 403, place=Cell("74", struck=("47",), by=corrected), late=True)
        rows[4] = book_row(language, 405, voided=True, notes=(corrected,))
    filled: dict[str, Any] = {
        "labels": BOOK_LABELS[language],
        "language": language,
        "title": title,
        "company": company,
        "desk": desk,
        "printed_at": printed_at,
        "rows": tuple(rows),
        "totals": (("Σ", str(lines)), ("✓", str(lines - 3))),
        "signed_by": person,
        "signed_at": printed_at,
        "addenda": (book_row(language, 499),),
    }
    return BookPage(**(filled | changes))
