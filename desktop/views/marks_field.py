"""Several of a few answers: each key marks one or unmarks it, Enter goes on."""

from collections.abc import Sequence
from typing import Any

from desktop.views.chips_field import Chip, ChipsField


class MarksField(ChipsField):
    """Its value is the list of the answers that are marked, in the order of the chips; unknown ones behind them."""

    def offer(self, chips: Sequence[Chip]) -> None:
        """Show other answers."""
        self._chips = tuple(chips)
        self.updateGeometry()
        self.show_value(self._value)

    def show_value(self, value: Any) -> None:
        """Show what is marked."""
        self._value = list(value or ())
        said = [chip.label for chip in self._chips if chip.value in self._value]
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def _choose(self, value: Any) -> None:
        self._take(value)

    def _take(self, value: Any) -> None:
        marked = [] if value is None else [*self._value]
        if value in marked:
            marked.remove(value)
        elif value is not None:
            marked.append(value)
        known = [chip.value for chip in self._chips]
        marked.sort(key=lambda one: known.index(one) if one in known else len(known))
        self.show_value(marked)
        self.answered.emit(self.name, marked)

    def _is_taken(self, value: Any) -> bool:
        return value in (self._value or ())

    def _step(self, by: int) -> None:
        """Left and Right mark nothing: several may be marked."""
