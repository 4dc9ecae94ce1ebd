"""Threats to kill, said straight out and sideways. Rule R24."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # Said straight out.
    HE|PARTNER_N|I .. threaten~|threats|vow~|swear~|swore|promise~|promised .. ^kill|murder|stab|shoot|drown|
        strangle|end|bury|killing|murdering|burn|drowning|slit|gut|finish .. ME|us|HIM|MY|PARTNER_N|off|you|
        everyone|the
    SAY|SAY ME .. HE|she|they * will|would|could|is|was|going|wants|gonna|might|have _ going? to? * ^kill|murder|
        strangle|stab|shoot|drown|bury|slit|burn|end|finish|poison|gut ME|us|MY|you|the|me|her|him
    HE|PARTNER_N * will|would|could|can|going|gonna|wants|want|wanted|tried|tries|plans|planning|ready to? *
        ^kill|murder|poison|drown ME|us
    SAY .. ^kill|murder|stab|shoot|bury|drown|slit|gut|finish ME|us|you|you're|MY !for
    i|i'll|HE will|would|could|am going|gonna to? ^kill|murder|bury|end|gut|stab|shoot you
    ^kill|murder you .. SAY|HE
    SAY .. i|you am|be|better|would|were|wish|deserve _ off? to? ^dead|die
    SAY .. ^dead .. if|before|by|soon|when|better|rather
    you|you're|your|ur are? _ ^dead
    will|would|going to|be _ ^dead if|before|by|when|soon .. LEAVE|i|HE
    ^dead|corpse|coffin|box|grave|body bag .. if|way|only .. LEAVE|out|HIM
    ^death threats|threat
    HE|PARTNER_N .. ^threatened|threatens|threatening MY life
    MY ^life .. threatened|danger|ended|hands .. by|HIM|HE
    threat~|threaten~ .. ^life
    # Said sideways.
    +if if HE can|could not have|be ME|with .. ^nobody|no|noone else|one|will|can
    ^nobody|noone|one else will|can|would|gets _ have ME|her|him
    +if if i can|could not have|keep her|him|ME|you .. ^nobody|no|noone
    only way .. LEAVE|out|part|leaving|going .. is|was|would in a? ^coffin|box|dead|body|hearse
    leave|leaving|out .. in a ^coffin|box|bag|hearse|bodybag
    ^bury|buried|burying ME|you .. garden|woods|patio|where|under|alive|no|in|one|nobody|body
    dig|dug|digging MY|a ^grave
    ^body|bodies .. find|found|river|woods|garden|canal|never|bury|hide|look|quarry|lake
    no one|nobody|noone .. will|would|ever ^find|found|look|miss|know MY|me|where _ body|gone|for|i|what|ME
    find MY ^body
    make ME ^disappear|vanish
    HE .. ^end|ended|ending MY|your life
    ^take|taking ME|us|all|everyone with him|her|them .. if|when|LEAVE|die|hell
    HE .. ^take ME|us .. with HIM
    ME first .. then|and ^himself|herself|themselves
    ^kill|murder|shoot|killing ME|us|everyone|all|kids|children .. and|then himself|herself|themselves|self|us
    ^kill|kills|killing|drive|drown|burn us all|both
    HE .. how HE|would|to would? ^kill|do|murder ME|it|us .. and|get|away|first|then|no|nobody
    ^get|gets|got away with .. killing|murder|murdering ME
    ^slit|cut|slitting|slash MY|your throat|throats
    burn ^ME|the|us .. house .. with|alive|ME|inside|in
    ^burn the house down .. with|ME|us|inside
    put|puts ^a bullet in|through
    ^bullet .. with|has|in|for MY|ME|name|head
    ^last thing i|you .. see|do|hear|ever
    will|would not ^live|be|see .. to|alive|long|christmas|another|next|morning|enough .. LEAVE|if|see|tell|regret
    i would|will not ^leave|get|walk .. house|here|room|out alive
    ^alive .. if i|LEAVE|not
    ^not .. leave|get|walk|come .. alive
    will|would|could|might ^kill ME one|some|someday|if|next|before|in day|if|time|HE|i|my|night
    next time .. ^kill|finish|dead|worse|coffin|not wake|hospital
    ^kill|murder MY _ family|mum|mother|dad|parents|sister|brother|kids|children|baby|dog|whole|boyfriend|
        girlfriend|new
    HE .. ^kill|kills the _ kids|children|dog|cat|baby
    I .. ^threatened|told|said .. kill|stab|murder HIM|PARTNER_N
    paid|pay|hire|hired|find someone|somebody|hitman to? ^hitman|kill|deal|do|make|finish
    ^a? hitman|contract on ME|MY
    ^hope~|wish~ ME dead|die
    going|am|think|thought|afraid|scared|sure|believe|convinced|fear|know i .. ^going|would|will|might .. end|be|
        die|dead|killed|murdered .. dead|by|HIM|HE|at|tonight|hands
    ^thought|think|know|believe|convinced HE|I was|is|would|will|might .. kill|killing|die|dying ME|tonight|there|
        that|him|<stop>|one
    HE .. ^sleep .. not wake|never
    sleep .. ^not wake up .. SAY|HE
    ^insurance .. on|worth .. ME|MY more|dead|life|policy .. SAY|HE|jokes
    how ^easy .. would|it .. accident|kill|fall|push|disappear|stairs|MY|ME|poison
    ^accident|accidents .. happen|could|arrange .. ME|to|if|SAY|warned
    where HE .. ^put|bury|hide|dump MY|me body|<stop>
    put|dump|hide|bury|dissolve|find MY ^body
    rather|sooner see|have ^us|me|ME|kids|you|her|him all? .. dead|die|grave|buried
    ^finish|finishing me|you|us off
    will|would|not|won't * ^live|survive to see|the|this|another|long
    ^see ME|us|you all? dead|buried
    would|will|said|says ^swing|do|happily time|life|prison for ME|you|it|me
    in|go|going to? prison|jail ^for ME|killing|you
    HE .. ^wants|wanted|want ME dead
    ^in my sleep .. kill|stab|could|would|pillow
    one of us .. ^dead|die|coffin|alive
    ^over my|his dead|cold body .. SAY
    ^count|enjoy|last|final .. days|breath|christmas|sunset .. SAY|left|last
    if i .. ^leave|left|go|tell .. kill|dead|bury|grave|find|coffin ME|me|us|body|<stop>
    SAY .. ^if HE can not have ME
    +if if HE can not .. ^have ME|her|him|you
    nobody|noone|one|never .. ^find ME|you .. <stop>|out|there|in|on|body
    SAY .. ^easy .. kill|get|disappear|accident|rid|make

    # Wider frames: said, promised or hinted, also upon a condition.
    +if SAY|promise~|swears|swore|vowed ... ^kill|bury|murder|drown|poison|burn|stab|shoot|gut&!by_thing&!by_other
        ME|us|you|u|HIM|MY !off !with
    SAY|HE|she|i .. ^kill her|him|them and me|both|us|then
    put|puts ME|her|him|you|u|us in|under|six the|a|feet ^ground|grave|earth|box|coffin|morgue|soil|under
    ^bury|gut|end you|u
    +if be|been ^found in|at|under|floating the|a|some _ canal|river|lake|quarry|woods|ditch|boot|field|reservoir|bog
    +neg ^leave~|leaving|leavin|get|walk .. house|here|room|place|out alive
    rid of ^a|the|my body
    make|makes|made|making it ^look like an|a? accident|fall|suicide|overdose|robbery|burglary
    make|makes sure i am|was ^dead
    cut|cutting|cuts MY ^brakes|brake
    dance|dancing|laugh|sing|spit at|on|over MY|the|your ^funeral|grave|coffin
    am|be|is|as|a ^dead woman|man|girl|wife|meat if|<stop>|SAY
    set|setting ME|her|him|us ^alight|ablaze|on fire?
    ^burn|burning .. with ME|us|you|CHILD_N in|inside
    accidents ^happen
    never ^find all|MY of|body|bones ..
    dental ^records
    +neg ^you|u _ _ _ not|never wake up
    +neg not be? ^get|getting|got up again
    no ^judge|jury|court .. blame|convict .. killing|kill
    neither of ^us .. see|live|survive|make|wake|leave
    do|shoot|take|kill HIM|ME ^first and|then|before me|myself|i|himself|herself
    take|takes|drive us ^both|all over|off|with|into|down
    ^draw|drew|draws|ran|runs|dragged a|his|her line|finger|thumb .. across|over HIS|MY neck|throat
    picked|chosen|chose|found|got the|a|my ^place|spot|grave .. woods|quarry|moor|bury|forest|garden|me
    could ^end you|u|me and|<stop>|tonight|here
    SAY .. ^poison HIS
    ^cutting|slashing MY throat
    you|u _ not ^be around|here for|by|to
""")
