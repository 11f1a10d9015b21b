"""What stands on an X screen, looked at every few milliseconds without a process of its own for each look."""

import ctypes
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from PIL import Image

_ALL_PLANES, _Z_PIXMAP = ctypes.c_ulong(-1).value, 2
_EVERY_S = 0.005


class _XImage(ctypes.Structure):
    """The beginning of Xlib's XImage."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_char)),
    )


class Eye:
    """Looks at a part of the screen *display*: x, y, width, height in pixels."""

    def __init__(self, display: str, part: tuple[int, int, int, int]) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x11.XGetImage.restype = ctypes.POINTER(_XImage)
        self._x11.XGetImage.argtypes = [
            ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong,
            ctypes.c_int,
        ]  # fmt: skip
        self._x11.XDestroyImage.argtypes = [ctypes.POINTER(_XImage)]
        self._x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._display = self._x11.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"the screen {display} cannot be looked at")
        self._part = part

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._x11.XCloseDisplay(self._display)

    def look(self) -> Image.Image:
        """Return what stands there now, in shades of grey."""
        root = self._x11.XDefaultRootWindow(self._display)
        x, y, width, height = self._part
        found = self._x11.XGetImage(self._display, root, x, y, width, height, _ALL_PLANES, _Z_PIXMAP)
        pixels = ctypes.string_at(found.contents.data, width * height * 4)
        self._x11.XDestroyImage(found)
        return Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", 0, 1).convert("L")

    def wait(self, is_seen: Callable[[Image.Image], bool], *, timeout_s: float = 60) -> float:
        """Return the moment (time.perf_counter) at which *is_seen*. Raises TimeoutError."""
        end = time.perf_counter() + timeout_s
        while (now := time.perf_counter()) < end:
            if is_seen(self.look()):
                return now
            time.sleep(_EVERY_S)
        raise TimeoutError("what was waited for is not on the screen")
