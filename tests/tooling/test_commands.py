"""dev.py."""

import ast
import subprocess
import sys

import pytest

from tooling import commands
from tooling.environment import ROOT

ON_ITS_OWN = [
    "dev.py",
    *(f"tooling/{name}.py" for name in ("commands", "environment", "locking", "packaging", "system", "translations")),
]


@pytest.mark.parametrize("file", ON_ITS_OWN)
def test_set_up_needs_the_standard_library_alone(file):
    tree = ast.parse((ROOT / file).read_text("utf-8"), feature_version=(3, 11))
    modules = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    modules += [name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names]
    assert {module.split(".")[0] for module in modules} <= {*sys.stdlib_module_names, "tooling"}


@pytest.mark.parametrize(
    ("arguments", "code"), [([], 2), (["--help"], 0), (["dance"], 2)], ids=["none", "help", "unknown"]
)
def test_without_a_known_command_it_says_how_to_use_it(capsys, arguments, code):
    assert commands.main(arguments) == code
    told = capsys.readouterr().out
    assert all(command in told for command in commands.COMMANDS)


def test_dev_py_runs_from_any_folder(tmp_path):
    done = subprocess.run([sys.executable, ROOT / "dev.py", "--help"], cwd=tmp_path, capture_output=True, check=True)
    assert b"usage" in done.stdout
