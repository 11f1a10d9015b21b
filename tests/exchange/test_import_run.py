"""Tables of the directory come in once, change nothing unasked, and lose nothing silently."""

import csv
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from desktop.domain.errors import ActForbidden, CellMissing, ColumnMissing, NameTaken
from desktop.domain.importing import FIELDS, ColumnMapping, ImportKind, RowState
from desktop.exchange.guessing import guessed
from desktop.exchange.import_run import checked, preview, take_in
from desktop.exchange.table_file import look_at
from desktop.storage.queries.lookups import find
from desktop.storage.tables import (
    ChangeRow,
    ContactPhoneRow,
    ContactRow,
    CustomerRow,
    EntryRow,
    EquipmentRow,
    PersonRow,
    RequestRow,
    SiteRow,
    TeamMemberRow,
    TeamRow,
)
from tests.desk import Clock, found_desk


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    """The desk that is copied for each test."""
    made = found_desk(tmp_path_factory.mktemp("founded"), Clock())
    made.database.close()
    return made


@pytest.fixture
def table(desk, tmp_path):
    """Give a function that takes in a table, written as a spreadsheet program writes it."""

    class Table:
        def __init__(self, content, kind=None):
            self.file = tmp_path / "table.csv"
            self.file.write_text(content, encoding="utf-8")
            self.look = look_at(self.file)
            self.mapping = guessed(self.look, ImportKind(kind) if kind else None)

        def take(self, accepted="none", **how):
            return take_in(desk.office, self.look, self.mapping, accepted, by=how.pop("by", desk.anna), **how)

        def check(self):
            return checked(desk.office, self.look, self.mapping)

        def preview(self):
            return preview(desk.office, self.look, self.mapping)

    return Table


def rows_of(desk, *columns, order=None):
    with desk.database.read() as session:
        return [tuple(row) for row in session.execute(select(*columns).order_by(order or columns[0]))]


def counts(report):
    return report.read, report.made, report.known, report.changed, len(report.refused)


CONTACTS = """ФИО;Телефон;Адрес;Примечание
Смирнова Мария;8 916 123-45-60, дом. 495 123-45-67;ул. Садовая, д. 14, кв. 15;осторожно, собака
Петров Иван;8 916 123-45-68;ул. Садовая, д. 14, кв. 16;
Сидоров;;за мельницей;
;;;пусто
"""


def test_contacts_come_in_with_telephones_and_places(table, desk):
    report = table(CONTACTS).take()
    assert counts(report) == (4, 3, 0, 0, 1)
    assert [(line_no, type(why)) for line_no, why in report.refused] == [(5, CellMissing)]
    assert (4, "address_whole") in report.doubts
    with desk.database.read() as session:
        (found,) = find(session, "4951234567", kinds=("contact",))[:1]
        mine = session.scalars(select(ContactRow).where(ContactRow.name == "Смирнова Мария")).one()
        phones = session.scalars(select(ContactPhoneRow.e164).where(ContactPhoneRow.contact_id == mine.id)).all()
        note = mine.note
        assert session.get(SiteRow, mine.site_id).path == "ул. Садовая, д. 14, кв. 15"
    assert "Смирнова" in found.title
    assert sorted(phones) == ["+74951234567", "+79161234560"]
    assert note == "осторожно, собака"


def test_a_second_import_makes_nothing_and_writes_nothing(table, desk):
    table(CONTACTS).take()
    before = rows_of(desk, ChangeRow.seq)
    assert counts(table(CONTACTS).take()) == (4, 0, 3, 0, 1)
    assert rows_of(desk, ChangeRow.seq) == before


def test_a_check_says_what_taking_in_will_do_and_writes_nothing(table, desk):
    before = rows_of(desk, ChangeRow.seq)
    plan = table(CONTACTS).check()
    assert rows_of(desk, ChangeRow.seq) == before
    assert counts(plan) == counts(table(CONTACTS).take())


