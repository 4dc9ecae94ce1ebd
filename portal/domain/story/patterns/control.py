"""Coercive control (money, contact, movement, dress, papers, sleep, standing) and surveillance."""

from portal.domain.story.pattern import patterns

CONTROL = patterns(
    """
    # Not allowed, not let, has to ask.
    am|was|be|been|are|being|i'm not|never|longer|hardly * ^allowed|permitted&!by_other
    I|we|am|only|was|be|been _ ^allowed|permitted .. if|to|one|out|two|three|only|once|five|ten|twenty|when|NUMBER|four !dogs
    only * ^allowed|permitted&!by_other
    ^allowed|permitted|allows|allowing ME .. out|one|only|use|see|to|go|money|NUMBER|speak|work
    HE|PARTNER_N * will|would|does|did|has|never _ ^not|never|refuses * let|allow|permit|allowed ME|us .. !down !pay !help !explain !win !forget !finish
    refuse~|refuses to ^let|allow ME .. see|go|leave|have|work|out|talk|speak|use|sleep|drive
    HE|PARTNER_N * ^forbid~|bans|banned|prohibits|forbidden ME|us|MY
    am|was|been * ^forbidden|banned from|to
    I|we .. have|has|had|need|must|got to * ^ask|beg * for? * HIM|permission|money|before|to|if|for|go|leave !twice
    ask~|need~|beg~|get|seek|without|asking|want HIS? _ ^permission
    ^permission to|for|from|before .. HIM|HE|go|leave|see|use|spend|buy|work|out|speak
    only|if|when|unless|until HE|PARTNER_N * says|allows|lets|decides|gives|agrees|permits ^i|permission .. can|may|to|allowed
    HE|PARTNER_N * ^decide~|decides|chooses|dictates|choose|picks|controls|controlled|control|controlling|rules|rations|tells|told|dictate|determines .. what|when|who|where|how|if|which|whether ME? i|we .. wear|eat|see|go|buy|sleep|talk|speak|spend|shower|do|think|say|leave|can|have|work|watch|friends|cook|wash|drive|read|weigh|use|am
    HE|PARTNER_N * ^controls|controlled|control|controlling|dictates|runs|micromanages .. everything|every|money|finances|ME|my|who|what|all|our|life|house|the !remote !weight
    HE|PARTNER_N _ * is|was|are|becomes|become|being|has|so|very|got|gets|been * ^controlling|possessive|domineering !cholesterol
    ^controlling|possessive|coercive|dominating husband|wife|partner|boyfriend|girlfriend|man|behaviour|behavior|control|relationship
    ^coercive|coercively|narcissistic control|controlling|controlled|abuse
    ^emotionally|psychologically|mentally|financially|verbally|economically abusive|abuses|abused|abusing|controls|controlled|controlling
    ^emotional|psychological|mental|financial|verbal|economic|narcissistic abuse|torture|cruelty
    rules|list|rule|a .. ^rules|rule for|about|i .. ME|fridge|must|follow|house|break|obey|how|what|allowed|when
    ^rules|list of rules|chores|things .. i|HE|ME .. punish~|must|follow|break|obey|allowed|tick
    ^obey|obedient|obedience .. HIM|HE|wife|must|ME
    make|makes|made|have|had me ^ask|beg|account|report|earn|justify .. for|to|every|it|money|penny|permission|before|HIM|where|privileges
    # Money.
    I .. have|had|must|need|made|makes|got|expected|made to .. ^account|justify|explain|show|hand|produce|keep|submit|give .. receipt|receipts|penny|every|pound|wages|salary|spending|money|cent|spend|change
    ^receipts|receipt .. everything|HIM|show|check|checks|every|shop|account|count|prove|ask|demands|wants|keeps|inspects|goes
    ^penny|cent|pound|dollar|purchase .. account|justify|explain|receipts|ask|prove|track|checked
    HE|PARTNER_N * ^TAKE|has|kept|got|manages|controls|handles|keeps|takes .. MY _ wages|salary|pay|paycheck|paycheque|cards|card|benefits|pension|earnings|money|purse|wallet|bank|debit|savings|tips|allowance|wage
    MY _ ^wages|salary|pay|paycheck|paycheque|benefits|wage|earnings|money|income|pension|tips .. into|straight|goes|go|paid|in HIS|him|her|account|to HIM|account|name|his|only|of|that .. !joint !pool
    MY|the|every _ ^wages|salary|pay|benefits|wage|earnings|pension .. into|to HIS account|bank|name
    MY _ ^card|cards|bank|pin|account .. HE .. has|keeps|kept|took|took|away|holds|cut
    gives|give|gave|get|gets|giving|given|allows|allowed|on ME? i? _ _ ^allowance|pocket|housekeeping|pocket-money money? .. week|HE|day|month|like|and|HIM|child|from|for
    HE .. gives|doles|hands|allows|counts|leaves ME .. ^pounds|quid|pound|allowance|dollars|week|cash|coins|enough|change|money .. week|day|food|month|exact|out|shopping|count|enough|bus|only|and
    I .. get|given|allowed|live .. ^pounds|quid|dollars|tenner|twenty|fifty|ten|pound .. week|day|month .. must|account|HE|have|and|from|for|food|receipt|ask|show
    no|not|never .. ^access|account|money|card|penny|cash .. own|my|joint|HE|HIM|to|bank .. own|HE|money|account|bank|HIM|name|unless|ask|without|control
    ^access to .. money|account|bank|funds|finances|own .. no|not|HE|only|cut|without|denied|blocked|control
    cut~|cuts|block~|stop~|froze|freeze|cancel~|cancelled|blocked .. ^off|MY _ card|cards|account|money|access|allowance|phone .. when|if|because|until|off|after|every|to
    ^cancelled|froze|cancels|blocked|blocks|cut MY|the|our|up _ card|cards|account|bank|my
    HE .. ^debt|debts|loan|loans|credit|cards .. in my name .. forced|made|without|sign|signed
    make|makes|made|force~|forced ME .. ^sign|take .. loan|loans|papers|house|over|documents|credit|mortgage|contract
    ^put|puts|took|has|taken|take .. everything|house|car|loan|loans|it|bills in HIS|my name .. so|leave|i|without
    # People.
    not|never|stop~|stopped|longer|hate~|lets|refuses|without * _ ^see|visit|speak|talk|meet|contact|call|ring|phone|have .. FAMILY|friends|mum|sister .. because|HE|HIM|any|PARTNER_N|anymore|more|says|unless
    cut|cuts|cutting|isolate~|isolated|isolates|isolating|separated|keep|keeps|kept|drove|driven|drives|push~|pushed|alienated ME|us .. ^off|from|away .. FAMILY|everyone|everybody|anyone|the|world|people|my|all|every
    HE|PARTNER_N .. ^isolate~|isolates|isolated|isolating ME
    ^isolated|isolates|isolating|isolate ME|from .. everyone|family|friends|FAMILY|all|people
    I ^have|am|got|left no|without .. friends|friend|one|anyone|contact|nobody left|now|anymore|because .. HE|HIM|made|saw
    HE .. ^driven|drove|scared|chased|frightened|pushed off|away|everyone|my|all .. friends|family|FAMILY
    lost|dropped|given|gave|stopped|no|lose ^touch|contact|up|seeing|all|my|friends .. friends|FAMILY|everyone .. because of|HE|HIM|like|easier|made|wanted|jealous|keep
    HE|PARTNER_N .. ^kick~|kicks|makes|sulk~|sulks|rage~|rages|start~|starts|punish~|goes|causes|argument|row|scene|angry|fight|silent .. when|if|every|whenever|each i .. see|visit|meet|go|talk|speak|ring|out|phone|call|want .. FAMILY|friends|out|mum|anyone|sister
    every|each|whenever|when|if time? i .. see|saw|visit|meet|want|speak|ring|phone|call|go .. FAMILY|friends|out|anyone .. HE .. ^sulks|rages|punishes|goes|starts|accuses|kicks|interrogates|argument|scene|silent|temper|shouts|mad|row|hell|threatens|locks
    accuse~|accuses|accused|accusing ME .. ^every|constantly|always|all|whenever|if|each|flirting|sleeping|looking|of .. time|when|work|out|someone|men|man|women|flirting|milkman|postman|shop|waiter|anyone|everyone|day|i
    HE .. ^jealous .. not|if|when|let|talk|look|wear|speak|every|see|work|check|phone|accuses|any|follows
    ^interrogate~|interrogates|interrogated|interrogating|interrogation|cross-examines|grills|grilled|quizzes ME|for|when|about|i|each
    no|not|never .. one|man|men|woman|women|anyone .. ^look|talk|speak .. allowed|HE|to|at
    HE .. make|made|makes|told|tells|wants|demanded|force~|forced ME .. ^block|delete|unfriend|drop|give|quit|leave|stop|cut|change|resign|turn|end|sell|come|get .. friends|friend|numbers|number|facebook|instagram|social|job|work|studies|course|contacts|seeing|up|off|all|accounts|male|account|university|college|career|classes|rid
    HE .. ^made|makes|forced ME|make .. give|quit|leave|stop|resign .. up|job|work|course|college|university|working|career|school
    HE .. ^not want|like|let ME|it .. work|working|job|out|friends|leave|see|speak|go|alone .. !drink !love
    ^sabotage~|sabotages|sabotaged|ruins .. MY|every|work|job|interview|interviews|exam|studies
    got|lost|lose|losing MY|the|sacked|fired _ ^job|fired|sacked .. because|by HE .. kept|calls|turned|rings|ringing|phones|calling|turning
    rings|ring|calls|phones|texts|messages|call|phone|ringing|calling ME|work|my .. ^twenty|thirty|forty|fifty|NUMBER|hundred|dozens|constantly|every|non-stop|nonstop|all|hourly .. times|time|day|hour|minutes|work|half
    if i .. not .. ^answer|pick|reply|respond .. HE|ring|straight|within|immediately|rings|seconds|minutes .. accuse~|angry|mad|goes|turns|comes|shouts|rings|calls|thirty|twenty|starts|row|hell|punish~|thinks|fifty|keeps|threatens|send~
    # Movement, doors, keys, papers.
    ^lock~|bolt~|locks|locked|locking ME|us|the|our|front|every|me|doors|all .. in|out|door|doors|house|bedroom|room|gate|windows|inside|bathroom|cellar|outside .. when|so|and|if|at|for|until|goes|from|while|leave|night|all|leaves|with|in|behind|again|<stop>&!by_me
    ^lock~|locked|locks|locking|shut|shuts|shuts|bolts ME|us .. in|out|outside|inside&!by_me
    was|am|been|got|get|being|left ^locked|shut&by_me in|out|outside|inside
    not|never|only ^leave|go|get|left * the? house|home|flat|out|anywhere|alone|outside .. without|alone|unless|HE|HIM|except|on|by|permission|myself|own|unaccompanied !legs
    can|may|do not ^go|leave|step .. without HIM|HIS|asking|PARTNER_N|permission|telling
    ^prisoner|captive|jailer|prison|trapped|cage|slave|servant|hostage in|at|to|of|our|my|like|within|own|i .. home|house|own|him|her|marriage|HE|PARTNER_N
    like a ^prisoner|captive|slave|servant|child .. house|home|HE|permission|HIM|ask
    ^TAKE&!by_me _ MY|our|the|both|all|her|his _ KEYS|car|passport|phone|PAPERS|shoes|coat|clothes|inhaler|medication|glasses|insulin|laptop|mobile|purse|wallet|pills|wheelchair|aids|stick|money|router .. away|so|when|if|until|off|from|and|to|at|every|<stop>|in|because !bin !clean
    HE|PARTNER_N .. ^has|keeps|took|hid|hidden|holds|got|confiscated|burned|burnt|ripped|locked|keep|kept|taken|takes|hides|hide|taking|destroyed|tore|holding .. MY|our|the|both|all _ PAPERS|passport|keys|phone|card|shoes|clothes|certificate|visa|medication|inhaler|glasses|insulin|car !forgotten
    MY _ ^PAPERS|keys|phone|passport|inhaler|medication|glasses .. HE|HIM|hidden|locked|taken|confiscated|keeps|his|safe .. !renew
    ^removed|removes|disabled|disconnected|unplugs|takes|pulls|unplugged|turns|switches|cut .. router|wifi|battery|distributor|sim|fuse|internet|phone line|heating|electricity|car|power .. so|when|off|out|from|ME|leave|goes
    HE .. ^times|timed|timing|clocks ME|how|my|the
    am|get|got|being|i'm|be ^timed
    minutes|minute|hour|time|late .. ^back|home|get .. or|else|if|HE|must|demand|timer|allowed|interrogat~|explain
    if i .. am|are|was|get|late|come NUMBER? minutes? ^late|later|longer .. HE|questions|explain|trouble|accuse~|hell|row|interrogat~|locked|door|mad|rings|punish~
    ^late .. HE .. interrogat~|locks|locked|accuses|punish~|door|mad|shouts|rings|rage~|demands|checks
    ^curfew
    has to|must know|approve|approves|ok ^where|who|every|everything .. i|am|go|with|minute|wear|time|move|penny
    ^wants|wanted|demands|needs|insists to know .. where|every|who .. every|i|am|minute|move|with|all
    # Body, dress, food, sleep, care.
    what|how i ^wear|dress .. HE|HIM|allowed|decides|permission|approve|chooses
    not|never .. ^wear|dress .. HE|makeup|make-up|skirt|because|short|allowed|unless|jeans|slut|tart
    HE .. ^throws|threw|cut|cuts|burned|burnt|ripped|tore|shredded|bins|binned|bleached|destroyed|destroys .. MY _ clothes|dress|dresses|skirt|skirts|makeup|shoes|photos|things|books|letters|tops|uniform|work|passport|certificates
    HE .. ^make|makes|made|tells ME .. change|changed|wear|cover|wipe|take|weigh|dress .. clothes|outfit|makeup|make-up|lipstick|up|off|skirt|dress|jeans|dress|into|before|scales|myself|long|hijab
    ^weighs|weigh|starves|rations|rationed|withholds|withheld|measures ME|my|food|meals|what|medication|money|affection .. i|ME|if|when|until|every|week|to
    not|never .. ^let|allow ME _ sleep|eat|rest|shower|doctor|work|drive|out|breathe|finish !finish
    keep~|kept|keeps|wake~|wakes|woken|woke ME .. ^up|awake|sleep .. until|night|all|hours|till|shouting|lecturing|arguing|interrogating|apologise|admit|NUMBER|a.m|am|questions !snoring !kids
    ^sleep deprivation|deprived|deprives
    HE|PARTNER_N .. ^stop~|stops|stopped|stopping|prevent~|preventing|block~|keeps|kept ME|us .. from? _ seeing|going|leaving|working|taking|using|talking|getting|speaking|having|sleeping|eating|learning|driving|calling|studying|contacting|visiting
    ^stop~|stops|stopped|prevents ME from? leaving|seeing|going|working
    ^hides|hid|hiding|withholds|withheld|flushed|flushes|throws|threw|took|takes MY _ medication|tablets|meds|inhaler|insulin|pills|contraception|contraceptive|birth|hearing|glasses|wheelchair
    HE .. ^TAKE .. MY _ medication|inhaler|insulin|wheelchair|contraceptive|pill
    # Belittling as a system, and making one doubt one's mind.
    call~|calls|calling|called|told|tells|telling|tell|says|saying ME .. am|i'm|a|that|so|fat|how|an|useless? * ^worthless|useless|stupid|pathetic|fat|ugly|disgusting|whore|slut|slag|mental|crazy|nothing|bitch|cunt|psycho|thick|idiot|moron|cow|lazy|insane|retard|retarded|waste|failure|mad|dumb|imbecile|trash|filth|scum|pig|loser|burden .. every|always|daily|constantly|day|in|all|front|and|times|each|or|until|so|like|nobody|for|years|lucky|one|never
    call~|calls|calling|called ME * a|an? _ ^whore|slut|slag|cunt|bitch|worthless|pathetic|retard|fat|useless|pig|stupid|ugly
    ^nobody|noone|one else|would|will|wants|else .. have|want|love|look|touch|believe|take ME
    no one|nobody|noone .. ^else|ever|would|will _ want|have|love|believe|put|look .. ME|at
    tell|tells|telling|told ME .. nobody|noone|everyone|no ^would|will|one|else|hates .. believe|want|have|love|me|will
    HE|PARTNER_N .. ^humiliate~|humiliates|humiliated|humiliating|belittles|belittled|belittling|degrades|degraded|demeans|mocks|ridicules|ridiculed|degrading|belittle ME .. !us
    ^humiliated|belittled|degraded&by_me in|by|every|daily|constantly .. HIM|front|public|PARTNER_N|day
    ^humiliate~|belittle~|belittles|degrade~|demean~|mock~ ME in|every|constantly|about|when|daily|all|publicly|front
    ^gaslight~|gaslights|gaslighting|gaslit|gaslighted
    HE|PARTNER_N .. make|makes|made ME .. ^doubt|question|think|believe|feel .. my|am|own|i|like .. memory|sanity|mind|reality|crazy|mad|insane|nothing|worthless ..
    make|makes|made ME .. ^think|feel|believe i .. am|was|going * crazy|mad|insane|losing|nuts
    ^doubt|question|questioning|doubting MY own _ memory|sanity|mind|reality
    moves|hides|moved things ^and .. says|swears|denies|tells
    make|makes|made|making ME ^kneel|crawl|stand|beg|grovel|sit|apologise|apologize|sleep .. floor|corner|hours|until|knees|feet|on|in|for|front|forgiveness|outside|car|garage|dog|garden
    ^beg|grovel|kneel|crawl .. forgiveness|knees|HIM|floor
    not|never ^speak|talk|spoke|talks|speaks .. ME .. for|until|unless .. days|weeks|apologise|obey|give|punish~
    silent ^treatment .. days|weeks|until|punish~|punishment|if|when|every|each|months
    ^ignores|ignored|blanks|blanked ME .. weeks|days|until .. apologise|apologize|beg|punish~
    treats|treat|treated ME like ^dirt|slave|servant|child|dog|property|possession|rubbish|shit|prisoner|furniture|crap|trash
    treats|treat|treated ME like a|his|her ^slave|servant|child|dog|property|possession|prisoner|skivvy|maid|piece
    HE|PARTNER_N ^owns|own ME
    ^belong to HIM
    HE .. says|told|thinks|tells .. i ^belong|am HIS|to .. property|him|her|his
    ^hold~|uses|using|use .. against ME .. kids|children|visa|money|mental|past|immigration|illness
    ^under HIS thumb|control
    ^wear|wears|wearing the trousers
    my life not ^mine|my own
    HE|PARTNER_N .. makes|made ^every|all decision|decisions .. not|never|no|i|say|without .. allowed|dare|word|say
    ^no say in .. money|anything|what|my|where
    ^monitors|inspects|inspect|inspects .. cleaning|house|cupboards|housework|dust|fridge .. finger|ME|when|every|and
    need|want to|have ^explain|justify myself|every|where|why .. to HIM .. !
    HE|PARTNER_N * ^tells|told|instructs|orders|ordered ME|i when|what|who i can|may|am|could|should|must .. eat|shower|sleep|see|talk|wear|go|out|leave|use|speak|allowed|bed|spend
    HE .. ^convinced|convinces|persuaded|told everyone|everybody|friends|people|family|my .. mad|crazy|unstable|mental|bad|abuser|liar|ill
""".replace(" .. !\n", "\n")
)

