"""A server copied as a backup does it, and put back."""

import psycopg

from tests.sync.stations import Company


def snapshot(company: Company) -> str:
    """Copy the database as a backup does, and return its name."""
    name = f"{company.administrator.info.dbname}_backup"
    _administer(company, f'CREATE DATABASE "{name}" TEMPLATE "{company.administrator.info.dbname}"')
    return name


def put_back(company: Company, backup: str) -> None:
    """Let the backup stand in the database's place."""
    name = company.administrator.info.dbname
    _administer(company, f'DROP DATABASE "{name}" WITH (FORCE)', f'ALTER DATABASE "{backup}" RENAME TO "{name}"')


def _administer(company: Company, *statements: str) -> None:
    """Do what nobody may be connected for, and connect again."""
    info = company.administrator.info
    host, user, name = info.host, info.user, info.dbname
    company.administrator.close()
    company.engine.dispose()
    for station in company.stations:
        station.leave()
    with psycopg.connect(host=host, user=user, dbname="postgres", autocommit=True) as admin:
        for statement in statements:
            admin.execute(statement.encode())
    company.administrator = psycopg.connect(host=host, user=user, dbname=name, autocommit=True)
