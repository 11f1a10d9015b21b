"""The visual language as values: colours, spaces and sizes, from which palette, style sheet and painters are made."""

from dataclasses import asdict, dataclass, replace

LIGHT_THEME, DARK_THEME, SYSTEM_THEME = "light", "dark", "system"
SMALLEST_PT, USUAL_PT, LARGEST_PT = 12, 14, 22
_ROW_PX, _CONTROL_PX = 32, 44  # at 14 pt
_CONTROL_EDGES_PX = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One look. Colours are #rrggbb; lengths are pixels at 100 % screen scale.

    page     -- the paper of the journal; ink -- what is written on it; rule -- its hairlines; band -- every other row
    sheet    -- what surrounds the page; field -- where one types; edge -- the border of what can be used
    faded    -- what matters less (not recorded, hints); accent -- focus, links, the owed
    danger   -- a person at risk, late; warning -- soon late, not confirmed; done -- finished, kept.
                Never alone: a sign or a word stands beside the colour. …_wash -- the ground behind such a line
    practice -- the frame of the practice company
    """

    is_dark: bool
    page: str
    band: str
    ink: str
    faded: str
    rule: str
    sheet: str
    field: str
    edge: str
    accent: str
    selected: str
    selected_ink: str
    danger: str
    danger_wash: str
    warning: str
    warning_wash: str
    done: str
    done_wash: str
    practice: str
    text_pt: int = USUAL_PT
    gap_px: int = 8
    radius_px: int = 4

    @property
    def row_px(self) -> int:
        """The height of a ruled row."""
        return self._scaled(_ROW_PX)

    @property
    def control_px(self) -> int:
        """The height of what is used during a call: fields and buttons of the intake, the writing line.

        In large type what is high enough to hit need not grow as the text does: the room is for more fields.
        """
        if self.text_pt <= USUAL_PT:
            return self._scaled(_CONTROL_PX)
        return max(_CONTROL_PX, self.row_px + _CONTROL_EDGES_PX)

    @property
    def icon_px(self) -> int:
        """The side of a sign that stands in a row."""
        return self._scaled(18)

    def sized(self, text_pt: int) -> "Tokens":
        """Return this look at another size of text, kept between SMALLEST_PT and LARGEST_PT."""
        return replace(self, text_pt=max(SMALLEST_PT, min(LARGEST_PT, text_pt)))

    def values(self) -> dict[str, object]:
        """Return everything that the style sheet may name."""
        heights = {"row_px": self.row_px, "control_px": self.control_px, "icon_px": self.icon_px}
        heights |= {"focused_row_px": self.row_px - 2, "focused_control_px": self.control_px - 2}  # a thicker border
        return {**asdict(self), **heights, "half_gap_px": self.gap_px // 2, "bar_px": self.gap_px * 3 // 2}

    def _scaled(self, pixels: int) -> int:
        return round(pixels * self.text_pt / USUAL_PT)


PAPER = Tokens(
    is_dark=False,
    page="#fbf8f1",
    band="#f6f2e8",
    ink="#14213d",
    faded="#45506a",
    rule="#c3d1e2",
    sheet="#efeadf",
    field="#ffffff",
    edge="#6f7d94",
    accent="#1b4b8a",
    selected="#d6e4f5",
    selected_ink="#14213d",
    danger="#90151a",
    danger_wash="#fae1dc",
    warning="#6e4300",
    warning_wash="#fbecc6",
    done="#1a5530",
    done_wash="#dff0e2",
    practice="#0b6e69",
)

NIGHT = Tokens(
    is_dark=True,
    page="#14181e",
    band="#181d24",
    ink="#e9ebee",
    faded="#b3bcc9",
    rule="#33404f",
    sheet="#1c2129",
    field="#20262f",
    edge="#7f8da3",
    accent="#93bff8",
    selected="#28446a",
    selected_ink="#f4f6f8",
    danger="#ffa59c",
    danger_wash="#431c1d",
    warning="#f4c65a",
    warning_wash="#3f310e",
    done="#8fdca3",
    done_wash="#1b3625",
    practice="#4fd1c5",
)
