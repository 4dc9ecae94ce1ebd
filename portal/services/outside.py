"""What services need of the outside, handed to them by whoever calls."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from portal.data.sealing import Vault
from portal.domain.audit_chain import Head
from portal.domain.messages import Letter, TextMessage
from portal.domain.passkeys import Asker


@dataclass(frozen=True, slots=True)
class Outside:
    """The clock, chance, keys, hashing, mail, text messages, where audit heads go, and the address at which people
    come to the portal. Tests hand in others.
    """

    now: Callable[[], datetime]
    new_id: Callable[[], UUID]
    new_reference: Callable[[], str]
    new_token: Callable[[], str]
    new_recovery_code: Callable[[], str]
    new_secret: Callable[[], str]
    matching_step: Callable[[str, str, datetime], int | None]
    code_of: Callable[[str, int], str]
    step_at: Callable[[datetime], int]
    passkeys: Asker
    picture_of: Callable[[str, str, str], str]
    choose: Callable[[Sequence[str]], str]
    hash_passphrase: Callable[[str], str]
    verify_passphrase: Callable[[str | None, str], bool]
    send_mail: Callable[[Letter, datetime], None]
    send_text: Callable[[TextMessage], None]
    publish_head: Callable[[UUID, Head, datetime], None]
    vault: Vault
    address: str
