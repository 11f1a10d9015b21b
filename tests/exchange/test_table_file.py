"""Whatever program wrote a table: its encoding, delimiter, names of columns; and what is no table says so."""

import os
from datetime import date, datetime

import pytest
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]

from desktop.domain.errors import FileUnreadable
from desktop.exchange.guessing import date_style, guessed
from desktop.exchange.table_file import look_at, rows

TEXT = "ФИО;Телефон;Адрес\nИванова Мария;8 916 123-45-67;ул. Ленина, д. 14\nПетров Иван;8 916 123-45-68;ул. Мира, 5\n"
CHINESE = "姓名,电话,地址\n王伟,13912345678,人民路12号3单元402室\n李娜,13912345679,中山路5号\n"


@pytest.fixture
def table(tmp_path):
    """Give a function that writes a file and looks at it."""

    def look(content, name="table.csv", encoding="utf-8", **how):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return look_at(file, **how)

    return look


@pytest.fixture
def book(tmp_path):
    """Give a function that lets another program write a workbook."""

    def look(fill, name="book.xlsx", **how):
        file = tmp_path / name
        workbook = xlsxwriter.Workbook(str(file), {"constant_memory": False})
        fill(workbook)
        workbook.close()
        return look_at(file, **how)

    return look


def names(look):
    return [column.name for column in look.columns]


