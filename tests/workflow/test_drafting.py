"""Half-typed calls survive anything."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.ids import new_id
from desktop.storage.opening import open_file
from desktop.workflow.drafting import drafts, drop_draft, keep_draft
from desktop.workflow.office import Office

typed = st.recursive(st.none() | st.booleans() | st.integers() | st.text(st.characters(codec=None)),
                     lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
                     max_leaves=5)  # fmt: skip


def test_two_half_typed_calls_are_there_after_a_restart_the_oldest_first(desk):
    one, two = new_id(), new_id()
    keep_draft(desk.office, two, "form", {"words": "half", "caret": 4}, is_parked=True)
    desk.clock.forward(1)
    keep_draft(desk.office, one, "line", {"text": "a"})
    keep_draft(desk.office, two, "form", {"words": "half a", "caret": 6})
    desk.database.close()
    database = open_file(desk.database.folder)
    found = drafts(Office(database))
    database.close()
    assert [(d.id, d.kind, d.body, d.is_parked) for d in found] == [
        (two, "form", {"words": "half a", "caret": 6}, False),
        (one, "line", {"text": "a"}, False),
    ]
    assert (found[0].saved_at - found[0].began_at).total_seconds() == 60


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.dictionaries(st.text(st.characters(codec=None)), typed, max_size=4))
def test_whatever_was_typed_is_kept(desk, body):
    draft = new_id()
    keep_draft(desk.office, draft, "form", body)
    assert [d.body for d in drafts(desk.office)] == [body]
    drop_draft(desk.office, draft)


def test_dropping_what_is_gone_is_no_error(desk):
    drop_draft(desk.office, new_id())
    assert drafts(desk.office) == []
