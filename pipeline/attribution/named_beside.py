"""Who is named beside the phrase that was read as the speaker.

Before it, the phrase being an apposition: "Svitlana, 27, penjaga toko roti, mengaku …"; behind it,
the name of what is described: "menurut lembaga HAM setempat, INSEC, …".
"""

import re

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.conditions import is_predicate
from pipeline.attribution.named_together import speaking_together
from pipeline.attribution.outlets import is_outlet, is_outlet_at
from pipeline.attribution.roles import state_of
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.attribution.whose_data import keeper_of
from pipeline.lexicon.function_words import LEADS_IN
from pipeline.lexicon.nouns import MEDIA_HEADS, ORGANISATION_HEADS, PRONOUNS, ROLE_HEADS
from pipeline.lexicon.saying_terms import BARE

# between a name and what is apposed to it: a short form, an age
_BEFORE_APPOSITION = re.compile(
    r"(?:\s?\([^()\n]{1,40}\))?(?:,?\s\(?\d\d\)?(?:\s?tahun|\sth)?)?\s?,\s"
)
_CLOSED = re.compile(r"(?:\s[^,;:.!?\n\"“”«»]{0,80})?\s?,")
_NAME_BEFORE = re.compile(
    r"(?:^|[.!?\n“\"]\s{0,3})([A-Z][\w-]+(?:\s[A-Z][\w-]+){0,4})(?:\s\([^()\n]{2,20}\))?,\s$",
    re.MULTILINE,
)
_NAME_BEHIND = re.compile(
    r",\s([A-Z][\w-]{2,}(?:\s[A-Z][\w-]+){0,4})(?:\s\([^()\n]{2,20}\))?(?=\s?,)"
)
_SOME_BODY = frozenset(
    "lembaga badan organisasi kelompok yayasan lsm perusahaan jaringan asosiasi observatorium "
    "pusat".split()
)
_BREAKS = re.compile(r"[.!?;:\n\"“”«»]")
_LONGEST = 160  # characters of an apposition
_NO_APPOSITION = LEADS_IN | PRONOUNS | BARE.keys() | {"yang"}
_TIMES = frozenset({"setelah", "sesudah", "sebelum", "sejak", "ketika", "saat", "usai"})
_BODIES = ORGANISATION_HEADS | MEDIA_HEADS


def named_beside(article: Article, speaker: Speaker) -> Speaker:
    """The speaker under the name that stands beside the phrase; as it is where none does.

    Example:
        >>> text = "Svitlana, 27, penjaga toko, mengaku cemas."
        >>> article = Article(text, [(0, 42)], [Mention(0, 8, "PER", "Svitlana")])
        >>> named = named_beside(article, Speaker("penjaga toko", 14, 26))
        >>> named.name, named.role
        ('Svitlana', 'penjaga toko')
    """
    if speaker.pronoun or speaker.start >= speaker.end:
        return speaker
    return (
        _before(article, speaker)
        or speaking_together(article, speaker)
        or _behind(article, speaker)
        or keeper_of(article, speaker)
        or speaker
    )


def _before(article: Article, speaker: Speaker) -> Speaker | None:
    """As in "Habib Hashim, tangan kanan Misuari, menyangkal": it says who he is."""
    text = article.text
    sentence = article.sentences[article.sentence_at(speaker.start)][0]
    lead = max(sentence, speaker.start - _LONGEST)
    comma = text.rfind(",", lead, speaker.start)
    if comma < 0:
        return None
    start, _ = article.trim(comma + 1, speaker.end)
    if start != speaker.start:
        inside = article.mentions_in(speaker.start, speaker.end)
        if not inside or inside[0].start != speaker.start:
            return None
    closed = _CLOSED.match(text, speaker.end)
    if closed is None or _goes_on(article, speaker.end, closed.end()):
        return None
    words = article.words(start, speaker.end)
    if not words or not _may_describe(article, words[0].start, words[0].lower):
        return None
    named = _ending_before(article, start, lead) or _unseen(article, start, lead, words[0].lower)
    if named is None or not _opens_clause(article, sentence, named.start):
        return None
    known = read_noun_phrase(article, named.start, named.end)
    if known is None or known.pronoun or known.name == speaker.name:
        return None
    return _described(article, known, named, start, speaker.end)


def _goes_on(article: Article, start: int, end: int) -> bool:
    """As in "Kemarin, polisi mengatakan warga aman, …": the phrase has a predicate."""
    words = article.words(start, end)
    relative = words != [] and words[0].lower == "yang"
    return not relative and any(is_predicate(word.lower) for word in words)


