"""A device that holds passkeys, in software: it answers as Web Authentication (level 2) says, or wrongly on purpose."""

import json
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

ORIGIN, HOST = "http://localhost", "localhost"
MADE, PROVEN = b"\x45", b"\x05"
"""Flags: somebody was there and was known to the device; with a new key, that one comes along (6.1)."""


def _b64(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


@dataclass
class Device:
    """One key; `uses` is what it counts."""

    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    id: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    uses: int = 0

    def make(self, question: str, origin: str = ORIGIN) -> str:
        """The answer to what makes a passkey."""
        client = self._client("webauthn.create", question, origin)
        data = self._data(MADE) + bytes(16) + len(self.id).to_bytes(2, "big") + self.id + self._public()
        attested = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        return self._answer({"clientDataJSON": _b64(client), "attestationObject": _b64(attested), "transports": []})

    def prove(self, question: str, origin: str = ORIGIN) -> str:
        """The answer to what asks for a passkey."""
        self.uses += 1
        client, data = self._client("webauthn.get", question, origin), self._data(PROVEN)
        signature = self.key.sign(data + sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        return self._answer(
            {"clientDataJSON": _b64(client), "authenticatorData": _b64(data), "signature": _b64(signature)}
        )

    def _client(self, kind: str, question: str, origin: str) -> bytes:
        challenge = json.loads(question)["challenge"]
        return json.dumps({"type": kind, "challenge": challenge, "origin": origin, "crossOrigin": False}).encode()

    def _data(self, flags: bytes) -> bytes:
        return sha256(HOST.encode()).digest() + flags + self.uses.to_bytes(4, "big")

    def _public(self) -> bytes:
        """The key as COSE writes it (RFC 9053): ES256 on P-256."""
        numbers = self.key.public_key().public_numbers()
        x, y = (number.to_bytes(32, "big") for number in (numbers.x, numbers.y))
        return bytes(cbor2.dumps({1: 2, 3: -7, -1: 1, -2: x, -3: y}))

    def _answer(self, response: dict[str, Any]) -> str:
        named = {"id": _b64(self.id), "rawId": _b64(self.id), "type": "public-key", "clientExtensionResults": {}}
        return json.dumps({**named, "response": response})
