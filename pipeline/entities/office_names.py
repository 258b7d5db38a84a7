"""Persons' names freed of their offices: "Dirut Telkom Arwin Rasyid" is Arwin Rasyid.

A model takes an office with a capital for a part of the name, or the name behind a body for a
part of the body's. What heads an office shows where the name starts.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.annotations import Mention
from pipeline.entities.name_terms import HEADLINE_WORDS
from pipeline.entities.office_words import is_known_place
from pipeline.entities.person_terms import RANK_GOES_ON, TITLE_WORDS
from pipeline.lexicon.function_words import (
    AFTER_SPEAKER,
    AUXILIARIES,
    LEADS_IN,
    NEGATIONS,
    OPENERS,
)
from pipeline.lexicon.nouns import (
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PLACE_NOUNS,
    PORTFOLIOS,
    ROLE_HEADS,
)
from pipeline.lexicon.saying_terms import BARE

# forms of address before a name that is none by itself: "Datuk Seri Ahmad", "Mbah Parman"
HONORIFICS = frozenset(
    """
        mr mrs ms miss sri datuk dato datin seri maulvi mullah mama bang bung mas mbak mbah pak bu
    bapak ibu om tante
    kamrad kamerad kawan pdt haji hajjah drs dra ir dr prof hj kh ustaz ustad kiai tuan nyonya sir
    lord
        letkol letjen mayjen brigjen kolonel mayor kapten letnan caj chk ckm cku cba chb cpl cpn
    inf kav arm arh czi
    """.split()
)
# offices that a body or a place belongs to: "Ketua KPU Demak", "Bupati Nduga", "Dirut Telkom"
OF_BODIES = frozenset(
    """
        ketua wakil kepala direktur dirut presdir wapresdir komisaris sekretaris sekjen manajer
    manager humas
        rektor dekan koordinator anggota ceo bupati gubernur walikota wali camat kapolres kapolda
    dandim danrem
    ketum waketum staf analis pengamat peneliti juru jubir dubes dosen administrator
    """.split()
)
WITHIN_OFFICES = frozenset(
    """
    umum utama muda madya khusus senior eksekutif operasional pelaksana harian tinggi
    tertinggi hukum
    """.split()
)
# what a ministry is for: "Menteri Kehutanan", "Kepala Dinas Pendidikan"
_PORTFOLIO = re.compile(r"(?:ke|pe[mnrl]?)[a-z]{4,}an")
_WORD_BEFORE = re.compile(r"([A-Za-z]+)[ \xa0]$")
_SHORT_PORTFOLIOS = frozenset(
    """
    Polhukam Polkam Polhukkam Kesra Ekuin Perekonomian PMK Marves Maritim Kemaritiman Pangan BUMN
    ESDM LHK PUPR PAN Ristek Kominfo Koperasi Hukham Kumham Parekraf
    """.split()
)
_PRIZES = frozenset({"Nobel", "Oscar", "Pulitzer", "Magsaysay", "Grammy"})
# names that are words as well: "Lalu Prasad", "Hari Bahadur"
_WORDS_AND_NAMES = frozenset("Lalu Hari Sang Bagi Maka".split())
_SMALL = re.compile(r"\b[a-z]{2,}\b")
_NAMED_FIRST = re.compile(r"([A-Z][a-z’'-]{2,})[ \xa0]$")
_INITIALS = re.compile(
    r"(?<![\w.])(?:(?:Moh|Mohd|Muh|Muhd|Much|Mochd?|Abd|Ach|Ahm|Sy|Tb|Rd|Tgk|[A-GI-OQ-Z])\."
    r"[ \xa0]?){1,3}$"
)
_OFFICE = re.compile(r"([A-Za-z]+)(?:[ \xa0][\w/().-]+){0,6}[ \xa0]?$")
_SENTENCE_START = re.compile(r"(?:^|[.!?…\n\"“”:][\"“”’)]?\s{0,3})$")
_REACH = 80  # characters
_NAME_WORDS = 2
_NO_FIRST_NAMES = (
    ROLE_HEADS
    | PORTFOLIOS
    | BARE.keys()
    | ORGANISATION_HEADS
    | DOCUMENT_HEADS
    | GOVERNMENT_HEADS
    | MEDIA_HEADS
    | PLACE_NOUNS
    | AFTER_SPEAKER
    | AUXILIARIES
    | NEGATIONS
    | LEADS_IN
    | {word for opener in OPENERS for word in opener.split()}
    | set("senin selasa rabu kamis jumat sabtu minggu ahad bagi adapun menurut presiden dalam pak "
          "bu bung mas mbak "
          "bang ibu bapak haji hajjah lagi ada hanya jenderal tuan nyonya sir lord".split())
)  # fmt: skip


def is_portfolio(word: str) -> bool:
    """Whether a word with a capital is what an office is for.

    Example:
        >>> is_portfolio("Kehutanan"), is_portfolio("Perhubungan"), is_portfolio("Kartika")
        (True, True, False)
    """
    return word.lower() in PORTFOLIOS or _PORTFOLIO.fullmatch(word.lower()) is not None


def free_names(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in text order, persons without their offices; what was none is left out.

    Example:
        >>> name = "Dirut Telkom Arwin Rasyid"
        >>> [m.entity for m in free_names(name, [Mention(0, 25, "PER", name)])]
        ['Arwin Rasyid']
    """
    freed, renamed = [], {}
    for i, mention in enumerate(mentions):
        before = mentions[i - 1] if i else None
        behind = mentions[i + 1] if i + 1 < len(mentions) else None
        found = _freed(text, mention, before, behind)
        if found is not None:
            freed.append(found)
            if found.entity != mention.entity:
                renamed[mention.entity] = found.entity
    freed = [
        m for m, n in zip(freed, [*freed[1:], None], strict=False) if not n or m.end <= n.start
    ]
    return [replace(m, entity=renamed.get(m.entity, m.entity)) for m in freed] if renamed else freed


