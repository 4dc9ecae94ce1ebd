"""Blows and rough handling by either partner, active and passive: half of "violence" (HARK, "hurt")."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # A blow, with me or my body as its object.
    HIT&!by_thing * ME
    HIT&!by_thing * MY _ BODY
    +neg HIT&!by_thing * ME .. SINCE
    +neg HIT&!by_thing * ME until|till|before
    NEG ^HIT&!by_thing * ME .. for|in weeks|months|a|ages
    never ^HIT&!by_thing * ME before
    +neg has not laid|lifted|raised|touched .. ME since|lately|for|in|this
    +neg has|have not .. laid|lifted|raised .. on|to|at ME since|lately|for|in|this|again
    +neg has|have not ^HIT|hurt|touched ME since|again|lately|yet|recently
    +if if .. ^HIT|hurts|hurt ME again
    HIM|PARTNER_N * ^HIT|hitting * ME
    +other +maybe see|saw|seen|heard|watched|watch|caught|filmed HIM|PARTNER_N * ^HIT|ROUGH * ME
    HIT&!by_thing us both
    HIT&!by_child&!by_other .. EACH_OTHER other|another
    we|we've _ ^hit|slap|slapped|punch|punched|shove|shoved|push|pushed|kick|kicked|hitting|slapping _ each|one
        other|another
    hit|hits|slap|slapped|push|pushed|shove|shoved|punched|kicked&!by_child&!by_other each other !in
    # Blows as nouns: given, got, thrown.
    gives|gave|give|giving|given ME _ ^BLOW_N|slap|thump|smack|shove|dig|clip|hiding|kicking|battering|beating|
        clout|crack
    gives|gave|give|giving ME .. ^black|split|bloody|fat|broken|busted eye|lip|nose|rib|jaw|tooth
    throw|threw|thrown|throws|throwing|trade|traded|swung|swings|swing _ ^punch|punches|blows|fist|fists
    came|come to ^blows
    come|comes|came|went|go|goes|flew|flies|fly|swung|swing|swings|lunged|lunges|lunge|charged|charges|lash|
        lashed|lashes|ran|runs out? at|for ^ME with?
    lash~|lashing out at|physically ME|HIM|with
    went|goes|go|gone|flew|flies|going|flying|lunged|lunges|swung|swings|swinging|launched for|at ME|HIM !in?
    lay|lays|laid|laying|layed into ME
    set|sets about|upon ME
    rough|roughs|roughed|knock|knocks|knocked|slap|slaps|slapped|push|pushes|pushed|pushing|shove|shoves|shoved|
        throw|throws|threw|bat|bats|batted|kick|kicked|smack|smacked|chuck|chucks ^ME|us around|about|up|over|
        across|down
    knocks|knock|knocked|knocking MY _ tooth|teeth|head|ME
    take|takes|took|taking HIS fists|belt|temper|fist|hand _ ^to|on|out ME
    takes|took|take|taking|taken it|HIS .. ^out on ME physically|with
    lay|lays|laid|laying|lifted|lifts|raised|raises|raising|raise|put|puts|putting .. hand|hands|finger|fist|
        fists|paws on|to|at|against ^ME|HIM|PARTNER_N|EACH_OTHER
    raise~|lift~|clench~ HIS hand|hands|fist|fists ^at|to|towards|against ME
    +neg not afraid|scared to use HIS ^fists|hands
    uses|use|used|using HIS ^fists|feet|boots|belt on|for|when|to
    can|could _ handy with HIS ^fists|hands
    gets|get|got|getting|is|was|became|becomes|become|being|be|turned|turns|turn|been|can|gotten * ^ABUSIVE with|
        towards|to|toward|on ME|us|HIM
    HE|PARTNER_N _ is|was|gets|get|got|became|becomes|turned|turns|been|being|be|getting|gotten * ^violent|
        physical|abusive|handy|aggressive
    it|things|they|argument|arguments|row|rows|fight|fights _ get~|got|turn~|turned|become~|became|been *
        ^physical|violent|bloody
    ^violent|abusive|aggressive when|after|if|once .. DRINKING|angry|high|jealous|drugs|tired
    HIS ^violence|violent ..
    violent|abusive ^husband|wife|partner|boyfriend|girlfriend|marriage|relationship|temper|outbursts|outburst|
        man|home|household|rage|rages&!OVER !in
    physically|domestically ^abusive|abuses|abused|abusing|violent|hurt|hurts|hurting|attacked|attacks|aggressive|
        assaulted
    physical|domestic ^abuse|violence|assault|assaults .. by|from|in|at|for|with MY|HIM|our|PARTNER_N|home|house|
        years
    victim|survivor|victims of ^domestic|abuse|violence&by_me
    been|being|was|am|get|got ^abused by MY|HIM|PARTNER_N
    HE ^abuse~ ME
    have|had|been|is|was|are _ ^violence in|between|at MY|us|home|the
    # Passive.
    am|was|been|get|got|gets|getting|being * ^slapped|punched|kicked|beaten|battered|thumped|whacked|headbutted|
        smacked|shoved|thrashed|pummelled|pummeled|bitten|manhandled|thrown|dragged|pushed|hit|floored&by_me !up?
        !out? !by? !along !into !around
    I .. ^slapped|punched|kicked|beaten|battered|thumped|shoved|smacked|hit by PARTNER_N|HIM|MY
    getting|get|got|being * ^HIT|battered by HIM|PARTNER_N|MY !ex !dad !father !mum !mother !brother !stepdad
    am|was|been|get|got|getting ^hit|pushed|thrown|dragged|shoved|pulled|slammed&by_me .. against|into|down|
        across|over|when|again|for|if|every HARD|the|again|HE|saying|answering|time
    am|be|becoming|been|was|am HIS ^punchbag|punchball
    # Handling: by what, where to, how hard.
    ROUGH&!by_thing * ME !a !some
    MOVE&!by_thing * ME .. by the|my|both ^HEAVY_BODY|HAIR|throat|jacket|coat|top|scruff|shoulders|hand|leg|legs|
        ankle|foot|feet
    MOVE&!by_thing * ME _ against|into|on|onto|to|down|over|off|through|across|out|up|from|under|onto _ ^HARD|
        floor|ground|chair|car|bedroom|room|hallway|corridor
    MOVE&!by_thing * ME _ hard|roughly|violently|backwards|over|around|about|physically|aggressively !back
    push~|shove~|grab~|pin~&!by_thing ME <stop>|<comma>|and|when|so|because|again|twice|once|if|till|until|during|
        in|last|really|off|while|or
    MOVE&!by_thing&!by_me * MY|the _ ^arm|arms|wrist|wrists|hair|ear|face|head|jaw|ponytail|collar|finger|fingers|leg|
        chin|ankle|shirt|scarf
    grab~|pull~|yank~|twist~|bend~|squeeze~|grip~|crush~|hold~ MY ^arm|wrist|hair|wrists|arms|fingers|ear|jaw|
        face|hand behind|back|so|until|till|hard|and|when|too|<stop>|<comma>|up
    pull~|drag~|yank~|haul~ .. by ^MY|the hair|arm|ankle|ankles|wrist|collar|ear
    hold~|pin~|held|kept|sat|sits|kneels|knelt|sitting|kneeling ME ^down|against|there
    kneel~|sit~|sat|stood|stands|stamp~|stood on ^ME|MY|top _
    block~|stand~|stood _ MY|the ^way|door|doorway|exit .. so|when|if|and|to|until I|leave|stop|let
    block~|stand~|stood .. ^door|doorway|exit so|until|till|and .. I|me not|get|leave|out
    corner~|trap~|back~|backs|backed&!by_thing ME ^in|into|against|up .. corner|wall|kitchen|room|bathroom|door|
        fridge
    restrain~&!by_thing ME
    trip~&!by_thing ME up? !over
    physically !ill !attracted !present !fit !close !tired !exhausted .. ^ME|stop|stops|stopped|restrain|
        restrained|hurt|block|push|drag
    get~|got|was|came right? up? in MY ^face
    square~ up to ^ME
    spit~|spat on|at|in|into ^ME|MY
    spit~ .. MY|ME ^face|at
    pours|poured|pour|threw|throws|tipped|tips|chucked .. water|drink|coffee|tea|beer|wine|soup|dinner|food ^over|
        on|at|in ME|MY|HIM
""")
