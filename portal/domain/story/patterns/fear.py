"""Fear of the partner, and what shows it: eggshells, watching moods, secrecy about asking for help."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # Said straight out.
    AFRAID of MY _ PARTNER_N !<'s>
    AFRAID of him|her|them !dying !leaving !going !losing !getting !falling !driving !being !cheating
    AFRAID .. of what|how HE|might|would|could|will|happens|comes
    AFRAID .. what|how|when|whenever|if HE|PARTNER_N .. do|does|next|react|mood|home|capable|say|might|will|finds|
        comes|drinks|drink|gets|shouts|loses|goes|did|drunk|angry
    AFRAID to|about|even? to? * go|be|come|sleep|say|speak|tell|disagree|leave|ask|open|breathe|refuse|answer|
        move|stay|talk|cough|sneeze|upset|close|make|let|turn|bring|mention|argue|call|ring|look _ home|alone|
        asleep|no|anything|HIM|him|up|her|wrong|with|in|eyes|noise|the|back|a|out|to|when|because|<stop>
    ^AFRAID to go home
    ^AFRAID .. HE .. hurt|hit|kill|find|take|snap|explode|blow|hurts|lose|turn|kick|go|come|react|do|angry|
        violent|harm|flip|retaliate .. !someone !cheating
    AFRAID at|in MY|our own? home|house
    AFRAID in|at my|our own? ^home|house|bed
    HE|PARTNER_N|that|it|her|his|temper|anger|moods|look * ^AFRAID ME !of
    makes|make|made|makes ME .. ^AFRAID|nervous to? .. HE|HIS|say|speak|home|him|when|<stop>
    i am|was|feel|get|live|be|still|of AFRAID of ^HE
    i .. ^AFRAID when HE|PARTNER_N|his|her
    AFRAID .. ^HIS _ temper|moods|mood|reaction|reactions|anger|rages|rage|footsteps|key|keys|car|fists|outbursts
    ^AFRAID of my own|PARTNER_N husband|wife|partner|home|boyfriend|girlfriend|house
    live~|living|lived in|with * ^AFRAID|fear|terror|dread
    ^in fear of|for MY|HIM|his|her|what
    fear~|feared|fearing for|of MY|our|the ^life|safety|lives|kids|children
    ^not|never feel|felt|am|be|is * safe * at|in|with|around|near|to|from|when|on|<stop>|here|there|alone|
        sleeping|anymore|telling|saying .. !online
    ^unsafe at|in|with|around|when|to
    feel~|felt ^unsafe
    do not ^feel|felt * safe
    ^not safe|unsafe * to|for|with|here|at|in|there .. me|home|talk|him|her|us|house|speak|say|go|return
    never ^felt|feel safe
    ^dare|daren't|darent|dared not .. HIM|HE|say|tell|leave|ask|move|disagree|speak|go|answer|open|wear|look|
        breathe|mention|upset|sleep|argue|be|spend|make|laugh|touch|ring
    would|do|did|never ^not|never dare|dared|dares
    would|do|did|never * ^dare|dared
    ^daren't|darent
    # What fear does.
    egg ^shells
    ^eggshells|tiptoe|tiptoes|tiptoeing|tip-toe|landmines|minefield|eggshell|tip-toeing
    never|do not know|sure ^which|what|who .. version|mood|person|come|get|home|through|sort|kind|set
    ^which|what version|mood|side of|HE .. get|come|walk|home|door|today
    ^depends|depending on|what HIS mood
    watch~|read|reading|check~|listen~|gauge~|gauging|judge|work|working|tell|monitor|study|scan|scanning .. ^HIS
        mood|moods|face|footsteps|expression|step|tone|eyes|voice !sadness
    listen~|hear|hearing|heard|sound|know|tell .. ^car|key|keys|door|footsteps|van|engine|gate|tyres|steps ..
        stomach|heart|tense|freeze|flinch|sick|shake|shaking|knot|stiffen|brace|dread|mood|hide|whether|how|tidy|
        run|panic|drops|sinks
    stomach|heart|chest|body .. ^drop|drops|dropped|sink|sinks|turn|turns|knot|knots|churn|churns|race|races|
        pounds|tight|tightens|lurches|clench|flips|goes .. when|as|whenever|if|before|every|hear .. HE|PARTNER_N|
        key|keys|car|home|door|footsteps|phone|her|his
    key|keys|car|footsteps|home|door .. ^stomach|heart|chest .. drop~|drops|sink~|sinks|turns|knots|churns|races|
        pounds|tight|tightens|lurches
    ^flinch~|flinches|flinch|flinching|flinched|cower~|cower|cowering|jump|duck|ducking|brace~|bracing|freeze|
        freezing|shrink|tense .. when|whenever|if|every|as|at|away|before .. HE|PARTNER_N|moves|raises|lifts|
        voice|hand|comes|door|near|touches|past|him|her|key !football
    ^tense|shake|shaking|tremble|sick|panic|nauseous|shaky|jumpy .. when|whenever|before|if|as|hearing HE|
        PARTNER_N|his|her|it .. comes|home|pulls|car|key|drive|door|in|gets|moods|raises|near|steps|walks|
        footsteps|time
    sleep~|sleeping|slept|locked|lock|barricade|wedge .. ^chair|wardrobe|drawers|bag|keys|locked|knife|shoes|
        dressed|door .. against|under|by|handle|packed|on|case|lock|ready|because|from
    ^lock|locked|locking|hide|hid|hiding|barricade|barricaded|shut myself|us|ourselves|me .. in|from|until ..
        bathroom|room|HIM|toilet|calms|car|sleeps|bedroom|loo|cool|asleep|garage|spare
    ^hide|hid|hiding|sat|wait|waiting .. bathroom|toilet|loo|car|street|outside|garden .. until|till .. HE|calm|
        calms|asleep|sleeping|over|cools
    packed|keep|kept|have ^bag|case|suitcase .. packed|ready|hidden|boot|door|loft|case|run|neighbour's|mum's|
        friend's .. !holiday
    ^bag packed|hidden|ready
    keep|kept ^quiet|small|still|calm|silent .. so|to|set|HIM|safe|peace|angry|because|off
    agree~|give|apologise|apologize|say|go ^in|sorry|along|yes|to|with .. to|keep|so .. HE|not|peace|safe|calm|him
        .. start|explode|angry|kick|lose|blow|flip|mad|kicks|temper|violent|shout|hit
    plan~|think|choose|careful|rehearse|edit|pick|weigh|mind|watch .. ^every|what|each|my|how words|word|sentence|
        step|i|thing .. angry|set|kick|provoke|HE|temper|off|explode|HIM|say|trouble
    ^careful .. say|words|around|what|not .. HIM|upset|PARTNER_N|set|angry|kick|temper
    ^set him|her|them off
    set ^off HIM
    one|the|any wrong ^word|look|move|thing|step|answer
    i|i'd will|would .. ^pay for it|this|that
    make|makes|made|making ME ^pay|suffer|regret
    i ^pay|paid for it .. later|at|when|home|after|afterwards|night|days|behind
    ^get|got|getting|be in trouble .. HIM|HE|home|if|with|when|late
    ^punish~|punished|punishes|punishing|punishment ME|by|for|me|with|when|if
    get|got|am|was ^punished
    HIS ^punishment|punishments
    # If he knew, she would …
    HE|PARTNER_N * would|will|going|might|could _ _ ^ballistic|mental|berserk|nuts|insane|ape|apeshit|batshit|explode|
        flip|snap|punish
    HE|PARTNER_N * ^go~|went|goes|turns|turn|get|gets|lose~ _ ^MAD|it|angry|nasty if|when|that|at|over|because .. i
    if HE|PARTNER_N * _ ^KNOW|knew|found|ever|got|gets|sees|saw|reads|discovers|thought|heard|suspects|suspected|
        caught|catches .. i|out|this|about|me|it|here|my|what !loved !better !felt !truth
    if HE|PARTNER_N * ^knew|finds|found|saw|sees|reads|read|catches|caught|discovers|hears|heard _ out|i|this|me|
        it|these|that|here|wind
    HE|PARTNER_N .. can|must|should|may|has|cannot|does|can * ^not|never .. find|know|see|hear|learn|discover|
        read|told|suspect .. out|this|i|about|here|site|website|form|message|it|that|we|me !love !pin
    HE|PARTNER_N ^must|can|should not|never .. know|find|learn|be
    ^without HIM|PARTNER_N|HIS knowing|finding|hearing|seeing|knowledge .. this|you|site|here|form|talk|help|i|me|
        need|contact
    not|never * tell|let|mention|show|say .. HIM|PARTNER_N .. ^i|this|that .. contacted|wrote|written|writing|
        been|filled|filling|came|asked|form|here|spoke|spoken|told|said|disclosed|message|email
    not|never|please .. ^tell|let|inform|copy .. HIM|PARTNER_N .. anything|what|about|this|know
    please|do|you .. ^not|never|only .. call|ring|phone|text|write|email|e-mail|contact|leave|send|post|voicemail|
        reply|message|use .. home|house|him|her|voicemail|messages|message|home|landline|post|work|day|safe|
        shared|when|evening|evenings|weekends|out|mobile|number|address|husband|wife|number|joint|
        anything|family
    please .. ^not|only|never .. call|ring|phone|text|write|email|contact|leave|send|post|reply|message !before !after
    ^delete|deleted|deleting|clear|cleared|clearing|erase|wipe .. this|history|message|messages|browser|browsing|
        search|email|searches|after|straight !his
    typing|writing|filling|doing|reading|using|sending|looking .. this|here|it .. ^in the|at|on|from _ library|
        toilet|bathroom|loo|car|work|friend's|work's|someone's|sister's|mum's|neighbour's|school|mother's
    ^writing|typing|filling|doing|sending this .. in|at|from|on|while .. secret|library|toilet|bathroom|loo|
        asleep|shower|out|friend's|work|away|borrowed
    ^asleep|shower|pub|bath|out .. so|and|while i .. write|writing|type|typing|fill|quick|quickly|have|minutes|long
    ^only got|have|had|only|until .. minutes|while|until .. HE|PARTNER_N .. back|home|shower|asleep|wakes|out|
        returns
    i have|must|need|should|got _ ^be quick|brief|fast
    HE _ ^back|home|up in|soon|any .. minute|minutes|so
    using|on|from|borrowed ^friend's|sister's|colleague's|work|library|mum's|neighbour's|another|secret|borrowed
        .. phone|computer|laptop|email|account|address
    HE _ ^reads|checks|sees|opens|monitors MY _ email|emails|post|phone|messages .. so|please
    # Unable to be honest in the room.
    can|could|cannot|would|do|not|will|be|never ^not|never * be|say|speak|talk|tell|feel .. honest|open|freely|
        truth|truthful|openly|anything|word .. with|in|front|when|if|because|around|there .. HIM|HE|PARTNER_N|
        room|there|same
    not|never * say|speak|talk ^openly|freely|honestly|anything .. with|HIM|front|HE|PARTNER_N
    if i .. say|said|tell|told|am|was|speak|spoke|told ^the|what|anything|honest|wrong|truth .. HE|pay|punish|
        later|home|car
    ^car home|journey|ride
    HE|PARTNER_N .. ^make|made|making|force~|forced|told|forcing|insisted ME .. come|attend|fill|therapy|
        counselling|book|this|write|say .. or|else|otherwise|watching|standing
    what HE .. ^capable of
    ^capable of .. HE|PARTNER_N|what
    know what HE * ^capable|like .. of|when|angry|if|drink|drunk|temper
    not|never know ^what HE .. do|might|will|would|capable|next|like .. if|when|to|next|me|left|leave|told|<stop>
    ^dread|dreading|dreads|dreaded .. coming|weekends|home|going|key|car|door|six
    a ^look|stare|eyes .. HE|she|that|his|her .. know|means|mean|freeze|quiet|cold|shut|stop|scared|enough
    HE _ gets|gives|got|has|gave|does|get that|a|this|the ^look .. know|means|run|quiet|stop|cold|shut|and|when
    relief|relieved|relax|relaxed|breathe|calm|peaceful|free|safe .. ^when|only|whenever|if|unless HE|PARTNER_N _
        away|out|not|leaves|asleep|goes|gone|works|work|offshore
    only ^relax|safe|breathe|sleep|calm|peace .. when|once|if|until HE|PARTNER_N|him|her .. out|away|asleep|gone|
        not|leaves|nights|work|works
    ^terrorise~|terrorises|terrorised|terrorizes|terrorized|intimidate~|intimidates|intimidating|menacing|menaces|
        threatening ME|us|presence|way|behaviour|towards|HIM
    stands|stand|stood|looms|loomed|towers|towered|looming|towering|leans over|above|in ME|my|me .. !shoulder
    HIS ^temper .. frightening|terrifying|scary|scares|dangerous|scared|afraid|frightened
    ^temper|rages|rage|anger|moods .. scares|scare|frightens|terrifies|frighten|terrify|frightening|terrifying ME|
        us|kids|children
    HE ^scares|frightens|terrifies|scare|scared|frightened|terrified ME|us|the
    my own home|house|bed .. ^AFRAID|prisoner|hostage
    ^hostage|hostages .. home|house|HIM|own
    ^pretend|pretending to be asleep
    prefer|agree|cannot|can|not|want say|refuse|tell no|HIM .. ^react~
    AFRAID .. ^HE|HIM|PARTNER_N .. react|reaction|temper|moods|capable|leave|finds|home|night|angry|drunk|do
    what ^happens|happened|follows if|when|after|next i .. not|do|no|say|answer|disagree|argue
    not ^worth what|the|it|arguing|saying .. happens|row|consequences|temper|mood|risk|reaction|fallout|if
    ^learned|learnt to be|keep|stay|read|say|spot|not|never|watch|sleep|walk .. quiet|still|small|mouth|signs|
        moods|nothing|invisible|quietly|calm|footsteps|ask|answer|cry|argue|speak|one
    ^learned|learnt not to ask|answer|speak|cry|argue|disagree|look|interrupt|question|react|complain|say
    know|tell|read from|by the ^stairs|footsteps|door|way|car|key|keys .. night|mood|evening|sort|kind|what|which
    what sort|kind of ^night|evening|mood it|he|she|we|i .. be|going|get|in
    sit|sat|wait|waited|drive|walk|stay .. until|till .. ^lights|asleep|sleep|calm|calms|bed|gone
    i .. ^agree with|to everything|whatever|anything
    writing|typing|write|type|filling .. ^hands|heart shaking|are|is|racing|shake|pounding
    not|never|can .. with|when|while my|HE|PARTNER_N .. ^next room|door
    HE ^looks|looked|stares|glares at ME just|before|across|that
    ^keep the peace
    if|when|whenever HE is|gets in ^a one|bad|mood|foul|his|her mood|of
    mood|moods .. ^careful|quiet|breathe|kettle|loud|hide
    we|i|kids|everyone .. ^tiptoe|tiptoes|tiptoeing|scatter|hush .. when|HE|around|as|home|mood
    when HE|PARTNER_N .. ^everyone|house|room|we|i|kids goes|go|went quiet|silent|still|tense
    HE .. ^unpredictable|explosive|volatile|explodes|erupts|jekyll
    HE ^screams|screamed|roars|bellows|yells|rages .. in|into|at|inches|for .. face|ME|hours|us|shake|kids
    ^inches|inch from MY face|nose
    sleep~|slept|sleep .. with|in .. ^clothes|shoes|keys|locked on|under|in|door|hand
    ^escape plan|bag|route|fund
    code|safe ^word with|for .. neighbour|sister|friend|mum|daughter
    not|never|please .. leave|send|text|ring|call|post|email|write .. ^voicemail|message|letter|letters|landline|
        house|home .. HE|please|<stop>|plays|opens
    HE ^opens|plays|reads|checks|listens my|all|every|them|to .. post|voicemail|messages|letters|mail|emails|
        loud
    HE thinks|believes ^i am at|in|out|just
    HE not|never ^know|knows i .. this|here|writing|contact|contacted|filling|asking
    in ^danger .. HE|i|with|from|us|kids|home|me
    i am|feel|be|was|could|may ^in danger
    when ^i get|got home .. pay|trouble|hell|trouble
    i ^feel|am|felt * unsafe|sick|tense|nervous .. when|around|before HE|PARTNER_N|him|her
    i * ^panic|freeze|flinch|shake|tremble .. when|if|whenever HE|PARTNER_N|his|her|the
    never|not ^know|sure what|which .. set|mood|off|come|expect|get
    dread ^to? think what HE
    not ^say|tell|said|told .. anything|truth|no|front of HIM|HE|PARTNER_N|truth
    what HE is|are ^capable
    i|me|my _ _ ^AFRAID&!dread&!dreading&!dreaded of|when|if|what|how|with|around HE|HIM|PARTNER_N|his|her !dying
        !wife !husband
    i|me ... ^AFRAID of? what|when|if|that? HE|PARTNER_N will|would|might|comes|came|gets|got !leave !cheat !die
    HE|HIM|PARTNER_N ... i|me .. ^AFRAID !of !to !that
    never|not ^say any|a|anything|this|that .. with|in|front HIM|PARTNER_N|room
    with HIM|PARTNER_N in|next|sitting the|to|there ^room|me|beside|listening
    ^stopped answering|arguing|talking|disagreeing|speaking back|with|because|calm
    ^listening|listen|listens for HIM|HIS|the .. key|car|him|steps|her|footsteps|door
    ear|eye .. ^listening|open|watching for HIM
    body|i|stomach|shoulders go|goes|went|am ^stiff|rigid|cold|tense|numb|still .. when|as|whenever HE|HIM|HIS|
        PARTNER_N|the|i
    ^calm|calms .. not answer|if|agree|quiet
    i ^hide|hid in|under|from
    HE .. ^temper .. i|us|me|kids|house|quiet|careful
    please ^be|keep discreet|careful|secret|private
    ^discreet|discreetly
    i am|was|feel ^safer|safe .. out|away|without|when|asleep|work
    i would|will ^get it|into in the|trouble|neck|later
""")
