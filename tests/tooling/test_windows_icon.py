"""The icon file of the Windows program."""

from PIL import Image

from desktop.views.icon import SIDES_PX
from tooling.windows_icon import write_icon


def test_the_icon_has_every_size_that_windows_asks_for(qapp, tmp_path):
    write_icon(tmp_path / "daybook.ico")
    with Image.open(tmp_path / "daybook.ico") as icon:
        assert {(side, side) for side in SIDES_PX} == set(icon.info["sizes"])
        assert icon.size == (256, 256)
        assert len(icon.convert("RGBA").getcolors(maxcolors=256 * 256) or ()) > 2
