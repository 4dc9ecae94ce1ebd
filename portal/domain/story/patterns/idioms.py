"""Ways of speaking that use the words of violence, fear and death for something else. Every word matched is set aside."""

from portal.domain.story.pattern import patterns

IDIOMS = patterns(
    """
    # Killing.
    I|we|he|she|they could|would|might|'d * ^kill|murder|die for a|an|some|one|the|another|my
    kill~|killing|murder|die for a|an|some ^cup|tea|drink|curry|pizza|pint|coffee|holiday|sleep|night|nap|lie-in|beer|break|bit|cigarette|weekend|gin|takeaway|cake|steak|burger|glass
    i|she|he .. could murder a|an|some
    killing me&by_thing
    kills me&by_thing
    killing me .. !himself with kindness|laughing|softly
    kill~|killing the mood|time|conversation|vibe|lights|engine|evening|atmosphere|romance|passion|spark|weeds|joy|magic|buzz|desire|love|motor|battery|fun|pain|trust|marriage|relationship|plants|plant|houseplants|bugs|germs|flies|wasps|spiders|spider
    will|would|going|gonna|is * kill me if i|we _ _ TRIVIAL
    will|would|going|gonna * kill me for _ TRIVIAL|saying|being|eating|spending|buying|forgetting|missing|laughing|late
    would it kill|hurt him|her|you to
    not kill him|her|me|us|you to
    kill~|killing ourselves|myself|himself|herself with? laughing|work|working|overtime|hours|trying
    could|want|wanted|like|felt|would|nearly|almost|tempted|might|cheerfully|gladly|happily * have? * to? * kill|killed|strangle|strangled|throttle|throttled|murder|murdered|slap|slapped|hit|shake|shaken|throttling&by_me
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
    dead|brain on|tired|beat|end|bedroom|line|set|right|wrong|battery|keen|serious|centre|heat|easy|funny|good|nice|quiet|boring|certain|sure|leg|feet|inside|weight|wood|sea|lock|pan|asleep
    dead in the water
    drop dead gorgeous
    wake|wakes the dead
    love|passion|marriage|relationship|spark|romance|feeling|feelings|trust|us|we|sex|bedroom|desire|intimacy|conversation .. die|died|dead|dying|dies|death
    til|until|till death us? do?
    bored|scared|worried|frightened|tickled|sick|love|flogging to death
    scared|worried|frightened|bored me to death
    death of|by me|us|chocolate|powerpoint|spreadsheet
    silence|silences|atmosphere|suspense|commute|wait|waiting|guilt|stress|heat|shoes|back|feet|head|migraine|job|hours|boredom|knees .. killing|kills|murder|killed
    # Blows.
    it|that|this|reality|truth|grief|news|thought|realisation|realization|loss|loneliness|depression|menopause|guilt|covid|lockdown|recession|redundancy|what * has|had|just|suddenly|finally|really|then|did|does? * hit|hits|hitting|struck|strikes|floored|knocked|punched|slapped|smacked me|us|him|her|home|hard
    hit|struck me|us|him|her that|then|one|how
    hit|hits|hitting the roof|bottle|bottom|ceiling|town|road|sack|hay|shops|gym|jackpot|nail|spot|wall|target|buffers|ground|pub|menopause|brakes|snooze|big|lottery|headlines|rocks|skids|deck|books|nerve
    hit|hits a|our|my|his|her|rock nerve|wall|rough|bottom|patch|brick|stride|bump|low|dead|forties|fifties|thirties|snag|plateau
    hit it off
    hit on|up me|him|her|my|someone|a|the|women|men
    hit hard|us|me hard? by|when the
    hit|hits|hitting close|too to? close|home
    hard hit
    smash|smash|hit single|record|show|song|series
    beat|beats|beating|beaten|thrash~|hammer~|hammered|thrashed|smashed|batter~|slaughter~|kill~|killing|murder~|destroy~|whip~|annihilate~|batters me|him|her|us|them|each _ * at|to|in|by _ * <stop>|!x
    beat|beats|beating|thrash~|hammers|batters|kill~|destroys|murders|slaughters me|him|her|us|them|each|other? other? at|in|on
    beat|beats|beating me|him|her|us|them|you to it|the|work|home|punch|bed
    beat|beating about|around the bush
    beat|beats|beating myself|yourself|himself|herself|themselves up
    beat up car|van|old
    heart .. beat|beats|skip|skipped|beating
    dead beat
    beat the odds|clock|eggs|egg|cancer|record|addiction|traffic|queue|rush|system|level|boss|blues|drum
    punch|punched|kick|kicked|kick|knife|slap|stab|dagger|blow|gut|stabbed|bullet|hammer|sledgehammer in|to|through|into|of|punch my|the|his|her _ * gut|stomach|teeth|heart|guts|face|back|ego|confidence|pride|chest
    like|as|is|was|felt|be|of|feel|feels a|being|having|if|i'd|i * * been? * punch|punched|kick|kicked|slap|slapped|knife|stabbed|stab|blow|bullet|hit|truck|gunshot|shot|bomb|slapping|choking|drowning|gutted|winded|beaten
    felt|feels|feel|feeling like|as .. punched|kicked|slapped|hit|stabbed|stab|knife|knifed|shot|punch|kick|blow|strangled|suffocated|suffocating|drowning|choking|burning|truck|bus|train
    knife|knives|dagger|stake|arrow through|in|into|to|twisting|twisted my|the|his|her|a * heart|back|chest|gut|wound|soul
    twist|twists|twisted|twisting|turn|turned|turns the knife
    stabbed|stab|stabs|stabbing|knifed|knife me|him|her|us|us in the back
    back stabbing|stabber
    through the|my heart
    shot|shoots|shoot|shooting down|glances|looks|hoops|myself|pool|past|daggers|glance|look|scenes|film|basket|the|video|photos|wedding|messenger|weddings
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
    push~|pushes|pushed|pushing me|him|her|us|each|my|his away|to|too|aside|towards|further|buttons|button|harder|luck|into|forward|for|through other?
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
    throw~|throws|threw|throwing|thrown a party|ball|pot|wobbly|strop|tantrum|surprise|ring|wedding|blanket|coat|stick
    throw~ the ball|stick|dog|frisbee|bouquet
    grab~|grabs|grabbed me|us|him|her a|some|one|something
    grab~|grabbed a|some|his|her|the|my _ bite|coffee|coat|lunch|sandwich|keys|attention
    hold~|holds|held|holding me|him|her|each|us close|tight|up|back|together|while|until|gently|when|accountable|responsible|in|for|and other?
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
    suffocat~|suffocating|suffocates|suffocated|smother~|smothering|smothered|smothers by|with|love|in|me|from? * love|kisses|affection|kindness|attention|blankets|debt|hugs
    feel|feels|felt|am|it|marriage|relationship|routine|this|debt|love|silence|house is? * suffocating|suffocated|smothered|strangled|stifled|choked|stifling
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
    break~|broke|broken|breaking|breaks my|his|her|our|the heart|hearts|promise|promises|news|trust|ice|bank|silence|word|mould|camel's|spirit|routine|fast|cycle|habit|pattern|vows
    heart .. broken|broke|breaks
    break~|broke|broken|breaks up|down|even|away|apart|free|point
    burn~|burnt|burned out|the|bridges|candle|toast|dinner|rubber|calories|cd|cds
    cut~|cutting corners|ties|down|back|out|short|hair|grass|hours|cake|cloth|mustard|losses|costs|deep|him
    cut~|cuts|cutting .. myself|finger .. shaving|cooking|slicing|chopping|peeling|carving|opening|glass|knife|gardening|onions|avocado|bread
    cut|cutting .. shaving|onions|avocado|veg|vegetables|chopping|peeling|bread|cooking
    cut me|him|her some|a slack|piece|slice
    cut to the|it quick|chase|fine
    cut both ways
    crush~|crushed|gutted|devastated|floored|winded
    # Fear and dread.
    AFRAID that|we|this|it|of|i|our * * not|we|the|our|losing|lost|love|too|late|marriage|relationship|future|alone|ending|losing|growing|divorce|change|commitment|failing|failure|rejection|being|hurting|getting|trusting|telling|letting|making|the|spiders|heights|dogs|flying|needles|dentist|dark|clowns|dying|water|mice|snakes|lifts|wasps|planes|driving|public|end|worst|loneliness
    AFRAID of spiders|heights|dogs|flying|needles|dentists|the|clowns|dying|water|mice|snakes|lifts|wasps|planes|driving|losing|being|commitment|intimacy|change|hospitals|birds|moths|cows|germs|thunder|getting|growing|divorce|failing|failure|rejection|loneliness|ending|trusting|confrontation|conflict|babies|childbirth|wasting|repeating|starting|having
    AFRAID of the dark|dentist|sea|future|answer|unknown|truth|worst|vacuum|hoover|word|big|idea|menopause|results|cancer
    AFRAID of him|her|them dying|leaving|going|losing|getting|falling|driving|being|having|not|cheating|finding|meeting|walking|changing|giving|relapsing|drinking
    AFRAID for|about him|her|his|money|the|our|work|them|cancer|results|exams
    AFRAID to|of lose|losing|love|trust|hope|commit|admit|hurt|let|fail|try|fly|swim|drive|start|disappoint
    AFRAID i|we|he|she|it|she'll|that will|would|might|may|am|is|are|have|has|had|could|not|do|can|cannot|did|won't * * lose|lost|leave|left|love|miss|missed|become|end|drift|drifted|cheat|not|grow|too|never|fall|run|give|die|stop|stopped|bored|boring|waited|do|forget|walk|change|changed|always
    i am afraid not|so|that|we|it|i|he|she|there|this
    not|never|nothing|nobody|no * * AFRAID
    AFRAID of|by the|a|his|her|my dentist|diagnosis|cancer|illness|operation|surgery|scan|job|exam|prognosis|heart|interview
    fear of|that commitment|failure|missing|intimacy|rejection|flying|abandonment|heights|losing|being|the|success|spiders|loneliness|change|conflict|ending|we|our
    fears for|about|the|that
    scared|frightened|terrified|petrified of my|his|her own * feelings|shadow|emotions
    dread~|dreads|dreading sunday|sundays|monday|mondays|christmas|work|the|another
    look daggers
    go~|goes|went|going mad|crazy|nuts|spare with|for|about|over|worry|grief|shopping|football|boredom|cooped|without
    driving|drives|drove|drive me|him|her|us mad|crazy|nuts|insane|bonkers|potty|spare|apart|away|up|round|to
    mad|crazy|nuts about|for|in
    if HE|PARTNER_N knew|finds|found|find|hears|sees out? * about? the * surprise|party|present|gift|price|cost|shoes|holiday|chocolate|ring|proposal|trip
    shake~|shook|shaken|shaking me|him|her|hands|up|on|my|his|us|things hands?|head|confidence|faith|up|awake|core|trust
    shaken|shook to|me|us|by the|core
    shook|shake|shaking|shakes his|her|my head|hand|hands
    # Trapped, controlled by circumstances; sharing by agreement.
    we both|all|each share|have|know|use|keep _ _ location|locations|passwords|password|calendar|account|accounts|phones|pins|codes
    share|shared|sharing our|a|each|all our? * location|locations|passwords|calendar|calendars|account|accounts|finances|everything
    remote|birth|weight|pest|cruise|crowd|quality|passport|portion|blood|diabetes control
    out of|in|self|under control
    control over|of the|my|our|his|her weight|remote|diet|drinking|temper|emotions|eating|diabetes|blood
    i|we tracked|track|tracking the|his|her|our|my parcel|period|cycle|ovulation|calories|sleep|flight|run|runs|spending|budget|steps|delivery
    keep|kept|losing|lost|lose track
    on track
    tracking parcel|number|period|flight
    # Games, sport, work, stories.
    in|on|from|about|of a|the|this|that|his|her|some film|movie|book|novel|series|programme|show|game|play|documentary|podcast|news|drama|soap|thriller|telly|tv|dream
    at|in karate|judo|boxing|rugby|football|wrestling|cards|chess|scrabble|monopoly|tennis|pool|darts|golf|badminton|mario|squash|tabletennis|training|ping|snooker|poker|backgammon|fifa
    passive aggressive
    war|battle|fight|fighting|attack|bomb|fire|kill of|for|against|the wits|us|it|this|cancer|illness|marriage|relationship
    drop|dropped|drops|dropping a? bombshell|bomb
    steal|stole the show|covers|duvet|chips
    leave|left scars|marks
    scarred|scars emotionally|for|mentally|emotional|from my|childhood|the
    on|at|for|in pain of|barrel|gunpoint
    jumped|jump the|ship|to|at gun|conclusions|the|chance
    stick|sticks to|by his|her|my|me guns|side
    bite|bit the bullet
    bullet dodged|proof|points|journal
    dodged a bullet
    smoking|top|nerf|water|glue|nail|spray|massage|price|paint|toy gun
    kitchen|butter|bread|palette|cake|steak|swiss|pen|pocket knife .. drawer|set|skills|block|washing|cooking|birthday|wedding
    chop~|chopping|peel~|cook~|carve~|carving|slicing|spread .. knife
    knife .. chop~|chopping|peel~|vegetables|cooking|onions|butter|carrots|bread|cake|cheese
    double|two edged
    on a knife's? edge
    knife edge
    fork and|knife knife|fork
    knife and fork
    cut the|atmosphere|tension with a knife
    cut|tension|air|atmosphere .. with a knife
    end|ending|ended|finish it|things with|between|there|amicably|by|before|when
    think|thought|thinking of|about ending it|things|this|our|the|us with|between|marriage|relationship|engagement|<stop>|but|because|for
    end|ending|ended the|our|my marriage|relationship|affair|engagement|friendship|career
    hurt|hurts|hurting my|his|her|their|each|one feelings|pride|other's
    hurts me .. to see|say|that|think|admit
    words|it|that|this|what|silence|lies|truth|lie hurt|hurts|hurting
    hurt me .. so|more|deeply|badly|emotionally|by|with|that|than
    wound~|wounded|hurt emotionally|deeply|feelings|pride|by
    put~|put my|his|her|their foot|feet down|up
    trip~|tripped over|up|on
    stand~|stood|stands in|up my|his|the way|for
    put|puts me|him|her|us off|down|up|first|through|on|at
    go|goes|went|going for|at me|him|each|a|it|walks|counselling|promotion|other? * verbally|promotion|walk|run|drink
    # Play, medicine, fun by consent.
    pillow|snowball|water|food|play|nerf fight|fights|fighting
    play~|playing|playful|playfully|pretend~|mock|joke|joking|tickle|tickling .. fight|fights|fighting|wrestle|wrestling|hit|hits|slap|slaps|punch|kick|smack|push|chase|throttle
    in|as a joke|jest|fun|play
    rough|tie|tied|choke|spank|handcuffs|kinky|bdsm|bondage|dominant|submissive .. both|consensual|consent|we|agree|enjoy|love|like .. love|enjoy|it|agreed|like|both|fun|into|safe|word
    enjoy|love|like|into .. bit|being|rough|kinky|bdsm|spanking|bondage|tied
    safe word
    nearly|almost killed her|him|me .. cancer|chemo|covid|illness|accident|operation|infection|sepsis|treatment|birth
    cancer|chemo|covid|stroke|illness|sepsis|operation|treatment|heart|infection|birth|labour .. killed|kill|kills|choke|strangle
    by a|the car|bus|ball|van|lorry|cricket|wave|door|branch|bike|cyclist|tree|swing|football|horse|truck|motorbike|taxi
    knocked|hit|run|ran over|down|off by|my a|the|bike|car
    fell|falling|fall off|down|over|from _ _ bike|bicycle|ladder|horse|stairs|ice|scooter|skateboard|roof
    bruise|bruises|bruised|bruising|broke|broken|fractured|stitches|scar|black|hospital .. football|rugby|hockey|gym|cycling|bike|fell|skiing|roller|derby|climbing|ladder|horse|netball|kickboxing|boxing|skating|ski|accident|surgery|operation|birth|caesarean|martial
    from|after|at|playing rugby|football|hockey|karate|judo|boxing|roller|kickboxing|skiing|climbing|cycling|surgery|falling|gym|netball|martial
""".replace("|!x\n", "\n")
)

