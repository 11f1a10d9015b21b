"""The icon of the Windows program: the drawing of the window's icon in all sizes, in one .ico file."""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QIcon

from desktop.views.icon import SIDES_PX, app_icon

_HEADER, _ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")


def write_icon(file: Path) -> None:
    """Write the icon to *file*: a directory of PNG pictures, as Windows reads it since Vista."""
    app = QGuiApplication.instance() or QGuiApplication([])
    assert app is not None
    icon = app_icon()
    pictures = [_png(icon, side_px) for side_px in SIDES_PX]
    begins = _HEADER.size + len(pictures) * _ENTRY.size
    directory = _HEADER.pack(0, 1, len(pictures))
    for side_px, picture in zip(SIDES_PX, pictures, strict=True):
        side = side_px % 256  # 0 stands for 256
        directory += _ENTRY.pack(side, side, 0, 0, 1, 32, len(picture), begins)
        begins += len(picture)
    file.write_bytes(directory + b"".join(pictures))


def _png(icon: QIcon, side_px: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    icon.pixmap(side_px, side_px).save(buffer, "PNG")
    return bytes(buffer.data().data())


if __name__ == "__main__":
    write_icon(Path(sys.argv[1]))
