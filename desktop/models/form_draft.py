"""A form of a kind of trouble while it is edited: as it is stored, what is typed, what was taken out."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from desktop.domain.form_check import FormPart
from desktop.domain.forms import Question, read_form
from desktop.domain.ids import new_id
from desktop.domain.met_words import met_words
from desktop.models.directory_values import key_from

NEW = "new:"
"""Begins the key of a question or a choice that gets its own, made from its words, when the form is saved."""

_LABELLED = frozenset({FormPart.QUESTIONS, FormPart.SCRIPT})


@dataclass(frozen=True, slots=True)
class Spot:
    """One item of a form: *at* (from 0) in a part; behind the last one: the empty line."""

    part: FormPart
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredForm:
    """form_id -- of the version, None where the kind has none; form -- its JSON; patterns -- of the kind."""

    form_id: UUID | None = None
    form: Mapping[str, Any]
    patterns: Mapping[str, Any]


class FormDraft:
    """What is typed is kept as the JSON that will be stored: what this program does not know of stays in it."""

    def __init__(self, stored: StoredForm) -> None:
        self.stored = stored
        self.form: dict[str, Any] = deepcopy(dict(stored.form))
        self.patterns: dict[str, Any] = deepcopy(dict(stored.patterns))
        self._taken_out: list[tuple[Spot | None, Any]] = []  # None: the whole form that stood here

    @property
    def is_changed(self) -> bool:
        """Whether something would be saved."""
        return self.form != self.stored.form or self.patterns != self.stored.patterns

    def follow(self, stored: StoredForm, sent: Mapping[str, Any]) -> None:
        """It is stored like this now; what was typed since *sent* went to be saved stays, as a change of that."""
        if self.form == sent:
            self.form = deepcopy(dict(stored.form))
        self.stored = stored

    def rest_upon(self, stored: StoredForm) -> None:
        """Let what is typed be a change of a version that somebody saved meanwhile, with the words put there since."""
        self.patterns = met_words(self.stored.patterns, self.patterns, stored.patterns)
        self.stored = stored

    def items(self, part: FormPart) -> list[Any]:
        """Return the items of a part: JSON objects; of *prepare* labels, of *also_asked* names."""
        return list(self.form.get(part, ()))

    def item(self, spot: Spot) -> Mapping[str, Any]:
        """Return one item as an object with "labels"; {} of the empty line."""
        items = self.items(spot.part)
        if not 0 <= spot.at < len(items):
            return {}
        return items[spot.at] if spot.part in _LABELLED else {"labels": items[spot.at]}

    def put(self, spot: Spot, field: str, value: Any) -> None:
        """Let *value* stand in a field; of the empty line a new item begins. What is empty is left out."""
        items = self.items(spot.part)
        if spot.at >= len(items):
            items.append(self._begun(spot.part))
        if spot.part in _LABELLED:
            item = dict(items[spot.at])
            if value in (None, "", False) or (value in ([], {}) and field != "labels"):
                item.pop(field, None)
            else:
                item[field] = value
            items[spot.at] = item
        else:
            items[spot.at] = value
        self.form[spot.part] = items

    def put_patterns(self, language: str, patterns: list[str]) -> None:
        """Let these words of callers point to the kind. language -- as labels are stored: en, ru, zh"""
        if patterns:
            self.patterns[language] = patterns
        else:
            self.patterns.pop(language, None)

    def toggle(self, name: str) -> None:
        """Ask a field that every call has after the questions, or not any more."""
        names = self.items(FormPart.ALSO_ASKED)
        kept = [one for one in names if one != name]
        self._put_items(FormPart.ALSO_ASKED, kept if name in names else [*names, name])

    def move(self, spot: Spot, by: int) -> Spot:
        """Let an item and its neighbour change places; return where it is now."""
        items = self.items(spot.part)
        to = spot.at + by
        if not (0 <= spot.at < len(items) and 0 <= to < len(items)):
            return spot
        items[spot.at], items[to] = items[to], items[spot.at]
        self.form[spot.part] = items
        return Spot(spot.part, to)

    def take_out(self, spot: Spot) -> None:
        """Take an item out; it can be brought back."""
        items = self.items(spot.part)
        self._taken_out.append((spot, items.pop(spot.at)))
        self._put_items(spot.part, items)

    def bring_back(self) -> Spot | None:
        """Put what was taken out, or replaced, last where it was; return where, None if nothing was."""
        if not self._taken_out:
            return None
        spot, item = self._taken_out.pop()
        if spot is None:
            self.form = item
            return Spot(FormPart.QUESTIONS, 0)
        items = self.items(spot.part)
        at = min(spot.at, len(items))
        items.insert(at, item)
        self._put_items(spot.part, items)
        return Spot(spot.part, at)

    def replace(self, form: Mapping[str, Any]) -> None:
        """Let another version stand here, not saved yet; what stood here can be brought back."""
        self._taken_out.append((None, self.form))
        self.form = deepcopy(dict(form))

    def finished(self) -> dict[str, Any]:
        """Return the form's JSON with keys for what is new, made from its words: English ones if there are any."""
        form = deepcopy(self.form)
        questions = form.get(FormPart.QUESTIONS, [])
        taken = {raw["key"] for raw in questions if not raw["key"].startswith(NEW)}
        keys: dict[str, str] = {}
        for raw in questions:
            if raw["key"].startswith(NEW):
                keys[raw["key"]] = _free(_made_of(raw.get("labels", {})) or "question", taken)
        for raw in questions:
            raw["key"] = keys.get(raw["key"], raw["key"])
        for condition in _conditions(form):
            condition["question"] = keys.get(condition["question"], condition["question"])
        for raw in questions:
            _give_choices_keys(raw, form)
        return form

    def known_questions(self) -> tuple[Question, ...]:
        """Return the questions that stand here, then those that are gone: something may still hang on them."""
        here = read_form(self.form).questions
        out = [item for spot, item in self._taken_out if spot is not None and spot.part is FormPart.QUESTIONS]
        before = [*read_form({"questions": out}).questions, *read_form(self.stored.form).questions]
        known: dict[str, Question] = {}
        for one in (*here, *before):
            known.setdefault(one.key, one)
        return tuple(known.values())

    def as_body(self) -> dict[str, Any]:
        """Return what is kept of it as JSON; `from_body` is the same again."""
        stored = self.stored
        return {
            "form_id": str(stored.form_id) if stored.form_id else None,
            "stored": dict(stored.form),
            "stored_patterns": dict(stored.patterns),
            "form": self.form,
            "patterns": self.patterns,
        }

    @staticmethod
    def from_body(body: Mapping[str, Any]) -> "FormDraft":
        """Return what was kept."""
        form_id = UUID(body["form_id"]) if body["form_id"] else None
        draft = FormDraft(StoredForm(form_id=form_id, form=body["stored"], patterns=body["stored_patterns"]))
        draft.form, draft.patterns = deepcopy(dict(body["form"])), deepcopy(dict(body["patterns"]))
        return draft

    def _begun(self, part: FormPart) -> Any:
        if part is FormPart.QUESTIONS:
            return {"key": new_key(), "kind": "text", "labels": {}}
        return {"labels": {}} if part is FormPart.SCRIPT else {}

    def _put_items(self, part: FormPart, items: list[Any]) -> None:
        if items or part in self.stored.form:
            self.form[part] = items
        else:
            self.form.pop(part, None)


