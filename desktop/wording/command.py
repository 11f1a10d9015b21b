"""What the command `daybook` says besides errors."""

from collections.abc import Mapping

from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

SENTENCES: Mapping[str, str] = {
    "stopped": QT_TRANSLATE_NOOP("command", "Stopped. Everything that was acknowledged is saved."),
    "bug": QT_TRANSLATE_NOOP(
        "command",
        "Daybook made a mistake here and wrote it down in its log. Everything that was acknowledged is saved; send the "
        "log to whoever helps you.",
    ),
    "lines refused": translate("command", "%n line(s) were refused: each answer says why and names its line.", "", 1),
    "lines left out": translate("command", "%n line(s) were left out: each answer says why.", "", 1),
    "check of lines": QT_TRANSLATE_NOOP(
        "command", "--check goes with --lines alone: nothing was read, and nothing was written."
    ),
    "source needed": QT_TRANSLATE_NOOP("command", "Say where the calls come from: --json FILE or --lines FILE."),
    "done": QT_TRANSLATE_NOOP("command", "{number}: {status}"),
    "signed": QT_TRANSLATE_NOOP("command", "{day} is signed. What comes now is an addendum."),
    "printed": QT_TRANSLATE_NOOP("command", "Written to {file}"),
    "backed up": translate("command", "%n request(s) are safe in {file}", "", 1),
    "files backed up": translate(
        "command", "%n attached file(s) and paper(s) lie in {folder}: keep both together.", "", 1
    ),
    "restore?": QT_TRANSLATE_NOOP(
        "command", "Put {file} in the place of the journal in {folder}? The old file is kept beside it. [y/N] "
    ),
    "restore needs yes": QT_TRANSLATE_NOOP(
        "command",
        "Nothing was restored: nobody was there to ask. Say --yes if {file} may take the place of the journal.",
    ),
    "not restored": QT_TRANSLATE_NOOP("command", "Nothing was restored."),
    "restored": QT_TRANSLATE_NOOP(
        "command", "Restored. The old file is kept as {kept}; numbers up to {skipped} are skipped."
    ),
    "restored first": QT_TRANSLATE_NOOP("command", "Restored. Numbers up to {skipped} are skipped."),
    "self-test opens": QT_TRANSLATE_NOOP("command", "a station opens, a company is founded"),
    "self-test takes": QT_TRANSLATE_NOOP("command", "a call becomes a request"),
    "self-test acts": QT_TRANSLATE_NOOP("command", "it is assigned, accepted, done and closed"),
    "self-test finds": QT_TRANSLATE_NOOP("command", "it is found by its words"),
    "self-test prints": QT_TRANSLATE_NOOP("command", "its order and the page of the book are printed"),
    "self-test signs": QT_TRANSLATE_NOOP("command", "the day is signed"),
    "self-test checks": QT_TRANSLATE_NOOP("command", "the file is sound, and so is its backup"),
    "self-test ok": QT_TRANSLATE_NOOP("command", "ok    {what}"),
    "self-test failed": QT_TRANSLATE_NOOP("command", "FAILED  {what}: {why}"),
    "self-test all": QT_TRANSLATE_NOOP("command", "Everything works here."),
    "import read": translate("command", "%n row(s) read", "", 1),
    "import made": translate("command", "%n request(s) made", "", 1),
    "import would make": translate("command", "%n request(s) would be made", "", 1),
    "import rows made": translate("command", "%n row(s) made", "", 1),
    "import rows would be made": translate("command", "%n row(s) would be made", "", 1),
    "import changed": translate("command", "%n different from what is stored", "", 1),
    "import applied": translate("command", "%n of them accepted", "", 1),
    "import accept": QT_TRANSLATE_NOOP("command", "Nothing that is stored was changed: --accept-changes does it."),
    "import column": QT_TRANSLATE_NOOP("command", "“{column}” is taken as: {field}"),
    "import column unused": QT_TRANSLATE_NOOP("command", "“{column}” is left out"),
    "import by map": QT_TRANSLATE_NOOP("command", "The columns are those of the import map “{name}”."),
    "import report": QT_TRANSLATE_NOOP("command", "The report is in {file}"),
    "import kept map": QT_TRANSLATE_NOOP("command", "The import map “{name}” is kept."),
    "import known": translate("command", "%n known already", "", 1),
    "import refused": translate("command", "%n refused", "", 1),
    "import line": QT_TRANSLATE_NOOP("command", "line {line_no}: {why}"),
    "import refused rows": translate("command", "%n row(s) were refused: correct them and import again.", "", 1),
    "exported": translate("command", "%n request(s) written to {file}", "", 1),
    "exported rows": translate("command", "%n row(s) written to {file}", "", 1),
    "exported everything": translate(
        "command", "Everything, %n row(s), is in {file}. README.txt says what is what.", "", 1
    ),
    "everything here": QT_TRANSLATE_NOOP(
        "command", "Taken out is what this PC keeps: since {day}, and what is open. The server has older requests."
    ),
    "demo made": translate("command", "A practice company with %n request(s) is in {folder}", "", 1),
    "older there": QT_TRANSLATE_NOOP(
        "command",
        "Listed is what this PC keeps: since {day}, and what is open. The server has older ones; --day D fetches a "
        "day.",
    ),
    "half a day": QT_TRANSLATE_NOOP("command", "{day} is not all here, and could not be fetched. {why}"),
    "owed": QT_TRANSLATE_NOOP("command", "owed"),
    "promised": QT_TRANSLATE_NOOP("command", "promised: {what}"),
    "same call?": QT_TRANSLATE_NOOP("command", "{number}: same call?"),
    "links opened": QT_TRANSLATE_NOOP("command", "Links daybook:… open this program now. Softphones are told:"),
    "links left": QT_TRANSLATE_NOOP("command", "Links daybook:… open this program no longer."),
    "no calls": QT_TRANSLATE_NOOP("command", "No telephone rang on this day, and no call was written down."),
    "nothing found": QT_TRANSLATE_NOOP("command", "Nothing fits."),
}

TITLES: Mapping[str, str] = {
    "number": QT_TRANSLATE_NOOP("command", "No"),
    "time": QT_TRANSLATE_NOOP("command", "Time"),
    "status": QT_TRANSLATE_NOOP("command", "Status"),
    "due": QT_TRANSLATE_NOOP("command", "Due"),
    "who": QT_TRANSLATE_NOOP("command", "Line/person"),
    "caller": QT_TRANSLATE_NOOP("command", "Caller"),
    "place": QT_TRANSLATE_NOOP("command", "Place"),
    "words": QT_TRANSLATE_NOOP("command", "Words"),
}
"""The columns of a printed list."""
