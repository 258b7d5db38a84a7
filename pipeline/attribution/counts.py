"""Verbs whose object is a number of troops: "menyebut 300 prajurit", "mencatat kekuatan …"."""

import re

from pipeline.article import Article, Word

_COUNT = re.compile(
    r"\s{1,3}(?:(?:ada|sekitar|lebih|dari|kurang|hampir|sedikitnya|setidaknya|sebanyak|total|hingga|"
    r"tinggal|hanya|cuma|baru|kira-kira|tersisa|masih|"
    r"antara|paling|sedikit)\s{1,3}){0,3}"
    r"(?:\d[\d.,]*|belasan|puluhan|ratusan|ribuan|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)"
    r"(?:\s{1,3}(?:ribu|juta|ratus|puluh|belas))?\s{1,3}"
    r"(?:orang\s{1,3})?(?:tentara|prajurit|personel|serdadu|pasukan|petempur|pejuang|milisi|militan|"
    r"kombatan|gerilyawan|pemberontak|perwira|marinir|batal[iy]on|brigade|divisi|kompi|peleton|resimen)(?:nya)?\b",
    re.IGNORECASE,
)
# "mencatat kekuatan 300 prajurit", "menyebut jumlah korban hanya 12 serdadu": a number is told
_AMOUNTS = frozenset(
    "angka jumlah total kekuatan kehadiran keberadaan pengerahan pengiriman penempatan kehilangan "
    "kerugian kematian korban tewasnya gugurnya hilangnya terlukanya".split()
)
_BARE_NUMBER = re.compile(
    r"\s{1,3}(?:hanya\s|cuma\s|sekitar\s|lebih dari\s|angka\s){0,2}\d[\d.]{1,9}"
    r"(?:\s(?:ribu|juta))?\s{0,2}(?:[.;]|,\s|$)"
)
_BREAKS = frozenset(",;:()")
_LONGEST_AMOUNT = 60  # characters
# "Ia menyebut hanya 35 orang": people alone, where the number is all that is told
_PEOPLE_ALONE = re.compile(
    r"\s{1,3}(?:(?:hanya|cuma|baru|ada|sekitar|kira-kira|kurang lebih|lebih dari|hampir|sedikitnya|"
    r"setidaknya|paling sedikit|paling banyak|sebanyak|"
    r"tidak lebih dari|tak lebih dari)\s{1,3}){1,2}"
    r"\d[\d.]*(?:\s{1,3}(?:ribu|ratus))?\s{1,3}(?:orang|jiwa)\b",
    re.IGNORECASE,
)


_CASES = re.compile(
    r"\s{1,3}(?:(?:ada|sekitar|lebih dari|hampir|sedikitnya|setidaknya|sebanyak|total)\s{1,3}){0,2}"
    r"(?:\d[\d.,]*|belasan|puluhan|ratusan|ribuan|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)"
    r"(?:\s{1,3}(?:ribu|juta|ratus|puluh|belas))?\s{1,3}"
    r"(?:peserta|korban|pengungsi|penyintas|kasus|pelanggaran|insiden|keluarga|kepala keluarga)\b",
    re.IGNORECASE,
)


def tells_count(article: Article, words: list[Word], i: int) -> bool:
    """Whether troops, victims, cases, or people by a hedged number, are the verb's object."""
    text, end = article.text, words[i].end
    if _COUNT.match(text, end) or _PEOPLE_ALONE.match(text, end) or _CASES.match(text, end):
        return True
    if i + 1 >= len(words) or words[i + 1].lower not in _AMOUNTS:
        return False
    for word in words[i + 2 : i + 8]:
        gap = text[end : word.start]
        if word.start - words[i].end > _LONGEST_AMOUNT or not _BREAKS.isdisjoint(gap):
            return False
        if text[word.start].isdigit() and _COUNT.match(text, word.start - 1):
            return True
        end = word.end
    return False


def tells_number(article: Article, word: Word) -> bool:
    """As in "Pemberontak menyebut 300": the number closes the clause."""
    return _BARE_NUMBER.match(article.text, word.end) is not None