def test_a_preview_shows_what_will_be_stored(table):
    shown = table(CONTACTS).preview()
    assert [row.state for row in shown] == [RowState.NEW, RowState.NEW, RowState.NEW, RowState.REFUSED]
    assert shown[0].values["phones"] == "+7 916 123-45-60, +7 495 123-45-67"
    assert shown[0].values["address"] == "ул. Садовая, д. 14, кв. 15"
    assert isinstance(shown[3].problem, CellMissing)


def test_each_act_is_in_the_change_log_with_an_entry_without_names(table, desk):
    table(CONTACTS).take()
    with desk.database.read() as session:
        change = session.scalars(select(ChangeRow).order_by(ChangeRow.seq.desc()).offset(1)).first()
        tables = {op["tab"] for op in change.ops}
        entries = session.scalars(select(EntryRow.data).where(EntryRow.kind == "imported")).all()
    assert tables == {"site", "contact", "contact_phone", "entry"}
    assert len(entries) == 2
    assert "Смирнова" not in str(entries)
    assert entries[-1]["made"] == 3


def test_a_change_is_shown_and_made_only_when_it_is_accepted(table, desk):
    table(CONTACTS).take()
    changed = CONTACTS.replace("осторожно, собака", "собаки нет").replace("123-45-68", "765-43-21")
    plan = table(changed).check()
    assert [(one.line_no, one.field, one.was, one.now) for one in plan.differences] == [
        (2, "note", "осторожно, собака", "собаки нет"),
        (3, "phones", "8 916 123-45-68", "8 916 123-45-68, 8 916 765-43-21"),
    ]
    assert counts(table(changed).take()) == (4, 0, 1, 2, 1)
    assert ("осторожно, собака",) in rows_of(desk, ContactRow.note)
    report = table(changed).take({2})
    assert (report.changed, report.applied) == (2, 1)
    assert ("собаки нет",) in rows_of(desk, ContactRow.note)
    assert ("79167654321",) not in rows_of(desk, ContactPhoneRow.digits)
    assert table(changed).take("all").applied == 1
    assert counts(table(changed).take("all")) == (4, 0, 3, 0, 1)
    assert ("79167654321",) in rows_of(desk, ContactPhoneRow.digits)


def test_an_empty_cell_and_a_column_that_is_not_there_erase_nothing(table, desk):
    table(CONTACTS).take()
    report = table("ФИО;Телефон;Примечание\nСмирнова Мария;8 916 123-45-60;\n").take("all")
    assert counts(report) == (1, 0, 1, 0, 0)
    assert ("осторожно, собака",) in rows_of(desk, ContactRow.note)


def test_a_number_of_the_house_without_a_name_is_known_again(table):
    assert table("name,phone\n,707\n", "contact").take().made == 1
    assert counts(table("name,phone\n,707\n", "contact").take()) == (1, 0, 1, 0, 0)


def test_people_who_share_a_number_are_two(table, desk):
    report = table(
        "name,phone,address\nIvan Kim,89161234599,Lenina 14-2-15\nOlga Kim,89161234599,Lenina 14-2-15\n"
    ).take()
    assert report.made == 2
    assert counts(table("name,phone\nKim Olga,8 (916) 123-45-99\n").take()) == (1, 0, 1, 0, 0)


def test_the_same_place_written_otherwise_is_not_made_again(table, desk):
    before = len(rows_of(desk, SiteRow.id))
    report = table('address,access\nLenina 14,\nLenina ул. д. 14,\n"Lenina, 14, entrance 2",\nЛенина 5,\n').take()
    assert counts(report) == (4, 1, 3, 0, 0)
    assert len(rows_of(desk, SiteRow.id)) == before + 2


def test_a_street_without_its_town_is_the_only_one_of_the_name(table, desk):
    table('Адрес\n"г. Тверь, ул. Победы, д. 1"\n').take()
    assert counts(table('Адрес\n"ул. Победы, д. 1"\n').take()) == (1, 0, 1, 0, 0)
    table('Адрес\n"г. Клин, ул. Победы, д. 1"\n').take()
    assert counts(table('Адрес\n"ул. Победы, д. 1"\n').take()) == (1, 1, 0, 0, 0)


