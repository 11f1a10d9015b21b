"""The station of this PC: where its file lies, and how it is opened, founded at its first use without a question."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.exchange.packs import PACKS, pack
from desktop.settings import load_or_usual, settings_folder
from desktop.storage.opening import open_file
from desktop.workflow.first_steps import begin_first_steps
from desktop.workflow.founding import Founding, found, founded, user_of_this_pc
from desktop.workflow.office import Office, system_clock

_NOBODYS_COUNTRY, _NO_CURRENCY = "ZZ", "XXX"


def data_folder() -> Path:
    """Return the folder of the station's file where nobody names one: the one that is set, else the user's own."""
    from platformdirs import user_data_path

    settings, _damaged = load_or_usual(settings_folder())
    return settings.data_folder or user_data_path("Daybook", appauthor=False)


def open_station(folder: Path, *, clock: Callable[[], datetime] = system_clock, zone: str | None = None) -> Office:
    """Open the station whose data lie in *folder*; an empty folder becomes a company with the general starter pack.

    zone -- of a new company (IANA), None = this PC's
    Raises DiskRefused, FileBusy, FileDamaged, FileTooNew, MigrationFailed.
    """
    database = open_file(folder)
    office = Office(database, clock)
    try:
        if not founded(office):
            found(office, guessed(zone=zone))
            begin_first_steps(office)
    except BaseException:
        database.close()
        raise
    return office


def login_here(office: Office) -> str:
    """Return the login of whoever uses this station where nobody says: the one it is connected with, else the PC's."""
    from desktop.sync.held import login_of

    with office.database.read() as session:
        return login_of(session) or user_of_this_pc()


def guessed(*, starter: str = PACKS[0], zone: str | None = None) -> Founding:
    """Return what a new company starts with as far as this PC tells: zone, country, currency, language, user."""
    from desktop.wording.founding import company_and_desk
    from desktop.wording.language import Language, guess

    zone = zone or system_zone()
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
        pack=pack(starter),
    )


def system_zone() -> str:
    """Return the IANA name of the zone: TZ says it, else the system, else UTC."""
    from PySide6.QtCore import QTimeZone

    named = os.environ.get("TZ", "").removeprefix(":")
    system = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", errors="replace")
    return next((zone for zone in (named, system) if _is_zone(zone)), "UTC")


def _is_zone(name: str) -> bool:
    try:
        return bool(name) and ZoneInfo(name).key == name
    except (KeyError, ValueError, OSError):  # no zone of that name, no name of a zone, the name of a folder
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
