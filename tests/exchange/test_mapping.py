"""Import mappings are data: those of the program and those of one's own."""

import json

import pytest

from desktop.domain.errors import FieldMissing, FieldUnknown, FieldUnreadable, FileUnreadable, MapUnknown
from desktop.exchange.mapping import known_maps, read_map


def test_the_program_brings_the_map_of_the_real_calls():
    assert "nyc-311" in known_maps()
    assert read_map("nyc-311").zone == "America/New_York"


def test_an_unknown_map_names_the_known_ones():
    with pytest.raises(MapUnknown) as refused:
        read_map("no-such-map")
    assert "nyc-311" in refused.value.facts["known"]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("{", FileUnreadable),
        ("[]", FileUnreadable),
        ({"columns": {"external_ref": "id", "occurred_at": "at"}}, FieldMissing),
        ({"key": "own", "columns": {"external_ref": "id"}}, FieldMissing),
        ({"key": "own", "columns": {"external_ref": "id", "occurred_at": "at", "colour": "c"}}, FieldUnknown),
        ({"key": "own", "colour": "red", "columns": {}}, FieldUnknown),
        ({"key": "own", "columns": ["id"]}, FieldUnreadable),
        (
            {"key": "own", "zone": "Mars/Olympus", "columns": {"external_ref": "id", "occurred_at": "at"}},
            FieldUnreadable,
        ),
    ],
    ids=["no json", "no object", "no key", "no time", "unknown column", "unknown field", "wrong kind", "no such zone"],
)
def test_a_map_that_cannot_work_is_refused_as_a_whole(tmp_path, body, error):
    file = tmp_path / "own.json"
    file.write_text(body if isinstance(body, str) else json.dumps(body), encoding="utf-8")
    with pytest.raises(error):
        read_map(str(file))