def test_a_flat_is_the_same_with_and_without_its_entrance(table, desk):
    table('Адрес\n"ул. Победы, д. 1, подъезд 2, кв. 15"\n').take()
    assert counts(table('Адрес\n"ул. Победы, д. 1, кв. 15"\n').take()) == (1, 0, 1, 0, 0)


def test_places_in_columns_of_their_own_get_their_notes(table, desk):
    report = table("Улица;Дом;Подъезд;Код домофона;Заказчик\nПобеды;14;1;45к;ТСЖ Мир\nПобеды;14;2;46к;ТСЖ Мир\n").take()
    assert report.made == 2
    with desk.database.read() as session:
        site = session.scalars(select(SiteRow).where(SiteRow.access_notes == "46к")).one()
        owner = session.get(CustomerRow, site.customer_id)
        assert (site.path, site.kind, owner.name) == ("Победы, д. 14, подъезд 2", "entrance", "ТСЖ Мир")


def test_lifts_come_in_with_their_houses_and_one_number_is_one_lift(table, desk):
    content = (
        "Рег. №;Адрес;Тип лифта;Производитель\n415,0;ул. Победы, д. 14;пассажирский;Otis\n"
        "416;ул. Победы, д. 16;грузовой;КМЗ\n416;ул. Победы, д. 18;грузовой;КМЗ\n417;;пассажирский;\n"
        "2;Lenina, 14, entrance 2;Lift;Otis\n"
    )
    report = table(content).take()
    assert [(line_no, type(why)) for line_no, why in report.refused] == [(4, NameTaken), (5, CellMissing)]
    assert counts(report) == (5, 2, 1, 0, 2)
    assert ("415", "пассажирский", "Otis") in rows_of(
        desk, EquipmentRow.short_number, EquipmentRow.name, EquipmentRow.maker
    )


def test_customers_bring_their_contact_and_their_house(table, desk):
    content = (
        "Заказчик,ИНН,Контактное лицо,Телефон,Адрес\n"
        'ООО Ромашка,7701,Иванов И.И.,+7 495 123-45-67,"ул. Мира, 1"\n'
        "House Union No. 1,,Petrova,8 916 123-45-99,\n"
    )
    report = table(content).take()
    assert (report.made, report.changed) == (1, 1)
    assert [(one.field, one.now) for one in report.differences] == [("contact", "Petrova, 8 916 123-45-99")]
    with desk.database.read() as session:
        contact = session.scalars(select(ContactRow).where(ContactRow.name == "Иванов И.И.")).one()
        site = session.get(SiteRow, contact.site_id)
        assert session.get(CustomerRow, contact.customer_id).external_ref == "7701"
        assert session.get(CustomerRow, site.customer_id).name == "ООО Ромашка"
    assert table(content).take("all").applied == 1
    assert counts(table(content).take("all")) == (2, 0, 2, 0, 0)


def test_a_row_is_known_by_its_number_in_the_other_system_though_its_name_changed(table, desk):
    table("customer,id\nRomashka Ltd,77\n", "customer").take()
    plan = table("customer,id\nDaisy Ltd,77\n", "customer").check()
    assert [(one.field, one.was, one.now) for one in plan.differences] == [("name", "Romashka Ltd", "Daisy Ltd")]


def test_staff_come_in_with_role_and_team(table, desk):
    report = table(
        "ФИО;Должность;Телефон;Бригада\nОрлов Павел;механик;8916;Первая\nКотова Анна;начальник смены;;\n"
    ).take()
    assert report.made == 2
    with desk.database.read() as session:
        person = session.scalars(select(PersonRow).where(PersonRow.name == "Орлов Павел")).one()
        team = session.scalars(
            select(TeamRow.name)
            .join(TeamMemberRow, TeamMemberRow.team_id == TeamRow.id)
            .where(TeamMemberRow.person_id == person.id)
        ).one()
        assert (person.role, team) == ("engineer", "Первая")
    assert ("Котова Анна", "supervisor") in rows_of(desk, PersonRow.name, PersonRow.role)


