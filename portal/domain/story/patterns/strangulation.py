"""Strangling, choking and stopped breath, by either partner. Rule R24 of the clinical contract."""

from portal.domain.story.pattern import patterns

PATTERNS = patterns("""
    CHOKE&!by_thing * ME !up
    CHOKE&by_me&!smothering&!smother * HIM|PARTNER_N|HIS !up
    CHOKE&by_them MY PARTNER_N
    am|was|been|being|get|got|getting ^strangled|choked|throttled|suffocated|smothered&!by_thing !by? !up
    I .. ^strangled|choked|throttled|smothered by HIM|PARTNER_N|MY
    HE|PARTNER_N .. ^strangulation|strangling|throttling
    choke~|strangle~|throttle~ !up .. until|till|untill ^i|HE
    HE|PARTNER_N tried|tries|trying|attempted to ^CHOKE ME|HIM
    ^choking|strangling|strangled|choked&!by_thing ME|her|him !up
    # Hands, arms and the like at the neck.
    HANDS .. around|round|on|at|over|across|against|to|about|for|into ^MY _ NECK
    HANDS&by_me .. around|round|on|at|to|about HIS|PARTNER_N _ ^NECK
    HANDS .. around|round HIS ^NECK
    PRESS .. by the|MY ^NECK
    HIT|MOVE&!by_thing ME .. by|around|round|at|in the|MY|her ^NECK
    HIT|MOVE|PRESS|held&by_me HIM|PARTNER_N .. by the|HIS ^throat|neck
    PRESS&!by_thing _ ^MY|PARTNER_N _ NECK !massage
    PRESS&by_me HIS ^throat|neck|windpipe
    went|go|goes|going|lunged|reached|reaches for MY|HIS ^throat|neck
    MY ^throat|neck _ until|till|so
    ^hands|fingers|thumbs|marks|bruise|bruises|fingermarks|fingerprints|handprints|red _ on|around|round MY neck|
        throat !shoulders
    belt|scarf|cord|rope|cable|lead|tie|towel|pillowcase .. around|round|on ^MY neck|throat
    his|her ^hands|hand|arm|forearm|knee .. round|around|on|across|against my|the neck|throat|windpipe
    ^headlock|chokehold|stranglehold .. ME|i|until|breathe|HE|on
    HE .. ME in a _ ^headlock|chokehold|stranglehold
    # Breath.
    pillow|cushion|duvet|hand|blanket|plastic .. over|on|into|against|to ^MY face|mouth|nose|head
    cover~|held|holds|hold|clamp~|put|puts|press~ .. MY ^mouth|nose and|so|until|till|when|with|closed|shut
    covered|covers|covering|blocked|held|pinched ^MY mouth|nose
    ^squeeze~|squeezed|squeezes|press~ .. until|till|so|and .. breathe|breath|black|stars|pass|passed|faint|
        unconscious|conscious|air
    ^held|sat|sits|knelt|kneels|lay|lies|leaned|pinned|pins|pressed|presses ME|on .. i can|could not breathe
    cut|cuts|cutting|shut|stop|stopped|stops off? ^MY air|breathing|breath|windpipe|airway|oxygen
    ^stop|stopped|stops me breathing
    until|till|untill|before i * ^blacked|passed|pass|lost|saw|see out|consciousness|stars
    ^held|holds|hold|pushed|pushes|shoved MY head|face .. under|into|down water|bath|sink|pillow|mattress|cushion|
        toilet|the
    MY ^head|face under .. water
    could not ^breathe .. HIS|HE hands|weight|arm|on|grip|let|knee
    HIS _ hands|arm|hand|knee .. ^could not breathe
    can not ^breathe .. HE|HIS|let go
    what HE did|does ^to MY neck|throat
    MY ^voice|throat|neck .. gone|hoarse|swallow|marks|bruised .. HE|after|did|hands
    hands|hand|fingers|forearm|arm|elbow|knee|foot _ _ ^MY|his|her|against|across throat|neck|windpipe
    i .. my|both _ ^hands|hand|arm .. HIS throat|neck
    pull~|pulled|tighten~|tightened|twisted|wrapped|yanked .. ^scarf|necklace|collar|tie|cord|belt|hoodie|lead|
        towel .. until|tight|round|around|breathe|grey|till
    tight|until|till .. ^everything|it|all|i|room went|go|goes grey|black|dark|dim|fuzzy|limp
    HE ^squeezed|squeezes|squeezing|pressed|tightened .. until|till|neck|throat|breathe|breath
    ^windpipe
    ^come|came round|to on the floor
    ^gasping|gasp|fighting for air|breath .. HE|him|let
    choke~|chokes|choking|choked ME

    # Wider frames: grip, thumb or cloth at the neck by whomever, and what is left of it.
    CHOKE&by_me MY * PARTNER_N
    wound|wrapped|wraps|tied|tightened|twisted|pulled|looped .. ^tight|around|round MY neck|throat
    ^thumb|thumbs|fingers|forearm|grip|knee in|into|on|under|at|around|round|over|across MY|the|HIS _ throat|neck|
        windpipe|adam's
    pressing|pressed|presses|digs|dug HIS ^thumb|thumbs|knuckles|forearm|fingers in|into|under|on MY
    let go of MY ^neck|throat
    HE|I|PARTNER_N got|had|took|grabbed|gets|has ME|HIM ^round|around|by|at the neck|throat
    got|get|took|had|has hold of .. ^throat|neck
    HE|I|PARTNER_N got|took|had hold of MY|HIS ^scarf|necklace|collar|chain|tie and
    could|can not ^swallow|speak|talk for|after NUMBER|a|days|the
    pressure ^on the|my neck|throat
    shape of HIS ^fingers|hands|hand|thumbs
    till|until HE|i ^go|goes|went|am dizzy|limp|floppy|blue|grey|purple
    HIS|MY ^lips changed|went|turned|blue|purple
    ^blacked|passed out ... HE|neck|throat ... neck|throat|voice|sorry
    ^blacked out <stop> when i came round|to
""")
