"""The texts in the readers' languages: collected by lupdate into .ts files, compiled by lrelease into .qm files."""

import shutil
import subprocess
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from tooling.environment import ROOT, program
from tooling.system import SetupFailed

FOLDER = ROOT / "desktop" / "resources" / "translations"
LANGUAGES = ("en", "ru", "zh_CN")


def translate(arguments: list[str]) -> int:
    """Bring the .ts files up to the sources and compile them.

    With --check change nothing: return 1 and say why if a file is behind the sources or a text is unfinished.
    """
    if arguments == ["--check"]:
        return _check()
    FOLDER.mkdir(parents=True, exist_ok=True)
    _collect(FOLDER)
    compile_outdated()
    for problem in [text for file in ts_files(FOLDER) for text in unfinished(file)]:
        print(problem)
    return 0


def compile_outdated() -> None:
    """Compile each .ts file whose .qm file is missing or older."""
    for source in ts_files(FOLDER):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            _run("pyside6-lrelease", "-silent", str(source), "-qm", str(compiled))


def ts_files(folder: Path) -> list[Path]:
    """Return the .ts files there, sorted."""
    return sorted(folder.glob("*.ts"))


def unfinished(file: Path) -> list[str]:
    """Return one line for each text of a .ts file that has no finished translation."""
    lines = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                text = message.findtext("source")
                lines.append(f"{file.name}: {context.findtext('name')}: not translated: {text!r}")
    return lines


def _check() -> int:
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for file in ts_files(FOLDER):
            shutil.copy(file, fresh)
        _collect(fresh)
        for language in LANGUAGES:
            ours, wanted = (folder / f"daybook_{language}.ts" for folder in (FOLDER, fresh))
            if not ours.exists() or ours.read_bytes() != wanted.read_bytes():
                problems.append(f"{ours.name} is behind the sources: python3 dev.py translate")
            problems += unfinished(wanted)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def _collect(folder: Path) -> None:
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop").rglob("*.py"))
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8", delete=False) as listing:
        listing.write("\n".join(sources))
    try:
        for language in LANGUAGES:
            # English needs a file only for its plurals: the rest is what the sources say
            plural = ["-pluralonly"] if language == "en" else []
            target = folder / f"daybook_{language}.ts"
            options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
            options += ["-target-language", language, *plural]
            _run("pyside6-lupdate", *options, f"@{listing.name}", "-ts", str(target))
    finally:
        Path(listing.name).unlink()


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([str(program(tool)), *arguments], cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode:
        raise SetupFailed(f"{tool} failed:\n{done.stdout}{done.stderr}")
