"""Each call in the real window takes no more keys than its bar, and leaves in the file what was said."""

import pytest

from tests.journeys.flows import FLOWS, left, played
from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(300)


def test_no_call_takes_more_keys_than_its_bar(window: RunningDesk, record_property):
    for flow in FLOWS:
        counted = played(window, flow)
        assert left(window, flow) == flow.leaves, flow.name
        record_property(f"keys: {flow.name}, {counted.words} of them words", counted.keys)
        assert flow.most is None or counted.keys <= flow.most, flow.name
