"""What somebody chose and typed to take a list out; plain data between page and screen."""

from dataclasses import dataclass

from desktop.domain.taking_out import OF_PERIOD, OutFormat, OutList

EVERYTHING = "everything"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportForm:
    """list -- a value of OutList, or EVERYTHING; first, last -- days as typed, "" = no end there

    find -- only requests with these words
    path -- of the file; of everything: of a folder, or of a file that ends in .zip
    """

    list: str = OutList.REQUESTS
    first: str = ""
    last: str = ""
    find: str = ""
    format: str = OutFormat.XLSX
    delimiter: str = ","
    has_words: bool = True
    is_whole: bool = False
    path: str = ""

    @property
    def has_period(self) -> bool:
        """Whether days can be chosen."""
        return self.list in OF_PERIOD

    @property
    def has_words_to_find(self) -> bool:
        """Whether rows can be chosen by their words."""
        return self.list == OutList.REQUESTS

    @property
    def has_columns(self) -> bool:
        """Whether there is a choice of columns: everything has them all."""
        return self.list != EVERYTHING
