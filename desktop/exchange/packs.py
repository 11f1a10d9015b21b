"""Starter packs: the teams, categories, forms and codes of a trade, as data in resources/packs."""

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

PACKS = ("general", "lifts", "housing", "heating", "service")
"""All packs; the first is the one for whoever chooses nothing."""
TRADES = PACKS[1:]
"""The packs that are chosen among, one or several: each is one trade."""


def pack(name: str = PACKS[0]) -> Mapping[str, Any]:
    """Return the starter pack of that name: {"key", "labels", "teams": […], "categories": […]}.

    A pack that names other packs is their union in that order; a team or category that several of them have
    comes once, where the last of them puts it. patterns are beginnings of words, in order, as people say them.
    """
    body = json.loads(files("desktop").joinpath("resources", "packs", f"{name}.json").read_text(encoding="utf-8"))
    parts = [pack(part) for part in body.get("packs", ())]
    return {
        "key": body["key"],
        "labels": body["labels"],
        "teams": _union(parts, body, "teams"),
        "categories": _union(parts, body, "categories"),
    }


def _union(parts: list[Mapping[str, Any]], body: Mapping[str, Any], what: str) -> list[Mapping[str, Any]]:
    merged: dict[str, Mapping[str, Any]] = {}
    for one in [*(row for part in parts for row in part[what]), *body.get(what, ())]:
        merged.pop(one["key"], None)
        merged[one["key"]] = one
    return list(merged.values())
