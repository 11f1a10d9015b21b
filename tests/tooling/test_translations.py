"""The translation files."""

from tooling.translations import unfinished

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context><name>Day</name>
<message><source>Close</source><translation>Закрыть</translation></message>
<message><source>Sign</source><translation type="unfinished"></translation></message>
</context>
</TS>
"""


def test_an_unfinished_text_is_named(tmp_path):
    file = tmp_path / "daybook_ru.ts"
    file.write_text(TS, encoding="utf-8")
    assert unfinished(file) == ["daybook_ru.ts: Day: not translated: 'Sign'"]
