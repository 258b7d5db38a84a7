"""Which names are those of outlets: by a list, by their words, by what stands around them."""

import re
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.entities.outlet_terms import OUTLET_NAMES, OUTLETS, PLATFORMS
from pipeline.entities.terms import GROUPS, STATE_FORCES
from pipeline.lexicon.nouns import (
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    ORGANISATION_HEADS,
    PRIVATE_WORDS,
    ROLE_HEADS,
)

# one of these makes a name that no list has an outlet's: "The Moscow Herald", "Jawa Pos"
WORDS_OF_OUTLETS = frozenset(
    """
    Herald Post Times News Daily Journal Tribune Gazette Gazeta Press Telegraph Observer TV Televisi
    Television Radio Agency Chronicle Mail Broadcasting Pos Koran Harian Tass Wire Weekly Magazine
    Review FM Tribun Zeitung Today Insider Monitor
    """.split()
)
# ... and these where they open it: "Radar Cianjur", "Radio Tentara Israel"
_FIRST_WORDS = frozenset(
    """
    Radio TV Televisi Channel Kanal Harian Koran Radar Suara Tribun Warta Berita Media Majalah
    Tabloid Agence Agencia Diario Kompas Telewizja Radar
    """.split()
)
# ... unless one of these shows that it is another body's: "Suara Merdeka" is, "Media Center" is not
_OTHER_BODIES = frozenset(
    """
    center centre council ministry institute university committee command commission office party
    army forces foundation international watch group union agency rights authority front brigade
    movement association federation department kantor yayasan universitas dpr mpr dprd dpd kpk kpu
    bpk mk ma bnpb bin bnn bnpt bpbd un ue eu au uni hrw icc icj iaea who unhcr unicef wfp icrc msf
    ocha unrwa asean oki ecowas polri fbi cia mit nis kemhan kemlu kemenhan kemenlu mabes kontras
    elsam komnas ham lsm walhi lipi brin lemhannas wantannas setara imparsial pangkalan kodam korem
    kodim polda polres
    hakim komisi fraksi pansus panja tim satgas unit satuan brimob
    """.split()
) | frozenset(ORGANISATION_HEADS | PRIVATE_WORDS | GOVERNMENT_HEADS)
# who else is spoken to in capitals
_ADDRESSED = frozenset(
    """
    pos tuhan allah ibu bapak pak bu bang
    anda rakyat kongres senat parlemen raja ratu sultan saya kami
    kita
    senator jenderal kolonel mayor letkol mayjen brigjen letjen kapten negara bangsa umat yang mulia
    """.split()
)
_NO_OUTLET = ROLE_HEADS | ORGANISATION_HEADS | GOVERNMENT_HEADS | DOCUMENT_HEADS | frozenset(
    "laman situs akun media harian koran kantor twitter presiden menurut ia dia x".split()
)  # fmt: skip
_BODIES = frozenset(GROUPS) | frozenset(STATE_FORCES) | frozenset(GROUPS.values())
_PLATFORMS = frozenset(PLATFORMS) | {"X"}
# capitalised words in a row, a small word between two of them ("Voice of America")
_RUN = re.compile(
    r"(?:(?:al|el|an|ar|as|ash|at|az|ad|de|la|le)[- ])?[A-ZÀ-Þ][\w’'.-]*"
    r"(?:[ \xa0](?:(?:of|and|the|el|al|de|la|&)[ \xa0])?[A-ZÀ-Þ0-9][\w’'.-]*){0,5}"
)
_PLACES = ("LOC", "GPE")
_SMALL_WORDS = "oatedl&"  # what "of", "and", "the", "el", "al", "de", "la" begin with
_WITHIN_NAMES = "_’'.-"
_FULL_STOP = re.compile(r"\w\.\s")
# "AltNews", "Digi24", "TVOne", "NewsNation"
_COINED = re.compile(
    r"(?:TV|News|Media)\w{1,9}|\w{2,12}(?:TV|News|NEWS|Press|Post|Times|FM|24|News24)"
)
_SITE = re.compile(r"[\w-]+(?:\.[\w-]+){0,2}\.(?:com|co|id|net|org|news|tv|info|ru|ua|uk)\b")
_SHORT_LIVED = re.compile(r"(?:news|online|com|co|id|net|org|www|indonesia|daily)$")
_CASELESS = frozenset(name.lower() for name in OUTLET_NAMES if len(name) > 3)
_FEWEST_LETTERS = 3  # of a name that is a part of another


