"""Keys: reading `PORTAL_KEYS`, and making secrets for a portal that has none yet."""

import base64
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from portal.config import SECRET_FILES, SettingsError

KEY_BYTES = 32


def parse_keys(text: str | None) -> Mapping[str, bytes]:
    """Read `name:base64url,…`, newest first, into names and 32-byte keys. Raises SettingsError."""
    keys: dict[str, bytes] = {}
    for part in (text or "").split(","):
        if not part.strip():
            continue
        name, separator, encoded = part.strip().partition(":")
        try:
            key = base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))
        except ValueError:
            key = b""
        if not separator or not name or len(name.encode()) > 255 or len(key) != KEY_BYTES or name in keys:
            raise SettingsError("PORTAL_KEYS should be name:key,… with keys of 32 bytes in base64url, newest first")
        keys[name] = key
    return keys


@dataclass(frozen=True, slots=True, repr=False)
class KeysWhenAsked(Mapping[str, bytes]):
    """The keys of `text`, read only when one is asked for: commands that seal nothing work with keys that can't be
    used, and say so. Asking raises SettingsError then.
    """

    text: str | None

    def __getitem__(self, name: str) -> bytes:
        return parse_keys(self.text)[name]

    def __iter__(self) -> Iterator[str]:
        return iter(parse_keys(self.text))

    def __len__(self) -> int:
        return len(parse_keys(self.text))


def new_key() -> str:
    """A key under a random name, as `PORTAL_KEYS` takes it."""
    encoded = base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode().rstrip("=")
    return f"{secrets.token_hex(4)}:{encoded}"


def make_secrets(instance: Path) -> None:
    """Write a random secret for each that `instance` lacks, readable by its owner alone; what is there stays."""
    instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, value in (("SECRET_KEY", secrets.token_urlsafe(48)), ("PORTAL_KEYS", new_key())):
        _write_once(instance / SECRET_FILES[name], value)


def _write_once(file: Path, value: str) -> None:
    """Whole or not at all: the text is linked to its name once it is on the disk, and a name that is taken stays."""
    draft = file.with_name(f".{file.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(value + "\n")
            stream.flush()
            os.fsync(descriptor)
        with suppress(FileExistsError):
            os.link(draft, file)
    finally:
        draft.unlink()
