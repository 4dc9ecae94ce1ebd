"""Who a sentence speaks of and whether it says so: subjects, denial, imagining, and partners of the past.

Each word receives labels. `by_me`, `by_we`, `by_them` (the partner, or a person not named), `by_other` (a friend, a
father, a film), `by_child`, `by_thing`: the subject of a verb that stands there. `NEGATED`: denied. `IMAGINED`: only
supposed. `OVER`: done by a partner of the past. `ELSEWHERE`: said of other people. When the subject is in doubt it is
taken to be the partner, because free text may only raise.
"""

from dataclasses import dataclass, field

from portal.domain.story.lexicon import VERBS
from portal.domain.story.marks import MarkedStory
from portal.domain.story.morphology import is_past
from portal.domain.story.tokens import COMMA, POSSESSIVE, STOP

CLAUSE_EDGE = frozenset({STOP, COMMA})
NOUN_CLASSES = ("EX_N", "PARTNER_N", "CHILD_N", "OTHER_N", "PERSON_N")
SENTENCES_UNTIL_FORGOTTEN = 2
MOST_FILLING_WORDS = 8
# A class of people, the pronouns (he, she, they) that may then mean them, the label of their own verbs, and the label
# of those pronouns: after a friend, "he" may well be the partner again.
PEOPLE = (
    ("PARTNER_N", "", "by_them", "by_them"),
    ("CHILD_N", "n", "by_child", "by_child"),
    ("MALE_OTHER", "mn", "by_other", "by_other"),
    ("FEMALE_OTHER", "fn", "by_other", "by_other"),
    ("ACQUAINTANCE", "mfn", "by_other", "by_maybe"),
    ("OTHER_N", "mfn", "by_other", "by_other"),
)
PRONOUNS = {"he": "m", "she": "f", "they": "n"}
FIXED_SUBJECTS = {"i": "by_me", "we": "by_we"}


@dataclass(slots=True)
class _State:
    """What is remembered from word to word."""

    subject: str = "by_none"
    focus: dict[str, str] = field(default_factory=dict)
    age: int = 0
    negated: bool = False
    negated_by: str = "by_none"
    imagined: bool = False
    imagined_by: str = ""
    imagined_for: int = 0


def label_scopes(story: MarkedStory) -> None:
    """Add the labels of this module to every word of `story`."""
    state = _State()
    found: dict[str, list[int]] = {}
    for place in range(len(story.tokens)):
        for label in _labels_at(story, place, state):
            found.setdefault(label, []).append(place)
    for label, places in found.items():
        story.add(label, places)


def _labels_at(story: MarkedStory, place: int, state: _State) -> list[str]:
    if story.has(place, STOP):
        _end_sentence(state)
        return []
    subject = _subject_at(story, place, state)
    if subject:
        state.subject = subject
    _follow_denial(story, place, state, subject)
    _follow_imagining(story, place, state, bool(subject))
    labels = [state.subject]
    if state.negated:
        labels.append("NEGATED")
    if state.imagined:
        labels.append("IMAGINED")
    if state.subject == "by_ex" and _is_over(story, place):
        labels.append("OVER")
    if state.subject == "by_other":
        labels.append("ELSEWHERE")
    if state.subject == "by_maybe":
        labels.append("MAYBE_ELSEWHERE")
    return labels


def _end_sentence(state: _State) -> None:
    state.subject = "by_none"
    state.negated = state.imagined = False
    state.age += 1
    if state.age > SENTENCES_UNTIL_FORGOTTEN:
        state.focus = {gender: who for gender, who in state.focus.items() if who == "by_ex"}


# --- subjects ---------------------------------------------------------------------------------------------------


