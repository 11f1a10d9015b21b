"""Small pictures of attached photos, made on the batch lane: a hostile or huge picture is none."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop.domain.attachments import MOST_BYTES, THUMBNAILED, media_type
from desktop.kept_files import FileNotKept, fetch
from desktop.views.attachment_rows import PICTURE_PX

_MOST_MB = 256
_MOST_SIDE = 30_000
_SCALE = 2  # for screens of twice the points


def small_picture(digest: str, kind: str, folder: Path) -> QImage:
    """Return a small picture of the kept bytes; a null one where none can be made of them. Works on any thread.

    kind -- the media type; bytes of another are not looked at: some kinds of pictures name files and run code
    """
    try:
        content = fetch(digest, folder)
    except (FileNotKept, ValueError):
        return QImage()
    if len(content) > MOST_BYTES or kind not in THUMBNAILED or media_type("", content) != kind:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.partition("/")[2].encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)  # a telephone says in the photo how it was held
    reader.setAllocationLimit(_MOST_MB)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_SIDE:
        return QImage()
    side = PICTURE_PX * _SCALE
    reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    image.setDevicePixelRatio(_SCALE)
    return image
