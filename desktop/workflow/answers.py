"""An answer to a question of a form, as an entry of the journal."""

from typing import Any
from uuid import UUID

from desktop.domain.forms import Answer, Question, QuestionKind
from desktop.storage.tables import EntryRow
from desktop.workflow.acting import Acting


def write_answer(
    act: Acting, request_id: UUID, question: Question, value: Answer | None, form_id: UUID | None, **more: Any
) -> EntryRow:
    """Write down that *question* of this version of a form was answered; a person's own words stand in the text."""
    is_choice = question.kind is QuestionKind.CHOICE
    is_text = isinstance(value, str) and not is_choice
    data: dict[str, Any] = {"question": question.key, "form_id": str(form_id)}
    if not is_text:
        data["choice" if is_choice and value is not None else "value"] = value
    return act.write("answered", request_id, text=str(value) if is_text else "", data=data | more)
