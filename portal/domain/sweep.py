"""Plain sweeps over sorted pairs of integers; the unit (here seconds) is the caller's."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

Pair = tuple[int, int]


def join(pairs: Iterable[Pair]) -> list[Pair]:
    """Half-open [start, end) pairs sorted, those that overlap or touch made one."""
    joined: list[Pair] = []
    for start, end in sorted(pairs):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def forbidden_starts(taken: Iterable[Pair], before: int, after: int) -> list[Pair]:
    """The starts s for which [s - before, s + after) overlaps something taken: open pairs (low, high), sorted.

    Both ends stay allowed, since ends that touch do not overlap; so pairs that only touch are not made one.
    """
    joined: list[Pair] = []
    for start, end in sorted(taken):
        low, high = start - after, end + before
        if joined and low < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], high))
        else:
            joined.append((low, high))
    return joined


def free_starts(inside: Pair, earliest: int, step: int, forbidden: Sequence[Pair]) -> Iterator[int]:
    """The starts inside[0], inside[0] + step, … up to inside[1] that are at least `earliest` and not forbidden.

    `forbidden` comes from `forbidden_starts`. Each forbidden pair is leapt over at once.
    """
    opens, latest = inside
    start = _at_or_after(earliest, opens, step)
    index = max(bisect_right(forbidden, start, key=itemgetter(0)) - 1, 0)
    while start <= latest:
        while index < len(forbidden) and forbidden[index][1] <= start:
            index += 1
        if index < len(forbidden) and forbidden[index][0] < start:
            start = _at_or_after(forbidden[index][1], opens, step)
        else:
            yield start
            start += step


def _at_or_after(bound: int, opens: int, step: int) -> int:
    """The first start of the row that begins at `opens` which is not before `bound`."""
    return opens + max(0, -((opens - bound) // step)) * step
