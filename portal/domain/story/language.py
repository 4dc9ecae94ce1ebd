"""Which language a story is written in, by its small words; by its letters where they tell."""

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from portal.domain.story.lexicon import CLASSES_OF
from portal.domain.story.near_words import NEAR_WORDS
from portal.domain.story.tokens import STOP, Token

UNKNOWN = "und"
FEWEST_WORDS = 4


def _bare(words: str) -> str:
    """`words` without accents, as the tokens come."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", words) if not unicodedata.combining(sign))


SMALL_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        line.split()[0]: frozenset(_bare(line).split()[1:])
        for line in """
        en the and is are was were my he she they we you it that this with have has had not but for from of to
            at his her him them our what when who would could been be do does did if or because so never i am about
            just there their like me out up said says always think know don't can will
        es el la los las que de y en un una mi mis su con por para pero no se es está muy ella yo cuando porque
            como más todo nunca siempre hace años me ha si lo del al nos desde mujer marido esposo casa estoy tengo
            sin
        fr le la les des je tu il elle nous vous que qui et est dans pour pas une un mon ma mes son sa ses avec
            mais ne me se au aux du ce cette quand plus tout jamais toujours suis été fait ai j'ai c'est mari femme
            depuis sur très
        de der die das und ich ist nicht mit mein meine mich er sie wir ein eine zu auf den dem des für von dass
            hat habe haben wenn aber auch immer nie mir ihn ihm ihr seit schon noch wie war bin sein kann mehr über
        it il lo la gli che di e è un una mi mio mia non con per ma si ha ho sono quando perché anche più sempre
            mai lui lei del della nel anni marito moglie da come questo tutto ci se al
        pt o os as que de e um uma meu minha não com por para mas se é está ele ela eu quando porque muito mais
            nunca sempre me do da no na em anos marido mulher tenho estou foi ao minhas
        nl de het een en ik is niet mijn hij zij ze wij van dat die met voor op te heb heeft hebben maar als ook
            altijd nooit wat mij hem haar zijn was naar bij dan er nog al sinds jaar
        pl i w na nie się z do że to jest mnie mój moja jak ale on ona my po od co już tylko dla mi przez tak
            jego jej gdy zawsze nigdy bardzo lat mąż żona są był
        ro și nu că este în cu pe la din un o mă mi el ea dar pentru când mereu niciodată sunt am ani soțul
            soția care
        sv och jag är inte det att en ett på för med mig min mitt han hon vi som har när aldrig alltid men så år
            om var av till
        da og jeg er ikke det at en et på for med mig min mit han hun vi som har når aldrig altid men så år om
            var af til
        cs a je se na že to v mě můj moje ale on ona když není jsem po od jak už jen pro mi si byl vždy nikdy
        hu a az és nem hogy egy én ő van de meg ha már csak mint velem férjem feleségem mindig soha vagyok engem
        fi ja on ei että minun hän minä olen se kun mutta aina koskaan mieheni vaimoni minua en niin myös
        tr ve bir bu ben beni o çok ama için de da değil her zaman hiç kocam eşim karım ne var yok gibi
        id yang dan di saya tidak dia suami istri dengan untuk ini itu selalu karena aku pernah sudah
        sw na ya wa ni kwa mimi yeye mume mke wangu sana lakini hapana
        tl ang ng sa ko ako niya asawa hindi na mga ay siya at lagi kasi
        """.replace("\n            ", " ")
        .strip()
        .splitlines()
    }
)
SCRIPTS: Mapping[str, str] = MappingProxyType(
    {
        "ARABIC": "ar", "CYRILLIC": "ru", "GREEK": "el", "HEBREW": "he", "CJK": "zh", "HIRAGANA": "ja",
        "KATAKANA": "ja", "HANGUL": "ko", "DEVANAGARI": "hi", "BENGALI": "bn", "GURMUKHI": "pa", "GUJARATI": "gu",
        "TAMIL": "ta", "TELUGU": "te", "THAI": "th", "ARMENIAN": "hy", "GEORGIAN": "ka", "ETHIOPIC": "am",
        "MALAYALAM": "ml", "KANNADA": "kn", "SINHALA": "si", "MYANMAR": "my", "KHMER": "km", "LAO": "lo",
    }
)  # fmt: skip


def language_of(story: str, tokens: Sequence[Token]) -> str:
    """The ISO 639-1 code of the language that most of `story` is in, "und" if it is none that is recognised.

    A story of fewer than four words says too little to be called another language, and counts as English.
    """
    script = _script_of(story)
    if script:
        return script
    words = [token.word for token in tokens if token.word[0] != "<"]
    if len(words) < FEWEST_WORDS:
        return "en"
    counted = Counter(words)
    scores = {
        code: sum(count for word, count in counted.items() if word in small) for code, small in SMALL_WORDS.items()
    }
    known = sum(count for word, count in counted.items() if word in CLASSES_OF or word in NEAR_WORDS)
    english = max(scores["en"], known)
    best = max((code for code in scores if code != "en"), key=lambda code: scores[code])
    if scores[best] > english and scores[best] * 5 >= len(words):
        return best
    if english * 8 < len(words) or (scores["en"] == 0 and known * 3 < len(words)):
        return best if scores[best] * 5 >= len(words) else UNKNOWN
    return "en"


def _script_of(story: str) -> str | None:
    """The language of letters that are not Latin, if they are more than a third of all letters."""
    if story.isascii():
        return None
    letters = Counter(unicodedata.name(sign, "?").split(" ")[0].split("-")[0] for sign in story if sign.isalpha())
    total = sum(letters.values())
    for script, count in letters.most_common():
        if script in SCRIPTS and count * 3 > total:
            return SCRIPTS[script]
    return None


def sentences(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """First word and end (exclusive) of each sentence of `tokens`."""
    spans, begin = [], 0
    for place, token in enumerate(tokens):
        if token.word == STOP:
            spans.append((begin, place))
            begin = place + 1
    spans.append((begin, len(tokens)))
    return [(first, last) for first, last in spans if last > first]


def foreign_words(tokens: Sequence[Token]) -> frozenset[int]:
    """Places of the words in sentences that are not English, so that chance likenesses in them count for nothing."""
    found: set[int] = set()
    for first, last in sentences(tokens):
        if language_of("", tokens[first:last]) != "en":
            found.update(range(first, last))
    return frozenset(found)
