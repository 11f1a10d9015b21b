"""What this station is set to: a small TOML file in the user's configuration folder."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.domain.errors import FileUnwritable, SettingsUnreadable
from desktop.folders import SETTINGS_FILE
from desktop.whole_files import whole_file

THEMES = ("light", "dark", "system")
SMALLEST_PT, LARGEST_PT = 12, 22


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """language -- None: guessed from the system; theme -- light, dark, system; text_pt -- 12 to 22.

    keys -- {"F2": "F4"} for what was laid anew only: F4 means what F2 does. Laptops use F2 as a media key
    data_folder -- where the station's file lies; None: the user's data folder
    """

    language: str | None = None
    text_pt: int = 14
    theme: str = "system"
    keys: Mapping[str, str] = field(default_factory=dict)
    data_folder: Path | None = None


def load(folder: Path) -> Settings:
    """Return what is set; the usual settings if nothing is.

    A value that makes no sense is left at the usual one, an unknown name is passed over: neither stops the program.
    Raises SettingsUnreadable for a file that is no TOML; `load_or_usual` is what a starting program wants.
    """
    file = folder / SETTINGS_FILE
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:  # TOMLDecodeError and UnicodeDecodeError are ValueErrors
        raise SettingsUnreadable(file=str(file), why=str(error)) from error
    return _understood(written)


def load_or_usual(folder: Path) -> tuple[Settings, SettingsUnreadable | None]:
    """Return the settings, and what is to be said about them.

    A damaged file is put aside as settings.toml.damaged (as far as the folder allows), and the usual settings hold.
    """
    try:
        return load(folder), None
    except SettingsUnreadable as error:
        file = folder / SETTINGS_FILE
        try:
            file.replace(file.with_name(f"{SETTINGS_FILE}.damaged"))
        except OSError:
            return Settings(), error  # it stays where it is: to start matters more than to tidy up
        return Settings(), error


def save(settings: Settings, folder: Path) -> None:
    """Write the settings; after a crash there is the old file or the new one, never half of one.

    Raises FileUnwritable.
    """
    file = folder / SETTINGS_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileUnwritable(file=str(file), why=error.strerror or str(error)) from error
    with whole_file(file) as stream:
        stream.write(_as_toml(settings))


def _understood(written: Mapping[str, Any]) -> Settings:
    settings = Settings()
    match written.get("language"):
        case str(language) if language:
            settings = replace(settings, language=language)
    match written.get("text_pt"):
        case int(text_pt) if not isinstance(text_pt, bool):
            settings = replace(settings, text_pt=max(SMALLEST_PT, min(LARGEST_PT, text_pt)))
    match written.get("theme"):
        case str(theme) if theme in THEMES:
            settings = replace(settings, theme=theme)
    match written.get("data_folder"):
        case str(data_folder) if data_folder:
            settings = replace(settings, data_folder=Path(data_folder))
    match written.get("keys"):
        case dict(keys):
            laid = {action: key for action, key in keys.items() if isinstance(key, str) and key}
            settings = replace(settings, keys=laid)
    return settings


def _as_toml(settings: Settings) -> str:
    lines = ["# Daybook, this PC. Change it in the program, or here while it is closed."]
    if settings.language is not None:
        lines.append(f"language = {_quoted(settings.language)}")
    lines += [f"text_pt = {settings.text_pt:d}", f"theme = {_quoted(settings.theme)}"]
    if settings.data_folder is not None:
        lines.append(f"data_folder = {_quoted(str(settings.data_folder))}")
    lines += ["", "[keys]"]
    lines += [f"{_quoted(action)} = {_quoted(key)}" for action, key in sorted(settings.keys.items())]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """Return a TOML basic string. Half a surrogate pair cannot be written and becomes a question mark."""
    signs = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    whole = text.encode("utf-8", errors="replace").decode("utf-8")
    return (
        '"' + "".join(signs.get(c) or (c if ord(c) >= 32 and c != "\x7f" else f"\\u{ord(c):04x}") for c in whole) + '"'
    )
