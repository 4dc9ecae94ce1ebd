"""Present self-harm and thoughts of dying, said or hinted; the partner's too, unless it is a threat upon leaving."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    ^suicidal !patient !patients !people !person !vets !veterans !clients !teenagers !kids !callers !men !women
    I|HE|PARTNER_N|of|about|my|by|considered|attempted|consider|contemplate~|contemplating|contemplated|plan~|with
        .. ^suicide !film !rate !prevention !bomber !in
    ^suicide .. attempt|note|plan|thoughts|letter|on my mind
    I|HE|PARTNER_N|to|about|of .. ^kill|killing|killed|hang|hanging|hanged|drown|drowning|shoot|poison|poisoned
        myself|himself|herself|themselves !laughing !with
    ^kill|killing|end|ending|hang|harm|harming|harmed|harms|hurt|hurting|hurts|cut|cuts|cutting|drown|poison|
        poisoning|starve|starving|burn|burning|burns|scratch|hitting|hit myself|herself|himself .. !shaving
    MY self|myself ^harm
    ^self <comma>? harm|harming|harmed|harms|injury|injure|injuring
    ^selfharm~|selfharm|unalive
    ^end|ending|ended|take|taking|took|taken MY|his|her|their|my own? own? life
    my ^own life
    ^end|ending it all
    ^end|ending it|things|everything .. END_PLACE|BLADE|pills|tablets|insurance|forever|myself|properly
    END_PLACE .. ^end|ending it|things|everything|myself
    ^end|ending|ended it|things|everything for good
    think~|thought|thoughts|thinking|dream~|plan~|fantasise|fantasize|imagine|imagining|wonder|ways|picture|
        picturing of|about|how|what|if .. ^dying|dead|die|death|funeral|jumping|jump|hanging|crashing|overdose|
        overdosing|disappearing|driving ..
    ^wish~|wishing|wished .. dead|die|died|born|exist|existed|disappear|gone .. !film
    wish~|hope~|hoping|pray~|praying|want~|rather|like|love|hoped|prayed|wanted .. ^not|never wake|waking|woken|
        be|exist|been|live|have up|here|alive|existing|born|exist|any|living
    ^not wake|waking up .. morning|again|tomorrow|<stop>|one|and|at&by_me
    ^not want .. to? be|live|exist|carry|stay|go alive|here|on|exist|around|living|in .. <stop>|anymore|more|
        alive|any|this|world|longer|planet
    ^not want to live|exist !with !here !in !there !together
    I .. ^not want to be|wake here|alive|around|up|anymore
    I .. wish|want|hope .. ^sleep .. not|never wake|<stop>
    go to sleep|bed and ^not|never wake|have
    ^sleep .. never wake
    fall|falling asleep .. ^not|never wake
    better|best|easier|happier ^off? without ME|dad|mum .. !but
    better ^off without ME !at
    ^better off dead|gone
    ^better .. if i was|were|died|had _ not|dead|gone|never|here|born
    nobody|no|noone .. ^notice|care|miss|cry|mind|bothered .. if i|me|was gone|died|disappeared|vanished|dead|not
    ^world|family|kids|children|everyone|everybody|they|all would|will|might be? .. better|easier|happier|fine ..
        without|if ME|i
    no|not|any|see|what ^point|reason .. living|going|alive|anymore|being|carrying|waking|on|here|life !arguing
    what|what's ^point .. going|being|living|carrying|waking on|here|alive
    no|not|cannot|any|can ^future .. myself|ME
    life ^not _ worth
    not|nothing|no|do|is|life ^worth .. living|on
    nothing|no .. ^live|living for
    can|could not ^go|carry|live|keep|face on|another|living|going|waking like|another|day|any|living|life|
        anymore|<stop>|without|alive|up !arguing
    not|can|do not .. ^go on living|like|any|<stop>
    tired|sick|had|enough of|with ^living|life|alive|existing|waking !with !together !in !here !like !separately
        !apart
    ^tired|sick of being alive|here
    do|can not see|have|find|feel|got ^a|any|way|reason way|reason out|to|live|other
    ^no way out .. END_PLACE|except|but|dead|tablets
    only way out .. ^dying|die|death|kill|end
    take~|took|taken|taking|swallow~|swallowed|save~|saving|saved|stockpil~|stockpiling|stockpiled|hoard~|
        hoarding|collect~|collecting|count~|counting|counted|keep~|stash|stashing|stashed|hid|kept|line~|lining|
        lined|bought .. ^PILLS .. up|drawer|enough|all|whole|box|overdose|pocket|bathroom|out|every|do|under|jar|
        packet|handful|many|too
    ^save~|saving|stockpiling|hoarding|collecting|stockpile|hoard|stash|stashed|hoarded .. PILLS
    all|handful|bottle|packet|whole|box|enough|too of|many ^PILLS .. wash|take|took|sleep|and|swallow|with|I|end|
        myself
    ^overdose|overdosed|od'd
    ^slit|slitting|slashed|cut|cutting MY|HIS wrists|wrist|arms|arm|thighs|veins&!by_thing
    I|HE|PARTNER_N|started|been|am ^cut|cutting again|my|arms|since|because
    cut|cutting|burn|burning|hurt|hurting ^myself
    ^jump|jumping|jumped|step|stepping|throw|throwing|walk|walking|drive|driving|steer|steering|swerve|swerving|
        veer|crash|crashing|drift !it !things !them .. off|in|under|into|front|from|onto|over .. bridge|train|cliff|
        traffic|lorry|
        bus|roof|wall|tree|river|sea|window|tracks|truck|platform|barrier|reservation|motorway|oncoming !laughing
    ^bridge|cliff|railway|platform|rope|tracks|viaduct|beam|rafters .. think~|thought|thinking|sit|sat|stand|
        stood|jump|looked|wonder|stare|stared|tempted|step|how|low
    stand|stood|sit|sat|standing|sitting|went|drive|drove|walk|walked|stare|look|looked .. ^bridge|cliff|railway|
        rail|platform|tracks|rope|viaduct|ledge|roof .. think~|thought|thinking|wonder~|wondering|wondered|
        tempted|jump|jumping|how|wanted|about|over|edge|and|imagine|end
    looked|look|searched|googled|researching|researched|reading .. ^how|ways|painless|methods .. die|kill|
        painless|end|hang|dying|rope|knot|overdose|it
    ^painless .. way|ways|death|how
    write~|wrote|written|writing .. ^note|notes|letter|letters|goodbye|goodbyes|will .. goodbye|gone|kids|
        children|after|drawer|case|sorry|everyone|mum|i !santa
    ^goodbye|goodbyes|farewell letter|letters|note|notes|messages|message
    ^suicide|goodbye note|notes
    ^insurance|policy .. pay|pays|out|worth .. dead|die|died|without|gone|if
    look~|looked|check~|checked .. ^insurance|policy|will .. pays|pay|dead|suicide|worth
    worth ^more .. dead
    ^plan|planned|planning|method|means|know how|where .. kill|end|myself|die|my life
    I .. know|planned|decided|worked exactly? how|where|when|the i ^would .. do|end it|myself|everything
    ^dark|darkest thoughts|place .. END_PLACE|dying|myself|alive|scare|again|frightening
    ^dark thoughts
    ^thoughts of|about not|ending|being|dying|death|suicide|hurting|harming|killing .. here|dying|alive|myself|it|
        all|up|on
    ^disappear forever|completely|altogether|for
    I .. want|wish|like|could|wanted to? ^disappear
    i|just want|wanted|need ^it|pain|everything all? to? stop|over .. forever|for good|permanently|asleep
    it to ^stop .. permanently|forever
    ^not .. safe with|from|on myself|my own
    ^afraid|scared|frightened|worried|trust .. what|of|with i|myself|alone .. do .. to myself|myself
    not trust myself ^alone|with|near .. tablets|pills|razor|bridge|car|knives|alone
    I .. not|be|here|around .. here|around ^christmas|much longer|by|long|tomorrow
    not be ^here|around .. much|longer|christmas|tomorrow|soon|next
    ^hopeless .. alive|living|end|die|dead|here
    ^given up .. on life|living
    I .. ^die|dead|death .. relief|peaceful|easier|welcome|peace|rest
    ^relief|peace .. die|dead|death|dying
    ^if i died|die|disappeared|vanished .. nobody|no|would|tomorrow|easier|better|tonight
    ^kill~ myself
    ^hang~|hanged|hung himself|herself|myself|themselves !up !out
    tried|attempted|tries|trying to ^take|end|kill|hang|harm|hurt .. life|himself|herself|myself|all
    ^tied|tying|bought|buy|made|have .. rope|noose|hosepipe .. garage|loft|shed|tree|beam|neck|boot|I|attic
    ^noose
    ^talk~|talks|talking|talked|speak~|says|said .. suicide|ending|dying|dead|die .. his|her|himself|
        herself|all|life
    ^talk~|talks|talking|talked|speak~|says|said .. killing himself|herself|myself|themselves
    HE|PARTNER_N .. ^not want to? live|alive|here
    HE|PARTNER_N .. ^wants|wanted to die
    I ^want|wanted to * die !of
    ^feel|felt|feels like dying|ending|jumping|disappearing
    ^thinking about ending it
    rather|sooner be ^dead
    stop ^being alive
    ^stopped eating .. want|die|alive|disappear
    i have|had _ ^picked|chosen|set|decided|got a|the|my|on date|day|place|spot|how
    how ^easy|simple|quick .. turn|wheel|step|jump|swerve|let|fall|slip|walk|tablets|pills|end
    turn|pull|letting|turning|jerk|let go? of? the ^wheel|steering
    no|not|any|see|find|think .. ^point|reason|reasons to|in|for .. carry|go|live|living|on|wake|stay|anymore|
        continue|up
    was my ^reason
    write~|wrote|written|writing .. ^letter|letters|note|notes .. boys|girls|kids|children|each|mum|everyone|
        after|them|drawer|desk
    ^for after <stop>|i|when
    when|once|after i am|have ^gone|dead|not|no <stop>|here|longer|<comma>|they|there
    cutting|hurting|harming|burning|cuts|hurts|harms ^herself|himself|myself
    like|want|wish|love|hope|rather|pray to? go|fall to? ^sleep|asleep .. not|never|be it|forever|stay
    took|taken|take|swallowed|swallow|had|downed ^all|whole|handful|box|packet|bottle|bunch of? her|his|my|the _
        tablets|pills|paracetamol|medication
    ^stomach pumped
    woke|wake|waken up? .. ^disappointed|gutted|alive
    disappointed|sorry|gutted|sad to|i|when|that wake|woke ^up
    not ^care|mind if|whether i .. live|wake|die|crash|woke|died|hit
    if a bus|lorry|car|truck|train .. ^hit|ran|knocked|took .. mind|relief|care|me
    burden ^to|on .. everyone|them|family|kids|all|him|her
    i am|just|only|feel .. a ^burden
    everyone|they|kids|family|world|children|boys|girls would|will|might be ^better|happier|easier|fine|richer ..
        without|if|gone|dead
    do|can not ^deserve|want to * live|exist|alive|breathe
    wish|wishing i ^was|were|had|could|would .. dead|born|gone|vanish|disappear|wake|exist
    thoughts|voices|voice .. ^tell|telling|tells|frightening|scare|scaring|dark me|myself|lately
    i ^hurt|harm|cut|burn|starve|punish myself|my
    life is|has|feels|was|not * ^over|meaningless|pointless|worth|unbearable
    what is|was|would the|be ^point <stop>|anymore|any
    ^no point <stop>|in me|being|living|anymore|going
    put|putting an ^end to it|everything|myself|all|my
    HE|PARTNER_N .. ^overdose|overdosed|suicide|suicidal|self-harms|self-harm
    i ^think|thought|thinking about|of .. not being|waking|living|existing|dying
    found|caught|cut HIM|PARTNER_N .. ^rope|hanging|bridge|garage|unconscious|noose|ledge|overdose|blade
    want|need|wish it|everything|this|the|pain all? to ^stop .. forever|everything|pain
    i * ^not want to? .. be|exist|live here|alive|anymore|any
    samaritans
    giving|given|give|gave ^away|out MY|all things|belongings|stuff|jewellery|records|clothes|tools|books|everything
    noise|voices|thoughts|pain in|of|inside|to .. ^stop .. how|way|only|quiet|forever|know
    know|worked|decided|planned ^how i would|will|am do|going
    nobody would ^miss|notice
    i am|feel * ^tired of being|living|it all|here|alive

    # Wider frames: the body hurt on purpose, the place gone back to, the parting prepared; by either.
    HE|PARTNER_N ^cuts|scratches|burns|slices|carves|cut at? HIS arms|arm|wrists|wrist|legs|thighs|skin
    i ^punch|scratch|burn|slice|bruise|cut|bite my own? arms|arm|wrists|legs|thighs|skin|stomach
    bangs|banged|hits|smashes|hitting|banging HIS ^head against|on|off the|a wall|floor|table|door
    HE|i|PARTNER_N swallowed|swallow|drank|drinks ^bleach|antifreeze|weedkiller|tablets|pills|batteries
    HE|i|PARTNER_N took|taken|swallowed a whole|full ^bottle|box|packet|strip of !wine !gin
    look|looked|looking|stare|stared at ^the rope|rafters|beam|beams|tracks|medicine|pills|tablets|razor
    stand|stood|stands|sit|sat|stands .. ^near|on|at|by|with .. edge|rail|parapet|ledge|overpass|rope|tracks ..
        platform|
        <stop>|talked|down|month|more|last|week|again
    stand|stood|stands .. near|to|on ^the edge of the platform|cliff|roof|bridge
    out there|standing|stood|was|sat on the ^parapet|ledge|rail|overpass|windowsill
    talks|talked|talking of|about ^jumping|hanging|drowning|overdosing
    thought|think|thinking about|of ^the train|trains|rope|bridge|tablets|pills|river|cliff|motorway <stop>
    whether|wondering|thinking to ^drive|walk|steer into|off the reservoir|river|sea|canal|quarry|lake|cliff|wall
    have|got a ^plan and a? date|day|method|place
    would|wud be ^easier|easyer|lighter|relief .. everyone|them|all|not wake
    ^cope|manage|fine without me <comma>|<stop>|they
    rang|called|texted|phoned|messaged .. to|and ^say|said|saying goodbye
    talked HIM|me ^down
    google~|googling|googled|searching|looked how ^many|much .. pills|tablets|insulin|take|paracetamol
    ready to be ^done with? living|life
    ^doing|do|done myself|himself|herself in <stop>|since|and|because|if
    stopped|stopping|skipping taking? my|his|her ^insulin|medication|heart|tablets on purpose
    be|was|were ^found hanging
    +if if i|we LEAVE|go|left .. HE .. ^jump|hang|overdose|die|kill .. <stop>|<comma>|himself|herself|HE|and
    not ^sticking|stick around <stop>|and|much|long
    only|just * ^alive because|for
    HIS|MY ^ashes .. go|scattered
    when i am ^gone HE|they|she'll|you
    person|one i ^hurt is me|myself
    had|held the|my ^tablets|pills|rope|blade|razor|gun in my hand
    sit|sat in the garage .. ^motor|engine
    ^spot|place|bench on|by|at the cliff|bridge|river|tracks|viaduct|reservoir
    mind .. if|whether i|they|he|she was|were ^dead
    just|if|one _ _ ^did not wake up
    drugs|insulin|it|them .. ^drawn|drew .. up .. sink|twice
    put|getting|got|puts my|his|her ^papers|affairs in order .. gone|<stop>
    found the ^letter|note HE|he had? wrote|written|left to|for
""")
