import pytest

from coaching.reading.answered import employer_answer, role_answer
from coaching.reading.jobs import role_in
from coaching.reading.known import is_post, known_in
from coaching.reading.naming import employer_in

#: A message about an interview, the employer and the role that it names.
OPENINGS = [
    ("nimetoka interview ya KCB saa hii", "KCB", None),
    ("I had an interview at Google yesterday for an engineer role", "Google", "engineer"),
    (
        "so I went for an interview at Kenya Power the day before yesterday um it was "
        "for a customer service position",
        "Kenya Power",
        "customer service",
    ),
    (
        "just finished my final interview at Jollibee Foods for HR associate",
        "Jollibee Foods",
        "HR associate",
    ),
    (
        "Nilifanya usaili katika benki ya Equity Jumatatu iliyopita kwa nafasi ya mhasibu.",
        "Equity",
        "mhasibu",
    ),
    (
        "I have attended interview in Infosys on 17th Nov for the post of "
        "Systems Engineer. HR told that",
        "Infosys",
        "Systems Engineer",
    ),
    ("interview yangu ni kesho, Kenya Airways, cabin crew", "Kenya Airways", "cabin crew"),
    ("interview ilikua last week ya Bolt, driver onboarding", "Bolt", "driver onboarding"),
    ("had an interview at Naivas 3 weeks ago for cashier", "Naivas", "cashier"),
    ("had an interview, KCB yesterday, teller. they said by friday", "KCB", "teller"),
    ("KCB yesterday, teller. had my interview, they said by friday", "KCB", "teller"),
    ("nimetoka interview ya Deloitte audit assistant leo", "Deloitte", "audit assistant"),
    ("nimetoka interview ya ualimu Brookhouse leo", "Brookhouse", "ualimu"),
    ("Nilikuwa na interview Jumanne Aga Khan Hospital ya nursing", "Aga Khan Hospital", "nursing"),
    ("nilipiga interview ya M-Kopa ijumaa, walisema by Wednesday", "M-Kopa", None),
    ("my interview was last friday at Kenchic", "Kenchic", None),
    (
        "I had an interview at Twiga today, sales rep. they told me to come back",
        "Twiga",
        "sales rep",
    ),
    ("Interview ya Naivas ilikuwa tarehe 20", "Naivas", None),
    ("had an interview w/ Tesco HQ this arvo for a buyer role", "Tesco HQ", "buyer"),
    ("nimefanyiwa interview na Quickmart asubuhi", "Quickmart", None),
    ("hello mam i give interview in TCS last to last week friday", "TCS", None),
    ("i did an interview with equity on monday for the teller job", "equity", "teller"),
    ("nilikuwa na interview safaricom jana ya customer care", "safaricom", "customer care"),
    ("had interview kcb leo", "kcb", None),
    ("interview at kplc juzi, meter reader", "kplc", None),
    (
        "I interviewed for a nursing job at Aga Khan University Hospital on Tuesday",
        "Aga Khan University Hospital",
        "nursing",
    ),
    ("sat an interview with the United Nations last week", "United Nations", None),
    ("Went for an interview at a company called Zetech Traders yesterday", "Zetech Traders", None),
    ("teller interview at Equity Bank yesterday", "Equity Bank", "teller"),
    ("my data analyst interview with Cellulant was this morning", "Cellulant", "data analyst"),
    ("interview with Centre for Rights Education yesterday", "Centre for Rights Education", None),
    ("interview at Save the Children for project officer", "Save the Children", "project officer"),
    ("interview yangu ilikuwa jana pale Naivas, cashier", "Naivas", "cashier"),
    ("nilihojiwa na Bidco Jumatatu nafasi ya dereva", "Bidco", "dereva"),
    ("usaili wa TSC ulikuwa wiki iliyopita", "TSC", None),
    ("interview ya pili ya KCB ilikuwa jana", "KCB", None),
    (
        "I had a zoom interview with Andela on Monday for a frontend developer",
        "Andela",
        "frontend developer",
    ),
    ("I had an interview on Google Meet yesterday", None, None),
    ("interview on zoom with Moringa School today", "Moringa School", None),
    ("had my first interview ever", None, None),
    (
        "I've had interview yesterday at county government of Kiambu for clerical officer",
        "county government of Kiambu",
        "clerical officer",
    ),
    ("ilikuwa interview ya county government ya Kiambu jana", "county government ya Kiambu", None),
    ("had an interview in Nairobi yesterday", None, None),
    ("interview was in English", None, None),
    ("my friend works at KCB and I had an interview yesterday at Equity", "Equity", None),
    ("I was interviewed by Mrs Otieno from G4S on the 17th", "G4S", None),
    ("Interviewed at Woolies on the 12th. They said they'd decide by the 24th", "Woolies", None),
    ("interview was with two ladies at ten", None, None),
    ("the interview went well and the manager said he will call", None, None),
    ("The hiring manager at my interview said friday", None, None),
    ("I had an interview and they want an answer from Meta", None, None),
    (
        "interview at St. Mary's School yesterday for maths teacher",
        "St. Mary's School",
        "maths teacher",
    ),
    (
        "Interview at Nairobi Women's Hospital last Thursday as a receptionist",
        "Nairobi Women's Hospital",
        "receptionist",
    ),
    ("had an interview with M-Pesa Foundation Academy on 3rd", "M-Pesa Foundation Academy", None),
    ("nimetoka intavyu ya kazi ya ulinzi G4S", "G4S", "ulinzi"),
    ("Interview at 3 pm tomorrow with PwC", "PwC", None),
    ("interview with Dr. Kamau at KNH yesterday", "KNH", None),
    ("I had an interview at the bank yesterday for a teller", None, "teller"),
    ("I waited for two weeks after the interview", None, None),
    ("my interview with Zuku is on friday for sales rep", "Zuku", "sales rep"),
    (
        "so i had this interview on tuesday at Kapa oil for a lab tech job, went well i think",
        "Kapa oil",
        "lab tech",
    ),
    ("interviewed yesterday at Twiga for driver, told to call next week", "Twiga", "driver"),
    ("My interview at Sun King was yesterday, field sales agent", "Sun King", "field sales agent"),
    ("had interview jana at Java House kwa post ya barista", "Java House", "barista"),
]
#: An answer to "Which employer was it?", and the name.
EMPLOYERS = [
    ("KCB", "KCB"),
    ("kcb", "kcb"),
    ("equity", "equity"),
    ("it was safaricom", "safaricom"),
    ("ni Twiga", "Twiga"),
    ("ilikuwa county government ya Kiambu", "county government ya Kiambu"),
    ("At Kenya Power", "Kenya Power"),
    ("jambo logistics", "jambo logistics"),
    ("Mama Njeri's salon", "Mama Njeri's salon"),
    ("The Star", "Star"),
    ("a small ngo", None),
    ("I'd rather not say", None),
    ("why do you ask", None),
    ("good", None),
    ("fine thanks", None),
    ("hawakutaja siku yoyote", None),
    ("basi rafiki yangu aniulizie", None),
    ("zii hawakutaja hiyo", None),
    ("clerk", None),
    ("relationship officer", None),
    ("walisema mwisho wa mwezi", None),
    ("all for accountant jobs", None),
    ("Actually it was on 18th", None),
    ("they didn't tell me a day", None),
    ("no canvassing", None),
    ("Jumanne", None),
    ("jana", None),
    ("by friday", None),
    ("should I call them?", None),
    ("nitaenda huko kesho", None),
    ("hawajanipigia", None),
    ("nimechoka", None),
    ("nilifurahi sana", None),
    ("Naivas supermarket, cashier", "Naivas supermarket"),
    ("Kenya Airways", "Kenya Airways"),
    ("wananchi group", "wananchi group"),
    ("Tumaini Sacco", "Tumaini Sacco"),
    ("ukulima sacco", "ukulima sacco"),
    ("I was interviewed by Sunrise Tours in Mombasa", "Sunrise Tours"),
    ("a company called Zetech Traders", "Zetech Traders"),
    ("it's G4S", "G4S"),
    ("4G Capital", "4G Capital"),
    ("St. Mary's School", "St. Mary's School"),
    ("they said nothing about that", None),
    ("i already called them", None),
    ("accountant", None),
    ("mhasibu", None),
    ("benki ya Equity", "Equity"),
    ("don't know yet", None),
    ("we had 3 panelists", None),
    ("the panel was nice", None),
    ("Brighter Future Academy in Kisumu", "Brighter Future Academy"),
    ("posta", "posta"),
    ("bamburi cement", "bamburi cement"),
    ("saf", "saf"),
    ("KPLC yesterday", "KPLC"),
    ("nairobi hospital", "nairobi hospital"),
    ("walinihoji Bidco", "Bidco"),
    ("sijui jina lao", None),
    ("ok", None),
    ("The interview went well", None),
    ("my cousin works there", None),
    ("Lets go with Acme Ltd", "Acme Ltd"),
    ("sales", None),
]
#: An answer to "And for which job?", and the role.
ROLES = [
    ("clerk", "clerk"),
    ("nope", None),
    ("not at all", None),
    ("procurement officer", "procurement officer"),
    ("Customer rep", "Customer rep"),
    ("ya data analyst", "data analyst"),
    ("Sales rep", "Sales rep"),
    ("IT support", "IT support"),
    ("by friday", None),
    ("Actually it was on 18th", None),
    ("PwC cancelled, moved to next Wednesday", None),
    ("walisema watanipigia", None),
    ("cleaning lady", "cleaning lady"),
    ("head of growth", "head of growth"),
    ("they offered me", None),
    ("data entry", "data entry"),
    ("it is the position of an accountant", "accountant"),
    ("nafasi ya mhasibu", "mhasibu"),
    ("ualimu", "ualimu"),
    ("KCB", None),
    ("tomorrow", None),
    ("mjumbe wa kamati", "mjumbe wa kamati"),
    ("hakuna", None),
    ("good", None),
    ("graduate trainee", "graduate trainee"),
    ("the night shift one", "night shift one"),
    ("sous chef", "sous chef"),
    ("why?", None),
]


@pytest.mark.parametrize(("text", "employer", "role"), OPENINGS)
def test_a_message_names_its_employer_and_role(text, employer, role):
    assert (employer_in(text), role_in(text)) == (employer, role)


@pytest.mark.parametrize(("text", "name"), EMPLOYERS)
def test_an_answer_names_the_employer_or_none(text, name):
    assert employer_answer(text) == name


@pytest.mark.parametrize(("text", "name"), ROLES)
def test_an_answer_names_the_role_or_none(text, name):
    assert role_answer(text) == name


@pytest.mark.parametrize("words", ["kcb", "safaricom", "google", "kplc", "naivas", "kenya power"])
def test_well_known_employers_are_known_in_small_letters(words):
    assert [found.common for found in known_in(f"from {words}, they said")] == [False]


@pytest.mark.parametrize("words", ["equity", "bolt", "total", "target", "apple", "amazon"])
def test_names_that_are_common_words_are_marked(words):
    assert [found.common for found in known_in(words)] == [True]
    assert [found.common for found in known_in(words.capitalize())] == [False]


@pytest.mark.parametrize(
    "words", ["it", "hr", "coach", "the teller said", "friday", "fine", "kcb"]
)
def test_these_are_no_posts(words):
    assert not is_post(words)
