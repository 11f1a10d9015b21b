"""The form of a kind of trouble, and the words that point to the kind: edited together, each form a new version."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from desktop.domain.directory import DirectoryKind
from desktop.domain.errors import FormChanged, FormUnfit, RowUnknown, SupervisorNeeded
from desktop.domain.form_check import form_problems
from desktop.domain.forms import label
from desktop.domain.met_words import met_words
from desktop.domain.status import Role
from desktop.domain.text import LONGEST_NAME, keepable, normalised
from desktop.storage.queries.form_versions import form_versions
from desktop.storage.tables import CategoryRow, IntakeFormRow
from desktop.workflow.acting import Acting, acting
from desktop.workflow.office import Office


def save_form(
    office: Office,
    category_id: UUID,
    form: Mapping[str, Any],
    patterns: Mapping[str, Any],
    *,
    based_on: UUID | None,
    by: UUID,
    patterns_were: Mapping[str, Any] | None = None,
) -> UUID | None:
    """Save the form of a kind, a changed one as its next version, and the words that point to it; return its id.

    form -- its JSON (see `domain.forms.read_form`); patterns -- {language: [beginnings of words]}
    based_on -- the version that whoever typed began with: requests and running drafts keep the one they have
    patterns_were -- the words he began with: what others wrote there since stays; None: these words are all

    Raises SupervisorNeeded, RowUnknown, FormChanged, FormUnfit, TextRefused, TextTooLong.
    """
    with acting(office, by) as act:
        if act.author.role != Role.SUPERVISOR:
            raise SupervisorNeeded(act="directory", role=act.author.role)
        category = act.session.get(CategoryRow, category_id)
        if category is None:
            raise RowUnknown(kind=DirectoryKind.CATEGORY)
        if category.form_id != based_on:
            newest = form_versions(act.session, category.key)[0]
            raise FormChanged(version=newest.version, author=newest.author)
        _refuse_unfit(act, category, form)
        kept = {language: _kept(words) for language, words in patterns.items()}
        if patterns_were is not None:
            kept = met_words(patterns_were, kept, category.patterns)
        if category.patterns != kept:
            category.patterns = kept
        was = category.form_id
        if form or was is not None:
            set_form(act, category, form)
        write_category(act, category, "edit", form_was=was)
        return category.form_id


def move_kind(office: Office, category_id: UUID, by: int, *, author: UUID) -> None:
    """Let a kind of trouble change places with its neighbour among those in use. by -- -1 up, 1 down

    Of kinds to which a caller's words point equally, the one higher up is taken. Raises SupervisorNeeded, RowUnknown.
    """
    with acting(office, author) as act:
        if act.author.role != Role.SUPERVISOR:
            raise SupervisorNeeded(act="directory", role=act.author.role)
        used = select(CategoryRow).where(CategoryRow.retired_at.is_(None))
        kinds = list(act.session.scalars(used.order_by(CategoryRow.position, CategoryRow.id)))
        at = next((place for place, kind in enumerate(kinds) if kind.id == category_id), None)
        if at is None:
            raise RowUnknown(kind=DirectoryKind.CATEGORY)
        if not 0 <= at + by < len(kinds):
            return
        moved = kinds[at]
        kinds[at], kinds[at + by] = kinds[at + by], kinds[at]
        for place, kind in enumerate(kinds):
            if kind.position != place:
                kind.position = place
        write_category(act, moved, "edit", form_was=moved.form_id)


def set_form(act: Acting, category: CategoryRow, body: Mapping[str, Any]) -> None:
    """Make a new version of the form when it differs; requests keep the version they were born with."""
    current = act.session.get(IntakeFormRow, category.form_id) if category.form_id else None
    if current is not None and current.body == dict(body):
        return
    newest = select(func.max(IntakeFormRow.version)).where(IntakeFormRow.key == category.key)
    form = IntakeFormRow(key=category.key, version=(act.session.scalar(newest) or 0) + 1, body=dict(body))
    act.session.add(form)
    act.session.flush()
    category.form_id = form.id


def write_category(act: Acting, category: CategoryRow, what: str, *, form_was: UUID | None) -> None:
    """Write into the journal what was done with a kind; a form that is new with it names its author by that."""
    data = {"table": str(DirectoryKind.CATEGORY), "act": what, "row_id": str(category.id)}
    if category.form_id is not None and category.form_id != form_was:
        data["form_id"] = str(category.form_id)
        data |= {"form_was": str(form_was)} if form_was is not None else {}
    act.write("directory", None, data=data)


def _refuse_unfit(act: Acting, category: CategoryRow, form: Mapping[str, Any]) -> None:
    kinds = act.session.scalars(select(CategoryRow.key).where(CategoryRow.retired_at.is_(None)))
    for problem in form_problems(form, kind=category.key, kinds=frozenset(kinds)):
        if problem.is_refused:
            raise FormUnfit(question=label(problem.labels, "en") or str(problem.typed))


def _kept(patterns: Any) -> Any:
    """Return the words as they can be kept, each once; what another program wrote there stays."""
    if not isinstance(patterns, list):
        return patterns
    kept: dict[Any, Any] = {}
    for one in patterns:
        if not isinstance(one, str):
            kept[repr(one)] = one
        elif words := keepable(one, field="words", most=LONGEST_NAME):
            kept.setdefault(normalised(words), words)
    return list(kept.values())
