"""How well nouns for bodies fit those of an article: "maskapai itu", "jaringan televisi itu"."""

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.epithets import FITS, NEUTRAL, SAME
from pipeline.attribution.outlets import is_outlet
from pipeline.entities.terms import FOREIGN_GROUP, GROUPS
from pipeline.lexicon.nouns import MEDIA_HEADS, PRIVATE_WORDS

_WORD = 15  # characters
NOUNS_OF_MEDIA = MEDIA_HEADS | {"kantor", "kanal", "akun"}
_ARMED = frozenset("kelompok milisi faksi gerakan pemberontak pasukan".split())
_PLATFORMS = frozenset(
    {"Facebook", "Instagram", "Telegram", "TikTok", "Twitter", "WhatsApp", "YouTube", "X"}
)
# a body of this kind need not have the noun in its name: "lembaga itu" for Darfur Watch
_LOOSE = {
    "lembaga": PRIVATE_WORDS | {"institut", "observatorium", "pusat", "komite", "dewan"},
    "organisasi": PRIVATE_WORDS | {"dokter", "komite", "observatorium", "uni", "liga", "pbb"},
    "badan": frozenset({"dokter", "organisasi", "program", "komisaris", "unicef", "unhcr", "pbb"}),
    "kelompok": frozenset("front tentara gerakan milisi brigade pasukan aliansi partai".split()),
    "koalisi": frozenset({"aliansi"}),
    "aliansi": frozenset({"nato", "koalisi"}),
    "misi": frozenset({"pasukan", "operasi"}),
    "kementerian": frozenset("kemhan kemlu kemenlu kemenhan deplu dephan departemen".split()),
    "maskapai": frozenset("airlines airline airways air aviation garuda penerbangan".split()),
    "perusahaan": frozenset("pt cv tbk inc corp corporation ltd group grup company".split()),
    "bank": frozenset({"bi", "bni", "bri", "bca", "bank"}),
    "jaringan": frozenset({"al-qaeda", "tv", "televisi"}),
}  # fmt: skip
# ... nor any other word of its kind: whoever was named last
_ANY = frozenset(
    "lembaga badan organisasi kelompok maskapai perusahaan firma yayasan lsm raksasa produsen "
    "pabrikan operator blok pakta persekutuan".split()
)


def body_fits(article: Article, body: Mention, head: str) -> int:
    """How well a noun that points back ("kelompok itu") fits a body of the article."""
    written = article.text[body.start : body.end]
    named = {*written.lower().split(), *body.entity.lower().split()}
    before = article.words(max(0, body.start - _WORD), body.start)[-1:]
    named.update(w.lower for w in before if w.lower in _LOOSE)  # "misi Resolute Support"
    told = any(w.lower in MEDIA_HEADS or w.lower in ("berita", "kabar") for w in before)
    outlet = told or is_outlet(body.entity) or is_outlet(written)  # "harian Beijing News"
    if head in NOUNS_OF_MEDIA or (head == "jaringan" and outlet):
        return FITS if outlet or head in named or head in ("kanal", "akun") else NEUTRAL
    if outlet or written in _PLATFORMS:
        return NEUTRAL
    if head in named:
        return SAME
    if head in _ARMED and (body.entity in GROUPS or written in GROUPS):
        return FITS
    if head in _ARMED and FOREIGN_GROUP.match(body.entity):
        return FITS
    loose = _LOOSE.get(head)
    if loose and loose & named:
        return FITS
    return NEUTRAL + 1 if head in _ANY else NEUTRAL
