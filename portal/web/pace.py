"""An answer that leaves on a fixed beat, so that how long it took to make says nothing about what was in it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil

from flask import current_app


def wait_for(elapsed: float, beat: float) -> float:
    """Seconds from `elapsed` (since the request began) to the next whole multiple of `beat`; none without a beat."""
    if beat <= 0:
        return 0.0
    return max(ceil(elapsed / beat), 1) * beat - elapsed


@contextmanager
def paced() -> Iterator[None]:
    """Run the block, then wait for the beat, also when the block raises: a refusal must not be told by its haste.

    Enter it before the first work that depends on what was told, and only for somebody who has such work to be done:
    the wait holds a thread of the server. Leave it after the transaction has ended, so that nobody waits for the lock
    meanwhile.
    """
    began = time.monotonic()
    try:
        yield
    finally:
        time.sleep(wait_for(time.monotonic() - began, current_app.extensions["settings"].pace_seconds))
