"""Who tells, right behind a saying, what another says: "Guterres mendesak A, kata Dujarric"."""

import re

from pipeline.article import Article
from pipeline.attribution.conditions import has_main_predicate
from pipeline.attribution.frame import Cue, Frame
from pipeline.attribution.phrases import phrase_after
from pipeline.attribution.relative import relative_subject
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.attribution.subjects import skip_openers, subject_before

# "A, setelah Kyiv mengumumkan B, kata X": another's saying within a clause of a clause
_EMBEDS = re.compile(
    r"(?:,\s{1,3}(?:yang|dan|serta|tetapi|tapi|namun|sedangkan)|\b(?:bahwa|setelah|sebelum|ketika|saat|karena|lantaran|meski|meskipun|walau|"
    r"walaupun|sejak|sehingga|sementara|usai))\s([^.;:\"“”]{0,150})$",
    re.IGNORECASE,
)

# "Mereka memantau sasaran dan menduga B": the saying is the clause's second predicate
_SECOND = re.compile(
    r"\b(?:dan|serta|lalu|kemudian|tetapi|tapi|namun)\s{1,3}(?:(?:juga|telah|sudah|kini|mulai)\s{1,3}){0,2}$"
)
# from the other to who tells: "kata kelompok itu dalam pernyataannya, menurut"
_SETTING = re.compile(r"(?:\s(?:dalam|pada|lewat|melalui|kepada|di)\s[^,.;:\"“”]{1,80})?\s?,\s")
_LONGEST_PHRASE = 200  # characters


def passes_on(article: Article, last: Frame, cue: Cue) -> bool:
    """As in "“A,” kata menteri itu, menurut Anadolu": another speaker behind the speaker."""
    if not last.speaker or last.end > last.cue.start:
        return False
    if cue.kind == "inverted" and last.cue.kind == "active":  # "“A,” dia berjanji, tulis X"
        return article.text[last.cue.end : cue.start].strip() == ","
    if cue.kind != "according" or last.cue.kind != "inverted":
        return False
    beside = article.text[last.speaker.end : cue.start].strip() == ","
    stop = min(len(article.text), cue.end + _LONGEST_PHRASE)
    return beside and teller_of(article, last, cue, stop) is None


def doubles(article: Article, last: Frame, cue: Cue) -> bool:
    """As in "A, kata X memperingatkan dalam wawancara": a second verb for the same words."""
    if cue.kind != "active" or last.cue.kind != "inverted" or not last.speaker:
        return False
    between = article.text[last.speaker.end : cue.start]
    that = article.text[cue.end : cue.end + 8].strip().startswith("bahwa")
    return not last.direct and last.end <= last.cue.start and between == " " and not that


def teller_of(article: Article, last: Frame, cue: Cue, stop: int) -> Speaker | None:
    """As in "Guterres mendesak gencatan senjata, kata Dujarric": who tells another's words."""
    if not last.speaker or cue.pronoun:
        return None
    told = _accords(article, last, cue) if cue.kind == "according" else _says(article, last, cue)
    if not told:
        return None
    phrase = phrase_after(article, cue.end, stop)
    rest = article.text[phrase[1] : stop].strip(" )\n\xa0")
    if cue.kind == "according" and rest and not rest.startswith("."):
        return None  # "kata Budi di Jakarta, menurut data resmi, 30 orang tewas"
    teller = read_noun_phrase(article, *phrase)
    same = teller is None or teller.pronoun or teller.name == last.speaker.name
    outlet = teller and teller.kind == "media" and cue.kind == "according"  # relay.py has those
    return None if same or outlet else teller


def _says(article: Article, last: Frame, cue: Cue) -> bool:
    """As in "Guterres mendesak A, kata": the other's words are closed by a comma."""
    if last.direct or cue.kind != "inverted" or last.cue.kind != "active":
        return False
    said = last.cue.end <= last.start < last.end <= cue.start
    return said and article.text[last.end : cue.start].strip() == ","


def _accords(article: Article, last: Frame, cue: Cue) -> bool:
    """As in "A, kata kelompok itu dalam pernyataannya, menurut": behind the other's setting."""
    if last.cue.kind != "inverted" or last.end > last.cue.start:
        return False
    return _SETTING.fullmatch(article.text, last.speaker.end, cue.start) is not None


def told_around(article: Article, clause: int, inner: Frame, cue: Cue) -> list[Frame]:
    """As in "A, setelah Kyiv mengumumkan B, kata X": X tells the whole, with what Kyiv says.

    Empty where what the other says is all that ``inner.through`` tells.
    """
    if cue.kind == "according":
        return []
    begin = skip_openers(article, clause, cue.start)
    second = _SECOND.search(article.text[begin : inner.cue.start])
    opened = second or _EMBEDS.search(article.text[begin : inner.cue.start])
    lead = article.words(begin, begin + opened.start()) if opened else []
    if not has_main_predicate(lead):
        return []
    outer = Frame(cue, inner.through, begin, inner.end, direct=False)
    if second:  # "Mereka memantau sasaran dan menduga B, kata X"
        named = inner.speaker and not inner.speaker.pronoun
        return [outer, inner] if named else [outer]
    within = begin + opened.start(1)
    speaker = relative_subject(article, begin, inner.cue.start)
    speaker = speaker or subject_before(article, within, inner.cue.start)
    if speaker is None or speaker.pronoun:
        return [outer]
    return [outer, inner._replace(speaker=speaker)]
