"""What is dropped onto a page, or lies on the clipboard: files, or a picture as bytes of a PNG."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

_MOST_PIXELS = 60_000_000


def files_in(data: QMimeData) -> list[Path]:
    """Return the files on this PC that are named; addresses elsewhere are left out."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []


def picture_in(data: QMimeData) -> bytes | None:
    """Return the picture as a PNG; None if there is none, or a far too large one."""
    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull() or image.width() * image.height() > _MOST_PIXELS:
        return None
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    is_written = QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    buffer.close()
    return bytes(content.data()) if is_written else None
