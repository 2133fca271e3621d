"""What the body itself says to a candidate where it failed; all else is said by the mind."""

SORRY = {
    "en": "Something went wrong on my side just now. Nothing you told me before is lost. "
    "Please try again, or say it in other words.",
    "sw": "Kuna hitilafu upande wangu sasa hivi. Hakuna ulichoniambia awali kilichopotea. "
    "Tafadhali jaribu tena, au sema kwa maneno mengine.",
}
SET_ASIDE = {
    "en": "I could not read my notes about you, so we begin afresh. The notes are kept aside and "
    "the person who runs me can see that it happened; nobody else's notes are touched.",
    "sw": "Sikuweza kusoma kumbukumbu zangu kukuhusu, kwa hiyo tunaanza upya. Kumbukumbu hizo "
    "zimewekwa kando na anayeniendesha ataliona hilo; za wengine hazijaguswa.",
}
NO_FILE = {
    "en": "The file that belongs to this did not work out, sorry. What I wrote holds all the "
    "same; please ask for the file again a little later.",
    "sw": "Samahani, faili ya ujumbe huu haikufaulu. Nilichoandika kinabaki vile vile; tafadhali "
    "iombe tena baadaye kidogo.",
}
