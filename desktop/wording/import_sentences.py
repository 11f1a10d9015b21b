"""What the import says: what is to be done at a step, what was counted, what comes next; each with the tone it has."""

from collections.abc import Mapping

from desktop.domain.importing import ColumnMapping, FileLook, ImportKind, ImportPlan, ImportReport
from desktop.wording.import_words import doubt_sentences, field_title
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

Said = tuple[str, str]
"""A sentence and its tone: accent, warning, done, danger, faded."""

_READ = translate("import", "%n row(s) read", "", 1)
_NEW = translate("import", "%n new", "", 1)
_MADE = translate("import", "%n came in", "", 1)
_KNOWN = translate("import", "%n here already", "", 1)
_CHANGED = translate("import", "%n different", "", 1)
_APPLIED = translate("import", "%n of them changed", "", 1)
_REFUSED = translate("import", "%n refused", "", 1)
_SO_FAR = QT_TRANSLATE_NOOP("import", "{done} of {whole} rows")
_BEGINNING = QT_TRANSLATE_NOOP("import", "The file is being read …")
_BETWEEN = "  ·  "

_LOOK = QT_TRANSLATE_NOOP(
    "import", "If the cells below the titles are right, F6 goes on. F12 checks the whole file at once."
)
_AS_KEPT = QT_TRANSLATE_NOOP("import", "Understood as it was kept under “{name}”.")
_MISSING = QT_TRANSLATE_NOOP("import", "No column becomes this yet, and it is needed: {fields}.")
_COLUMNS = QT_TRANSLATE_NOOP("import", "F6 shows the first rows as they will be stored.")
_ROWS = QT_TRANSLATE_NOOP("import", "Nothing is stored yet. F12 checks the whole file.")

_CHECKING = QT_TRANSLATE_NOOP("import", "The whole file is being checked; nothing is stored yet. F6 or Esc stops.")
_COMING = QT_TRANSLATE_NOOP(
    "import", "The rows are coming in. Take calls meanwhile: F10 1. F6 or Esc stops; what is in stays."
)
_STOPPED = QT_TRANSLATE_NOOP("import", "The check was stopped; nothing was stored. F12 checks again.")
_FAILED = QT_TRANSLATE_NOOP("import", "{why} What came in before stays. F12 checks again and takes in the rest.")
_NOTHING_NEW = QT_TRANSLATE_NOOP("import", "Nothing new: all of it is here already.")
_REST_REFUSED = QT_TRANSLATE_NOOP("import", "Nothing new: what is not refused is here already.")
_TAKE = QT_TRANSLATE_NOOP("import", "F12 takes the new rows in.")
_ACCEPT = QT_TRANSLATE_NOOP(
    "import",
    "F12 takes the new rows in. Where the file says something else than Daybook, nothing changes unless you accept it.",
)
_ONLY_DIFFERENT = QT_TRANSLATE_NOOP(
    "import",
    "Nothing new. Where the file says something else than Daybook, accept what is right (Space, or Ctrl+A for all), "
    "then F12.",
)
_ENDED = QT_TRANSLATE_NOOP(
    "import", "Stopped. What is in stays. F12 checks again and takes in the rest; nothing comes twice."
)
_DONE = QT_TRANSLATE_NOOP("import", "Done: {file}.")
_MEND = QT_TRANSLATE_NOOP("import", "Mend the refused rows in the file and import it again: nothing comes twice.")
_BROKEN_OFF = QT_TRANSLATE_NOOP(
    "import", "This import was broken off when the program ended. F12 takes in the rest; nothing comes twice."
)
_NEXT: Mapping[str, str] = {
    ImportKind.CUSTOMER: QT_TRANSLATE_NOOP("import", "F10 3 shows them. Next: the file with contacts or lifts."),
    ImportKind.CONTACT: QT_TRANSLATE_NOOP("import", "In F2 a part of a name or a number finds them now."),
    ImportKind.SITE: QT_TRANSLATE_NOOP("import", "In F2 a part of an address finds them now. Next: the lifts."),
    ImportKind.EQUIPMENT: QT_TRANSLATE_NOOP("import", "In F2 the short number finds each of them now."),
    ImportKind.PERSON: QT_TRANSLATE_NOOP("import", "F10 5 shows who can sit at the desk; F10 3 has the others."),
    ImportKind.REQUEST: QT_TRANSLATE_NOOP("import", "Alt+← turns to their days; F3 finds them."),
}


