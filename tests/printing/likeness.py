"""How much two printed pages differ.

Both are drawn by poppler at 600 dpi, as a printer would, and each 4 × 4 pixels are averaged: a page at 150 dpi. A
pixel differs when its grey value is more than 64 of 255 away.
A single line that is missing is little on a whole page. So the worst strip of 5 mm is looked at too; there a pixel
differs when the eight around it on the other page do not explain it either, because a ruled line that falls between
two rows of pixels may be drawn on either.
Paper feed is no part of the likeness: the pages may lie up to 3 of the 600 dpi pixels (0.13 mm) apart.
"""

import subprocess
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops, ImageFilter

DPI, FINER = 150, 4
STRIP = 30  # rows at 150 dpi
GREY = 64
SLACK = 3


class Difference(NamedTuple):
    """Shares of pixels that differ, 0 to 1."""

    page: float
    worst_strip: float


def drawn(pdf: Path, page: int, folder: Path) -> Image.Image:
    """Page *page* (from 0) of *pdf* at 600 dpi."""
    out = folder / f"{pdf.stem}-{page}"
    at = ["-f", str(page + 1), "-l", str(page + 1), "-singlefile"]
    subprocess.run(["pdftoppm", "-gray", "-r", str(DPI * FINER), *at, str(pdf), str(out)], check=True, timeout=60)
    with Image.open(out.with_suffix(".pgm")) as picture:
        picture.load()
    out.with_suffix(".pgm").unlink()
    return picture


def difference(one: Image.Image, other: Image.Image) -> Difference:
    """Compare two pages drawn at 600 dpi; pages of different size are compared from their upper left corners."""
    size = (max(one.width, other.width) + 2 * SLACK, max(one.height, other.height) + 2 * SLACK)
    wanted = _on_white(other, size, (SLACK, SLACK))
    offsets = [(x, y) for x in range(2 * SLACK + 1) for y in range(2 * SLACK + 1)]
    middle = (size[0] // 4, size[1] // 4, size[0] // 2, size[1] // 2)
    offset = min(offsets, key=lambda offset: _differing(_on_white(one, size, offset), wanted, middle))

    coarse, coarse_wanted = _on_white(one, size, offset).reduce(FINER), wanted.reduce(FINER)
    width, height = coarse.size
    unexplained = ImageChops.lighter(_beyond(coarse, coarse_wanted), _beyond(coarse_wanted, coarse))
    strips = [(0, top, width, min(top + STRIP, height)) for top in range(0, height, STRIP // 2)]
    return Difference(
        _differing(coarse, coarse_wanted, (0, 0, width, height)),
        max(_share(unexplained.crop(strip)) for strip in strips),
    )


def _beyond(one: Image.Image, other: Image.Image) -> Image.Image:
    """How far each pixel of *one* is outside the greys around the same place of *other*."""
    darkest, lightest = other.filter(ImageFilter.MinFilter(3)), other.filter(ImageFilter.MaxFilter(3))
    return ImageChops.lighter(ImageChops.subtract(darkest, one), ImageChops.subtract(one, lightest))


def _on_white(picture: Image.Image, size: tuple[int, int], offset: tuple[int, int]) -> Image.Image:
    paper = Image.new("L", size, 255)
    paper.paste(picture, offset)
    return paper


def _differing(one: Image.Image, other: Image.Image, part: tuple[int, int, int, int]) -> float:
    return _share(ImageChops.difference(one.crop(part), other.crop(part)))


def _share(differences: Image.Image) -> float:
    counts = differences.histogram()
    return sum(counts[GREY + 1 :]) / sum(counts)
