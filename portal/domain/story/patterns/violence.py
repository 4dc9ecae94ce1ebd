"""Violence told by its traces, by things thrown and broken, by own behaviour, and in wider frames."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # Injuries, and how they are explained away.
    leave~|left|give~|gave|got|have|had|has|with|cover~|hide~|hid|hiding|covering|concealer|makeup|find|seen|saw|
        photographed .. ^bruise|bruises|bruising|bruised|fingermarks|welts|handprint|marks !from .. MY|ME|on|from|
        under|where|after|of arm|arms|ME|him|her|HE|neck|face|body|again|legs|back|ribs|wrists|wrist|when|with|
        make-up|makeup
    bruises|bruise|bruising|marks|fingermarks|fingerprints|handprint|scratches on|down|across|round|around|up _
        ^MY _ BODY|arms|NECK|thighs
    cover~|hide~|hid|hiding|conceal~|explain~|lied|lie about? .. ^bruise|bruises|bruising|black|marks|scratches
    wear|wore|wearing|wears long ^sleeves
    long ^sleeves .. cover|hide|bruises|marks|summer|heat|fortnight|week|work
    dark|sun ^glasses|sunglasses .. cover|hide|eye
    HE|PARTNER_N&!by_thing .. ^INJURE MY _ BODY|rib|ribs|jaw|nose|collarbone|cheekbone|eardrum
    ^black|split|bloody|fat|busted eye|lip|nose .. HE|HIM|PARTNER_N
    I|ME _ had|have|got|with _ ^black|split|busted|fat eye|lip|eyes !from
    ^end|ended|finish|landed|wound|put|puts up? ME? _ in hospital|er|casualty|emergency|a .. ^with|because|after|
        when|stitches
    ended|landed|finished up _ a|in|the and? ^e|&|hospital|er|casualty|emergency .. with|after|because|and _
        broken|stitches|HE|HIM|concussion|cracked|fractured|burns|arm|ribs|black|head
    put|puts|putting ME in ^hospital|casualty|er|icu|a
    I|tell|told|say|said|tells|lied|saying .. ^walked|walk into|in _ door|cupboard|wall|doorframe|cabinet|lamppost
    tell|told|tells|said|saying|say|lied .. I ^fell|fallen|tripped|slipped ..
    I .. ^stitches|concussion|fracture|fractured|broken .. because|when|after|where HE|HIM|PARTNER_N
    bleeding|bled|blood&by_me .. after|when|because|from .. HE|HIM|threw|pushed|hit
    ^ribs|rib|nose|wrist|jaw|arm .. broke|cracked|broken|fractured .. by|when HE|HIM|PARTNER_N
    then it is ^me
    # Things thrown and broken.
    THROW&!by_thing .. at|across|towards|past|over|near ^ME|MY|us
    THROW&!by_thing|pelts|pelted _ THINGS _ ^at|near|against|across|around|towards|over|past _
    HE|PARTNER_N .. ^THROW _ THINGS .. when|if|at|around|across
    HE|PARTNER_N _ ^throw~|smash~|break~|trash~|wreck~|destroy~ things|stuff|furniture|plates|everything|crockery|
        dishes|doors|anything
    HE|PARTNER_N .. ^SMASH&!by_thing&!slam&!slams&!slammed _ MY|the|a|up|our|HIS|wall|holes .. wall|walls|door|doors|
        window|windows|
        mirror|phone|plates|tv|telly|television|room|house|kitchen|laptop|furniture|car|place|crockery|glasses|
        windscreen|cupboard|table|fridge|headboard
    ^punch~|kick~|headbutt~ .. wall|walls|door|doors|cupboard|fridge|hole|holes|mirror|window|furniture|plasterboard
    ^punched|kicked|fist hole|holes|through|shaped in|the|into|wall
    ^fist|hand|foot|head through the|a|our _ door|wall|window|glass|plasterboard|panel
    hole|holes|dent|dents in the|our|every _ ^wall|walls|door|doors|plaster .. from|where|HE|HIS
    breaks|broke|smashes|smashed|destroys|destroyed ^MY _ things|phone|stuff|belongings|possessions|glasses|
        laptop|ornaments|favourite
    ^plates|glasses|cups|things|mugs|furniture|dishes|chairs|crockery|objects|phones _ fly|flying|flew|thrown|
        smashed|get|got
    kick~|hurt~|HIT|throw~|threw the|MY|our|HIS ^PET
    # Own behaviour towards the partner.
    HIT&by_me * HIM !up
    HIT&by_me * MY PARTNER_N
    HIT&by_me * HIS|MY PARTNER_N? <'s>? _ BODY
    ROUGH&by_me * HIM|PARTNER_N
    push~|pull~|drag~|throw~&by_me HIM|PARTNER_N .. against|into|down|over|onto|off|hard|across|out|backwards
    push~&by_me HIM|PARTNER_N <stop>|<comma>|and|when|so|because|again|during|in|last
    THROW&by_me .. at HIM|PARTNER_N|HIS
    I .. ^violent|physical|abusive|aggressive with|towards|to|toward HIM|PARTNER_N|my
    I _ am|was|get|got|become|became|have * been? ^violent|abusive|aggressive
    I .. ^hurt HIM|PARTNER_N physically
    I .. grab~|grabbed .. by ^the|HIS arm|hair|collar|wrist|shoulders|shirt
    lose|lost|losing it|control|my _ and|with ^HIT|lash
    smack~|slap~|backhand~&by_me HIM|PARTNER_N|HIS|CHILD_N|MY
    I .. raised|lifted|laid|put|raise|lift my|a hand|hands ^on|to|at HIM|PARTNER_N
    I|we _ ^threw|throw|thrown|throwing the? first? punch|punches|punched
    # Hurt without a blow named.
    HE|PARTNER_N&by_them _ ^hurts|hurting ME <stop>|when|if|and .. DRINKING|angry|drunk|temper|argue|<stop>|
        physically|drinks
    hurt~ ME ^physically|badly|again
    ^hurts|hurt ME .. so|because|when i|he|she .. not listen|cry|bruise|scream
    HE|PARTNER_N ^got|gets|was|is|been * rough|heavy-handed|handy|physical with? ME?
    HIS temper .. ^fists|bruises|hit|marks
    # Wider frames: handling at all, injuries at all, things thrown or put through things.
    shove~|drag~|yank~|pin~|slam~|knee~|elbow~ ME|MY
    bend~|bent|twist~|crush~|stamp~|trap~ MY ^finger|fingers|hand|wrist|arm|foot|toes
    a|the ^shove|slap|kick|punch|smack|thump here|there|and|or|now|for|to|across|from|round
    not a? proper|real|hard ^punch|slap|kick
    ^tooth|teeth .. loose|chipped|knocked
    cracked|broke|broken|fractured|bruised MY|a|two|three ^rib|ribs|cheekbone|jaw|nose|collarbone|eardrum
    ^bruise|bruises|bruised|bruising&!by_child .. HE|HIM|PARTNER_N|again|sleeve|sleeves|noticed|work|asked|fade|faded|
        swim|yellow
    ^stitches .. time|again|HE|lip|eyebrow|head|chin
    time there were ^stitches
    MY ^face like this|that
    put~|puts|putting .. a|the|his|her|my THINGS|fist|foot|boot|head|elbow|shoe ^through
    HE|PARTNER_N _ ^throw~|hurl~|chuck~|fling~|launch~ shoes|mugs|cups|plates|glasses|things|bottles|ornaments|
        furniture|chairs|pans|crockery|knives|food|anything|stuff|phones|books
    learned|learnt|know|knew to|when|how ^duck|dodge|curl|fall
    ME ^screaming|crying .. police|breaking|things|neighbours
    neighbours|neighbour|neighbors|somebody|someone|sister|daughter|son|i call~|rang|phoned the? ^police|999|911
    HE|PARTNER_N .. ^arrested|cautioned|charged|bailed for|with|after
    uses|used|with HIS ^nails|fists|fist|boots|belt|elbows|head|feet|teeth
    back|flat|side of HIS|a ^hand|fist
    smack~|bang~|slam~|smash~|bounce~|bash~|crack~ MY|HIS|it _ ^off|against|into
    MY _ ^head|face|back|shoulder .. against|into|off|through .. wall|door|floor|table|dashboard|worktop|window|
        counter|radiator|doorframe
    grab~|pull~ the back of ^my head|hair|neck
    slam~|shut|shuts|trapped|closed .. ^door|drawer|lid|window on MY _ hand|fingers|arm|foot
    HE only ^does|hits|did|lashes it|out when|if .. drink|few|drunk|angry|stressed
    burn~|burnt|burned ME|MY .. with|on ^cigarette|iron|hob|straighteners|lighter|stove|pan
    pour~|poured|tipped|threw|throws .. ^hot|boiling|scalding water|coffee|tea|oil|soup over|on|at ME|MY
    lash~|snap~ ^out and|at ME|when
    first|second|third|last time HE ^hit|slapped|punched|pushed|kicked|beat|bit|grabbed|threw
    both ^hit|hitting|shoved|slapped|physical|violent
    I .. ^left a|some? bruise|mark|marks|bruises|scar on HIM|HIS|PARTNER_N
    pushed|shoved HIM|PARTNER_N off|away|and .. ^fell|stairs
    HE|it ^left marks|bruises|bruising|scars
    hit~|beat~|thump~|slap~ _ ^ME again|until|because|when|for|so|in|on|with|across|round

    # Wider frames, told by the body or by the one who did it.
    i was|am the one who ^pushed|hit|kicked|slapped|shoved
    i _ ^pushed|shoved|kicked|headbutted|punched|slapped MY own? PARTNER_N
    stomped|stamped|trod|stood on ^MY hand|foot|head|fingers
    got|get ^kicked|punched|slapped|hit in|on|for|cuz|because the|my|i
    ^hit back
    broken|broke NUMBER of ^my fingers|ribs|teeth|toes
    what HE did ^to my _ teeth|face|arm|eye|ribs|jaw
    burns|burnt|burned ME ^with|on the|a|his|her _ end|cigarette|iron|lighter
    HE only ^ever shoved|pushed|slapped ME
    black ^and blue
    put ME in ^hospital
    how ^quick|fast HIS fists
    cracked|broken ^rib|ribs .. HE|told|hospital|ended
    HE ^kicks|punches|slaps|bites <stop>|<comma>|ME|when
""")
