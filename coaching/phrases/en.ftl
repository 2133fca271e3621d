### What the coach says in English. Short, warm, concrete; the answer comes first.

## First words
welcome = <b>Subira sits with you after an interview.</b> I keep what they said, nudge you once when it is time, and tell you honestly before you call too soon.
welcome-back = Good to see you again.
help =
    Just write as you would to a friend:
    • “I had an interview at KCB yesterday, they said by Friday”
    • “Should I call them again?”
    • or paste a message before you send it.

    /interview tell me about one
    /interviews all of them · /next what waits
    /draft a message to copy · /check one of yours
    /privacy · /export · /forget · /settings · /cancel · /stop
nothing-to-cancel = There is no question open. Write whenever you like.
cancelled = All right, I leave that. What you told me is kept; /interview takes it up again.
stopped = I stay silent from now on: no nudges. What you told me is kept until you say /forget. /start wakes me up again.
off-topic = I only help with the waiting after a job interview: what they said, when to follow up, and what to write. Tell me about yours, or ask “should I call them?”
off-topic-again = That is outside what I know. With the waiting after an interview I can help.
thanked = Any time. I am here when the waiting gets loud.
farewell = Take care. I keep watch over the days; write whenever you like.
praised = That is good to hear. You do the hard part, I only count the days.
scolded = I am sorry, I have let you down there. Tell me once more, in other words, and I try again.
no-harm = No harm done. I am listening.
laughed = Good, a laugh makes the waiting shorter.
here = I am here.
greeted = Hello, I am here. What is on your mind?
tips-ahead = For the day itself: sleep, be there early, and bring one question of your own. And at the end ask when you will hear from them; from there on I can help.
tips-waiting = While you wait: one new application a day, a walk, and the phone in another room.
tips-calm = Worry is loud because you can do nothing just now. Give it ten minutes a day, move a little, and leave the watching of the days to me.
all-right = All right. I am here when you need me.
unreadable-edited = I read your message as it was first sent. If something changed, please tell me in a new one.
unreadable = I can only read text here. Can you type it for me, in a few words?
stale = That button belongs to something that is gone. /interviews shows what there is.
no-interview = I have no interview of yours yet. Tell me about one: where was it, and when?
unknown-command = I do not know that command. /help shows what I can do.

## Debrief: questions
ask-feelings = First, before any facts: how did it feel?
ask-employer = Which employer was it?
ask-role = And for which job?
ask-interview_day = When was the interview?
ask-interview_day-ahead = Which day is the interview?
ask-promise = What did they say about when you would hear from them?
ask-promise-vague = How shall I take that? By when would you expect their answer?
ask-next_round = When is the next interview?
ask-barred = Did the advert or the panel say not to contact them (“canvassing will disqualify”)?
ask-contact = Have you been in touch with them since the interview?
ask-channel = How did you reach out?
ask-contact_day = Which day was that?
ask-answer = What did they answer?
ask-news = I could not find it in your words. What did they answer?
ask-deadline = By when does the other employer want your answer?
ask-outcome = How did it end?
ask-outcome-offer = Have they made you a clear offer?
ask-remind_day = When shall I remind you, once?
ask-which = Which interview do you mean?
ask-first = Which one shall we talk over first?
talked-over = { $employer }, then.
several-noted = I have noted these:
several-line = • { $employer }
several-line-day = • { $employer }, { $day }
several-line-promise = (they answer by { $day })
ask-which-forget = What shall I erase?
ask-zone = Where are you? A city is enough, so that I speak at your hours.
ask-place = Tap the key below, or type the name of your town. I keep the time zone alone and let the place go at once.
ask-language = Which language shall I speak?
ask-opener = Shall I ask you how it went, at six that evening?
ask-meaning = I am not sure what you mean. Is it one of these?
ask-quiet = When shall I be quiet? For example 21:00-08:00.
ask-discreet = Shall I leave all names out of what I write unasked? Then a notification says only that a day has come.
ask-check = Paste the message here, as you would send it. I tell you before they see it.
ask-confirm-nudge = Shall I nudge you once more, on { $day }?
ask-confirm-forget-one = Erase everything about { $employer }? This cannot be undone.
ask-confirm-forget-all = Erase everything you ever told me? This cannot be undone.
unclear-day = I did not catch the day. A date such as “4 December”, or “next Friday”, is best. You can also skip it.
unclear-employer = I could not make a name of that. Just the employer’s name is best; you can also skip it.
unclear-role = I could not make a job of that. Two or three words are best, such as “data analyst”; you can also skip it.
unclear-zone = I do not know that place. The nearest big city, perhaps?
unclear-quiet = Write it like 21:00-08:00, please.
before-verdict = I will tell you. One thing first:
still-open = Back to where we were.
missed-it = I am sorry, that was lost on me. Please say it once more, and I write it down.
left-open = We leave that one. You can tell me any time.
unclear-yes = Just so that I write down nothing wrong: is that a yes or a no?
unclear-outcome = I do not want to guess here. Which of these is it?