def counted(found: ImportReport, language: Language) -> str:
    """Return the counts in a row, those that are nothing left out."""
    is_plan = isinstance(found, ImportPlan)
    counts = (
        (_NEW if is_plan else _MADE, found.made),
        (_KNOWN, found.known),
        (_CHANGED, found.changed),
        (_APPLIED, 0 if is_plan else found.applied),
        (_REFUSED, len(found.refused)),
    )
    read = language.say("import", _READ, n=found.read)
    return _BETWEEN.join((read, *(language.say("import", said, n=n) for said, n in counts if n)))


def so_far(done: int, whole: int, language: Language) -> str:
    """Return how far a check or an import is. whole -- 0: nobody knows of how many"""
    if whole <= 0:
        return language.say("import", _BEGINNING)
    return language.say("import", _SO_FAR, done=done, whole=whole)


def looking(look: FileLook, mapping: ColumnMapping, language: Language) -> Said:
    """Return what to do once a file is read: look whether it was read rightly."""
    doubts = doubt_sentences((*look.doubts, *mapping.doubts), language)
    kept = language.say("import", _AS_KEPT, name=mapping.template) if mapping.template else ""
    parts = (doubts, kept, language.say("import", _LOOK))
    return " ".join(part for part in parts if part), "warning" if doubts else "accent"


def mapping_columns(mapping: ColumnMapping, language: Language) -> Said:
    """Return what to do while columns are given their fields."""
    return missing(mapping, language) or (language.say("import", _COLUMNS), "accent")


def first_rows(mapping: ColumnMapping, language: Language) -> Said:
    """Return what to do before the first rows."""
    return missing(mapping, language) or (language.say("import", _ROWS), "accent")


def missing(mapping: ColumnMapping, language: Language) -> Said | None:
    """Return what no column gives and a row cannot be without; None if nothing is."""
    lacks = [field_title(key, language) for key in mapping.missing()]
    if not lacks:
        return None
    return language.say("import", _MISSING, fields=language.listed(lacks)), "warning"


def running(*, is_check: bool, language: Language) -> Said:
    """Return what goes on, and how it is stopped."""
    return language.say("import", _CHECKING if is_check else _COMING), "accent"


def check_stopped(language: Language) -> Said:
    """Return what a check that somebody ended came to."""
    return language.say("import", _STOPPED), "warning"


def failed(why: str, language: Language) -> Said:
    """Return that nothing more came of it. why -- a sentence"""
    return language.say("import", _FAILED, why=why), "danger"


def broken_off(language: Language) -> Said:
    """Return what became of an import in the midst of which the program ended."""
    return language.say("import", _BROKEN_OFF), "warning"


def has_something(plan: ImportPlan) -> bool:
    """Return whether an import of what was checked could do anything."""
    return bool(plan.made or plan.differences)


def checked(plan: ImportPlan, language: Language) -> Said:
    """Return what to do after a check."""
    if not has_something(plan):
        if plan.refused:
            return language.say("import", _REST_REFUSED), "warning"
        return language.say("import", _NOTHING_NEW), "done"
    if not plan.made:
        return language.say("import", _ONLY_DIFFERENT), "accent"
    return language.say("import", _ACCEPT if plan.differences else _TAKE), "accent"


def ended(report: ImportReport, look: FileLook, kind: ImportKind, language: Language) -> Said:
    """Return what an import came to, and what to do next."""
    if report.was_cancelled:
        return language.say("import", _ENDED), "warning"
    said = [language.say("import", _DONE, file=look.file.name)]
    if report.refused:
        said.append(language.say("import", _MEND))
    said.append(language.say("import", _NEXT[kind]))
    return " ".join(said), "done"