def _subject_at(story: MarkedStory, place: int, state: _State) -> str | None:
    """The subject that begins at `place`, or None when the word is not one."""
    word = story.word(place)
    if story.has(place, "PARTNER_N") and not story.has(place, "EX_N") and not _is_owned_by_other(story, place):
        state.focus = {}
    if word in FIXED_SUBJECTS:
        return FIXED_SUBJECTS[word]
    if word in PRONOUNS:
        return state.focus.get(PRONOUNS[word], "by_them")
    if word in {"who", "whose"} and story.has(place - 1, *NOUN_CLASSES):
        return _subject_of_noun(story, place - 1, state)
    if not _opens_clause(story, place) or word in {"who", "whose"}:
        return None
    return _subject_of_opening(story, place, state)


def _subject_of_opening(story: MarkedStory, place: int, state: _State) -> str | None:
    """The subject of a clause that begins at `place` with something else than a person's pronoun."""
    if story.word(place) == "you":
        return "by_none"
    if story.word(place) in {"it", "this", "that", "there", "which", "these", "what"} and _verb_follows(
        story, place + 1
    ):
        return "by_thing"
    return _subject_of_phrase(story, place, state)


def _opens_clause(story: MarkedStory, place: int) -> bool:
    before = place - 1
    # No clause opens with more small words than this; without a bound, a heap of them would take quadratic time.
    while (
        place - before <= MOST_FILLING_WORDS
        and story.has(before, "FILL")
        and story.word(before) not in {"up", "about", "around"}
    ):
        before -= 1
    if before < 0 or story.has(before, STOP, COMMA, "JOIN") or story.word(before) in {"think", "thinks", "say"}:
        return True
    return story.has(before, "SAY", "NEG_RAISING", "KNOW") and not story.has(before, "MOVE")


def _verb_follows(story: MarkedStory, place: int) -> bool:
    last = place + MOST_FILLING_WORDS
    while place < last and story.has(place, "FILL", "NEG"):
        place += 1
    return story.word(place) in VERBS or story.word(place) == POSSESSIVE


def _subject_of_phrase(story: MarkedStory, place: int, state: _State) -> str | None:
    """The subject when a noun phrase of up to five words begins at `place` and a verb follows it."""
    first_noun = None
    for ahead in range(place, min(place + 6, len(story.tokens))):
        if story.has(ahead, STOP, COMMA, "JOIN", "HE", "I", "WE") and not (ahead == place and story.has(ahead, "DET")):
            break
        if story.has(ahead, *NOUN_CLASSES):
            first_noun = ahead
        if ahead > place and story.word(ahead) in VERBS and not _is_name_like(story, ahead):
            if first_noun is not None:
                return _subject_of_noun(story, first_noun, state)
            return _subject_of_unknown(story, place, ahead)
    if first_noun is not None and story.has(place, "DET") and story.word(first_noun + 1) in {STOP, COMMA, "who"}:
        return _subject_of_noun(story, first_noun, state)
    return None


def _is_name_like(story: MarkedStory, place: int) -> bool:
    return story.has(place - 1, "DET") and not story.has(place, "AUX")


def _subject_of_unknown(story: MarkedStory, place: int, verb: int) -> str | None:
    """A phrase without a known noun: a bare name is a person, "the news" and other things with an article are not."""
    word = story.word(place)
    if word in VERBS and not story.tokens[place].capital:
        return None
    if word in VERBS or (word.endswith("ing") and len(word) > 4):
        return "by_thing" if word.endswith("ing") else None
    if story.has(place, "DET", "ABSTRACT", "NUMBER") or verb - place > 1:
        return "by_thing"
    return None if story.has(place, "FILL", "AFRAID") else "by_them"


def _is_owned_by_other(story: MarkedStory, place: int) -> bool:
    """Whether the noun at `place` is "my friend's husband" or the like, or that of somebody else."""
    return story.word(place - 1) == POSSESSIVE and not story.has(place - 2, "PARTNER_N")


