"""Where a sentence turns to a film, a dream, a job or a childhood: from there on it is not about the couple."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    watch~|watching|watched|read|reading|seen|see|saw|love|loves|addicted|into .. ^programme|programmes|program|
        programs|film|films|movie|movies|documentary|documentaries|podcast|podcasts|novel|novels|crime|thriller|
        thrillers|drama|dramas|series|horror|soap|soaps|book|books|news
    in|on the|a|this|that|one ^film|movie|book|novel|series|programme|documentary|show|soap|news|game|dream|play|
        podcast|thriller|article
    I|HE ^dreamt|dreamed|dream|nightmare|nightmares that|about|of|where
    had|have|having a|this|these|the? _ ^dream|dreams|nightmare|nightmares
    ^film|programme|documentary|book|novel|podcast|movie|series|play|article about|where|with|in
    a|the|another _ ^case|story|article about|of|where
    at|in ^work .. patient|client|prisoner|customer|pupil|suspect|student
    I _ am|work|worked|was as? * a|an? _ _ ^police|nurse|paramedic|officer|prison|social|solicitor|barrister|
        bouncer|butcher|chef|lawyer|doctor|counsellor|surgeon|firefighter|soldier|teacher|midwife|detective|carer|
        boxer|stuntman|vet
    HE|PARTNER_N _ is|works|work|was as? * a|an? _ _ ^police|nurse|paramedic|officer|prison|social|solicitor|
        barrister|bouncer|butcher|chef|lawyer|doctor|surgeon|firefighter|soldier|midwife|detective|boxer|stuntman|
        vet|actor
    when|as|while|because|before I|i was|were _ * ^little|child|kid|young|younger|small|boy|girl|teenager|teen|
        school|sixteen|seventeen|eighteen|fifteen|fourteen|thirteen|twelve|eleven|ten|nine|eight|seven|six|five|
        four|three|nineteen|student !months !weeks
    ^women|people|clients|men|patients|others|families|couples who|whose|that
    in|during|from my|a|the ^first|last|previous|former|old|earlier marriage|relationship
    HE|PARTNER_N ^plays|played|playing|acts a|an _ _ PARTNER_N|villain|killer|thug|man|woman|detective|victim
    as a ^child|kid|boy|girl|teenager|teen|youngster
    in my|his|her ^childhood|teens|youth|adolescence
    ^growing up
    my|his|her|a|difficult|violent|unhappy ^childhood|upbringing
    grew|raised|brought ^up
    I .. at|aged|age ^sixteen|seventeen|eighteen|fifteen|fourteen|nineteen|twelve|thirteen|uni|university|16|17|
        18|19|15|14|13|12|school|nine|ten|eight
    ^before we|i|meeting|HE met|knew|got|him|her|were
    long ^before .. met|we|him|her
    ^years|decades before we|i met|knew
    ^used to .. when i|we was|were young|little|child|kids
    sometimes|often|always|still _ ^tell|joke|joked|jokes|joking that|about
    i ^joke|joked that|about
    character|characters|avatar|player ^gets|is|who|got
""")
