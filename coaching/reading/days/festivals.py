"""Public holidays by the names that candidates use, where each country's calendar holds them."""

# By what the holidays package calls the day in English: the names as people type them.
FEASTS = {
    "all saints' day": "all saints day, all saints",
    "anzac day": "anzac day, anzac",
    "ascension day": "ascension day",
    "ashura": "ashura, muharram",
    "assumption day": "assumption day",
    "australia day": "australia day",
    "bastille": "bastille day",
    "buddha purnima": "buddha purnima, buddha jayanti",
    "canada day": "canada day",
    "chinese new year": """
        chinese new year, chinese new years, lunar new year, cny, spring festival, chinese ny
    """,
    "columbus day": "columbus day, indigenous peoples day, indigenous people's day",
    "day of reconciliation": "reconciliation day, day of reconciliation",
    "democracy day": "democracy day",
    "diwali": "diwali, deepavali, deepawali, divali, diwali holidays, diwali break",
    "dussehra(?! \\()": """
        dussehra, dussera, dasara, vijayadashami, durga puja, durga pooja, pooja holidays, puja
        holidays, navratri, navaratri
    """,
    "family day": "family day holiday",
    "farmers' day": "farmers day holiday",
    "founder's day": "founders day, founder's day",
    "freedom day": "freedom day",
    "ganesh chaturthi": "ganesh chaturthi, ganesh puja, ganpati, vinayaka chaturthi",
    "genocide": "kwibuka, genocide memorial day, genocide memorial week",
    "guru nanak's birthday": "guru nanak jayanti, gurpurab, guru nanak birthday",
    "halloween": "halloween",
    "heritage day": "heritage day",
    "holi": "holi, holi holidays, holi break",
    "human rights day": "human rights day",
    "independence": "independence day, siku ya uhuru, uhuru day",
    "islamic new year": "islamic new year, hijri new year",
    "janmashtami": "janmashtami",
    "juneteenth": "juneteenth",
    "karume day": "karume day, siku ya karume",
    "king's birthday": """
        king's birthday, kings birthday, queen's birthday, queens birthday, king birthday, queen
        birthday
    """,
    "labou?r day|workers' day": """
        labour day, labor day, workers day, workers' day, may day, siku ya wafanyakazi
    """,
    "late summer bank holiday|august bank holiday": """
        august bank holiday, summer bank holiday, late summer bank holiday, late august bank
        holiday, august bank hol, summer bank hol
    """,
    "liberation day": "liberation day",
    "maha shivaratri": "maha shivratri, mahashivratri, shivratri, maha shivaratri",
    "mahatma gandhi's birthday": "gandhi jayanti, gandhi jayanthi, gandhi's birthday",
    "martin luther king": """
        mlk day, mlk, mlk weekend, mlk holiday, martin luther king day, martin luther king jr day
    """,
    "martyrs'? day": "martyrs day, martyrs' day, martyr's day, martyr day, namugongo",
    "may day": "early may bank holiday, may bank holiday, may bank hol",
    "memorial day": "memorial day, memorial weekend",
    "national day": "national day holiday, eid al etihad, uae national day",
    "nyerere day": "nyerere day, siku ya nyerere",
    "oct bank holiday|october bank holiday": "october bank holiday, october bank hol",
    "onam": "onam, onam holidays",
    "peasants' day": "nane nane, nanenane, farmers day, farmers' day, peasants day",
    "pentecost|whit monday": "pentecost monday, whit monday",
    "pongal": "pongal, makar sankranti, sankranti, pongal holidays",
    "prophet's birthday|prophet muhammad's birthday": """
        maulid, mawlid, maulidi, eid milad, milad un nabi, eid e milad, eid milad un nabi
    """,
    "raksha bandhan": "raksha bandhan, rakshabandhan",
    "ram navami": "ram navami",
    "remembrance day": "remembrance day",
    "republic day": "republic day, republic day holiday",
    "saint patrick's day": """
        st patricks day, saint patricks day, st patrick day, paddys day, st patrick's day, saint
        patrick day, paddy day, st paddys day, st paddy day
    """,
    "songkran": "songkran",
    "spring bank holiday": """
        spring bank holiday, late may bank holiday, whitsun, spring bank hol, end of may bank
        holiday
    """,
    "trade fair": "saba saba, sabasaba",
    "umuganura": "umuganura",
    "union celebrations": "union day, siku ya muungano, muungano day, muungano",
    "vaisakhi": "vaisakhi, baisakhi",
    "valentine's day": "valentines, valentines day, valentine day, valentine",
    "vesak day": "vesak, vesak day",
    "veterans day": "veterans day, veteran's day, veteran day",
    "victoria day": "victoria day, may long weekend, may two four",
    "waitangi day": "waitangi day",
    "washington's birthday": """
        presidents day, presidents' day, president's day, president day, presidents weekend
    """,
    "women's day": "womens day, women's day, woman's day, women day",
    "youth day": "youth day",
    "zanzibar revolution": "mapinduzi day, zanzibar revolution day, siku ya mapinduzi",
}
# Whose calendars hold a day that the employer's own country does not keep, the likeliest first.
HOMES = {
    "all saints' day": ("FR",),
    "anzac day": ("AU",),
    "ascension day": ("FR",),
    "assumption day": ("FR",),
    "australia day": ("AU",),
    "canada day": ("CA",),
    "chinese new year": ("SG",),
    "day of reconciliation": ("ZA",),
    "democracy day": ("NG",),
    "family day": ("ZA",),
    "farmers' day": ("GH",),
    "founder's day": ("GH",),
    "freedom day": ("ZA",),
    "genocide": ("RW",),
    "heritage day": ("ZA",),
    "human rights day": ("ZA",),
    "islamic new year": ("AE",),
    "karume day": ("TZ",),
    "king's birthday": ("NZ",),
    "late summer bank holiday|august bank holiday": ("GB",),
    "liberation day": ("RW",),
    "martyrs'? day": ("UG",),
    "may day": ("GB",),
    "memorial day": ("US",),
    "national day": ("AE",),
    "nyerere day": ("TZ",),
    "oct bank holiday|october bank holiday": ("IE",),
    "peasants' day": ("TZ",),
    "pentecost|whit monday": ("FR",),
    "remembrance day": ("CA",),
    "republic day": ("IN",),
    "saint patrick's day": ("IE",),
    "songkran": ("TH",),
    "spring bank holiday": ("GB",),
    "trade fair": ("TZ",),
    "umuganura": ("RW",),
    "union celebrations": ("TZ",),
    "vesak day": ("SG",),
    "victoria day": ("CA",),
    "waitangi day": ("NZ",),
    "women's day": ("UG",),
    "youth day": ("ZA",),
    "zanzibar revolution": ("TZ",),
}
