"""Passkeys (W3C Web Authentication, level 2): what a browser is asked, and whether its answer holds."""

from dataclasses import dataclass

from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from portal.domain.passkeys import Key, Question, Refused, Site

DISCOURAGED = AuthenticatorSelectionCriteria(
    resident_key=ResidentKeyRequirement.DISCOURAGED, user_verification=UserVerificationRequirement.PREFERRED
)
"""The passphrase came before, so the device need not hold who it is for."""


@dataclass(frozen=True, slots=True)
class Passkeys:
    """The library behind plain values."""

    def ask_for_new(self, site: Site, user_id: bytes, name: str, has: list[bytes]) -> Question:
        """What makes a passkey for `name`; devices that hold one of `has` are left out."""
        options = generate_registration_options(
            rp_id=site.host,
            rp_name=site.name,
            user_id=user_id,
            user_name=name,
            exclude_credentials=[PublicKeyCredentialDescriptor(id=each) for each in has],
            authenticator_selection=DISCOURAGED,
        )
        return Question(options_to_json(options), options.challenge)

    def take_new(self, site: Site, challenge: bytes, answer: str) -> Key:
        """The key that a browser made. Raises Refused."""
        try:
            found = verify_registration_response(
                credential=answer,
                expected_challenge=challenge,
                expected_rp_id=site.host,
                expected_origin=site.origin,
            )
        except (WebAuthnException, ValueError) as error:
            raise Refused from error
        return Key(found.credential_id, found.credential_public_key, found.sign_count)

    def ask(self, site: Site, has: list[bytes]) -> Question:
        """What a browser that holds one of `has` answers."""
        options = generate_authentication_options(
            rp_id=site.host, allow_credentials=[PublicKeyCredentialDescriptor(id=each) for each in has]
        )
        return Question(options_to_json(options), options.challenge)

    def check(self, site: Site, challenge: bytes, answer: str, key: Key) -> int:
        """The key's count of uses after this answer. Raises Refused."""
        try:
            found = verify_authentication_response(
                credential=answer,
                expected_challenge=challenge,
                expected_rp_id=site.host,
                expected_origin=site.origin,
                credential_public_key=key.public_key,
                credential_current_sign_count=key.uses,
            )
        except (WebAuthnException, ValueError) as error:
            raise Refused from error
        return found.new_sign_count