## What the candidate asks back
explain-feelings = Only so that we begin with you, and not with dates. One word is enough, and you may skip it.
explain-employer = The company or office where you were interviewed. Its name goes into my nudge and into the messages I prepare for you.
explain-role = The job you were interviewed for, such as “accountant”. It goes into the messages I prepare for you.
explain-interview_day = From that day I count how long silence is still normal.
explain-promise = Some say “we call by Friday” or “in two weeks”. From that I know when it is fair to ask. If they named no day, that is fine too.
explain-barred = Canvassing is pressing an employer for the job: calls, messages, people inside. Some adverts say that it disqualifies; then I help you to stay silent.
explain-contact = Any call, message, mail or visit to them since the interview. A thank-you note does not count. One follow-up is fair, so I keep count.
explain-thanks-count = No, a thank-you note in the first two days is good manners and does not count as contact.
explain-channel = By phone, by message, or in person: so that I know what has reached them already.
explain-contact_day = From the day I see whether it was early, or your one try.
explain-answer = Whatever came back when you reached them: a day, a yes, a no, or nothing at all.
explain-deadline = If the other offer has a real last day, you may tell this employer once. Without one it would only be pressure.
explain-remind_day = The day on which I write to you about this once more.
explain-opener = I would write to you that evening and ask how it went; nothing more.
explain-outcome = An offer, a no, a next round, or you left it yourself. If nothing is decided, keep it open.
explain-tap = Tap what fits, or say it in your own words. You can also leave it: /cancel.
explain-nudge = A nudge is one message from me, here, on the day when it is fair to follow up.
explain-how = You tell me of an interview and what they said. I write to you once, on the right day; and before you call or write to them, ask me: I say yes, not yet or no, and why.
explain-who = I am Subira, a small program and no person; the name means patience. I sit with you through the waiting after an interview.
explain-source = Muthoni Ndegwa is a recruitment manager (Corporate Staffing Services). My advice on following up is hers, told in my own words; how many days I count is our house rule.
explain-silence = Then nothing is lost: once their day is over, one short message from you is fair, and I tell you when.

## Debrief: what was understood
noted-role = The job: { $role }.
noted-case =
    { $role ->
        [none] { $employer }
       *[other] { $employer }, { $role }
    }
noted-day = Interview on { $day }.
noted-ahead = It is on { $day }.
noted-promise = So they answer by { $day }.
noted-promise-over = So they wanted to answer by { $day }, and that day is over.
noted-invitation = So they want you to come back to them on { $day }.
noted-no-promise = They named no day.
noted-barred = They do not want to be contacted. I will respect that.
noted-not-barred = Good to know: contact is not barred. I plan anew.
noted-contact = You were in touch on { $day }. I have noted it.
noted-try = You were in touch on { $day }. Well done: that was the one try, and now it is their word.
noted-exception = Good, I have noted it. It was an exception and uses up nothing: your one try is still yours.
noted-answer = They said: “{ $answer }”.
noted-early = That was early: { $until } would have been the day. It is done and used up nothing; from here we wait.
noted-no-contact = So you have not been in touch with them. I have noted it.
noted-papers = What they ask you for you may send at once, also while we wait: just that, without a question about the result.
noted-thanks = Your thank-you note is noted.
noted-feelings-good = Good. Keep that feeling, whatever comes.
noted-feelings-bad = That stings, and most people judge their own interview too hard. Let's see what is in your hands.
noted-feelings-nervous = Nerves only say that it matters to you; they say nothing about how it went. It is over now, and you do not wait alone.
noted-feelings-mixed = A bit of both, then. That is how most good interviews feel.
noted-feelings = Thank you for telling me.

## The plan
plan-nudge = <b>I nudge you once, on { $day } at { $time }.</b> { $why } Until then there is nothing you need to do.
plan-m3 = That is the day they asked you to come back.
plan-m3-closed = They said { $until }, when offices are closed; this is the next working morning.
plan-m4 = They gave themselves until { $until }; that is the first working morning after it.
plan-m4-closed = They gave themselves until { $until }; after that offices are closed for a while, and this is the first morning they work again.
plan-m5 = They named no day, so a bit more than a week of quiet is fair.
plan-zone = One small thing: I take it that it is { $time } for you now, as in { $zone }.
plan-today = <b>Today is a day to act:</b> { $why } One short, polite message is right. In case it does not happen, I nudge you on { $day }.
plan-open-again = <b>It is time to act:</b> { $why } Offices are closed just now, so the right moment is { $day }, in the morning: one short, polite message. In case it does not happen, I nudge you.
plan-today-m3 = the day they asked you to come back has come.
plan-today-m4 = the day they named, { $until }, is over.
plan-today-m5 = more than a week has gone by without a word.
plan-barred = They asked not to be contacted, so <b>I stay silent</b>: any message could cost you the job. Waiting is the right thing here.
plan-barred-invited = They asked not to be contacted, so <b>I stay silent</b>. Only what they asked for themselves is fine: come back to them on { $day }.
plan-tried = You have made your one try on { $day }. Their word comes next, so I plan no nudge.
plan-no-nudge = I plan no nudge for this one.
plan-ahead = Good luck! A tip for its end: ask politely, “May I ask how long it will be until I hear from you?” Then tell me what they said.
called-off = I am sorry, you had made ready for it. It says nothing about you. I ask nothing that evening and plan nothing; if they name a new day, tell me.
plan-opener = I will ask you how it went on { $day } at { $time }.

