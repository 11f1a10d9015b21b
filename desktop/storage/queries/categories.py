"""Categories with their current forms."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.errors import CategoryUnknown
from desktop.domain.forms import Form, read_form
from desktop.domain.records import Category
from desktop.domain.text import normalised
from desktop.storage.tables import CategoryRow, IntakeFormRow, TeamRow


def categories(session: Session, *, with_retired: bool = False) -> list[Category]:
    """Return the categories in their own order."""
    wanted = (
        select(CategoryRow, IntakeFormRow, TeamRow.name)
        .outerjoin(IntakeFormRow, IntakeFormRow.id == CategoryRow.form_id)
        .outerjoin(TeamRow, TeamRow.id == CategoryRow.team_id)
        .order_by(CategoryRow.position, CategoryRow.id)
    )
    if not with_retired:
        wanted = wanted.where(CategoryRow.retired_at.is_(None))
    return [_category(row, form, team) for row, form, team in session.execute(wanted)]


def category_named(session: Session, typed: str) -> Category:
    """Return the category with this key, or label in any language. Raises CategoryUnknown."""
    wanted = normalised(typed)
    for category in categories(session):
        if wanted in {normalised(category.key), *(normalised(text) for text in category.labels.values())}:
            return category
    raise CategoryUnknown(typed=typed)


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
        form_id=row.form_id,
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
