"""The guided tour: a dispatcher's day by real key presses in a real (invisible) window; pictures and PDFs are kept.

`python -m tooling.tour --to out` walks through one day; `--shots docs/pictures` makes the pictures of the guide.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tooling.company import found_company
from tooling.running_desk import ROOT, RunningDesk
from tooling.screen import Screen

REQUESTS = "SELECT * FROM request"
_PRACTICE = {"en": "GB", "ru": "RU", "zh_CN": "CN"}
_PLACES = {
    "orders": "2",
    "directory": "3",
    "review": "4",
    "desk": "5",
    "import": "6",
}  # the export names this machine's folders
_MANY = frozenset(("day", "card", "new-call", "danger", *_PLACES, "find", "waiting", "help"))
_SEEN = {
    (14, "light"): _MANY,
    (22, "light"): _MANY - {"help"},
    (14, "dark"): frozenset(("day", "danger", "card")),
}
_READ_S = 5.0  # the window shows before the page is read
Say = Callable[[str], None]


def walk(screen: Screen, out: Path, say: Say) -> None:
    """Take calls, route, print, close, sign; leave the pictures and PDFs in *out*."""
    with tempfile.TemporaryDirectory(prefix="daybook") as home:
        folder = Path(home) / "desk"
        found_company(folder)
        desk = RunningDesk(screen, folder, zone="Europe/Riga")
        try:
            desk.start()
            _take_calls(desk, out, say)
            _send_somebody(desk, out, say)
            _print_order(desk, out, say)
            _close_and_sign(desk, out, say)
        finally:
            desk.close()
        for what in (("order", _number(desk, 1)), ("day",)):
            _command(folder, "print", *what, "--to", str(out / f"{what[0]}.pdf"))
            say(f"printed {what[0]}.pdf")


def pictures(screen: Screen, out: Path, say: Say) -> None:
    """Make the pictures of the guide: the tour's in English, then the practice company in three languages."""
    walk(screen, out, say)
    for pdf in out.glob("*.pdf"):
        pdf.unlink()
    with tempfile.TemporaryDirectory(prefix="daybook") as home:
        for language, country in _PRACTICE.items():
            folder = Path(home) / language
            _command(folder, "demo", "--size", "S", "--country", country)
            for text_pt, theme in ((14, "light"), (22, "light"), (14, "dark")):
                desk = RunningDesk(screen, folder, language=language, text_pt=text_pt, theme=theme)
                try:
                    desk.start()
                    _look_around(desk, out, f"{language}-{text_pt}-{theme}", _SEEN[text_pt, theme])
                finally:
                    desk.close()
                say(f"pictures of {language}, {text_pt} pt, {theme}")


def _take_calls(desk: RunningDesk, out: Path, say: Say) -> None:
    desk.picture(out / "01-empty-page.png")
    desk.type("Lenina 14A the door does not close, 8 916 765 43 21")
    desk.press("Return")
    desk.wait_for_rows(1, REQUESTS)
    say("a call was written on the line")
    desk.press("F2")
    desk.wait_for_page("New call")
    for text in ("len14 2", "iv", "stuck at 3rd"):
        desk.type(text)
        desk.press("Return")
    desk.picture(out / "02-new-call.png")
    desk.press("Return", "n", "F12")
    desk.wait_for_rows(2, REQUESTS)
    desk.wait_for_page("Day page")
    say("a known caller was registered")
    desk.picture(out / "03-day-page.png")
    desk.press("F5")
    desk.wait_for_page("New call")
    desk.type("Lenina 16")
    desk.press("Return")
    desk.picture(out / "04-person-in-danger.png")
    desk.press("F12")
    desk.wait_for_rows(3, REQUESTS)
    desk.wait_for_page("Day page")
    say("a trapped passenger was registered")


def _send_somebody(desk: RunningDesk, out: Path, say: Say) -> None:
    desk.press("Up", "F6")
    desk.wait_for_page("Request")
    desk.type("Orlov, accepted 20")
    desk.picture(out / "05-next-act.png")
    desk.press("Return")
    desk.wait_for_rows(1, "SELECT * FROM request WHERE status = 'accepted'")
    desk.picture(out / "06-request-card.png")
    say("an engineer accepted")


def _print_order(desk: RunningDesk, out: Path, say: Say) -> None:
    desk.press("F8")
    desk.wait_for_page("Preview")
    desk.picture(out / "07-preview.png")
    pdf = out / "order-from-the-window.pdf"
    pdf.unlink(missing_ok=True)
    desk.press("F12")
    desk.screen.wait_for_window("PDF")
    desk.type(str(pdf.resolve()))
    desk.press("Return")
    desk.wait(pdf.exists, "the PDF")
    desk.wait_for_rows(1, "SELECT * FROM work_order")
    say("its order was printed to a file")


def _close_and_sign(desk: RunningDesk, out: Path, say: Say) -> None:
    desk.wait_for_page("Request")
    desk.press("F6")
    desk.type("Orlov, done")
    desk.press("Return")
    desk.wait_for_rows(1, "SELECT * FROM request WHERE status IN ('resolved', 'closed')")
    say("the work was done")
    for name, digit in _PLACES.items():
        desk.press("F10", digit)
        desk.picture(out / f"08-{name}.png")
    desk.press("F10", _PLACES["review"])
    desk.wait_for_page("Day review")
    desk.press("F12", "F12")
    desk.wait_for_rows(1, "SELECT * FROM day_review")
    desk.picture(out / "09-signed.png")
    say("the day was signed")


def _look_around(desk: RunningDesk, out: Path, name: str, pages: frozenset[str]) -> None:
    """Take a picture of each page that is wanted, by its keys."""

    def see(page: str) -> None:
        if page in pages:
            desk.picture(out / f"{name}-{page}.png")

    time.sleep(_READ_S)
    desk.press("alt+Left")
    see("day")
    desk.press("Up", "Return")
    see("card")
    for place, digit in _PLACES.items():
        desk.press("F10", digit)
        if place == "review":
            desk.press("alt+Left")
        see(place)
    desk.press("F3")
    desk.type("12")
    see("find")
    desk.press("F11")
    see("waiting")
    desk.press("F1")
    see("help")
    desk.press("F2")
    see("new-call")
    desk.press("F5")
    see("danger")
    desk.press("F5")
    time.sleep(_READ_S)
    desk.press("Escape")  # an empty form is not kept


def _number(desk: RunningDesk, serial: int) -> str:
    row = desk.rows("SELECT station, year, serial FROM request WHERE serial = ?", serial)[0]
    return f"{row['station']}{row['year'] % 100:02d}-{row['serial']:05d}"


def _command(folder: Path, *words: str) -> None:
    subprocess.run([sys.executable, "-m", "desktop", "--data", str(folder), *words], check=True, cwd=ROOT)


def main() -> int:
    """Read what is wanted and do it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, help="walk through one day and leave pictures and PDFs here")
    parser.add_argument("--shots", type=Path, help="make the pictures of the guide here")
    options = parser.parse_args()
    out: Path = options.shots or options.to or Path("out")
    out.mkdir(parents=True, exist_ok=True)

    def say(line: str) -> None:
        print(line, flush=True)

    with Screen() as screen:
        (pictures if options.shots else walk)(screen, out, say)
    say(f"pictures and PDFs are in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
