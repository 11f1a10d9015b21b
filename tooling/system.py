"""The Debian and Ubuntu packages that Daybook and its tests need."""

import os
import shlex
import shutil
import subprocess
import sys

PACKAGES = (
    "python3-venv",
    # Qt: OpenGL, X, fonts, printing
    "libegl1",
    "libgl1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
    "libdbus-1-3",
    "libfontconfig1",
    "libfreetype6",
    "libwayland-cursor0",
    "libwayland-egl1",
    # an invisible screen with a window manager, keys and pictures
    "xvfb",
    "openbox",
    "xdotool",
    "x11-utils",
    "x11-xserver-utils",
    "xauth",
    "imagemagick",
    # the shared database
    "postgresql",
    # reading what was printed, printing it for real
    "poppler-utils",
    "zbar-tools",
    "cups",
    "dbus",
    "cups-client",
    "cups-ipp-utils",
    "cups-filters",
    # files as real spreadsheets write them
    "libreoffice-calc-nogui",
    # proving that what was acknowledged is on the disk
    "strace",
)

# Nothing that comes with a service may start it: we start our own, when a test asks.
INSTALL = """set -e
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
    printf '#!/bin/sh\\nexit 101\\n' > $policy
    chmod 755 $policy
    trap 'rm -f $policy' EXIT
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -qq -y -o Dpkg::Use-Pty=0 --no-install-recommends "$@"
"""


class SetupFailed(Exception):
    """Something that only the user of this machine can put right; the text says what."""


def ensure_packages() -> None:
    """Install the missing Debian packages, or say which line to type.

    Raises SetupFailed where that is not allowed here or does not work.
    """
    if sys.platform != "linux" or not shutil.which("dpkg-query"):
        return
    missing = missing_packages()
    if not missing:
        return
    if os.geteuid() == 0:
        as_root: list[str] = []
    elif _may_sudo():
        as_root = ["sudo", "-n"]
    else:
        raise SetupFailed(f"System packages are missing. Please type this once, then try again:\n{_line(missing)}")
    print(f"Installing system packages (this may take minutes): {' '.join(missing)}", flush=True)
    done = subprocess.run(
        [*as_root, "sh", "-c", INSTALL, "sh", *missing],
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if done.returncode or missing_packages():
        said = "\n".join(done.stdout.splitlines()[-20:])
        raise SetupFailed(f"{said}\nThe system packages could not be installed. To see why, type:\n{_line(missing)}")


def missing_packages() -> list[str]:
    """Return those of PACKAGES that dpkg does not know as installed."""
    query = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\\n", *PACKAGES]
    answer = subprocess.run(query, check=False, capture_output=True, text=True).stdout
    installed = {name for name, status in map(str.split, answer.splitlines()) if status == "installed"}
    return [name for name in PACKAGES if name not in installed]


def _may_sudo() -> bool:
    if not shutil.which("sudo"):
        return False
    return subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0


def _line(packages: list[str]) -> str:
    return "sudo apt-get install --no-install-recommends " + shlex.join(packages)