class Outlet(NamedTuple):
    """An outlet's name, ``text[start:end]``: ``name`` as the article writes it most fully."""

    name: str
    start: int
    end: int


def is_outlet(name: str) -> bool:
    """Whether the name is a known outlet's, as it is printed or in capitals.

    Example:
        >>> is_outlet("Reuters"), is_outlet("TNI")
        (True, False)
    """
    return name in OUTLET_NAMES


def is_outlet_at(article: Article, start: int, end: int) -> bool:
    """Whether a known outlet's name stands at ``[start, end)``."""
    return article.text[start:end] in OUTLET_NAMES


def is_bare_place(article: Article, mention: Mention) -> bool:
    """Whether a place is named, no outlet, and no longer name begins with it."""
    return (
        mention.label in _PLACES
        and not _goes_on(article.text, mention.end)
        and not is_outlet_at(article, mention.start, mention.end)
    )


def is_own(article: Article, name: str) -> bool:
    """Whether it is the outlet that printed the article: it passes nothing on to itself.

    Example:
        >>> article = Article("", [], outlet="voaindonesia.com")
        >>> is_own(article, "VOA"), is_own(article, "VOA Indonesia"), is_own(article, "AFP")
        (True, True, False)
    """
    return article.outlet is not None and _brand(article.outlet) == _brand(name)


@lru_cache(maxsize=512)
def _brand(name: str) -> str:
    """What "detik.com", "detikNews" and "detikcom" share; "CNN Indonesia" is not CNN."""
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", name.strip().lower())
    if "." in bare and " " not in bare:  # a host: "jabar.tribunnews.com"
        parts = [p for p in bare.split("/")[0].split(".") if p not in ("com", "co", "id", "net")]
        bare = max(parts, key=len, default=bare)
    bare = "".join(c for c in bare if c.isalnum()).removeprefix("koran").removeprefix("harian")
    while (short := _SHORT_LIVED.sub("", bare)) != bare and len(short) >= _FEWEST_LETTERS:
        if short in ("cnn", "cnbc") and bare.endswith("indonesia"):
            break
        bare = short
    return bare


class Trust(IntEnum):
    """How far what stands before a name tells that it is an outlet's."""

    NONE = 0  # "pada …": the name must be a known outlet's or look it
    SOME = 1  # "lapor …": ... or a body's that is no army, party, council
    TOLD = 2  # "kepada …": ... or a first name that stands nowhere else
    FULL = 3  # "disiarkan …": any name but a person's
    QUOTED = 4  # "dikutip …": ... but a person who quotes passes on as well
    NOUN = 5  # "harian …": any name
    PAGE = 6  # "laman …": any body's


def read_outlet(article: Article, start: int, end: int, trust: Trust) -> Outlet | None:
    """The outlet whose name starts at ``start``.

    Args:
        article: the article.
        start: where the name starts; no white space stands there.
        end: where it ends at the latest.
        trust: what the words before it tell.

    Example:
        >>> read_outlet(Article("Radar Bima", []), 0, 10, Trust.NONE).name
        'Radar Bima'
    """
    mention = next((m for m in article.mentions_in(start, end)[:1] if m.start == start), None)
    known = mention is not None and is_outlet_at(article, mention.start, mention.end)
    place = mention is not None and mention.label in _PLACES
    if mention and trust is Trust.NONE and is_bare_place(article, mention):
        return None  # "pada Kyiv, …"
    run_end = _run_end(article, start, end)
    if known:
        if article.text[mention.end : mention.end + 1] == "-" and run_end > mention.end + 1:
            return Outlet(article.text[start:run_end], start, run_end)  # "RBC-Ukraina"
        return Outlet(mention.entity, start, mention.end)
    once = trust is Trust.TOLD and mention and _is_named_once(article, mention)
    if place and not once:
        rest = article.text[mention.end : run_end].split()
        named = any(word in WORDS_OF_OUTLETS for word in rest) or (rest and trust >= Trust.SOME)
        return Outlet(article.text[start:run_end], start, run_end) if named else None
    stop = max(run_end, mention.end if mention else start)
    name = article.text[start:stop]
    page = trust is Trust.PAGE and mention is not None and mention.label == "ORG"
    if stop == start or not (page or _may_be(name)):
        return None
    if not (once or looks_like_outlet(name) or _is_trusted(name, mention, trust)):
        return None
    whole = mention and stop == mention.end
    return Outlet(mention.entity if whole else name, start, stop)


