"""What became of the rows of an import, and what is doubtful about them, in the reader's words."""

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from desktop.domain.importing import Difference, ReportWords
from desktop.wording.errors import sentence
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.statuses import field

_DOUBTS: Mapping[str, str] = {
    "address_whole": QT_TRANSLATE_NOOP("import doubts", "the address could not be parted and stays as it is written"),
    "phone_unreadable": QT_TRANSLATE_NOOP("import doubts", "the telephone number was left out: it cannot be read"),
    "text_repaired": QT_TRANSLATE_NOOP("import doubts", "letters in another encoding were put right"),
    "role_unknown": QT_TRANSLATE_NOOP("import doubts", "the job says no role: taken as an engineer"),
    "person_unknown": QT_TRANSLATE_NOOP("import doubts", "nobody of that name works here: the name stays in the words"),
    "equipment_unknown": QT_TRANSLATE_NOOP(
        "import doubts", "no equipment has that number: the number stays in the words"
    ),
    "closing_time_unknown": QT_TRANSLATE_NOOP("import doubts", "done, but the file does not say when"),
    "closed_before_opened": QT_TRANSLATE_NOOP("import doubts", "closed before it was opened: taken as closed at once"),
    "status_unknown": QT_TRANSLATE_NOOP("import doubts", "the status is not known: told by the closing time"),
    "date_style": QT_TRANSLATE_NOOP(
        "import doubts", "nothing tells whether 03/04 is the 3rd of April or the 4th of March: choose it"
    ),
    "kind": QT_TRANSLATE_NOOP("import doubts", "what the table holds is a guess: look whether it is right"),
    "nothing_known": QT_TRANSLATE_NOOP("import doubts", "no column was recognised: say what each one is"),
    "columns_twice": QT_TRANSLATE_NOOP("import doubts", "two columns have the same name: the second is told by (2)"),
    "header_missing": QT_TRANSLATE_NOOP("import doubts", "no line with names of columns was found"),
    "encoding_mixed": QT_TRANSLATE_NOOP("import doubts", "some lines are in another encoding than the others"),
}
_STATES: Mapping[str, str] = {
    "new": QT_TRANSLATE_NOOP("import states", "new"),
    "known": QT_TRANSLATE_NOOP("import states", "known"),
    "changed": QT_TRANSLATE_NOOP("import states", "changed"),
    "refused": QT_TRANSLATE_NOOP("import states", "refused"),
    "doubtful": QT_TRANSLATE_NOOP("import states", "in, with a doubt"),
}
TITLES: Mapping[str, str] = {
    "line": QT_TRANSLATE_NOOP("import report", "Line"),
    "became": QT_TRANSLATE_NOOP("import report", "What became of it"),
    "reason": QT_TRANSLATE_NOOP("import report", "Why"),
    "read": QT_TRANSLATE_NOOP("import report", "Rows read"),
    "made": QT_TRANSLATE_NOOP("import report", "Made"),
    "known": QT_TRANSLATE_NOOP("import report", "Known already"),
    "changed": QT_TRANSLATE_NOOP("import report", "Different from what is stored"),
    "applied": QT_TRANSLATE_NOOP("import report", "Of these, accepted"),
    "refused": QT_TRANSLATE_NOOP("import report", "Refused"),
}
_DIFFERENCE = QT_TRANSLATE_NOOP("import report", "{field}: “{was}” -> “{now}”")


def doubt(code: str, language: Language) -> str:
    """Return what is doubtful about a row, a file or a guess."""
    return language.say("import doubts", _DOUBTS[code]) if code in _DOUBTS else code.replace("_", " ")


def state(code: str, language: Language) -> str:
    """Return what became of a row."""
    return language.say("import states", _STATES[code]) if code in _STATES else code


def difference(one: Difference, language: Language) -> str:
    """Return what a row says otherwise."""
    return language.say("import report", _DIFFERENCE, field=field(one.field, language), was=one.was, now=one.now)


def report_words(language: Language, *, zone: ZoneInfo, today: date | None = None) -> ReportWords:
    """Return the words of a report. zone, today -- of the desk, for times in the reasons."""
    return ReportWords(
        titles={key: language.say("import report", text) for key, text in TITLES.items()},
        state=lambda code: state(code, language),
        error=lambda error: " ".join(sentence(error, language, zone=zone, today=today).split()),
        doubt=lambda code: doubt(code, language),
        difference=lambda one: difference(one, language),
    )
