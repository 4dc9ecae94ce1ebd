"""Claims: the five-minute pieces of a resource's time that a booking takes, buffers included."""

QUANTUM_SECONDS = 300
MINUTE = 60


class OffTheGrid(ValueError):
    """A start, length or buffer that is not a multiple of five minutes."""


def quanta(starts: int, ends: int, buffer_before: int = 0, buffer_after: int = 0) -> list[int]:
    """The quanta since the epoch that a booking takes, sorted.

    `starts` and `ends` are seconds since the epoch, buffers are minutes. Sorted, because unsorted claims of two
    bookings that overlap deadlock. Raises OffTheGrid; ValueError for no length at all or a buffer below zero.
    """
    if ends <= starts or buffer_before < 0 or buffer_after < 0:
        raise ValueError(f"{starts} to {ends} with {buffer_before} and {buffer_after} minutes is no stretch of time")
    first, last = starts - buffer_before * MINUTE, ends + buffer_after * MINUTE
    if first % QUANTUM_SECONDS or last % QUANTUM_SECONDS or starts % QUANTUM_SECONDS or ends % QUANTUM_SECONDS:
        raise OffTheGrid(f"{starts} to {ends} with {buffer_before} and {buffer_after} minutes")
    return list(range(first // QUANTUM_SECONDS, last // QUANTUM_SECONDS))
