"""What is typed in the directory and not saved yet."""

from uuid import uuid4

from desktop.models.directory_drafts import Drafts, begun, unsaved


def test_typing_back_what_was_there_is_no_change():
    drafts, key = Drafts(), uuid4()
    drafts.put(key, "customer", field="name", typed="Nor", stored="North")
    assert unsaved(drafts, "customer") == {key}
    drafts.put(key, "customer", field="name", typed="North", stored="North")
    assert unsaved(drafts, "customer") == set()


def test_what_was_typed_while_saving_stays_a_change_of_the_saved_row():
    drafts, row_id = Drafts(), uuid4()
    key = drafts.begin("customer")
    drafts.put(key, "customer", field="name", typed="North", stored="")
    sent = dict(drafts.typed(key))
    drafts.put(key, "customer", field="name", typed="Northern", stored="")
    drafts.saved(key, sent, row_id=row_id)
    assert not begun(drafts, "customer")
    assert drafts.typed(row_id) == {"name": "Northern"}
    assert not drafts.is_new(row_id)


def test_the_newest_begun_row_stands_first():
    drafts = Drafts()
    first, second = drafts.begin("site"), drafts.begin("site")
    drafts.begin("team")
    assert [draft.key for draft in begun(drafts, "site")] == [second, first]


def test_only_an_untouched_new_row_is_dropped():
    drafts = Drafts()
    key = drafts.begin("site", {"kind": "house"})
    drafts.put(key, "site", field="name", typed="14", stored="")
    assert not drafts.drop_untouched(key)
    assert drafts.drop_untouched(drafts.begin("site", {"kind": "house"}))


def test_what_was_taken_back_comes_again_the_last_first():
    drafts = Drafts()
    key = drafts.begin("site", {"name": "14"})
    assert drafts.take_back(key)
    assert not drafts.take_back(key)
    assert drafts.bring_again("team") is None
    assert drafts.bring_again("site") == key
    assert drafts.typed(key) == {"name": "14"}
