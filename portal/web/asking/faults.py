"""The list of what is still to be mended, above a form."""

from portal.web.forms import Form
from portal.wording.catalogue import ngettext


def faults_of(form: Form) -> list[dict[str, str]]:
    """What the list of errors says, each with a link to its field; what is said of several fields is said once."""
    by_words: dict[str, list[str]] = {}
    for field in form:
        for words in field.errors[:1]:
            by_words.setdefault(str(words), []).append(field.id)
    return [{"text": _fault(words, len(ids)), "href": f"#{ids[0]}"} for words, ids in by_words.items()]


def _fault(words: str, count: int) -> str:
    if count == 1:
        return words
    return ngettext(
        "%(num)d question is still open.", "%(num)d questions are still open. This leads to the first.", count
    )