def test_a_sum_below_the_table_is_no_row_of_it(table):
    report = table("Заказчик;Лифтов\nООО Ромашка;4\nТСЖ Мир;5\nИтого:;9\n", "customer").take()
    assert counts(report) == (3, 2, 0, 0, 1)


def test_a_dispatcher_may_not_bring_in_staff_but_contacts(table, desk):
    with pytest.raises(ActForbidden):
        table("name,position\nKim Olga,engineer\n").take(by=desk.boris)
    assert table("name,phone\nKim Olga,89161234599\n").take(by=desk.boris).made == 1


def test_a_needed_column_that_is_missing_is_told_before_anything_is_written(table):
    one = table("ФИО;Телефон\nИванова;1\n")
    one.mapping = ColumnMapping(kind=ImportKind.EQUIPMENT, columns={0: "name"})
    with pytest.raises(ColumnMissing) as refused:
        one.take()
    assert refused.value.facts["field"] == "short_number"


def test_an_address_that_shall_stay_whole_does(table, desk):
    one = table("name,address\nKim,Pobedy 14-2-15\n")
    one.mapping = replace(one.mapping, split_addresses=False)
    one.take()
    assert ("Pobedy 14-2-15",) in rows_of(desk, SiteRow.path)


def test_an_import_can_be_cancelled_and_taken_up_again(table, desk):
    content = "name,phone\n" + "".join(f"Contact {i},8916{i:07d}\n" for i in range(400))
    told = []
    stopped = table(content).take(progress=lambda done, of: told.append((done, of)), cancelled=lambda: bool(told))
    assert (stopped.was_cancelled, stopped.made, told[0][0]) == (True, stopped.read, stopped.read)
    assert 0 < stopped.made < 400
    again = table(content).take(progress=lambda done, of: told.append((done, of)))
    assert (again.made, again.known) == (400 - stopped.made, stopped.made)
    assert told[-1] == (400, 400)


def test_a_journal_of_a_spreadsheet_becomes_requests(table, desk):
    content = (
        "Дата;Время;Адрес;Что случилось;Кто звонил;Телефон;Исполнитель;Выполнено\n"
        "01.03.2026;10:15;Lenina 14;нет света;Иванова;;Orlov;да\n"
        "28.02.2026;10:15;Lenina 14;течёт;Петров;89161234599;Petrov Ilya;01.03.2026 12:00\n"
        "01.03.2026;11:00;за мельницей;шум;Петров;;Неизвестный;\n"
        "01.03.2026;12:00;Lenina 14A;дверь;;;Orlov;13:30\n"
        "завтра;;Lenina 14;x;;;;\n"
    )
    report = table(content).take()
    assert counts(report) == (5, 4, 0, 0, 1)
    assert {(2, "closing_time_unknown"), (4, "person_unknown"), (4, "address_whole")} <= set(report.doubts)
    with desk.database.read() as session:
        found = session.execute(text(
            "SELECT r.serial, r.words, r.status, s.path, p.name, (r.closed_at - r.occurred_at) / 60000000"
            " FROM request r"
            " LEFT JOIN site s ON s.id = r.site_id LEFT JOIN person p ON p.id = r.assignee_id ORDER BY serial"
        )).all()  # fmt: skip
    assert [tuple(row) for row in found] == [
        (1, "течёт", "closed", "Lenina, 14", "Ilya Petrov", 1545),
        (2, "нет света", "closed", "Lenina, 14", "Pavel Orlov", 0),
        (3, "шум", "new", "за мельницей", None, None),
        (4, "дверь", "closed", "Lenina, 14A", "Pavel Orlov", 90),
    ]
    assert counts(table(content).take()) == (5, 0, 4, 0, 1)


CELLS = st.one_of(
    st.sampled_from([
        "", "Иванова", "Иванова Мария", "Kim", "89161234567", "707", "8 916 123-45-67, доб. 12", "Ленина 14",
        "ул. Ленина, д. 14",
        "Ленина 14-2-15", ":", "за мельницей", "415", "01.03.2026", "03/04/2026", "да", "нет", "#N/A", "=1+1",
        "x" * 250, "\x00",
    ]),
    st.text(max_size=12),
)  # fmt: skip


