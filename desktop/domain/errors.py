"""What can go wrong that the user can do something about.

Each error carries facts, never a sentence: `wording.errors` says it in the reader's language.
"""

from typing import Any


class DaybookError(Exception):
    """Base of all errors that end in one sentence for the user: what happened, what to do."""

    def __init__(self, **facts: Any) -> None:
        super().__init__(", ".join(f"{name}={value}" for name, value in facts.items()))
        self.facts = facts


class RequestUnknown(DaybookError):
    """No request has this number. Facts: number."""


class RequestElsewhere(RequestUnknown):
    """No request of this number is on the station, and its server, which may have it, is away. Facts: number."""


class RequestChanged(DaybookError):
    """Somebody acted on the request after the reader looked. Facts: number, author, kind, at."""


class ActImpossible(DaybookError):
    """The status table has no such step. Facts: number, act, status."""


class ActForbidden(DaybookError):
    """This person's role may not do it. Facts: act, role."""


class SupervisorNeeded(ActForbidden):
    """Only a supervisor may do it. Facts: act, role."""


class ActUnknown(DaybookError):
    """There is no act of this name. Facts: act, known."""


class TextRefused(DaybookError):
    """A text holds characters that cannot be kept (NUL, half a surrogate pair). Facts: field."""


class TextTooLong(DaybookError):
    """A text is longer than a journal line may be. Facts: field, length, most."""


class TooManyFinds(DaybookError):
    """Every digit has a search that is kept already. Facts: most."""


class NothingWritten(DaybookError):
    """A call without one word, place, caller or kind. No facts."""


class TimeUnreadable(DaybookError):
    """A typed time is not understood. Facts: typed."""


class ComingTimeUnreadable(TimeUnreadable):
    """A typed time to come, of an arrival or a promise, is none. Facts: typed."""


class TimeInFuture(DaybookError):
    """Something is said to have happened later than now. Facts: at."""


class TimePassed(DaybookError):
    """Something is promised for a time that is not to come. Facts: at."""


class NothingOwed(DaybookError):
    """No call is owed to the caller of a request. Facts: number."""


class NoArrivalToTell(DaybookError):
    """Nobody has said when he will be there, or the caller has heard it. Facts: number."""


class EndsBeforeItBegan(DaybookError):
    """Something is said to have ended before it happened. Facts: at, began_at."""


class DateUnreadable(DaybookError):
    """A typed date is not understood. Facts: typed."""


class NumberUnreadable(DaybookError):
    """A typed request number is not understood. Facts: typed."""


class PersonUnknown(DaybookError):
    """Nobody has this name. Facts: typed."""


class PersonAmbiguous(DaybookError):
    """Several people fit. Facts: typed, names."""


class PinWrong(DaybookError):
    """The PIN does not fit the person. Facts: name."""


class TeamUnknown(DaybookError):
    """No team or person has this name. Facts: typed."""


class CategoryUnknown(DaybookError):
    """No category has this key or label. Facts: typed."""


class SiteUnknown(DaybookError):
    """No site has this id. Facts: typed."""


class RowUnknown(DaybookError):
    """A row of the directory that is not there. Facts: kind."""


class ReferenceUnknown(DaybookError):
    """A field names a row of the directory that is not there. Facts: field, typed."""


class NameMissing(DaybookError):
    """A thing of the directory needs a name. Facts: kind."""


class EndBeforeStart(DaybookError):
    """A contract would end before it begins. Facts: starts_on, ends_on."""


class MergeWithItself(DaybookError):
    """A row of the directory is to be merged with itself. Facts: kind, name."""


class MergeWithin(DaybookError):
    """Of two places that are to be merged one lies in the other. Facts: name, other."""


class RowMerged(DaybookError):
    """A row of the directory was merged into another one. Facts: kind, name, other."""


class MergeNotHere(DaybookError):
    """Nothing is known here of a merge that is to be taken back. Facts: kind, name."""


class NameTaken(DaybookError):
    """A short number or key that another one has. Facts: kind, name."""


class ReasonMissing(DaybookError):
    """The act needs a reason. Facts: act."""


class PriorityUnknown(DaybookError):
    """No priority of this name. Facts: typed, known."""


class AnswerRefused(DaybookError):
    """An answer does not fit its question. Facts: question, typed."""


class PhoneUnreadable(DaybookError):
    """A telephone number has no digits. Facts: typed."""


class DayAlreadySigned(DaybookError):
    """The day has its signature. Facts: day, author."""


class DayNotOver(DaybookError):
    """A day that has not begun cannot be signed. Facts: day."""


class DayIncomplete(DaybookError):
    """A day older than what this station holds was not fetched whole. Facts: day, since (a day)."""


class NothingToUndo(DaybookError):
    """The last act is not the person's own, or cannot be taken back. Facts: number."""


class CountStands(DaybookError):
    """A call that was counted as no request is not the person's own, or was taken back already."""


class NothingToSettle(DaybookError):
    """Nobody has to decide anything about the request (any more). Facts: number."""


class KeepImpossible(DaybookError):
    """What was not applied cannot be done again by itself. Facts: number, entry."""


class NothingRefused(DaybookError):
    """The act is not one (any more) that the server refused. No facts."""


class CallUnknown(DaybookError):
    """The joined call is not there (any more). Facts: number."""


class RingUnknown(DaybookError):
    """The call of the log is not there (any more). No facts."""


class RingExplained(DaybookError):
    """Somebody has said already what came of the call of the log. No facts."""


class LinkRefused(DaybookError):
    """The system does not let links open this program. Facts: why."""


class DiskRefused(DaybookError):
    """The disk is full, read-only or failing. Facts: why, folder."""


