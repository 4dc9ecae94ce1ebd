"""The written forms of English verbs and nouns, so that a lexicon can name each word once."""

IRREGULAR = {
    line.split()[0]: tuple(line.split()[1:])
    for line in """
    be am is are was were been being
    beat beats beating beaten
    bite bites biting bit bitten
    bleed bleeds bleeding bled
    break breaks breaking broke broken
    bring brings bringing brought
    build builds building built
    burst bursts bursting
    buy buys buying bought
    catch catches catching caught
    choose chooses choosing chose chosen
    come comes coming came
    creep creeps creeping crept
    cut cuts cutting
    die dies dying died
    do does doing did done
    draw draws drawing drew drawn
    drink drinks drinking drank drunk
    drive drives driving drove driven
    eat eats eating ate eaten
    fall falls falling fell fallen
    feel feels feeling felt
    fight fights fighting fought
    find finds finding found
    fling flings flinging flung
    fly flies flying flew flown
    forbid forbids forbidding forbade forbidden
    force forces forcing forced
    forget forgets forgetting forgot forgotten
    get gets getting got gotten
    give gives giving gave given
    go goes going went gone
    hang hangs hanging hung hanged
    have has having had
    hear hears hearing heard
    hide hides hiding hid hidden
    hit hits hitting
    hold holds holding held
    hurt hurts hurting
    keep keeps keeping kept
    kneel kneels kneeling knelt kneeled
    know knows knowing knew known
    lay lays laying laid
    leave leaves leaving left
    let lets letting
    lie lies lying lied
    lose loses losing lost
    make makes making made
    mean means meaning meant
    panic panics panicking panicked
    pay pays paying paid
    put puts putting
    read reads reading
    ring rings ringing rang rung
    run runs running ran
    say says saying said
    see sees seeing saw seen
    sell sells selling sold
    send sends sending sent
    set sets setting
    shake shakes shaking shook shaken
    shoot shoots shooting shot
    show shows showing showed shown
    shut shuts shutting
    sit sits sitting sat
    sleep sleeps sleeping slept
    slit slits slitting
    speak speaks speaking spoke spoken
    spend spends spending spent
    spit spits spitting spat
    stand stands standing stood
    steal steals stealing stole stolen
    stick sticks sticking stuck
    sting stings stinging stung
    strike strikes striking struck
    swear swears swearing swore sworn
    swing swings swinging swung
    take takes taking took taken
    tear tears tearing tore torn
    tell tells telling told
    text texts texting texted text
    think thinks thinking thought
    throw throws throwing threw thrown
    tie ties tying tied
    wake wakes waking woke woken
    wear wears wearing wore worn
    win wins winning won
    withhold withholds withholding withheld
    write writes writing wrote written
    """.strip().splitlines()
}
UNDOUBLED = frozenset("threaten batter visit cover suffer monitor listen follow offer answer hammer strangle".split())
VOWELS = "aeiou"


def verb_forms(verb: str) -> frozenset[str]:
    """All written forms of `verb`, itself included; both spellings where British and American English differ."""
    if verb in IRREGULAR:
        return frozenset({verb, *IRREGULAR[verb]})
    if verb.endswith("e"):
        return frozenset({verb, verb + "s", verb + "d", verb[:-1] + "ing"})
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return frozenset({verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"})
    plural = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    forms = {verb, plural, verb + "ed", verb + "ing"}
    if _doubles_its_last_letter(verb):
        forms |= {verb + verb[-1] + "ed", verb + verb[-1] + "ing"}
    return frozenset(forms)


def _doubles_its_last_letter(verb: str) -> bool:
    last_three = len(verb) > 2 and verb[-1] not in VOWELS + "wxy" and verb[-2] in VOWELS and verb[-3] not in VOWELS
    return bool(last_three) and verb not in UNDOUBLED


def noun_forms(noun: str) -> frozenset[str]:
    """Singular and plural of `noun`; irregular plurals are listed in the lexicon itself."""
    if noun.endswith("y") and noun[-2] not in VOWELS:
        return frozenset({noun, noun[:-1] + "ies"})
    if noun.endswith("fe"):
        return frozenset({noun, noun[:-2] + "ves", noun + "s"})
    return frozenset({noun, noun + ("es" if noun.endswith(("s", "sh", "ch", "x", "z")) else "s")})


IRREGULAR_PAST = frozenset(
    """was were did had beat bit broke brought came caught chose crept cut drank drew drove fell felt fought found flew
    flung forbade forgot gave got heard held hid hit hung hurt kept knelt knew laid left lied lost made meant paid put
    ran rang said sat saw sent set shook shot showed shut slept spat spent spoke stole stood struck stuck swore swung
    threw told took tore went woke wore wrote beaten bitten broken""".split()
)


def is_past(word: str) -> bool:
    """Whether `word` can be read as a past form; "hit" and "cut" count, because only their neighbours could tell."""
    return word in IRREGULAR_PAST or (len(word) > 4 and word.endswith("ed"))
