"""Sex under pressure, force or deceit. HARK's "rape" area, in the words in which people say it and do not say it."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    RAPE&!by_thing * ME
    am|was|been|being|got|get ^raped|molested|groped
    I|HE|PARTNER_N .. ^rape|raped|rapes|raping !crisis !film !seed
    ^rape|rapist|sexual .. assault|abuse|coercion|violence|assaulted|assaults .. HE|HIM|PARTNER_N|my|by
    ^sexually assaulted|assaults|abused|abuses|abusive|abusing|coerced|coercive|coerces|violent|forces
    marital ^rape
    force~|forced|forces|forcing|imposes|imposed himself|herself|themselves .. ^on|upon|in|into ME|MY
    force~|forced|forces|forcing|makes|made|make|pressures|pressured|coerced|coerces|guilts|pressurises|pressured|
        pressuring|pushes|pushed|bullied|bullies|blackmails ME .. ^SEX|sexual|sexually|sleep|bed|threesome|
        swinging|porn|naked|anal|strangers|things|oral|perform|undress|strip|film .. !early !job
    ^pressures|pressured|pressure|pressuring|guilted|coerced|nagged|badgered ME for|into|to|about|until .. sex|it|
        sleep|bed|threesome|things|have
    make|makes|made|making|force~|forced ME * ^do things .. bed|sexually|not|sex|hate|hurt|say|never|ashamed|front
    things .. in bed .. ^never|hate|hurt|hurts|scared|begged|beg|forced|make|makes .. !new !for
    hold~|held|holds|pin~|pinned|pins ME ^down .. sex|until|inside|bed|while|it
    not|never|will|would * ^take|takes|accept|accepts|hear|listen|listens|respect|understand .. no for|as|no|i|
        when|say|said|sex .. answer|no|sex|say|want|<stop>
    ^not|never take|accept|hear|listen _ no
    not|never .. ^stop|stops|stopped .. when|though|even|if|after .. ask|asked|say|said|cry|cried|told|tell|
        begged|hurt|hurts|no|stop .. !drink
    i|me .. say|said|saying|says|told|tell|begged|asked|beg|cried|crying .. no|stop|not|hurt|him|her .. HE ..
        ^carries|carried|kept|keeps|went|goes|did|does|continued|continues|not|ignores|ignored|anyway|laughs|
        finished|finishes|inside .. on|going|anyway|stop|it|ahead|until
    said|say|saying|told ^no|stop .. HE .. anyway|carried|kept|did|not|regardless|continued|ahead|still|inside
    said|saying|say ^stop|no the whole|entire|all|over|again|several|many|NUMBER
    i ^said|say|told no|stop|him .. did|carried|went|kept|goes|ignored|does .. anyway|regardless|ahead|on
    SEX .. ^anyway|regardless|whether|even|though|duty|owe|owed|obligation|demands|expects|punish~|sulk~|sulks|
        force~|forced .. i|want|say|like|me|not|it|days|until|asleep|cry|no
    HE|PARTNER_N .. ^demand~|demands|expects|insists|insist .. sex|it|SEX .. every|even|or|if|whether|after|ill|
        when|night|though|i|no
    ^wifely|marital|conjugal|husband's|matrimonial duty|duties|rights|obligation
    ^HIS right|rights|due .. sex|bed|husband|wife|body
    MY ^body .. belongs|HIS|his|hers|property|owns
    HE .. ^entitled .. sex|body|bed|it|ME
    if|when|unless i .. not .. ^sleep|sex|give|put|say|want|refuse .. with|sex|in|out|no|him|yes .. HE .. sulk~|
        sulks|wakes|punish~|days|shouts|silent|angry|keeps|throws|starts|moody|calls|threaten~|threatens|hell|
        takes|ignores|makes|goes|nasty|gets
    ^sulk~|sulks|shouts|strops|wakes|punishes|temper|angry|moody|nasty|rages .. if|when|until|unless .. i .. say|
        not|refuse|sex|give|sleep .. no|sex|in|want|sleep
    if|when i ^refuse|say .. sex|no .. punish~|days|angry|silent|violent|sulks|shouts
    i ^give|gave|given in .. because|to|so|it|for|just|sleep|quiet|peace|keep|over .. sex|easier|sleep|peace|
        quick|stop|over|lets|less|keep
    until|till|then i ^give|gave|given in
    easier|quicker|safer to|if|than i? _ ^let|give|lie|say|just|have|sex _ him|her|in|there|it|back|sex|yes|still|
        sleep
    ^lie there .. until|till|than|wait|waiting|done|count|counting|stare|let|pretend|over
    lie|lay|lying ^back|there|still .. wait~|waiting|over|until|finish~|finishes|finished|done|cry|let
    let him ^do|have|get|finish .. it|over|way|because
    given|gave|stopped|stop ^up|saying|refusing saying|refusing|no|fighting .. no|it|him|sex
    asleep|sleep|sleeping|woke|wake|woken|waking|unconscious|drunk|drugged|passed|medication|tablets .. HE ..
        ^inside|top|touching|sex|having|fingers|hands|in|started|did|on|groping|undress~|pulling|raping .. ME|sex|
        me|it|my
    woke|wake|woken|waking .. ^with|to|and|find|finding|up HE|HIM .. inside|on|touching|in|having|doing|already|his
    has|had|have|having|having|starts|started|start|initiates ^sex|on|intercourse with? ME .. while|when|asleep|
        sleep|sleeping|drunk|unconscious|crying
    HE .. ^while|when i .. asleep|sleeping|sleep|passed|drunk|unconscious .. sex|inside|touches|touch~|touched|it|
        hands|helps|does|photos|films
    ^while i .. asleep|sleep|sleeping|unconscious|drugged .. SEX|touches|inside|did|does|it
    ^drugged|spiked ME|my
    ^inside me
    HE|PARTNER_N .. ^takes|took|take|taking|removed|removes|slipped|pokes|poked|refuses|refused|lied .. condom|
        condoms|pill|contraception|protection|birth
    HE .. ^not use|wear .. condom|condoms|protection
    ^stealthing|stealthed
    ^condom off|without|on
    tampered|hid|hides|flushed|threw|swapped|stopped|throws|poked .. MY|the|holes _ ^pill|pills|contraception|
        contraceptive|coil|birth|condoms
    trying|tried|wants|trap~|try to ^get|make|trap|trapping|got ME pregnant|with .. against|baby|without|so|know|
        leave|trap
    ^against MY will|wishes
    without MY ^consent
    not|never ^consent|consented|consensual
    ^had|have|having no choice .. sex|bed|it|him
    i .. ^not want|wanted|wanting to|it|sex|him .. HE .. did|does|anyway|makes|made|carries|carried|still|kept|
        insisted|forces|forced|climb~|climbs|told|tells|sex|says
    ^not want to? .. sex|it|touch .. HE .. anyway|makes|made|does|carried|forces|climbs|still|insists|gets
    i ^not want .. sex .. anyway|but|climb~|climbs|makes|afraid
    climb~|climbs|climbed|get|gets|got|rolls|rolled|rolling .. on top|on ^of? top|ME|me .. anyway|no|want|when|
        asleep|even|until|cry|though
    ^rough|hurts|hurt|hurting|bleeding|bled|painful|pain .. in|during|after|sex|bed .. sex|bed|HE|begged|told|bed|
        stop|scared|like|ignore~ .. asked|stop|not|begged|told|scared|like|cry|said|ignore~
    HE .. ^hurts|hurt|hurting ME in|during|when bed|sex|we|having
    ^in|during bed|sex .. hurts|hurt|choke~|hits|slaps|scares|bites|force~|degrading
    ^degrading|humiliating|painful|disgusting .. bed|sex|sexual|things|acts|videos
    make|makes|made|ask|wants|pressured|forced|insists|begs ME .. ^watch|copy|act|film|recreate|sleep|perform ..
        porn|pornography|videos|it|others|men|friends|strangers|camera|him|people ..
    ^film~|films|filmed|filming|record|recorded|records|photographed|takes|took .. us|ME|sex|it|videos|pictures|
        photos .. sex|bed|naked|without|secretly|consent|asleep|hidden|knowing|intimate|permission|telling
    share~|shares|shared|sent|sends|posted|posts|showed|shows|uploaded .. ^naked|nude|nudes|intimate|private|
        sexual|sex|topless .. photos|pictures|video|of|ME|pics|videos|images|to
    share|offer|sell|sold|offered|pimp~|prostitute ME .. ^to|with|for .. friends|men|strangers|mates|money|drug|
        sex|others
    ^pimp~|pimps|prostitute .. ME
    grab~|grabs|grabbed|gropes|grope|groped|touch~|touches|touched|touching|squeeze~|paw~|paws|hands ME|MY|on|up
        .. ^when|even|though|while|breasts|boobs|bum|crotch|skirt|private|between|sexually .. not|no|want|asleep|
        told|front|ask|stop|hate|asked|legs
    ^touches|touched|touching|gropes|groped|grabs ME .. not|hate|told|even .. want|like|stop|no|when|to
    ^owe|owes|owed HIM|ME .. sex|it|body
    sex .. ^payment|price|exchange|or|only .. money|food|phone|allowed|kids|else|visa|rent|petrol|pay|way|keep
    ^sex .. stop|keep|quiet|calm .. angry|shouting|mood|kids|peace|hitting
    i ^cannot|can|could|am not say|refuse|allowed no|him|sex|to .. bed|night|sex|him|refuse|<stop> ..
    not ^allowed to .. refuse|no
    ^real men|man|wife|husband not refuse|say|would
    ^sex .. i .. cry|cried|crying|tears|bleed|beg
    ^cry|crying|cried .. during|while|after|through .. sex|it|finish~|carries|inside
    ^uses|used|using MY body
    HE ^uses|used ME .. sex|bed|night|like|doll
    ^against MY will
    ^no not mean|means|count|matter .. bedroom|bed|him|her|anything|marriage
    HE|PARTNER_N _ ^keeps|kept|carries|carried going|on .. hurts|hurt|no|stop|cry|crying|ask|asked|beg
    ^already|just started|inside|doing|begun .. asleep|sleep
    wake|woke|waking|woken _ .. ^already|started|inside
    get~|gets|got ME ^drunk|high|stoned
    ^i let him|her <comma>|<stop>|even|because|so|to|just|and|do|have
    i .. ^crying|cried|sobbing|begging|bleeding .. finished|finish|carried|anyway
    film~|filmed|record~|recorded|photographed us|me .. ^bed|sex|naked|asleep|shower
    get it ^elsewhere|somewhere
    pull~|pulls|pulled MY ^underwear|knickers|clothes|pyjamas|nightdress|trousers
    ^helps himself|herself to ME|sex|<stop>
    ^takes what HE wants|likes
    ^stare|stared|staring|look at the ceiling
    i ^freeze|froze .. until|over|done|finish~|finished|finishes|bed
    not ^matter|care|interested _ if|whether|that|how i .. want|mood|asleep|sore|ill|tired|no
    ^refuse|refused|refusing|refusal .. him|sex|her|<comma> .. punish~|pays|pay|sulk~|angry|days|throws|violent|
        silence|nasty|rage
    MAKE&by_them ME .. ^undress|strip|naked|perform|kneel|swallow|pose|sex
    after .. ^birth|baby|operation|surgery|miscarriage|stitches .. insisted|inside|anyway|made|demanded|forced|wait
    i never ^agreed|consented to that|it|this
    HE .. ^expects|wants|has|demands it|sex whether|even|every|when|no
    SEX ... ^PRESSURE&!by_me&!by_thing&!hurts
    PRESSURE&!by_me&!hurts ... ^SEX
    asleep|sleeping|sleep|unconscious ... ^sex|inside|touching|touches|groping
    say|said|tell|told HIM? i am|was|felt|feel ^tired|sore|ill|asleep|unwell|bleeding|not .. anyway|turn|does|
        still|insists|did|carried
    HE ^does|did it anyway
    HE said|says it is|was ^his|her turn
    put|puts HIS hand over my ^mouth
    not|never ^stop|stopped .. tears|crying|cried|said|hurt|hurts|asked|told|begged
    to stop .. HE .. ^carried|kept|hand|did|laughed|ignored
    HE|PARTNER_N .. ^waits|wait until .. asleep|drunk|tablet|tablets
    bed|sex|sexual .. ^never ask|asks|asked .. just|takes|does
    no does|did ^not mean|count|matter

    # Wider frames: drink, sleep, duty or a price, by either.
    got|gets|get ME _ ^drunk|high|stoned .. sober|did|no|sex
    if|when i am ^asleep|drunk|ill HE goes|does|starts|carries|ahead|just
    ^wife's|husband's|wifes duty
    wife|husband has|have ^duties
    i ^said|told stop|no .. HE did not
    i _ ^pressured|pushed|forced|wore|nagged HIM|PARTNER_N|my|down _ into|sex|down .. sex|stuff|threesome|it|no|cried
    i ^carried on|going after|when .. PARTNER_N|she|he .. stop|no
    doctor|midwife|nurse ... ^weeks ... HE|not waited|wait
    i am ^sore HE keeps|carries|still|goes
    HE never ^asks|asked <comma>|ME|just|HE|and|<stop>
    sleep in my ^jeans|clothes|coat
    wear ^jeans to bed
    marriage is ^consent
    not ^get off ME
    until|till i have|had ^slept with HIM
    moved|move HIS ^hand|hands away|back
    ^earned|earn it upstairs|bed
""")
