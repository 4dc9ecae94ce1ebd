"""What is said to somebody who chooses a passphrase."""

from collections.abc import Mapping

from babel.support import LazyProxy

from portal.domain.passphrases import PassphraseFault, passphrase_fault
from portal.wording.catalogue import lazy_gettext as _

PASSPHRASE_HINT = _("At least 10 characters. Three or four words of your own are good.")

FAULTS: Mapping[PassphraseFault, LazyProxy] = {
    PassphraseFault.TOO_SHORT: _("Choose a longer passphrase, with at least 10 characters."),
    PassphraseFault.TOO_LONG: _("Choose a shorter passphrase, with at most 200 characters."),
    PassphraseFault.IS_THE_NAME: _("Choose a passphrase that is not your sign-in name."),
}


def passphrase_problem(passphrase: str, name: str) -> str | None:
    """What is wrong with a passphrase for the account `name`, in words; None if nothing is."""
    fault = passphrase_fault(passphrase, name)
    return str(FAULTS[fault]) if fault else None
