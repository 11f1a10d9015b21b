"""What is understood of a line of free text, for whoever shows or stores it."""

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.reading import Span
from desktop.domain.records import Category


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRead:
    """A kind and why: pattern -- the words of the kind that were said; numbers -- requests in like words that had it.

    is_plain -- it may be stored without being asked about: a pattern says so, or, of no danger, most of what is alike
    """

    category: Category
    pattern: str = ""
    numbers: tuple[str, ...] = ()
    is_plain: bool = False

    @property
    def id(self) -> UUID:
        """The category's id."""
        return self.category.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a line says beyond its words; None and empty where nothing is plain.

    is_usual_place -- nobody named the place: it is where the caller usually calls from
    is_near_place -- no place is named plainly: it is the only one that the words, misspelt perhaps, come near to
    either -- two places that are named, in their order: neither is taken
    equipment -- its short number; caller -- a contact of that number or name, or the name that stands beside it
    is_withheld -- it says that the number is withheld or that no name was given
    kinds -- the likeliest first, at most three
    spans -- the parts of the line it stands in, in their order
    meant -- the line as it was meant, where only the other keyboard layout makes sense of it
    """

    site_id: UUID | None = None
    equipment_id: UUID | None = None
    place: str = ""
    is_usual_place: bool = False
    is_near_place: bool = False
    either: tuple[str, ...] = ()
    equipment: str = ""
    phone: str = ""
    contact_id: UUID | None = None
    phone_id: UUID | None = None
    caller: str = ""
    is_withheld: bool = False
    is_urgent: bool = False
    kinds: tuple[KindRead, ...] = ()
    spans: tuple[Span, ...] = ()
    meant: str = ""

    @property
    def is_place_named(self) -> bool:
        """Whether the line names its place plainly; else somebody has to be asked."""
        return self.site_id is not None and not self.is_usual_place and not self.is_near_place

    @property
    def kind(self) -> KindRead | None:
        """The kind that is plain enough to be stored."""
        return self.kinds[0] if self.kinds and self.kinds[0].is_plain else None
