"""Threats short of killing: children, papers, being outed, images, pets, the home, suicide if one leaves, "or else"."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    HE|PARTNER_N .. ^THREATEN|blackmail~|blackmails|blackmailed|blackmailing ME|us|MY|with|that|him|her|if|
        suicide|divorce !divorce
    HE|PARTNER_N .. ^promise|promises|promised to have|make|ruin|send|take|put|tell|kill|burn|finish|cut|show|get ME|
        MY|it|everyone
    leave|leaving|go|out in|on a|an ^ambulance|stretcher|wheelchair
    make sure .. never|not see|saw|sees .. ^CHILD_N
    HE|PARTNER_N .. ^threatens|threatened|threatening|threaten|threat|threats|warns|warned|vows|vowed|swears|swore to|
        the
    threatens|threatened|threatening|threaten|threat|threats|blackmail~|blackmails|blackmailed&!by_me&!IDIOM * _ ^ME|
        MY|to|that|
        about|by|every|when|if|leave|us|her|him !rain !close !redundancy !overwhelm !divorce
    ^threats|threatening|blackmail .. from|by|HIM|PARTNER_N|messages|texts|voicemails|letters|against|ME|about|
        when|if|to|every|calls|behaviour !film
    ^threatens|threatened|threaten|threatening&!by_me to .. leak|take|send|show|tell|post|have|report|kill|hurt|burn|
        expose|out|put|get|throw|make|smash|deport|ruin|call|destroy|release|share|cut|stop|hit
    I ^threatened to .. hit|hurt|kill|take|smash|burn HIM|kids|house|him|her
    was|am|been|being|get|got ^threatened&by_me .. !redundancy !job
    # If I leave …
    if|when|unless|whenever|time|before i|we .. LEAVE|leaving|left|go|walk|end|divorce|break|tell|told|try|speak|
        report .. HE|PARTNER_N .. will|would|is|going|says|said|was|swears|swore|threatens _ ^take|kill|hurt|
        never|make|ruin|destroy|tell|send|burn|get|lose|find|hunt|come|post|have|see|smash|harm|show|expose|cut|
        hang|stop|report .. me|kids|children|sure|us|my|him|her|everyone|nothing|himself|herself|myself|them|it|
        baby|house|the|again|dog|cat|passport|everything
    SAY .. if|when i .. LEAVE|leaving|walk|go|ever|divorce|tell|end .. ^HE|i'll|i|i'd|you|they|she'd will|would|
        am|going|never|not|won't .. regret|sorry|see|lose|take|kill|hurt|get|pay|nothing|dead|sure|find|make|ruin|
        destroy|suffer|homeless|court|kids|children|himself|herself|myself
    i will|would|am|be|going * ^never|not _ see|get|have|hold .. kids|children|son|daughter|baby|them|boys|girls|
        him|her .. again|if|SAY
    never|not see MY|the|our|them|him|her _ ^kids|children|son|daughter|baby|boys|girls|boy|girl .. again
    ^never see .. kids|children|son|daughter|baby|boys|girls .. again
    take~|taking|takes|took|get|keep|keeps|have|steal|snatch|disappear|fly|vanish _ MY|the|our|her|his|both|with|
        all? _ ^CHILD_N .. away|abroad|from ME|if|country|and|back|LEAVE|off|home|tell|court|to|overseas !school
        !park !swimming
    SAY|threaten~|swears|threatens .. ^take|keep|get|have .. CHILD_N|baby|custody .. away|if|from|ME|abroad|i|
        never|sole|full|<stop>|off|her|him
    will|would|going ^lose|losing|take|taking .. CHILD_N|custody|baby .. if|SAY|HE|when|courts|judge
    HE .. ^social services|court|judge|police .. on|lie|tell|unfit|take|say|report|CHILD_N .. me|tell|that|if|
        kids|mother|mental|unfit|lies
    tell|report|ring|call|phone .. social|court|courts|judge|police|everyone|immigration|school ^services|i|that|
        on|am|me .. unfit|mad|monster|hit|mental|abuse|crazy|if|take|unstable|drinking|leave
    ^unfit mother|father|parent|mum|dad
    ^custody .. threaten~|threatens|LEAVE|SAY|use|uses|fight|never
    # Papers and home.
    ^deport~|deported|deportation|deport .. HE|if|ME|SAY|call|get|have|threaten~|leave|him|her|PARTNER_N
    HE|SAY .. ^deported|deport|deportation|immigration
    HE|SAY .. call|report|ring|phone|tell|write|contact|email|withdraw|cancel|cancels|stop ^MY|the|to|immigration|
        home _ immigration|visa|office|sponsorship|embassy|sponsor|papers|ice|residency|status
    ^visa|sponsorship|status|papers|residency|permit|immigration .. HE|HIM .. cancel|withdraw|tears|threaten~|
        threatens|taken|gone|if|uses|holds|against|LEAVE|depend~|depends|says
    one|a phone|call|email|word ^call|phone|email|and .. plane|deported|back|gone|out|immigration|police|social|i|
        finished
    on|next ^plane|flight|boat back|home .. if|SAY|HE|call|says|or
    send|sent|ship|shipped|sending ME ^back .. to|home|country|if|where|HE
    HE|SAY .. ^street|homeless|nothing|roof|penniless|destitute .. if|LEAVE|ME|i|will|would|with|make|leave ..
        nothing|me|i|leave|street|if
    SAY|HE .. ^make sure .. i|ME|never|no|nobody|lose|everyone .. lose|see|job|get|kids|penny|nothing|again|work|
        homeless|knows|know|nothing|believe
    # Outing, images, reputation.
    ^out|outs|outing|outed ME .. to|at|if|when|in|<stop>
    ^outing|outed ME
    tell|tells|telling|told|message MY|everyone|the|people|all|ME _ family|parents|church|boss|work|everyone|
        community|mosque|dad|mum|mother|father|colleagues|congregation|imam|employer|friends|temple|school|that|i
        ^i'm|am|i|about|is|that _ * gay|lesbian|trans|bisexual|queer|bi|sexuality|positive|hiv|escort|affair|
        abortion|bipolar .. if|LEAVE|threaten~|when|unless|argue|whenever|HE|not|every|says|or
    ^tell MY|everyone|people|the .. if i|when|unless|or .. LEAVE|not|do|i|ever|else|argue
    send|post|share|publish|leak|upload|release|show|put|email|spread .. ^IMAGES|nudes|screenshots|texts|videos|
        video|pictures|everything|them|it|naked .. to|online|if|on|of|internet|everyone|boss|family|work|when|mum|
        unless|all .. if|i|LEAVE|boss|unless|everyone|online|parents|internet|work|my|mum|family|facebook|ME
    HE|PARTNER_N .. ^IMAGES of ME .. send|post|share|boss|show|put|online|leave|will|if|everyone|internet|publish|
        leak|keeps|uses
    IMAGES .. ^send|post|share|show|put|publish|leak|upload|release&!by_me .. to|online|everyone|boss|parents|family|if
    ^revenge porn
    ruin|ruins|destroy|destroys|end|finish|wreck ME|MY|your|you _ ^career|reputation|life|name|job|if|me|business|
        completely .. if|LEAVE|HE|SAY|when|unless|says|or|not
    SAY|HE .. will|would|going|could to? ^ruin|destroy|finish|expose|break|bury|end|crush ME|MY|you
    # Hurting others or things one loves.
    SAY|HE|threaten~ .. will|would|going|get|have|threatens to? .. ^hurt|harm|kill|poison|drown|get|put|smash|
        burn|torch|shoot|attack|beat|break .. dog|cat|pet|pets|mum|dad|family|parents|brother|sister|house|car|
        horse|rabbit|friend|legs|neck|face|ME|down
    HE|SAY .. have|had|get|put|take ^dog|cat|pet|puppy|rabbit .. put|down|away|shot|destroyed|vet|killed
    put the|my|our ^dog|cat|puppy down|out .. if|SAY|when|unless|threaten~
    ^burn the|our|my house|clothes|place|it down|if|with
    HE .. ^know~|knows where .. mum|mother|parents|sister|family|work|lives|live|school|sleep .. live|lives|work|
        said|goes|if|school|me
    SAY|HE ^knows|knows where .. live|lives|sleep|school|work
    HE .. ^find ME .. wherever|anywhere|hunt|go|if|matter|LEAVE|run
    wherever|anywhere i go|run|went|hide .. HE .. ^find|follow|come
    ^hunt ME|us|you down
    nowhere .. ^hide|safe|run .. from|HE|him|her
    # Suicide if one leaves.
    HE|PARTNER_N|SAY .. will|would|going|threaten~|threatens|threatening|says|said|gonna .. ^kill|hang|hurt|harm|
        cut|shoot|drown himself|herself|themselves|themself|himself's .. if|when|unless|because|every|time|i|
        LEAVE|and|or|whenever|over|the
    if|when|every|whenever|time|says .. i .. LEAVE|go|leaving|end|break|try|split|talk|mention|say .. HE .. ^kill|
        hang|suicide|pills|tablets|bridge|jump|overdose|end|cut|harm|hurt|die|wrists
    HE|PARTNER_N .. threaten~|threatens|threatened|threatening|threats .. ^suicide|overdose|kill|self-harm|jump|
        hang|end
    HE .. ^overdose|suicide|tablets|pills|jump|bridge|hang|kill|end|blood|dead .. if i .. LEAVE|go|leave|not|ever|
        end|stay
    would|will|be * ^on ME|MY|conscience|fault|hands .. kill|dead|dies|die|suicide|leave|if|and|that|it
    ^cannot|can not|could live without ME .. kill|die|end|over|tablets
    do something ^stupid|silly|terrible .. if|LEAVE|i|HE
    ^do something stupid|silly
    HE .. ^blood .. on|my hands
    # Or else.
    HE|SAY|PARTNER_N|make|ME .. will|would|be|you|i'd _ be|me ^sorry|regret|suffer|regretting .. if|that|ever|day|
        i|when|it|for|this|<stop>|and
    ^make ME|you regret|suffer|sorry|pay
    SAY|HE .. i|you would|will|better ^regret|sorry|pay|watch .. it|for|if|this|out|back|my|your
    SAY|HE .. ^watch your|my|out back|step|yourself|mouth|what
    sleep .. ^one eye .. open
    one ^eye open
    ^or else .. HE|SAY|i|<stop>
    SAY .. ^or else
    ^last|final warning .. HE|ME
    HE|SAY .. see|know|find|learn|show|teach .. what ^happens|happen|like|lesson|he|she|capable|proper .. if|when|
        me|do|to|of|angry|boss
    ^teach|teaches|taught ME|you a? lesson .. !swimming
    HE|SAY .. ^not .. want|like .. find|see|know|make .. out|what|happens|angry
    ^next time .. HE|SAY|will|worse|not .. lucky|miss|worse|face|stop|warning|hospital|so
    SAY .. i|you ^lucky .. not|only|he|she|did|that .. hit|worse|harder|stop|more|face|kill|hurt
    HE|SAY .. ^worse .. next|coming|if|do|could|will|time .. time|next|tell|you|me
    SAY .. ^things|something|accident|accidents .. happen|happens .. if|could|people|to|might
    HE|SAY .. get|have|send|knows|tell|ask .. ^people|brothers|mates|friends|cousins|family|someone|lads .. round|
        sort|deal|after|hurt|beat|visit|come|fix .. ME|out|house|with|round
    HE .. ^get ME|you for this|that|it
    HE ^get ME .. back|for
    ^come|coming after|for ME .. if|HE|says|leave|SAY|one
    HE|SAY .. ^hit|hurt|punch|slap|smash|break|beat|batter|belt|knock|rearrange ME|MY|you|your .. if|next|face|
        when|teeth|jaw|legs
    ^send|sends|sent|sending ME|abusive|threatening .. threatening|threats|abusive|nasty .. messages|texts|emails|
        voicemails|threats
    ^draws|drew|made|makes a finger|gesture|throat .. throat|across
    finger ^across .. throat
    HE .. ^punch|swing|raise~|pretend~|pretends|stop~|feint~|lunge~|lunges .. at ME .. laugh~|laughs|flinch|stops|
        inch|face|just
    ^pretends|pretending|acts|acting to|like _ hit|punch|throw|swing
    not|never|no .. ^stand|chance|hope .. keeping|custody|seeing|getting .. kids|girls|boys|children|custody
    never lets|let ME ^forget .. can|could|visa|end
    ^visa|papers|status|residency .. end|cancel|withdraw|depend|depends|HE can
    ^videos|photos|pictures|recordings .. insurance
    stands|climbs|goes|gets|sits|stood|climbed|sat .. ^balcony|ledge|roof|bridge|window .. when|whenever|if|every|
        says
    ^making HIM do it
    would|will|could ^tell everyone|everybody|work|boss|family|church|parents|school|police|immigration .. that|
        about|i|if|at|what
    ^cat|dog|pet|rabbit|horse|puppy might|could|would|will|may .. accident|hurt|killed|die|dead|missing|suffer|
        put|vet|disappear
    would|will|to|live ^regret it|that|this|leaving|the
    was|am|been ^told|warned i .. would|will|better regret|sorry
    HE _ likes|reminds|remind .. ^remind|knows .. where|what|can|could
    ^knows where .. lives|live|works|school
    ^consequences if|for .. i|leaving
    HE|SAY .. ^make|makes MY life hell|misery
    ^come|coming after ME|us|you
    ^leave ME|you with nothing|penniless|homeless
    false|make|made|making ^allegations|accusations|accusation
    put|throw|throws|chuck ^ME|us out on|of the? street
    i will|would be ^out|homeless on|if the|HE
    HE .. ^report|tell ME|them|police|social|work .. to|that|services i?
    HE|PARTNER_N|SAY ... ^if|when|unless|before i .. LEAVE|leaving|divorce|end ... LOSS
    LOSS ... ^if|unless|when i * ever? LEAVE|go|leaving|leave
    THREATEN&by_them ... ^LOSS ... if|unless|when
    HE|PARTNER_N .. ^threatens|threatened|threatening|threat|threats
    make|makes|made sure i ^lost|lose|never|get
    SAY|HE .. ^lose MY job|house|home|kids|children|licence|registration|visa
    SAY .. will|would ^tell the|my|everyone .. police|office|immigration|boss|parents|church|school|court
    HE _ ^threat|threats|threatening
    ^hang|hangs|hanging|holds|holding it|visa|that|kids over my|ME head?
    using|uses|use the ^kids|children|visa|dog as|against .. ME|weapon|bargaining
    one|a ^word|call|phone|letter|email from|and .. never|job|career|plane|out|police|deported|gone|lose|nobody
    ^never work .. again
    nobody|noone|one ^would|will|take|takes|believe|believes|listen .. MY side|ME|word
    HE|SAY|PARTNER_N .. remind~|reminds|remember .. ^who|what has|holds|knows|can|could .. my|me|photographs|
        pictures
    if i .. HE will|would ^tell|show|send|report .. my|the|everyone
    SAY|HE .. ^recordings|recording|evidence|screenshots|dossier|diary .. judge|court|police|use|against|social|
        me|custody
    when|whenever|if|every i|we .. ^moving|move|leaving|leave|separating|divorce|split .. HE .. pills|tablets|
        bridge|end|dead|die|kill|himself|herself|rope|funeral
    SAY|HE .. not be ^responsible for
    HE .. ^uncle|brother|friends|cousins|family .. police|army|sort|know|round|hurt|break|contacts
    no ^trouble|make trouble
    +other SAY|HE .. ^cat|dog|pet|rabbit|puppy might|could|would|will|may .. accident|hurt|killed|die|dead|missing

    # Wider frames: harm promised upon a condition, and menace without a named harm.
    +if HE|SAY|i .. would|will|going|gonna to? ^burn|torch|smash|wreck the|our|MY|this _ house|place|flat|home|car|
        shop|studio
    ^get what is coming
    know|knows|knew people ^who can|could|would|will
    raise~|raised|raises HIS ^fist|hand|fists next|and|near|when|to
    MAKE|make something|it|things up ^about ME
    +if tell everyone HE|you|u|i ^raped|hit|beat|abused|touched ME|u|you
    have|break|broken|breaking HIS|MY|your ^kneecaps|legs|knees|fingers
    ^mess|do|sort ME up|over|in worse
    i|HE would|will ^ruin|destroy|finish you|ME|HIM
    see ^what happens
    ^wait till|until we|i get home
    be a ^shame if
    put ME|him|HIM|my _ _ in ^hospital|the hospital
    you will be ^sorry
    have ME|HIM ^sectioned|deported|arrested|committed
    better ^watch my|your|MY back
    end up in a ^wheelchair
    that will be|is ^you if
    what HE would|will|is do|going ^to MY|ME face|if
    ^thrown down the stairs
""")
