"""Which outlet or account a phrase names: "kantor berita Xinhua", "akun Facebook Suara Kita"."""

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.named_bodies import speaker_named
from pipeline.attribution.outlets import is_outlet_at
from pipeline.attribution.speaker import PHRASE_EDGE, Speaker
from pipeline.lexicon.nouns import MEDIA_HEADS

_PUBLISHED = frozenset(
    {"laporan", "berita", "artikel", "pemberitaan", "siaran", "tulisan", "kabar", "warta"}
)
_PLATFORMS = frozenset(
    "facebook instagram telegram tiktok twitter x whatsapp youtube media sosial resmi".split()
)
_AGENCIES = ("kantor berita", "surat kabar")
_ACCOUNTS = frozenset({"akun", "kanal", "saluran", "channel"})
# peoples whose papers are told apart by them: "harian Arab yang terbit di London"
PEOPLES = frozenset({"Arab", "Palestina", "Israel", "Kurdi", "Yahudi", "Barat", "Muslim", "Islam"})


def read_outlet_phrase(article: Article, start: int, end: int, words: list[Word]) -> Speaker | None:
    """As in "kantor berita Xinhua"; "menurut berita Antara": Antara says it.

    So it does in "laporan resmi kantor berita Antara".
    """
    text = article.text
    head = words[0].lower
    if head in MEDIA_HEADS or text[start:end].lower().startswith(_AGENCIES):
        return _of_media(article, start, end)
    if head not in _PUBLISHED:
        return None
    mentions = article.mentions_in(start, end)
    beside = mentions and text[words[0].end : mentions[0].start].isspace()
    if beside and is_outlet_at(article, mentions[0].start, mentions[0].end):
        return speaker_named(article, mentions[0], "media")
    for word in words[1:3]:  # "laporan resmi kantor berita Antara"
        if word.lower in MEDIA_HEADS or text[word.start : end].lower().startswith(_AGENCIES):
            return _of_media(article, word.start, end)
    return None


def _of_media(article: Article, start: int, end: int) -> Speaker | None:
    mentions = article.mentions_in(start, end)
    outlet = next((m for m in mentions if is_outlet_at(article, m.start, m.end)), None)
    bodies = (m for m in reversed(mentions) if m.label == "ORG")
    outlet = outlet or next(
        (m for m in bodies if article.text[m.start : m.end] not in PEOPLES), None
    )
    outlet = outlet and _without_state(article, outlet)
    return speaker_named(article, outlet, "media") if outlet else None


def _without_state(article: Article, outlet: Mention) -> Mention:
    """Without the state that a model took into the name: "harian Israel Haaretz"."""
    words = article.words(outlet.start, outlet.end)
    alone = article.mentions_in(outlet.start, words[0].end) if words else ()
    if len(words) < 2 or alone or not _is_state(words[0].lower):
        return outlet
    name = article.text[words[1].start : outlet.end]
    return Mention(words[1].start, outlet.end, "ORG", name, outlet.country)


def _is_state(word: str) -> bool:
    from pipeline.entities.countries import alpha3_by_name

    return word.capitalize() in alpha3_by_name() and word not in ("antara", "timor")


def read_account(article: Article, start: int, end: int, words: list[Word]) -> Speaker | None:
    """As in "akun Facebook Suara Kita", "akun bernama “Suara Kita”": whose it is, who speaks."""
    head = words[0].lower
    on_platform = len(words) > 1 and words[1].lower in _PLATFORMS
    if head not in _ACCOUNTS or (head != "akun" and not on_platform):
        return None
    names = [w for w in words[1:] if w.lower not in _PLATFORMS]
    called = bool(names) and names[0].lower in ("bernama", "berjudul")
    names = names[called:]
    if not names or not article.text[names[0].start].isupper():
        return None
    first = names[0].start
    if called:
        name = article.text[slice(*article.trim(first, end, PHRASE_EDGE + "'‘’"))]
        return Speaker(name, start, end, None, "media")
    role = (
        article.text[slice(*article.trim(start, first, PHRASE_EDGE))]
        if names[0] is not words[1]
        else None
    )
    return Speaker(article.text[first:end], first, end, role, "media")
