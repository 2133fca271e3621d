"""The words that say what happens on a day, who does it, and when: both languages together."""

# The interview was, or is.
INTERVIEW = """
    had another interview, did another interview, had a second interview, saw them, sat with, sat
    for, went to see, did my, did the interview, interview, interviews, interviewed, interviewing,
    intervw, interviewd, interveiw, usaili, mahojiano, intavyu, intaview, met, met them, saw me,
    seen, attended, sat in front, had it, it was, took place, was held, held, conducted, conducted
    in, it happened, happened, panel, face to face, assessment, went in, went for, i went, went
    there, went well, it went, grilled, i did it, did it, second one was, first was, was with,
    walked in, the actual, zoom, teams call, in front of, went through, sat before, i was there,
    they took, had mine, mine was, i had mine, have mine, had my, questioned, second round, first
    round, final round, 2nd round, 1st round, aptitude, oral, orals, session, nilihojiwa,
    nimehojiwa, alinihoji, walinihoji, wakanihoji, niliitwa, ilikuwa, ulikuwa, yalikuwa, nilienda,
    nlienda, nlikuwa, nilifanya, nimefanya, tulifanya, ilifanyika, ulifanyika, nilifanyiwa,
    tulienda, nilikuwa, nliend, kuhojiwa, kunihoji, niliingia, nilikutana, nilimaliza, iliisha,
    nilihudhuria, nilifika, ilienda, walinifanyia, nimetoka, nilitoka, iko, itakuwa, nmefanya,
    nimeenda, tumefanya, nilikaa, wa pili, ilifanywa, nilipohojiwa, nilipoenda, itafanyika,
    utafanyika
"""
# The employer would answer.
PROMISE = """
    were to call, was to call, were to ring, was to ring, were to email, were to tell, it was meant
    to be, was meant to be, it was meant to, call me, call us, calls, hear, hear back, hear from,
    hearing, heard, get back, getting back, got back, gets back, tell me, tell us, told, decide,
    decides, decided, deciding, decision, decisions, revert, reverting, reverts, feedback, feed
    back, answer, answers, response, respond, responds, responding, reply, replies, result,
    results, announce, announced, let me know, let us know, know, notify, notified, contact me,
    contact us, be contacted, contacted, in touch, touch, outcome, outcomes, list, letter, letters,
    email me, mail me, text me, email us, word, said, says, say, saying, promised, promise,
    promises, expect, expecting, inform, informed, be told, update, updates, intimate, finalise,
    finalize, finalised, release, released, publish, post the list, make calls, ring me, ring us,
    phone me, offer, regret, communicate, communicated, verdict, news, reckon, reckons, wait,
    waiting, wrote, mentioned, gave me, sorted, shortlist, shortlisted, will call, would call, will
    be calling, would be calling, they'd call, they'll call, they call, she'll call, he'll call,
    gonna call, to call me, will contact, would contact, will ring, will phone, 'll ring, 'll
    phone, will email, would email, 'll email, will text, should call, come back to me, come back
    to us, back to me, back to us, come back with, picked, choose, chosen, select, selection, pick
    someone, choosing, make up their minds, make up their mind, sign off, sign it off, promising,
    indicated, hoping, hope,
    aiming, aim, target, timeline, turnaround, due, promised me, deadline to tell, hire, walisema,
    wamesema, alisema, amesema, wakasema, akasema, walisemaa, wanasema, anasema, waliniambia,
    aliniambia, wameniambia, ameniambia, nimeambiwa, niliambiwa, tuliambiwa, wakaniambia,
    akaniambia, majibu, jibu, matokeo, watanipigia, atanipigia, watapiga, atapiga, ntajua, nitajua,
    walituambia, watanijulisha, watajibu, watanijibu, wataniita, watatoa, wataamua, nitajulishwa,
    nitajibiwa, watatuambia, nitapigiwa, kutuambia, kuniambia, ahadi, waliahidi, nangoja, nasubiri,
    ningoje, nisubiri, kungoja, kusubiri, supposed to be, supposed to, it was supposed to be, was
    supposed to be, meant to, should have, should have been, it should have been, deadline they
    gave, spoke of, spoke, spoken, talked of, talked about, quoted, estimated, estimate, take,
    takes, pushed back to, pushed to, moved to, shifted to, postponed to, put up, pin up, post
    results, posted the list, pin the list, uamuzi, it was going to be, was going to be, it was to
    be, was to be, ilikuwa iwe, ilifaa iwe, they need, need until, needs until, they don't call,
    they don't ring, they don't get back, doesn't call, nitasikia, tutasikia, nitaambiwa, aliahidi,
    orodha, barua, majina, they have until, they have till, they've until, she has until, he has
    until, has until, wana hadi, reckoned, thought, guessed, patient, figure
"""
# The employer told the candidate to come back.
INVITATION = """
    told me to call, told me to come, told me to check, told me to ring, told me to email, told me
    to follow, told me to try, told me to contact, told to call, asked me to call, asked me to
    check, asked me to follow, asked me to come, asked me to email, said i should call, said i can
    call, said to call, said to check, said to ring, said call, told me call, told me i can call,
    told me i should call, said i could call, said i should check, said i should come, to call
    back, to call again, call again, call them again, ring again, ring back, call back, call them
    back, check back, check in with, check again, come back on, come back after, come back next,
    try again, follow up with them after, to follow up, said i follow up, said to come, told me to
    go back, told to go back, told to come back, told to come, told to try, told to check, told to
    ring, told me to get in touch, to phone again, to pass by, pass by, told me to phone, told me
    to write, told me to ask, asked me to ring, asked me to try, asked us to call, told us to call,
    said we should call, i should call, i could call, i should ring, should ring, i can call, can
    call them, nipige, nipigie, nipige tena, nirudi, niwapigie tena, nipigie tena, nirudie, nije,
    niulize, niangalie, niwasiliane, nipitie, nikuje, nicall, nicheck, nirudi tena, waliniambia
    nipige, wapigie, nifollow, nijaribu, rudi, niende tena, nimpigie, i'm supposed to call, i'm
    supposed to ring, i'm supposed to email, i'm to ring, i'm to call, i'm to email, i'm to write,
    i am to ring, i am to call, i am to email
"""
# The candidate reached out.
CONTACT = """
    we spoke, i spoke, spoke to, spoke with, i talked, we talked, talked to, i went back, i went to
    their office, went to their office, i went to their offices, i stopped by, i passed by their,
    nilienda kwao, nilipita, i called, i emailed, i texted, i wrote, i phoned, i rang, i followed
    up, i sent, i mailed, i messaged, i whatsapped, i reached out, i contacted, i have called, i've
    called, i already called, i already emailed, i've emailed, i have emailed, i did call, called
    them, emailed them, texted them, called hr, emailed hr, called the, phoned them, rang them, i
    checked, my email, my call, my message, thank you note, thanked, i tried calling, i tried to
    call, tried calling, i sent them, i sent her, i sent him, sent a, sent them, i even called, i
    visited, i passed by, i asked them, messaged them, followed up, wrote to them, i dropped,
    niliwapigia, nimewapigia, nilimpigia, nilipiga, nimepiga, nilituma, nimetuma, niliwatumia,
    nimewatumia, niliwaandikia, nilimwandikia, nimempigia, niliuliza, niliwauliza, niliwasiliana,
    nilicall, niliemail, nilitext, niliwacall, nilimcall, nilimtext, nimewacall, nilifollow
"""
# The candidate means to reach out.
PLAN = """
    want to visit, i want to visit, want to pass by, how about i, what if i, want to ring, want to
    call, want to email, want to write, would it be ok, do i email, do i ring, do i text, should i
    call, should i email, should i text, should i ring, should i write, should i follow, should i
    contact, should i go, should i send, should i wait, can i call, can i email, can i text, can i
    follow, could i call, may i call, i will call, i'll call, i will email, i'll email, i'll text,
    i'll ring, i'll phone, i'll send, i'll write, i'll follow, i'll ask, i'll go, i'll visit, i'll
    check, i'm going to call, i am going to call, going to call them, i want to call, i want to
    email, i want to send, i plan to, i'm planning, planning to, thinking of, i'd like to call, i'd
    call, i intend, let me call, i would call, shall i, i'll contact, is it ok to call, is it okay
    to call, ok if i, okay if i, if i call, i'm calling, i am calling, i'm emailing, i might call,
    i may call, i was going to call, i'm gonna, gonna call them, i'll try, i'll drop, i'll pop, i'm
    thinking, i'll message, i want to go, do i call, i will send, i will go, i will text, i will
    ring, i need to call, i'll be calling, remind me, nitawapigia, nitapiga, nitampigia, niwapigie,
    nimpigie, naweza kupiga, naweza kuwapigia, nataka kupiga, nataka kuwapigia, nitatuma,
    nitawatumia, nitaenda, nitawaandikia, nitauliza, nitawauliza, nitapita, nitumie, niwatumie,
    niandike, niwaandikie, nifollow up, nitacall, nitawacall, ntawacall, ntawapigia, nitamcall,
    nitaemail, nitarudi
"""
# Something else: the start of the job, a closing date, an advert.
OTHER = """
    mkataba, job is, job would be, job will be, role is, role will be, work is, work will be,
    position is, contract is, kazi ni, kazi iko, wef, w . e . f, effective, budget, project starts,
    intake is, post will be, reporting day, salary review, review, last candidate, other
    candidates, the others, others, wengine, runs until, runs till, itaanza, wataanza, post is, the
    post is, pay, pays, the other one, other one, rejected me, rejected, rejection, turned me down,
    offered, offered me, after their meeting, after the meeting, after a meeting, want an answer,
    want my answer, need my answer, want a reply, rent is due, naanza, ninaanza, tutaanza, they
    called, they rang, they phoned, she called, he called, start, starts, starting, start date,
    started, start work, begin, begins, begin work, work begins, resume, resumes, report on,
    reporting, reporting date, joining, join, joining date, onboarding, orientation, induction,
    closing, closing date, closed, closes, deadline for, application, applied, apply, applications,
    advert, advertised, was posted, posted the job, job posted, the posting, ad was, vacancy,
    shifts, hours, working hours, open, opens, open from, training, probation, contract, salary,
    paid, pay day, rent, born, birthday, anniversary, graduated, graduate, holiday, leave, sick
    leave, travel, travelling, wedding, another one, next round, next stage, next interview,
    different firm, different company, other company, other interview, another interview, another
    company, invited, invite, invited me, got the sms, sms, invitation, received, called me for,
    shortlisted for, i got the, work from, worked, experience, trial shift, run from, runs from,
    trial, medical, the role starts, position starts, someone to start, need someone, want someone,
    want somebody, need somebody, another offer, other offer, rival offer, must answer, have to
    answer, need to answer, must reply, must decide, have to decide, term, school opens, moved
    from, not on, notice, exam, exams, elections, payday, retires, leaves, last day, my last day,
    contract ends, expires, valid, old, aged, launched, founded, opened, been open, unemployed,
    jobless, laid off, kazi inaanza, inaanza, kuanza, kuanza kazi, ianze, niliomba, nimeomba,
    tangazo, mwisho wa maombi, maombi, kufungwa, ilifungwa, nianze, wanaanza, anaanza, niliapply,
    mshahara, likizo, waliniita, walinialika, nilialikwa, niliitwa kwa, ataanza, nitaanza,
    kujiunga, deadline ya application, nilitumwa, niliona, other firm, other employer, another
    employer, another firm, other place, move house, have to move
"""
# A promise whose day has passed.
OVERDUE = """
    were to call, was to call, were to get, were to tell, were to, supposed to, was meant to, were
    meant to, meant to hear, has passed, have passed, long gone, long past, long over, long passed,
    been and gone, that's gone, already gone, already passed, gone now, passed now, it's gone, gone
    already, is gone, now gone, already past, it's past, past now, that's past, lapsed, elapsed,
    passed already, day don pass, date don pass, past the date, past that date, past that day, past
    that, been n gone, passed quietly, kimya tu, bado kimya, hadi leo, mpaka leo, up till today,
    till today, imeenda, nothing still, late now, well over, imeshapita, ilishapita, ishapita,
    imepitwa, that passed, is past, well past, came and went, come and gone, has gone, it passed,
    but they didn't, but they never, never called, never did, didn't call, did not call, they
    didn't, till now, until now, still nothing, but nothing, and nothing, nothing came, no call
    came, but silence, overdue, deadline they gave me was, was the deadline, ilipita, imepita,
    hawakupiga, hawajapiga, hakupiga, wangenipigia, wangepiga, wangenijibu, lakini kimya, walikuwa
    wanipigie, walikuwa wapige, hawakunipigia, wangeniambia, ilifaa, walifaa, angenipigia,
    zimepita, wangejibu, hajapiga, hakunipigia, lakini wapi, hawajanipigia, hadi sasa, mpaka sasa,
    up to now, to date, given up, it's passed, was the day, nada, but wapi, days late
"""
# An interview surely still to come.
AHEAD = """
    still coming, yet to come, hasn't taken place, not taken place, has not taken place, scheduled
    it for, not held, hasn't happened, has not happened, yet to happen, still to come, hasn't been
    held, sijaenda, haijafanyika, sijafanya, hatujafanya, sijahojiwa, sijafanyiwa, haijafika,
    hatujaenda, sijahudhuria, not been held, upcoming, itakuwa, bado sija, not happened, yet to be
    interviewed, yet to go, yet to have it, yet to sit, yet to attend, yet to do it, waiting to
    have it, waiting to do it, waiting to be interviewed, waiting to go, still waiting for the day
"""
# An interview still to come, unless a word of the past is there as well.
COMING = """
    don't have it till, don't have it until, due there, due in, not till, put me down, asked me to
    come, told me to come, told me to be there, due on, still ahead, wameniambia nije, will be,
    it's on, it is on, it's in, it is in, upcoming, not until, is tomorrow, is on, is coming,
    coming up, scheduled for, is scheduled, will have, going to be, have an interview, i have my,
    still to come, hasn't been held, is set for, set for, is this, is next, yet to, is still, they
    put it, i'll be, invited for, i'm going, itakuwa, sijaenda, utakuwa, iko, nitaenda, nitahojiwa,
    nitafanya, haijafanyika, sijafanya, nina interview, niko na interview, hatujafanya, nitakuwa,
    utafanyika, itafanyika, naenda, have interview, got an interview, moved to, rescheduled, pushed
    to, it's to be, is to be, invited me for, invite me for, invited to, invited me to, booked in,
    booked me, scheduled me, asked me in, want me, want to see me, given me, i go in, i go,
    interview is, will interview, will see, will meet, wameniita, wamenialika, calling me for,
    wananiita, been called for, been called to, been asked in, been invited, set it for, fixed it
    for, fixed for
"""
# They go with today's name.
NOW = """
    now, nw, already, leo, sasa, today, sahii, saa hii
"""
# Words of the past.
WENT = """
    attended, did, got, had, happened, held, ilikuwa, interviewed, met, nilienda, nilifanya,
    nilikuwa, nlikuwa, nilikua, tulikuwa, nimefanya, nimetoka, saw, ulikuwa, was, went, were
"""
# Words of the past that belong to other dates.
CLOSED = """
    applied, closed, ilifungwa, invited, niliomba, posted, since, started
"""
# Said of an interview as well as of a promise.
MEANT = """
    it was meant to be, was meant to be, it was meant to, due, it was going to be, was going to be,
    it was to be, was to be, ilikuwa iwe, ilifaa iwe, it should have been, it was supposed to be,
    meant to, moved to, postponed to, pushed back to, pushed to, shifted to, should have, should
    have been, supposed to, supposed to be, was supposed to be
"""
# What an answer may begin with, before its day.
LEAD = """
    about, ah, at, eh, erm, hello, hi, hmm, hopefully, i, kama, labda, madam, maybe, nadhani, ni,
    ok, okay, on, oh, perhaps, probably, sir, so, the, think, um, well, yeah, yes, -
"""
# The same, where the day of the interview was asked for.
LEAD_OF_INTERVIEW = """
    back, birthday, had, in, it, it's, ilikuwa, my, that, ulikuwa, was, way
"""
# Another employer: what stands in one clause with it is about that one.
RIVALS = """
    another company, another employer, another firm, another offer, different company, different
    firm, other company, other employer, other firm, other offer, rival offer
"""
# Another interview than the one that was asked for.
ANOTHER = """
    another interview, another one, called me for, invitation, invite, invited, invited me, next
    interview, next round, next stage, other interview, shortlisted for
"""
# A call of the employer, which is no day that was asked for.
RANG = """
    they called, they rang, they phoned, she called, he called
"""
# Plans that lead to an interview, where that was asked for.
GOING = """
    i'll go, i will go, i'm going, nitaenda, i'll be going, i'm planning
"""
# They tell a day of an interview as well as of a promise.
IT_WAS = """
    it was, was with, happened, ilikuwa, ulikuwa, yalikuwa, itakuwa, iko
"""
# Verbs that bring about an interview; the day behind "for" is its day.
INVITES = """
    asked, told, wameniambia, aliniita, alinipigia, booked, called, invitation, walinipigia,
    waliniita, invite, invited, rang, scheduled, shortlisted
"""
# Before a day that comes round again and again.
HABITS = """
    each, every, kila
"""
# Verbs of telling, in the past.
TOLD = """
    akasema, aliniambia, alisema, asked, called, confirmed, emailed, informed, mentioned,
    niliambiwa, promised, rang, replied, said, spoke, texted, told, wakaniambia, wakasema,
    waliniambia, walipiga, walisema, walituma, wrote
"""
# What is written or said on a day and tells of another.
LETTERS = """
    ad, advert, barua, chat, email, emails, letter, mail, memo, message, messages, msg, note,
    notice, reply, sms, smses, text, txt, ujumbe, whatsapp, tangazo, emaili, meseji
"""
# What a letter does.
SAYING = """
    says, said, saying, say, states, stated, stating, reads, mentions, mentioned, promised,
    promises, promising, ilisema, inasema, imesema, ikisema, yasema, ilitaja, kwamba, telling, that
"""
# Words that carry a role over to the next day: a change of plan.
TIES = """
    ikawa, imebadilishwa, wamesukuma, changed, turned, slipped, extended, delayed, actually,
    badala, brought, finally, instead, settled, ikahamishwa, later, moved, now, postponed, pushed,
    rather, rescheduled, shifted, then, wakabadilisha, advanced, amended, bumped, corrected, cut,
    forward, preponed, reduced, revised, shortened, updated, wakaahirisha, wakasogeza,
    wamebadilisha
"""
# A new number stands behind them: "then made it 3", "later wrote that it will be 10".
REMADE = """
    became, changed, cut, extended, increased, later, made, make, making, moved, now, pushed,
    raised, reduced, sasa, said, then, wakabadilisha, wakasema, wakafanya, wrote
"""
# Words that take back the day before them.
CORRECTIONS = """
    correction, hapana, mean, meant, namaanisha, no, oops, pole, sorry, wait
"""
# Words around such a word: "no, wait, I mean".
SORRY = """
    hang, on, hold, up, make, that, just, last, -, actually, ah, i, it, not, oh, or, the, think,
    was, …
"""
# Said of a time that was waited.
WAITED = """
    been, nimekuwa, nimengoja, nimesubiri, waited
"""
# Words that part a sentence.
CONJUNCTIONS = """
    after, although, and, because, bt, but, halafu, ila, kisha, lakini, n, na, sasa, so, then,
    though, while
"""
# What follows the day of telling: "told me on Monday that".
AND_SO = """
    and, i, i'd, i'll, it, it'd, it'll, kuwa, kwamba, na, saying, telling, that, they, they'd,
    they'll, to, we
"""