def cells(look):
    return [list(line.cells) for line in rows(look)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16", "utf-16-le", "utf-16-be"])
def test_russian_text_is_read_in_the_encoding_it_has(table, encoding):
    look = table(TEXT, encoding=encoding)
    assert names(look) == ["ФИО", "Телефон", "Адрес"]
    assert cells(look)[1][0] == "Петров Иван"
    assert (look.delimiter, look.header_row, look.row_count) == (";", 1, 2)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_chinese_text_is_read_in_the_encoding_it_has(table, encoding):
    look = table(CHINESE, encoding=encoding)
    assert names(look) == ["姓名", "电话", "地址"]
    assert cells(look)[0][2] == "人民路12号3单元402室"


def test_a_long_file_may_be_in_an_old_encoding_from_its_first_accent_on(table):
    look = table("name;phone\n" + "Smith;1\n" * 100 + "Иванова Мария;2\n", encoding="cp1251")
    assert cells(look)[-1][0] == "Иванова Мария"


def test_single_lines_in_another_encoding_are_put_right(table):
    lines = [f"Иванова {i};ул. Ленина {i}\n".encode() for i in range(9)]
    look = table("ФИО;Адрес\n".encode() + b"".join(lines) + "Петров Семён;ул. Мира 5\n".encode("cp1251"))
    assert cells(look)[-1] == ["Петров Семён", "ул. Мира 5"]
    assert "encoding_mixed" in look.doubts


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_parts_the_names(table, sign):
    look = table(TEXT.replace(";", sign).replace("Ленина,", "Ленина").replace("Мира,", "Мира"))
    assert (look.delimiter, len(look.columns)) == (sign, 3)


def test_excels_own_word_for_the_delimiter_is_obeyed(table):
    look = table("sep=|\nname|note\nIvanova|a;b,c\n")
    assert (names(look), cells(look)) == (["name", "note"], [["Ivanova", "a;b,c"]])


def test_a_field_may_have_several_lines_and_the_next_row_keeps_its_number(table):
    look = table('name,note\nIvanova,"two\nlines"\nPetrov,one\n')
    assert [(line.no, line.cells[1]) for line in rows(look)] == [(2, "two\nlines"), (4, "one")]


def test_titles_above_the_table_are_passed_over(table):
    look = table("ООО Лифт\nСписок лифтов на 1.1.2026\n\n" + TEXT)
    assert (look.header_row, names(look)[0]) == (4, "ФИО")


def test_a_table_without_names_has_letters(table):
    look = table("Иванова Мария;89161234567;Ленина 14-2-15\nПетров Иван;89161234568;Ленина 14-2-16\n")
    assert (look.header_row, names(look), look.row_count) == (0, ["A", "B", "C"], 2)
    assert guessed(look).columns == {0: "name", 1: "phones", 2: "address"}


def test_the_same_name_twice_is_told_apart(table):
    look = table("name,phone,phone\nIvanova,1,2\n")
    assert names(look) == ["name", "phone", "phone (2)"]
    assert "columns_twice" in look.doubts
    assert guessed(look).columns == {0: "name", 1: "phones", 2: "phones"}


def test_what_is_chosen_goes_before_what_is_guessed(table):
    look = table("a;b\n1,2;3\n", delimiter=",", header_row=0)
    assert (look.delimiter, look.header_row, names(look)) == (",", 0, ["A", "B"])


def test_a_workbook_gives_what_is_seen_in_it(book):
    def fill(workbook):
        workbook.add_worksheet("Обложка").write(0, 0, "ООО Лифт")
        sheet = workbook.add_worksheet("Лифты")
        day = workbook.add_format({"num_format": "dd.mm.yyyy"})
        sheet.write(0, 0, "Список лифтов")
        sheet.write_row(2, 0, ["Рег. №", "Адрес", "Установлен", "Всего"])
        sheet.merge_range(3, 1, 4, 1, "ул. Ленина, д. 14")
        sheet.write_row(3, 0, [415.0])
        sheet.write_datetime(3, 2, datetime(2020, 3, 1), day)  # noqa: DTZ001 -- as Excel has it
        sheet.write_formula(3, 3, "=1+1", None, 2)
        sheet.write_row(4, 0, [416])

    look = book(fill)
    assert (look.sheet, look.sheets, look.header_row) == ("Лифты", ("Обложка", "Лифты"), 3)
    assert cells(look) == [
        [415.0, "ул. Ленина, д. 14", date(2020, 3, 1), 2.0],
        [416.0, "ул. Ленина, д. 14", "", ""],
    ]
    assert look.columns[0].samples == ("415", "416")
    assert guessed(look).columns == {0: "short_number", 1: "address"}


@pytest.mark.parametrize(
    ("dates", "style", "doubtful"),
    [
        (["03/04/2026", "13/04/2026"], "dmy", False),
        (["03/04/2026", "04/13/2026"], "mdy", False),
        (["2026-04-03", "2026-04-13"], "ymd", False),
        (["03.04.2026", "04.05.2026"], "dmy", False),
        (["03/04/2026", "04/05/2026"], "dmy", True),
    ],
    ids=["day first", "month first", "year first", "with dots", "either"],
)
def test_the_order_of_day_and_month_is_told_by_the_whole_column(table, dates, style, doubtful):
    look = table("date,what\n" + "".join(f"{day},no light\n" for day in dates))
    assert date_style(look) == (style, doubtful)
    assert ("date_style" in guessed(look).doubts) is doubtful


@pytest.mark.parametrize(
    ("header", "row", "kind"),
    [
        ("Заказчик;ИНН;Контактное лицо;Телефон", "ООО Ромашка;7701;Иванов И.И.;+7 495 123-45-67", "customer"),
        ("ФИО;Телефон;Адрес", "Иванова Мария;89161234567;Ленина 14", "contact"),
        ("Улица;Дом;Подъезд;Код домофона", "Ленина;14;1;45к", "site"),
        ("Рег. №;Адрес;Тип лифта;Производитель", "415;Ленина 14;пассажирский;Otis", "equipment"),
        ("ФИО;Должность;Телефон;Бригада", "Орлов Павел;механик;89161234567;Первая", "person"),
        ("Дата;Адрес;Что случилось;Исполнитель;Выполнено", "01.03.2026;Ленина 14;нет света;Орлов;да", "request"),
        ("date;address;what;who;done", "01.03.2026;Lenina 14;no light;Orlov;yes", "request"),
        ("电梯编号;安装地点;品牌;型号", "415;人民路12号;日立;HGP", "equipment"),
        ("报修时间;地址;报修内容;联系人;电话", "2026-03-01 10:00;人民路12号;停电;王伟;13912345678", "request"),
    ],
)
def test_what_a_table_holds_is_told_by_its_columns(table, header, row, kind):
    assert guessed(table(f"{header}\n{row}\n{row}\n")).kind == kind


HOSTILE = {
    "empty": (b"", "the file is empty"),
    "blank": (b"\n\n \n", "the file is empty"),
    "only a header": ("ФИО;Телефон\n".encode(), "only a header"),
    "zeros": (b"\x00" * 10_000, "no table"),
    "a web page": (b"<html><body><table><tr><td>1</td></tr></table>", "web page"),
    "a web page after a mark": (b"\xef\xbb\xbf  <!DOCTYPE html><html>", "web page"),
    "a broken zip": (b"PK\x03\x04" + b"x" * 500, "broken workbook"),
    "a broken workbook": (b"\xd0\xcf\x11\xe0" + b"x" * 5_000, "broken workbook"),
    "locked": (b"\xd0\xcf\x11\xe0" + b"x" * 600 + "EncryptedPackage".encode("utf-16-le") + b"x" * 600, "protected"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_what_is_no_table_says_why(table, case):
    content, why = HOSTILE[case]
    with pytest.raises(FileUnreadable) as refused:
        table(content, name="table.xls")
    assert why in refused.value.facts["why"]


def test_a_folder_and_a_missing_file_say_so(tmp_path):
    for file in (tmp_path, tmp_path / "none.csv"):
        with pytest.raises(FileUnreadable):
            look_at(file)


def test_a_text_of_sixteen_thousand_columns_says_so(table):
    with pytest.raises(FileUnreadable) as refused:
        table("\n".join([",".join(f"c{i}" for i in range(16_384)), ",".join("1" * 16_384)]))
    assert refused.value.facts["why"] == "too many columns"


def test_a_million_empty_lines_are_no_rows(table):
    assert len(cells(table("name;phone\nIvanova;1\n" + ";\n" * 1_000_000))) == 1


def test_a_pipe_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileUnreadable):
        look_at(tmp_path / "pipe")


def test_a_sparse_gigabyte_is_refused_at_once(tmp_path):
    file = tmp_path / "sparse.csv"
    with file.open("wb") as stream:
        stream.write(b"name;phone\nIvanova;1\n")
        stream.truncate(1 << 30)
    with pytest.raises(FileUnreadable) as refused:
        list(rows(look_at(file)))
    assert refused.value.facts["why"] in ("line too long", "no table")


def test_an_endless_quotation_is_one_refused_row(table):
    look = table('name,note\nIvanova,a\nPetrov,"' + "never closed\n" * 100_000)
    read = list(rows(look))
    assert read[0].problem is None
    assert read[1].problem is not None


def test_a_sheet_with_a_far_corner_is_not_laid_out(book):
    def fill(workbook):
        sheet = workbook.add_worksheet()
        sheet.write(0, 0, "name")
        sheet.write(1_048_575, 16_383, "far")

    with pytest.raises(FileUnreadable) as refused:
        book(fill)
    assert refused.value.facts["why"] == "too many columns"


def test_a_million_coloured_empty_rows_are_no_rows(book):
    def fill(workbook):
        sheet = workbook.add_worksheet()
        red = workbook.add_format({"bg_color": "red"})
        sheet.write_row(0, 0, ["name", "phone"])
        sheet.write_row(1, 0, ["Ivanova", "89161234567"])
        for row in range(2, 1_048_576, 50):
            sheet.write_blank(row, 5, None, red)

    assert book(fill).row_count == 1


@pytest.mark.parametrize("share", [1, 900], ids=["a bomb", "packed well"])
def test_a_zip_bomb_is_not_unpacked(tmp_path, share):
    import zipfile

    file = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<x/>")
        with packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(2_000 // share):
                part.write(b" " * 1_000_000)
    with pytest.raises(FileUnreadable) as refused:
        look_at(file)
    assert refused.value.facts["why"] == ("unpacks to too much" if share == 1 else "broken workbook")


def test_an_open_document_that_stands_for_millions_of_cells_is_not_laid_out(tmp_path):
    import zipfile

    file = tmp_path / "bomb.ods"
    cell = '<table:table-cell table:number-columns-repeated="900" office:value-type="string"><text:p>x</text:p>'
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr(
            "content.xml",
            f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-cell></table:table-row>',
        )
    with pytest.raises(FileUnreadable) as refused:
        look_at(file)
    assert refused.value.facts["why"] == "too large for a table"


def test_an_opened_workbook_is_read_anew_once_it_changes(tmp_path, book):
    file = tmp_path / "book.xlsx"
    assert names(book(lambda b: b.add_worksheet().write_column(0, 0, ["name", "Ivanova"]))) == ["name"]
    before = file.stat().st_mtime_ns
    book(lambda b: b.add_worksheet().write_column(0, 0, ["phone", "89161234567"]))
    os.utime(file, ns=(before + 10**9, before + 10**9))
    assert names(look_at(file)) == ["phone"]


@pytest.mark.parametrize(
    ("name", "header", "row", "kind"),
    [
        ("Клиенты", "Наименование;Контактное лицо;Телефон", "ООО Ромашка;Иванов И.И.;89161234567", "customer"),
        ("table", "ФИО;Телефон;Адрес;Заказчик", "Иванова Мария;89161234567;Ленина 14;ТСЖ Мир", "contact"),
        ("Лифты", "№;Адрес;Марка", "415;Ленина 14;Otis", "equipment"),
    ],
)
def test_the_name_of_the_file_and_the_order_of_columns_count(table, name, header, row, kind):
    assert guessed(table(f"{header}\n{row}\n{row}\n{row}\n{row}\n", name=f"{name}.csv")).kind == kind


def test_a_long_file_says_about_how_many_rows_it_has(table):
    look = table("name;phone\n" + "Smith;1\n" * 30_000)
    assert look.row_count is None
    assert 30_000 <= look.rows_about <= 30_001


def test_another_sheet_may_be_chosen_and_one_that_is_not_there_says_so(book, tmp_path):
    def fill(workbook):
        workbook.add_worksheet("Лифты").write_column(0, 0, ["№ лифта", 415])
        workbook.add_worksheet("Жильцы").write_column(0, 0, ["ФИО", "Иванова"])

    assert names(book(fill, sheet="Жильцы")) == ["ФИО"]
    with pytest.raises(FileUnreadable) as refused:
        look_at(tmp_path / "book.xlsx", sheet="Склад")
    assert refused.value.facts["why"] == "no such sheet"
