"""Bodies, weapons, places, money, papers and machines."""

from portal.domain.story.lexicon.words import nouns, words

CLASSES = {
    "BODY": nouns(
        """arm wrist face head hair ear cheek jaw nose lip eye rib back leg ankle stomach belly tummy chest shoulder
        finger skull chin collar elbow knee shin thigh tooth foot shirt jumper ponytail bump mouth skin body bum"""
    )
    | words("teeth feet scalp"),
    "HEAVY_BODY": words("arm arms wrist wrists face hair collar ear jaw chin ankle ankles shoulders shirt throat neck"),
    "NECK": words("neck throat windpipe airway gullet necks"),
    "HANDS": nouns("hand arm forearm fist finger thumb belt scarf cord cable rope tie lead knee foot elbow"),
    "INJURY": nouns("bruise scar cut scratch mark handprint fingermark bump lump welt graze burn stitch fracture")
    | words("bruising bruised stitches concussion concussed swollen swelling bleeding blood black-eye"),
    "BROKEN": words("broken fractured cracked busted split bloody dislocated sprained bruised burst swollen chipped"),
    "HARD": words(
        "wall door floor ground stairs staircase step steps bed sofa car table worktop counter fridge cupboard "
        "radiator window bath sink mirror tree fence landing banister cooker bannister path pavement driveway"
    ),
    "THINGS": nouns(
        """plate glass cup mug phone remote chair bottle pan pot vase shoe boot lamp ashtray book laptop tv telly
        controller key keys dish knife fork ornament stool bowl can tool hairbrush ipad tablet dinner kettle brick
        stone jar iron wall door window mirror table furniture cupboard television crockery picture frame thing"""
    )
    | words("stuff things furniture object objects anything everything something dinner toys windscreen headboard"),
    "GUN": nouns("gun rifle shotgun pistol handgun revolver firearm airgun glock crossbow"),
    "BLADE": nouns(
        """knife blade machete razor axe hatchet dagger sword scissors screwdriver scalpel cleaver hammer crowbar
        poker chisel saw shears drill spanner wrench billhook cutlass sickle pitchfork sabre penknife switchblade
        pocketknife cutter shard skewer"""
    )
    | words("stanley-knife scissors shears glass"),
    "CLUB": words(
        "bat hammer bar pole brick golf-club cosh baseball-bat poker belt iron kettle petrol acid lighter "
        "bleach stick chain wrench spanner crowbar taser tazer spade shovel rake pipe plank"
    ),
    "MONEY": words(
        "money cash wages wage salary pay earnings benefits income savings pension allowance card cards bank "
        "account accounts finances allowance debit credit pin purse wallet penny pound dollar dollars pounds"
    ),
    "PHONE": nouns(
        "phone mobile cell iphone handset laptop tablet email facebook instagram whatsapp messages text "
        "message dm call inbox account ipad computer snapchat"
    )
    | words("emails texts socials calls post"),
    "TRACKER": nouns("tracker airtag gps spyware keylogger bug app camera cctv dashcam recorder doorbell microphone")
    | words("life360 location find-my gps whereabouts movements stalkerware snapmap"),
    "PAPERS": words("passport passports visa papers documents document certificate id licence license birth paperwork"),
    "LETHAL": nouns(
        """gun rifle shotgun pistol handgun revolver firearm crossbow knife blade machete axe hatchet dagger sword
        cleaver crowbar weapon taser"""
    )
    | words("scissors screwdriver razor hammer"),
    # What stands near a weapon when it is there to frighten.
    "MENACE": words(
        """argue argued argues arguing argument arguments row rows fight angry anger temper drunk threat threatens
        threatened leave leaving left laughed smiled smiling whispered throat chest stomach pillow bed bedside drawer
        lap mattress scared scares quiet shouting screaming pointed points waves waved held holds me us my"""
    ),
    # What a child shows, or bears, when it is being harmed.
    "HARM_SIGN": words(
        """bruise bruises bruised bruising handprint welt welts flinch flinches flinched cower cowers cowering terrified
        petrified frightened belt smacked smacks slapped slaps shook shakes hits kicked kicks beats punches wets
        trembles trembling"""
    ),
    # What is to be lost when one leaves.
    "LOSS": words(
        """kids children baby son daughter boys girls custody never nothing sorry regret pay everyone photos pictures
        videos police immigration deported kill kills hurt find hunt ruin destroy homeless street streets court himself
        herself dog cat suffer hell penny job boss family lose dead over again house"""
    ),
    "PRESSURE": words(
        """force forced forces forcing pressure pressures pressured pressuring guilt guilts sulks sulk sulking sulked
        duty owe owes owed begging begged nags nagging demands demanded insists insisted cries crying threatens hurts
        bleeding"""
    ),
    "MEANS": words(
        """phone mobile laptop tablet computer email emails messages texts calls facebook whatsapp instagram contacts
        passwords passport visa papers documents id licence certificate keys car money wages salary pay benefits
        pension savings card cards purse wallet bank account accounts clothes shoes coat underwear skirts dresses
        makeup food meals medication inhaler insulin tablets pills glasses wheelchair contraception friends friendships
        family job studies course post mail letters diary journal router wifi internet sim uniform hair weight periods
        sleep shopping finances paperwork belongings possessions hearing-aids cane stick crutches bus-pass"""
    ),
    "DEVICE": words(
        """phone mobile laptop tablet computer email emails messages texts calls facebook whatsapp instagram inbox
        location diary journal post mail letters browser history search dms snapchat bag handbag pockets purse
        mileage underwear knickers receipts wallet icloud car sheets laundry contacts photos watch accounts statements
        searches tyres drawers bins bin bill bills odometer notebook"""
    ),
    "KEYS": words("key keys car"),
    "CLOTHES": words(
        "wear clothes skirt skirts dress dresses makeup make-up hair lipstick outfit outfits top leggings"
    ),
    "IMAGES": nouns("photo picture pic image video nude clip film screenshot") | words("nudes footage intimate naked"),
    "PILLS": words("tablets pills paracetamol tablet medication medicine overdose insulin sleeping-pills meds"),
    "END_PLACE": nouns(
        "bridge cliff railway rope noose beachy roof ledge tracks platform overpass motorway lorry train "
        "tree viaduct quarry canal river"
    )
    | words("tracks pills tablets razor garage hosepipe"),
    "STREET": words(
        "house home flat work office street road gym school door outside garden window workplace job place"
    ),
    "DRUGS": words("drugs cocaine coke weed cannabis heroin ketamine pills drug spice meth crack"),
}
