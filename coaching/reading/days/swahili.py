"""The Swahili words for days, as in Kenya: value, then the words that mean it."""

DAYS = {
    0: """
        leo, leo asubuhi, leo jioni, leo mchana, usiku wa leo, nimetoka sasa hivi, nimetoka sai,
        nimetoka interview sai
    """,
    1: "kesho, kesho asubuhi, kesho jioni, kesho mchana, kesh, siku ya kesho",
    2: "kesho kutwa, keshokutwa, kesh kutwa",
    3: "mtondo",
    4: "mtondogoo",
    -1: "jana, jana jioni, jana asubuhi, jana usiku, siku ya jana",
    -2: "juzi",
    -3: "majuzi, juzi juzi, hivi majuzi, hivi juzi",
}
WEEKDAYS = {
    0: "jumatatu, jtatu, j3, jumatau, juma tatu",
    1: "jumanne, jnne, j4, juma nne",
    2: "jumatano, jtano, j5, juma tano",
    3: "alhamisi, alhamis, alh, alamisi",
    4: "ijumaa, ijumaaa, ijuma",
    5: "juma mosi, jumamosi, jmosi, j1",
    6: "jumapili, jpili, j2, juma pili",
}
MONTHS = {
    1: "januari, mwezi wa kwanza, mwezi wa moja, mwezi wa 1",
    2: "februari, mwezi wa pili, mwezi wa mbili, mwezi wa 2",
    3: "machi, mwezi wa tatu, mwezi wa 3",
    4: "aprili, mwezi wa nne, mwezi wa 4",
    5: "mei, mwezi wa tano, mwezi wa 5",
    6: "juni, mwezi wa sita, mwezi wa 6",
    7: "julai, mwezi wa saba, mwezi wa 7",
    8: "agosti, mwezi wa nane, mwezi wa 8",
    9: "septemba, mwezi wa tisa, mwezi wa 9",
    10: "oktoba, mwezi wa kumi, mwezi kumi, mwezi wa 10",
    11: "novemba, mwezi wa kumi na moja, mwezi wa 11",
    12: "desemba, disemba, mwezi wa kumi na mbili, mwezi wa mwisho, mwezi wa 12",
}
NUMBERS = {
    1: "moja, mmoja, mosi",
    2: "mbili, wawili, miwili, mawili",
    3: "tatu, mitatu, matatu",
    4: "nne, minne, manne",
    5: "tano, mitano",
    6: "sita",
    7: "saba",
    8: "nane, minane",
    9: "tisa",
    10: "kumi",
    20: "ishirini",
    30: "thelathini",
    40: "arobaini",
    50: "hamsini",
    60: "sitini",
}
FEW = {
    "few": "chache, kadhaa, michache, machache, kidogo",
}
ORDINALS = {
    1: "kwanza",
    2: "pili",
}
UNITS = {
    "day": "siku, masiku",
    "workday": "siku za kazi, siku ya kazi",
    "week": "wiki, juma, majuma, week, wik",
    "month": "mwezi, miezi",
    "year": "mwaka, miaka",
    "quarter": "robo mwaka, robo",
    "weekend": "wikendi, wikiendi, wikend",
    "clock": "saa",
    "hour": "masaa",
}
MODIFIERS = {
    "this": "hii, huu, hili, hiihii, hii hii",
    "next": """
        ijayo, ujao, lijalo, ijao, ujayo, inayokuja, unaokuja, linalokuja, zijazo, inakuja, ijayoo
    """,
    "following": "inayofuata, unaofuata",
    "last": """
        iliyopita, uliopita, lililopita, iliopita, ilopita, iliyoisha, uliyopita, ilipita, imeisha
    """,
}
PARTS = {
    "early": """
        mwanzo wa, mwanzoni mwa, mwanzo mwa, mapema, mwanzoni, kuanzia mwanzo wa, mwanzo, mapema
        mwa, mwanzo ya
    """,
    "mid": "katikati ya, katikati mwa, kati kati ya, katikati",
    "end": """
        mwisho wa, mwishoni mwa, mwisho mwa, mwishoni, mwishoni wa, mwisho, kufikia mwisho wa,
        mwisho ya
    """,
    "late": "baadaye",
}
# What a unit does when it ends: "before the year ends".
FINISHES = """
    haijaisha, haujaisha, iishe, ikiisha, kuisha, kumalizika, kwisha, uishe, ukiisha
"""
# Boundaries; "on" changes nothing.
EDGES = {
    "before": "kabla ya, kabla, kabla ya kufika, kablaya",
    "by": """
        hadi, mpaka, kufikia, ifikapo, itakapofika, ikifika, by, mwishowe, isipite, haitapita
    """,
    "after": "baada ya, baada, baadaya, after",
    "within": "ndani ya, kwa muda wa, katika, ndani, muda wa, si zaidi ya, isizidi",
    "in": "mwa, kwa, kwenye",
    "on": "mnamo, siku ya",
    "from": "kuanzia, kutoka",
    "since": "toka, tangu",
    "between": "kati ya, baina ya",
}
# Behind a span: back from now, or ahead.
AFTERWARDS = {
    "ago": """
        zilizopita, zilizoisha, iliyopita, uliopita, iliopita, zimepita, nyuma, imepita, zilopita,
        umepita, imeisha, zimeisha
    """,
    "now": """
        zijazo, ijayo, mbele, kutoka leo, kuanzia leo, kutoka sasa, kuanzia sasa, baadaye,
        zinazokuja, toka leo
    """,
}
# Words that may stand around a span or a day and change nothing but how sure it is.
ROUGHLY = """
    at most, au zaidi, hivi, hivyo, ingine, isiyozidi, kama, kamili, karibu, kiasi, kwa zaidi,
    labda, nyingine, nzima, pengine, takriban, takribani, tu, yapata, zaidi, zaidi ya, zingine,
    zisizozidi, zikizidi, zikizidi sana, ikizidi sana
"""
LINKS = {
    "to": "hadi, mpaka",
    "or": "au, ama",
    "and": "na",
}
FILLERS = """
    cha, hiyo, ile, la, mwa, wa, ya, za
"""
HOURS = {
    "am": "asubuhi",
    "pm": "mchana, jioni, usiku, alasiri, adhuhuri",
    "close": "mwisho wa siku, saa za kazi",
}
FEASTS = {
    "christmas": "krismasi, krisimasi, noeli, krisi, sikukuu ya krismasi",
    "holidays": "sikukuu, sherehe, likizo, sikukuu za krismasi, likizo ya desemba",
    "new_year": "mwaka mpya",
    "easter": "pasaka, sikukuu ya pasaka",
    "good_friday": "ijumaa kuu",
    "easter_monday": "jumatatu ya pasaka",
    "jamhuri": "siku ya jamhuri, sikukuu ya jamhuri",
    "mashujaa": "siku ya mashujaa, sikukuu ya mashujaa",
    "madaraka": "siku ya madaraka",
    "eid": "ramadhani, mfungo",
    "any_eid": "idi, iddi, sikukuu ya idi, sikukuu ya iddi",
}
DATES = {
    "date": "tarehe, tarehee, tareh, trh",
}
