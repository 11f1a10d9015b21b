"""What is asked when somebody acts on a request, and what was typed; plain data between card, panel and screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from desktop.domain.status import Act


class Keeping(StrEnum):
    """What somebody wants of a request on this PC alone: no act, nobody else hears of it."""

    PIN = "pin"
    LET_GO = "let_go"


class FieldKind(StrEnum):
    """How a field is typed in. when -- it was; ahead -- it will be; pick -- out of a list."""

    PICK = "pick"
    LINE = "line"
    TEXT = "text"
    WHEN = "when"
    AHEAD = "ahead"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Option:
    """One line of a list. key -- what is meant; note -- what tells it from others; is_winner -- Enter may take it."""

    key: str
    title: str
    note: str = ""
    is_winner: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that is asked.

    preset -- what stands in it at first (of a pick: the option's key); must -- the act is nothing without it
    is_likely -- Enter in the empty field takes the first option
    own_words -- what no option says may be typed; lookup -- candidates are looked up while typing: site, contact
    hint -- grey, while it is empty; by_tab -- Enter passes it by: only Tab leads there
    """

    key: str
    kind: FieldKind
    label: str
    options: tuple[Option, ...] = ()
    preset: str = ""
    must: bool = False
    is_likely: bool = False
    own_words: bool = False
    lookup: str = ""
    hint: str = ""
    by_tab: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ActForm:
    """The few fields of one act. subject -- what of the request it is about: a field, a question, a joined call."""

    act: Act | Keeping
    title: str
    subject: str = ""
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Typed:
    """text -- as it stands in the field; key -- of the option that was chosen, "" for own words."""

    text: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActWish:
    """What somebody wants done. seen -- the last entry that stood on the card when the act was begun

    is_line -- it was typed as a free line
    """

    request_id: UUID
    act: Act | Keeping
    subject: str = ""
    typed: Mapping[str, Typed] = field(default_factory=dict)
    seen: UUID | None = None
    is_line: bool = False

    def text(self, key: str) -> str:
        """Return what was typed in a field, "" where it was not asked."""
        return self.typed.get(key, Typed()).text.strip()

    def key(self, key: str) -> str:
        """Return the key that was chosen in a field, "" for own words or nothing."""
        return self.typed.get(key, Typed()).key


@dataclass(frozen=True, slots=True, kw_only=True)
class ActChoice:
    """One line of what can be done now; either it opens a form or a further list.

    is_at_once -- there is nothing to ask: choosing it does it
    """

    key: str
    title: str
    note: str = ""
    form: ActForm | None = None
    further: tuple["ActChoice", ...] = ()
    is_at_once: bool = False
