"""What is typed in the directory as JSON."""

import json
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.directory import DirectoryKind, Reference
from desktop.models.directory_drafts import Draft
from desktop.models.directory_kept import as_body, from_body

_words = st.text(max_size=20)
_references = st.builds(Reference, st.none() | st.builds(uuid4), _words)
_typed = _words | st.booleans() | _references | st.lists(_words).map(tuple) | st.lists(_references).map(tuple)
_drafts = st.builds(
    Draft,
    st.builds(uuid4),
    st.sampled_from(list(DirectoryKind)).map(str),
    st.booleans(),
    st.dictionaries(st.sampled_from(("name", "note", "team_ids")), _typed, min_size=1),
)


@given(st.lists(_drafts, min_size=1, max_size=3))
def test_everything_typed_comes_back_as_it_was(drafts):
    assert from_body(json.loads(json.dumps(as_body(drafts)))) == drafts


def test_a_pin_never_reaches_the_disk():
    draft = Draft(UUID(int=1), "person", False, {"pin": "2718", "name": "Olga"})
    assert "2718" not in json.dumps(as_body([draft]))
    assert as_body([Draft(UUID(int=1), "person", False, {"pin": "2718"})]) is None


def test_a_kind_of_a_newer_program_is_left_out():
    assert from_body({"rows": [{"key": str(UUID(int=1)), "kind": "vehicle", "is_new": True, "typed": {}}]}) == []