def _run_end(article: Article, start: int, end: int) -> int:
    """Where the capitalised words that start at ``start`` end, before a date or a full stop."""
    found = _SITE.match(article.text, start, end) or _RUN.match(article.text, start, end)
    if found is None:
        return start
    stop = found.end()
    while stop > start and article.text[stop - 1] in ".-’'":
        stop -= 1
    for word in _FULL_STOP.finditer(article.text, start, stop):
        if not article.text[start : word.start() + 1].isupper():
            stop = word.start() + 1  # "dikutip Reuters. Ia": a full stop
            break
    for person in article.people_in(start + 1, stop):
        stop = min(stop, person.start)  # "reporter SCTV Bayu Prasetyo"
    for when in article.dates_in(start, min(end, stop + 30))[:1]:
        stop = min(stop, when.start)
    return article.trim(start, stop)[1]


def _goes_on(text: str, end: int) -> bool:
    """Whether a run of capitalised words may go on behind a name that ends at ``end``."""
    behind = text[end : end + 1]
    if behind in (" ", "\xa0"):
        beyond = text[end + 1 : end + 2]
        return not beyond.islower() or beyond in _SMALL_WORDS
    return behind.isalnum() or behind in _WITHIN_NAMES


def _may_be(name: str) -> bool:
    words = name.split()
    platform = words[0].removesuffix("nya").removesuffix("-")
    return words[0].lower() not in _NO_OUTLET and platform not in _PLATFORMS


def looks_like_outlet(name: str) -> bool:
    """Whether it is a known name, a site's, or has a word of outlets'.

    Example:
        >>> looks_like_outlet("Radar Cianjur"), looks_like_outlet("Pos Kiwirok")
        (True, False)
    """
    words = name.split()
    if is_outlet(name) or _SITE.fullmatch(name) or name.lower() in _CASELESS:
        return True
    if len(words) == 1:
        return _COINED.fullmatch(name) is not None
    lower = {word.lower() for word in words[1:]}
    if words[0] in _FIRST_WORDS:
        return words[0] in ("Radio", "TV", "Televisi") or not lower & _OTHER_BODIES
    if any(word in WORDS_OF_OUTLETS for word in words):
        return (words[0] != "Pos" and not lower & _OTHER_BODIES) or "Agency" in words[1:]
    return False


def _is_named_once(article: Article, mention: Mention) -> bool:
    """As in "wawancara dengan Elshinta": nobody is told of by a first name that stands once."""
    alone = article.text[mention.start : mention.end].isalpha() and mention.country is None
    if not alone or mention.label not in ("PER", "LOC", "GPE"):
        return False
    return article.times_named(mention.entity) == 1


def _is_trusted(name: str, mention: Mention | None, trust: Trust) -> bool:
    if trust >= Trust.NOUN:
        return True
    if mention and mention.label == "PER":
        return trust is Trust.QUOTED
    if trust >= Trust.FULL:
        return True
    return trust >= Trust.SOME and _is_plausible(name, mention)


def _is_plausible(name: str, mention: Mention | None) -> bool:
    """Whether a name of which nothing more is known may be an outlet: no army, party, council."""
    if mention and (mention.label != "ORG" or mention.entity in _BODIES):
        return False
    words = {word.lower() for word in name.split()}
    if mention:
        words |= {word.lower() for word in mention.entity.split()}
    return name not in _BODIES and not words & _OTHER_BODIES and not words & _ADDRESSED


def outlet_state(name: str) -> str | None:
    """The state that a known outlet is edited in; None where that is nowhere known."""
    return OUTLETS.get(name)
