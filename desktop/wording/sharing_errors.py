"""What to do when the server, or the way to it, does not do as wished."""

from collections.abc import Mapping

from desktop.domain import errors
from desktop.domain.errors import DaybookError
from desktop.wording.marks import QT_TRANSLATE_NOOP

SENTENCES: Mapping[type[DaybookError], str] = {
    errors.AddressUnreadable: QT_TRANSLATE_NOOP(
        "errors",
        "“{typed}” is not the address of a server. Write it like postgresql://anna@desk.example.com/daybook.",
    ),
    errors.ServerAway: QT_TRANSLATE_NOOP(
        "errors",
        "{server} does not answer ({why}). What you write is saved here and goes there once it answers.",
    ),
    errors.LoginRefused: QT_TRANSLATE_NOOP(
        "errors",
        "{server} does not let “{login}” in: the password is wrong or has expired. Type it again, or ask whoever "
        "looks after the server.",
    ),
    errors.CertificateRefused: QT_TRANSLATE_NOOP(
        "errors",
        "{server} could not prove that it is the right server ({why}). Nothing was sent. Ask whoever looks after the "
        "server; do not go on without.",
    ),
    errors.ServerInUse: QT_TRANSLATE_NOOP(
        "errors",
        "The database {database} has Daybook’s server in it already. Use “daybook server upgrade”.",
    ),
    errors.ServerNotOurs: QT_TRANSLATE_NOOP(
        "errors",
        "The database {database} has no server of Daybook’s in it. Make one with “daybook server install”.",
    ),
    errors.ServerTooOld: QT_TRANSLATE_NOOP("errors", "This PostgreSQL is {version}; Daybook needs 15 or newer."),
    errors.ServerTooNew: QT_TRANSLATE_NOOP(
        "errors",
        "A newer Daybook has set this server up ({version}). Use the newer program; nothing was changed.",
    ),
    errors.ServerRefused: QT_TRANSLATE_NOOP(
        "errors",
        "PostgreSQL does not let this login do that ({why}). Use the login that owns the database and may make roles.",
    ),
    errors.LoginTaken: QT_TRANSLATE_NOOP("errors", "The server already has the login “{login}”. Choose another."),
    errors.LoginUnknown: QT_TRANSLATE_NOOP("errors", "The server has no login “{login}”. Check how it is written."),
    errors.LoginUnusable: QT_TRANSLATE_NOOP(
        "errors",
        "“{login}” cannot be a login. Take up to 63 plain letters, like a.ivanova.",
    ),
    errors.ProgramTooOld: QT_TRANSLATE_NOOP(
        "errors",
        "The server needs a newer Daybook. Install it on this PC; what you write meanwhile is saved here and waits.",
    ),
    errors.ProgramTooNew: QT_TRANSLATE_NOOP(
        "errors",
        "This Daybook is newer than the server. What you write is saved here and waits until “daybook server upgrade” "
        "was run there.",
    ),
    errors.ServerEmpty: QT_TRANSLATE_NOOP(
        "errors",
        "{server} has no company yet. Bring one there from a PC that has it: daybook server upload.",
    ),
    errors.ServerOfOthers: QT_TRANSLATE_NOOP(
        "errors",
        "That is the server of {company}, and this PC works for {ours}. Nothing was changed. Check the address.",
    ),
    errors.ServerUnreached: QT_TRANSLATE_NOOP(
        "errors",
        "{server} does not answer ({why}). Nothing was changed. Check the address and the network, then try again.",
    ),
    errors.StationRefused: QT_TRANSLATE_NOOP(
        "errors",
        "“{login}” may not open a desk there. Connect this PC with the login of a dispatcher, an engineer or a "
        "supervisor.",
    ),
    errors.CopyingStopped: QT_TRANSLATE_NOOP(
        "errors",
        "Stopped. This PC is as it was; what you typed here stays.",
    ),
    errors.LoginIsNobody: QT_TRANSLATE_NOOP(
        "errors",
        "“{login}” is nobody of this company. Have the login added: daybook server add-user.",
    ),
    errors.JournalNotUploaded: QT_TRANSLATE_NOOP(
        "errors",
        "This PC has requests or a directory that {server} does not know. Nothing was changed. Ask whoever looks after "
        "the server to bring them there once, with this window closed: daybook server upload --url "
        "postgresql://ADMINISTRATOR@{server}/{database}. Then connect again.",
    ),
    errors.JournalUploaded: QT_TRANSLATE_NOOP(
        "errors",
        "The server has the journal of station {station} already. Connect the PC: daybook connect.",
    ),
    errors.NotConnected: QT_TRANSLATE_NOOP(
        "errors",
        "This PC shares with no server. Make it a station of one first: daybook connect.",
    ),
}
