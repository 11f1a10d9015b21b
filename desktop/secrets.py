"""Passwords of this station: in the system's keyring, else in a file that only its owner can read."""

import json
from pathlib import Path
from typing import Protocol

import keyring
from keyring.errors import KeyringError

from desktop.whole_files import whole_path

SERVICE = "Daybook"
FILE_NAME = "secrets.json"


class Secrets(Protocol):
    """Keeps secrets by name. is_in_keyring -- else the program says that they lie in a file."""

    @property
    def is_in_keyring(self) -> bool: ...

    def get(self, name: str) -> str | None: ...

    def put(self, name: str, secret: str) -> None: ...

    def forget(self, name: str) -> None: ...


class KeyringSecrets:
    """The operating system's own store."""

    is_in_keyring = True

    def get(self, name: str) -> str | None:
        """Return the secret, None if there is none."""
        return keyring.get_password(SERVICE, name)

    def put(self, name: str, secret: str) -> None:
        """Keep the secret, instead of an earlier one."""
        keyring.set_password(SERVICE, name, secret)

    def forget(self, name: str) -> None:
        """Drop the secret, if there is one."""
        if self.get(name) is not None:
            keyring.delete_password(SERVICE, name)


class FileSecrets:
    """A file beside the journal, readable by its owner only (on Windows: as the user's folder is)."""

    is_in_keyring = False

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE_NAME

    def get(self, name: str) -> str | None:
        """Return the secret, None if there is none."""
        return self._all().get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep the secret, instead of an earlier one. Raises FileUnwritable."""
        self._write({**self._all(), name: secret})

    def forget(self, name: str) -> None:
        """Drop the secret, if there is one. Raises FileUnwritable."""
        kept = self._all()
        if kept.pop(name, None) is not None:
            self._write(kept)

    def _all(self) -> dict[str, str]:
        """Return what is kept. A damaged file holds nothing any more: passwords can be typed again."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return {}
        return {str(name): str(secret) for name, secret in kept.items()} if isinstance(kept, dict) else {}

    def _write(self, kept: dict[str, str]) -> None:
        with whole_path(self._file, is_private=True) as draft:
            draft.write_text(json.dumps(kept), encoding="utf-8")


def open_secrets(folder: Path) -> Secrets:
    """Return where secrets go on this PC: the keyring if one answers, else the file in *folder*."""
    store = KeyringSecrets()
    try:
        store.get("is anybody there")
    except KeyringError:  # no backend, or one that is locked: NoKeyringError, InitError, KeyringLocked
        return FileSecrets(folder)
    return store
