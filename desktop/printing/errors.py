"""What can go wrong on the way to paper."""

from desktop.domain.errors import PaperFailed


class FontsMissing(PaperFailed):
    """A typeface that the sheets need is not there. Facts: why."""


class TemplateBroken(PaperFailed):
    """A template, which a company may edit, cannot be set. Facts: template, why (file, line and reason)."""


class PaperUnreadable(PaperFailed):
    """The bytes are no PDF that can be shown or printed. Facts: why."""


class PaperNotKept(PaperFailed):
    """An issued PDF is not in the archive, or no longer what was stored. Facts: digest, file, why."""


class PrinterFailed(PaperFailed):
    """The printer did not take the pages. Facts: printer, why."""
