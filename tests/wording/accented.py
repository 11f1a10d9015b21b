"""A made-up language for the tests: every translated text has no plain Latin letter left, and is a third longer.

What still shows a plain Latin letter under it was never translated, or comes from somewhere else.
"""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from desktop.wording.language import Language

ROOT = Path(__file__).parents[2]
CODE = "ru"
"""It takes the place of Russian, so that dates, Qt's own words and labels in data are not Latin either."""

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "áƀćđéƒǧĥíĵķĺḿñóṕɋŕśťúṽẃẋýźÁɃĆĐÉƑǦĤÍĴĶĹḾÑÓṔɊŔŚŤÚṼẂẊÝŹ"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_KEPT = re.compile(r"(\{\w+\}|%n)")
_LONGER = 0.3


def accented(source: str) -> str:
    """Return *source* as the made-up language says it: {facts} and %n stay, a filler makes it 30 % longer."""
    said = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(source))
    filler = "·" * round(len(source) * _LONGER)
    kept_end = said[len(said.rstrip()) :]
    return f"{said.rstrip()}{filler}{kept_end}"


def accented_language(scratch: Path) -> Language:
    """Return the made-up language, made by lupdate and lrelease from the sources as they are now."""
    return Language(CODE, folder=accented_folder(scratch))


def accented_folder(scratch: Path) -> Path:
    """Compile the made-up language into *scratch* and return it."""
    ts = scratch / f"daybook_{CODE}.ts"
    sources = sorted(str(file) for file in (ROOT / "desktop").rglob("*.py"))
    _run("pyside6-lupdate", *sources, "-silent", "-source-language", "en", "-target-language", CODE, "-ts", ts)
    tree = ElementTree.parse(ts)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        del translation.attrib["type"]
        for form in list(translation) or [translation]:
            form.text = accented(message.findtext("source", ""))
    tree.write(ts, encoding="utf-8", xml_declaration=True)
    _run("pyside6-lrelease", "-silent", ts, "-qm", ts.with_suffix(".qm"))
    return scratch


def _run(tool: str, *arguments: object) -> None:
    command = [str(Path(sys.executable).parent / tool), *map(str, arguments)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
