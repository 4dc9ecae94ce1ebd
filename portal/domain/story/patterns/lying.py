"""A long pattern of lying: how long or how often, together with dishonesty.

Rule R25; one lie or one affair is not it.
"""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # How long, how often, and lying.
    LIE .. ^for NUMBER|years|over|many|months|most|almost|nearly|all|the|at|decades|a .. years|decades|year|
        decade|marriage|time|months|relationship|long|life
    for|over|of|in|after|since|across|NUMBER _ * ^years|decades|decade|marriage|long .. LIE|stories|
        half-truths|excuses|double|cover
    years|decades|decade|lifetime|history|pattern|marriage of|full|built|based|string|on .. ^lie|lies|lying|
        deceit|deception|secrets|dishonesty|stories|half-truths|untruths|cover-ups|excuses|denial
    NUMBER|whole|entire _ ^years|marriage|decades|relationship|months .. based|built|been|was|is|on|of .. lie|
        lies|lying|deceit|stories|deception|fiction|fake|sham
    LIE .. ^always|constantly|forever|years|decades|repeatedly|compulsively|habitually|pathologically|daily|
        everything|continually|anything|ages|whole|since|beginning|start|nonstop|again|perpetually !winter !party
    ^always|constantly|forever|repeatedly|compulsively|continually|pathologically|habitually|still|keeps|keep|
        perpetually|endlessly|routinely|serially|consistently|regularly .. LIE .. about|to|ME|his|her|him|and|
        where|since|<stop>|even|over|how|all !bed !down !in
    ^keeps|keep|kept|never|not|stop|stops _ stop|stopped|lying|stops lying|lie !down !awake
    ^compulsive|pathological|serial|habitual|chronic|congenital|inveterate|lifelong|constant|practised|seasoned|
        prolific liar|lying|lies|cheat|cheater|cheating|liars|deceit|dishonesty|dishonest|deception
    ^liar .. always|through|years|compulsive|whole|caught|since|everything|again
    lie|lies|lied|lying .. about ^everything|anything|nothing|every|all|even|small|silly|tiny|stupid|things|little
        .. the|big|small|even|to|thing|things|what|where|bus|<stop>|from|money|stuff|and|time
    ^everything .. lie|lies|untrue|invented|fake
    one|each|every|a ^lie|fib|story|secret after|on|upon|led|needs|needed|leads|covers|covered|replaced|followed
        .. another|next|lie|more|one|other|lies
    ^lie after|upon|on lie|top
    ^lies on|upon|and|after|to top|lies|cover|more
    ^web|tissue|string|pack|mountain|series|trail|catalogue|tangle|house|layers|stream|litany|lifetime of .. lies|
        deceit|deception|untruths|secrets|lie|stories
    caught|catch|catching|found .. ^lie|lies|lying .. again|every|always|times|another|after|more|same|time|
        NUMBER|still|constantly|out
    NUMBER|third|fourth|fifth|umpteenth|another|many|countless|hundreds|dozens .. ^lie|lies|time .. lied|caught|
        same|years|since|again|lying|found .. !one
    not|never|no .. one|single|word|thing|any .. ^true|truth|honest .. years|stories|ever|me|was|still|since|he|she
    not|hardly|barely|none|nothing one|a|single|of|word|much .. ^true|truth|real
    ^stories .. not|none|true|never|changing|another|invented|straight|keep|years|believe
    never|not|rarely|hardly|incapable .. ^told|tell|tells|telling|of .. truth .. years|ever|once|about|in|me|his|
        her|life|since|me|anything|<stop>
    ^double|secret|second|parallel|hidden|whole|another|other life|lives|family|identity|phone|household|
        existence|self .. years|long|since|NUMBER|whole|leading|living|led|lived|decade|always|time|for|entire|
        with|and|kept
    lead~|led|live~|lived|living|leads ^double|a|two|parallel|secret .. life|lives
    ^hid|hiding|hidden|hide|concealed|concealing|kept|keeping|keeps|secret|hides|covering|covered|cover .. from|
        it|this|secret|debt|debts|money|gambling|up|loans|drinking|account|cards|affairs|phone|redundancy .. for|
        all|since|entire|whole|over .. years|decade|decades|marriage|time|months|year
    for|over|after|NUMBER _ years|decades|year|months .. ^hid|hiding|hidden|concealed|secret|behind|pretended|
        pretending|covered|covering|concealing|deceived|deceiving|invented|inventing|faked|faking ..
    ^pretended|pretending|pretends|claimed|faked|faking|invented|inventing|fabricated|made .. for|every|years|up|
        work|job .. years|year|months|decade|morning|weeks|stories|gone|things|everything|whole
    ^making|makes|made things|stories|stuff|it|everything up .. for|all|always|years|constantly|whole|since|about
    ^affairs|affair|women|men .. after|another|string|series|many|multiple|several|NUMBER|throughout|always|
        serial|years .. affair|affairs|denied|lied|lie|lies|every|time|swore|years|marriage|since|denying
    string|series|number|NUMBER|multiple|several|countless|many|numerous of? * ^affairs|women|flings .. lied|
        denied|years|marriage|hid|since|every|lie|over|throughout|behind|secret
    ^behind MY back .. years|for|whole|decade|always|since|NUMBER|entire
    ^swears|swore|promises|promised|denies|denied .. every|each|always|again|whenever|time|on .. time|lie|lied|
        lies|caught|then|again|kids|life .. lie|lied|lies|another|again|found|still|same|turns
    each|every|whenever time? .. ^denied|denies|deny|lied|lies|lie|swore|promised .. !school
    ^truth .. drip|trickle|trickles|drips|bit|changes|new|another|years|never|always
    ^story|version|stories|account changes|changed|changing|shifts .. every|each|again|always|time
    never|not ^straight answer|story .. years|ever|in
    do|can not|never ^believe|trust .. word .. says|said|anymore|say|any .. years|lied|lies
    trust|believe nothing|word .. ^lied|lies|lying .. !once
    ^lying is|like|as|comes second|breathing|natural|easily|easy|automatic|habit|reflex|nature
    ^lies like|as|so|more|without|easily .. breathes|breathing|easily|breath|often|blinking|than|natural
    lies|lied|lying|lie ^about where|who|money|work|what .. years|always|every|still|constantly|since
    i ^lie|lied|lying .. every|constantly|all|always|years|so|automatically|habit|everything|months
    still ^lying|lies|hiding|deceiving|denying
    ^still doing it .. lie|stories|true|lied
    ^gaslit|deceived|deceiving|duped|conned|fooled|tricked ME|her|him .. years|for|whole|always|marriage|decade|
        since|entire|all
    ^gambling|debts|loans|drinking|drugs|porn .. secret|hid|hidden|lied|lies|lying .. years|again|always|
        constantly|decade|whole
    been ^lying|deceiving|dishonest|lied to .. years|months|whole|since|all|along|for|always|long|entire
    ^another lie|secret|debt .. every|always|each|then|just|week|month|again
    ^same lies|lie .. again|years|every|different|always
    ^fake job|degree|qualifications|illness|cancer|identity|name|pregnancy|business|work .. years|months|since|
        for|whole
    for|NUMBER _ years|months|decade .. there ^was|is no|never job|affair|course|degree
    told|tells|telling|had so|too|many|hundreds|thousands|countless|endless of? ^lies|stories|excuses|untruths
    last of it|them|the .. never|not ^is|was|were
    every|each time i .. ^find|found|discover|catch|uncover .. new|more|another|else|lie .. swears|swore|promises|
        another|more|again|last
    another|second|secret|other|whole ^family|wife|household .. since|years|before|in|with
    hidden|hid|concealed|hiding|kept|covered|disguised .. ^from HIM|ME|PARTNER_N .. for|most|since|years
    hidden|hid|concealed|hiding|kept|covered|pretended .. for most|all|years|NUMBER|half|much .. ^marriage|years|
        relationship|life
    nothing|none|hardly|half|little _ HE|she|he ^says|said|tells|told .. true|truth
    ^truth .. never|not|rarely|incapable tells|told|tell|speak
    always|still|keeps|constantly|continues|keep * ^lying|lies|lied|lie !down !in !on !awake
    HE|PARTNER_N ^lies|lied|lie|lying all|every|so|as|constantly|again|about .. time|day|breathes|everything|
        anything|often|things|years
    lied|lies|denied|caught .. ^again and|time again|after
    ^serial|repeat cheat|cheater|adulterer|liar
    secretly gambl~|gambling|drinking|borrowing|seeing|spending ^for|since|all|NUMBER
    years of .. ^lies|lying|secrets|affairs|deceit|pretending|hiding|excuses|deception|stories|cheating|denial
    # Told piece by piece: dishonesty, and how long or how often.
    ^DISHONEST ~~ REPEATED&!IDIOM&!IMAGINED
    REPEATED&!IDIOM&!IMAGINED ... ^DISHONEST
    +neg ^UNTRUE ~~ REPEATED&!IDIOM
    +neg REPEATED&!IDIOM ~~ ^UNTRUE
    ^DISHONEST ~~ DISHONEST|UNTRUE ~~ REPEATED
    REPEATED ~~ ^DISHONEST ~~ DISHONEST|UNTRUE
    ^DISHONEST ~~ REPEATED ~~ DISHONEST|UNTRUE
    +neg UNTRUE ~~ REPEATED ~~ ^DISHONEST
    +neg REPEATED ~~ UNTRUE ~~ ^UNTRUE
    ^double life|lives
    every|all|any ^story|stories|excuse|excuses|tale .. invented|made|untrue|fiction|false|different|lie|lies
    two|three ^phones|sets|lives|families|wives|bank|mobiles
    for NUMBER|many|most|over? years|months .. ^claimed|pretended|claiming|pretending
    more times than i can ^count .. stop|lie|lying|lied|promised
    promised .. ^lying|lie|lies .. times|again|count|every
    DISHONEST .. DISHONEST .. ^DISHONEST
""")
