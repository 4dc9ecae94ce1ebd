"""What kills: strangling, weapons, threats to kill. Either partner; rule R24 of the clinical contract."""

from portal.domain.story.pattern import patterns

STRANGULATION = patterns("""
    CHOKE&!by_thing * ME !up
    CHOKE&by_me * HIM|PARTNER_N|HIS !up
    CHOKE&by_them MY PARTNER_N
    am|was|been|being|get|got|getting ^strangled|choked|throttled|suffocated|smothered&!by_thing !by? !up
    I .. ^strangled|choked|throttled|smothered by HIM|PARTNER_N|MY
    HE|PARTNER_N .. ^strangulation|strangling|throttling
    choke~|strangle~|throttle~ !up .. until|till|untill ^i|HE
    HE|PARTNER_N tried|tries|trying|attempted to ^CHOKE ME|HIM
    choking|strangling|strangled|choked ^ME|her|him !up
    # Hands, arms and the like at the neck.
    HANDS .. around|round|on|at|over|across|against|to|about|for|into ^MY _ NECK
    HANDS&by_me .. around|round|on|at|to|about HIS|PARTNER_N _ ^NECK
    HANDS .. around|round HIS ^NECK
    PRESS .. by the|MY ^NECK
    HIT|MOVE&!by_thing ME .. by|around|round|at|in the|MY|her ^NECK
    HIT|MOVE|PRESS|held&by_me HIM|PARTNER_N .. by the|HIS ^throat|neck
    PRESS&!by_thing _ ^MY|PARTNER_N _ NECK !massage
    PRESS&by_me HIS ^throat|neck|windpipe
    went|go|goes|going|lunged|reached|reaches for MY|HIS ^throat|neck
    MY ^throat|neck _ until|till|so
    ^hands|fingers|thumbs|marks|bruise|bruises|fingermarks|fingerprints|handprints|red _ on|around|round MY neck|throat !shoulders
    belt|scarf|cord|rope|cable|lead|tie|towel|pillowcase .. around|round|on ^MY neck|throat
    his|her ^hands|hand|arm|forearm|knee .. round|around|on|across|against my|the neck|throat|windpipe
    ^headlock|chokehold|stranglehold .. ME|i|until|breathe|HE|on
    HE .. ME in a _ ^headlock|chokehold|stranglehold
    # Breath.
    pillow|cushion|duvet|hand|blanket|plastic .. over|on|into|against|to ^MY face|mouth|nose|head
    cover~|held|holds|hold|clamp~|put|puts|press~ .. MY ^mouth|nose and|so|until|till|when|with|closed|shut
    covered|covers|covering|blocked|held|pinched ^MY mouth|nose
    ^squeeze~|squeezed|squeezes|press~ .. until|till|so|and .. breathe|breath|black|stars|pass|passed|faint|unconscious|conscious|air
    ^held|sat|sits|knelt|kneels|lay|lies|leaned|pinned|pins|pressed|presses ME|on .. i can|could not breathe
    cut|cuts|cutting|shut|stop|stopped|stops off? ^MY air|breathing|breath|windpipe|airway|oxygen
    ^stop|stopped|stops me breathing
    until|till|untill|when|before i * ^black|blacked|passed|pass|lost|went|go|saw|see _ out|consciousness|stars|limp|unconscious .. !drunk
    ^held|holds|hold|pushed|pushes|shoved MY head|face .. under|into|down water|bath|sink|pillow|mattress|cushion|toilet|the
    MY ^head|face under .. water
    could not ^breathe .. HIS|HE hands|weight|arm|on|grip|let|knee
    HIS _ hands|arm|hand|knee .. ^could not breathe
    can not ^breathe .. HE|HIS|let go
""")

