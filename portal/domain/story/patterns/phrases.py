"""Several words that mean one thing: "other half" is a partner, "mother of my ex" is not; read before all else."""

from collections.abc import Mapping

from portal.domain.story.pattern import Pattern, patterns

# The label goes to the head of each place found.
PHRASES: Mapping[str, tuple[Pattern, ...]] = {
    "EX_N": patterns("""
        +all my|an|the ^ex|exes
        +all my ^exhusband|exwife|exboyfriend|exgirlfriend|expartner
        +all ex|exes|former|previous|first|last|old|late <comma>? ^PARTNER_N
        +all my|a|the ex|former|previous|first|last|second|earlier ^marriage|relationship|relationships|one
        +all my|a|the previous|former|abusive|past ^marriage|relationship|relationships
        +all past ^relationships|relationship|partners|trauma
        +all the man|woman|guy|one|person|bloke i was with|seeing|dating|married before|previously|at to? ^before|
            previously
        +all ^someone|man|woman|person|guy|bloke|one i was|went|lived with|seeing|dating before
        +all my ^children's|kids' father|dad
    """),
    "PRESENT_N": patterns("""
        +all ^the man|woman|person|one i am with|seeing|married now?
        +all my ^now PARTNER_N
        +all ^new|current|present PARTNER_N|man|woman|relationship
        +all ^this time|marriage|relationship
        +all i am ^with someone|somebody|a
    """),
    "PARTNER_N": patterns("""
        +all my|the ^other|better|significant half|other
        +all MY ^man|woman|lady|lad|guy|old
        +all the ^man|woman|person|guy i|who married|love|am|live
        +all my ^civil partner
        +all ^father|mother|dad|mum|mom of my|our CHILD_N
        +all kids|children|daughter|son|their <'s>? ^dad|mum|mom|father|mother
        +all baby ^daddy|dad|mum|mama
    """),
    "CHILD_N": patterns("""
        +all MY|her|his|the little|wee|small|young|middle|big|older|younger? ^boy|boys|girl|girls|lad|lads|ones|one
        +all MY ^boy|boys|girl|girls|lad|lads
        +all NUMBER year|month|week|yr|yrs|mo ^old|olds
        +all MY NUMBER ^yo|year-old|yr
        +all year|month|week ^old
        +all CHILD_N ^one
        +all foster|MY|grand ^child|girl|boy|grandbaby
    """),
    "DISHONEST": patterns("""
        +all ^LIE
        +all ^made|makes|making|make it|things|stuff|stories|them all? up
        +all ^made-up|fiction|fake|faked|forged|alibi|alibis|excuses|stories|invented|invents|phantom|bogus
        +all ^swore|swears|denied|denies|denying|swearing
        +all ^secret|secrets|secretly|hidden|hid|hides|hiding|concealed|pretended|pretends|pretending|double
        +all ^turned|turns|crops out|up|light !<comma>
        +all came ^out that
        +all came|comes to ^light
        +all ^believed|found|discovered|discover|find|finding out|another|more|new
        +all ^caught|catch HIM|ME|PARTNER_N out|again|in|lying
        +all behind MY ^back
        +all ^second|burner|spare|other phone|account|family|email|card|life
        +all ^said|says|claims|claimed|told .. but .. not|never
        +all cover|tall ^story|stories|tales
    """),
    "UNTRUE": patterns("""
        +all ^not|never|none|nothing|hardly .. true|real|truth|honest|exist|existed|straight !row !conversation
            !argument
        +all ^not|never|cannot believe|trust .. word|anything|says
        +all there ^was no|never !any !row !other
        +all he|she|they|it ^did not|never <comma>
        +all he|she|they|it ^had|was|has|were not|never <stop>|<comma>|gone|and
        +all he|she|they|it ^never|not? was|were|had|did|existed <stop>
    """),
    "REPEATED": patterns("""
        +all NUMBER|many|several|for|over|of|these|the|most|past|last ^years|decades
        +all ^decade|decades|forever|lifetime
        +all every ^time|week|month|day|few|year|single|other
        +all each ^time|week|month|day|year
        +all ^constantly|always|repeatedly|endless|endlessly|continually|habit|pattern|compulsive|keeps|countless
        +all lost|lose ^count
        +all since|before|ever|after we|i|the|our ^met|married|beginning|start|wedding|day|moved|got|honeymoon
        +all from the ^start|beginning|outset|day
        +all ^again and again
        +all time after|and ^time|again
        +all one|lie|story after ^another|the|lie|story
        +all ^another and|one|lie|story|card|loan|account|secret|excuse
        +all whole|entire of? our|the|my|his? ^marriage|relationship|life|time
        +all most|half|all of? our|the|my ^marriage|relationship|life
        +all all these|along|the ^years|along|time
        +all NUMBER|third|fourth|fifth|umpteenth&!one ^time|times !a
        +all our ^marriage|relationship is|was|has
        +all more ^lies|secrets|stories
    """),
    "PINNED": patterns("""
        +all ^i can|could not|hardly|barely breathe
    """),
    "CURRENT_TIME": patterns("""
        +all ^still|keeps|nowadays|yesterday|tonight|currently|lately|recently
        +all ^last|this week|month|weekend|year|night|spring|summer|autumn|winter|morning|monday|tuesday|wednesday|
            thursday|friday|saturday|sunday
        +all ^has|have HIM|ME|been|started|found|begun|moved|got|turned
        +all ^every|most day|night|week|weekend|few|other
        +all ^keep|keeps|kept|started|found|finds|turns|turn
        +all ^is|are .. ing
        +all ^is|are threatening|following|stalking|harassing|trying|messaging|watching|sending|turning|out|outside|back
        +all ^since i|we left|split|separated|broke|moved|ended
        +all ^will|won't not? stop|leave
    """),
}
