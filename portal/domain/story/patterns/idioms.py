"""Ways of speaking that use the words of violence, fear and death for something else.

Every word matched is set aside.
"""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # Killing.
    I|we|he|she|they could|would|might|'d * ^kill|murder|die for a|an|some|one|the|another|my
    kill~|killing|murder|die for a|an|some ^cup|tea|drink|curry|pizza|pint|coffee|holiday|sleep|night|nap|lie-in|
        beer|break|bit|cigarette|weekend|gin|takeaway|cake|steak|burger|glass
    i|she|he .. could murder a|an|some
    killing me&by_thing
    kills me&by_thing
    killing me .. !himself with kindness|laughing|softly
    kill~|killing the mood|time|conversation|vibe|lights|engine|evening|atmosphere|romance|passion|spark|weeds|
        joy|magic|buzz|desire|love|motor|battery|fun|pain|trust|marriage|relationship|plants|plant|houseplants|
        bugs|germs|flies|wasps|spiders|spider
    will|would|going|gonna|is * kill me if i|we _ _ TRIVIAL
    will|would|going|gonna * kill me for _ TRIVIAL|saying|being|eating|spending|buying|forgetting|missing|
        laughing|late
    would it kill|hurt him|her|you to
    not kill him|her|me|us|you to
    kill~|killing ourselves|myself|himself|herself with? laughing|work|working|overtime|hours|trying
    could|want|wanted|like|felt|would|nearly|almost|tempted|might|cheerfully|gladly|happily * have? * to? * kill|
        killed|strangle|strangled|throttle|throttled|murder|murdered|slap|slapped|hit|shake|shaken|
        throttling&by_me
    feel|felt like .. strangling|throttling|killing|hitting|slapping|shaking|murdering him|her|them
    nearly|almost killed|kills|kill me|her|him&by_thing
    curiosity killed
    looks|looked could|that kill
    dressed|dress to kill
    kill two birds
    dead|dying to know|see|meet|tell|get|hear|be|go|try|ask
    dying of|for boredom|embarrassment|laughter|laughing|thirst|hunger|shame|heat|a
    die|died|dying of|with laughing|laughter|embarrassment|shame|boredom|heat
    nearly|almost|could|literally * died|die of|when|laughing|with|from
    die|dying on the|a|your hill|feet|arse
    die hard
    to die for
    over my|his|her dead body
    dead|brain on|tired|beat|end|bedroom|line|set|right|wrong|battery|keen|serious|centre|heat|easy|funny|good|
        nice|quiet|boring|certain|sure|leg|feet|inside|weight|wood|sea|lock|pan|asleep
    dead in the water
    drop dead gorgeous
    wake|wakes the dead
    love|passion|marriage|relationship|spark|romance|feeling|feelings|trust|us|we|sex|bedroom|desire|intimacy|
        conversation .. die|died|dead|dying|dies|death
    til|until|till death us? do?
    bored|scared|worried|frightened|tickled|sick|love|flogging to death
    scared|worried|frightened|bored me to death
    death of|by me|us|chocolate|powerpoint|spreadsheet
    silence|silences|atmosphere|suspense|commute|wait|waiting|guilt|stress|heat|shoes|back|feet|head|migraine|job|
        hours|boredom|knees .. killing|kills|murder|killed
    # Blows.
    it|that|this|reality|truth|grief|news|thought|realisation|realization|loss|loneliness|depression|menopause|
        guilt|covid|lockdown|recession|redundancy|what * has|had|just|suddenly|finally|really|then|did|does? *
        hit|hits|hitting|struck|strikes|floored|knocked|punched|slapped|smacked me|us|him|her|home|hard
    hit|struck me|us|him|her that|then|one|how
    hit|hits|hitting the roof|bottle|bottom|ceiling|town|road|sack|hay|shops|gym|jackpot|nail|spot|wall|target|
        buffers|ground|pub|menopause|brakes|snooze|big|lottery|headlines|rocks|skids|deck|books|nerve
    hit|hits a|our|my|his|her|rock nerve|wall|rough|bottom|patch|brick|stride|bump|low|dead|forties|fifties|
        thirties|snag|plateau
    hit it off
    hit on|up me|him|her|my|someone|a|the|women|men
    hit hard|us|me hard? by|when the
    hit|hits|hitting close|too to? close|home
    hard hit
    smash|smash|hit single|record|show|song|series
    beat|beats|beating|beaten|thrash~|hammer~|hammered|thrashed|smashed|batter~|slaughter~|kill~|killing|murder~|
        destroy~|whip~|annihilate~|batters me|him|her|us|them|each _ * at|to|in|by _ * <stop>
    beat|beats|beating|thrash~|hammers|batters|kill~|destroys|murders|slaughters me|him|her|us|them|each|other?
        other? at|in|on
    beat|beats|beating me|him|her|us|them|you to it|the|work|home|punch|bed
    beat|beating about|around the bush
    beat|beats|beating myself|yourself|himself|herself|themselves up
    beat up car|van|old
    heart .. beat|beats|skip|skipped|beating
    dead beat
    beat the odds|clock|eggs|egg|cancer|record|addiction|traffic|queue|rush|system|level|boss|blues|drum
    punch|punched|kick|kicked|kick|slap|stab|dagger|blow|gut|stabbed|bullet|hammer|sledgehammer in|to|through|
        into|of|punch my|the|his|her _ * gut|stomach|teeth|heart|guts|face|back|ego|confidence|pride|chest
    like|as|is|was|felt|be|of|feel|feels a|being|having|if|i'd|i * * been? * punch|punched|kick|kicked|slap|
        slapped|knife|stabbed|stab|blow|bullet|hit|truck|gunshot|shot|bomb|slapping|choking|drowning|gutted|
        winded|beaten
    felt|feels|feel|feeling like|as .. punched|kicked|slapped|hit|stabbed|stab|knife|knifed|shot|punch|kick|blow|
        strangled|suffocated|suffocating|drowning|choking|burning|truck|bus|train
    knife|knives|dagger|stake|arrow through|in|into|twisting|twisted my|the|his|her|a * heart|back|chest|gut|
        wound|soul
    twist|twists|twisted|twisting|turn|turned|turns the knife
    stabbed|stab|stabs|stabbing|knifed|knife me|him|her|us|us in the back
    back stabbing|stabber
    through the|my heart
    shot|shoots|shoot|shooting down|glances|looks|hoops|myself|pool|past|daggers|glance|look|scenes|film|basket|
        the|video|photos|wedding|messenger|weddings
    shot|shoot|shoots me|him|her|it|us|them down|a|an|that|daggers
    shot in the|at|of arm|dark|it
    bite|bites|bit|biting my|his|her|the tongue|head|lip|nails|bullet|hand
    bite|bites|bit|bites my|his|her head off
    kick|kicks|kicked|kicking the habit|bucket|can|off|in|out|back|ball|football|myself|himself|herself
    kicked|kick|kicks|throw|threw|throws|chuck|chucked|chucks|kicking|throwing me|him|her|us out
    get|gets|got a kick|kicks out|from
    kicking myself
    slap|slapped on|the wrist
    slap up|in meal|face
    slap in the face
    beat|hit|knock~|batter~ .. up an egg|about
    knock~|knocked|knock|knocks me|us|him|her sideways|for|back|off my? six|feet
    knocked|knock|knocking up|on|off|it
    push~|pushes|pushed|pushing me|him|her|us|each|my|his away|to|too|aside|towards|further|buttons|button|harder|
        luck|into|forward|for|through other?
    push~|pushes|pushed|pushing my|his|her|all|each buttons
    pull~|pulls|pulled|pulling my|his|her leg|weight|together|through
    pull~|pulls|pulled|pulling me|us|him|her through|apart|together|up|in|into|towards|close|closer|along|out
    twist~|twists|twisted|twisting my|his|her arm|words
    twist~|twisted my words
    drag~|drags|dragged|dragging me|him|her|us|my|his to|along|into|down|round|around|through|feet|heels
    drag~|dragged|drags it|things|his|her|on|up
    throw~|throws|threw|throwing|thrown me|him|her|us off|a|under|in|out|for|into|completely
    throw~|throws|threw|throwing .. back in|at my|his|her|each face
    throw~|throws|threw|throwing myself|himself|herself|ourselves|themselves into
    throw~|throws|threw|throwing money|insults|words|accusations|it|that|this|tantrums|love|everything|questions at
    throw~|throws|threw|throwing|thrown a party|ball|pot|wobbly|strop|tantrum|surprise|ring|wedding|blanket|coat|
        stick
    throw~ the ball|stick|dog|frisbee|bouquet
    grab~|grabs|grabbed me|us|him|her a|some|one|something
    grab~|grabbed a|some|his|her|the|my _ bite|coffee|coat|lunch|sandwich|keys|attention
    hold~|holds|held|holding me|him|her|each|us close|tight|up|back|together|while|until|gently|when|accountable|
        responsible|in|for|and other?
    hold~|holds|held|holding my|his|her|each|other's|hands|our hand|hands|other's|breath|tongue
    strike~|struck|strikes|struck up|me|him|us|lucky|it|gold|by|how as|by|a|that|how|lucky?
    strike a balance|deal|chord
    whip|whipped up|round
    cream|egg whip|beat
    belt up|it|out
    attack|attacks|attacked|attacking of|my|his|the|panic|heart|asthma|cancer|character|immune|problem|ideas
    heart|panic|anxiety|asthma|migraine attack|attacks
    lash|out tongue|eye
    smack bang|of|in|dab
    box|boxing day|gloves|set|ticked
    choke~|choked|choking|choke|chokes up
    choked|choking|choke by|with|on|back|at emotion|tears|the|my|his|a|her|grief|food|words|fishbone|it|sob
    suffocat~|suffocating|suffocates|suffocated|smother~|smothering|smothered|smothers by|with|love|in|me|from? *
        love|kisses|affection|kindness|attention|blankets|debt|hugs
    feel|feels|felt|am|it|marriage|relationship|routine|this|debt|love|silence|house is? * suffocating|suffocated|
        smothered|strangled|stifled|choked|stifling
    lump in|to my|his|the throat
    cut|cuts throat
    at each|one other's|another's|others throat|throats|throats
    jump~|jumped|jumps|jumping down my|his|her throat
    ram~|rammed|shoved|shove|shoving .. down my|his|her|our throat
    sore|strep|dry|bad|hoarse throat
    pain|crick|stiff in|my the neck
    pain in the neck|arse|backside
    neck|throat cancer|ache|operation|brace|scarf|massage|pain|surgery|infection
    breathing|breathe down my|his|her neck
    up to my|our|his neck|eyeballs|ears
    neck and neck
    stick|sticking my|his neck
    break~|broke|broken|breaking|breaks my|his|her|our|the heart|hearts|promise|promises|news|trust|ice|bank|
        silence|word|mould|camel's|spirit|routine|fast|cycle|habit|pattern|vows
    heart .. broken|broke|breaks
    break~|broke|broken|breaks up|down|even|away|apart|free|point
    burn~|burnt|burned out|the|bridges|candle|toast|dinner|rubber|calories|cd|cds
    cut~|cutting corners|ties|down|back|out|short|hair|grass|hours|cake|cloth|mustard|losses|costs|deep|him
    cut~|cuts|cutting .. myself|finger .. shaving|cooking|slicing|chopping|peeling|carving|opening|glass|knife|
        gardening|onions|avocado|bread
    cut|cutting .. shaving|onions|avocado|veg|vegetables|chopping|peeling|bread|cooking
    cut me|him|her some|a slack|piece|slice
    cut to the|it quick|chase|fine
    cut both ways
    crush~|crushed|gutted|devastated|floored|winded
""")