## Outcomes
outcome-offer = <b>Congratulations!</b> That was patience and work. I plan no more nudges for { $employer }. If you have to answer them, ask me.
outcome-rejected = I am sorry. That hurts, and it says little about your worth. { $employer } is closed here: no more nudges. If you like, ask them once, kindly, what you could do better.
outcome-withdrawn = Noted: you have withdrawn from { $employer }. No more nudges for it.
outcome-let_go = { $employer } is closed. I stay silent about it; you can reopen it any time.
outcome-next_round = <b>Well done, a next round!</b> The waiting on this one is over. When is the next interview?
outcome-next_round-known = <b>Well done, a next round!</b> The waiting on this one is over.
reopened = { $employer } is open again.

## Verdicts: the answer
call-go = <b>Yes, once.</b>
call-go-since = <b>Yes, once: on { $day }, in the morning.</b>
call-go-today = <b>Yes, once: today, from { $time }.</b>
call-go-plain = <b>Yes.</b>
call-wait = <b>Not yet: from { $until }.</b>
call-wait-fine = <b>{ $day } is fine,</b> not sooner.
call-wait-fine-later = <b>{ $day } is fine,</b> but nothing before { $until }.
call-never = <b>No, please don't.</b>
## Verdicts: the reason
reason-V1 = When someone inside speaks or asks on your behalf, it reads as looking for favours. It can sink an application that was going well.
reason-V1-gift = A gift before the decision reads as seeking a favour, however small it is. It can sink an application that was going well.
reason-V2 = Nobody has offered you the job yet, and this speaks as if they had.
reason-V2-spends = Nothing is signed yet. What you spend on this job today may be gone tomorrow.
reason-V2-leaves = Nothing is signed yet. If this one does not come, you would stand there with neither job.
reason-V2-press = Pressure from your side reads as a threat, and the easiest answer to a threat is no.
reason-V2-bluff = An offer that does not exist comes out with one phone call, and then they believe nothing else you said.
reason-V3 = Need is real, but shown to an employer it makes your work look cheap. You are offering skill, not asking for alms.
reason-V4 = They asked not to be contacted. Even a kind message could cost you the job.
reason-V4-asked = They want no contact, but they asked you for this themselves. Just that, and not a word about the result.
reason-V5 = This is a fair exception: they need to know it. Keep it short, and ask for nothing else.
reason-V5-asked = This is a fair exception: they asked you for it. Send just that, and ask for nothing else.
reason-V5-missed = This is a fair exception: a call was agreed on or missed, and calling back is answering, not chasing. Keep it short.
reason-V6-go = A thank-you within two days is good manners, and no follow-up.
reason-V6-late = The two days for a thank-you are over. Join it to your follow-up: one message instead of two.
reason-V6-due = It is late for a thank-you alone, but it is time to follow up: say both in one message.
reason-V7 = They said { $promise }, and they are still within their word.
reason-V7-over = Their day, { $promise }, is over, but offices are closed today. Give them one working morning.
reason-V8 = They named no day and your interview was on { $held }. A bit more than a week of quiet is fair.
reason-V8-untold = They named no day. A bit more than a week of quiet after an interview is fair.
reason-V8-early = They named no day, and your last contact was on { $contact }. Give it a full week of quiet.
reason-V9-promise = The day they named, { $promise }, is over and you have not used your one try.
reason-V9-silence = More than a week has gone by without a word, and you have not used your one try.
reason-V10-go = They asked you to come back, and the day is here.
reason-V10-past = They asked you to come back on { $promise }. That day is past, and it is still fine.
reason-V10-wait = They asked you to come back on { $promise }. Before that it would be pressing.
hour-named = The hour they named: “{ $hour }”.
reason-V11 = You have made your one try on { $contact }. A second one without a new word from them feels like being chased.
reason-V11-presumed = If you have written or called already, that was your one try. A second one without a new word from them feels like being chased.
reason-V12 = One door is enough. Several channels, turning up or going round the recruiter feels like being chased.
reason-V13-feedback = Asking once what you could do better is fine, and it leaves a good last picture.
reason-V13-feedback-again = You have asked them for feedback already. Once is right; more would press.
reason-V13-rejected = They have decided. More messages will not turn it, and they may remember them next time.
reason-V13-withdrawn = You withdrew from this one, so there is nothing left to ask.
reason-V13-let_go = You let this one go. If you want to follow up after all, reopen it first.
reason-V13-next_round = This round is over and won. What you want to ask belongs to the next one: tell me about it.
reason-V14 = You have an offer, so this is no follow-up any more. Answer them in peace, clearly and in writing.
reason-planned-fine = { $day }, as you plan, is fine.
reason-planned-early = { $day } is still too early.
reason-planned-closed = On { $day } offices are closed; take { $next }.
reason-planned-feast = On { $day } offices are closed: I count 24 December to 1 January as holidays. Take { $next }.
## Verdicts: the mistake and what to do instead
mistake-overconfidence = Over-confidence: { $words }
mistake-check_ins = Checking in too often: { $words }
mistake-favours = Asking for favours: { $words }
mistake-desperation = A desperate tone: { $words }
mistake-overconfidence-bare = This would be over-confidence.
mistake-check_ins-bare = This would be checking in too often.
mistake-favours-bare = This would be asking for favours.
mistake-desperation-bare = This would sound desperate.
instead-V1 = Instead: ask people inside only what the work is like, and let your interview speak for you.
instead-V1-gift = Instead: keep it at thanks in words, without a gift. After the decision, whatever it is, you are free.
instead-V1-thanks = Instead: thank them in two lines, without a gift:
instead-V2 = Instead, ask politely how long until they decide:
instead-V2-leaves = Instead: stay where you are until the contract is signed. Then give notice in peace.
instead-V2-spends = Instead: let that wait until the contract is signed.
instead-V2-before = Instead, at the end of the interview, ask politely: “May I ask how long it will be until I hear from you?”
instead-V3 = The same wish without the need:
instead-V3-before = Instead: in the interview, speak of what you can do. If they ask about pay, name a fair range.
instead-V4 = Instead: leave it with them, and apply elsewhere this week.
instead-V11 =
    { $turn ->
        [0] Instead: send one other application today. If they write, tell me and I plan anew.
        [1] Instead: note down what they asked you and what you answered; it is gold for the next one. If they write, tell me.
       *[other] Instead: put the phone away for an hour and do one thing that does you good. If they write, tell me and I plan anew.
    }
