"""Attachments: whose they are, what may be attached, and what a file is by its first bytes."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.domain.errors import AttachmentRefused, AttachmentTooLarge

MOST_BYTES = 25 * 1024 * 1024
"""How large a file may be: a telephone's photo has 3 to 12 MB, a scanned contract of forty pages 20."""
LONGEST_FILE_NAME = 150
OWNERS = ("request", "site", "equipment", "customer", "contact")
"""What something may be attached to; a row has the column owner_id of one of them."""
_SIGNS: tuple[tuple[bytes, int, str], ...] = (
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"GIF87a", 0, "image/gif"),
    (b"GIF89a", 0, "image/gif"),
    (b"BM", 0, "image/bmp"),
    (b"II*\x00", 0, "image/tiff"),
    (b"MM\x00*", 0, "image/tiff"),
    (b"WEBP", 8, "image/webp"),
    (b"ftypheic", 4, "image/heic"),
    (b"ftypmif1", 4, "image/heic"),
    (b"%PDF-", 0, "application/pdf"),
    (b"{\\rtf", 0, "application/rtf"),
)
_ZIPPED = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
}
_OLD_OFFICE = {".doc": "application/msword", ".xls": "application/vnd.ms-excel"}
_SOUND = {
    ".mp3": (b"ID3", b"\xff\xfb", b"\xff\xf3"), ".wav": (b"RIFF",), ".ogg": (b"OggS",), ".amr": (b"#!AMR",),
}  # fmt: skip
_SUFFIXES = {
    "image/jpeg": (".jpg", ".jpeg"), "image/png": (".png",), "image/gif": (".gif",), "image/bmp": (".bmp",),
    "image/tiff": (".tif", ".tiff"), "image/webp": (".webp",), "image/heic": (".heic",),
    "application/pdf": (".pdf",), "application/rtf": (".rtf",), "text/plain": (".txt", ".csv"),
}  # fmt: skip
THUMBNAILED = frozenset({"image/jpeg", "image/png", "image/gif", "image/bmp", "image/webp"})
"""What a small picture is made of: what Qt itself reads. TIFF is left to the system's program."""
_HOSTILE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]')
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


@dataclass(frozen=True, slots=True)
class Owner:
    """What something is attached to. kind -- one of OWNERS"""

    kind: str
    id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFile:
    """Bytes that were looked at and may be attached."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One attached file. author -- who attached it; station -- where; is_here -- its bytes are on this station"""

    id: UUID
    owner: Owner
    sha256: str
    name: str
    media_type: str
    size: int
    note: str
    author: str
    station: str
    added_at: datetime
    is_retired: bool = False
    is_here: bool = True


def looked_at(name: str, content: bytes) -> NewFile:
    """Return what may be attached of a file: its name made harmless, its kind by its bytes.

    Raises AttachmentRefused (why: empty, unknown kind), AttachmentTooLarge.
    """
    shown = safe_name(name)
    refuse_size(shown, len(content))
    kind = media_type(shown, content)
    if kind is None:
        raise AttachmentRefused(file=shown, why="unknown kind")
    suffixes = _SUFFIXES.get(kind, ())
    if suffixes and not shown.casefold().endswith(suffixes):
        shown = f"{shown}{suffixes[0]}"  # opened by its bytes, never by what it calls itself
    return NewFile(name=shown, media_type=kind, content=content)


def refuse_size(name: str, size: int) -> None:
    """Raise AttachmentRefused for an empty file, AttachmentTooLarge for one that is too large."""
    if size == 0:
        raise AttachmentRefused(file=name, why="empty file")
    if size > MOST_BYTES:
        most = MOST_BYTES // 2**20
        raise AttachmentTooLarge(file=name, size=max(most + 1, round(size / 2**20)), most=most)


def media_type(name: str, content: bytes) -> str | None:
    """Return what the bytes are; None for what may not be attached: programs, scripts, pages, unknown things."""
    for sign, at, kind in _SIGNS:
        if content[at : at + len(sign)] == sign:
            return kind
    suffix = f".{name.rpartition('.')[2].casefold()}" if "." in name else ""
    if content.startswith(b"PK\x03\x04") and suffix in _ZIPPED:
        return _ZIPPED[suffix]
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") and suffix in _OLD_OFFICE:
        return _OLD_OFFICE[suffix]
    if suffix in _SOUND and content.startswith(_SOUND[suffix]):
        return f"audio/{suffix[1:]}"
    return "text/plain" if suffix in (".txt", ".csv") and b"\x00" not in content else None


def safe_name(name: str) -> str:
    """Return a file's name without folders, control signs, turned directions and what no system takes."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rsplit("/", maxsplit=1)[-1]
    plain = _HOSTILE.sub("_", "".join(char for char in last if not "\ud800" <= char <= "\udfff")).strip(" .")
    plain = f"_{plain}" if _DEVICES.match(plain) else plain
    stem, dot, suffix = plain.rpartition(".")
    if len(plain) > LONGEST_FILE_NAME and dot and len(suffix) < 8:
        plain = f"{stem[: LONGEST_FILE_NAME - len(suffix) - 1]}.{suffix}"
    return plain[:LONGEST_FILE_NAME] or "file"