def _subject_of_noun(story: MarkedStory, place: int, state: _State) -> str:
    """Whom the noun at `place` names, kept in mind for the pronouns that follow."""
    if story.has(place, "EX_N"):
        return _remember(state, "mfn", "by_ex")
    if _is_owned_by_other(story, place) and story.has(place, "PARTNER_N", "PERSON_N", "OTHER_N"):
        return _remember(state, "mfn", "by_other")
    for name, genders, who, remembered in PEOPLE:
        if story.has(place, name):
            _remember(state, genders, remembered)
            return who
    return "by_other" if story.word(place - 1) in {"a", "some"} else "by_them"


def _remember(state: _State, genders: str, who: str) -> str:
    state.focus = state.focus | dict.fromkeys(genders, who)
    state.age = 0
    return who


def _is_over(story: MarkedStory, place: int) -> bool:
    """Whether what a former partner did at `place` is told as past, with nothing in the sentence that says "still"."""
    begin = end = place
    past = False
    while begin > 0 and not story.has(begin - 1, STOP):
        begin -= 1
        if place - begin > 30:
            break
    while end < len(story.tokens) and end - place < 30 and not story.has(end, STOP):
        end += 1
    for word in range(begin, end):
        if story.word(word) == "used" and story.word(word + 1) == "to":
            return True
        if story.has(word, "CURRENT_TIME"):
            return False
        past = past or is_past(story.word(word)) or story.word(word) == "used"
    return past


# --- denial and imagining ---------------------------------------------------------------------------------------


def _follow_denial(story: MarkedStory, place: int, state: _State, subject: str | None) -> None:
    word = story.word(place)
    if story.has(place, "NEG") and not _is_no_denial(story, place):
        if state.negated and word == "without":
            state.negated = False
        else:
            state.negated, state.negated_by = True, state.subject
        return
    if not state.negated:
        return
    new_clause = subject is not None and not story.has(place - 1, "NEG_RAISING") and not _raised(story, place)
    factive = story.has(place, "FACTIVE") and state.subject in {"by_me", "by_we", "by_none"}
    ended = word in {"but", "except", "although", "though", "because", "until", "instead", "just", "however", "since"}
    if new_clause or factive or ended or _stops_doing(story, place) or _ends_list(story, place):
        state.negated = False


def _stops_doing(story: MarkedStory, place: int) -> bool:
    """Whether "he doesn't stop shouting" stands at `place`, and not "he doesn't stop me seeing them"."""
    return story.has(place, "STOP_V") and not story.has(place + 1, "ME")


def _ends_list(story: MarkedStory, place: int) -> bool:
    """After a comma a denial goes on only through "or", "nor" and bare nouns: "he doesn't hit me, he shoves me"."""
    return story.has(place, COMMA) and story.word(place + 1) not in {"or", "nor", "not", "no", "never", "ever"}


def _raised(story: MarkedStory, place: int) -> bool:
    """Whether "I don't think" and the like stand just before the clause that begins at `place`."""
    return any(
        story.has(back, "NEG_RAISING") and not story.has(back, "FACTIVE") and story.word(back) != "feel"
        for back in range(place - 3, place)
    )


def _is_no_denial(story: MarkedStory, place: int) -> bool:
    word, after = story.word(place), story.word(place + 1)
    if word in {"not", "no"} and after in {"only", "just", "once", "longer", "matter", "doubt", "merely", "simply"}:
        return True
    if word in {"no", "never"} and story.has(place + 1, STOP, COMMA):
        return True
    return word == "no" and after in {"i", "he", "she", "we"}


def _follow_imagining(story: MarkedStory, place: int, state: _State, new_subject: bool) -> None:
    word = story.word(place)
    opener = word in {"if", "unless", "imagine", "suppose", "whether"} and story.word(place - 1) not in {"as", "only"}
    if opener:
        state.imagined, state.imagined_by, state.imagined_for = True, "", 0
        return
    if not state.imagined:
        return
    state.imagined_for += 1
    second = new_subject and state.imagined_by != "" and state.imagined_for > 2
    if new_subject and not state.imagined_by:
        state.imagined_by = state.subject
    if second or word in {"then", "again"} or story.has(place, COMMA):
        state.imagined = False
