"""Who acts and who is acted upon."""

from portal.domain.story.lexicon.words import nouns, words

MALE_OTHERS = nouns(
    """dad father stepdad stepfather brother uncle grandad grandfather grandpa nephew daddy papa boyfriend's
    brother-in-law father-in-law landlord"""
) | words("fathers-in-law")
FEMALE_OTHERS = nouns(
    """mum mom mother stepmum stepmother sister aunt auntie grandma nan gran grandmother niece mam mummy
    sister-in-law mother-in-law landlady midwife"""
)
ACQUAINTANCES = nouns("friend mate neighbour neighbor cousin parent colleague coworker co-worker") | words(
    "people everyone everybody others relatives in-laws"
)
ROLES = nouns(
    """boss manager patient client customer
    suspect prisoner inmate pupil student teacher therapist counsellor counselor doctor gp nurse burglar mugger thief
    stranger passenger prisoner bully bullies resident landlord driver policeman officer solicitor lawyer vicar priest
    coach teammate opponent player horse dog cat puppy cow character actor actress celebrity politician trucker"""
) | words("someone somebody anyone anybody police")

CLASSES = {
    "I": words("i"),
    "ME": words("me us"),
    "MY": words("my our"),
    "MYSELF": words("myself"),
    "HE": words("he she they"),
    "HIM": words("him her them"),
    "HIS": words("his her their"),
    "HIMSELF": words("himself herself themselves themself"),
    "WE": words("we"),
    "US": words("us"),
    "EACH_OTHER": words("each other one another"),
    "PARTNER_N": nouns(
        """husband wife partner boyfriend girlfriend fiance fiancee spouse hubby missus bf gf dh dw wifey fella bloke
        hubbie huband girlfreind boyfreind husbend lover"""
    ),
    "PERSON_N": words("man woman guy bastard bitch person lad lady men women"),
    "CHILD_N": nouns(
        """son daughter child kid baby toddler stepson stepdaughter newborn infant twin eldest oldest youngest teenager
        stepchild bairn grandson granddaughter grandchild schoolboy preschooler"""
    )
    | words("children stepchildren grandchildren little-one bairns stepkids lo"),
    "PET": nouns("dog cat puppy kitten pet rabbit hamster horse pony"),
    "MALE_OTHER": MALE_OTHERS,
    "FEMALE_OTHER": FEMALE_OTHERS,
    "ACQUAINTANCE": ACQUAINTANCES,
    "OTHER_N": MALE_OTHERS | FEMALE_OTHERS | ACQUAINTANCES | ROLES,
    "FAMILY": nouns(
        """mum mom mother dad father sister brother parent family friend mate cousin aunt uncle nan gran grandma
        grandad colleague neighbour neighbor"""
    )
    | words("people relatives anyone anybody everyone everybody folks relations"),
    "AUTHORITY": words("police cops court courts social services solicitor lawyer judge immigration doctor gp nurse"),
    "FICTION": nouns("film movie book novel programme documentary podcast drama thriller game soap series show"),
}
