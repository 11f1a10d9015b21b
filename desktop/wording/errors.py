"""One sentence for every error the user can do something about: what happened, what to do."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain import errors
from desktop.domain.errors import DaybookError
from desktop.wording import sharing_errors, statuses
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.reasons import reason
from desktop.wording.shown import shown

SENTENCES: Mapping[type[DaybookError], str] = {
    errors.RequestUnknown: QT_TRANSLATE_NOOP(
        "errors",
        "There is no request {number}. Check the number, or press F3 to find it by its words.",
    ),
    errors.RequestElsewhere: QT_TRANSLATE_NOOP(
        "errors",
        "{number} is not on this PC, and the server, which may have it, could not be asked. Try again when it answers.",
    ),
    errors.RequestChanged: QT_TRANSLATE_NOOP(
        "errors",
        "{author} changed {number} meanwhile ({kind}, {at}). Nothing of yours was saved and your text stays: look at "
        "the request and do it again.",
    ),
    errors.ActImpossible: QT_TRANSLATE_NOOP(
        "errors",
        "{number} is {status}, so this cannot be done: {act}. F6 shows what can be done now.",
    ),
    errors.ActForbidden: QT_TRANSLATE_NOOP(
        "errors",
        "The role “{role}” may not do this: {act}. Ask a dispatcher or the supervisor.",
    ),
    errors.SupervisorNeeded: QT_TRANSLATE_NOOP(
        "errors",
        "Only a supervisor may do this: {act}. F10 5 shows who has which digit: let a supervisor take the desk.",
    ),
    errors.ActUnknown: QT_TRANSLATE_NOOP("errors", "There is no act “{act}”. Known are: {known}."),
    errors.TextRefused: QT_TRANSLATE_NOOP(
        "errors",
        "A character in this text cannot be kept ({field}). Delete what is not a letter, a digit or a sign, and save "
        "again.",
    ),
    errors.TooManyFinds: QT_TRANSLATE_NOOP(
        "errors", "{most} searches are kept already, one for each digit. Del in their list lets one go."
    ),
    errors.TextTooLong: QT_TRANSLATE_NOOP(
        "errors",
        "This text is too long ({field}): {length} characters, at most {most} can be kept. Shorten it and save again.",
    ),
    errors.NothingWritten: QT_TRANSLATE_NOOP(
        "errors",
        "Nothing is written yet. Write a word, a place, a caller or a kind, then save.",
    ),
    errors.TimeUnreadable: QT_TRANSLATE_NOOP(
        "errors",
        "“{typed}” is not a time. Type 1510 for 15:10, or -20 for twenty minutes ago.",
    ),
    errors.ComingTimeUnreadable: QT_TRANSLATE_NOOP(
        "errors",
        "“{typed}” is not a time to come. Type 1510 for 15:10, or 20 for in twenty minutes.",
    ),
    errors.TimeInFuture: QT_TRANSLATE_NOOP("errors", "{at} has not come yet. Type a time that is past."),
    errors.TimePassed: QT_TRANSLATE_NOOP("errors", "{at} has passed. Promise a time that is to come."),
    errors.NothingOwed: QT_TRANSLATE_NOOP(
        "errors", "No call is owed to the caller of {number}. Nothing is to be dropped."
    ),
    errors.NoArrivalToTell: QT_TRANSLATE_NOOP(
        "errors", "{number}: nobody has said when he will be there, or the caller knows it. F7 writes down a time."
    ),
    errors.EndsBeforeItBegan: QT_TRANSLATE_NOOP(
        "errors", "It cannot have ended at {at}: it happened at {began_at}. Correct one of the two times."
    ),
    errors.DateUnreadable: QT_TRANSLATE_NOOP(
        "errors",
        "“{typed}” is not a date. Type 1.3. for the first of March, or -1 for yesterday.",
    ),
    errors.NumberUnreadable: QT_TRANSLATE_NOOP("errors", "“{typed}” is not a request number. Type it like A26-00417."),
    errors.PersonUnknown: QT_TRANSLATE_NOOP(
        "errors",
        "Nobody is called “{typed}”. Check the name, or add the person to the directory.",
    ),
    errors.PersonAmbiguous: QT_TRANSLATE_NOOP(
        "errors",
        "“{typed}” fits several people: {names}. Type more of the name.",
    ),
    errors.PinWrong: QT_TRANSLATE_NOOP(
        "errors",
        "This is not the PIN of {name}. Type it again, or ask the supervisor for a new one.",
    ),
    errors.TeamUnknown: QT_TRANSLATE_NOOP(
        "errors",
        "No team and no person is called “{typed}”. Check the name, or add it to the directory.",
    ),
    errors.CategoryUnknown: QT_TRANSLATE_NOOP(
        "errors",
        "There is no kind “{typed}”. Choose one from the list, or leave it empty and add it later.",
    ),
    errors.SiteUnknown: QT_TRANSLATE_NOOP(
        "errors",
        "The place “{typed}” is not in the directory. Choose another, or write the place in your own words.",
    ),
    errors.RowUnknown: QT_TRANSLATE_NOOP(
        "errors",
        "This is not in the directory any more: {kind}. Open the list again and choose another.",
    ),
    errors.ReferenceUnknown: QT_TRANSLATE_NOOP(
        "errors",
        "“{typed}” is not in the directory ({field}). Choose one of those that are offered, or empty the field.",
    ),
    errors.NameMissing: QT_TRANSLATE_NOOP("errors", "A name is missing: {kind}. Type a name and save again."),
    errors.EndBeforeStart: QT_TRANSLATE_NOOP(
        "errors",
        "This contract would end on {ends_on}, before it begins on {starts_on}. Correct one of the two dates.",
    ),
    errors.MergeWithItself: QT_TRANSLATE_NOOP(
        "errors", "{name} and the other one are the same row already. Choose another one."
    ),
    errors.MergeWithin: QT_TRANSLATE_NOOP(
        "errors",
        "{name} lies in {other}: the two cannot be one place. Move it out first, or choose another one.",
    ),
    errors.RowMerged: QT_TRANSLATE_NOOP(
        "errors", "{name} was merged into {other}. Open that one, or take the merge back: Alt+R."
    ),
    errors.MergeNotHere: QT_TRANSLATE_NOOP(
        "errors",
        "What was merged with {name} is not known on this PC: the merge is not here, or it was taken back already.",
    ),
    errors.NameTaken: QT_TRANSLATE_NOOP("errors", "“{name}” is taken already: {kind}. Choose another name or number."),
    errors.ReasonMissing: QT_TRANSLATE_NOOP(
        "errors",
        "This needs a few words of yours: {act}. Type why, then press Enter.",
    ),
    errors.PriorityUnknown: QT_TRANSLATE_NOOP("errors", "There is no priority “{typed}”. Known are: {known}."),
    errors.AnswerRefused: QT_TRANSLATE_NOOP(
        "errors",
        "“{typed}” does not answer the question “{question}”. Answer it as it is asked, or leave it empty: it may be "
        "owed.",
    ),
    errors.PhoneUnreadable: QT_TRANSLATE_NOOP("errors", "“{typed}” is not a telephone number. Type its digits."),
    errors.DayAlreadySigned: QT_TRANSLATE_NOOP(
        "errors",
        "{author} has signed {day} already. What comes now is kept as an addendum: nothing else is to be done.",
    ),
    errors.DayNotOver: QT_TRANSLATE_NOOP(
        "errors",
        "{day} has not begun yet and cannot be signed. Choose an earlier day.",
    ),
    errors.DayIncomplete: QT_TRANSLATE_NOOP(
        "errors",
        "{day} is not all here: this PC keeps what was written since {since}. Turn to that day while the server "
        "answers, and do it again when all of it has come.",
    ),
    errors.NothingToUndo: QT_TRANSLATE_NOOP(
        "errors",
        "The last entry of {number} is not yours to take back. Write a correction or a note instead.",
    ),
    errors.CountStands: QT_TRANSLATE_NOOP(
        "errors", "That call was counted by somebody else, or its count was taken back already."
    ),
    errors.NothingToSettle: QT_TRANSLATE_NOOP(
        "errors",
        "Nothing is left to decide about {number}: somebody has done it already.",
    ),
    errors.KeepImpossible: QT_TRANSLATE_NOOP(
        "errors",
        "This cannot be done again by itself ({entry}). Take what stands in {number} (F4), then act anew (F6).",
    ),
    errors.NothingRefused: QT_TRANSLATE_NOOP(
        "errors",
        "Nothing is left to decide about this entry: it was sent again or struck through already.",
    ),
    errors.CallUnknown: QT_TRANSLATE_NOOP(
        "errors",
        "This caller does not belong to {number} any more. Open the request again to see who does.",
    ),
    errors.RingUnknown: QT_TRANSLATE_NOOP(
        "errors", "This call is not in the log any more. Open the log again (F10 8)."
    ),
    errors.RingExplained: QT_TRANSLATE_NOOP(
        "errors", "Somebody has said already what came of this call: the log shows it."
    ),
    errors.LinkRefused: QT_TRANSLATE_NOOP(
        "errors",
        "The system did not change which program opens daybook: links ({why}). Ask whoever looks after this PC.",
    ),
    errors.DiskRefused: QT_TRANSLATE_NOOP(
        "errors",
        "NOT SAVED: the disk refused ({why}). Write it on a card; your text stays here. The folder is {folder}",
    ),
    errors.FileBusy: QT_TRANSLATE_NOOP(
        "errors",
        "NOT SAVED: another program is holding {file}. Your text stays here; close that program, or wait a moment and "
        "save again.",
    ),
    errors.WindowOpen: QT_TRANSLATE_NOOP(
        "errors",
        "Daybook’s window has {file} open. Close it and do this again; connecting is done there too: F10 5, then F4.",
    ),
    errors.FileDamaged: QT_TRANSLATE_NOOP(
        "errors",
        "{file} is damaged and was not touched. Restore the last backup, and keep this file for whoever helps you.",
    ),
    errors.FileTooNew: QT_TRANSLATE_NOOP(
        "errors",
        "A newer Daybook wrote {file} ({revision}). Install the newer program on this PC; nothing was changed.",
    ),
    errors.MigrationFailed: QT_TRANSLATE_NOOP(
        "errors",
        "{file} could not be brought to the new form ({why}) and stays as it was. Go on with the earlier program; a "
        "copy is in {backup}",
    ),
    errors.FileUnreadable: QT_TRANSLATE_NOOP(
        "errors",
        "{file} cannot be read ({why}). Check the name and where it lies, then try again.",
    ),
    errors.FileUnwritable: QT_TRANSLATE_NOOP(
        "errors",
        "{file} cannot be written ({why}). Choose another folder or name.",
    ),
    errors.FileExists: QT_TRANSLATE_NOOP(
        "errors",
        "{file} is there already and was not overwritten. Choose another name.",
    ),
    errors.FilterUnfit: QT_TRANSLATE_NOOP(
        "errors",
        "{filter} cannot choose among these rows ({what}). Leave it away, or take out a list that has it.",
    ),
    errors.ExportStopped: QT_TRANSLATE_NOOP(
        "errors",
        "Stopped: no file was written, and an older one of that name is as it was. Write it again when you need it.",
    ),
    errors.LineUnreadable: QT_TRANSLATE_NOOP(
        "errors",
        "This line is not what it should be ({why}). Correct it and read the file again: what is in already is not "
        "taken twice.",
    ),
    errors.FieldUnknown: QT_TRANSLATE_NOOP("errors", "There is no field “{field}”. Known are: {known}."),
    errors.FieldUnreadable: QT_TRANSLATE_NOOP(
        "errors",
        "“{typed}” cannot stand in the field “{field}”. Correct it and send it again.",
    ),
    errors.FieldMissing: QT_TRANSLATE_NOOP("errors", "The field “{field}” is missing. Add it and send it again."),
    errors.CellMissing: QT_TRANSLATE_NOOP(
        "errors",
        "Nothing stands under “{field}” in this row. Fill it in and import the file again.",
    ),
    errors.ColumnMissing: QT_TRANSLATE_NOOP(
        "errors",
        "No column of the file is this: {field}. Say which one it is, or add it to the file.",
    ),
    errors.KindOfTemplate: QT_TRANSLATE_NOOP(
        "errors",
        "The import map “{name}” is for another kind of table: {kind}. Choose that kind, or another map.",
    ),
    errors.NothingToPrint: QT_TRANSLATE_NOOP(
        "errors",
        "There is no order to print here. Choose other requests or another day.",
    ),
    errors.PaperFailed: QT_TRANSLATE_NOOP(
        "errors",
        "The page could not be made ({why}). The request is safe: try again, or write the order by hand.",
    ),
    errors.MapUnknown: QT_TRANSLATE_NOOP("errors", "There is no import map “{name}”. Known are: {known}."),
    errors.NotEmpty: QT_TRANSLATE_NOOP(
        "errors",
        "{folder} already holds a journal, and a practice company needs an empty folder. Choose another one.",
    ),
    errors.SettingsUnreadable: QT_TRANSLATE_NOOP(
        "errors",
        "The settings in {file} could not be read ({why}). The usual ones are in use now, and the old file is kept "
        "beside: set again what you need.",
    ),
    **sharing_errors.SENTENCES,
    errors.RunUnreadable: QT_TRANSLATE_NOOP(
        "errors",
        "“{typed}” is not understood. Write for example: houses 2-40 even, or entrances 1-4 flats 1-72.",
    ),
    errors.RunTooLarge: QT_TRANSLATE_NOOP(
        "errors",
        "That would be {count} at once; at most {most} are made in one act. Write it in several parts.",
    ),
    errors.RunUneven: QT_TRANSLATE_NOOP(
        "errors",
        "{count} do not go into {into} evenly ({each} each). Check the numbers, or say how many: “18 each”.",
    ),
    errors.RunNowhere: QT_TRANSLATE_NOOP(
        "errors",
        "There is nothing yet to lay it into. Name that with its numbers, too: flats 1-72 in entrances 1-4.",
    ),
    errors.RunTakenBack: QT_TRANSLATE_NOOP(
        "errors",
        "This was taken back already: nothing of it is left to be retired.",
    ),
    errors.AttachmentRefused: QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not attached: {why}. Choose a photo, a scan, a PDF or another document.",
    ),
    errors.AttachmentTooLarge: QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not attached: it has {size} MB, at most {most} MB can be kept. Make the picture smaller first.",
    ),
    errors.AttachmentElsewhere: QT_TRANSLATE_NOOP(
        "errors",
        "{file} is at station {station}; it comes when the server answers.",
    ),
    errors.FormChanged: QT_TRANSLATE_NOOP(
        "errors",
        "{author} has saved version {version} of this form meanwhile. Yours is all here: Alt+E shows what differs, "
        "F12 again saves yours as the next version.",
    ),
    errors.FormUnfit: QT_TRANSLATE_NOOP(
        "errors",
        "The form cannot be asked like this: something is wrong at “{question}”. Correct that item and save again.",
    ),
    errors.AttachmentDamaged: QT_TRANSLATE_NOOP(
        "errors",
        "{file} cannot be opened: what was kept of it is gone or damaged ({why}). Attach it again if you have it.",
    ),
}

_UNKNOWN = QT_TRANSLATE_NOOP(
    "errors", "This did not work ({why}). Your text stays here: try again, or write it on a card."
)
_UTC = ZoneInfo("UTC")


def sentence(error: DaybookError, language: Language, *, zone: ZoneInfo = _UTC, today: date | None = None) -> str:
    """Return what happened and what to do.

    zone -- the desk's, for times; today -- the desk's day: times of other days carry their date (None: all do).
    An error without a sentence of its own speaks with that of the error it is a kind of.
    """
    day = today or date.min
    facts = {name: _told(name, value, language, zone, day) for name, value in error.facts.items()}
    for kind in type(error).__mro__:
        if kind in SENTENCES:
            return language.say("errors", SENTENCES[kind], **facts)
    return language.say("errors", _UNKNOWN, why=facts.get("why") or type(error).__name__)


_WORDS: Mapping[str, Callable[[str, Language], str]] = {
    "status": statuses.status,
    "act": statuses.act,
    "role": statuses.role,
    "field": statuses.field,
    "entry": statuses.entry_kind,
    "why": reason,
}


def _told(name: str, value: Any, language: Language, zone: ZoneInfo, today: date) -> Any:
    """Return one fact as the reader knows it."""
    if isinstance(value, datetime):
        return language.moment(value if value.tzinfo else value.replace(tzinfo=UTC), zone, today)
    if isinstance(value, date):
        return language.date(value)
    if isinstance(value, int | float):
        return language.number(value)
    if isinstance(value, list | tuple | set | frozenset):
        return language.listed(shown(str(part)) for part in value)
    if name == "kind":
        code = str(value)
        return statuses.thing(code, language) if code in statuses.THINGS else statuses.entry_kind(code, language)
    if name in _WORDS and isinstance(value, str):
        return _WORDS[name](shown(value), language)
    return shown(str(value), most=1000 if name in {"file", "folder", "backup", "known"} else 80)