# From here to the end of the sentence it is a story, a dream, a job or a childhood.
ELSEWHERE_FROM_HERE = patterns("""
    watch~|watching|watched|read|reading|seen|see|saw|love|loves|addicted|into .. ^programme|programmes|program|programs|film|films|movie|movies|documentary|documentaries|podcast|podcasts|novel|novels|crime|thriller|thrillers|drama|dramas|series|horror|soap|soaps|book|books|news
    in|on the|a|this|that|one ^film|movie|book|novel|series|programme|documentary|show|soap|news|game|dream|play|podcast|thriller|article
    I|HE ^dreamt|dreamed|dream|nightmare|nightmares that|about|of|where
    had|have|having a|this|these|the? _ ^dream|dreams|nightmare|nightmares
    ^film|programme|documentary|book|novel|podcast|movie|series|play|article about|where|with|in
    a|the|another _ ^case|story|article about|of|where
    at|in ^work .. patient|client|prisoner|customer|pupil|suspect|student
    I _ am|work|worked|was as? * a|an? _ _ ^police|nurse|paramedic|officer|prison|social|solicitor|barrister|bouncer|butcher|chef|lawyer|doctor|counsellor|surgeon|firefighter|soldier|teacher|midwife|detective|carer|boxer|stuntman|vet
    HE|PARTNER_N _ is|works|work|was as? * a|an? _ _ ^police|nurse|paramedic|officer|prison|social|solicitor|barrister|bouncer|butcher|chef|lawyer|doctor|surgeon|firefighter|soldier|midwife|detective|boxer|stuntman|vet|actor
    when|since|as|while|because|before|from I|i was|were _ * ^little|child|kid|young|younger|small|boy|girl|teenager|teen|school|sixteen|seventeen|eighteen|fifteen|fourteen|thirteen|twelve|eleven|ten|nine|eight|seven|six|five|four|three|nineteen|student|growing|baby
    as a ^child|kid|boy|girl|teenager|teen|youngster
    in my|his|her ^childhood|teens|youth|adolescence
    ^growing up
    my|his|her|a|difficult|violent|unhappy ^childhood|upbringing
    grew|raised|brought ^up
    I .. at|aged|age ^sixteen|seventeen|eighteen|fifteen|fourteen|nineteen|twelve|thirteen|uni|university|16|17|18|19|15|14|13|12|school|nine|ten|eight
    ^before we|i|meeting|HE met|knew|got|him|her|were
    long ^before .. met|we|him|her
    ^years|decades before we|i met|knew
    ^used to .. when i|we was|were young|little|child|kids
    sometimes|often|always|still _ ^tell|joke|joked|jokes|joking that|about
    i ^joke|joked that|about
    character|characters|avatar|player ^gets|is|who|got
""")
