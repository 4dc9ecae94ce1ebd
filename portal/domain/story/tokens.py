"""Cut a story into words and stops, each with its place in the text as it was written."""

import re
import unicodedata
from dataclasses import dataclass

STOP = "<stop>"
COMMA = "<comma>"
POSSESSIVE = "<'s>"

_PIECE = re.compile(
    r"\b[aA] ?& ?[eE]\b|[^\W_]+(?:'[^\W_]+)*'?|[.!?;\u2026\u2029\u3002]+|\r?\n\s*\n|[,:()\u2013\u2014]| - "
)
_APOSTROPHES = dict.fromkeys(map(ord, "\u2019\u2018\u02bc\u0060\u00b4\u2032\uff07"), "'")
_IS_AFTER = frozenset("he she it that there who what here where how this everything nothing".split())

CONTRACTIONS: dict[str, tuple[str, ...]] = {
    line.split()[0]: tuple(line.split()[1:])
    for line in """
    im i am|ive i have|hes he is|shes she is|theyre they are|theyve they have|weve we have|youre you are
    thats that is|theres there is|whos who is|whats what is|itll it will|hed he would
    theyd they would|theyll they will|youd you would|youll you will|youve you have
    dont do not|doesnt does not|didnt did not|dosent does not|dosnt does not|doesent does not|didint did not
    wont will not|wouldnt would not|cant can not|cannot can not|couldnt could not|shouldnt should not|isnt is not
    arent are not|wasnt was not|werent were not|hasnt has not|havent have not|hadnt had not|aint is not
    darent dare not|neednt need not|mustnt must not|wanna want to|gonna going to|gotta have to
    lemme let me|gimme give me|won't will not|can't can not|shan't shall not|ain't is not|cannot can not
    couldve could have|wouldve would have|shouldve should have|cos because|coz because|cuz because|bc because
    a&e casualty|u you|ur your|r are|thx thanks|w with|tho though|thru through|nite night|ppl people|alot a lot
    everytime every time|infront in front|incase in case|eachother each other|aswell as well
    """.strip()
    .replace("\n", "|")
    .split("|")
    if line.split()
}


@dataclass(frozen=True, slots=True)
class Token:
    """A word in lower case without its ending 's, n't and the like, or a stop; `start` and `end` are in the story."""

    word: str
    start: int
    end: int
    capital: bool = False


def tokenise(story: str) -> list[Token]:
    """The words and stops of `story`, in order. Curly quotes, zero-width signs and full-width letters are levelled."""
    text, places = _level(story)
    tokens: list[Token] = []
    for piece in _PIECE.finditer(text):
        start, end = places[piece.start()], places[piece.end() - 1] + 1
        capital = piece.group()[0].isupper()
        tokens.extend(Token(word, start, end, capital) for word in _split(piece.group()))
    tokens.append(Token(STOP, len(story), len(story)))
    return tokens


def _level(story: str) -> tuple[str, "range | list[int]"]:
    """`story` with look-alike signs made plain, and for each character left its place in `story`."""
    if story.isascii():
        return story, range(len(story))
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(story.translate(_APOSTROPHES)):
        for letter in _plain(sign):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places


def _plain(sign: str) -> str:
    if sign.isascii():
        return sign
    if unicodedata.category(sign) in {"Cf", "Mn"}:
        return ""
    if sign in "\u2013\u2014\u2026\u2028\u2029\u3002":
        return sign
    return "".join(letter for letter in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(letter))


def _split(piece: str) -> tuple[str, ...]:
    if piece[0] in ",:()\u2013\u2014 ":
        return (COMMA,)
    if not piece[0].isalnum():
        return (STOP,)
    word = piece.lower().rstrip("'")
    if word in CONTRACTIONS:
        return CONTRACTIONS[word]
    if "'" in word:
        return _split_at_apostrophe(word)
    return (word,)


def _split_at_apostrophe(word: str) -> tuple[str, ...]:
    if word.endswith("n't"):
        return (word[:-3], "not") if word != "n't" else ("not",)
    stem, _, ending = word.rpartition("'")
    if not stem:
        return (ending,) if ending else ()
    known = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
    if ending in known:
        return (stem, known[ending])
    if ending == "s":
        return (stem, "is" if stem in _IS_AFTER else POSSESSIVE)
    return (word.replace("'", ""),)
