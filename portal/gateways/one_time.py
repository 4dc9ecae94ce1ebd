"""One-time codes of an authenticator app (RFC 6238), and the picture that hands its secret over."""

from datetime import datetime
from io import BytesIO

import pyotp
import segno

STEP_SECONDS = 30
AROUND = 1
"""A code of so many steps before or after the present one is taken too: clocks differ, and people type slowly."""


def new_secret() -> str:
    """160 bits in base32, as an authenticator app takes them."""
    return pyotp.random_base32()


def step_at(at: datetime) -> int:
    """The number of the step of time in which `at` lies."""
    return int(at.timestamp()) // STEP_SECONDS


def matching_step(secret: str, code: str, at: datetime) -> int | None:
    """The step whose code this is, of those taken at `at`; None for a code of none of them."""
    now = step_at(at)
    steps = range(now - AROUND, now + AROUND + 1)
    found = [step for step in steps if pyotp.utils.strings_equal(code_of(secret, step), code)]
    return found[0] if found else None


def code_of(secret: str, step: int) -> str:
    """The six digits of a step."""
    return pyotp.TOTP(secret, interval=STEP_SECONDS).generate_otp(step)


def picture(secret: str, name: str, issuer: str) -> str:
    """An SVG element that an authenticator app reads, with the practice's name and the sign-in name."""
    address = pyotp.TOTP(secret, interval=STEP_SECONDS).provisioning_uri(name=name, issuer_name=issuer)
    written = BytesIO()
    segno.make(address, error="m").save(
        written, kind="svg", xmldecl=False, svgns=True, scale=5, border=4, dark="#000", light="#fff", omitsize=True
    )
    return written.getvalue().decode()