instead-V12 = Instead: one message, to the person who invited you, when it is time. I will tell you.
instead-V12-now = Instead: one message, today, to the person who invited you.
instead-V12-after = Instead: leave it with them. You have had your one try; send one other application today.
instead-wait =
    { $form ->
        [script] I nudge you then. Here is what to say that day:
       *[message] I nudge you then. Here is a message ready for that day:
    }
instead-wait-no-nudge =
    { $form ->
        [script] Here is what to say that day:
       *[message] Here is a message ready for that day:
    }
instead-go =
    { $form ->
        [script] You can say this:
       *[message] You can send this:
    }
instead-V13 = Instead: put that energy into the next application. I am here for that one too.
not-follow-up-insider = Asking people inside what the place is like is fine. A good word, a look at the result or a gift is not: leave your interview out of it.
not-follow-up-harmless = Yes, that is fine; it has nothing to do with the application. Only leave the application itself out of it.
offer-notice = Wait with that until the contract is signed, by you and by them. Then give notice in peace, in writing, and keep to your period.
not-follow-up-withdraw = That is no follow-up matter. If you withdraw, do it soon, in two friendly lines, without long reasons. For instance:
not-follow-up-room = That is an ordinary question before an interview. Ask it, briefly.
not-follow-up-referral = Before you apply, a referral is fine: let them refer you, openly. After the interview it would be a favour.
not-follow-up-elsewhere = Yes, apply elsewhere meanwhile: that is the best use of the waiting, and it takes nothing from this one.
not-follow-up-confirm = Yes, answer them: to confirm that you will come is good manners and no follow-up. Two lines do: thank you for the invitation, and I will be there on the day and at the hour you named.
not-follow-up-before = Before the interview there is nothing to follow up yet. Ask what you need for the day, briefly.
## Why, and not what I meant
why-V1 = Rule: nobody inside speaks, asks or pushes for you after an interview.
why-V2 = Rule: until they offer, do not speak of start, pay or certainty; ask politely when you may hear.
why-V3 = Rule: show no need to an employer, whatever the need is.
why-V4 = Rule: where contact is barred, make none.
why-V5 = Rule: a fair reason (a real deadline, a new number, papers they asked for, a call they missed) may be told once.
why-V6 = Rule: a thank-you is in time for two days after the interview.
why-V7 = Rule: no contact while they are within their word.
why-V8 = Rule: where no day was named, more than a week of quiet first.
why-V9 = Rule: when the day is over, one polite try.
why-V10 = Rule: when they name the day to come back, that day and not before.
why-V11 = Rule: one try, then their word.
why-V12 = Rule: one person, one channel, at a distance.
why-V13 = Rule: what is closed stays closed; one kind question for feedback is allowed.
why-V14 = Rule: once there is an offer, talk about it openly.
why-words = Your words that set it off: { $words }
why-source = Where this comes from: advice of the recruitment manager Muthoni Ndegwa (Corporate Staffing Services), told in our own words; the days are our house rule.
not-meant = I take it back. What did you mean?
meaning-deed = I want to contact them
meaning-plain = An ordinary message to them
meaning-thanks = A thank-you note
meaning-asked = They asked me for it
meaning-news = It is news
meaning-feeling = Just how I feel
meaning-other = Something else
meant-deed = Good. Tell me in a few words what you want to do, and I will say what I think.
meant-news = What happened? In a few words.
meant-feeling = I hear you.
meant-people = Ah, then it does not go to the employer at all: talk to them as you like. Only if one of them works there, leave your application out of it.
meant-other = Then tell me once more, in other words.

