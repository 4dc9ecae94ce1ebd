"""What is done: blows, handling, choking, killing, watching, forbidding, lying."""

from portal.domain.story.lexicon.words import nouns, verbs, words

CLASSES = {
    # Blows that nobody gives kindly: with a person as their object they are violence.
    "HIT": verbs(
        """hit slap punch kick smack thump wallop clout whack batter bash headbutt backhand beat bite scratch strike
        assault attack pummel thrash clobber whip stomp slug sock bruise bludgeon belt elbow swat cuff clip injure
        scald maul spank stamp manhandle lamp deck bat bully-hit pelt"""
    ),
    # Handling that is violence when it says where to, how hard or by what.
    "MOVE": verbs(
        """push shove grab drag throw fling hurl pull yank shake pin slam smash hold restrain wrestle tackle trip corner
        bend twist squeeze pinch jab prod poke force haul bundle chuck toss launch knock burn cut frogmarch barge ram
        seize snatch lift jerk rag bounce trap"""
    ),
    "ROUGH": verbs("shove grab yank fling hurl pin slam manhandle wrestle tackle haul barge rag"),
    "THROW": verbs("throw chuck hurl fling lob launch sling toss pelt"),
    "SMASH": verbs("smash punch kick trash wreck destroy demolish shatter slam bash hit hurl throw"),
    "CHOKE": verbs("strangle choke throttle suffocate smother asphyxiate strangulate garrotte"),
    "PRESS": verbs("squeeze grab press hold grip put wrap tighten close clamp go get lay clasp have pin lock take"),
    "KILL": verbs("kill murder stab shoot drown bury behead execute") | words("unalive"),
    "INJURE": verbs("break fracture crack bust split burst dislocate bruise cut burn damage sprain smash chip bloody"),
    "THREATEN": verbs("threaten warn promise vow swear") | words("threat threats"),
    "SAY": verbs("say tell text message write whisper shout scream yell joke laugh explain announce swear reckon hint"),
    "MAKE": verbs("make force coerce pressure pressurise pressurize push guilt bully"),
    "ALLOW": verbs("allow let permit"),
    "FORBID": verbs("forbid ban stop prevent block prohibit"),
    "TAKE": verbs("take hide steal confiscate keep hold withhold lock burn destroy rip tear snatch seize bin shred"),
    "CHECK": verbs(
        """check read monitor track watch search inspect follow scroll snoop spy record film log screenshot trace
        count time time-check audit go"""
    )
    | words("tracks"),
    "SPY": verbs("stalk spy snoop track monitor bug tail trail") | words("gps surveillance"),
    "INSULT": verbs(
        "humiliate belittle degrade demean mock ridicule insult shame berate intimidate gaslight bully abuse"
    ),
    "LIE": verbs("lie deceive mislead fabricate cheat con pretend trick gaslight betray hide conceal deny")
    | words("liar lies untruths untruthful dishonest dishonesty deceit deception lied lying untrue fibs fibbing"),
    "LEAVE": verbs("leave divorce separate split") | words("break walk breakup left"),
    "SEX": words("sex intercourse intimate intimacy anal oral blowjob"),
    "SLEEP": verbs("sleep nap doze"),
    "RAPE": verbs("rape molest violate grope") | words("rapist rapey"),
    "TOUCH": verbs("touch fondle grope molest interfere"),
    "DRINKING": verbs("drink") | words("drunk drinking alcohol booze pub vodka wine gin whisky whiskey beer"),
    "SHOUT": verbs("shout scream yell rage explode erupt roar bellow") | words("furious kicks temper"),
    # What somebody who rules over another does with that other's things.
    "SEIZE": verbs(
        """take hide keep hold control manage lock burn cut empty cancel block confiscate withhold count inspect ration
        choose pick decide change open intercept destroy smash delete answer restrict limit vet approve steal drain
        close disable unplug remove bin sell flush seize demand spend"""
    ),
    "PRY": verbs(
        """check read search track monitor follow watch inspect scroll log trace screenshot hack open log record scan
        examine clone bug snoop trawl comb sift investigate highlight study count"""
    ),
    # What one is made to do as a kindness or a feeling, and so not by force.
    "HARMLESS_DO": words(
        """feel laugh smile happy cry think want wonder realise realize tea coffee dinner breakfast lunch proud sad
        angry sick a an the so less more look better worse jealous who what believe sound see forget love miss hate
        anxious nervous uncomfortable furious mad feeling sandwich soup cake some food very really lonely blush and
        tired stronger appreciate question"""
    ),
    "HURT": verbs("hurt harm"),
    "HIDE": verbs("hide cower flinch freeze shake tremble cry scream wet run crouch huddle panic"),
    "BETRAYED": verbs("cheat betray"),
}
VIOLENCE_NOUNS = nouns("beating battering hiding assault punch kick slap thump smack blow headbutt bruise")
CLASSES["BLOW_N"] = VIOLENCE_NOUNS | words("fists fist violence")
CLASSES["ABUSIVE"] = words("violent abusive physical handy aggressive rough heavy-handed nasty physically")
