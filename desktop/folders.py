"""Where this user's files lie: settings and the station's file. Imported by what has to be quick."""

import os
from pathlib import Path

SETTINGS_FILE = "settings.toml"
FOLDER_VARIABLE = "DAYBOOK_SETTINGS"


def settings_folder() -> Path:
    """Return the folder of the settings: $DAYBOOK_SETTINGS, else the one the operating system has for it."""
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named)
    from platformdirs import user_config_path

    return user_config_path("Daybook", appauthor=False)


def data_folder() -> Path:
    """Return the folder of the station's file where nobody names one: the one that is set, else the user's own."""
    if (folder := _set_folder()) is not None:
        return folder
    from platformdirs import user_data_path

    return user_data_path("Daybook", appauthor=False)


def _set_folder() -> Path | None:
    """Return the folder that the settings name; they are read as settings only where they say anything of one."""
    try:
        if b"data_folder" not in (settings_folder() / SETTINGS_FILE).read_bytes():
            return None
    except OSError:
        return None
    from desktop.settings import load_or_usual

    settings, _damaged = load_or_usual(settings_folder())
    return settings.data_folder