## Draft check
words-fine = Nothing. The words are good as they are.
words-fine-later = No word of it is wrong. It just should not go out as things stand.
draft-good = <b>This is good:</b> polite, short, no pressure. I would change nothing.
draft-good-later = The words are good: polite, no pressure. It is the moment that is not right.
draft-marked = <b>I would not send this yet.</b> The marked words work against you:
draft-better = A calmer version:

## Feelings
feeling = Waiting is the hardest part, and silence rarely means what we fear: people are ill, budgets wait, panels cannot meet.
feeling-need = That is a lot to carry, and none of it is your fault. Here you can say all of it; only keep it out of what you write to them.
feeling-mood = Waiting is the hardest part, the more so with all that on your mind. You do not do it alone: I watch the day for you.
feeling-hope = I cannot know that, and nobody outside that room can. Silence is no sign in either direction.
feeling-rejected = It is all right to be sad about it. You prepared, you went, you hoped; a no hurts. It was one panel on one day, and not the last word about you. Be kind to yourself today.
feeling-offer = Even good news can be a lot. Breathe, sleep on it; you have earned it.
feeling-closed = Letting one go is not easy, even when it is right. Be kind to yourself today.
feeling-ahead = Nerves before an interview only say that it matters to you. They invited you because they want to see you.
noted-wait = So they ask for patience. They named no new day, and our plan stays as it is.
still-quiet = Still quiet, then. That is hard, and it says nothing yet.
feeling-plan = For { $employer } nothing is lost: I nudge you on { $day }. Until then it is not your move.
patience = Good: to wait well is a strength, and it costs you nothing here.
feeling-due = For { $employer } you may follow up now, once. Shall I show you a message?
feeling-until = For { $employer } it is too early to worry: { $day } is the day to look at. Until then it is not your move.
feeling-tried = For { $employer } you have done your part. It is their move.
feeling-barred = { $employer } does not want to be contacted, so silence is the right thing to keep.
feeling-none = Tell me about the interview, and I will watch the day for you.
ask-urge = I hear you; the silence is loud. One question before you dial: what has changed since you last heard from { $employer }?
urge-wait = Then let us wait one minute together. Put the phone face down, let your shoulders drop, breathe out slowly. In a minute I give you my honest answer.
urge-must = What is it that they need to know? A few words are enough.
urge-over = That was the minute. Thank you for waiting with me.
other-rejected = I am sorry about { $employer }. A no there says nothing about { $here }: here all stays as it was.
news-noted = Thank you, I have noted that.
news-closed = I hear you. { $employer } is closed here, so there is nothing left to note. I am here for the next one.
news-open-again = That changes things! { $employer } is closed here. If you are in it again, reopen it, then tell me what they said and by when.
news-unclear = I am not sure where that belongs, so I have written nothing down yet.

## Crisis
crisis = I am very glad you said that. I am only a small program, and this is more than I should carry alone with you. Please talk to a person now:
crisis-end = If you are in danger right now, go to the nearest hospital or call the emergency number. The interview can wait; it will be here.
crisis-calm = I am glad to hear from you, and glad that you told me. You were carrying a lot. Should it get heavy again, the people above are there, and so is somebody near you whom you trust. The interview is in no hurry.
crisis-heavy = That sounds heavy, heavier than one job should be. Please tell somebody near you today how it is; you need not carry it alone. And if it ever becomes a wish not to be here, write it to me, and I name people who listen at any hour.
crisis-still = I hear you, and you matter. I am only a program: please talk now to one of the people above, or to somebody near you whom you trust. You need not carry this alone.

