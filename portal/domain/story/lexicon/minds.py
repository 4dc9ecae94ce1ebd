"""Feelings, denial, time, and the small words that hold a sentence together."""

from portal.domain.story.lexicon.words import nouns, verbs, words

CLASSES = {
    "NEG": words("not never no nobody nothing none neither nor without noone hardly rarely barely"),
    "BE": verbs("be") | words("am is are was were get gets got getting being been gotten"),
    "AUX": verbs("be do have get") | words("will would can could should may might must shall dare need used"),
    "MODAL": words("will would can could should may might must going shall"),
    "WANT": verbs("want") | words("would could feel felt like might tempted"),
    "FILL": words(
        """really just actually always also even again then nearly almost often once twice ever sometimes regularly
        constantly basically literally physically repeatedly only still simply so very quite too kind of sort bloody
        fucking properly both all suddenly deliberately already usually frequently occasionally probably maybe totally
        completely absolutely absolutely once twice more less bit little right hard straight purposely never not up
        about around basically truly genuinely apparently honestly gradually slowly lately recently now quietly
        secretly routinely frigging damn first properly clearly purely mostly"""
    ),
    "AFRAID": words(
        "afraid scared frightened terrified petrified fearful scares frightens terrifies scare frighten "
        "terrify scary frightening terrifying intimidated intimidates scard scarred fear fears fearing "
        "dread dreading wary dreads"
    ),
    "DET": words(
        "the a an this that my our his her their your its these those any some every each another no all both"
    ),
    "JOIN": words(
        "and but or so because when while if that then until till since as where how before after although "
        "though whenever once why what which whereas unless whether cos plus yet except than like"
    ),
    "NEG_RAISING": verbs("think imagine suppose reckon expect mean claim say feel see suggest") | words("saying"),
    "FACTIVE": verbs(
        """know forget remember tell believe understand report mind blame deserve like stand stop cope bear accept
        tolerate explain forgive realise realize trust mention escape quit prove want ignore describe talk
        admit notice"""
    ),
    "STOP_V": verbs("stop quit cease"),
    "DURATION": words("years decades months always constantly forever whole since throughout"),
    "LONG": words(
        "years decades decade year forever always constantly lifetime compulsive pathological serial chronic "
        "habitual endless countless marriage entire whole continually repeatedly"
    ),
    "SINCE": words("since lately recently anymore months weeks yet again while ages"),
    "CURRENT": words(
        "still now keeps yesterday tonight today week weekend currently lately recently again again "
        "ongoing nowadays continues everyday sunday monday tuesday wednesday thursday friday saturday"
    ),
    "NUMBER": words(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty thirty forty several many few dozen"
    ),
    "ABSTRACT": words(
        "reality grief guilt depression menopause covid life work shame sadness loneliness truth news "
        "anxiety lockdown retirement motherhood parenthood cancer everything something nothing illness "
        "stress boredom love pain migraine it this that what money debt debts bills rent mortgage routine "
        "silence parenting commuting inflation"
    ),
    "DIE": words("dead die dying death died"),
    "LIVE": words("live living alive life exist existing existence going on"),
    "STRONG": words(
        "hard roughly violently tightly tight forcefully aggressively backwards over across against into "
        "down off onto by out so around about"
    ),
    "MAD": words(
        "mad ballistic mental berserk nuts crazy spare insane ape apeshit batshit bananas postal furious "
        "livid lose explode flip snap kick kill hit rage punish hell"
    ),
    "KNOW": verbs("know find see catch read learn discover hear realise realize suspect notice"),
    "TELL": verbs("tell speak talk complain report write say call ring phone contact type fill ask message"),
    "TRIVIAL": words(
        "forget forgot forgotten late eat ate spend spent buy bought burn burnt dent dented scratch miss "
        "missed finish anniversary birthday watch episode shrink shrunk touch cake chocolate laugh joke"
    ),
    "SPOUSAL": nouns("marriage relationship engagement"),
    "FALSEHOOD": nouns("lie untruth secret fib story") | words("deceit deception stories lies lied lying dishonesty"),
}
