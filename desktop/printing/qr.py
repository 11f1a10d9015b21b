"""The QR code of an order's number, as the path of an SVG picture."""

import segno

QUIET_ZONE = 4
"""Modules left white on each side. Source: ISO/IEC 18004."""

MASK = 3
"""Any mask can be read; scoring all eight would take most of the time."""


def qr_svg(text: str) -> str:
    """Return an SVG picture, one unit a module, with a black path on nothing and the quiet zone around it."""
    rows = segno.make_qr(text, error="m", mask=MASK).matrix
    side = len(rows) + 2 * QUIET_ZONE
    path = "".join(
        f"M{x + QUIET_ZONE} {y + QUIET_ZONE}h1v1h-1z"
        for y, row in enumerate(rows)
        for x, dark in enumerate(row)
        if dark
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{path}"/></svg>'