## The nudge
nudge = <b>It is time for { $employer }.</b> { $case }
nudge-m3 = They asked you to come back on { $until }; your interview was on { $held }.
nudge-m3-closed = They asked you to come back on { $until }, when offices were closed; this is the first working morning since.
nudge-m4 = Your interview was on { $held }. They wanted to answer by { $until }, and that day is over.
nudge-m5 = Your interview was on { $held }, and no day was named.
nudge-m3-untold = They asked you to come back on { $until }.
nudge-m4-untold = They wanted to answer by { $until }, and that day is over.
nudge-m5-untold = No day was named, and you have waited more than a week.
nudge-contacts = { $count ->
    [0] You have not been in touch since.
    [one] You have been in touch once, on { $day }.
    [2] You have been in touch twice, last on { $day }.
   *[other] You have been in touch { $count } times, last on { $day }.
}
nudge-act = If you have heard nothing, one short message today is right.
nudge-act-m3 = If nothing has come in the meantime, do now what they asked for: once, and short.
nudge-discreet = A day that you asked me to keep in mind has come.
nudge-reminder = <b>You asked me to remind you of { $employer }.</b> One short message is right, if you have not sent it.
nudge-copy = (A second copy, in case the first did not reach you.)
nudge-did = Well done, that was the one try. Now it is their word.
nudge-longer-used = You have had your one reminder for this wait. Write to me whenever you want.
reminder-set = I remind you once, on { $day }.
remind-then = I keep to the day that is right, { $day }. When I write to you then, tap “Wait longer” if another day suits you better.
nudge-kept-off = Good, no nudge then. I am here if you need me.
nudge-on = Good. I nudge you on { $day } at { $time }.
nudge-already = I have nudged you once for this. From here it is in your hands; write any time.

## Afraid of having spoiled it
qualm-early = No, nothing is lost. It was early, and one early message is soon forgotten. Leave it with them now; { $day } is the day to look at.
qualm-told = Nothing is spoiled by that.
qualm-try = No. One message at the right time is fair, and you have sent it. It is their move now.
qualm-several = It was more than they need, but it is seldom what decides. From here silence does you the most good: no more messages until they write.
qualm-barred = They had asked not to be contacted, so it was not ideal. One slip may be overlooked; a second would not. Leave it with them now.
qualm-thanks = No. A thank-you is good manners, and nobody minds one.
qualm-past = No. They have answered you since, so nothing is held against you.
qualm-slip = It is done, and one slip is seldom what decides. Let it rest there and add nothing to it.
## The opener
opener = How did it go at { $employer }?
opener-discreet = How was it today?
opener-off = All right. Tell me when it is over, if you like.

## Data
interviews-head = Your interviews:
interviews-line = <b>{ $employer }</b>{ $role ->
    [none] {""}
   *[other] , { $role }
}: { $state }
interviews-none = There is no interview here yet.
state-nudge = nudge on { $day }
state-due = you may follow up, once
state-nudged = nudged on { $day }
state-tried = one try made, their word is next
state-barred = no contact wanted, I stay silent
state-ahead = on { $day }
state-offer = offer
state-rejected = closed, rejected
state-withdrawn = closed, withdrawn
state-let_go = let go
state-next_round = next round reached
state-open = open
next-none = Nothing waits at the moment.
next-line = { $employer }: nudge on { $day } at { $time }.
next-opener = { $employer }: I ask you how it went on { $day } at { $time }.
look =
    <b>{ $employer }</b>
    Job: { $role }
    Interview: { $held }
    They said: { $promise }
    Contact barred: { $barred }
    You were in touch: { $contacts }
    State: { $state }
privacy =
    <b>What I keep:</b> the interviews you tell me of (employer, job, days, what they said, your contacts), language, time zone, quiet hours; of the talk only the last answers.
    <b>Why:</b> only to advise and nudge you. It is encrypted; nobody else gets it, no model learns from it.
    <b>How long:</b> a closed interview { $days } days; one without any word for 180 days counts as closed.
    <b>Yours:</b> /export gives you all of it, /forget erases one or everything; after “everything” only the numbers of your last messages and the receipt stay, two days, so that nothing old comes back. /discreet keeps names out of notifications.
export = Here is all I keep about you.
forgotten-one = Done: everything about { $employer } is erased. ({ $at })
forgotten-all = Done: everything about you is erased. ({ $at }) If you write again, we start afresh.
kept = Nothing was erased.
language-set = From now on I speak English.
zone-set = Good: { $zone }, where it is { $time } now.
discreet-on = From now on, what I write unasked names nobody. A button shows the rest.
discreet-off = From now on, a nudge says at once whom it is about.
settings =
    Language: English
    Time: { $zone }, { $time } now
    Quiet: { $start } to { $end }
    Discreet: { $discreet }
zone-kept = Good, I stay with that: it is { $time } for you now.
quiet-set = I am quiet from { $start } to { $end }.
calendar = Here is the day for your calendar. It names nobody.
calendar-none = There is no day to put into a calendar for this one.
calendar-summary = Reminder

