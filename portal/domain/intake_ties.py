"""What must agree between several keys of one intake: rules that no single value can break alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from portal.domain.documents import DocumentError


@dataclass(frozen=True, slots=True)
class Tie:
    """`holds` is asked with the values of `keys`, in their order; the first key is the one at fault."""

    keys: tuple[str, ...]
    holds: Callable[..., bool]
    problem: str


def _needed_for(way: str, address: str) -> Tie:
    keys = (f"about.safe_contact.{way}", f"about.{address}")
    return Tie(keys, lambda allowed, given: not allowed or given is not None, f"needs about.{address}")


TIES: tuple[Tie, ...] = (
    Tie(("about.adult",), lambda adult: adult == "yes", "should be yes: an intake is for adults"),
    _needed_for("email_ok", "email"),
    _needed_for("text_ok", "phone"),
    _needed_for("call_ok", "phone"),
    _needed_for("voicemail_ok", "phone"),
    Tie(
        ("concerns.main_issue", "concerns.issues"),
        lambda main_issue, issues: main_issue in issues,
        "should be one of concerns.issues",
    ),
)


def check_ties(values: Mapping[str, object]) -> None:
    """Raise DocumentError for the first tie that `values`, keyed by dotted path and each right by itself, breaks.

    A tie is looked at only if all of its keys are there, so a form may check one step's keys alone.
    """
    for tie in TIES:
        if all(key in values for key in tie.keys) and not tie.holds(*(values[key] for key in tie.keys)):
            raise DocumentError(tie.keys[0], tie.problem)
