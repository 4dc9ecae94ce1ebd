"""Turn the plain lists of the lexicon into the sets of written forms that the reader looks up."""

from portal.domain.story.morphology import noun_forms, verb_forms


def words(listed: str) -> frozenset[str]:
    """The words of `listed`, as they stand."""
    return frozenset(listed.split())


def verbs(listed: str) -> frozenset[str]:
    """All forms of the verbs of `listed`."""
    return frozenset(form for verb in listed.split() for form in verb_forms(verb))


def nouns(listed: str) -> frozenset[str]:
    """Singular and plural of the nouns of `listed`."""
    return frozenset(form for noun in listed.split() for form in noun_forms(noun))
