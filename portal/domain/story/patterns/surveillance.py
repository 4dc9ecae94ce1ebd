"""Surveillance: phone, post, tracker, camera, following, and a former partner who does it now."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    # The phone and what is on it.
    HE|PARTNER_N .. ^CHECK&!by_me .. MY _ PHONE|phone|texts|emails|mail|socials|whatsapp|bank|browser|history|
        pockets|bag|handbag|underwear|knickers|mileage|location|post|purse|receipts|bin|laundry|sheets|diary|
        odometer|contacts|calls|search|journal|car|movements|social|steps|wallet !shared !temperature
    CHECK&!by_me through ^MY|all|every _ PHONE|pockets|bag|emails|handbag|things|drawers|bin|diary|purse|car|
        receipts|post|underwear|knickers|texts|journal|wallet
    CHECK&!by_me _ ^MY _ phone|messages|emails|texts|mileage|underwear|knickers|location|whatsapp|odometer|
        pockets|handbag|diary|dms|bag|movements|journal|post|mail|browser|calls
    MY _ ^phone|messages|emails|texts|location|mileage|diary|dms|mail|post|calls _ is|are|was|being|get|gets|got|
        been|checked * checked|read|monitored|tracked|opened|searched|watched|listened|gone|recorded
    HE _ ^opens|opened|intercepts|reads MY _ post|mail|letters|emails|email|messages|diary|journal|parcels
    have|has|make|makes|made|must|demands|demanded|insists|made|need|wants|asks _ ME? _ hand|unlock|show|give|
        surrender|leave|share|see _ ^over? MY|the|HIM|up _ phone|messages|password|passwords|passcode|screen|code|
        mobile|emails ..
    HE|PARTNER_N .. ^has|knows|know|got|demanded|demands|insisted|changed|changes|wants|have .. all? MY|of _
        passwords|password|passcode|pin|logins|login|accounts
    ^hacked|hacks|cloned|clones|mirrored|logs|logged|bugged|taps|tapped|hacking|mirrors|clone into|in|my|ME|our|
        the .. MY|the|phone|email|emails|account|accounts|facebook|instagram|calls|house|car|icloud|laptop
    I .. show|prove|send|photo|photograph|video|share .. to prove|prove ^where|who|that .. i|am|with
    ^prove|proof .. where|who|with i .. am|was|been|with
    send~|photo|photos|picture|pictures|video|selfie|facetime .. to? ^prove|proof .. where|i|am|who
    HE|PARTNER_N .. make|makes|made|insists|demands|wants|expects .. ^share|send|video|facetime|stay|photo|text ..
        screen|location|call|where|phone|photos|proof|live|facetime|every .. !both
    # Where I am.
    HE|PARTNER_N .. ^track|tracks|tracked|tracking|trace|traces|traced|monitor|monitors|monitored|monitoring|
        stalk|stalks|stalked|stalking|trails|trailed|tailed|bugged|spied|spies|spying .. ME|MY|where|i|on|us|
        everything|every
    HE|PARTNER_N .. ^follow|follows|followed|following ME ..
    ^follow~|follows|followed|following ME .. to|home|around|everywhere|in|about|from|room|work|car|round|when|if|
        wherever !advice
    HE|PARTNER_N .. ^follow~|follows|watches|watching|tracks|checks|sees|knows|see|know|watch .. where i .. am|go|
        went|app|been|phone|all
    ^stalk~|stalks|stalked|stalking|spy~|spies|spied|spying on? ME
    was|am|being|been|get ^followed|tracked|watched|monitored|stalked|spied|recorded|filmed|bugged&by_me ..
    TRACKER .. ^under|in|on|inside|behind|to|sewn|into|taped|beneath MY|the|our _ car|phone|bag|coat|handbag|seat|
        bumper|lining|bedroom|pram|wheel|laptop|boot|house|collar|shoe|jacket|purse|keyring|bathroom .. !guide
        !parents
    put~|put|puts|install~|installed|place~|hid|hidden|hides|fit~|fitted|plant~|planted|set|download~|attach~|
        attached|sewed|find|found|discovered .. a|an|another|some|the|two? _ ^tracker|airtag|camera|cameras|
        spyware|keylogger|bug|gps|recorder|app|microphone|tracking|listening|device|cctv|stalkerware .. MY|ME|on|
        in|under|our|bedroom|car|phone|house|i|watch|bag|inside|that|kitchen|every !parking
    ^tracking|tracker|spyware|listening|recording|spy device|app|software|chip|camera|airtag .. MY|ME|on|car|phone|i
    ^airtag|tracker|spyware|keylogger|stalkerware .. MY|bag|car|phone
    ^camera|cameras|cctv|microphones .. in|every|round|around|inside|over .. bedroom|kitchen|room|house|living|
        bathroom|hall|home|rooms .. HE|watch|watches|ME|work|so|checks|phone|listen|sees|see|i
    HE|PARTNER_N .. ^watches|watch|watched|watching|listens|listen|listening|sees|speaks|checks .. me|on|through|
        from .. camera|cameras|doorbell|cctv|app|phone|baby|speaker|work|alexa|feed|ring
    ^doorbell|cameras|camera|alexa|nest .. HE .. rings|calls|asks|knows|checks|watches|who|where
    HE|PARTNER_N .. ^knows|knew|know|knowing .. where|everything|things|who|what .. i .. been|am|went|said|was|go|
        told|before|talked|did|spoke .. before|without|how|told|though|not|never|always|exactly|app|phone
    ^knows|knew things|everything|what|where .. not|never|only .. told|said|tell
    HE .. ^rings|phones|calls|texts|asks|messages if|when|as|whenever .. i .. stop|stops|stopped|move|moves|late|
        turn|turns|anywhere|leave|dot|linger
    ^location|life360|snapmap|gps|dot|app .. HE .. check~|checks|watches|rings|asks|calls|follows|angry|turn|if|
        when|all|every|tracks
    HE .. ^location .. turn|turned|switch|off|on .. accuses|angry|mad|goes|rings|row|explain|trouble|have|must|
        times|always|made
    I .. ^have|must|made|forced|had to .. keep|share|have|leave|turn .. location|gps|tracking|camera|video|
        facetime|line|phone .. on|all|open|HIM|so|always|times
    HE .. ^checks|reads|counts|notes|logs|writes|measures|check|photographs|records .. mileage|odometer|petrol|
        fuel|minutes|steps|miles|tyres|knickers|condoms|bins|sheets|receipts|calories|underwear
    ^mileage|odometer
    HE|PARTNER_N .. ^turn~|turns|turned|show|shows|showed|appear~|appears|appeared|wait~|waits|waiting|sit~|sits|
        sitting|park~|parks|parked|drive~|drives|drove|hang~|hanging|lurk~|lurks|lurking|stands|standing|stood ..
        up|outside|past|at|near|opposite|across|by MY|the|our _ work|workplace|house|office|gym|school|home|
        street|road|flat|job|classes|door|gate|window|place|mum's|mums|sister's .. !pub
    ^keeps|kept|keep .. turning|showing|driving|appearing|coming|hanging|waiting|sitting|parking|following .. up|
        past|outside|by|round|around|ME
    HE .. ^sits|parks|sat|parked|waits|sitting|parked|waiting|lurks|stands|standing outside|opposite|across
    ^questions|quizzes|interrogates|asks|pumps the? MY? kids|children|son|daughter|neighbours|colleagues|friends|
        boss .. where|who|what|about|ME i? .. been|seen|spoke|talk|did|do|been|went
    gets|get|got|pays|paid|asks|asked|has|had|hired|sends .. friends|brother|brothers|someone|investigator|
        detective|people|mates|family|kids|cousins ^to? watch|follow|report|spy|keep|following|watching|detective
        .. on|ME|back
    private ^detective|investigator
    ^record~|records|recorded|recording|films|filmed|filming ME|MY|us|every|conversations|our .. without|secretly|
        when|calls|sleep|conversations|arguing|every|phone|in|cry
    voice ^recorder
    ^recorder|microphone|dictaphone hidden|in|under|behind|left
    every|each ^move|step i make|take .. HE|watched|know|reports|PARTNER_N
    ^watches|watching|monitors|monitoring|watch MY every|each
    ^monitors|monitored|monitoring|tracks|tracked MY
    fake ^profile|account|profiles .. to|HE .. test|follow|check|trap|me|watch
    HE|PARTNER_N .. ^smell~|smells|sniffs|inspects|examines|checks .. MY|ME .. knickers|underwear|clothes|neck|
        body|home|out|when|pants
    not|never .. ^phone|message|email .. without HIM|PARTNER_N .. reading|seeing|checking|knowing|over
    HE .. ^reads|looks|stands|sits|peers over MY shoulder
    over MY ^shoulder .. HE|type|text|phone|read|writing
    on ^speaker .. HE|calls|hear|listen|have|must|phone
    ^loudspeaker|speakerphone
    not|no|without ^go|be|toilet|bathroom|shower|loo .. without|alone|HIM .. following|watching|him|outside
    PRY&by_them _ ^MY|every|all|each|through _ DEVICE
    go~|goes|went|look~|looks|looked|been|gone&by_them ^through MY _ DEVICE|things|cupboards|stuff
    so|because|that|and|app|way HE _ can|could ^see|know|check|watch|hear|follow where|what|who|when|how|me
    HE|PARTNER_N * ^see|sees|knows|knew|know|check|checks|track|tracks|watch|monitor where|who|when i .. am|was|
        go|been|with|talk|speak|text
    reports|report|reporting|reported back ^to|everything|on
    HE|PARTNER_N .. ^outside MY _ flat|house|work|office|window|door|gym|school|home|building|class
    asks|asked|ask|demands|demanded|asking ME ^who .. is|are|was|each|every|that|texted|called
    every|each ^email|message|call|text|letter|conversation|purchase .. HE .. read|reads|checks|hears|listens|
        seen|opens
    ^smells|sniffs MY
    ^counts|count the|my condoms|minutes|steps|tampons|miles|bottles|pills|knickers
    camera|cameras|webcam|microphone|tracker|recorder|dashcam .. ^HE|HIS|pointing|pointed|sound|hidden .. me|seat|
        watch|bed|work|sound|my|bedroom
    HE|PARTNER_N .. ^tracks|stalks|follows|monitors|tracking|stalking|monitoring|spying|spies|following ME|on|my|us
    i .. ^caught|saw|found HIM|PARTNER_N following|watching|going|reading|looking|outside|hiding|parked|listening
    installed|put|fitted|set|downloaded|planted|hid|bought .. so|to ^HE|see|watch|track|know|listen .. see|watch|
        track|know|listen|me|where
    HE ^rings|calls|texts|phones|messages|facetimes ME? _ every|constantly|all|NUMBER|twenty|thirty|forty|fifty|
        non-stop _ hour|minutes|times|day|shift|night|ten
    HE ^rings|calls|phones MY work|boss|office|friends|colleagues .. check|see|make|where|if|whether
    HE ^turns|turned|shows|showed|pops|appears|appeared up? .. wherever|everywhere|unannounced|gym|work|friends|
        class|check
    ^wherever|everywhere i go .. HE|knows|app
    bill|statement|statements&!IDIOM .. ^asks|highlights|questions|who|interrogates
    HE ^highlights|circles|photographs|screenshots|logs
    HE .. ^already|always read|reads|seen|knows|opened .. by|before|when|my|it
    HE|PARTNER_N ... ^PRY ... MY ... DEVICE
    DEVICE ... ^PRY&by_them ... MY|me|i
    HE|PARTNER_N ... ^location|tracker|airtag|gps|spyware|camera|cameras ... ME|MY|i
    ME|MY|i ... ^location|tracker|airtag|gps|spyware ... HE|PARTNER_N|HIM
    MY ^ex ... outside|follows|following|turns|watching|parked|messages|appears|waiting|waits
    HE _ ^turned|turns|showed|shows|appeared up at|outside|to my|the|our|a _ work|house|home|sister's|mum's|
        friend's|office|gym|school|flat|class|door
    HE _ ^turned|turns|showed|shows up .. not .. told|tell
    ^my email|emails|messages|phone|account open|logged|synced|linked .. HIS
    MAKE&by_them ME .. ^photo|picture|pictures|video|selfie|facetime|location|screen
    HE .. ^questions|quizzes|grills|interrogates ME|my
    I .. caught|find|found HIM|PARTNER_N ^reading|checking|following|going|watching|searching
    HE .. ^password|passwords|passcode|pin .. MY|me
    doorbell|camera|cameras|alarm|speaker|app .. linked|connected|comments|phone|HIS ^comments|asks|knows|tells|
        who|watches
    HE _ asks|questions|rings|quizzes .. ^neighbours|neighbour|kids|friends|colleagues .. time|where|who|what|
        left|came
    HE _ ^turned|turns|showed|shows|popped up at|outside|in .. i
    HE|PARTNER_N .. ^compares|comparing|matches|cross-checks|cross-references .. with|against|to .. what|ME|i
    HE|PARTNER_N .. tells|told|knows ME? ^where i .. parked|went|was|had|been|stopped|am|walked|shopped
    car .. ^fitted|bugged|wired .. HE|knows|tells|where
    HE .. ^route|dot|red light|camera|lens
    a ^red|little|hidden|blinking light|lens .. HE|room|corner
    HE .. ^listens|listening to|in|on .. calls|call|phone|ME|door
    HE|PARTNER_N .. reads|checks|looks ^over|through MY
    +other +maybe reports|report|reporting back ^to|on|everything

    # Wider frames: helpers, devices set up, journeys noted, by either.
    HE .. ^paid|asked|has|got MY|the|a _ neighbour|neighbor|roommate|flatmate|colleague|boy|friend .. report|tell|jot|
        note|
        watch|spy|log
    HE|PARTNER_N|MY|his|her .. car|ute|van|truck .. ^parked across|over|outside|opposite
    ^doorbell|cam|camera|cameras .. tells|ping|pings|goes|alert|alerts HIM|HE|PARTNER_N|to|them
    i ^log|logged|hack|check|look|looked|go into|at|his|her|through HIS .. every|most|nights|nightly|daily|always|
        screenshots
    i put|installed|hid ^software|spyware|app|tracker|camera on HIS|my _ PARTNER_N|phone|laptop|car
    ^notebook|log|list|record|spreadsheet of when|where|what i
    ^lens|pinhole .. bedroom|behind|bathroom|alarm
    HE|PARTNER_N .. ^sees|has|copies|reads every|everything _ call|trip|word|message|keystroke|i
    know|knows which ^cafe|bus|train|route|shop
    i ^drive|drove|walk past HIS work|house|flat|office
    tells HIM when i ^leave|go|move
    goes through ^the bin|my|our ... pockets|history|bag
""")
