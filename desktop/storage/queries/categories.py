"""Categories with their current forms."""

from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop.domain.errors import CategoryUnknown
from desktop.domain.forms import Form, read_form
from desktop.domain.records import Category
from desktop.domain.text import normalised
from desktop.storage.tables import CategoryRow, IntakeFormRow, TeamRow


def categories(session: Session, *, with_retired: bool = False) -> list[Category]:
    """Return the categories in their own order."""
    wanted = _rows().order_by(CategoryRow.position, CategoryRow.id)
    if not with_retired:
        wanted = wanted.where(CategoryRow.retired_at.is_(None))
    return [_category(row, form, team) for row, form, team in session.execute(wanted)]


def category_born(session: Session, category_id: UUID, form_id: UUID | None) -> Category | None:
    """Return the category with this version of its form, for a request that was born with it; None if it is unknown.

    form_id -- None, or a form of another kind: the version of today
    """
    found = session.execute(_rows().where(CategoryRow.id == category_id)).first()
    if found is None:
        return None
    row, newest, team = found
    older = session.get(IntakeFormRow, form_id) if form_id is not None and form_id != row.form_id else None
    return _category(row, older if older is not None and older.key == row.key else newest, team)


def category_keyed(session: Session, key: str) -> Category | None:
    """Return the category in use with this key, None if there is none."""
    found = session.execute(_rows().where(CategoryRow.key == key, CategoryRow.retired_at.is_(None))).first()
    return _category(*found) if found is not None else None


def category_named(session: Session, typed: str) -> Category:
    """Return the category with this key, or label in any language. Raises CategoryUnknown."""
    wanted = normalised(typed)
    for category in categories(session):
        if wanted in {normalised(category.key), *(normalised(text) for text in category.labels.values())}:
            return category
    raise CategoryUnknown(typed=typed)


def _rows() -> Select[CategoryRow, IntakeFormRow, str]:
    return (
        select(CategoryRow, IntakeFormRow, TeamRow.name)
        .outerjoin(IntakeFormRow, IntakeFormRow.id == CategoryRow.form_id)
        .outerjoin(TeamRow, TeamRow.id == CategoryRow.team_id)
    )


def _category(row: CategoryRow, form: IntakeFormRow | None, team: str | None) -> Category:
    return Category(
        id=row.id,
        key=row.key,
        labels=row.labels,
        type_group=row.type_group,
        priority=row.priority,
        due_minutes=row.due_minutes,
        norm_minutes=row.norm_minutes,
        look_back_minutes=row.look_back_minutes,
        form_id=form.id if form else None,
        form=read_form(form.body) if form else Form(),
        line=row.line,
        team_id=row.team_id,
        team=team,
        codes=row.codes,
        checklist=row.checklist,
        patterns=row.patterns,
        is_danger=row.is_danger,
        is_retired=row.retired_at is not None,
    )