## Buttons
button-skip = Skip
button-yes = Yes
button-no = No
button-good = Good
button-soso = So-so
button-bad = Bad
button-today = Today
button-yesterday = Yesterday
button-no-day = They named no day
button-not-sure = Not sure
button-phone = Phone
button-email = Mail
button-sms = SMS
button-whatsapp = WhatsApp
button-visit = In person
button-nothing = Nothing yet
button-call-back = They named a day
button-offer = An offer
button-rejected = A no
button-next_round = Next round
button-withdrawn = I withdrew
button-let_go = I let it go
button-change = Change
button-change-promise = Change the day
button-change-interview_day = Change the interview day
button-picture = Picture
button-dark = Dark picture
button-light = Light picture
button-calendar = Calendar file
button-facts = Change facts
button-urge = I want to call them
button-urge-nothing = Nothing, just the silence
button-urge-word = They said something new
button-urge-must = They must know something
button-why = Why?
button-not-meant = That's not what I meant
button-answered = They answered
button-draft = Show me a draft
button-did = I did it
button-longer = Wait longer
button-close = Close it
button-reopen = Reopen it
button-remove = Erase it
button-everything = Everything
button-keep = Keep it
button-erase = Erase
button-email-draft = As a mail
button-sms-draft = As SMS or WhatsApp
button-phone-draft = As a phone script
button-thanks-draft = A thank-you note
button-forms = Other forms, Kiswahili
button-draft-offer = A reply to the offer
button-draft-rejected = A reply to their no
button-show = Show me
button-back = All interviews
button-place = Use my location
button-place-key = Send where I am
button-elsewhere = I am elsewhere
button-discreet-on = Yes, no names
button-discreet-off = No, names are fine
button-set-language = Language
button-set-timezone = Time zone
button-set-quiet = Quiet hours
button-set-discreet = Discreet
button-contact-draft = A follow-up
button-new = Another interview
button-interview = Tell me about an interview
button-english = English
button-swahili = Kiswahili
button-employer = Employer
button-role = Job
button-interview_day = Day of the interview
button-promise = What they said
button-barred = Contact barred
button-contact = Contact made
button-outcome = Outcome

## Small words
the-employer = the employer
unknown = not known
word-yes = yes
word-no = no
word-thanks = thank-you
moment-words = { $day } at { $time }
by-day = by { $day }

## Drafts, plain text
draft-nobody = recruitment
draft-role = { $role ->
    [none] the interview
   *[other] the interview for the position of { $role }
}{ $held ->
    [none] { "" }
   *[other] { " " }on { $held }
}
draft-email-contact =
    Dear { $employer } team,

    Thank you again for { $interview }. I remain interested and would be glad to know whether there is any news on your decision, or when I might expect it.

    Kind regards,
    (your name)
draft-email-thanks =
    Dear { $employer } team,

    Thank you for { $interview }. I enjoyed our talk and learning more about the work. I look forward to hearing from you.

    Kind regards,
    (your name)
draft-email-both =
    Dear { $employer } team,

    Thank you once more for { $interview }; I enjoyed our talk. May I ask whether there is any news on your decision, or when I might expect it?

    Kind regards,
    (your name)
draft-email-invited =
    Dear { $employer } team,

    You kindly asked me to come back to you about { $interview }. May I ask whether there is any news?

    Kind regards,
    (your name)
draft-email-exception =
    Dear { $employer } team,

    A short note about { $interview }: (the one thing they need to know, with the date). I remain interested and thank you for your time.

    Kind regards,
    (your name)
draft-email-rival =
    Dear { $employer } team,

    I would like to be open with you: I have another offer and have to answer it by { $due ->
        [none] (date)
       *[other] { $due }
    }. Your position is of great interest to me, so I would be glad to know whether a decision can be expected by then.

    Kind regards,
    (your name)
draft-email-timeline =
    Dear { $employer } team,

    Thank you for { $interview }. May I ask how long it will be, roughly, until I hear from you?

    Kind regards,
    (your name)
draft-email-feedback =
    Dear { $employer } team,

    Thank you for letting me know, and for your time. If you can spare a line, I would be glad to learn what I could do better next time. I wish you all the best.

    Kind regards,
    (your name)
draft-email-withdraw =
    Dear { $employer } team,

    Thank you for your time and for { $interview }. I have decided to withdraw my application, and I wish you and your team all the best.

    Kind regards,
    (your name)
draft-email-offer-start =
    Dear { $employer } team,

    Thank you very much for your offer. May I ask on which day I am to start, and where I should report?

    Kind regards,
    (your name)
draft-email-offer-pay =
    Dear { $employer } team,

    Thank you very much for your offer; I would be glad to join you. May we talk briefly about the pay? I had (amount) in mind, for (one reason: your experience, the market).

    Kind regards,
    (your name)
draft-email-offer-time =
    Dear { $employer } team,

    Thank you very much for your offer. May I give you my answer by { $due ->
        [none] (day)
       *[other] { $due }
    }? I would like to decide with care.

    Kind regards,
    (your name)
draft-email-offer-letter =
    Dear { $employer } team,

    Thank you again for your offer. I have not received the contract yet; may I ask when I can expect it?

    Kind regards,
    (your name)
draft-email-offer-no =
    Dear { $employer } team,

    Thank you very much for your offer and for your time. After careful thought I have decided not to accept it. I wish you and the team all the best.

    Kind regards,
    (your name)
draft-email-answer =
    Dear { $employer } team,

    Thank you for your message about { $interview }. (Your answer to what they asked, in one line.) I look forward to hearing from you.

    Kind regards,
    (your name)
