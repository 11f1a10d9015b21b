"""Questions about a file, one at a time: while one is being answered only the newest of those that follow waits."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.domain.errors import DaybookError
from desktop.screens.context import Desk


@dataclass(frozen=True, slots=True)
class _Question:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[DaybookError], None]


class ImportQuestions:
    """Asks on the lane of long work. To look through a big file takes seconds: what was replaced is not asked.

    An answer that another question has replaced is dropped.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._running: _Question | None = None
        self._waiting: _Question | None = None

    @property
    def is_asking(self) -> bool:
        """Whether an answer is on its way."""
        return self._running is not None

    def ask(
        self, work: Callable[[], Any], *, done: Callable[[Any], None], failed: Callable[[DaybookError], None]
    ) -> None:
        """Ask *work*; its answer follows unless another question comes first."""
        self._waiting = _Question(work, done, failed)
        if self._running is None:
            self._next()

    def _next(self) -> None:
        if (question := self._waiting) is None:
            return
        self._waiting, self._running = None, question
        self._desk.look_into(question.work, done=self._on_answer, failed=self._on_failed)

    def _on_answer(self, answer: Any) -> None:
        question, self._running = self._running, None
        if question is not None and self._waiting is None:
            question.done(answer)
        self._next()

    def _on_failed(self, error: DaybookError) -> None:
        question, self._running = self._running, None
        if question is not None and self._waiting is None:
            question.failed(error)
        self._next()