@settings(
    max_examples=60, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(data=st.data(), kind=st.sampled_from(list(ImportKind)))
def test_whatever_the_table_every_row_is_accounted_for_and_a_second_run_makes_nothing(desk, tmp_path, data, kind):
    fields = [one.key for one in FIELDS[kind]]
    header = data.draw(st.lists(st.sampled_from(fields), min_size=1, max_size=6, unique=True))
    body = data.draw(st.lists(st.lists(CELLS, min_size=len(header), max_size=len(header)), min_size=1, max_size=8))
    file = tmp_path / "any.csv"
    with file.open("w", encoding="utf-8", errors="surrogatepass", newline="") as stream:
        csv.writer(stream).writerows([header, *body])
    try:
        look = look_at(file, encoding="utf-8", delimiter=",", header_row=1)
    except Exception as refused:  # noqa: BLE001 -- a sentence is all right, a bug is none
        assert type(refused).__module__ == "desktop.domain.errors"  # noqa: PT017
        return
    mapping = ColumnMapping(kind=kind, columns=dict(enumerate(header)))
    if mapping.missing():
        return
    assert len(preview(desk.office, look, mapping)) <= len(body)
    plan = checked(desk.office, look, mapping)
    report = take_in(desk.office, look, mapping, by=desk.anna)
    for one in (plan, report):
        assert one.read == one.made + one.known + one.changed + len(one.refused)
    assert (plan.read, plan.made, len(plan.refused)) == (report.read, report.made, len(report.refused))
    again = take_in(desk.office, look, mapping, by=desk.anna)
    assert (again.read, again.made) == (report.read, 0)


def test_names_and_houses_in_several_columns_are_put_together(table, desk):
    content = (
        "Фамилия;Имя;Отчество;Телефон;Улица;Дом;Корпус;Квартира\nИванова;Мария;Петровна;89161234500;Победы;14;2;15\n"
    )
    assert table(content).take().made == 1
    with desk.database.read() as session:
        mine = session.scalars(select(ContactRow).where(ContactRow.name == "Иванова Мария Петровна")).one()
        assert session.get(SiteRow, mine.site_id).path == "Победы, 14 корп. 2, кв. 15"
    assert counts(table('ФИО;Адрес\nИванова Мария Петровна;"Победы, д. 14 к.2, кв. 15"\n').take())[1:3] == (0, 1)


def test_a_journal_in_a_workbook_keeps_its_dates_times_and_telephones(desk, tmp_path):
    file = tmp_path / "Журнал.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        sheet = book.add_worksheet()
        day, clock = (book.add_format({"num_format": form}) for form in ("dd.mm.yyyy", "hh:mm"))
        sheet.write_row(0, 0, ["Дата", "Время", "Адрес", "Что случилось", "Телефон", "Лифт", "Выполнено"])
        sheet.write_datetime(1, 0, date(2026, 3, 1), day)
        sheet.write_datetime(1, 1, time(10, 15), clock)
        sheet.write_row(1, 2, ["Lenina 14, entrance 2", "стоит", 89161234500.0, 2.0])
        sheet.write_datetime(1, 6, datetime(2026, 3, 1, 11, 40), day)  # noqa: DTZ001 -- as a spreadsheet has it
    look = look_at(file)
    mapping = guessed(look)
    assert mapping.kind == "request"
    assert take_in(desk.office, look, mapping, by=desk.anna).doubts == ()
    with desk.database.read() as session:
        request = session.scalars(select(RequestRow)).one()
        assert request.occurred_at == datetime(2026, 3, 1, 8, 15, tzinfo=UTC)
        assert request.closed_at == datetime(2026, 3, 1, 9, 40, tzinfo=UTC)
        assert request.equipment_id == desk.lift
        assert session.get(ContactPhoneRow, request.phone_id).e164 == "+79161234500"
    assert take_in(desk.office, look, mapping, by=desk.anna).known == 1
