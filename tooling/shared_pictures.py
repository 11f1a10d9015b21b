"""The guide's pictures of several desks, a server, an import, a telephone: taken while the journeys are walked."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from tooling.environment import PYTHON, ROOT

_JOURNEYS = tuple(f"tests/journeys/test_{name}.py" for name in ("sharing", "connecting", "importing", "ringing"))
WANTED = {
    "conflict-there": "sharing-conflict",
    "refused": "sharing-refused",
    "same-call-asked": "sharing-same-call",
    "sharing-alone": "sharing-alone",
    "connect-typed": "sharing-connect",
    "import-file": "import-file",
    "import-columns": "import-columns",
    "import-rows": "import-rows",
    "ringing": "ringing",
}
"""{the picture a journey takes: its name in the guide}"""


def take(to: Path) -> int:
    """Walk the journeys, put the pictures that are wanted into the folder *to*, and return the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "DAYBOOK_SHOTS": folder}
        command = [str(PYTHON), "-m", "pytest", "-q", *_JOURNEYS]
        code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
        for taken, name in WANTED.items() if code == 0 else ():
            shutil.copy(Path(folder, f"{taken}.png"), to / f"{name}.png")
    return code
