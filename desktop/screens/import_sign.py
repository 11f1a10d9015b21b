"""The line on top says how far an import is while another page is in sight, and that it has ended."""

from PySide6.QtCore import QObject, Slot

from desktop.screens.import_run import ImportRun, RunStage
from desktop.views.header import Header
from desktop.views.import_page import ImportPage


class ImportSign(QObject):
    """Goes away once the page was looked at after the end."""

    def __init__(self, run: ImportRun, page: ImportPage, header: Header, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._page, self._header = run, page, header
        run.changed.connect(self._show)
        run.moved.connect(self._show)
        page.shown.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        run = self._run
        if run.is_running:
            percent = f" {100 * run.done // run.whole} %" if run.whole else " …"
            self._header.show_task(self.tr("Import") + percent, tone="accent")
        elif not self._header.task() or self._page.isVisible():
            self._header.show_task("", tone="")
        elif run.stage is RunStage.FAILED:
            self._header.show_task(self.tr("Import broken off: F10 6"), tone="danger")
        else:
            self._header.show_task(self.tr("Import ended: F10 6"), tone="done")
