"""Why a person may or may not be contacted in some way now, for staff."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from portal.domain.reasons import Reason
from portal.wording.catalogue import gettext

SENTENCES: Mapping[str, Callable[[Reason], str]] = MappingProxyType(
    {
        "contact_allowed": lambda _: gettext("The person has agreed to this way of contact."),
        "contact_none_wanted": lambda _: gettext("The person has asked not to be contacted at all."),
        "contact_way_refused": lambda _: gettext("The person has not agreed to this way of contact."),
        "contact_no_hours": lambda _: gettext("The person has given no hours at which it is safe to ring."),
        "contact_time_unknown": lambda _: gettext("Whether this is a safe time for the person is not known."),
        "contact_no_address": lambda _: gettext("There is no address or number for it."),
        "contact_has_left": lambda _: gettext("The person has left."),
        "message_only_on_the_page": lambda _: gettext("This stands on the person’s own page alone."),
        "contact_outside_hours": lambda _: gettext("This is outside the hours that the person called safe."),
    }
)
