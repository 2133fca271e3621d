"""The words in which an employer tells a candidate to come back: a frame and a verb."""

# How an employer tells a candidate to come back, before any of the verbs.
TOLD_TO = """
    told me to, told us to, told to, told me i can, told me i should, asked me to, asked us to,
    asked to, asked that i, want me to, wants me to, wanted me to, need me to, needs me to, advised
    me to, requested me to, said to, said i, said i should, said i can, said i could, said we
    should, said give, said please, i'm supposed to, i am supposed to, i'm to, i am to
"""
# The verbs: by what means the candidate is to come back.
COME_BACK = """
    call, ring, phone, email, mail, text, whatsapp, write, message, contact, check, check in, check
    back, follow up, get in touch, get back, reach out, come, come back, come over, come to, go,
    go back, pass, pass by, drop, drop by, drop in, pop in, pop by, stop by, visit, return, try,
    inquire, enquire, ask, pick, collect, give them, give her, give him, give us, her a, them a,
    him a, us a
"""
