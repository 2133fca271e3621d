"""Where a name ends: the words of a phrase up to what belongs to another part of it."""

import re

from coaching.reading.known import PARTS, is_post, known_in, post_from

#: Longest name of an employer or a role, in words and in characters.
WORDS_MOST = 7
CHARACTERS_MOST = 60
#: What ends a name: a word that begins another part of the sentence.
STOPS = frozenset(
    """for as on in at yesterday today tonight tomorrow last this next and then they he she i we it but so because
    where which who that was were is went to from about after before since when while with had have has am my me you
    jana juzi leo kesho na wali wame nili waka ya kwa kama kuhusu sasa lakini ili au ambapo wakasema walisema week
    month monday tuesday wednesday thursday friday saturday sunday morning afternoon evening now just ago interview
    interviews usaili mahojiano pale huko katika kwenye kule hapo two three few a an the monday's mon tue wed thu fri sat sun said told not sio will would
    should can could did do does if or nafasi kazi wiki mwezi iliyopita asubuhi j3 jumatatu jumanne jumatano alhamisi
    ijumaa jumamosi jumapili yday ystdy tmrw n ni ndo ndio
    hii hiyo hizo pia bado tu sana tarehe juu coz ule yule wiki ambayo hadi mpaka nimeona wakati bana by during over
    everything still waiting btw lol yestday yesterdy ystday
    saa ilikuwa ilikua zilikuwa imekuwa earlier recently almost around past whole day days weeks months hours some wik
    kitambo majuzi jioni mchana jmosi j1 j2 j4 j5 noon midday lunchtime nxt wk arvo there here um uh er erm like basically
    hivi mimi wao nao nami naye vile baada kabla tangu kila mara mbili tatu nne one four five six several and/or
    walinihoji walikuwa ilienda iliendaga imeenda ilikwenda tuliongea nilienda nilifanya watapiga watanipigia wakaniambia
    waliniambia wanasema wamesema waseme tuesdays our your their his her its very really ended lasted started panel
    using via regarding per me! @ w/ 4 2 2day 2moro 2nd 1st 3rd""".split()
)
#: Small words that may stand inside a name when the name goes on with a capital.
INNER = frozenset({"of", "and", "&", "the", "ya", "na", "de", "la", "to", "wa", "cha", "n"})
#: After these "ya" goes on with a name: "county government ya Kiambu"; refused: "Naivas ya Thika".
PUBLIC = frozenset(
    "government serikali county kaunti wizara chuo kikuu bunge mahakama idara".split()
)
#: After these words "for" goes on with a name: "Centre for Rights"; refused: "Naivas for cashier".
NAMED_FOR = frozenset(
    "centre center institute teach habitat action council agency alliance foundation network initiative school save".split()
)
#: Words that name no employer when they stand alone.
NOT_NAMES = frozenset(
    """home them him her me us once least first noon work person zoom online teams google meet phone video town lunch
    all last school two one three four five six seven eight nine ten eleven am pm hr the a an morning interview office
    interesting good great bad well fine nervous there here it mine someone people manager director boss ceo recruiter
    panel company bank them firm hospital place job post role position pili tatu kwanza mwisho mingi nyingi kadhaa kazi
    skype whatsapp telephone call video english kiswahili swahili french person physical virtual hotel shop county ngo
    pole samahani sorry oops startup employer mwajiri benki kampuni hospitali shule hoteli government serikali january february march april may june july
    august september october november december no yes none nothing all any some everyone nobody email mail sms facebook linkedin nikienda watu kutwa kutwa""".split()
)
#: "they", "wasn't"; refused: "traders". Words of a sentence, which no name holds in small letters.
TALK = frozenset(
    """i im i'm ive i've ill i'll id i'd me my mine you your u they they'll theyll he she him her we us our it its it's
    this that these those is isnt isn't are arent aren't was wasnt wasn't were am be been being do does did dont don't didnt didn't doesnt
    doesn't have has had havent haven't can cant can't could will wont won't would should shall may might must not no nope nah none never
    nothing yes yeah yep ok okay sure please pls thanks thank thx why what whats what's when where who whom how which if because cos cuz but
    or already yet still again just only really very so then than too also said say says tell told ask asked call called calls calling email
    emailed mail text texted write wrote send sent wait waiting hear heard think know knew mean meant want wanted need feel feeling felt guess
    mention mentioned got get gonna going went come came am left applied cancelled postponed moved changed good bad great fine well awful terrible nervous anxious tired sad
    happy scared worried confident ok-ish alright idk dunno sorry wrong actually maybe perhaps any all some every several many much none hello hi
    hey later skip soon ago there here remember forgot confidential private secret let lets make makes give gave done friend cousin uncle aunt
    mimi wewe yeye sisi wao yangu yako yake yao wangu wako wake langu zangu hapana ndio ndiyo la sio si siyo hakuna bado sawa poa basi
    fiti vizuri vibaya mbaya nzuri sana tu kwani nini gani lini wapi nani vipi kama lakini au ama sijui rafiki jamaa ndugu niko nipo uko wako
    ako zii apana eti labda pengine juu sababu ati hivi hivyo hiyo hio huyo hao hapo pole asante shukran tafadhali""".split()
)
#: "walisema", "hawakutaja", "nimechoka", "aniulizie"; refused: "wananchi". A verb in Swahili.
VERB = re.compile(
    r"^(?:(?:ha)?(?:ni|u|a|tu|m|wa|i|zi|ki|li|ya|ku)(?:li|me|mesha|ta|ku|ja|nge|ka)[a-z]{3,}|(?:ha|si)(?:ja|ta|ku|wa|ni|tu|m|i|u)?[a-z]{2,}[ieu]"
    r"|(?:a|wa|u)(?:ni|tu|wa|m)[a-z]{3,}e|nina\w+|wana(?!nchi)[a-z]{2,}|ana[a-z]{3,})$"
)
#: Of these the one in capitals is an employer, where the words say more than the place of a call.
ALSO_PLACES = frozenset({"google"})
#: What an employer cannot be: a person spoken of, a number, a verb, a place in a sentence.
NOT_EMPLOYERS = re.compile(
    r"^(?:\d(?!\w*(?-i:[A-Z]))|l\d|(?:my|your|his|her|their|our|some\w*|any\w*|same|other|another|those|these|two|three|four|five|six|seven"
    r"|eight|nine|ten|hr|i'?m|i'?ve|it'?s|who|what|how|dr|mr|mrs|ms|miss|madam|sir|prof\w*|reverend|pastor|father|gaffer|boss"
    r"|back|front|end|start|begin\w*|says?|least|last|first|second|home|work|yangu|wako|wake|mtu|watu|mwana\w*"
    r"|(?:nili|nime|naona|wali|wame|tuli)\w*|(?:ali|ame|ume|uli|nina)[a-z]\w*|dada|kaka|bro|sis|uncle|january|february|march|april|june|july"
    r"|august|september|october|november|december)\b)",
    re.IGNORECASE,
)
#: "benki ya Equity", "the company called Bidco"; refused: "wizara ya afya". What only leads to a name.
KIND = re.compile(
    r"^(?:(?:benki|kampuni|hospitali|shule|hoteli|duka|supermarket|sacco|shirika|ofisi|company|bank|kiwanda)[ ]+(?:ya|la|cha|za|wa|inaitwa|called|named)"
    r"|(?:an?|one|some|this)[ ]+(?:[\w-]+[ ]+){1,3}(?:called|named|known as)|called|named|inaitwa|iitwayo)[ ]+(?:the[ ]+)?(?=[A-Z0-9]|[a-z]{2,})",
    re.IGNORECASE,
)


