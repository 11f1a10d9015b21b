"""A process of its own that prints one PDF as the program does: print_process.py QUEUE FILE."""

import sys
from pathlib import Path

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from desktop.printing.printer import print_pages


def main(queue: str, file: str) -> None:
    _application = QApplication([])
    printer = QPrinter(QPrinterInfo.printerInfo(queue), QPrinter.PrinterMode.HighResolution)
    assert printer.printerName() == queue, f"{queue} is not among {QPrinterInfo.availablePrinterNames()}"
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    print_pages(Path(file).read_bytes(), printer, title="A26-00417")


if __name__ == "__main__":
    main(*sys.argv[1:])
