"""Everyday words that look like misspelt words for days, and are none."""

# Words outside the tables for days that are also mended towards.
TARGETS = ("interview", "interviewed", "working", "business", "april")

REAL = """
    after, alter, angry, anza, auger, august, augustus, best, bird, body, caring, catch, clearly,
    coding, coining, cost, coupled, couples, course, daily, date, dated, dates, dearly, diwani,
    december's, decent, dozens, dust, earl, early, easier, eastern, eater, eight, eights, eighty,
    endings, even, event, events, ever, every, fever, few, fewer, fight, fights, fine, five,
    flew, forth, fourth, friary, fried, friend, friendly, friends, fries, frisky, gave, ghost,
    give, guest, have, hoarse, honest, hors, host, house, how, hungry, interviewer, interviewers,
    jane, janet, julia, july's, june's, junior, junk, just, knew, know, known, kris, last,
    lately, later, latex, latter, layer, layers, least, letter, level, lever, light, line, list,
    live, lost, low, mach, macho, maine, manner, manners, march, marched, match, mated, maths,
    matter, may, meter, might, mika, mine, monday's, money, monkey, monte, monthly, monty, most,
    moth, mother, moths, mouth, mouths, much, must, nearly, nest, nets, never, new, news, night,
    nine, ninety, noel, north, noted, novel, now, other, others, part, parts, party, past, paste,
    port, post, quart, quarterly, quest, quiet, quite, quota, quote, rest, right, row, rust,
    save, seen, server, seventies, seventy, sever, severe, short, show, sight, sixths, sixty,
    soon, sorry, sport, start, started, starting, starts, state, stated, station, steven, story,
    study, sturdy, such, sundry, sunny, sven, tenant, tense, tensed, tent, tenth, tents, test,
    text, texts, third, thirds, thirsty, thirty, thrust, thus, tired, today's, toddy, tomato,
    tomatoes, tomoko, tour, tours, tree, trees, trust, view, walking, watch, wave, weak, weaken,
    weakened, weaker, wedding, weeds, weekend, weekly, weeping, word, worded, wording, words,
    kuibuka, malindi, worked, worker, working, workings, works, world, worries, worth, yearly,
    yearn, yeast
"""
