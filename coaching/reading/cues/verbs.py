"""A Swahili verb in the forms in which it is typed, made of its roots: subject, tense, whom, stem."""

from dataclasses import dataclass

#: Between the parts of a verb: "nime-call", "nimesha call", "wameni-reject".
_GAP = r"[- ]?"
#: Whom or what it is done to: "niMEWApigia", "nimeItuma"; never me or you.
WHOM = rf"(?:(?:wa|mw?|mu|i|u|ki|vi|zi|li|ya){_GAP})?"
#: The same, where it has to be somebody: "niMEWApigia"; refused: "nimepiga".
TO_THEM = rf"(?:wa|mw?|mu){_GAP}"
#: "nim" before a stem in -a: "nimtuma", "nimwandikia"; refused: "nimtumie".
_HAVE_CUT = rf"\bnim(?:w(?=a)|{WHOM})"
#: "wameNIreject"; refused: "wamereject".
TO_ME = rf"(?:ni|tu){_GAP}"
#: "nime", "nme", "nimesha", "nisha", "nshaa", "nili", "nli", "nika", "tume"; refused: "nita".
_HAVE = r"\b(?:n[iy]?|tu)(?:(?:li|me)?i?sha+|li|me|ka)"
#: "nimewahi ku", "nimejaribu ku": what may stand before the stem of a deed that was done.
_TRIED = r"(?:(?:wahi|jaribu|try|manage|maliza) (?:ku)?)?"
#: "nita", "nta", "niki", "tuta"; and without a gap "na", as "na email" is no verb.
_WILL = rf"\b(?:(?:n[iy]?|tu)(?:ta(?:ka)?|ki){_GAP}|(?:na|tuna|nina)-?)"
#: What leads to a bare stem, an infinitive or a wish: "naeza piga", "nataka kupiga", "ni sawa kupiga".
_MODAL = (
    r"\b(?:na?(?:we|e)za(?:je)?|tunaweza|twaweza|siwezi|siezi|nataka|tunataka|ningependa|ningetaka|ningeweza|napenda|na?fikiri\w?|nafkiria|nawaza|na-?plan|nina-?plan|napanga|nimepanga|nimeamua|nimedecide|naamua|naenda"
    r"|niko (?:tayari|karibu|ready)|(?:ni|sasa|je) (?:wakati|muda)(?: mzuri)?|nitajaribu|nijaribu|bora|heri|afadhali|inafaa|yafaa|nafaa|nastahili|inabidi|natakiwa|nahitaji|lazima|kuhusu|haitakuwa \w{3,8}"
    r"|(?:ni|si|sio|itakuwa|ingekuwa|iko|je) (?:sawa|vizuri|vyema|poa|fiti|fine|ok|okay|mbaya|vibaya|makosa|lazima|haki|muhimu)|(?:kuna|ina) (?:shida|ubaya|noma|makosa))"
    r"(?: (?:tu|just|kama|mimi|sasa|leo|kesho|tena|pia|basi|ya|wa))* "
)


@dataclass(frozen=True)
class Verb:
    """A verb by its Swahili roots without the last vowel, and by English stems that are glued in.

    `applied` is what may stand between root and last vowel: "tumIa", "letEa". `whole` are stems
    that keep their own end: "shukuru".
    """

    roots: str
    english: str = ""
    applied: str = "[ie]?"
    whole: str = ""

    def did(self, whom: str = WHOM) -> str:
        """The pattern of a deed that I, or we, have done.

        Examples:
            >>> import re
            >>> send = Verb("tum", "send")
            >>> done = "nimetuma nimeituma nimewatumia nshatuma nishaa-send nmesend nimtuma nikawatumia".split()
            >>> [w for w in done if not re.fullmatch(send.did(), w)]
            []
            >>> other = "nitatuma wamenitumia nimetumiwa sijatuma nimtumie nitume".split()
            >>> [w for w in other if re.fullmatch(send.did(), w)]
            []
        """
        mine = rf"{_HAVE}{_GAP}{_TRIED}{whom}{self._stem('a')}"
        return rf"(?:{mine}|(?:{_HAVE_CUT}|\bnil{whom}){self._bent('a')})\b"

    def did_not(self, whom: str = WHOM) -> str:
        """The pattern of a deed that I, or we, have not done.

        Examples:
            >>> import re
            >>> call = Verb("pig", "call")
            >>> [w for w in ("sijapiga", "sijawapigia", "sikucall", "hatujapiga") if not re.fullmatch(call.did_not(), w)]
            []
            >>> re.fullmatch(call.did_not(), "hawajapiga") is None
            True
        """
        return rf"\b(?:si|hatu)(?:ja|ku)(?:i|wahi)?{_GAP}(?:ku)?{whom}{self._stem('a')}\b"

    def may(self, whom: str = WHOM) -> str:
        """The pattern of a deed that I plan, wish, or ask leave for.

        Examples:
            >>> import re
            >>> call = Verb("pig", "call")
            >>> plans = "nipige|niwapigie|nimcall|nikawapigie|nitapiga|ntawapigia|niki-call|nampigia"
            >>> [w for w in plans.split("|") if not re.fullmatch(call.may(), w)]
            []
            >>> wishes = "naeza piga|naweza tu kuwapigia|nafikiria kupiga|ni sawa kuwacall|nataka niwapigie"
            >>> [w for w in wishes.split("|") if not re.search(call.may(), w)]
            []
            >>> others = "nimepiga|nikapiga|wanipigie|ni call|na call|watanipigia|napigiwa|nilicall|nikacall"
            >>> [w for w in others.split("|") if re.search(call.may(), w)]
            []
        """
        wish = rf"\b(?:n[iy]|tu)(?:ka)?{whom}{self._swahili('e')}"
        if self.english:
            # "nilicall" and "nikacall" are deeds done.
            wish += rf"|\b(?:n[iy]|tu)(?:{TO_THEM})?-?{self._english()}"
        some = rf"{_WILL}{whom}{self._stem('a')}"
        lead = rf"{_MODAL}(?:ku|kw|nika?)?{whom}(?:{self._stem('a')}|{self._swahili('e')})"
        return rf"(?:{wish}|{some}|{lead})\b"

    def theirs(self, whom: str = rf"(?:{TO_ME})?") -> str:
        """The pattern of a deed that they have done, to me unless another whom is given.

        Examples:
            >>> import re
            >>> drop = Verb("kata", "drop|reject")
            >>> [w for w in ("wamenikataa", "walinidrop", "wakani-reject", "amenireject") if not re.fullmatch(drop.theirs(), w)]
            []
            >>> re.search(drop.theirs(), "nimewareject") is None
            True
        """
        return rf"\b(?:wa?|a)(?:(?:li|me)?sha|li|me|ka|mi){_GAP}{whom}{self._stem('a')}\b"

    def _swahili(self, last: str) -> str:
        return rf"(?:{self._bent(last)}|{self.whole})" if self.whole else self._bent(last)

    def _bent(self, last: str) -> str:
        return rf"(?:{self.roots}){self.applied}{last}"

    def _english(self) -> str:
        return rf"(?:{self.english})(?:ia|ie|ed)?"

    def _stem(self, last: str) -> str:
        swahili = self._swahili(last)
        return rf"(?:{swahili}|{self._english()})" if self.english else swahili
