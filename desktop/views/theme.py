"""The look of the whole application: typefaces, palette and style sheet, at the reader's size, light or dark."""

from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.fonts import FAMILIES, font_files
from desktop.views.tokens import DARK_THEME, LIGHT_THEME, NIGHT, PAPER, SYSTEM_THEME, Tokens

STYLE_SHEET = Path(__file__).parents[1] / "resources" / "style" / "daybook.qss"
_SIGNS = ("check", "dot", "arrow")  # small drawings that a style sheet can only take from files
_KEPT_AS = "daybook_tokens"
_SCHEMES = {
    LIGHT_THEME: Qt.ColorScheme.Light,
    DARK_THEME: Qt.ColorScheme.Dark,
    SYSTEM_THEME: Qt.ColorScheme.Unknown,  # gives the choice back to the system
}


def apply(app: QApplication, *, theme: str, text_pt: int) -> Tokens:
    """Dress the application, also while it is running; every widget then gets a style change. Return the look.

    theme -- "light", "dark" or "system"; for the last, apply again on styleHints().colorSchemeChanged
    text_pt -- 12 to 22; beyond that the nearest is taken
    """
    _load_fonts()
    app.styleHints().setColorScheme(_SCHEMES.get(theme, Qt.ColorScheme.Unknown))
    is_dark = theme == DARK_THEME or (theme != LIGHT_THEME and app.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    look = (NIGHT if is_dark else PAPER).sized(text_pt)
    if app.property(_KEPT_AS) is None:
        app.setStyle("Fusion")
    app.setProperty(_KEPT_AS, look)
    app.setPalette(palette_of(look))
    app.setFont(font(text_pt=look.text_pt))
    # a style sheet set before the widgets have heard of the new font makes them keep the old one
    QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)
    app.setStyleSheet(style_sheet(look))
    return look


def tokens() -> Tokens:
    """Return the look that is on; for painters, as QApplication.palette() is. Before `apply`: paper at 14 pt."""
    app = QCoreApplication.instance()
    kept = app.property(_KEPT_AS) if app is not None else None
    return kept if isinstance(kept, Tokens) else PAPER


def font(*, text_pt: int, is_bold: bool = False) -> QFont:
    """Return our typeface: Latin and Cyrillic from the first family, Chinese from the second."""
    found = QFont(list(FAMILIES))
    found.setPointSize(text_pt)
    found.setBold(is_bold)
    return found


def style_sheet(look: Tokens) -> str:
    """Return the style sheet with the look's values; a name that it does not know is a KeyError."""
    ink = "night" if look.is_dark else "paper"
    signs = {sign: f'url("{STYLE_SHEET.with_name(f"{sign}-{ink}.svg").as_posix()}")' for sign in _SIGNS}
    return Template(STYLE_SHEET.read_text(encoding="utf-8")).substitute(look.values(), **signs)


def palette_of(look: Tokens) -> QPalette:
    """Return the palette, from which Fusion draws what the style sheet leaves alone."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    colours = {
        role.Window: look.sheet,
        role.WindowText: look.ink,
        role.Base: look.field,
        role.AlternateBase: look.band,
        role.Text: look.ink,
        role.PlaceholderText: look.faded,
        role.Button: look.sheet,
        role.ButtonText: look.ink,
        role.BrightText: look.danger,
        role.ToolTipBase: look.field,
        role.ToolTipText: look.ink,
        role.Highlight: look.selected,
        role.HighlightedText: look.selected_ink,
        role.Link: look.accent,
        role.LinkVisited: look.accent,
        role.Accent: look.accent,
        role.Light: look.field,
        role.Midlight: look.band,
        role.Mid: look.rule,
        role.Dark: look.edge,
        role.Shadow: look.edge,
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, which, QColor(look.faded))
    return palette


@cache
def _load_fonts() -> None:
    for file in font_files():
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(f"{file.name} is no typeface that Qt can read")
