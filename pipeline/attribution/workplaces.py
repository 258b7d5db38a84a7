"""Phrases for the body that a man of the text works for: "lembaganya", "dinas yang dipimpinnya"."""

import re

from pipeline.article import Article
from pipeline.attribution.speaker import Speaker

_WORKPLACE = re.compile(
    r"\b(?:tempat(?:nya\s|\s{1,3}(?:ia|dia)\s)\s{0,2}(?:bekerja|bernaung|mengabdi|bertugas|mengajar)|"
    r"yang\s{1,3}di(?:wakili|pimpin|kelola|bawahi|ketuai|komandani|dirikan)nya)\b"
)
_WORKPLACES = frozenset(
    "lembaga organisasi badan institusi kementerian partai perusahaan yayasan koalisi kelompok "
    "maskapai komisi fraksi universitas media koran dinas kesatuan".split()
)


def names_workplace(article: Article, speaker: Speaker) -> bool:
    """Whether the phrase says whose body it is: "lembaganya", "dinas yang dipimpinnya".

    Example:
        >>> text = "dinas yang dipimpinnya"
        >>> names_workplace(Article(text, []), Speaker(text, 0, 22))
        True
    """
    phrase = article.text[speaker.start : speaker.end].lower()
    if "nya" not in phrase and "tempat" not in phrase:
        return False
    words = article.words(speaker.start, speaker.end)
    if len(words) == 1 and words[0].lower.endswith("nya"):
        return words[0].lower.removesuffix("nya") in _WORKPLACES
    return _WORKPLACE.search(article.text, speaker.start, speaker.end) is not None
