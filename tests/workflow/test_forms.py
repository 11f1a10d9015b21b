"""The form of a kind is saved as its next version."""

from uuid import UUID

import pytest

from desktop.domain.calls import NewCall
from desktop.domain.errors import FormChanged, FormUnfit, SupervisorNeeded
from desktop.domain.form_versions import FormVersion
from desktop.storage.queries.categories import categories
from desktop.storage.queries.form_versions import counted_versions
from desktop.storage.tables import RequestRow
from desktop.workflow import directory
from desktop.workflow.forms import move_kind, save_form
from desktop.workflow.register import register
from tests.desk import TRAPPED_FORM, FoundedDesk

SHORT = {"questions": [{"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}}]}
WORDS = {"en": ["stuck inside"]}


def form_id(desk: FoundedDesk) -> UUID | None:
    """Return the version that the trapped are asked now."""
    with desk.office.database.read() as session:
        return next(one.form_id for one in categories(session) if one.id == desk.trapped)


def versions(desk: FoundedDesk) -> list[FormVersion]:
    """Return the versions of the form of the trapped."""
    with desk.office.database.read() as session:
        return counted_versions(session, "trapped")


def test_a_changed_form_is_the_next_version_and_names_its_author(desk):
    save_form(desk.office, desk.trapped, SHORT, WORDS, based_on=form_id(desk), by=desk.anna)
    found = versions(desk)
    assert [(one.version, one.author) for one in found] == [(2, "Anna Petrova"), (1, "")]
    assert found[0].made_at == desk.clock.at
    assert found[0].body == SHORT
    with desk.office.database.read() as session:
        assert next(one.patterns for one in categories(session) if one.id == desk.trapped) == WORDS


def test_words_alone_make_no_new_version(desk):
    save_form(desk.office, desk.trapped, TRAPPED_FORM, WORDS, based_on=form_id(desk), by=desk.anna)
    assert [one.version for one in versions(desk)] == [1]


def test_old_requests_keep_the_version_they_were_born_with(desk):
    born = form_id(desk)
    done = register(desk.office, NewCall(words="stuck", category_id=desk.trapped), by=desk.boris)
    save_form(desk.office, desk.trapped, SHORT, {}, based_on=born, by=desk.anna)
    register(desk.office, NewCall(words="stuck again", category_id=desk.trapped), by=desk.boris)
    with desk.office.database.read() as session:
        assert session.get_one(RequestRow, done.request_id).form_id == born
    assert [(one.version, one.requests) for one in versions(desk)] == [(2, 1), (1, 1)]


def test_a_version_that_came_meanwhile_is_told_and_stands(desk):
    began = form_id(desk)
    save_form(desk.office, desk.trapped, SHORT, {}, based_on=began, by=desk.anna)
    with pytest.raises(FormChanged) as refused:
        save_form(desk.office, desk.trapped, {}, {}, based_on=began, by=desk.anna)
    assert refused.value.facts == {"version": 2, "author": "Anna Petrova"}
    assert versions(desk)[0].body == SHORT


def test_only_a_supervisor_saves_a_form(desk):
    with pytest.raises(SupervisorNeeded):
        save_form(desk.office, desk.trapped, SHORT, {}, based_on=form_id(desk), by=desk.boris)


def test_a_form_that_cannot_be_asked_is_refused(desk):
    unfit = {"questions": [{"key": "a", "kind": "choice", "labels": {"en": "Which?"}}]}
    with pytest.raises(FormUnfit) as refused:
        save_form(desk.office, desk.trapped, unfit, {}, based_on=form_id(desk), by=desk.anna)
    assert refused.value.facts == {"question": "Which?"}


def test_a_kind_without_a_form_gets_words_and_no_empty_form(desk):
    assert save_form(desk.office, desk.stopped, {}, WORDS, based_on=None, by=desk.anna) is None


def test_each_word_is_kept_once_and_blanks_are_none(desk):
    words = {"en": ["Man inside", "", "man  inside", "  ", "stuck"]}
    save_form(desk.office, desk.stopped, {}, words, based_on=None, by=desk.anna)
    with desk.office.database.read() as session:
        kept = next(one.patterns for one in categories(session) if one.key == "stopped")
    assert kept == {"en": ["Man inside", "stuck"]}


def test_a_form_that_is_saved_with_the_kind_names_its_author_too(desk):
    directory.save(desk.office, "category", desk.trapped, {"form": SHORT}, by=desk.anna)
    assert versions(desk)[0].author == "Anna Petrova"


def test_a_kind_changes_places_with_its_neighbour(desk):
    def order() -> list[str]:
        with desk.office.database.read() as session:
            return [one.key for one in categories(session)]

    assert order() == ["trapped", "stopped", "question"]
    move_kind(desk.office, desk.stopped, -1, author=desk.anna)
    assert order() == ["stopped", "trapped", "question"]
    move_kind(desk.office, desk.stopped, -1, author=desk.anna)
    move_kind(desk.office, desk.stopped, 1, author=desk.anna)
    assert order() == ["trapped", "stopped", "question"]
    with pytest.raises(SupervisorNeeded):
        move_kind(desk.office, desk.stopped, 1, author=desk.boris)