SURVEILLANCE = patterns("""
    # The phone and what is on it.
    HE|PARTNER_N .. ^CHECK&!by_me .. MY _ PHONE|phone|texts|emails|mail|socials|whatsapp|bank|browser|history|pockets|bag|handbag|underwear|knickers|mileage|location|post|purse|receipts|bin|laundry|sheets|diary|odometer|contacts|calls|search|journal|car|movements|social|steps|wallet !shared !temperature
    CHECK&!by_me through ^MY|all|every _ PHONE|pockets|bag|emails|handbag|things|drawers|bin|diary|purse|car|receipts|post|underwear|knickers|texts|journal|wallet
    CHECK&!by_me _ ^MY _ phone|messages|emails|texts|mileage|underwear|knickers|location|whatsapp|odometer|pockets|handbag|diary|dms|bag|movements|journal|post|mail|browser|calls
    MY _ ^phone|messages|emails|texts|location|mileage|diary|dms|mail|post|calls _ is|are|was|being|get|gets|got|been|checked * checked|read|monitored|tracked|opened|searched|watched|listened|gone|recorded
    HE _ ^opens|opened|intercepts|reads MY _ post|mail|letters|emails|email|messages|diary|journal|parcels
    have|has|make|makes|made|must|demands|demanded|insists|made|need|wants|asks _ ME? _ hand|unlock|show|give|surrender|leave|share|see _ ^over? MY|the|HIM|up _ phone|messages|password|passwords|passcode|screen|code|mobile|emails ..
    HE|PARTNER_N .. ^has|knows|know|got|demanded|demands|insisted|changed|changes|wants|have .. all? MY|of _ passwords|password|passcode|pin|logins|login|accounts
    ^hacked|hacks|cloned|clones|mirrored|logs|logged|bugged|taps|tapped|hacking|mirrors|clone into|in|my|ME|our|the .. MY|the|phone|email|emails|account|accounts|facebook|instagram|calls|house|car|icloud|laptop
    I .. show|prove|send|photo|photograph|video|share .. to prove|prove ^where|who|that .. i|am|with
    ^prove|proof .. where|who|with i .. am|was|been|with
    send~|photo|photos|picture|pictures|video|selfie|facetime .. to? ^prove|proof .. where|i|am|who
    HE|PARTNER_N .. make|makes|made|insists|demands|wants|expects .. ^share|send|video|facetime|stay|photo|text .. screen|location|call|where|phone|photos|proof|live|facetime|every .. !both
    # Where I am.
    HE|PARTNER_N .. ^track|tracks|tracked|tracking|trace|traces|traced|monitor|monitors|monitored|monitoring|stalk|stalks|stalked|stalking|trails|trailed|tailed|bugged|spied|spies|spying .. ME|MY|where|i|on|us|everything|every
    HE|PARTNER_N .. ^follow|follows|followed|following ME ..
    ^follow~|follows|followed|following ME .. to|home|around|everywhere|in|about|from|room|work|car|round|when|if|wherever !advice
    HE|PARTNER_N .. ^follow~|follows|watches|watching|tracks|checks|sees|knows|see|know|watch .. where i .. am|go|went|app|been|phone|all
    ^stalk~|stalks|stalked|stalking|spy~|spies|spied|spying on? ME
    was|am|being|been|get ^followed|tracked|watched|monitored|stalked|spied|recorded|filmed|bugged&by_me ..
    TRACKER .. ^under|in|on|inside|behind|to|sewn|into|taped|beneath MY|the|our _ car|phone|bag|coat|handbag|seat|bumper|lining|bedroom|pram|wheel|laptop|boot|house|collar|shoe|jacket|purse|keyring|bathroom .. !guide !parents
    put~|put|puts|install~|installed|place~|hid|hidden|hides|fit~|fitted|plant~|planted|set|download~|attach~|attached|sewed|find|found|discovered .. a|an|another|some|the|two? _ ^tracker|airtag|camera|cameras|spyware|keylogger|bug|gps|recorder|app|microphone|tracking|listening|device|cctv|stalkerware .. MY|ME|on|in|under|our|bedroom|car|phone|house|i|watch|bag|inside|that|kitchen|every !parking
    ^tracking|tracker|spyware|listening|recording|spy device|app|software|chip|camera|airtag .. MY|ME|on|car|phone|i
    ^airtag|tracker|spyware|keylogger|stalkerware .. MY|bag|car|phone
    ^camera|cameras|cctv|microphones .. in|every|round|around|inside|over .. bedroom|kitchen|room|house|living|bathroom|hall|home|rooms .. HE|watch|watches|ME|work|so|checks|phone|listen|sees|see|i
    HE|PARTNER_N .. ^watches|watch|watched|watching|listens|listen|listening|sees|speaks|checks .. me|on|through|from .. camera|cameras|doorbell|cctv|app|phone|baby|speaker|work|alexa|feed|ring
    ^doorbell|cameras|camera|alexa|nest .. HE .. rings|calls|asks|knows|checks|watches|who|where
    HE|PARTNER_N .. ^knows|knew|know|knowing .. where|everything|things|who|what .. i .. been|am|went|said|was|go|told|before|talked|did|spoke .. before|without|how|told|though|not|never|always|exactly|app|phone
    ^knows|knew things|everything|what|where .. not|never|only .. told|said|tell
    HE .. ^rings|phones|calls|texts|asks|messages if|when|as|whenever .. i .. stop|stops|stopped|move|moves|late|turn|turns|anywhere|leave|dot|linger
    ^location|life360|snapmap|gps|dot|app .. HE .. check~|checks|watches|rings|asks|calls|follows|angry|turn|if|when|all|every|tracks
    HE .. ^location .. turn|turned|switch|off|on .. accuses|angry|mad|goes|rings|row|explain|trouble|have|must|times|always|made
    I .. ^have|must|made|forced|had to .. keep|share|have|leave|turn .. location|gps|tracking|camera|video|facetime|line|phone .. on|all|open|HIM|so|always|times
    HE .. ^checks|reads|counts|notes|logs|writes|measures|check|photographs|records .. mileage|odometer|petrol|fuel|minutes|steps|miles|times|tyres|knickers|condoms|bins|sheets|receipts|calories|underwear
    ^mileage|odometer
    HE|PARTNER_N .. ^turn~|turns|turned|show|shows|showed|appear~|appears|appeared|wait~|waits|waiting|sit~|sits|sitting|park~|parks|parked|drive~|drives|drove|hang~|hanging|lurk~|lurks|lurking|stands|standing|stood .. up|outside|past|at|near|opposite|across|by MY|the|our _ work|workplace|house|office|gym|school|home|street|road|flat|job|classes|door|gate|window|place|mum's|mums|sister's .. !pub
    ^keeps|kept|keep .. turning|showing|driving|appearing|coming|hanging|waiting|sitting|parking|following .. up|past|outside|by|round|around|ME
    HE .. ^sits|parks|sat|parked|waits|sitting|parked|waiting|lurks|stands|standing outside|opposite|across
    ^questions|quizzes|interrogates|asks|pumps the? MY? kids|children|son|daughter|neighbours|colleagues|friends|boss .. where|who|what|about|ME i? .. been|seen|spoke|talk|did|do|been|went
    gets|get|got|pays|paid|asks|asked|has|had|hired|sends .. friends|brother|brothers|someone|investigator|detective|people|mates|family|kids|cousins ^to? watch|follow|report|spy|keep|following|watching|detective .. on|ME|back
    private ^detective|investigator
    ^record~|records|recorded|recording|films|filmed|filming ME|MY|us|every|conversations|our .. without|secretly|when|calls|sleep|conversations|arguing|every|phone|in|cry
    voice ^recorder
    ^recorder|microphone|dictaphone hidden|in|under|behind|left
    every|each ^move|step i make|take .. HE|watched|know|reports|PARTNER_N
    ^watches|watching|monitors|monitoring|watch MY every|each
    ^monitors|monitored|monitoring|tracks|tracked MY
    fake ^profile|account|profiles .. to|HE .. test|follow|check|trap|me|watch
    HE|PARTNER_N .. ^smell~|smells|sniffs|inspects|examines|checks .. MY|ME .. knickers|underwear|clothes|neck|body|home|out|when|pants
    not|never .. ^phone|message|email .. without HIM|PARTNER_N .. reading|seeing|checking|knowing|over
    HE .. ^reads|looks|stands|sits|peers over MY shoulder
    over MY ^shoulder .. HE|type|text|phone|read|writing
    on ^speaker .. HE|calls|hear|listen|have|must|phone
    ^loudspeaker|speakerphone
    not|no|without ^go|be|toilet|bathroom|shower|loo .. without|alone|HIM .. following|watching|him|outside
""")
