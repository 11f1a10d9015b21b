"""Passwords go to the keyring, or to a file that nobody else can read."""

import stat
import sys

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import NoKeyringError, PasswordDeleteError

from desktop.domain.errors import FileUnwritable
from desktop.secrets import FILE_NAME, FileSecrets, KeyringSecrets, open_secrets


class MemoryKeyring(KeyringBackend):
    """A keyring that forgets with the test."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


class NoKeyring(MemoryKeyring):
    """What a machine without a desktop has."""

    def get_password(self, service: str, username: str) -> str | None:
        raise NoKeyringError


@pytest.fixture
def _before():
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture(params=[MemoryKeyring, NoKeyring])
def store(request, tmp_path, _before):
    keyring.set_keyring(request.param())
    return open_secrets(tmp_path)


def test_a_secret_is_kept_replaced_and_forgotten(store, tmp_path):
    assert store.get("server") is None
    store.put("server", "пароль 🔑")
    store.put("other", "x")
    store.put("server", "second")
    again = open_secrets(tmp_path)
    assert again.get("server") == "second"
    store.forget("server")
    store.forget("server")
    assert again.get("server") is None
    assert again.get("other") == "x"


@pytest.mark.usefixtures("_before")
def test_the_keyring_is_taken_where_one_answers(tmp_path):
    keyring.set_keyring(MemoryKeyring())
    store = open_secrets(tmp_path)
    assert isinstance(store, KeyringSecrets)
    assert store.is_in_keyring
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("_before")
@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_without_a_keyring_only_the_owner_can_read_the_file(tmp_path):
    keyring.set_keyring(NoKeyring())
    store = open_secrets(tmp_path)
    store.put("server", "secret")
    assert not store.is_in_keyring
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff"])
def test_a_damaged_file_holds_nothing_and_can_be_written_again(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content)
    store = FileSecrets(tmp_path)
    assert store.get("server") is None
    store.put("server", "again")
    assert store.get("server") == "again"


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(FileUnwritable):
        FileSecrets(tmp_path / "not there").put("server", "secret")
