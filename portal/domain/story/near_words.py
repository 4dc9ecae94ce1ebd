"""English words that lie one or two slips from a word of the lexicon and mean something else."""

NEAR_WORDS: frozenset[str] = frozenset(
    """
    accounted addicted addicting aglow allaying allays alleging alliance allot allots allotting allowable
    allowances alloy alloyed alloying alloys alluding alluring angle angles asphyxiation asphyxiations assailed
    assailing assaulter attach attached attaches attaching attacker attained attaining attracted attracting
    audio audios audition auditions awaiting babes babied babier babiest backward badge badgered badgering
    badges bagged bagging baited baiting baked baking baled baling balks banded banding bands bandying banged
    banging banished banishes banisters banked banking banks banner bannisters banter bantered bantering banters
    barbed barbered barbering barbing bared bares baring barked barking barks barns barred barring barrister
    barter bartered bartering barters based bases basing basked basking basks basses basted bastes basting
    bathed bathes bathing batteries battery battled battling bayed baying beaded beading beads beaks beaming
    beams beaned beaning beans bearding beast beasts beater bedded bedding beets befitted befitting befriend
    befriends beged beging behaving beheld beholding belated belied belies belled bellied belling bells bellying
    belying bender benefit benefited bents bereaved bereaving berrying berth berthing bested besting bests
    betrayal betted bettered bettering betters betting bettor bewaring bided bides biding biked bikes biking
    binding binds biped birch births bitter bitterer black blacked blacking blackmailed blackmailer blackmails
    blacks blanking blare blares blaze blazes bleating bleats blended blending blends blessing blinding blinking
    blobbing blockading blocs blogging blond blooding bloods bloom blooming blotching blotters blotting blousing
    blunting boated boating boats bodes bodices bogged bogging bolted bolting bolts bonded bonding bonds boned
    boning bother bothered bothering bothers bouncer bounded bounding braiding braining braise braised braises
    braising brats breading breasting breath breathed breather breathers breathes breathing breaths breeding
    breezing bricking bridling brisking broilers broiling brood brooking brothel brotherly browsing brunching
    brushing bubbling buckling bucks budged budging bugger bugled bugling building bulged bulging bulky bulled
    bulling bulls bumpy bunching bungle bungled bungles bungling buoying burbling burly burner burped burping
    burps burred burring burrs bused bushed bushes bushing busied busies busing bustling busying butted butter
    buttered buttering butters butting buying bytes camped camping camps caned caning canned canning capering
    careered careering cares carps carrs carts catering caucussed caulking cellar cellars centrals certificated
    certificates chains chalking champ champed champing champs chanting chapping charting chats chatting cheap
    cheater checker cheeked cheeking cheep cheeping cheeps cheer cheering cheers cheesing chequing chess chick
    chicks chile chiles chili chilis chill chills china chink chinking chinks chirping choped choping chopping
    chore chores chowed chowing chuckled chuckling chugging chumming chunk chunks churning clacking clambered
    clambering clambers clammed clamming clamoring clams clanging clanking clapped clapping claps clash clashed
    clashing class classed classing cleaner cleaners cleaning cleansers clearer clearing cleat cleats cleave
    cleaved cleaves cleaving clerking clever clicking climbers climbing clinging clinking clipboard clippings
    clipt cloaking clocking clogging closer closest closet closeting closets clothe clothed clothing cloths
    clots clotted clotting cloud clouded clouding clouds clove cloves clowning cluck clucked clucking clucks
    clump clumped clumping clumps coaching coasting cobblers coded coding coercion coercive coined coining coins
    coked cokes coking collages colleges coloring colouring coming concealer conceded concedes conceding
    conceited conceits conceived conceiving concepts concerned concerning concerns concerted concerting concerts
    concession concessions conclusion concurred concussions cones conferred conferring confessed confession
    confiscation confiscations confused confusion congeal congealed congealing congeals connoting contorts
    convulsed convulsion cooed cooing cooked cooking cooler cooper cored coring cornea corneas corned cornet
    cornets cornier corning coroner coroners corseted corseting couch couched couches couching coughing
    countered countering counters counties county coupling coursing courted courting cover covered covering
    covers coveting cowed cowing coyer cramming cramp cramped cramping cramps crashing creaking creaming
    creasing created creating credits creed creek creeks cremating crest cresting crests cribs crimes crippling
    crises crisping crochets crocuses cropping crotch crotches crunched crunches crunching crushing crusting
    cunning curds cuttings danger dangers debits debut deceased deceases deceasing deceits decent deceptions
    deceptive declined declines declining decorated defeated defeating defied defies deformed defrauded
    defrauding defying dejection deletion demeanor demented denims denting departed depicted depleted deplored
    deposited depraved depraves depraving deprived deprives depriving deranging deriding deriving deserted
    desirous desks destroyer destroyers detection detention dextrous dills dishonestly disowning docked docking
    docks documented downed downing downs drabs drafting draped draping draughted draughtier drawing drawling
    drawn draws dream dreaming dreams dredging dregs dressed dresser dressers dressing dressy drily driveways
    droll droned droning drooling drooping dropping dross drowsed drowsing drudging drugged drugging ducked
    ducking ducks duress earning earrings eggshell ejecting electing endowing erecting evenings evermore
    exacting excepted excepting exciting excusing execution executions executive executives executor executors
    exempted exempting exerting exposed exposes fabrication fabrications faced facet facets facts fades faeces
    fainting fakes familiar familiars farce farces fares faring farther fates fatter fazes feather feathers
    feats features feces feigning feinting fellow fellows fells fenced fences fiascoes fiddling fiend fiends
    fighters filching filed files filing filmy finance financed financier financiers finch finches finer firmed
    firming firms flagging flanking flaring fleecing fleeting flicking flint flints flipping flirting flitting
    flogging flood floors flour flunk flunking flying folds folksy follower followers followings fondly fonts
    foods fools forbad forbiddings forceps forded fording fores forge forged forges forging forked forking
    formed forming forte fortes forts founding foundling foundlings freaking freeing freezer freezers freighted
    freighter freighters fretting fried frieze friezes frigates frighted frighteningly frighting fringe fringing
    gabbed gabbing garbed garbing garbling garbs gases gazes gilts glads glassy glaze glazes glinting gloss
    goring grabber grace graced graces gracing grade graded grades grading grafting grains grams grand grands
    grant granting grants grape grapes graphing grappling grasping grass grassing grate grated grates grating
    grave graved graves graving grayed graying grays grazed grazing grids grieving grilling grimed griming
    grinding grinning grins gripe gripes grits gritting groans grounds grouped grouping grove groves growing
    grubbed grubbing grubs guesting guild guilds guile guiltier guiltily guilty gulled gullets gulley gutting
    hailed hailing hails hairy haled haling halls halving hammed hamper hampers handfuls handling handouts
    haring hatched hatches hating hatting haying hazing heady heals heaps heats heaving heeds heirs herds hided
    hikes hiking hires hiring hives hiving hobbies hobby holes holing hooding hoods hording hulled hulling hulls
    humbling humiliation humiliations humility hurdle hurdled hurdles hurdling hurtled hurtling husbanded
    hustling incomes incurring inducing inducted inducting indulged indulging infected infecting infusing
    injected injecting injuries injury inputted inputting inquiring insect insects inserted inserting insisting
    inspection inspections inspector inspectors insulate insulated insulates insulating insure insured insures
    insuring intercede interceded intercedes interceding interface interfaced interfaces interfacing interred
    interring intervene intervened intervenes intervening intimated intimates intimating intimidation jabber
    jaded jading jawed jawing jerky jibed jibing jobbed jobbing jumped jumpier keeling keels keening keens
    killer killings kilned kilning kilns kilos kilts kinked kinking kinks knack knacks kneed kneel kneels knifed
    knocker knotting knuckling lacing lacked lacking lacks lading lagged lagging lambed lambing lambs lamed
    lames laming lancing landings lapped lapping larding latching lauding launcher launchers lazying lefts
    legged legging leggins lending lever levers licenced licences licensed licenses licked licking licks lilted
    lilting lilts limped limping limps lipsticked lipsticks listed listing lists liver livers lobbied lobbying
    lobes locating locations locker locket lodged lodging lodgings lofted lofting lofts logger login logins
    longed longing longings looked looking looks loped loping loser losers losing loved loves loving lowed lower
    lowers lowing lucked lucking lucks lugged lugging lumped lumping lumpy lunched lunches lunching lurching
    lynching maces machines macing mailed mailing mails maker makers makeups males malls manes mares marking
    marts masking masks mated maths mating mattes matts mazes mediation medicate medicating medications
    medicinal medicines meditation meditations mentored mentoring metes mikes miking misdeeds mislaying misled
    misread misreading misreads misses missiles missives misuses mites modest moles monkey monks monsters month
    monuments moths motoring movement mucked mucking mucks murderer murderers murmured murmuring mustered
    mustering mutes muttered muttering neighbored neighborly neighboured neighbourly newer nicks nodes noises
    nosed nosey notes oddest outwit outwits overbore overcome overdoes overdone overdosed overdoses overrode
    overtone pained paining palled palling palls pampers pancaked pancaking panned panning panthers paper
    parching parodying parse partnered patching patent patents patting paunch paunches paupers pavements payers
    penned penning pensions peony peopled peoples percents perching percussion periling permeated permeating
    permissions permissive persisted persisting perusing perverted perverting perverts pests petrifies petted
    petting picnicked picnicking piked pikes piking piled piles piling pilled pilling pines pinked pinking piped
    piping piston pistons pitch pitched pitches pitching pitting placement pleasing pleasure pleasured pleasures
    pleasuring plodded plodding plods plummeted plummeting poaching podded podding pokey pokier poled poles
    poling polled polling polls ponds pored pores poring portended portending portends posed poses posing
    potting pouching pouncing power powers praising preceded preceding preening premise premised premises
    premising premisses present presented presenter presenting presents presiding pressings presumed presumes
    presuming pretence pretences pretender pretenders pretense pretenses pretexts prevention preventive preys
    pricking prided priding probed probing processing producing professing profiled profiles profiling profited
    profiting prohibition prohibitions prohibitive promoted promotes promoting prompted prompting proms proofing
    proposed proposes proposing propping props provided provides providing provisoes provisos prowling prows
    psyching puked pukes puking pulley pulped pulping pulps pulse pulsed pulsing punchbag punchline punishing
    punned punning punting puree purge purified pursed purses pursue pusher pushers pusses puttying raced races
    racing racist radiated radiates radiation radiators raked rakes raking ranged ranging rapid rapists rapping
    rared rares raring rasped rasping rated rates rating raved raves raving razed razes razing reactions
    readings ready readying reals reamed reaming reams reaped reaping reaps rearing rears receding recoiled
    recoiling recordings recouped recouping recovers recurred recurring reeds reformed reformer reformers
    reforming refrained refraining refrains regarded regarding regulations relating relation relational relative
    relatively relaxations religions reloaded reloading rending rends reporter reporters resolved resolver
    resolves resorted resorting restraint restraints retained retaining retarded retarding retorted retorting
    revelations revelers reveller revellers revenged revenges revenue revolted revolve revolved revolves
    rewarded rewarding riced ricing ridiculous riding rifled rigged rigging riled riles riling rimmed rimming
    ripen riper rippled rippling rising roads roamed roaming roped roping rotations rugged ruining sacked
    sacking sacks sacred sames sampling sapped sapping sashes satchels saving sayings scabbed scabbing scabs
    scale scaled scales scaling scalped scalping scalps scaly scampers scanner scanners scanting scarce scarfed
    scarfing scarring scarves scathing scatter scattered scattering scatters scheming schooled schooling scissor
    scold scolded scolding scolds scoop scooped scooping scoops scoot scooting scoots scoped scoping scorched
    scorches scorching score scored scores scorn scotches scouting scowling scram scrammed scramming scrams
    scraping scrapping scratchier scratchiest scratchy scrawled scrawling screeched screeches screeching
    screened screening screwing scrupled scrupling scumming sealing seals seamed seaming seams seared searing
    sears seated seating seats seceding seedling seeps settling shack shackling shacks shade shaded shades
    shading shafting shaky shammed shamming shams shape shaped shapes shaping share shared shares sharing
    sharking sharping shave shaved shaven shaves shaving shear shearing sheathes shedding sheds sheering sheers
    shelling sheltered sheltering shelters shelving sherries shied shielded shielding shies shift shifting
    shifts shine shines shingling shinning shiny shipping ships shire shirk shirking shirks shirting shoaling
    shock shocked shocking shocks shoed shoeing shone shooed shooing shoon shoos shopped shops shore shored
    shores shoring shorn short shorting shorts shots shouldered shovel shovels showed showing shrew shrewd
    shrewder shrews shrieking shrilled shrilling shrinking shrouded shrouding shrugging shucking shudders shuns
    shunting shutter shuttered shuttering shutters shutting shying sicked sicking sicks singed singeing singing
    singling sings sired sitter sitters sized sizes sizing skated skating skeins sketched sketches sketching
    skids skied skies skill skills skimming skimping skims skinning skipping skips skits skulk skulking skulks
    skunking skying slabbed slabbing slabs slack slacked slacking slacks slake slaked slakes slaking slanders
    slang slanting slash slashed slashes slashing slated slating slats slaved slaving slaying slays sledding
    slicking slimmed slimming slims slink slinked slinking slinks slipped slipping slips slithered slithering
    slithers slitting slogged slogging slogs sloped sloping slopped slopping slops sloshing slotting sluggish
    sluicing slummed slumming slumping slums slung slurring slurs sluts smarting smattering smatterings smear
    smearing smears smelling smelting smirking smock smocked smocking smocks smoldered smoldering smolders
    smoother smoothes smoothing smoulder smoulders smudging smuggling snack snacked snacking snacks snagging
    snake snakes snaking snaped snaping snapped snapping snaps snare snared snares sneaking sneering sneezing
    snipping snitch snitched snitches snitching snoozed snoozing snore snorting snubbing snugged snugging
    snuggling snugs soaked soaking soaks soaped soaping soared soars socket soling soothing sopped sopping
    spangled spangles spangling spaniels spankings spanned spanning spans spared spares spark sparked sparking
    sparkling sparks sparred sparring spars spats spatted spatter spattered spattering spatters spatting
    spawning spaying spear spearing spears specking speed speeding spelling spellings spiced spices spiked
    spikes spilling spines spinning spins spires spited spites spits spitting splashing splattered splattering
    splatters splinting splurging sponging spoofing spook spooking spooling spooning spore sporting spotting
    spouting spreading spreeing spring springing spunk sputtered sputtering sputters squaring squashing
    squatting squeaked squeaking squealed squealing stabber stabled stabling stack stacked stacking stacks
    staffing staged staging stags staining stains stair staircases stake staked stakes staking stale staled
    stales staling stall stalled stalling stalls stampede stampeding stanched stanches stanching stank stapling
    starch starched starches starching stare stared stares staring stark starred starring stars starters
    starting starving stash stashed stashing stated stating staved staving stayed staying stays steadying steak
    steaks stealthing steam steaming steams steel steeling steels steeping steeps steering stemming stems
    stenches stepped stepping sterling stews sticking stifling stilling sting stinging stings stinking stinting
    stirring stirs stitched stitching stocked stocking stocks stoke stoked stoking stoles stomached stomachs
    stoned stoning stoop stooped stooping stoops stopper stoppering store stored storing storming stove stoves
    stowed stowing stows straddle straddled straddles straddling straggle straggled straggler stragglers
    straggles straggling straining stranded stranding strange strangely strangest strangulation strapping
    strawing straying streaked streaking stream streamed streamer streaming streams stretched stretches
    stretching strewing stride strides striding strife striker strikers strikings stringing stripe stripes
    striping stripping strive strives striving stroke strokes stroking stroll strolled stroller strolling
    strolls strongly strops struggle struggled struggles struggling stubbed stubbing stubs stuck stump stumped
    stumping stumps stuttered stuttering stutters style sucked sucking sucks suffocat suffocation suffocats
    suffocatted suffocatting sugaring suicides suing swabbed swabbing swabs swamp swamped swamping swamps swans
    swapped swapping swaps swarming swathed swathing swayed swaying sways sweat sweating sweats sweeping
    swellings swerving swigging swilling swimming swing swinging swings swirling swishing switch switched
    switcher switches switching swivelling swoon swooning swoop swooped swooping swoops syringing tabled tabling
    tacked tacking tacks tainting taker takers tales tamed tames taming tangling tanking taped tapes taping
    tapped tapping tasking tattling taxes taxing teaching teaks teaming teams teasing teats teenage teethe tenth
    terrific testified testifies testifying thanking theaters thick thimbles thin thins thirsting thread
    threaded threads threated threating thresh threshed thresher threshers threshes threshing thriving throats
    throb throbbing throbs thronging thrusted thrusting thudding thumbed thumbing ticked ticking tickle tickled
    tickles tickling ticks tided tides tiding tieing tighter tightest tightness tiled tiles tiling timer timers
    timid timings tinkling tipped tipping tires tiring toasting toddle toddled toddles toiled toiling toils
    token tomes toots torch torched torches torching touchier touchings touchy tough tousling tract tractors
    tracts trade traded trades trading trailer trailers trained trainers training trait traits tramped tramping
    trampled tramples trampling tramps trance trances trans trapper trappers trappings trashier trashy traveling
    trawlers trays treat treats treble trebled trebles trebling trekking trestles trial trialed trialing
    trialling trials trickery trickier trickled trickling tricky tried tries trifling trilling trimming trims
    trios tripe tripled tripling tripod tripos trolling trooping trotting troubled troubles troubling trouping
    truce truces truck trucked trucking trucks trump trumped trumping trumps trunking tsars tumbling tweeting
    twigging twigs twine twines twinging twinning twirling twister tzars unconsciously untruer vibrated vibrates
    vibrating villages violation violations voted voting vowel wades waged wager wagers waist waists waives
    wakes walled wallets wallow wallowed wallowing wallows waned wanes waning warded warding wards warmed
    warming warms warnings warped warping warps warred warring warts watchdog watering waxes weeing welds wells
    welted welting wetter whetted whetting whiffing whiled whiling whims whined whining whirling whirring whirs
    whisking whistled whistles whistling whizzing whooping widow wifely wilts winching windpipes wines wiped
    wipes wiping wires wises witch witched witches witching witting wizes world woulds wound wrapper wrappings
    wrapt wreak wreaked wreaking wreaks wreathed wreathes wreathing wrecker wrenched wrenching wrest wrested
    wresting wrestler wrestlers wrests wretch wretched wretches wriest writs yacked yacking yacks yakked yakking
    """.split()
)
