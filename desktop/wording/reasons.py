"""What the operating system or the database said, in the reader's words as far as they are known."""

from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

_KNOWN = (  # the first that occurs in what was said, in small letters
    (("full", "no space", "quota"), QT_TRANSLATE_NOOP("reasons", "the disk is full")),
    (("read-only", "readonly"), QT_TRANSLATE_NOOP("reasons", "nothing may be written there")),
    (("permission", "denied", "not permitted"), QT_TRANSLATE_NOOP("reasons", "this user may not do that there")),
    (("disk i/o", "input/output"), QT_TRANSLATE_NOOP("reasons", "the disk reports an error")),
    (("no such file", "not found", "cannot find"), QT_TRANSLATE_NOOP("reasons", "it is not there")),
    (("unable to open",), QT_TRANSLATE_NOOP("reasons", "the file cannot be opened")),
    (("is a directory",), QT_TRANSLATE_NOOP("reasons", "it is a folder")),
    (("not a directory", "file exists"), QT_TRANSLATE_NOOP("reasons", "it is a file, not a folder")),
    (("codec can't decode", "invalid utf-8"), QT_TRANSLATE_NOOP("reasons", "it is not text in UTF-8")),
    (("empty file",), QT_TRANSLATE_NOOP("reasons", "it is empty")),
    (("unknown kind",), QT_TRANSLATE_NOOP("reasons", "this kind of file is not kept")),
    (("a link",), QT_TRANSLATE_NOOP("reasons", "it is a link to another file")),
    (("not a file",), QT_TRANSLATE_NOOP("reasons", "it is no file but a device or a pipe")),
    (("changed",), QT_TRANSLATE_NOOP("reasons", "its bytes were changed")),
    (("not json",), QT_TRANSLATE_NOOP("reasons", "it is not JSON")),
    (("the file is empty",), QT_TRANSLATE_NOOP("reasons", "it is empty")),
    (("only a header",), QT_TRANSLATE_NOOP("reasons", "it has the names of columns and no row below them")),
    (("no table",), QT_TRANSLATE_NOOP("reasons", "it holds no table")),
    (("too many columns",), QT_TRANSLATE_NOOP("reasons", "it has more than 1,000 columns: delete those without use")),
    (
        ("too large for a table",),
        QT_TRANSLATE_NOOP("reasons", "its sheet is far too large: delete empty rows and columns, or save it as CSV"),
    ),
    (("line too long",), QT_TRANSLATE_NOOP("reasons", "it has a line longer than any table’s: it is no text file")),
    (("unpacks to too much",), QT_TRANSLATE_NOOP("reasons", "it would unpack to more than this PC can hold")),
    (
        ("protected by a password",),
        QT_TRANSLATE_NOOP("reasons", "a password protects it: open it there, and save it without one"),
    ),
    (
        ("web page",),
        QT_TRANSLATE_NOOP("reasons", "it is a web page, whatever its name: open it in Excel and save it as XLSX"),
    ),
    (("no such sheet",), QT_TRANSLATE_NOOP("reasons", "it has no sheet of that name")),
    (("broken workbook",), QT_TRANSLATE_NOOP("reasons", "it is damaged or no workbook: save it anew, or as CSV")),
    (("unknown encoding",), QT_TRANSLATE_NOOP("reasons", "there is no encoding of that name")),
    (("field larger than",), QT_TRANSLATE_NOOP("reasons", "a field is too long: a quotation mark was not closed")),
    (("a sum",), QT_TRANSLATE_NOOP("reasons", "it is a sum below the table")),
    (("more fields than columns",), QT_TRANSLATE_NOOP("reasons", "it has more fields than the file has columns")),
    (("no object",), QT_TRANSLATE_NOOP("reasons", "it is JSON, but not an object in braces")),
)


def reason(said: str, language: Language) -> str:
    """Return why something was refused; what is not known stays as it was said."""
    small = said.casefold()
    for signs, words in _KNOWN:
        if any(sign in small for sign in signs):
            return language.say("reasons", words)
    return said
