"""The PostgreSQL of the tests."""

import pytest
from sqlalchemy import create_engine, text


@pytest.mark.parametrize("_", [1, 2])
def test_each_test_gets_an_empty_database_of_its_own(postgres_url, _):
    engine = create_engine(postgres_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE request (number text)"))
        version = connection.execute(text("SHOW server_version_num")).scalar_one()
    engine.dispose()
    assert int(version) >= 150000
