"""Says at the end of a run how many keys each journey took, in a line each."""

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for report in terminalreporter.getreports("passed"):
        counted = [f"{count} {name}" for name, count in report.user_properties if name.startswith("keys")]
        if report.when == "call" and counted:
            terminalreporter.write_line(f"{report.head_line}: {', '.join(counted)}")
