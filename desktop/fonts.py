"""Where the typefaces of the screen and of the paper lie: Noto Sans and Noto Sans CJK, brought as packages.

Both Qt and Typst know them as "Noto Sans" (Latin, Cyrillic; a variable font of all weights, with a true italic) and
"Noto Sans CJK SC" (Simplified Chinese; Regular only).
"""

from importlib.util import find_spec
from pathlib import Path

FAMILIES = ("Noto Sans", "Noto Sans CJK SC")  # in this order, so that Latin comes from the first

_PACKAGES = (("fontpkg_noto_sans", "files"), ("noto_cjk_sans_otc", "."))  # package, its folder with the font files


def font_folders() -> list[Path]:
    """Return the folders to search for our font files, without importing what brings them.

    Raises FileNotFoundError if a package is not installed or holds no font.
    """
    return [_font_folder(package, folder) for package, folder in _PACKAGES]


def font_files() -> list[Path]:
    """Return every font file of ours, in a fixed order."""
    return [file for folder in font_folders() for file in _fonts_in(folder)]


def _font_folder(package: str, folder: str) -> Path:
    spec = find_spec(package)
    for place in (spec.submodule_search_locations or []) if spec else []:
        found = Path(place, folder).resolve()
        if _fonts_in(found):
            return found
    raise FileNotFoundError(f"the font package {package} is not installed or has no fonts in it")


def _fonts_in(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*") if file.suffix in {".ttf", ".otf", ".ttc"})
