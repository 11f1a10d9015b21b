"""What `daybook server` says."""

from collections.abc import Mapping

from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

SENTENCES: Mapping[str, str] = {
    "installed": QT_TRANSLATE_NOOP(
        "server",
        "{server} is a server of Daybook’s now. Next: daybook server add-user for each person, then connect the PCs.",
    ),
    "upgraded": QT_TRANSLATE_NOOP("server", "{server} was brought from {before} to {after}. Older programs go on."),
    "up to date": QT_TRANSLATE_NOOP("server", "{server} is up to date; functions and rights were made anew."),
    "added": QT_TRANSLATE_NOOP("server", "{login} may use the server as {role}. Password: {password}"),
    "given": QT_TRANSLATE_NOOP("server", "The new password of {login}: {password}"),
    "role set": QT_TRANSLATE_NOOP("server", "{login} is {role} now."),
    "revoked": QT_TRANSLATE_NOOP("server", "{login} is let in no more. What {login} wrote stays."),
    "password?": QT_TRANSLATE_NOOP("server", "Password of {login}: "),
    "good": QT_TRANSLATE_NOOP("server", "ok    {what}"),
    "bad": QT_TRANSLATE_NOOP("server", "WRONG {what}"),
    "as designed": QT_TRANSLATE_NOOP("server", "The server is as designed."),
}

UPLOADED = translate("server", "%n request(s) and the whole directory are on {server} as station {station}.", "", 1)
COPIED = translate("server", "This PC is station {station} of {server}; %n request(s) are here.", "", 1)
SYNCED = translate("server", "%n act(s) wait for {server}.", "", 1)
ABSENT = QT_TRANSLATE_NOOP("server", "Acts of {names} wait for a password: daybook connect with each of these logins.")
REFUSED = translate("server", "%n act(s) were refused by the server and stay here, marked.", "", 1)
CONFLICTS = translate("server", "%n act(s) met a change of somebody else’s: the journal shows both.", "", 1)
NO_KEYRING = QT_TRANSLATE_NOOP(
    "server", "This PC has no keyring: the password is kept in {file}, which only you can read."
)

GOOD: Mapping[str, str] = {
    "version": QT_TRANSLATE_NOOP("server", "PostgreSQL {version}"),
    "form": QT_TRANSLATE_NOOP("server", "its form is this program’s ({form})"),
    "capture": QT_TRANSLATE_NOOP("server", "every change of every table comes into the feed"),
    "rights": QT_TRANSLATE_NOOP("server", "each role may do what it should, and no more"),
    "policies": QT_TRANSLATE_NOOP("server", "each table shows only the rows that one may see"),
    "presence": QT_TRANSLATE_NOOP("server", "who has a request open is told under that person’s own name"),
    "clock": QT_TRANSLATE_NOOP("server", "its clock agrees with this PC’s"),
    "tls": QT_TRANSLATE_NOOP("server", "the connection is encrypted, or does not leave this machine"),
    "durable": QT_TRANSLATE_NOOP("server", "what it acknowledges is on its disk"),
    "doors": QT_TRANSLATE_NOOP("server", "whoever comes from another machine comes by TLS and proves who it is"),
}

BAD: Mapping[str, str] = {
    "version": QT_TRANSLATE_NOOP("server", "PostgreSQL {version}: Daybook needs 15 or newer"),
    "form": QT_TRANSLATE_NOOP("server", "its form ({form}) is not this program’s: daybook server upgrade"),
    "capture": QT_TRANSLATE_NOOP("server", "changes of {wrong} do not come into the feed: daybook server upgrade"),
    "rights": QT_TRANSLATE_NOOP("server", "rights are not as designed ({wrong}): daybook server upgrade"),
    "policies": QT_TRANSLATE_NOOP("server", "{wrong} shows all rows to everybody: daybook server upgrade"),
    "presence": QT_TRANSLATE_NOOP(
        "server", "who has a request open is not told as designed ({wrong}): daybook server upgrade"
    ),
    "clock": QT_TRANSLATE_NOOP("server", "its clock and this PC’s differ by {seconds} s: set the one that is wrong"),
    "tls": QT_TRANSLATE_NOOP("server", "the way to {host} is not encrypted: switch TLS on at the server"),
    "durable": QT_TRANSLATE_NOOP("server", "a crash may lose what it acknowledged: set {wrong} back to its default"),
    "doors": QT_TRANSLATE_NOOP(
        "server", "somebody may come in from another machine without TLS or without a safe proof ({wrong})"
    ),
}
