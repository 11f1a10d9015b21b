"""Languages for the tests: English, and a made-up one in which every sentence that was looked up rightly is marked."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from desktop.wording.language import Language

ROOT = Path(__file__).parents[2]
MARK = "§"


def pseudo_language(scratch: Path) -> Language:
    """Return a language made by lupdate and lrelease from the sources: each of its sentences stands between §."""
    tools = Path(sys.executable).parent
    ts = scratch / "daybook_ru.ts"
    sources = sorted(str(file) for file in (ROOT / "desktop" / "wording").rglob("*.py"))
    _run(tools / "pyside6-lupdate", *sources, "-silent", "-source-language", "en", "-target-language", "ru", "-ts", ts)
    tree = ElementTree.parse(ts)
    for message in tree.getroot().iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        del translation.attrib["type"]
        forms = list(translation) or [translation]
        for index, form in enumerate(forms):
            form.text = f"{MARK}{source}{MARK}" if len(forms) == 1 else f"{MARK}{source} ({index}){MARK}"
    tree.write(ts, encoding="utf-8", xml_declaration=True)
    _run(tools / "pyside6-lrelease", "-silent", ts, "-qm", scratch / "daybook_ru.qm")
    return Language("ru", folder=scratch)


def _run(*command: object) -> None:
    done = subprocess.run([str(part) for part in command], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
