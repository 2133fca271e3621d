"""A turn while it is being built: the record so far, and what has been said."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from coaching.calendar import country_of, local
from coaching.model import Asks, Candidate, Deed, Interview, Question, Wait
from coaching.nudging import arrived, next_wake, plan, with_interview
from coaching.phrases import Said, capitals, speak, speak_plain
from coaching.turns import Button, Say, Turn

#: How long the interview being talked about is remembered. Source: house rule.
ABOUT_FOR = timedelta(hours=12)
Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The record so far and the messages so far; every change gives a new scene.

    `pressed` numbers the message whose button was pressed.
    """

    candidate: Candidate
    now: datetime
    says: tuple[Say, ...] = ()
    keeps_buttons: bool = False
    pressed: int | None = None

    @property
    def hears_new_word(self) -> bool:
        """Tells whether the open question is about a word of the employer after the first."""
        question = self.candidate.talk.question
        return question is not None and question.about == "answer"

    @property
    def insisted(self) -> bool:
        """Tells whether the open question was put because a first answer was too vague."""
        question = self.candidate.talk.question
        return (
            question is not None
            and question.about.startswith("vague")
            and question.asks == "promise"
        )

    @property
    def language(self) -> str:
        """The language the coach speaks."""
        return self.candidate.language

    @property
    def today(self) -> date:
        """The candidate's own day."""
        return local(self.now, self.candidate).date()

    @property
    def clock(self) -> time:
        """The candidate's own hour."""
        return local(self.now, self.candidate).time()

    @property
    def country(self) -> str:
        """Whose holidays count."""
        return country_of(self.candidate)

    def words(self, phrase: str, **words: Said) -> str:
        """Speaks a phrase without saying it yet."""
        return speak(self.language, phrase, **words)

    def name(self, interview: Interview) -> str:
        """Names the employer, or speaks of "the employer"."""
        if interview.employer is None:
            return speak_plain(self.language, "the-employer")
        return capitals(interview.employer)

    def button(self, id_: str, label: str, **words: Said) -> Button:
        """Makes a button with a label from the phrases."""
        return Button(id=id_[:64], label=speak_plain(self.language, label, **words))

    def find(self, interview: str | None) -> Interview | None:
        """Finds an interview of this candidate by its id."""
        return next((i for i in self.candidate.interviews if i.id == interview), None)

    @property
    def open_ones(self) -> tuple[Interview, ...]:
        """The interviews that have no outcome yet."""
        return tuple(i for i in self.candidate.interviews if i.outcome is None)

    @property
    def current(self) -> Interview | None:
        """The interview being talked about, while it is remembered."""
        talk = self.candidate.talk
        if talk.about_at is None or self.now - talk.about_at > ABOUT_FOR:
            return None
        return self.find(talk.about)

    def put(self, interview: Interview) -> "Scene":
        """Keeps an interview, its nudge planned anew, and makes it the one being talked about.

        Words or a press about it show that a nudge of it that may have been lost has arrived.
        """
        touched = replace(arrived(interview, self.now), touched_at=self.now)
        interview = plan(touched, self.candidate, self.now)
        talk = replace(self.candidate.talk, about=interview.id, about_at=self.now)
        candidate = with_interview(self.candidate, interview)
        return replace(self, candidate=replace(candidate, talk=talk))

    def begin(self) -> tuple["Scene", Interview]:
        """Opens a record for an interview that nothing is known of yet."""
        count = self.candidate.count + 1
        interview = Interview(
            id=f"i{count}",
            told_on=self.today,
            touched_at=self.now,
            waits=(Wait(opened_on=self.today),),
        )
        scene = replace(self, candidate=replace(self.candidate, count=count)).put(interview)
        return scene, interview

    def say(self, say: Say) -> "Scene":
        """Adds a message."""
        return replace(self, says=(*self.says, say))

    def show(self, say: Say) -> "Scene":
        """Adds a message in the place of the one whose button was pressed, which stays a view."""
        kept = replace(self, keeps_buttons=True) if self.pressed is not None else self
        return kept.say(replace(say, replaces=self.pressed))

    def moment(self, at: datetime) -> tuple[tuple[str, datetime], ...]:
        """The words that name a moment in the phrases, with the moment itself."""
        due = local(at, self.candidate)
        words = speak_plain(self.language, "moment-words", day=due.date(), time=due.time())
        return ((words, at),)

    def tell(self, phrase: str, *, rows: Rows = (), **words: Said) -> "Scene":
        """Adds a message that is one phrase."""
        return self.say(Say(text=self.words(phrase, **words), buttons=rows))

    def tell_all(self, text: str) -> "Scene":
        """Adds a message that is ready as HTML."""
        return self.say(Say(text=text))

    def settle_question(self) -> "Scene":
        """Takes the open question off the table."""
        return self.with_talk(question=None)

    def with_talk(self, **changes: object) -> "Scene":
        """Changes what the conversation remembers."""
        talk = replace(self.candidate.talk, **changes)  # type: ignore[arg-type]
        return replace(self, candidate=replace(self.candidate, talk=talk))

    def awaiting(self, asks: Asks, interview: str | None = None, about: str = "") -> "Scene":
        """Remembers which question waits for an answer."""
        question = Question(asks=asks, interview=interview, about=about, asked_at=self.now)
        return self.with_talk(question=question)

    def holding(self, deed: Deed | None) -> "Scene":
        """Keeps a deed until the facts that its rule needs are known."""
        return self.with_talk(pending=deed)

    def turn(self) -> Turn:
        """Ends the scene."""
        return Turn(
            candidate=self.candidate,
            says=self.says,
            wake_at=next_wake(self.candidate),
            keeps_buttons=self.keeps_buttons,
        )
