"""What the tests of paper share."""

from pathlib import Path

import pytest

from desktop.fonts import font_folders
from desktop.printing.typeset import Typesetter


@pytest.fixture(scope="session")
def typesetter():
    return Typesetter(font_folders())


@pytest.fixture
def kept(tmp_path):
    """Write PDF bytes to a file, for the tools that want one."""

    def keep(pdf: bytes) -> Path:
        path = tmp_path / "sheet.pdf"
        path.write_bytes(pdf)
        return path

    return keep
