"""Starter packs: the teams, categories, forms and codes of a trade, as data in resources/packs."""

import json
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from typing import Any

PACKS = ("general", "lifts", "housing", "heating", "service")
"""All packs; the first is the one for whoever chooses nothing."""
TRADES = PACKS[1:]
"""The packs that are chosen among, one or several: each is one trade."""


def pack(name: str = PACKS[0]) -> Mapping[str, Any]:
    """Return the starter pack of that name: {"key", "labels", "teams": […], "categories": […]}.

    A pack that names other packs is their union in that order; a team or category that several of them have
    comes once, where the last of them puts it. What a pack borrows of another trade, {pack: [keys of categories]},
    comes first where it is not there yet, with its teams; only its own kinds of danger go before. patterns are
    beginnings of words, in order, as people say them.
    """
    body = _body(name)
    bodies = [*(_body(part) for part in body.get("packs", ())), body]
    teams, kinds = _union(bodies, "teams"), _union(bodies, "categories")
    lent = {raw["key"]: raw for one in bodies for raw in _lent(one) if raw["key"] not in kinds}
    own = [raw for raw in kinds.values() if raw.get("danger")]
    lenders = [_body(other) for one in bodies for other in one.get("borrows", ())]
    theirs = _union(lenders, "teams")
    return {
        "key": body["key"],
        "labels": body["labels"],
        "teams": list((teams | {raw["team"]: theirs[raw["team"]] for raw in lent.values()}).values()),
        "categories": [*own, *lent.values(), *(raw for raw in kinds.values() if raw not in own)],
    }


def _body(name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(
        files("desktop").joinpath("resources", "packs", f"{name}.json").read_text(encoding="utf-8")
    )
    return found


def _lent(body: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for lender, keys in body.get("borrows", {}).items():
        yield from (raw for raw in _body(lender)["categories"] if raw["key"] in keys)


def _union(bodies: Sequence[Mapping[str, Any]], what: str) -> dict[str, Mapping[str, Any]]:
    merged: dict[str, Mapping[str, Any]] = {}
    for one in (row for body in bodies for row in body.get(what, ())):
        merged.pop(one["key"], None)
        merged[one["key"]] = one
    return merged
