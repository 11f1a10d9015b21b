"""`dev.py lock`: pins every version and its hashes, naming no place to get them from."""

import os
import subprocess

from tooling.environment import ROOT, program

HEAD = "# Made by: python3 dev.py lock. Every version with its hashes; pip gets them from wherever it is set to.\n"
FILES = {"requirements.lock": [], "requirements-dev.lock": ["--group", "dev"]}
CHOICES = ("--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate", "--no-header", "--upgrade")


def lock(arguments: list[str]) -> int:
    """Write both lock files anew from pyproject.toml and return uv's exit code."""
    for name, groups in FILES.items():
        command = [str(program("uv")), "pip", "compile", "pyproject.toml", "--quiet", "--no-config", *CHOICES, *groups]
        answer = subprocess.run([*command, *arguments], cwd=ROOT, check=False, stdout=subprocess.PIPE, env=_plain_env())
        if answer.returncode:
            return answer.returncode
        pinned = answer.stdout.decode()
        if foreign := [line for line in pinned.splitlines() if "://" in line or " @ " in line or line.startswith("-")]:
            raise AssertionError(f"{name} would name a place: {foreign}")
        (ROOT / name).write_text(HEAD + pinned, encoding="utf-8", newline="\n")
    return 0


def _plain_env() -> dict[str, str]:
    """Return our environment without anything that makes uv look elsewhere."""
    return {key: value for key, value in os.environ.items() if not key.startswith("UV_") or key == "UV_CACHE_DIR"}
