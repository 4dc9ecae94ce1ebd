"""Harm to a child: blows, handling, neglect with danger, sexual harm, fear in the child. Rule R24."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # Blows and handling.
    HIT&!by_child * MY|the|her|his|a|their|both _ ^CHILD_N !at
    HIT&by_them|by_me * ^CHILD_N
    HIT * CHILD_N .. with|across|round|on|over|in|so ^belt|hand|slipper|spoon|head|face|ear|hard|stick|cable|
        hanger|shoe|back|legs
    hit~|hitting|hurts|hurt|hurting|harm~|beat~|slap~|smack~|kick~|punch~|shake~|shook|choke~|strangle~|burn~|
        pinch~|bite~|shove~|throw~|threw ^CHILD_N
    ROUGH|push~|shake~|shook|drag~|pull~|throw~|choke~|strangle~|burn~|smother~|squeeze~|hold~|held|lift~|tie~|
        pinch~|bruise~|hurt~ .. MY|the|her|his|a|our _ ^CHILD_N .. by|against|into|down|upstairs|across|off|under|
        out|until|so|hard|arm|hair|too
    ROUGH|shake~|shook|shaken|choke~|strangle~|burn~|smother~|bruise~ * MY|the|her|his|a|our _ ^CHILD_N
    MOVE .. ^CHILD_N .. by the|HIS ^hair|arm|ear|neck|throat|collar|leg|wrist
    push~|drag~|throw~|threw|knock~ * MY|the|her|his|our _ ^CHILD_N .. down|over|against|into|across|off|out|to
    CHILD_N|HIM been|was|is|got|gets|being|were|are|get ^hit|slapped|smacked|kicked|beaten|thrown|shaken|bruised|
        dragged|punched|burned|burnt|grabbed|shoved|pushed|hurt .. by|when|for|because|against|across|again
    takes|took|take|gives|gave|uses|used|using .. ^belt|slipper|cane|strap|stick|spoon|shoe .. to|on _ CHILD_N|HIM
    give~|gave CHILD_N|HIM .. ^hiding|belt|slap|smack|thrashing|battering .. CHILD_N|HE|he|she|son
    lay~|laid|put|raise~|raised|lift~ .. hand|hands|finger .. on|to|at MY|the|our|her|his _ ^CHILD_N
    take~|took|taking it|anger|temper|HIS .. out ^on MY|the|our _ CHILD_N
    lash~|fl~|went|goes|flew|snap~|lunged .. ^at|for MY|the|our _ CHILD_N .. and|with|hit|because !school
    is|gets|get|was|too|been|got|getting ^rough|physical|violent|aggressive|heavy-handed|cruel .. with|to|towards
        MY|the|our|her|his _ CHILD_N
    ^violent|cruel|violence|abusive|abusing|abuses|abuse .. to|towards|with? _ CHILD_N
    hurt~|harm~ .. MY|the|our|own _ ^CHILD_N !feelings
    spank~|belt~|cane~|whip~ .. ^CHILD_N|HIM
    I ^hit|smacked|slapped|shook|shaken|hurt|grabbed|kicked|threw .. CHILD_N|baby
    THROW .. at MY|the|our|her|his _ ^CHILD_N !a
    ^shook|shaken|shakes|shaking .. baby|newborn|infant|toddler
    CHILD_N .. in|got|gets|caught|came|stood|jumps .. ^between|middle|way|crossfire .. hit|pushed|thrown|HIT|
        shoved|hurt|knocked|us|him|flying|fell
    ^caught|hit|missed .. CHILD_N instead
    had the|MY _ ^baby in|on my|his|her arms|lap|hip .. HIT|ROUGH|pushed|when|shoved
    while|when i .. hold~|holding|held|carrying|feeding|nursing .. ^baby|newborn|toddler|infant|son|daughter
    # Marks.
    CHILD_N .. had|has|with|have|got|came .. ^handprint|bruise|bruises|bruised|welt|welts|mark|marks|fingermarks|
        slap|burn|burns|handprints|black|split|cut .. leg|arm|face|back|cheek|from|after|HE|HIM|where|legs|bottom|
        eye|lip|arms|on|neck
    ^handprint|bruise|bruises|welt|welts|marks|mark|fingermarks on _ CHILD_N|HIS .. CHILD_N|legs|leg|arm|arms|
        back|face|bottom|<'s>
    ^bruise|bruises|marks|handprint|welts|burns on MY|the|our|her|his _ CHILD_N
    CHILD_N|HIS .. ^broken|fractured arm|leg|collarbone|rib|wrist .. HE|story|explain|doctor
    # Fear in the child.
    CHILD_N .. ^AFRAID of|when|to|by him|her|them|his|my|daddy|dad|mummy|mum|HE|go|be|PARTNER_N|me|home
    CHILD_N .. ^flinch|flinches|cower|cowers|freeze|freezes|hide|hides|hiding|hid|shake|shakes|tremble|trembles|
        trembling|huddle|barricade|barricades .. when|from|if|as|every|each|whenever|in|under|behind
    CHILD_N .. ^hide|hides|hid|hiding _ under|in|behind .. bed|wardrobe|cupboard|stairs|me|sofa
    CHILD_N .. ^wet~|wetting|wets .. bed|himself|herself|themselves|nightmares .. HE|since|when|because|shout
    CHILD_N .. beg~|begs|begged|ask~|asks|plead~ .. ^not .. leave|alone|go|hit|hurt|home .. him|her|mummy|mum|
        with|me|daddy|dad
    ^scares|terrifies|frightens|terrorises|terrorizes|terrifying|scaring the|MY|our _ CHILD_N
    CHILD_N .. not ^want .. left|be|go alone|with .. him|her|alone
    # Shut in or out, starved, humiliated.
    lock~|shut~|shuts|leave~|left|ties|tied|tie .. ^CHILD_N .. in|out|outside|to the|a|his|her|their|of _ room|
        cupboard|garage|cellar|shed|basement|dark|garden|car|house|cold|rain|bedroom|shed|bathroom|chair|bed
    lock~|lock|locks|shut|shuts CHILD_N|HIM ^in|out .. CHILD_N|cupboard|dark|shed|garden|cellar
    not|without|no|withhold~|refuse~ .. ^feed|fed|food|dinner|tea|eat|drink .. CHILD_N|baby .. as|because|until|
        punish|days|two|all
    CHILD_N .. ^cold|freezing shower|bath|water
    ^starve~|starving .. CHILD_N
    call~|tells|telling|told CHILD_N .. ^worthless|stupid|useless|fat|hates|ugly|hate|never wanted|mistake|accident
    # Danger by neglect.
    drive~|drove|drives|driving .. ^drunk|drink|drinking|wine|pub|limit|high|stoned|beers|bottle .. with|CHILD_N|
        kids|baby|school|run
    drive~|drove|drives|driving .. ^CHILD_N .. drunk|drink|drinking|limit|high|stoned|wine|beers|pints
    CHILD_N .. in|car .. ^drunk|drinking|limit|stoned|high .. drive~|drove|driving|wheel|car|road
    ^passed|pass|unconscious|asleep|stoned|high|comatose|drunk out? .. with|while|and|when|in|beside _ the|our|a|
        MY _ CHILD_N .. !asleep
    left|leaves|leave|leaving .. MY|the|our|a _ ^CHILD_N .. alone|on|by|in|unattended|unsupervised|outside ..
        alone|own|house|car|bath|night|hours|home|themselves|himself|pub|flat|all|overnight
    ^CHILD_N .. left|found .. alone|wandering|unattended|needle|needles|street|road|hungry
    ^CHILD_N .. swallowed|found|picked|ate|near|got .. needle|pills|drugs|tablets|methadone|syringe|gun|knife
    drugs|cocaine|needles|deals|dealing|heroin|crack ^in|around|near|with .. front|CHILD_N
    # Sexual harm.
    ^touch~|touching|touched|grope~|groped|molest~|fondle~|abuse~|abusing|interfere~ .. MY|our|the|her|his|step _
        CHILD_N|little
    CHILD_N .. ^touch~|touches|touched|touching HIM|them .. HE|at|private|bed|there|in
    CHILD_N SAY|told .. HE|dad|stepdad|he|daddy|uncle .. ^touch~|touches|touched|hurt~|hurts|hits|bed|bath|secret|
        secrets|hit|room
    ^indecent|child|inappropriate images|porn|photos|abuse|pornography .. of|on CHILD_N|children|computer|laptop|
        phone|HIS
    ^inappropriate|sexual|sexually|funny with|towards|about|interested|to MY|the|our|in|ways _ CHILD_N
    HE .. ^into|in .. CHILD_N <'s>? room|bed|bedroom at|night|with|<stop>|and
    ^film~|filming|watch~|watches|watching .. CHILD_N .. shower|bath|undress|changing|naked|getting
    # Named.
    ^hurt~|harm~|abuse~|abused|abusing|hit|hits|hitting&!by_child the|MY|our _ CHILD_N
    ^afraid|scared|worried|frightened|terrified .. HE .. hurt|harm|hit|shake|do .. CHILD_N|baby
    I .. ^thoughts .. hurting|harming|smothering|drowning .. baby|CHILD_N
    I .. ^afraid|scared|frightened|terrified i .. hurt|shake|harm|drop .. baby|CHILD_N
    ^social services|worker .. CHILD_N .. bruise|bruises|hit|injury|HE|mark
    ^school .. bruise|bruises|mark|marks
    held|hold~|put|pushed|shoved|dunked MY|the|our|her|his _ CHILD_N <'s>? ^head|face
    THROW .. at ^MY|our|the|her|his _ NUMBER? year? CHILD_N
    not|never ^leave|left|trust .. CHILD_N|them .. alone|with .. HIM|together|alone|PARTNER_N
    needle|needles|syringe|drugs|cocaine|pills|crack .. ^CHILD_N|kids|reach|cot
    I|HE|PARTNER_N _ ^HIT * MY|the|our|her|his _ CHILD_N .. so|with|too|until|when|because|for|and|hard|<stop>|
        across|over
    so ^hard it|that|he|she|there left|was|bruised|mark|bled .. mark|bruise
    CHILD_N .. ^wets|wet|soils|stammers|stutters|shakes|trembles|vomits|screams|flinches|freezes .. when|whenever|
        if|as|every HIS|HE|dad|daddy|mum|PARTNER_N|mummy
    CHILD_N .. not ^want|like .. go|be|stay|come home|near|alone|with
    CHILD_N said|says|told|asked|asks .. ^hit|hits|hurt|hurts|kill|smacks|touches .. me|him|her|daddy|mummy|them
    discipline~|disciplines|punishes|punish|punishment .. CHILD_N .. ^belt|hard|cold|hit|bruise|food|dark|slipper|
        far|outside|locks
    CHILD_N .. ^stand|kneel|sit|sleep|locked|shut .. corner|hours|outside|dark|floor|cupboard|shed|garage|cold
    drunk|stoned|high|drinking|passed .. ^looking|charge|minding|care|watching|bathing|holding|collecting .. CHILD_N
    CHILD_N _ is|are|was|were|gets|looks|seem|seems|become|am * ^AFRAID of him|her|HE|dad|daddy|mum|PARTNER_N|my|
        going|me
    MOVE&!by_child * MY|the|our|her|his _ ^CHILD_N .. so|hard|by|against|across|into|down|until|roughly|across
    takes|took|take|taking it ^out on the|our|my CHILD_N|kids|children
    smacks|hits|beats|slaps|kicks|shakes|thrashes|canes|wallops|smacked|slapped ^them|him|the|our|her hard|with|
        so|until|for CHILD_N?
    baby|toddler|son|daughter|child|kids .. in ^my|the arms|car|lap|back .. hit|push~|pushed|shoved|kick~|drove|
        drunk|smash~|punched
    in|into ^CHILD_N <'s>? room|bed at night
    HIS temper .. ^CHILD_N|kids .. brunt|hit|afraid|scared
    HE|PARTNER_N ... CHILD_N ... ^HARM_SIGN
    CHILD_N ... ^HARM_SIGN ... HE|PARTNER_N|HIM
    ^HARM_SIGN ... CHILD_N ... HE|PARTNER_N|HIM
    HE|PARTNER_N ... ^HARM_SIGN ... CHILD_N
    ^shook|shakes|shake|shaken HIM .. settle|cry|crying|weeks|sleep|months
    CHILD_N _ ^flinches|flinch|cowers|ducks if|when
    left MY|our|the NUMBER? year? ^CHILD_N .. bath|car|alone|own|night|street
    ^handprint|welts|belt .. son|daughter|leg|legs|back|boy|girl
    CHILD_N .. ^bruise|bruises|burn|burns|marks|scared|terrified|afraid .. him|her|HE|when|after

    # Wider frames: put out or made to suffer, dosed, left hungry, within reach of drugs, hit by chance.
    put|puts|made|makes|make|leaves|locks|locked|stands MY|the|his|her? _ CHILD_N .. ^out|outside|kneel|stand|eat|
        sleep ..
        frost|cold|snow|yard|garden|dark|cellar|shed|rain|rice|balcony|corner|nightie|floor|alone|utility
    makes|made|make|put|puts|has|had HIM ^stand|kneel|sleep|sit|eat|in|out .. yard|rice|cold|snow|cellar|dark|rain|shed|
        floor|outside|utility|frost
    CHILD_N|boy|girl .. has|had|made to ^stand|kneel|sleep in|on|outside the? .. yard|rice|cold|snow|dark|floor|pants
    gives|gave|giving|feeds|slips MY|the|his|her? _ CHILD_N .. ^tablets|benadryl|sedative|sedatives|vodka|whisky|
        alcohol|
        pills|sleeping|calpol|melatonin|antihistamine .. so|to|can|before|until
    CHILD_N .. go|goes|going|went|come|sent|been to|home? .. ^hungry|unfed|starving
    kids|CHILD_N go|goes|went to school with ^nothing
    dangled|dangles|dangling|held ^CHILD_N over|out|by
    ^dangled|dangles|dangling over|from|out .. banister|window|balcony|edge
    pinches|pinched|pinching|burned|burnt|slapped|bites|punched MY|the|his|her ^CHILD_N
    comes|goes|gets|climbs into|in her|his|their ^room|bed at night
    CHILD_N ... ^comes|climbs|gets|goes into HIS bed|room
    CHILD_N ... HE|dad|daddy|mum|mummy uses|used|takes|took the ^belt|slipper|cane|stick
    CHILD_N ... ^flinches|flinch when|if|as HE|PARTNER_N|my
    screams|screamed|shouts|shouted|yells in|into the|MY ^CHILD_N <'s>? face
    screams|screamed|shouts|yells in the|our ^babys|toddlers|baby's|kids face
    ^shook|shakes HIM .. head|stop|forth|crying|screaming|quiet|sleep
    cigarette ^marks|burns on
    broke|broken|fractured|dislocated MY _ CHILD_N <'s>? ^wrist|arm|leg|collarbone|rib|finger
    ^fentanyl|methadone|stash|needles|foil|meth|crack .. CHILD_N|reach|mouth|crawls
    CHILD_N .. found|holding|mouth|reach .. ^foil|needle|syringe|stash
    CHILD_N .. seen|saw|sees|watch|watches|watched|seeing HIM|PARTNER_N ^HIT|knock|ROUGH|hurt ME
    ^CHILD_N on|in my hip|lap|arms .. stairs|steps|fell|went|down|pushed|grabbed
    CHILD_N .. should|ought|wish .. never ^been born
    threw|throws|kicked|pushed it|him|her|the .. with MY|the _ ^CHILD_N buckled|strapped|inside|in
    drinks|drunk|drinking and|then .. ^drives|drove|driving MY|the|his|her _ CHILD_N|kids|school
    ^hitting|hits|hit the|MY|our _ CHILD_N <'s>? hands|hand|legs|head|bottom .. with|till|until|hard
    CHILD_N .. ^between us|him|her .. fist|hit|landed|pushed|now
    in between and ^got hit|hurt|knocked|pushed
    caught|hit MY|the|our ^girl|boy|CHILD_N above|on|in the|her|his eye|head|face|temple|lip
    i ^gave|give MY CHILD_N a push|shove|slap|smack|clout
    makes|tells|told|telling CHILD_N .. ^kneel|worthless|hates|born
    CHILD_N ... ^balcony|cot|bath|roof|road alone
""")
