"""What `act … correct` and `act … join` are told, from their fields."""

from desktop.commands.asked import Asked
from desktop.commands.places import meant
from desktop.storage.queries.categories import category_named
from desktop.workflow.correcting import Correction
from desktop.workflow.joining import JoiningCall


def correction(asked: Asked) -> Correction:
    """Return what is right instead; absent fields stay as they are. Raises CategoryUnknown, TimeUnreadable."""
    fields = asked.fields
    with asked.office.database.read() as session:
        place = meant(session, fields.text("place"), fields.text("equipment"))
        category = category_named(session, fields.text("category")) if fields.text("category").strip() else None
    return Correction(
        words=fields.text("words") if fields.value("words") is not None else None,
        site_id=place.site_id,
        equipment_id=place.equipment_id,
        place_text=place.words or None,
        caller_name=fields.text("caller"),
        phone=fields.text("phone"),
        category_id=category.id if category else None,
        priority=fields.text("priority").strip() or None,
        access_notes=fields.text("access_notes") if fields.value("access_notes") is not None else None,
        occurred_at=asked.instant("occurred_at"),
    )


def joining(asked: Asked) -> JoiningCall:
    """Return what the second caller said. Raises TimeUnreadable, TimeInFuture."""
    fields = asked.fields
    return JoiningCall(
        words=fields.text("words") or fields.text("text"),
        caller_name=fields.text("caller"),
        phone=fields.text("phone"),
        place_text=fields.text("place"),
        occurred_at=asked.instant("at"),
    )
