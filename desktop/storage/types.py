"""Column types that mean the same in SQLite and PostgreSQL."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from json import JSONEncoder
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, LargeBinary, Text, Uuid
from sqlalchemy.types import TypeDecorator, TypeEngine

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
Reading = Callable[[Any], Any]
"""Turns a column's value into ours. SQLAlchemy calls it directly: process_result_value costs one call more a cell."""
_MICROSECOND = timedelta(microseconds=1)


def micros(instant: datetime) -> int:
    """Return *instant* as microseconds since the epoch. Naive times are refused with ValueError."""
    if instant.tzinfo is None:
        raise ValueError(f"naive time reached storage: {instant}")
    return (instant - EPOCH) // _MICROSECOND


def instant(value: int) -> datetime:
    """Return the aware UTC time of *value* microseconds since the epoch."""
    return EPOCH + value * _MICROSECOND


def _instant(value: int | None) -> datetime | None:
    return None if value is None else EPOCH + value * _MICROSECOND


def _utc(value: datetime | None) -> datetime | None:
    return None if value is None else value.astimezone(UTC)


@lru_cache(maxsize=8_192)  # pages read the same rows again and again, and a UUID is dear to make
def _id(value: bytes | None) -> UUID | None:
    return None if value is None else UUID(bytes=value)


class Instant(TypeDecorator[datetime]):
    """An aware UTC time: INTEGER microseconds in SQLite, timestamptz in PostgreSQL."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        kind: TypeEngine[Any] = DateTime(timezone=True) if dialect.name == "postgresql" else BigInteger()
        return dialect.type_descriptor(kind)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        as_integer = micros(value)
        return value.astimezone(UTC) if dialect.name == "postgresql" else as_integer

    def result_processor(self, dialect: Dialect, coltype: object) -> Reading:
        return _utc if dialect.name == "postgresql" else _instant


class Id(TypeDecorator[UUID]):
    """A UUIDv7: 16-byte BLOB in SQLite, uuid in PostgreSQL."""

    impl = LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        kind: TypeEngine[Any] = Uuid() if dialect.name == "postgresql" else LargeBinary(16)
        return dialect.type_descriptor(kind)

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> Any:
        if value is None or dialect.name == "postgresql":
            return value
        return value.bytes

    def result_processor(self, dialect: Dialect, coltype: object) -> Reading | None:
        return None if dialect.name == "postgresql" else _id


_encode = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def compact_json(value: Any) -> str:
    """Return *value* as JSON for a file: as it is read, in UTF-8; escaped where half a surrogate pair forbids that."""
    text = _encode(value)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value)
    return text


class Json(TypeDecorator[Any]):
    """A JSON object: text in SQLite, jsonb in PostgreSQL. Values are replaced whole, never changed in place."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name != "postgresql":
            return dialect.type_descriptor(JSON())
        from sqlalchemy.dialects.postgresql import JSONB  # a tenth of a second that a station's start need not wait

        return dialect.type_descriptor(JSONB())


class JsonList(Json):
    """A JSON list."""

    cache_ok = True


class Words(TypeDecorator[str]):
    """Text of any length that people wrote."""

    impl = Text
    cache_ok = True