WEAPON = patterns("""
    # Pointed, held, swung.
    hold~|held|put|puts|point~|press~|wave~|swing~|swung|pull~|pulled|wield~|brandish~|aim~|thrust~|grab~|pick~|came|come|comes|fetch~|raise~|raised|took|takes|got|gets|stood|stands|chase~|threaten~|wave|waving|lift~|swipe~|run~|ran|jab~|threw|throw~|lunge~|slash~|cut|cuts|attack~|went|go~|hit|hits|beat|corner~ .. ^GUN|BLADE .. ME|MY|us|at|HIM&!by_thing
    hold~|held|put|point~|press~|wave~|swing~|pull~|pulled|aim~|came|come|comes|chase~|threaten~|run~|ran|lunge~|attack~|slash~|went|corner~|hit|beat|beats|burn~|whip~ .. ^ME|MY|us|HIM .. GUN|BLADE|CLUB|weapon
    GUN|BLADE to|at|against|on|near|under|in|into ^MY head|throat|chest|face|neck|stomach|belly|back|ribs|temple|mouth|side|eye|skin
    GUN|BLADE|CLUB|weapon ^to|at|on|against|towards ME|her|him
    HE|PARTNER_N .. with|holding|had|has|got|grabbed|picked|gripping a|the|his|her _ ^GUN|BLADE|CLUB in|and|at|when|while|during|to|if|on HIS? _ hand|hands|HE|said|told|argue|argument|row|screaming|me|ME|i|we|the|us|MY
    HE|PARTNER_N .. ^pulled|pulls|pull|drew|draws|brandished|brandishes|waved|waves|produced|waving .. a|the|HIS _ BLADE|GUN|CLUB|weapon
    ^stab~|slash~|shoot~ * ME|MY !in
    ^stab~|slash~ * ME in the _ arm|leg|hand|stomach|shoulder|side|thigh|chest|neck
    stab~|slash~|shot|shoot~&by_me HIM|PARTNER_N !down
    HE|PARTNER_N .. tried|tries|threatened|threatens|threatening|going|wanted|attempted to ^stab|shoot|slash|axe|set|run|hit ME .. !dead
    # Kept where it is meant to be seen.
    HE|PARTNER_N .. keep~|has|had|got|bought|carr~|carries|carry|sleeps|sleep~|leave~|left|put|puts|lays|laid|bring~|gets|cleans|clean~|cleaning|loads|loaded|shows|showed|sharpens|sharpening|sharpened|sits|plays .. ^GUN|BLADE|CLUB|weapon .. bed|pillow|bedside|table|drawer|lap|car|argue|angry|row|fight|front|mattress|door|me|ME|looks|look|stares|staring|talks|talking|i|nightstand|sofa|hand
    HE|PARTNER_N .. ^clean~|load~|sharpen~|stroke~|polish~|show~|fetch~ .. GUN|BLADE
    HIS|a|the ^GUN .. bed|pillow|bedside|table|drawer|lap|out|loaded|when|argue|me|nightstand !film
    BLADE|GUN under|beside|by|on|next to? ^HIS|the|our|MY _ pillow|bed|mattress|bedside|lap|side|table
    I .. sleep .. ^BLADE|GUN under|beside|near
    hide~|hid|hidden|locked|lock~|counting|count _ ^knives|blades|scissors|GUN .. from|because|HIM|so|when|away
    he|she .. ^weapon|weapons
    weapon~ ^at|on ME
    threaten~|threatened ME|us .. with ^a|the|his|her _ GUN|BLADE|CLUB|weapon|bottle
    # The car, fire, acid, boiling water, and what was near.
    drive~|drove|driven|aim~|revved|reverse~|accelerate~ .. the|HIS|a _ car|van|truck .. at|towards|into|straight|over ^ME|us
    drive~|drove|driven ^at|straight|towards|into ME|us
    ^run|ran|runs|running ME|us over|down|off .. car|van|road|truck|with|HE|HIS|the
    tried|tries|try|threatened to ^run ME over|down|off
    drive~|drove|drives|speed~ .. ^fast|towards|into|at|100|wall|tree|cliff|kill|crash|oncoming|dangerously .. to scare|frighten|both|us|kill|screaming|scream|begging|beg|begged|with
    petrol|gasoline|lighter|fuel|paraffin|matches .. over|on|at|around|to|through ^ME|MY|the _ house|clothes|letterbox
    ^set fire to ME|MY|our|the house
    ^acid|boiling|bleach|kettle .. over|at|on|in ME|MY|us
    broken|smashed ^bottle|glass .. at|to|in MY|ME|face|throat
    bat|hammer|crowbar|pole|spanner ^in HIS hand|hands
    HE .. with|holding|swinging|raised|picked|got|grabbed a|the|HIS _ ^hammer|bat|axe|machete|crowbar|cleaver|poker|bottle|iron|wrench|golf .. ME|MY|us|door|and|when|in|at|car
    ^at knifepoint|gunpoint
    ^knifepoint|gunpoint
    THROW .. ^BLADE .. at|past ME|MY
    BLADE .. ^flew|thrown .. past|at ME|MY
    ^pulled|pulls|drew|draws a? knife|gun|blade on
    a|the ^BLADE|GUN .. HE|she pick~|picked|held|took|grabbed|pointed|pressed
    what a ^bullet|knife .. do|does
""")

THREAT_TO_KILL = patterns("""
    # Said straight out.
    HE|PARTNER_N|I .. threaten~|threats|vow~|swear~|swore|promise~|promised .. ^kill|murder|stab|shoot|drown|strangle|end|bury|killing|murdering|burn|drowning|slit|gut|finish .. ME|us|HIM|MY|PARTNER_N|off|you|everyone|the
    SAY|SAY ME .. HE|she|they * will|would|could|is|was|going|wants|gonna|might|have _ going? to? * ^kill|murder|strangle|stab|shoot|drown|bury|slit|burn|end|finish|poison|gut ME|us|MY|you|the|me|her|him
    HE|PARTNER_N * will|would|could|can|going|gonna|wants|want|wanted|tried|tries|plans|planning|ready to? * ^kill|murder|poison|drown ME|us
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
    if HE can|could not have|be ME|with .. ^nobody|no|noone else|one|will|can
    ^nobody|noone|one else will|can|would|gets _ have ME|her|him
    if i can|could not have|keep her|him|ME|you .. ^nobody|no|noone
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
    ^kill|murder MY _ family|mum|mother|dad|parents|sister|brother|kids|children|baby|dog|whole|boyfriend|girlfriend|new
    HE .. ^kill|kills the _ kids|children|dog|cat|baby
    I .. ^threatened|told|said .. kill|stab|murder HIM|PARTNER_N
    paid|pay|hire|hired|find someone|somebody|hitman to? ^hitman|kill|deal|do|make|finish
    ^a? hitman|contract on ME|MY
    ^hope~|wish~ ME dead|die
    going|am|think|thought|afraid|scared|sure|believe|convinced|fear|know i .. ^going|would|will|might .. end|be|die|dead|killed|murdered .. dead|by|HIM|HE|at|tonight|hands
    ^thought|think|know|believe|convinced HE|I was|is|would|will|might .. kill|killing|die|dying ME|tonight|there|that|him|<stop>|one
    HE .. ^sleep .. not wake|never
    sleep .. ^not wake up .. SAY|HE
    ^insurance .. on|worth .. ME|MY more|dead|life|policy .. SAY|HE|jokes
    how ^easy .. would|it .. accident|kill|fall|push|disappear|stairs|MY|ME|poison
    ^accident|accidents .. happen|could|arrange .. ME|to|if|SAY|warned
""")
