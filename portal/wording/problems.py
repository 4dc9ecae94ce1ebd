"""The pages for when something is not as expected: what happened and what to do, without blame or jargon."""

from collections.abc import Mapping
from dataclasses import dataclass

from babel.support import LazyProxy

from portal.wording.catalogue import lazy_gettext as _


@dataclass(frozen=True, slots=True)
class ProblemPage:
    """`title`, what happened in `text`, and what to do now in `way_on`."""

    title: LazyProxy
    text: LazyProxy
    way_on: LazyProxy


_SAVED = _("What you had saved is still there. Go back and try once more.")
_START = _("Go back, or begin again from the first page.")

PROBLEM_PAGES: Mapping[str, ProblemPage] = {
    "400": ProblemPage(_("We could not read that"), _("Something in what your browser sent did not fit."), _SAVED),
    "403": ProblemPage(
        _("This page is not for this sign-in"), _("You are signed in, but not for this part of the site."), _START
    ),
    "404": ProblemPage(
        _("There is no page here"), _("The address may have a typing mistake, or the page has gone."), _START
    ),
    "405": ProblemPage(_("We could not read that"), _("This address does not take what was sent."), _START),
    "409": ProblemPage(
        _("Something changed in the meantime"),
        _("Perhaps this page is open twice, or somebody was faster."),
        _("Go back, reload the page and see what it says now."),
    ),
    "413": ProblemPage(
        _("This text is too long"), _("The text you sent is too long."), _("Go back and shorten it a little.")
    ),
    "429": ProblemPage(
        _("Please wait a moment"),
        _("There were many tries from your connection in a short time."),
        _("Wait a minute, then try again. Nothing is lost."),
    ),
    "500": ProblemPage(
        _("Something went wrong on our side"), _("It is not your fault. Our team has been told."), _SAVED
    ),
    "expired": ProblemPage(
        _("This page was open for too long"),
        _("To keep you safe, a page that has been open for a long time can’t be sent."),
        _("Go back, reload the page, and send it again."),
    ),
    "nothing_here": ProblemPage(
        _("Nothing is set up here yet"),
        _("No practice has been set up at this address."),
        _("Please come back a little later."),
    ),
}
