"""What a noun phrase is called as a source: "salah seorang pejabat itu" is "pejabat"."""

import re

from pipeline.lexicon.function_words import DEMONSTRATIVES
from pipeline.lexicon.nouns import DOCUMENT_HEADS, ORGANISATION_HEADS

_ONE_OR_MORE = re.compile(
    r"(?:(?:salah\s)?(?:seorang|satu)(?:\slagi)?|sebuah|suatu|para|sang|si|beberapa|sejumlah|banyak|berbagai|"
    r"sebagian(?:\s(?:besar|kecil))?|kebanyakan|segelintir|sekelompok|belasan|puluhan|ratusan|ribuan|"
    r"(?:ke(?!\w+\s(?:pihak|negara|kubu|belah|pemimpin|partai|tim|kelompok)\b))?"
    r"(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?:\s(?:belas|puluh))?|\d{1,2})\s(?:orang\s(?=(?-i:[a-z])))?(?=\w)",
    re.IGNORECASE,
)
# "Seorang yang selamat": without the relative clause nobody is left
_NOBODY = frozenset(
    {"seorang", "salah seorang", "salah satu", "mereka", "beberapa", "sebagian", "yang"}
)
_PLACES = ("sana", "sini", "situ", "sama")
_THERE = re.compile(r"\s(?:di\s)?(?:sana|sini|situ)$|\s(?:yang|dari)\s(?:sama|sana)$")
_UNIDENTIFIED = re.compile(
    r"\s(?:tak|tidak)\s(?:di(?:kenali?|identifikasi)|ter(?:kenal|identifikasi)|bernama|"
    r"di(?:sebut|ungkap)(?:kan)?\s(?:nama|namanya|identitas|identitasnya))\b|\stanpa\snama\b"
)
# "pihak kepolisian" are the police
_PARTY = re.compile(
    rf"pihak\s(?=(?:{'|'.join(sorted(ORGANISATION_HEADS - {'intelijen'}))})\b)", re.IGNORECASE
)
_AGED = re.compile(r"\s(?:berusia|berumur)\s")


def without_articles(phrase: str) -> str:
    """The phrase as a source's name: no article, count, demonstrative, age, relative clause.

    Example:
        >>> without_articles("dua pejabat PBB yang menolak"), without_articles("perwira itu")
        ('pejabat PBB', 'perwira')
    """
    whole = " ".join(phrase.split())
    phrase = whole.partition(" yang ")[0]
    if " beru" in phrase:
        phrase = _AGED.split(phrase)[0]
    phrase = phrase.rstrip(" ,")
    if phrase.lower() in _NOBODY:
        return whole
    if phrase.endswith(_PLACES):
        phrase = _THERE.sub("", phrase)
    if " tak " in phrase or " tidak " in phrase or " tanpa " in phrase:
        phrase = _UNIDENTIFIED.sub("", phrase)
    phrase = _behind(_PARTY, _behind(_ONE_OR_MORE, phrase))
    if phrase.startswith(("dari ", "di antara")):
        return whole  # "salah seorang dari mereka"
    words = phrase.split()
    if len(words) > 3 and "di" in words[-4:-1]:
        return phrase  # "pendeta di kota itu"
    if (
        len(words) > 2
        and words[-2].lower() in ORGANISATION_HEADS
        and words[0].lower() not in DOCUMENT_HEADS
    ):
        return phrase  # "perwira kelompok itu": it is the group that is pointed at
    return " ".join(words[:-1]) if len(words) > 1 and words[-1] in DEMONSTRATIVES else phrase


def _behind(opening: re.Pattern[str], phrase: str) -> str:
    opened = opening.match(phrase)
    return phrase[opened.end() :] if opened else phrase