class FileBusy(DaybookError):
    """Another program holds the file too long. Facts: file."""


class WindowOpen(DaybookError):
    """A command wants the station's file for itself, and the window has it open. Facts: file."""


class FileDamaged(DaybookError):
    """The station's file is no sound database. Facts: file."""


class FileTooNew(DaybookError):
    """A newer program wrote the file. Facts: file, revision."""


class MigrationFailed(DaybookError):
    """The old file could not be brought to the new form; it stays as it was. Facts: file, backup, why."""


class FileUnreadable(DaybookError):
    """A file that was named cannot be read. Facts: file, why."""


class FileUnwritable(DaybookError):
    """A file that was named cannot be written. Facts: file, why."""


class FileExists(DaybookError):
    """A file that would be overwritten. Facts: file."""


class FilterUnfit(DaybookError):
    """A list was asked for by something that its rows do not have. Facts: filter, what."""


class ExportStopped(DaybookError):
    """Somebody stopped the writing of a file; nothing of it is there. No facts."""


class LineUnreadable(DaybookError):
    """One line of an input is not what it should be. Facts: why."""


class FieldUnknown(DaybookError):
    """An input names a field that does not exist. Facts: field, known."""


class FieldUnreadable(DaybookError):
    """A field of an input holds what it cannot. Facts: field, typed."""


class FieldMissing(DaybookError):
    """An input lacks a field. Facts: field."""


class CellMissing(FieldMissing):
    """A row of an imported file has nothing in a column that it must have. Facts: field."""


class ColumnMissing(FieldMissing):
    """No column of an imported file is one that there must be. Facts: field."""


class KindOfTemplate(DaybookError):
    """A template of an import is for another kind of table. Facts: name, kind."""


class NothingToPrint(DaybookError):
    """No order fits what was asked for. No facts."""


class PaperFailed(DaybookError):
    """A page could not be made. Facts: why."""


class MapUnknown(DaybookError):
    """No import mapping of this name. Facts: name, known."""


class NotEmpty(DaybookError):
    """A demo company goes only into an empty folder. Facts: folder."""


class SettingsUnreadable(DaybookError):
    """The settings file is not TOML. Facts: file, why."""


class ServerInUse(DaybookError):
    """The database already has Daybook's server in it. Facts: database."""


class ServerNotOurs(DaybookError):
    """The database has no server of Daybook's in it. Facts: database."""


class ServerTooOld(DaybookError):
    """PostgreSQL is older than 15. Facts: version."""


class ServerTooNew(DaybookError):
    """A newer Daybook has set the server up. Facts: version."""


class ServerRefused(DaybookError):
    """PostgreSQL does not let this login do it. Facts: why."""


class LoginTaken(DaybookError):
    """The server already has this login. Facts: login."""


class LoginUnknown(DaybookError):
    """The server has no such login. Facts: login."""


class LoginUnusable(DaybookError):
    """PostgreSQL cannot take this as a login, or it is one of Daybook's groups. Facts: login."""


class AddressUnreadable(DaybookError):
    """A typed address of a server is not understood. Facts: typed."""


class ServerAway(DaybookError):
    """The server does not answer. Facts: server, why."""


class LoginRefused(DaybookError):
    """The server does not let this login in, or its password is wrong or expired. Facts: login, server."""


class CertificateRefused(DaybookError):
    """The server cannot prove who it is, or offers no TLS. Facts: server, why."""


class ProgramTooOld(DaybookError):
    """The server takes acts of newer programs only. No facts."""


class ProgramTooNew(DaybookError):
    """The server was not brought up to this program yet. No facts."""


class ServerEmpty(DaybookError):
    """The server has no company yet. Facts: server."""


class ServerOfOthers(DaybookError):
    """A station of one company was led to the server of another. Facts: company, ours."""


class ServerUnreached(DaybookError):
    """The server that a PC is to be connected with does not answer. Facts: server, why."""


class StationRefused(DaybookError):
    """The server opens no station for this login: it is a contractor's. Facts: login."""


class CopyingStopped(DaybookError):
    """Somebody stopped the first copy before it was laid in. No facts."""


class LoginIsNobody(DaybookError):
    """The login is no person of the company. Facts: login."""


class JournalNotUploaded(DaybookError):
    """This station has a journal or a directory that the server does not know. Facts: server, database."""


class JournalUploaded(DaybookError):
    """The server has this station's journal already. Facts: station."""


class NotConnected(DaybookError):
    """This station shares with no server. No facts."""


class RunUnreadable(DaybookError):
    """A typed run of places ("houses 2-40 even") is not understood. Facts: typed."""


class RunTooLarge(DaybookError):
    """A run would make more places than one act may. Facts: count, most."""


class RunUneven(DaybookError):
    """Flats or lifts do not go into what they are to lie in. Facts: count, into, each."""


class RunNowhere(DaybookError):
    """A run is to lie in places of which there are none. No facts."""


class RunTakenBack(DaybookError):
    """A run of places was taken back already, or there is none. No facts."""


class AttachmentRefused(DaybookError):
    """What is to be attached is no file that may be kept. Facts: file, why."""


class AttachmentTooLarge(DaybookError):
    """A file is larger than what may be attached. Facts: file, size, most."""


class AttachmentElsewhere(DaybookError):
    """The bytes of an attachment are not on this station, and the server could not be asked. Facts: file, station."""


class AttachmentDamaged(DaybookError):
    """The kept bytes of an attachment are gone or changed. Facts: file, why."""


class FormChanged(DaybookError):
    """Somebody else has saved another version of a form meanwhile. Facts: version, author."""


class FormUnfit(DaybookError):
    """A form that cannot be asked like this. Facts: question."""
