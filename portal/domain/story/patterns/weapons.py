"""Weapons used, shown or kept where they frighten; cars and fire too. Rule R24."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # Pointed, held, swung.
    hold~|held|put|puts|point~|press~|wave~|swing~|swung|pull~|pulled|wield~|brandish~|aim~|thrust~|grab~|pick~|
        came|come|comes|fetch~|raise~|raised|took|takes|got|gets|stood|stands|chase~|threaten~|wave|waving|lift~|
        swipe~|run~|ran|jab~|threw|throw~|lunge~|slash~|cut|cuts|attack~|went|go~|hit|hits|beat|corner~ .. ^GUN|
        BLADE .. ME|MY|us|at|HIM&!by_thing
    hold~|held|put|point~|press~|wave~|swing~|pull~|pulled|aim~|came|come|comes|chase~|threaten~|run~|ran|lunge~|
        attack~|slash~|went|corner~|hit|beat|beats|burn~|whip~ .. ^ME|MY|us|HIM .. GUN|BLADE|CLUB|weapon
    GUN|BLADE to|at|against|on|near|under|in|into ^MY head|throat|chest|face|neck|stomach|belly|back|ribs|temple|
        mouth|side|eye|skin
    GUN|BLADE|CLUB|weapon ^to|at|on|against|towards ME|her|him
    HE|PARTNER_N .. with|holding|had|has|got|grabbed|picked|gripping a|the|his|her _ ^GUN|BLADE|CLUB in|and|at|
        when|while|during|to|if|on HIS? _ hand|hands|HE|said|told|argue|argument|row|screaming|me|ME|i|we|the|us|
        MY
    HE|PARTNER_N .. ^pulled|pulls|pull|drew|draws|brandished|brandishes|waved|waves|produced|waving .. a|the|HIS _
        BLADE|GUN|CLUB|weapon
    ^stab~|slash~|shoot~ * ME|MY !in
    ^stab~|slash~ * ME in the _ arm|leg|hand|stomach|shoulder|side|thigh|chest|neck
    stab~|slash~|shot|shoot~&by_me HIM|PARTNER_N !down
    HE|PARTNER_N .. tried|tries|threatened|threatens|threatening|going|wanted|attempted to ^stab|shoot|slash|axe|
        set|run|hit ME .. !dead
    # Kept where it is meant to be seen.
    HE|PARTNER_N .. keep~|has|had|got|bought|carr~|carries|carry|sleeps|sleep~|leave~|left|put|puts|lays|laid|
        bring~|gets|cleans|clean~|cleaning|loads|loaded|shows|showed|sharpens|sharpening|sharpened|sits|plays ..
        ^GUN|BLADE|CLUB|weapon .. bed|pillow|bedside|table|drawer|lap|car|argue|angry|row|fight|front|mattress|
        door|me|ME|looks|look|stares|staring|talks|talking|nightstand|sofa|hand
    HE|PARTNER_N .. ^clean~|load~|sharpen~|stroke~|polish~|show~|fetch~ .. GUN|BLADE
    HIS|a|the ^GUN .. bed|pillow|bedside|table|drawer|lap|out|loaded|when|argue|me|nightstand !film
    BLADE|GUN under|beside|by|on|next to? ^HIS|the|our|MY _ pillow|bed|mattress|bedside|lap|side|table
    I .. sleep .. ^BLADE|GUN under|beside|near
    hide~|hid|hidden|locked|lock~|counting|count _ ^knives|blades|scissors|GUN .. from|because|HIM|so|when|away
    he|she .. ^weapon|weapons
    weapon~ ^at|on ME
    threaten~|threatened ME|us .. with ^a|the|his|her _ GUN|BLADE|CLUB|weapon|bottle
    # The car, fire, acid, boiling water, and what was near.
    drive~|drove|driven|aim~|revved|reverse~|accelerate~ .. the|HIS|a _ car|van|truck .. at|towards|into|straight|
        over ^ME|us
    drive~|drove|driven ^at|straight|towards|into ME|us
    ^run|ran|runs|running ME|us over|down|off .. car|van|road|truck|with|HE|HIS|the
    tried|tries|try|threatened to ^run ME over|down|off
    drive~|drove|drives|speed~ .. ^fast|towards|into|at|100|wall|tree|cliff|kill|crash|oncoming|dangerously .. to
        scare|frighten|both|us|kill|screaming|scream|begging|beg|begged|with
    petrol|gasoline|lighter|fuel|paraffin|matches .. over|on|at|around|to|through ^ME|MY|the _ house|clothes|
        letterbox
    ^set fire to ME|MY|our|the house
    ^acid|boiling|bleach|kettle .. over|at|on|in ME|MY|us
    broken|smashed ^bottle|glass .. at|to|in MY|ME|face|throat
    bat|hammer|crowbar|pole|spanner ^in HIS hand|hands
    HE .. with|holding|swinging|raised|picked|got|grabbed a|the|HIS _ ^hammer|bat|axe|machete|crowbar|cleaver|
        poker|bottle|iron|wrench|golf .. ME|MY|us|door|and|when|in|at|car
    ^knifepoint|gunpoint
    THROW .. ^BLADE .. at|past ME|MY
    BLADE .. ^flew|thrown .. past|at ME|MY
    ^pulled|pulls|drew|draws a? knife|gun|blade on
    a|the ^BLADE|GUN .. HE|she pick~|picked|held|took|grabbed|pointed|pressed
    what a ^bullet|knife .. do|does
    I|HE|PARTNER_N _ pick~|picked|grab~|grabbed|pull~|pulled|fetch~|fetched|reached|went|raised|took|got up? for?
        a|the|his|her|my _ ^knife|gun|axe|machete|scissors|blade|rifle|shotgun|cleaver|crowbar|screwdriver .. HIM|
        HE|ME|back|off|at|i|said|<stop>|argument|row
    acid|bullet|knife|gun .. ^my name on
    BLADE|GUN|CLUB _ has|with ^my name
    with|had|holding a|the|his|her _ ^bat|hammer|axe|crowbar|machete|cleaver .. while|ME|i|door|car|kitchen
    ^smashed|smash~|wrecked|hit .. with a|the _ ^bat|hammer|axe|crowbar|golf|poker .. ME|i|while|in
    HIT&!by_thing * ME .. with ^a|the|his|her|my|an _ CLUB|BLADE|THINGS|GUN|pan|rolling|pole|stick|broom|cable
    HE|she point~|pointed|points|aimed|aims .. ^rifle|gun|knife|pistol|shotgun|arrow
    sleeps|sleep|sits|walks|came|comes with ^a|the|his|her _ BLADE|GUN|bat
    knife|blade|scissors|razor ^under|beside|against|next|by .. pillow|bed|mattress|skin|throat
    HE|PARTNER_N ... ^LETHAL ... MENACE
    MENACE ... ^LETHAL ... HE|PARTNER_N
    ^LETHAL ... ME ... HE|PARTNER_N
    ^LETHAL ... HE|PARTNER_N ... ME

    # Wider frames: broken glass, a chase, what is aimed or laid down to be seen, by either.
    broke~|broken|smash~|smashed|broke a|the ^bottle|glass .. held|came|went|waved|pointed|lunged
    held|hold|holds|put|pressed .. neck|end|edge|what|piece|shard|blade|cutter .. to|by|near|at|up|against MY|his|her _
        ^eye|cheek|face|throat|neck|ribs|head
    chase~|chased|chases|came|comes|come|went|goes|lunged at|for|after? ME|HIM .. with ^a|the|an|his|her _ BLADE|GUN|
        CLUB|iron|pan
    went|came|comes for|at ^HIM|ME .. with a|the|an|it _ CLUB|BLADE|GUN|golf|iron|<stop>|because
    GUN|BLADE|LETHAL ~~ ^aim~|aims|aimed|aiming|point~|points|pointed|pointing|swung|swings|throws|threw it|them|one at|
        to|towards|by|near ME|MY|HIM
    CLUB ~~ ^swung|swings it at ME
    LETHAL ~~ ^rested|laid|loaded|tapped|taps it .. ME|MY|until|i
    there is a ^gun|rifle|shotgun|pistol .. HE mentions|reminds|talks|says
    +ex GUN|BLADE in HIS ^waistband|belt|jacket
    uses|used it|a|the ^taser|tazer on ME
    it|uses|used ... on ME ... ^tazer|taser
    ^tazer|taser ... ME
    round|bullet|cartridge .. with|has ^my name
    ^throw~|threw|throws|thrown knives|knife|axes|scissors|darts
    throws|threw ^them .. by|at|near MY|ME
    stuck|stabbed|plunged|put .. ^knife|scissors|blade|screwdriver .. through|into my|the|our _ photo|photos|door|wall|
        table|bed|pillow|mattress|picture|sofa
    picked up|took|takes|grabbed a|the .. ^knife|blade|knives|hatchet|axe .. counter|until|till|drop|told|away
    grabbed|got|fetched the|a|my _ ^pistol|gun|rifle .. set|put|fight|row|argument|table|counter
    fetched|got out|the ^bolt cutters|pliers|shears .. finger|toe|me
    ^bat|axe|hatchet|machete|crowbar|knife across|on|over HIS knees|lap|shoulder
""")
