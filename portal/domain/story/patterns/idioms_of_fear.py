"""Harmless uses of the words of fear, control and play. Every word matched is set aside."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # Fear and dread.
    AFRAID that|we|this|it|of|i|our * * not|we|the|our|losing|lost|love|too|late|marriage|relationship|future|
        alone|ending|losing|growing|divorce|change|commitment|failing|failure|rejection|being|hurting|getting|
        trusting|telling|letting|making|the|spiders|heights|dogs|flying|needles|dentist|dark|clowns|dying|water|
        mice|snakes|lifts|wasps|planes|driving|public|end|worst|loneliness
    AFRAID of spiders|heights|dogs|flying|needles|dentists|the|clowns|dying|water|mice|snakes|lifts|wasps|planes|
        driving|losing|being|commitment|intimacy|change|hospitals|birds|moths|cows|germs|thunder|getting|growing|
        divorce|failing|failure|rejection|loneliness|ending|trusting|confrontation|conflict|babies|childbirth|
        wasting|repeating|starting|having
    AFRAID of the dark|dentist|sea|future|answer|unknown|truth|worst|vacuum|hoover|word|big|idea|menopause|
        results|cancer
    AFRAID of him|her|them dying|leaving|going|losing|getting|falling|driving|being|having|not|cheating|finding|
        meeting|walking|changing|giving|relapsing|drinking
    AFRAID for|about him|her|his|money|the|our|work|them|cancer|results|exams
    AFRAID to|of lose|losing|love|trust|hope|commit|admit|hurt|let|fail|try|fly|swim|drive|start|disappoint
    AFRAID i|we|he|she|it|she'll|that will|would|might|may|am|is|are|have|has|had|could|not|do|can|cannot|did|
        won't * * lose|lost|leave|left|love|miss|missed|become|end|drift|drifted|cheat|not|grow|too|never|fall|
        run|give|die|stop|stopped|bored|boring|waited|do|forget|walk|change|changed|always
    i am afraid not|so|that|we|it|i|he|she|there|this
    not|never|nothing|nobody|no * * AFRAID
    AFRAID of|by the|a|his|her|my dentist|diagnosis|cancer|illness|operation|surgery|scan|job|exam|prognosis|
        heart|interview
    fear of|that commitment|failure|missing|intimacy|rejection|flying|abandonment|heights|losing|being|the|
        success|spiders|loneliness|change|conflict|ending|we|our
    fears for|about|the|that
    scared|frightened|terrified|petrified of my|his|her own * feelings|shadow|emotions
    dread~|dreads|dreading sunday|sundays|monday|mondays|christmas|work|the|another
    look daggers
    go~|goes|went|going mad|crazy|nuts|spare with|for|about|over|worry|grief|shopping|football|boredom|cooped|
        without
    driving|drives|drove|drive me|him|her|us mad|crazy|nuts|insane|bonkers|potty|spare|apart|away|up|round|to
    mad|crazy|nuts about|for|in
    if HE|PARTNER_N knew|finds|found|find|hears|sees out? * about? the * surprise|party|present|gift|price|cost|
        shoes|holiday|chocolate|ring|proposal|trip
    shake~|shook|shaken|shaking me|him|her|hands|up|on|my|his|us|things hands?|head|confidence|faith|up|awake|
        core|trust
    shaken|shook to|me|us|by the|core
    shook|shake|shaking|shakes his|her|my head|hand|hands
    # Trapped, controlled by circumstances; sharing by agreement.
    we both|all|each share|have|know|use|keep _ _ location|locations|passwords|password|calendar|account|accounts|
        phones|pins|codes
    share|shared|sharing our|a|each|all our? * location|locations|passwords|calendar|calendars|account|accounts|
        finances|everything
    remote|birth|weight|pest|cruise|crowd|quality|passport|portion|blood|diabetes control
    out of|in|self|under control
    control over|of the|my|our|his|her weight|remote|diet|drinking|temper|emotions|eating|diabetes|blood
    i|we tracked|track|tracking the|his|her|our|my parcel|period|cycle|ovulation|calories|sleep|flight|run|runs|
        spending|budget|steps|delivery
    keep|kept|losing|lost|lose track
    on track
    tracking parcel|number|period|flight
    # Games, sport, work, stories.
    in|on|from|about|of a|the|this|that|his|her|some film|movie|book|novel|series|programme|show|game|play|
        documentary|podcast|news|drama|soap|thriller|telly|tv|dream
    at|in karate|judo|boxing|rugby|football|wrestling|cards|chess|scrabble|monopoly|tennis|pool|darts|golf|
        badminton|mario|squash|tabletennis|training|ping|snooker|poker|backgammon|fifa
    passive aggressive
    war|battle|fight|fighting|attack|bomb|fire|kill of|for|against|the wits|us|it|this|cancer|illness|marriage|
        relationship
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
    kitchen|butter|bread|palette|cake|steak|swiss|pen|pocket knife .. drawer|set|skills|block|washing|cooking|
        birthday|wedding
    chop~|chopping|peel~|cook~|slicing|spread .. knife
    knife .. chop~|chopping|peel~|vegetables|cooking|onions|butter|carrots|bread|cake|cheese
    double|two edged
    on a knife's? edge
    knife edge
    fork and|knife knife|fork
    knife and fork
    cut the|atmosphere|tension with a knife
    cut|tension|air|atmosphere .. with a knife
    end|ending|ended|finish it|things with|between|there|amicably|by|before|when
    think|thought|thinking of|about ending it|things|this|our|the|us with|between|marriage|relationship|
        engagement|<stop>|but|because|for
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
    go|goes|went|going for|at me|him|each|a|it|walks|counselling|promotion|other? * verbally|promotion|walk|run|
        drink
    # Play, medicine, fun by consent.
    pillow|snowball|water|food|play|nerf fight|fights|fighting
    play~|playing|playful|playfully|pretend~|mock|joke|joking|tickle|tickling .. fight|fights|fighting|wrestle|
        wrestling|hit|hits|slap|slaps|punch|kick|smack|push|chase|throttle
    in|as a joke|jest|fun|play
    rough|tie|tied|choke|spank|handcuffs|kinky|bdsm|bondage|dominant|submissive .. both|consensual|consent|we|
        agree|enjoy|love|like .. love|enjoy|it|agreed|like|both|fun|into|safe|word
    enjoy|love|like|into .. bit|being|rough|kinky|bdsm|spanking|bondage|tied
    safe word
    nearly|almost killed her|him|me .. cancer|chemo|covid|illness|accident|operation|infection|sepsis|treatment|
        birth
    cancer|chemo|covid|stroke|illness|sepsis|operation|treatment|heart|infection|birth|labour .. killed|kill|
        kills|choke|strangle
    by a|the car|bus|ball|van|lorry|cricket|wave|door|branch|bike|cyclist|tree|swing|football|horse|truck|
        motorbike|taxi
    knocked|hit|run|ran over|down|off by|my a|the|bike|car
    fell|falling|fall off|down|over|from _ _ bike|bicycle|ladder|horse|stairs|ice|scooter|skateboard|roof
    bruise|bruises|bruised|bruising|broke|broken|fractured|stitches|scar|black|hospital .. football|rugby|hockey|
        gym|cycling|bike|fell|skiing|roller|derby|climbing|ladder|horse|netball|kickboxing|boxing|skating|ski|
        accident|surgery|operation|birth|caesarean|martial
    from|after|at|playing rugby|football|hockey|karate|judo|boxing|roller|kickboxing|skiing|climbing|cycling|
        surgery|falling|gym|netball|martial
    throw~|threw|pinned me|him|her .. mat|judo|ring|dojo
    together|married|couple for|NUMBER? over|about|nearly|almost? NUMBER? years|decades
    NUMBER years of? marriage|together|ago|old|older|younger
    hammer|axe|saw|screwdriver .. shelf|nail|picture|thumb|shed|wood|logs|fence
    thumb|finger|nail|shelf .. with|a a? hammer
    kill|killing|stab|shoot you|them|him .. headset|screen|game|tv|telly|referee|controller
    surprise|party|present|gift .. kill|kills|murder me
    kill|murder me .. surprise|party|present|gift
    rugby|football|hockey|boxing|judo|karate|netball|cricket|skiing|cycling|roller|gym _ with|and a black|bruise|
        bruises|bruised|split|broken eye|lip|nose|wrist?
    elbow~|kick~|stepped|trod me|him|her .. dance|dancing|class|asleep|sleep|bed|football|accident|accidentally
""")
