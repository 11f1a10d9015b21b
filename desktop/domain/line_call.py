"""The call that a written line makes: all that is understood of it, nothing of it confirmed."""

from desktop.domain.calls import NewCall
from desktop.domain.due import Priority
from desktop.domain.understood import Understood


def line_call(found: Understood, words: str) -> NewCall:
    """Return what is registered of a line that says *words*; of the kinds only one that is plain."""
    kind = found.kind.category if found.kind else None
    is_danger = kind is not None and kind.is_danger
    return NewCall(
        words=words,
        site_id=found.site_id,
        place_confirmed=not (found.is_usual_place or found.is_near_place),
        equipment_id=found.equipment_id,
        contact_id=found.contact_id,
        phone_id=found.phone_id,
        caller_name="" if found.contact_id else found.caller,
        phone=found.phone,
        caller_confirmed=False,
        withheld=found.is_withheld,
        category_id=kind.id if kind else None,
        is_danger=is_danger,
        priority=Priority.URGENT if found.is_urgent and not is_danger else None,
    )
