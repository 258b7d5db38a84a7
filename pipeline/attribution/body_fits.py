"""How well nouns for bodies fit those of an article: "maskapai itu", "jaringan televisi itu"."""

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.epithets import FITS, NEUTRAL, SAME, UNFIT
from pipeline.attribution.outlets import is_outlet, looks_like_outlet
from pipeline.entities.terms import FOREIGN_GROUP, GROUP_STATES, GROUPS, STATE_FORCES
from pipeline.lexicon.body_kinds import KINDS_OF_NOUNS, KINDS_OF_WORDS, LOOSELY
from pipeline.lexicon.nouns import MEDIA_HEADS

LOOSE = -1  # where the text has just named it
_WORD = 15  # characters
NOUNS_OF_MEDIA = MEDIA_HEADS | {"kantor", "kanal", "akun", "saluran", "mingguan", "corong"}
_PLATFORMS = frozenset(
    {"Facebook", "Instagram", "Telegram", "TikTok", "Twitter", "WhatsApp", "YouTube", "X"}
)
_NOUNS_OF_ANY = frozenset({"kanal", "akun", "saluran"})
_MAY_FIGHT = frozenset("tentara pasukan brigade batalyon batalion divisi resimen".split())
# "lembaga itu" need not be in the name: whoever was named last
_ANY = frozenset(
    "lembaga badan organisasi kelompok maskapai perusahaan firma yayasan lsm raksasa produsen "
    "pabrikan operator blok pakta persekutuan konsorsium ormas bumn wadah".split()
)


def body_fits(article: Article, body: Mention, head: str) -> int:
    """How well a noun that points back ("kelompok itu") fits a body of the article.

    Example:
        >>> text = "Kementerian Pertahanan"
        >>> ministry = Mention(0, 22, "ORG", text)
        >>> [body_fits(Article(text, []), ministry, noun) for noun in ("kementerian", "maskapai")]
        [3, -3]
    """
    written = article.text[body.start : body.end]
    words = [*written.lower().split(), *body.entity.lower().split()]
    before = article.words(max(0, body.start - _WORD), body.start)[-1:]
    called = {w.lower for w in before if w.lower in KINDS_OF_NOUNS}  # "misi Resolute Support"
    told = any(w.lower in MEDIA_HEADS or w.lower in ("berita", "kabar") for w in before)
    outlet = told or is_outlet(body.entity) or is_outlet(written)  # "harian Beijing News"
    outlet = outlet or (not called and looks_like_outlet(written))
    if head in NOUNS_OF_MEDIA or (head == "jaringan" and outlet):
        if outlet or head in words:
            return FITS
        if kinds(article, body):
            return UNFIT
        return FITS if head in _NOUNS_OF_ANY else NEUTRAL
    if outlet or written in _PLATFORMS:
        return NEUTRAL
    if head in called or head in words:
        return SAME if head in (*called, words[0], body.entity.lower().split()[0]) else FITS
    wanted, known = KINDS_OF_NOUNS.get(head, frozenset()), kinds(article, body)
    if wanted and known:
        loosely = LOOSELY.get(head, frozenset()) & known
        return FITS if wanted & known else LOOSE if loosely else UNFIT
    return NEUTRAL + 1 if head in _ANY else NEUTRAL


def kinds(article: Article, body: Mention) -> frozenset[str]:
    """Which kinds of body a name may be, by what is known of it, else by its words; none: unknown.

    Example:
        >>> text = "Observatorium Suriah"
        >>> sorted(kinds(Article(text, []), Mention(0, 20, "ORG", text)))
        ['private']
    """
    written = article.text[body.start : body.end]
    for name in (body.entity, written):
        if name in GROUPS:
            return frozenset({"armed" if GROUPS[name] in GROUP_STATES else "world"})
        if name in STATE_FORCES:
            return frozenset({"force"})
        if FOREIGN_GROUP.match(name):
            return frozenset({"armed"})
    words = [*body.entity.lower().split(), *written.lower().split()]
    first = next((word for word in words if word in KINDS_OF_WORDS), None)
    if first is None:
        return frozenset()
    known = KINDS_OF_WORDS[first]
    if first in _MAY_FIGHT and body.country is None:
        known |= {"armed"}  # "Tentara Mahdi"
    if any("world" in KINDS_OF_WORDS.get(word, ()) for word in words):
        known |= {"world"}  # "Badan PBB untuk Pengungsi"
    return known