def _freed(
    text: str, mention: Mention, before: Mention | None, behind: Mention | None
) -> Mention | None:
    if mention.label != "PER":
        return mention  # persons within bodies' names are found by pipeline.entities.offices
    words = list(re.finditer(r"[^\s,]+", text[mention.start : mention.end]))
    if len(words) > 1 and (behind_office := _behind_portfolio(text, mention, words)):
        return behind_office
    if words and words[0][0].lower() in ROLE_HEADS:
        return _without_office(text, mention, words, behind)
    goes_on = behind and behind.label == "ORG" and text[mention.end : behind.start] == " "
    if goes_on and len(words) == 1 and _office_before(text, mention.start):
        return None  # "Analis Saham PT Bank Sentosa"
    return _with_first_name(text, mention, before, len(words))


def _behind_portfolio(text: str, mention: Mention, words: list[re.Match]) -> Mention | None:
    """As in "Menko | Polhukam Wiranto", "Mahkamah | Agung Bagir Manan"."""
    before = _WORD_BEFORE.search(text[max(0, mention.start - 20) : mention.start])
    first = words[0][0]
    if before is None or not (
        (first in _SHORT_PORTFOLIOS and before[1].lower().startswith(("men", "wamen", "kemen")))
        or (first in _PRIZES and before[1].lower() in ("peraih", "pemenang", "penerima"))
        or (first == "Agung" and before[1] in ("Mahkamah", "Jaksa", "Hakim", "Kejaksaan"))
    ):
        return None
    start = mention.start + words[1].start()
    linked = mention.entity != " ".join(text[mention.start : mention.end].split())
    name = " ".join(text[start : mention.end].split())
    return replace(mention, start=start, entity=mention.entity if linked else name)


def _without_office(
    text: str, mention: Mention, words: list[re.Match], behind: Mention | None
) -> Mention | None:
    head = words[0][0].lower()
    gap = text[mention.end : behind.start] if behind else "."
    rest = words
    while rest and (rest[0][0].lower() in ROLE_HEADS | WITHIN_OFFICES or is_portfolio(rest[0][0])):
        rest = rest[1:]
    bodies = [word for word in rest if len(word[0]) > 1 and word[0].isupper()]
    if bodies and bodies[-1] is not rest[-1]:
        rest = rest[rest.index(bodies[-1]) + 1 :]
    elif bodies or (behind and (gap == " " or (gap == ", " and behind.label == "PER"))):
        return None  # "Dirut Garuda | Indonesia", "Wakil Presdir KMJA, | Heru Lasut"
    if head in OF_BODIES and len(rest) > _NAME_WORDS:
        rest = rest[-_NAME_WORDS:]
    if not rest:
        return None
    start = mention.start + rest[0].start()
    return replace(mention, start=start, entity=" ".join(text[start : mention.end].split()))


def _with_first_name(text: str, mention: Mention, before: Mention | None, length: int) -> Mention:
    """The person with the first name or initials that the model has left out."""
    lead = text[max(0, mention.start - 30) : mention.start]
    reached = before.end if before and before.label != "PER" else 0
    if initials := _INITIALS.search(lead):
        start = mention.start - len(lead) + initials.start()
    elif (
        length == 1
        and mention.entity == text[mention.start : mention.end]
        and (first := _NAMED_FIRST.search(lead))
        and first[1].lower() not in _NO_FIRST_NAMES
        and first[1] not in TITLE_WORDS | RANK_GOES_ON
        and not is_portfolio(first[1])
        and not _is_ordinary(text, first[1], mention.start - len(lead) + first.start())
    ) or (
        (first := _NAMED_FIRST.search(lead))
        and first[1] in _WORDS_AND_NAMES
        and _inside_sentence(lead[: first.start()])
    ):
        start = mention.start - len(lead) + first.start()
    else:
        return mention
    if text[start:].split(maxsplit=1)[0] in _WORDS_AND_NAMES:
        reached = 0  # "Bhojpur Hari | Bahadur Limbu"
    place = is_known_place(text[start : mention.start].rstrip())
    if start < reached or (place and _office_before(text, start)):
        return mention  # "Bupati Jepara | Marzuki"
    return replace(mention, start=start, entity=" ".join(text[start : mention.end].split()))


def _inside_sentence(lead: str) -> bool:
    """Whether a capital owes nothing to its place: "…, | Lalu Prasad Yadav"."""
    return bool(lead) and _SENTENCE_START.search(lead) is None


def _is_ordinary(text: str, word: str, start: int) -> bool:
    """Whether a word owes its capital to its place: written small elsewhere, or a verb by form."""
    if not _SENTENCE_START.search(text[max(0, start - 5) : start]):
        return False
    small = word.lower()
    return (
        small in HEADLINE_WORDS
        or small in _small_words(text)
        or re.fullmatch(r"(?:me[mnlrwy]|di|ber|ter|se)[a-z]{3,}|[a-z]+(?:nya|kan)", small)
        is not None
    )


@lru_cache(maxsize=2)
def _small_words(text: str) -> frozenset[str]:
    return frozenset(_SMALL.findall(text))


def _office_before(text: str, start: int) -> bool:
    lead = _OFFICE.search(text[max(0, start - _REACH) : start])
    return lead is not None and any(word in ROLE_HEADS for word in lead[0].lower().split())
