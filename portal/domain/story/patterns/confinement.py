"""Coercive control of movement, keys, papers, dress, food, sleep, and of what one believes of oneself."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # Movement, doors, keys, papers.
    ^lock~|bolt~|locks|locked|locking ME|us|the|our|front|every|me|doors|all .. in|out|door|doors|house|bedroom|
        room|gate|windows|inside|bathroom|cellar|outside .. when|so|and|if|at|for|until|goes|from|while|leave|
        night|all|leaves|with|in|behind|again|<stop>&!by_me
    ^lock~|locked|locks|locking|shut|shuts|shuts|bolts ME|us .. in|out|outside|inside&!by_me
    was|am|been|get|being|left ^locked|shut&by_me in|out|outside|inside by|all|overnight|until|because|when|again|as
    not|never|only ^leave|go|get|left * the? house|home|flat|out|anywhere|alone|outside .. without|alone|unless|
        HE|HIM|except|on|by|permission|myself|own|unaccompanied !legs
    can|may|do not ^go|leave|step .. without HIM|HIS|asking|PARTNER_N|permission|telling
    ^prisoner|captive|jailer|prison|trapped|cage|slave|servant|hostage in|at|to|of|our|my|like|within|own|i ..
        home|house|own|him|her|marriage|HE|PARTNER_N
    like a ^prisoner|captive|slave|servant|child .. house|home|HE|permission|HIM|ask
    ^TAKE&!by_me _ MY|our|the|both|all|her|his _ KEYS|car|passport|phone|PAPERS|shoes|coat|clothes|inhaler|
        medication|glasses|insulin|laptop|mobile|purse|wallet|pills|wheelchair|aids|stick|money|router .. away|so|
        when|if|until|from|and|to|at|every|<stop>|in|because !bin !clean !sighs
    HE|PARTNER_N .. ^has|keeps|took|hid|hidden|holds|got|confiscated|burned|burnt|ripped|locked|keep|kept|taken|
        takes|hides|hide|taking|destroyed|tore|holding .. MY|our|the|both|all _ PAPERS|passport|keys|phone|card|
        shoes|clothes|certificate|visa|medication|inhaler|glasses|insulin|car !forgotten
    MY _ ^PAPERS|keys|phone|passport|inhaler|medication|glasses .. HE|HIM|hidden|locked|taken|confiscated|keeps|
        his|safe .. !renew !flight !mistake
    ^removed|removes|disabled|disconnected|unplugs|takes|pulls|unplugged|turns|switches|cut .. router|wifi|
        battery|distributor|sim|fuse|internet|phone line|heating|electricity|car|power .. so|when|off|out|from|ME|
        leave|goes
    HE .. ^times|timed|timing|clocks ME|how|my|the
    am|get|got|being|i'm|be ^timed
    minutes|minute|hour|time|late .. ^back|home|get .. or|else|must|demand|timer|allowed|interrogat~|explain
    if i .. am|are|was|get|late|come NUMBER? minutes? ^late|later|longer .. HE|questions|explain|trouble|accuse~|
        hell|row|interrogat~|locked|door|mad|rings|punish~
    ^late .. HE .. interrogat~|locks|locked|accuses|punish~|door|mad|shouts|rings|rage~|demands|checks
    ^curfew
    has to|must know|approve|approves|ok ^where|who|every|everything .. i|am|go|with|minute|wear|time|move|penny
    ^wants|wanted|demands|needs|insists to know .. where|every|who .. every|i|am|minute|move|with|all
    # Body, dress, food, sleep, care.
    what|how i ^wear|dress .. HE|HIM|allowed|decides|permission|approve|chooses
    not|never .. ^wear|dress .. HE|makeup|make-up|skirt|because|short|allowed|unless|jeans|slut|tart
    HE .. ^throws|threw|cut|cuts|burned|burnt|ripped|tore|shredded|bins|binned|bleached|destroyed|destroys .. MY _
        clothes|dress|dresses|skirt|skirts|makeup|shoes|photos|things|books|tops|uniform|work|passport|
        certificates
    HE .. ^make|makes|made|tells ME .. change|changed|wear|cover|wipe|take|weigh|dress .. clothes|outfit|makeup|
        make-up|lipstick|up|off|skirt|dress|jeans|dress|into|before|scales|myself|long|hijab
    ^weighs|weigh|starves|rations|rationed|withholds|withheld|measures ME|my|food|meals|what|medication|money|
        affection .. i|ME|if|when|until|every|week|to
    not|never .. ^let|allow ME _ sleep|eat|rest|shower|doctor|work|drive|out|breathe|finish !finish
    keep~|kept|keeps|wake~|wakes|woken|woke ME .. ^up|awake|sleep .. until|night|all|hours|till|shouting|
        lecturing|arguing|interrogating|apologise|admit|NUMBER|a.m|am|questions !snoring !kids
    ^sleep deprivation|deprived|deprives
    HE|PARTNER_N .. ^stop~|stops|stopped|stopping|prevent~|preventing|block~|keeps|kept ME|us .. from? _ seeing|
        going|leaving|working|taking|using|talking|getting|speaking|having|sleeping|eating|learning|driving|
        calling|studying|contacting|visiting
    ^stop~|stops|stopped|prevents ME from? leaving|seeing|going|working
    ^hides|hid|hiding|withholds|withheld|flushed|flushes|throws|threw|took|takes MY _ medication|tablets|meds|
        inhaler|insulin|pills|contraception|contraceptive|birth|hearing|glasses|wheelchair
    HE .. ^TAKE .. MY _ medication|inhaler|insulin|wheelchair|contraceptive|pill
    # Belittling as a system, and making one doubt one's mind.
    call~|calls|calling|called|told|tells|telling|tell|says|saying ME .. am|i'm|a|that|so|fat|how|an|useless? *
        ^worthless|useless|stupid|pathetic|fat|ugly|disgusting|whore|slut|slag|mental|crazy|nothing|bitch|cunt|
        psycho|thick|idiot|moron|cow|lazy|insane|retard|retarded|waste|failure|mad|dumb|imbecile|trash|filth|scum|
        pig|loser|burden .. every|always|daily|constantly|day|in|all|front|and|times|each|or|until|so|like|nobody|
        for|years|lucky|one|never
    call~|calls|calling|called ME * a|an? _ ^whore|slut|slag|cunt|bitch|worthless|pathetic|retard|fat|useless|pig|
        stupid|ugly
    ^nobody|noone|one else|would|will|wants|else .. have|want|love|look|touch|believe|take ME
    no one|nobody|noone .. ^else|ever|would|will _ want|have|love|believe|put|look .. ME|at
    tell|tells|telling|told ME .. nobody|noone|everyone|no ^would|will|one|else|hates .. believe|want|have|love|
        me|will
    HE|PARTNER_N .. ^humiliate~|humiliates|humiliated|humiliating|belittles|belittled|belittling|degrades|
        degraded|demeans|mocks|ridicules|ridiculed|degrading|belittle ME .. !us
    ^humiliated|belittled|degraded&by_me in|by|every|daily|constantly .. HIM|front|public|PARTNER_N|day
    ^humiliate~|belittle~|belittles|degrade~|demean~|mock~ ME in|every|constantly|about|when|daily|all|publicly|
        front
    ^gaslight~|gaslights|gaslighting|gaslit|gaslighted
    HE|PARTNER_N .. make|makes|made ME .. ^doubt|question|think|believe|feel .. my|am|own|i|like .. memory|sanity|
        mind|reality|crazy|mad|insane|nothing|worthless ..
    make|makes|made ME .. ^think|feel|believe i .. am|was|going * crazy|mad|insane|losing|nuts
    ^doubt|question|questioning|doubting MY own _ memory|sanity|mind|reality
    moves|hides|moved things ^and .. says|swears|denies|tells
    make|makes|made|making ME ^kneel|crawl|stand|beg|grovel|sit|apologise|apologize|sleep .. floor|corner|hours|
        until|knees|feet|on|in|for|front|forgiveness|outside|car|garage|dog|garden
    ^beg|grovel|kneel|crawl .. forgiveness|knees|HIM|floor
    not|never ^speak|talk|spoke|talks|speaks .. ME .. for|until|unless .. days|weeks|apologise|obey|give|punish~
    silent ^treatment .. days|weeks|until|punish~|punishment|if|when|every|each|months
    ^ignores|ignored|blanks|blanked ME .. weeks|days|until .. apologise|apologize|beg|punish~
    treats|treat|treated ME like ^dirt|slave|servant|child|dog|property|possession|rubbish|shit|prisoner|
        furniture|crap|trash
    treats|treat|treated ME like a|his|her ^slave|servant|child|dog|property|possession|prisoner|skivvy|maid|piece
    HE|PARTNER_N ^owns|own ME
    ^belong to HIM
    HE .. says|told|thinks|tells .. i ^belong|am HIS|to .. property|him|her|his
    ^hold~|uses|using|use .. against ME .. kids|children|visa|money|mental|past|immigration|illness
    ^under HIS thumb|control
    my life not ^mine|my own
    HE|PARTNER_N .. makes|made ^every|all decision|decisions .. not|never|no|i|say|without .. allowed|dare|word|say
    ^no say in .. money|anything|what|my|where
    ^monitors|inspects|inspect|inspects .. cleaning|house|cupboards|housework|dust|fridge .. finger|ME|when|every|
        and
    need|want to|have ^explain|justify myself|every|where|why .. to HIM
    HE|PARTNER_N * ^tells|told|instructs|orders|ordered ME|i when|what|who i can|may|am|could|should|must .. eat|
        shower|sleep|see|talk|wear|go|out|leave|use|speak|allowed|bed|spend
    HE .. ^convinced|convinces|persuaded|told everyone|everybody|friends|people|family|my .. mad|crazy|unstable|
        mental|bad|abuser|liar|ill
""")
