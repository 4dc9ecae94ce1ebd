"""What is said before the first private question, and has to be accepted.

It promises exactly what the practice's clinical contract promises, and nothing more.
"""

from dataclasses import dataclass

from babel.support import LazyProxy

from portal.wording.catalogue import lazy_gettext as _


@dataclass(frozen=True, slots=True)
class ConsentText:
    """`points` are shown as a list; `accept` and `later` are the two answers, `unanswered` asks for one of them."""

    label: LazyProxy
    points: tuple[LazyProxy, ...]
    accept: LazyProxy
    later: LazyProxy
    unanswered: LazyProxy


CONSENT = ConsentText(
    label=_("Would you like to go on to the private part?"),
    points=(
        _("The triage team and the clinicians of this practice read your answers."),
        _("Your partner is never shown your answers, and never told about them."),
        _("Where a therapist holds “no secrets” between partners, these answers stay outside of that."),
        _("The law sometimes makes the practice share something. If so, it tries to speak to you first."),
    ),
    accept=_("Yes. I have read this and accept it"),
    later=_("Later, or by voice in the first call"),
    unanswered=_("Choose “Yes” or “Later”."),
)
