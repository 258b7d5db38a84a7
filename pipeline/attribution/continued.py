"""Sentences that go on an indirect statement without a cue of their own.

"Kolonel Uwe mengatakan 13 prajurit gugur. Empat di antaranya tewas pada Senin.": the second number
is the colonel's as well. Such a sentence is read so where it follows in the same paragraph and its
first words hold on to what was said: a part of it, its number, "mereka", "selain itu", or it
counts more soldiers killed or hurt on no other day. What is said in the first person before "kata
X" is X's too. Anything else may be the writer's own voice and keeps no source.
"""

import re
from collections.abc import Sequence

from pipeline.annotations import Quantity, Utterance
from pipeline.article import Article

_THAT = r"(?:itu|tersebut|ini|tadi)"
_NUMBER = rf"(?:jumlah|angka|total)\s+{_THAT}"
_PART = rf"(?:di\s+antara(?:nya|\s+mereka)|dari\s+(?:mereka|{_NUMBER}))"
_TROOPS = (
    r"(?:para\s+)?(?:pasukan|prajurit|tentara|serdadu|personel|anggota|korban|kontingen|satuan|unit|"
    r"batalyon|batalion|brigade|divisi|kompi|milisi|pejuang|petempur|gerilyawan|tawanan|tahanan)"
)
_HOW_MANY = (
    r"(?:\d[\d.,]{0,9}(?:\s+(?:ribu|ratus|juta))?|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)"
    r"(?:\s+(?:belas|puluh|ratus|ribu))?|sepuluh|sebelas|selusin|belasan|puluhan|ratusan|ribuan)"
)
_NO_VERB = r"(?!me[mnlrwy]|ber|di[a-z]{3}|ter)"
_COUNTED = rf"{_HOW_MANY}\s+(?:orang\s+)?{_TROOPS}\s+(?:{_NO_VERB}[\w-]+\s+){{0,2}}?"
_HOLDS_ON = re.compile(
    r"(?:selain|di\s+samping|tak\s+hanya|tidak\s+hanya|bukan\s+hanya)\s+itu\b|lebih\s+(?:lanjut|jauh|rinci)\b|"
    rf"{_PART}\b|(?:[\w.,-]+\s+){{1,6}}?{_PART}\b|"
    rf"(?:(?:sebanyak|sekitar|sedikitnya|setidaknya|hampir|lebih|dari|ada|dan)\s+){{0,3}}{_HOW_MANY}\s+"
    rf"(?:(?:orang|{_TROOPS})\s+){{0,2}}(?:lainnya|lagi)\b|masing-masing\b|di\s+pihak(?:nya|\s+(?:lawan|mereka|sendiri))\b|"
    rf"dari\s+(?:[\w.]+\s+){{1,4}}?{_THAT}\b|"
    r"(?:separuh|setengah|sepertiga|seperempat|mayoritas|kebanyakan)(?:nya)?\s+(?:dari|di|lainnya|lagi)\b|"
    r"(?:mereka|sisanya|selebihnya|sebagian\s+besar(?:nya)?|rinciannya|jumlahnya|kekuatannya|totalnya|"
    r"termasuk|terdiri|yaitu|yakni|antara\s+lain)\b|"
    rf"(?:jumlah|angka|total|kekuatan|{_TROOPS})\s+{_THAT}\b|"
    rf"(?:ke-?\s?)?{_COUNTED}{_THAT}\b|"
    r"(?:jika|bila|apabila|kalau)\s[^.\n]{1,80},\s+(?:jumlah|total|kekuatan)nya\b",
    re.IGNORECASE,
)
# "A, kata polisi. Dua tentara cedera.": what else the attack did, where no day sets it apart
_SUFFERED = re.compile(
    rf"{_COUNTED}(?:tewas|gugur|meninggal|terbunuh|cedera|luka|luka-luka|terluka|mengalami|hilang|"
    r"ditangkap|ditawan|diculik|selamat)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:kami|kita|saya)\b", re.IGNORECASE)
_LONGEST_OPENING = 200  # characters
_STOPS = " \t\r\n\xa0.!?…"


def read_continued(
    article: Article, found: Sequence[Utterance], quantities: Sequence[Quantity]
) -> list[Utterance]:
    """The sentences with a number of troops that go on an indirect statement.

    Args:
        article: the article.
        found: its utterances, in any order.
        quantities: its counted troops, in text order; no other sentence is looked at.

    Returns:
        One utterance for each such sentence, with the source and cue of the one it goes on.

    Example:
        >>> text = "Seoul menyebut 90 tentara tiba. Dari jumlah itu, 30 gugur."
        >>> said = Utterance(15, 30, 0, source="Seoul", quotation="indirect")
        >>> numbers = [Quantity(49, 51, 49, 51, 30, 30, 30, "exact", "person")]
        >>> more, = read_continued(Article(text, [(0, 31), (32, 58)]), [said], numbers)
        >>> text[more.start:more.end], more.source, more.source_basis
        ('Dari jumlah itu, 30 gugur', 'Seoul', 'continued')
    """
    last: dict[int, Utterance] = {}
    for said in sorted(found, key=lambda u: (u.end, u.start)):
        for index in range(article.sentence_at(said.start), article.sentence_at(said.end - 1) + 1):
            last[index] = said
        last[said.sentence] = said
    continued = []
    for index in sorted({article.sentence_at(q.number_start) for q in quantities}):
        before = last.get(index - 1)
        if before is None and (further := last.get(index - 2)):
            # "… 54 gugur. Mereka umumnya wajib militer. Selain itu, 11 hilang."
            before = further if _goes_on(article, index - 1, further) else None
        if index not in last and _speaks_on(article, index, last.get(index + 1)):
            before = last[index + 1]
        elif index in last or before is None or not _goes_on(article, index, before):
            continue
        start, end = article.trim(*article.sentences[index], _STOPS)
        last[index] = before._replace(
            start=start,
            end=end,
            sentence=index,
            stance="states",
            quotation="indirect",
            source_basis="continued",
        )
        continued.append(last[index])
    return continued


def _speaks_on(article: Article, index: int, behind: Utterance | None) -> bool:
    """As in "Kami kehilangan satu tentara. Kapalnya terbakar, kata juru bicara.": his own words."""
    if behind is None or behind.source is None or behind.sentence != index + 1:
        return False
    start, end = article.sentences[index]
    said_first = behind.start <= article.sentences[index + 1][0]
    if not said_first or "\n" in article.text[end : article.sentences[index + 1][0]]:
        return False
    return _FIRST_PERSON.search(article.text, start, end) is not None


def _goes_on(article: Article, index: int, before: Utterance) -> bool:
    wants = before.stance in ("asks", "demands")
    if before.source is None or before.quotation == "direct" or wants:
        return False
    start, end = article.sentences[index]
    if "\n" in article.text[article.sentences[index - 1][1] : start]:
        return False
    limit = min(end, start + _LONGEST_OPENING)
    if _HOLDS_ON.match(article.text, start, limit):
        return True
    return bool(_SUFFERED.match(article.text, start, limit)) and not article.dates_in(start, end)
