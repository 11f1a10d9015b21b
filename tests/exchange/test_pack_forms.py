"""The forms of the starter packs are such as the form's page would save."""

import pytest

from desktop.domain.form_check import form_problems
from desktop.exchange.packs import PACKS, pack


@pytest.mark.parametrize("name", PACKS)
def test_nothing_is_wrong_with_the_forms_of_a_pack(name):
    kinds = pack(name)["categories"]
    keys = frozenset(kind["key"] for kind in kinds)
    found = [one for kind in kinds for one in form_problems(kind.get("form", {}), kind=kind["key"], kinds=keys)]
    assert [one for one in found if one.is_refused] == []
