"""Coercive control: permission, money, people, and in wider frames what is mine in the other's hands."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # Not allowed, not let, has to ask.
    am|was|be|been|are|being|i'm not|never|longer|hardly * ^allowed|permitted&!by_other !to
    am|was|be|been|are|being|i'm not|never|longer|hardly * ^allowed|permitted&!by_other to !be !feel !touch
    I|we|am|only|was|be|been _ ^allowed|permitted .. if|to|one|out|two|three|only|once|five|ten|twenty|when|
        NUMBER|four !dogs
    only * ^allowed|permitted&!by_other
    ^allowed|permitted|allows|allowing ME .. out|one|only|use|see|to|go|money|NUMBER|speak|work
    HE|PARTNER_N * will|would|does|did|has|never _ ^not|never|refuses * let|allow|permit|allowed ME|us !down
        !pay !help !explain !win !forget !finish !near !load !cook
    refuse~|refuses to ^let|allow ME .. see|go|leave|have|work|out|talk|speak|use|sleep|drive
    HE|PARTNER_N * ^forbid~|bans|banned|prohibits|forbidden ME|us|MY
    am|was|been * ^forbidden|banned from|to
    I|we .. have|has|had|need|must|got to * ^ask|beg * for? * HIM|permission|money|before|to|if|for|go|leave !twice
    ask~|need~|beg~|get|seek|without|asking|want HIS? _ ^permission
    ^permission to|for|from|before .. HIM|HE|go|leave|see|use|spend|buy|work|out|speak
    only|if|when|unless|until HE|PARTNER_N * says|allows|lets|decides|gives|agrees|permits ^i|permission .. can|
        may|to|allowed
    HE|PARTNER_N * ^decide~|decides|chooses|dictates|choose|picks|controls|controlled|control|controlling|rules|
        rations|tells|told|dictate|determines .. what|when|who|where|how|if|which|whether ME? i|we .. wear|eat|
        see|go|buy|sleep|talk|speak|spend|shower|do|think|say|leave|can|have|work|watch|friends|cook|wash|drive|
        read|weigh|use
    HE|PARTNER_N * ^controls|controlled|control|controlling|dictates|runs|micromanages .. everything|every|money|
        finances|ME|my|who|what|all|our|life|house|the !remote !weight !budget
    HE|PARTNER_N _ * is|was|are|becomes|become|being|has|so|very|got|gets|been * ^controlling|possessive|
        domineering !cholesterol
    ^controlling|possessive|coercive|dominating husband|wife|partner|boyfriend|girlfriend|man|behaviour|behavior|
        control|relationship
    ^coercive|coercively|narcissistic control|controlling|controlled|abuse
    ^emotionally|psychologically|mentally|financially|verbally|economically abusive|abuses|abused|abusing|
        controls|controlled|controlling
    ^emotional|psychological|mental|financial|verbal|economic|narcissistic abuse|torture|cruelty
    rules|list|rule|a .. ^rules|rule for|about|i .. ME|fridge|must|follow|house|break|obey|how|what|allowed|when
    ^rules|list of rules|chores|things .. i|HE|ME .. punish~|must|follow|break|obey|allowed|tick
    ^obey|obedient|obedience .. HIM|HE|wife|must|ME
    make|makes|made|have|had me ^ask|beg|account|report|earn|justify .. for|to|every|it|money|penny|permission|
        before|HIM|where|privileges
    # Money.
    I .. have|had|must|need|made|makes|got|expected|made to .. ^account|justify|explain|show|hand|produce|keep|
        submit|give .. receipt|receipts|penny|every|pound|wages|salary|spending|money|cent|spend|change
    ^receipts|receipt .. everything|HIM|show|check|checks|every|shop|account|count|prove|ask|demands|wants|keeps|
        inspects|goes
    ^penny|cent|pound|dollar|purchase .. account|justify|explain|receipts|ask|prove|track|checked
    HE|PARTNER_N * ^TAKE|has|kept|got|manages|controls|handles|keeps|takes .. MY _ wages|salary|pay|paycheck|
        paycheque|cards|card|benefits|pension|earnings|money|purse|wallet|bank|debit|savings|tips|allowance|wage
    MY _ ^wages|salary|pay|paycheck|paycheque|benefits|wage|earnings|money|income|pension|tips .. into|straight|
        goes|go|paid|in HIS|him|her|account|to HIM|account|name|his|only|of|that .. !joint !pool
    MY|the|every _ ^wages|salary|pay|benefits|wage|earnings|pension .. into|to HIS account|bank|name
    MY _ ^card|cards|bank|pin|account .. HE .. has|keeps|kept|took|took|away|holds|cut
    gives|give|gave|get|gets|giving|given|allows|allowed|on ME? i? _ _ ^allowance|pocket|housekeeping|pocket-money
        money? .. week|HE|day|month|like|and|HIM|child|from|for
    HE .. gives|doles|hands|allows|counts|leaves ME .. ^pounds|quid|pound|allowance|dollars|week|cash|coins|
        enough|change|money .. week|day|food|month|exact|out|shopping|count|enough|bus|only|and
    I .. get|given|allowed|live .. ^pounds|quid|dollars|tenner|twenty|fifty|ten|pound .. week|day|month .. must|
        account|HE|have|and|from|for|food|receipt|ask|show
    no|not|never .. ^access|account|money|card|penny|cash .. own|my|joint|HE|HIM|to|bank .. own|HE|money|account|
        bank|HIM|name|unless|ask|without|control
    ^access to .. money|account|bank|funds|finances|own .. no|not|HE|only|cut|without|denied|blocked|control
    cut~|cuts|block~|stop~|froze|freeze|cancel~|cancelled|blocked .. ^off|MY _ card|cards|account|money|access|
        allowance|phone .. when|if|because|until|off|after|every|to
    ^cancelled|froze|cancels|blocked|blocks|cut&!by_me&!by_we MY|our _ card|cards|account|bank|my
    HE .. ^debt|debts|loan|loans|credit|cards .. in my name .. forced|made|without|sign|signed
    make|makes|made|force~|forced ME .. ^sign|take .. loan|loans|papers|house|over|documents|credit|mortgage|
        contract
    ^put|puts|took|has|taken|take .. everything|house|car|loan|loans|it|bills in HIS|my name .. so|leave|i|without
    # People.
    not|never|stop~|stopped|longer|hate~|lets|refuses|without * _ ^see|visit|speak|talk|meet|contact|call|ring|
        phone|have .. FAMILY|friends|mum|sister .. because|HE|HIM|any|PARTNER_N|anymore|more|says|unless
    cut|cuts|cutting|isolate~|isolated|isolates|isolating|separated|keep|keeps|kept|drove|driven|drives|push~|
        pushed|alienated ME|us .. ^off|from|away .. FAMILY|everyone|everybody|anyone|the|world|people|my|all|every
    HE|PARTNER_N .. ^isolate~|isolates|isolated|isolating ME
    ^isolated|isolates|isolating|isolate ME|from .. everyone|family|friends|FAMILY|all|people
    I ^have|am|got|left no|without .. friends|friend|one|anyone|contact|nobody left|now|anymore|because .. HE|HIM|
        made|saw
    HE .. ^driven|drove|scared|chased|frightened|pushed off|away|everyone|my|all .. friends|family|FAMILY
    lost|dropped|given|gave|stopped|no|lose ^touch|contact|up|seeing|all|my|friends .. friends|FAMILY|everyone ..
        because of|HE|HIM|like|easier|made|wanted|jealous|keep
    HE|PARTNER_N .. ^kick~|kicks|makes|sulk~|sulks|rage~|rages|start~|starts|punish~|goes|causes|argument|row|
        scene|angry|fight|silent .. when|if|every|whenever|each i .. see|visit|meet|go|talk|speak|ring|out|phone|
        call|want .. FAMILY|friends|out|mum|anyone|sister
    every|each|whenever|when|if time? i .. see|saw|visit|meet|want|speak|ring|phone|call|go .. FAMILY|friends|out|
        anyone .. HE .. ^sulks|rages|punishes|goes|starts|accuses|kicks|interrogates|argument|scene|silent|temper|
        shouts|mad|row|hell|threatens|locks
    accuse~|accuses|accused|accusing ME .. ^every|constantly|always|all|whenever|if|each|flirting|sleeping|
        looking|of .. time|when|work|out|someone|men|man|women|flirting|milkman|postman|shop|waiter|anyone|
        everyone|day|i
    HE .. ^jealous .. accuses|follows|checks|let|forbids
    ^interrogate~|interrogates|interrogated|interrogating|interrogation|cross-examines|grills|grilled|quizzes ME|
        for|when|about|i|each
    no|not|never .. one|man|men|woman|women|anyone .. ^look|talk|speak .. allowed|HE|to|at
    HE .. make|made|makes|told|tells|wants|demanded|force~|forced ME .. ^block|delete|unfriend|drop|give|quit|
        leave|stop|cut|change|resign|turn|end|sell|come|get .. friends|friend|numbers|number|facebook|instagram|
        social|job|work|studies|course|contacts|seeing|up|off|all|accounts|male|account|university|college|career|
        classes|rid
    HE .. ^made|makes|forced ME|make .. give|quit|leave|stop|resign .. up|job|work|course|college|university|
        working|career|school
    HE .. ^not want|like|let ME|it .. work|working|job|out|friends|leave|see|speak|go|alone .. !drink !love
    ^sabotage~|sabotages|sabotaged|ruins .. MY|every|work|job|interview|interviews|exam|studies
    got|lost|lose|losing MY|the|sacked|fired _ ^job|fired|sacked .. because|by HE .. kept|calls|turned|rings|
        ringing|phones|calling|turning
    rings|ring|calls|phones|texts|messages|call|phone|ringing|calling ME|work|my .. ^twenty|thirty|forty|fifty|
        NUMBER|hundred|dozens|constantly|every|non-stop|nonstop|all|hourly .. times|time|day|hour|minutes|work|
        half
    if i .. not .. ^answer|pick|reply|respond .. HE|ring|straight|within|immediately|rings|seconds|minutes ..
        accuse~|angry|mad|goes|turns|comes|shouts|rings|calls|thirty|twenty|starts|row|hell|punish~|thinks|fifty|
        keeps|threatens|send~
    # Wider frames: what is mine in the other's hands, being made to, stopping because of it.
    SEIZE&by_them&!IDIOM _ ^MY&!IDIOM _ MEANS !by !at
    ^MAKE&by_them ME !HARMLESS_DO ask|account|stand|sit|sleep|wear|eat|wait|quit|leave|beg|show|hand|apologise|
        apologize|say|write|delete|block|change|choose|sign|give|walk|weigh|clean|kneel|pay|get|stay|do|go|keep|
        count|prove|sell|cancel|turn|take|swear|promise|report|answer|stop|unlock|drop
    I * have|has to ^hand|account|report|justify|prove|earn|beg|photograph|log|explain
    I * had to ^hand|account|report|justify|prove|earn|beg|photograph|log
    I * have|had|has to ^ask _ for|permission|him|her|before|if|PARTNER_N !out
    I|i .. ^stopped|stop|quit|left|cancelled|dropped|resigned|turned|given|gave .. because|as|since HE|PARTNER_N
        .. said|says|not|hated|hates|made|makes|jealous|angry|thinks|thought|sulked|accused
    not ^supposed|meant to have|see|be|go|talk|speak|use|leave|spend|work|wear
    not|never ^hear of ME|it|my
    HE|PARTNER_N .. not ^like|want|approve ME|my|of|it _ having|seeing|going|working|talking|wearing|speaking|
        friends|driving|visiting|out|studying|using|family
    ^depend|rely|dependent|reliant on HIM for every|everything|all|money
    lays|picks|chooses|puts|sets|choose~ .. MY ^clothes|outfit|outfits|underwear
    emptied|empties|drained|cleared ^our|the|my joint? account|accounts|savings
    took|taken|removed|takes MY ^name off|from
    a|the|next|her|his ^punishment|consequence|forfeit|penalty|punishments|consequences
    list .. ^what|things i did|do wrong
    one by one .. ^friends|people|all|everyone
    ^used to have|see friends|mates|people|family
    ^fault|wrong with all|each|every|any|my of? friends|them|family
    HE .. ^turned|turning|poisoned .. against ME
    lock on the ^fridge|phone|cupboard|food|thermostat
    it|is _ ^easier|safer|simpler .. to|if|just|than|not .. argue|agree|ask|see|go|wear|row|him|her|way
    i .. ^lost my mind|marbles
    i ^imagined|imagine|invented|misremember|misremembered|dreamt it|things|that|everything|<stop>
    MY ^things and swears|denies|says
    until|till i ^beg|apologise|apologize|grovel|crawl|admit
    HE|PARTNER_N .. not ^trust ME .. to|with|alone|out
    HE .. ^handles|manages|runs|controls all? the|my|our|every money|finances|accounts|bills|cards|penny
    not ^seen|spoken|visited|met .. mum|mother|sister|family|parents|friend|friends|dad|brother .. years|months|
        since|because|year
    ^answers|speaks|replies for ME
    HE ^comes|came|sits|insists .. with ME to every|appointments|doctor|doctor's
    talks|speaks|talk|treats|treat to? ME ^like _ child|dirt|idiot|servant|dog|stupid|nothing|rubbish|animal|slave
    nothing i ^do|say|cook|wear .. right|enough
    ^accuses|accused|accusing ME .. cheating|affair|affairs|sleeping|flirting|men|someone|women
    gave|given up MY ^job|friends|career|driving|choir|studies|work|family|hobbies|course
    so i ^stay|stayed in|home|quiet
    HE .. ^says|decides what|when|whether|who|how|if i .. can|eat|wear|go|see|spend|sleep
    i|we ^ask permission|first|before|him|her _ to|before|if|for|when|every
    ^permission
    HE|PARTNER_N _ ^banned|bans|forbids|forbade|forbid|prohibits
    HE|PARTNER_N ... ^permission|allowed|allows|forbids|forbidden|obey|rules|punish|punishes|punished|
        controlling|isolated|dictates&!by_me
    ^permission|forbidden|obey|isolated|dictates ... HE|PARTNER_N|HIM
    HE|PARTNER_N ... ^decides|approves|approve|vets|inspects|rations
    card|cards .. ^cut|taken|cancelled|blocked .. HE|half|up
    lock on .. ^bedroom|door|outside
    SAY i|i'm am ^mad|crazy|insane|mental|unstable|losing|paranoid
    not|never need|needs ^one|money|friends|job|phone .. SAY|HE
    HE|PARTNER_N .. tore|ripped|burned|burnt|smashed|deleted|shredded|cut|binned|threw ^up|away|my|out my _
        certificates|clothes|passport|photos|books|dress|dresses|phone|things|work|uniform
    not ^allowed !to
    HE _ not ^let ME see|go|out|have|leave|work|speak|talk|use|drive|sleep|eat
    she|he|PARTNER_N has|have? ^control|say over|in .. my|everything|money|what
    my|the money .. ^through HIM
    everything is in ^his|her name
    HE|PARTNER_N .. ^approval|approve|blessing|say-so
    HE|PARTNER_N .. not ^want ME to? .. have|see|go|work|drive|learn|leave|be|speak|study|own
    not|never .. ^anywhere|out|shopping by|on|without my|myself|own|him|her
    by|on ^myself|own for|in years|months|NUMBER
    HE .. ^chose|chooses|decided|decides|orders|picks|vets which|what|who|of .. my|friends|i|clothes
    MY clothes .. ^orders|chooses|buys|decides|picks
    SAY .. a ^wife|woman|husband|man|mother belongs|place|should|stays|obeys|does
    i .. ^see|meet|ring|call|visit HIM|FAMILY|them .. when|while .. HE is .. work|away|out|asleep
    down to ^one friend
    have|had to ^be in|home|back by|at|before|within .. HE|dinner|table|or|NUMBER|sharp|past
    dinner .. ^on the table .. or|HE|if|when|by|at|has
    had|have to ^give up|leave MY|college|work|university|job|friends|driving|nursing
    HE has the? ^keys|cards|car|passports|money .. and|my|all
    i ^sign|signed .. rules|contract|list|promise|agreement
    everything .. ^goes|went in the bin
""")