def new_key() -> str:
    """Return a key for a question or a choice that is new: nothing else ever had it, so nothing else is meant by it."""
    return f"{NEW}{new_id().hex}"


def _give_choices_keys(raw: dict[str, Any], form: Mapping[str, Any]) -> None:
    """Give the new choices of a question their keys, also where its answers are named."""
    choices = raw.get("choices", [])
    taken = {choice["key"] for choice in choices if not choice["key"].startswith(NEW)}
    keys = {
        choice["key"]: _free(_made_of(choice["labels"]) or "choice", taken)
        for choice in choices
        if choice["key"].startswith(NEW)
    }
    if not keys:
        return
    for choice in choices:
        choice["key"] = keys.get(choice["key"], choice["key"])
    for one in raw.get("sets", ()):
        one["answers"] = [keys.get(answer, answer) for answer in one["answers"]]
    for condition in _conditions(form):
        if condition["question"] == raw["key"]:
            condition["answers"] = [keys.get(answer, answer) for answer in condition["answers"]]


def _conditions(form: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for raw in (*form.get(FormPart.QUESTIONS, ()), *form.get(FormPart.SCRIPT, ())):
        if raw.get("shown_if") is not None:
            yield raw["shown_if"]


def _made_of(labels: Mapping[str, str]) -> str:
    return key_from(labels.get("en", "").strip() or next((text for text in labels.values() if text.strip()), ""))


def _free(key: str, taken: set[str]) -> str:
    """Return *key*, with a number behind it if another has it, and let it be taken."""
    free, count = key, 1
    while free in taken:
        count += 1
        free = f"{key}_{count}"
    taken.add(free)
    return free
