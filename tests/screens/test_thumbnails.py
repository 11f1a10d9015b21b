"""Small pictures are made of what a file is, and of nothing else."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.kept_files import keep
from desktop.screens.thumbnails import small_picture

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/passwd"/></svg>'


def content(tmp_path: Path, kind: str) -> bytes:
    image = QImage(1600, 800, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    file = tmp_path / f"x.{kind}"
    assert image.save(str(file))
    return file.read_bytes()


@pytest.mark.parametrize("kind", ["png", "jpeg", "bmp"])
def test_a_photo_has_a_small_picture(qapp, tmp_path, kind):
    (digest,) = keep([content(tmp_path, kind)], tmp_path)
    picture = small_picture(digest, f"image/{kind}", tmp_path)
    assert (picture.width(), picture.height()) == (144, 72)


def test_what_is_none_or_only_says_so_has_none(qapp, tmp_path):
    whole = content(tmp_path, "png")
    for bad, kind in ((SVG, "image/png"), (SVG, "image/svg+xml"), (whole, "image/jpeg"), (whole[:60], "image/png")):
        (digest,) = keep([bad], tmp_path)
        assert small_picture(digest, kind, tmp_path).isNull()
    assert small_picture("../../etc/passwd", "image/png", tmp_path).isNull()
    assert small_picture("ab" * 32, "image/png", tmp_path).isNull()


def test_a_picture_that_says_it_is_enormous_is_not_made(qapp, tmp_path):
    whole = content(tmp_path, "png")
    enormous = whole[:16] + (60_000).to_bytes(4) * 2 + whole[24:]
    (digest,) = keep([enormous], tmp_path)
    assert small_picture(digest, "image/png", tmp_path).isNull()
