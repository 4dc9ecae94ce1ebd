"""What a story suggests the couple came for; used only when the visitor is unsure, and never for a band."""

from collections.abc import Mapping

from portal.domain.story.pattern import Pattern, patterns

ISSUES: Mapping[str, tuple[Pattern, ...]] = {
    "infidelity": patterns("""
        +other affair|affairs|infidelity|unfaithful|adultery|infidelities|mistress|fling
        ^cheat~|cheats|cheated|cheating on|with ME|HIM|each|my|his|someone|with|again|when|for|<stop>|online|and|
            while|once|before
        ^cheated|cheating
        ^sleep~|slept|sleeping with someone|another|a|my|his|her|other|somebody|him|colleague|colleagues|HIM|
            co-worker|others .. colleague|friend|man|woman|else|boss|sister|brother|coworker|neighbour|ex|conference|
            someone|once|work|behind
        ^slept|kissed|kissing|snogged someone|another|a|my|his|her|somebody|him .. !daughter !goodnight
        HE|PARTNER_N|I .. ^kissed|kissing someone|another|a|his|her|him .. man|woman|else|friend|colleague|party|work|
            night|girl|guy|him|her
        one|a night ^stand
        ^another|other woman|man|girl|guy|someone .. HE|seeing|loves|love|texts|messages|with|pregnant|sex|her|i
        ^seeing|met|meeting|dating someone|somebody else|another|online|at|behind|through|from|work
        fell|falling|fallen|fall|is|am in ^love with .. someone|another|else|colleague|him|her|coworker|friend|boss
        ^feelings for someone|another|a|her|him|my|his|colleague|somebody
        emotional|online|texting|long ^affair|relationship .. !us
        ^dating|hookup app|apps|sites|site|profile
        ^tinder|grindr|hinge|bumble|escort|escorts|prostitute|prostitutes|sexting|sexted|ashley|onlyfans|brothel
        found|saw|discovered|read|finding|seen the|their|some|his|her|texts? _ ^messages|texts|emails|photos|letters|
            receipt|hotel .. !bank !card
        ^texts|texting|messages|messaging|texted|messaged .. her|him|another|woman|man|someone|colleague|ex|goodnight|
            girl .. !kids
        ^he|she|they .. with someone|another else|woman|man
        behind MY back with
        ^with her|him .. whole|all time
        another|his|her|the|this|other ^woman's|man's
        ^hotel room|receipt|receipts|bill
    """),
    "confidence": patterns("""
        LIE .. about|to|ME|MY|him|her|again|every|that|for|all|through|everything|where|money
        ^lied|lying|liar|dishonest|deceit|deception|lies|untruths|deceived
        ^secret|secretly|hidden account|accounts|debt|debts|loan|loans|card|cards|credit|money|bank|phone|savings|
            spending|bills|borrowing|life|stash|overdraft|pension
        ^told|tells|telling|tell|shared|shares|sharing|showed|shows|repeated|repeats|discussed|discusses|announced|
            read|posted|broadcast|blabbed|gossip~|gossips|gossiped .. everyone|friends|mother|mum|sister|sisters|
            brothers|brother|family|colleagues|parents|others|facebook|work|people|mates|online|whatsapp|mates ..
            about|MY|our|that|what|things|and|laughed|private|in
        ^MY|our|private|intimate|personal letters|diary|secrets|secret|details|business|problems|diagnosis|
            miscarriage|messages|photos|story|confidence .. friends|mother|family|everyone|sister|laughed|shared|told|
            online|work|brother|mum|mates|facebook
        ^kept|keeping|keeps|hid|hidden|hiding|concealed|hide _ secret|secrets|from|debts|letters|bank|loan|money|it|
            bills|loss|debt .. !presents
        credit|bank|loan|savings|debt|debts|bills ^card|cards|account|statement|statements|statement|arrears|letters
            .. not|never|secret|know|hidden|found|knew|behind
        ^debt|debts|loan|loans|overdraft|bailiff|bailiffs .. not|never|secret|know|hidden|found|knew|told|behind
        ^betray~|betrayed|betrayal .. confidence|trust|secret|secrets|private
        ^broke|breach|breached|broken my confidence
        ^trust .. gone|broken|lost|never|lied|rebuild|lies
        ^double life
        in ^confidence .. told|she|he|everyone|friends
        behind MY back .. ^told|telling|talks|talking|borrowed|money|spent|loan|savings
        stab~|stabbed|stabs ME in the ^back .. telling|told|secret
    """),
    "addiction_neglect": patterns("""
        ^drinks|drinking|drunk|drink|drank|alcohol|alcoholic|vodka|wine|beers|booze|boozing|sober|rehab|aa|hungover|
            whisky|cans|lager|pints
        ^addict|addicted|addiction|addictions|cocaine|heroin|weed|cannabis|coke|drugs|opioids|painkillers|relapse|
            relapsed|ketamine
        ^betting|bets|bet|gamble~|gambles|gambling|gambled|bookies|casino|casinos|poker|slots|roulette|scratchcards|
            bookmaker
        ^gaming|gamer|console|xbox|playstation|videogames|fortnite|minecraft|warcraft
        ^computer|video games|game
        ^porn|pornography
        ^workaholic|overtime|workaholism
        ^works|working|work .. hours|weekends|late|weekend|nights|constantly|always|evenings|holiday ..
        ^laptop|emails|phone|screen|scrolling .. holiday|dinner|bed|evening|pool|table|night|instead|all
        ^married to MY|his|her|the|their job|work|phone|company|business|career|golf|office
        always at|in the? ^office|work|gym|golf|club
        ^never|not|hardly home .. work|office|gym|golf|business
        ^golf|triathlon|triathlons|cycling|marathon|ironman|fishing|crossfit|gym .. every|always|weekend|weekends|
            more|all|again|than|first|obsessed|hours
        ^shopping|parcels|spending|packages|ebay|amazon .. every|hide|cannot|again|stop|addict|day|hides|compulsive|
            unopened
        ^plays|playing until|till|all .. NUMBER|night|morning|day
    """),
    "drift": patterns("""
        ^drift|drifted|drifting|drifts apart|away|along|from
        ^drifted|drifting|drift
        ^grown|grew|growing|moved|come|fallen|slipped apart
        ^lost each|one|touch|our|the|us other|another|with|spark|way|connection|somewhere|ourselves
        ^stopped|stop|not|never|hardly|barely|no * talk|talking|touch|touching|laugh|laughing|speaking|having|kissing|
            noticing|longer|talk|kiss .. !working !drinking !gambling
        ^stopped talking|touching|laughing|having|kissing|listening|trying|going|being|noticing
        like|as|are|just|more|become|be|basically|than ^flatmates|flatmate|roommates|roommate|housemates|housemate|
            lodgers|colleagues|strangers|siblings|friends|lodger|co-workers|ships
        ^flatmates|roommates|housemates|lodgers
        ^ships .. night
        ^distance|distant|apart|disconnected|detached|estranged|parallel .. us|we|grown|feel|felt|become|between|from|
            lives
        ^parallel|separate lives|bedrooms|rooms|beds
        ^went|gone|got|grown|goes|is|all quiet|cold|stale|flat
        just ^went|gone quiet|cold|flat
        ^nothing|little left? to * say|talk|in
        ^spark|passion|romance|closeness|intimacy|connection|affection|warmth .. gone|lost|missing|died|faded|dead|
            left|no|not|out|used
        ^no|lost|the|any spark|passion|romance|closeness|intimacy|connection|affection .. left|gone|anymore|between|
            longer|missing
        ^only|all|never talk|talk|speak|we .. about|ever|except .. kids|children|bins|logistics|shopping|schedule|
            bills|dog|school|dinner
        ^worn|wear out|tired|exhausted .. us|we|both
        not ^love|in him|her|love the|way|with|anymore
        ^fallen|fell|fallen out of love
        ^taken|take|taking each|one for|other granted
        we .. ^bored|boring|routine|rut|lonely|loneliness
        ^lonely|loneliness .. marriage|beside|next|together|him|her|bed|us
        next|beside|same .. ^strangers|stranger|lonely
    """),
}
