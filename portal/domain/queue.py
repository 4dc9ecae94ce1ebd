"""The sides from which the queue is looked at."""

from enum import StrEnum


class View(StrEnum):
    """`OPEN`: all that is open and not put off. `OVERDUE`: a decision was due before now."""

    OPEN = "open"
    MINE = "mine"
    UNCLAIMED = "unclaimed"
    OVERDUE = "overdue"
    PUT_OFF = "put_off"
    CLOSED = "closed"
