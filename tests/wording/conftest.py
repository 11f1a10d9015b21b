"""The languages in which the sentences are tried."""

import pytest

from desktop.wording.language import LANGUAGES, Language
from tests.wording.speaking import pseudo_language


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


@pytest.fixture
def english() -> Language:
    return Language("en")


@pytest.fixture(scope="session")
def pseudo(tmp_path_factory: pytest.TempPathFactory) -> Language:
    return pseudo_language(tmp_path_factory.mktemp("pseudo"))