def _behind(article: Article, speaker: Speaker) -> Speaker | None:
    """As in "menurut catatan lembaga HAM setempat, INSEC,": which body it is."""
    if speaker.kind == "media":
        return _paper_behind(article, speaker)
    if speaker.kind not in ("document", "organization"):
        return None
    words = article.words(speaker.start, speaker.end)
    bodies = [word for word in words if word.lower in _SOME_BODY]
    if not bodies or len(words) < 2 or not article.text[words[0].start].islower():
        return None
    if any(
        m.label == "ORG" and m.end > m.start + 3
        for m in article.mentions_in(speaker.start, speaker.end)
    ):
        return None
    name = _NAME_BEHIND.match(article.text, speaker.end)
    if name is None or article.person_at(name.start(1)) or article.dates_in(*name.span(1)):
        return None
    country = state_of(article, speaker.start, speaker.end)
    return Speaker(name[1], *name.span(1), None, "organization", country)


def _paper_behind(article: Article, speaker: Speaker) -> Speaker | None:
    """As in "Surat kabar Inggris, The Sunday Times, melaporkan"."""
    words = article.words(speaker.start, speaker.end)
    name = _NAME_BEHIND.match(article.text, speaker.end)
    if name is None or not words or words[0].lower not in MEDIA_HEADS | {"kantor", "jaringan"}:
        return None
    if any(m.label == "ORG" for m in article.mentions_in(speaker.start, speaker.end)):
        return None
    body = next(iter(article.mentions_in(*name.span(1))), None)
    if body is None or body.label != "ORG" or body.start != name.start(1):
        return None
    return Speaker(body.entity, body.start, body.end, None, "media")


def _described(article: Article, known: Speaker, named: Mention, start: int, end: int) -> Speaker:
    what = " ".join(article.text[start:end].split())
    if named.label == "PER":
        return known._replace(
            role=known.role or what, country=known.country or state_of(article, start, end)
        )
    outlet = is_outlet(named.entity) or is_outlet_at(article, named.start, named.end)
    return known._replace(role=what if outlet else known.role)


def _may_describe(article: Article, start: int, first: str) -> bool:
    """Whether a word may open an apposition: in lower case, no verb, no preposition, no pronoun."""
    if not article.text[start].islower() or first in _NO_APPOSITION:
        return False
    return first in ROLE_HEADS or not is_predicate(first)


def _ending_before(article: Article, start: int, lead: int) -> Mention | None:
    """The person, body or state whose name ends right before the apposition at ``start``."""
    for mention in reversed(article.last_mentions(start, 3)):
        state = mention.country is not None and mention.country == mention.entity
        if mention.start < lead or (mention.label not in ("PER", "ORG") and not state):
            continue
        gap = _BEFORE_APPOSITION.match(article.text, mention.end)
        if gap and gap.end() == start:
            return mention
    return None


def _unseen(article: Article, start: int, lead: int, head: str) -> Mention | None:
    """As in "ACLED, lembaga pengumpul data, melaporkan": a name that nobody knew as one."""
    if head not in _BODIES:
        return None
    name = _NAME_BEFORE.search(article.text, lead, start)
    return Mention(*name.span(1), "ORG", name[1]) if name else None


def start_of_clause(article: Article, start: int, end: int) -> int:
    """Where the main clause starts, behind "Ditemui seusai sidang," and "Menanggapi hal itu,".

    Example:
        >>> text = "Ditemui seusai sidang, ayah korban, Benu, menangis."
        >>> text[start_of_clause(Article(text, [(0, 51)]), 0, 36) :]
        'ayah korban, Benu, menangis.'
    """
    comma = article.text.find(",", start, end)
    words = article.words(start, min(end, start + 40)) if comma >= 0 else []
    if not words:
        return start
    first = words[0]
    opens = first.lower in LEADS_IN or is_predicate(first.lower)
    opens = opens or any(word.lower in _TIMES for word in words[:4])  # "Dua hari setelah"
    return article.trim(comma + 1, end)[0] if opens else start


def _opens_clause(article: Article, sentence: int, start: int) -> bool:
    """Whether the name is the subject: nothing but openers, a rank or an office stand before it."""
    from pipeline.attribution.subjects import skip_openers

    first = skip_openers(article, sentence, start)
    before = article.words(first, start)
    if _BREAKS.search(article.text, first, start) or "," in article.text[first:start]:
        return False
    return not before or before[0].lower in ROLE_HEADS