def name_in(words: str) -> str | None:
    """Takes the name that words begin with; None where they name no employer.

    Examples:
        >>> name_in("benki ya Equity Jumatatu"), name_in("Naivas 3 weeks ago"), name_in("two men")
        ('Equity', 'Naivas', None)
        >>> name_in("Kenya Power the day before"), name_in("Jollibee Foods for HR associate")
        ('Kenya Power', 'Jollibee Foods')
    """
    words = KIND.sub("", words.strip(), count=1)
    known = known_in(words)
    if known and known[0].start == 0:
        return _grown(words, known[0].end)
    name = cut(words)
    if name is None or name.lower() in NOT_NAMES or NOT_EMPLOYERS.match(name) or is_post(name):
        return None
    return name


def _grown(words: str, end: int) -> str | None:
    """Takes a known employer with what else belongs to its name."""
    name, after = words[:end], words[end:]
    if name.lower() in ALSO_PLACES and re.match(r"\s+meets?\b", after, re.IGNORECASE):
        return None
    if after[:1] == " ":
        for token in after.split():
            bare = token.strip(".")
            ends = bare != token
            capital = token[:1].isupper() and name[:1].isupper()
            if bare.lower() not in PARTS and not capital:
                break
            post = post_from([bare]) and not bare.endswith("s")
            if bare.lower() in STOPS or post or bare.lower() in NOT_NAMES - PARTS:
                break
            name = f"{name} {bare}"
            if ends:
                break
    size = len(name[end:].split())
    tokens = after.split()
    for keep in range(size):
        plural = tokens[keep][:1].isupper() and tokens[keep].endswith("s")
        post = not plural and tokens[keep].lower() not in PARTS
        if post and post_from(tokens[keep:]) > size - keep - 1:
            return " ".join([words[:end], *tokens[:keep]])
    return name


def cut(words: str) -> str | None:
    """Keeps the words of a phrase up to the one that begins another part of the sentence."""
    kept: list[str] = []
    tokens = words.split()
    for place, token in enumerate(tokens[: WORDS_MOST + 1]):
        low = token.lower().strip("'’\".")
        follows = tokens[place + 1] if place + 1 < len(tokens) else ""
        capitals = bool(kept) and kept[-1][:1].isupper() and follows[:1].isupper()
        plain = low in ("of", "the") and bool(kept) and follows.lower() not in {"", *STOPS}
        before = kept[-1].lower() if kept else ""
        named_for = low == "for" and before in NAMED_FOR
        public = (
            low in ("ya", "wa", "cha") and before in PUBLIC and follows.lower() not in {"", *STOPS}
        )
        inside = (
            (low in INNER and capitals)
            or (plain and low == "of")
            or (plain and _opens(kept))
            or named_for
            or public
        )
        if low in STOPS and not inside:
            break
        also = low in ("too", "also") and not follows[:1].isupper()
        if kept and (also or token[:1].isdigit() or _is_new_post(kept, tokens[place:])):
            break
        kept.append(token)
        if token.endswith(".") and not re.match(
            r"^(?:\w\.)+$|^(?:St|Dr|Co|Ltd|Bros|Mt)\.$", token
        ):
            break
    name = " ".join(kept[:WORDS_MOST]).strip(" -'’\"“”.")
    return name[:CHARACTERS_MOST] or None


def _opens(kept: list[str]) -> bool:
    """Tells a name with "the" inside, such as "save the children", from a sentence."""
    return kept[-1].lower() in ("save", "for", "of", "feed", "behind", "round", "between")


def _is_new_post(kept: list[str], rest: list[str]) -> bool:
    """Tells whether a post begins here, after a name: "Zetech audit assistant"."""
    size = post_from(rest)
    return size > 0 and kept[-1][:1].isupper() and not rest[0][:1].isupper()
