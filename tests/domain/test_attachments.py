"""What a file is by its bytes, and a name no system stumbles over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.attachments import LONGEST_FILE_NAME, looked_at, media_type, safe_name
from desktop.domain.errors import AttachmentRefused


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.jpg", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("a", b"\x89PNG\r\n\x1a\n", "image/png"),
        ("a.webp", b"RIFF\x00\x00\x00\x00WEBP", "image/webp"),
        ("a.heic", b"\x00\x00\x00\x18ftypheic", "image/heic"),
        ("a.pdf", b"%PDF-1.7", "application/pdf"),
        ("a.exe", b"%PDF-1.7", "application/pdf"),
        ("a.docx", b"PK\x03\x04", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.txt", "Дверь".encode(), "text/plain"),
        ("a.zip", b"PK\x03\x04", None),
        ("a.exe", b"MZ\x90\x00", None),
        ("a.png", b"MZ\x90\x00", None),
        ("a.svg", b"<svg onload='x'>", None),
        ("a.html", b"<html>", None),
        ("a.txt", b"a\x00b", None),
        ("a.lnk", b"L\x00\x00\x00", None),
    ],
)
def test_a_kind_is_told_by_the_bytes(name, content, kind):
    assert media_type(name, content) == kind


def test_a_name_that_lies_gets_the_suffix_of_its_bytes():
    assert looked_at("invoice.exe", b"%PDF-1.7").name == "invoice.exe.pdf"
    assert looked_at("photo", b"\xff\xd8\xff").name == "photo.jpg"
    with pytest.raises(AttachmentRefused):
        looked_at("program.exe", b"MZ")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\photo.jpg", "photo.jpg"),
        ("gpj.\u202eexe", "gpj._exe"),
        ("a\x00\nb.png", "a__b.png"),
        ("CON", "_CON"),
        ("nul.png", "_nul.png"),
        ("  .. ", "file"),
        ("дверь 人.png", "дверь 人.png"),
    ],
)
def test_a_name_is_made_harmless(name, safe):
    assert safe_name(name) == safe


@given(st.text(max_size=400))
def test_every_name_is_a_name(name):
    safe = safe_name(name)
    assert 0 < len(safe) <= LONGEST_FILE_NAME
    assert not set(safe) & set('/\\:*?"<>|\x00\n')
    assert safe_name(safe) == safe or safe.endswith((".", " ")) is False