draft-email-papers =
    Dear { $employer } team,

    As you asked, I attach (the papers) for { $interview }. Please tell me if anything else is needed.

    Kind regards,
    (your name)
draft-email-missed =
    Dear { $employer } team,

    I am sorry that we missed each other on the phone about { $interview }. When would be a good time to call again? I can be reached on { $number ->
        [none] (your number)
       *[other] { $number }
    }.

    Kind regards,
    (your name)
draft-email-number =
    Dear { $employer } team,

    A short note about { $interview }: my number has changed, and I can now be reached on { $number ->
        [none] (your new number)
       *[other] { $number }
    }. Thank you for noting it.

    Kind regards,
    (your name)
draft-email-offer =
    Dear { $employer } team,

    Thank you very much for your offer. (Your answer, or: May I come back to you by this day?) I look forward to the next step.

    Kind regards,
    (your name)
draft-sms-contact = Hello, this is (your name). Thank you for { $interview }. May I ask if there is any news on your decision, or when I might hear? Thank you.
draft-sms-thanks = Hello, this is (your name). Thank you for { $interview }. I enjoyed our talk and look forward to hearing from you.
draft-sms-invited = Hello, this is (your name). You kindly asked me to come back to you about { $interview }. Is there any news? Thank you.
draft-sms-both = Hello, this is (your name). Thank you once more for { $interview }. May I ask if there is any news on your decision? Thank you.
draft-sms-timeline = Hello, this is (your name). Thank you for { $interview }. May I ask how long it will be, roughly, until I hear from you? Thank you.
draft-sms-feedback = Hello, this is (your name). Thank you for letting me know. If you can spare a line, I would be glad to learn what I could do better. All the best.
draft-sms-offer = Hello, this is (your name). Thank you very much for your offer. May I come back to you with my answer by (day)? Thank you.
draft-phone-contact = “Hello, my name is (your name). I had { $interview }. May I ask whether there is any news, or when I might hear?”
draft-phone-missed = “Hello, my name is (your name). We missed each other on the phone about { $interview }, so I am calling back. Is this a good time?”
draft-phone-invited = “Hello, my name is (your name). You kindly asked me to call today about { $interview }. Is there any news?”

## How a call ends: the candidate's words in the language of the call, the rest in that of the coach
closing-contact = Thank you, that helps. Have a good day.
closing-missed = When may I call again?
closing-invited = Thank you, that helps. Have a good day.
stage-contact = Whatever they say: “{ $closing }” Then hang up, and tell me what they said.
stage-missed = If it is not: “{ $closing }” Then hang up, and tell me what they said.
stage-invited = Whatever they say: “{ $closing }” Then hang up, and tell me what they said.
plain-day = { $day }
ask-contact-again = You say “again”: have you been in touch with them already, and when?
ask-contact-told = It sounds as if you have been in touch with them already: have you, and when?
button-not-yet-contacted = Not yet
instead-later = When it is time, from { $until }, this is enough:

## The picture of the time line: short labels, no name of an employer, letters of ASCII only
picture-interview = Interview
picture-promise = Their answer
picture-invited = They asked for a call
picture-contact = { $count ->
    [one] You got in touch
   *[other] In touch { $count } times
}
picture-quiet = Quiet time: no calls, no messages
picture-nudge = My nudge
picture-today = Today
picture-period = { $day } to { $until }
picture-alt = Your time line. Interview: { $held }. { $promise ->
    [none] They named no day.
   *[other] { $said }: { $promise }.
} { $count ->
    [0] {""}
    [one] You got in touch: { $contact }.
   *[other] In touch { $count } times, last on { $contact }.
} { $quiet ->
    [none] {""}
    [open] Quiet time now: no calls, no messages.
   *[other] Quiet time, no calls and no messages, until { $end }.
} { $nudge ->
    [none] No nudge is planned.
   *[other] My nudge: { $nudge }.
} Today: { $on }.

## What the messenger shows before a word is said; about at most 120 characters, description 512
profile-about = After a job interview: what they said, when to follow up, and one nudge at the right moment. English, Kiswahili.
profile-description =
    The days after a job interview are long. Subira (“patience”) sits with you: it keeps what they said, tells you honestly before you call too soon, checks your message, and nudges you once, when it is time.

    Write in English or Swahili, as you would to a friend. What you tell it is encrypted, and erased whenever you say so.
command-start = Begin, or come back
command-interview = Tell me of an interview
command-interviews = Your interviews: look, change, remove
command-next = What waits, and when
command-draft = A message to copy
command-check = Check a message before you send it
command-settings = Language, time zone, quiet hours
command-discreet = No names in notifications
command-language = English or Kiswahili
command-timezone = Where you are
command-quiet = When I keep still
command-cancel = Leave the question that is open
command-privacy = What I keep, and for how long
command-export = Get all that I keep of you
command-forget = Erase one interview or everything
command-stop = No more messages from me
command-help = What I can do
