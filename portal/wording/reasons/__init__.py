"""From a reason's code and values to a sentence that a person reads. One table for each part of the house."""

from portal.domain.reasons import Reason
from portal.wording.reasons import contact, matching, pairs, screening

TABLES = (screening.SENTENCES, matching.SENTENCES, contact.SENTENCES, pairs.SENTENCES)


def sentence(reason: Reason) -> str:
    """The sentence for `reason` in the current locale. Raises KeyError for a code that no table holds."""
    for table in TABLES:
        if reason.code in table:
            return table[reason.code](reason)
    raise KeyError(reason.code)
