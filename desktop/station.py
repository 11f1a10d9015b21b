"""The station of this PC: where its file lies, and how it is opened, founded at its first use without a question."""

import json
import os
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desktop.storage.opening import open_file
from desktop.workflow.founding import Founding, found, founded, user_of_this_pc
from desktop.workflow.office import Office, system_clock

PACKS = Path(__file__).parent / "resources" / "packs"
_NOBODYS_COUNTRY, _NO_CURRENCY = "ZZ", "XXX"


def data_folder() -> Path:
    """Return the folder of the station's file where nobody names one."""
    from platformdirs import user_data_path

    return user_data_path("daybook", appauthor=False)


def open_station(folder: Path, *, clock: Callable[[], datetime] = system_clock, pack: str = "general") -> Office:
    """Open the station whose data lie in *folder*; an empty folder becomes a company with the starter pack *pack*.

    Raises DiskRefused, FileBusy, FileDamaged, FileTooNew, MigrationFailed.
    """
    database = open_file(folder)
    office = Office(database, clock)
    try:
        if not founded(office):
            found(office, guessed(pack=pack))
    except BaseException:
        database.close()
        raise
    return office


def guessed(*, pack: str = "general") -> Founding:
    """Return what a new company starts with as far as this PC tells: zone, country, currency, language, user."""
    from desktop.wording.founding import company_and_desk
    from desktop.wording.language import Language, guess

    zone = system_zone()
    country, currency = _country_and_currency(zone)
    language = guess(None)
    company, desk = company_and_desk(Language(language))
    user = user_of_this_pc()
    return Founding(
        company=company,
        desk=desk,
        zone=zone,
        country=country,
        currency=currency,
        language=language,
        person=user,
        login=user,
        pack=read_pack(pack),
    )


def read_pack(name: str) -> Mapping[str, Any]:
    """Return the starter pack of that name; an empty one where it is not shipped."""
    file = PACKS / f"{name}.json"
    pack: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return pack


def system_zone() -> str:
    """Return the IANA name of the zone: TZ says it, else the system, else UTC."""
    from PySide6.QtCore import QTimeZone

    named = os.environ.get("TZ", "").removeprefix(":")
    system = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", errors="replace")
    return next((zone for zone in (named, system) if _is_zone(zone)), "UTC")


def _is_zone(name: str) -> bool:
    try:
        return bool(name) and ZoneInfo(name).key == name
    except (ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError: no zone of that name
        return False
    except KeyError:
        return False


def _country_and_currency(zone: str) -> tuple[str, str]:
    """Return ISO codes: of the country that the zone lies in, else the one of the locale, else of nobody's."""
    from PySide6.QtCore import QLocale, QTimeZone

    anywhere = (QLocale.Country.AnyCountry, QLocale.Country.World)
    country = QTimeZone(zone.encode()).territory()
    if country in anywhere:
        system = QLocale.system()
        country = system.territory() if system.language() != QLocale.Language.C else QLocale.Country.AnyCountry
    if country in anywhere:
        return _NOBODYS_COUNTRY, _NO_CURRENCY
    currency = QLocale(QLocale.Language.AnyLanguage, country).currencySymbol(
        QLocale.CurrencySymbolFormat.CurrencyIsoCode
    )
    return QLocale.territoryToCode(country), currency or _NO_CURRENCY
