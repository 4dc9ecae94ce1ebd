"""Harmless home life told in alarming words: agreement, accident, sport, work, banter, and what is long past.

Every word matched is set aside.
"""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # Banter about dying and killing.
    would|will|going|gonna|might|could * kill|murder me|us if|when|for|over|because ... spent|paid|bought|cost|costs|
        price|forgot|dent|dented|scratched|ate|surprise|party|shoes|receipt|snores|told
    killing|kills|kill me|him|her|us with kindness|love|cake
    said|say i would die if
    dead|die|lost without him|her|me because|as|<stop>|<comma>|since|for
    you|they would have|need to .. gun|knife .. head
    could|would|nearly|almost|wanted|want|like * of|have? * to? strangle|strangled|throttle|throttled|murder|murdered|
        kill|killed|choke|choked|slap|slapped&by_me him|her|them|it
    scared|frightened me|us half to|out death|of
    i|we want|wanted to kill him|her .. honest|sometimes|with|some|lol
    hit|hits me|him|her with the|a|that|his|her _ we|news|truth|bill|line|question|silent|divorce|talk|speech|idea|look
    like|as|if .. there is|was|were a? rifle|gun|knife
    guns|rifles and all
    as|like a _ hand|rope|noose|belt|weight|collar round|around|on|at my|the|his|her throat|neck
    threat|threats|threaten|threatens|threatened|threatening to cancel|dye|shave|grow|join|buy|retire|knit|sing|sell|
        cook
    threat|threats|threaten|threatens|threatened|threatening to get|have|make|throw a|an|the|his|her|my
    threat|threats|threaten|threatens|threatened|threatening to leave|divorce|split|go me? <stop>|<comma>|if|over|
        because|
        unless
    promise|promised|made|makes me promise|promised to see|try|rest|call|ring|look|eat
    thought|wondered|suspected|worried|convinced that? HE was|were cheating|lying|hiding|having
    HE can|could not see|hear why|that|how|past|it|what|the
    let|lets|letting it|things go|be|lie
    not seen|been|gone|visited ~~ nobody|noone|one is|has? stopping|stopped me
    threw|throw|chucked|lobbed ... towel|pillow|cushion|sock|socks|slipper|sponge|napkin|teddy|grape|crisp at
    plays|playing|play ... game|games|xbox|playstation ~~ kill|shoot|stab him|them
    # Agreed between the two.
    HE|PARTNER_N|would ... and|because|as|since|but i asked|wanted|begged|told him|her|them to <stop>|<comma>|and|
        because
    HE|i|PARTNER_N has|knows|know|have|got my|his|her _ and|<comma>? i|he|she have|has|know|knows|got|see|sees his|hers|
        mine|theirs|her
    we agreed .. that|to|on .. HE|PARTNER_N|i would|will|hold|holds|keep|keeps
    they|people|everyone|friends|family _ assume|assumes|think|thinks|say|reckon HE controls|hits|bullies|beats|owns me|
        everything
    am i allowed|supposed
    allowed to be|feel|touch|say|tell
    # Company that is only too close, and gadgets that nobody minds.
    follow|follows|followed|following me|us ... bless|lamb|puppy|duckling|shadow|sweet
    stalk|stalks|stalked|stalking my|his|her|the insta|instagram|facebook|profile|socials|page
    track|tracks|tracked|tracking|counts our steps|runs|spending|budget|miles|parcel|parcels|weather
    tracker|camera|bell|collar on|for the dog|cat|dog's|cat's|bike|baby|birds|garden|hamster
    is|am|was|as|<'s> a|an private detective|investigator
    gas|water|electric|electricity|heating|vet|council|restaurant bill|bills
    location|locations of|for the wedding|venue|house|holiday
    on the road
    # Accident and clumsiness.
    took|take|takes|grabbed|picked|lost|threw|deleted|locked|broke|hit|knocked|burnt|washed ... by accident|mistake
    cuts|cut|cutting up my|his|her food|meat|dinner
    cut|cuts|cutting up the|our _ credit|store? cards|card
    burn|burns|scald|bruise|bruises|bump|cut|graze|scratch|scratches from|on|off the|a|his|her _ oven|iron|kettle|slide|
        trampoline|swing|nursery|radiator|playground|bike|football|softball|fall|scooter|cat|climbing|rugby|hockey
    bruised|bumped|banged|cut|split|grazed her|his|their|my|the forehead|knee|knees|head|shin|shins|chin|lip ..
        learning|
        football|falling|fell|playing|running|bike|trampoline|slide|nursery|rugby|park
    black|split|busted eye|lip from softball|football|rugby|hockey|boxing|cricket|squash|the|a|walking|netball|tennis
    hurt|hurts|hurting|painful|sore|bleed|bleeding since|after the|a|my|our baby|birth|twins|operation|menopause
    threw|thrown|throwing|wave|waved|flung my|his|her arms|hands about|around|up|round
    tells|warns|told me when|before HE is going to bolt|lock|shout|knock|slam
    # At work, in uniform, at play.
    gun|guns|rifle|rifles|firearm .. at|in the|a _ station|range|club|armoury|cabinet
    hunt|hunts|hunting|shoot|shoots|fish ... guns|rifle|rifles|gun|knives|knife
    gunpoint|knifepoint at|in|outside the|a|my bank|shop|petrol|street|till|garage|pub|car
    HE is|was a|an _ ^butcher|chef|farmer|carpenter|fencer|re-enactor .. knives|knife|axe|swords|sword|saw
    HE has|owns knives|tools|swords
    # Long past, and told as over.
    used|use to get|be _ hit|belted|beaten|slapped|smacked|caned|thumped by|off|from
    used|use to cut|burn|hurt|harm|starve myself
    suicidal|overdose|depressed in|at|as|before|back|when high|school|college|uni|university|my|a|i
    there was a time .. i|he|she wanted|tried to die|end|kill|take
    tried|attempted|wanted to take|end|kill|die _ _ life|myself|himself|herself .. before|years|as|behind|school|
        twenties
    was|is|been|were * smacked|caned|slapped|beaten|belted|hit as|when|by|at my|a|i|the|school _ father|mother|dad|mum|
        boy|child|kid|girl|teacher|nuns|was
""")
