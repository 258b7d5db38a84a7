"""Names of bodies as one cites them: what only says which kind they are is no part of the name.

"Harian Sindo Batam" is Sindo Batam, "akun Facebook Suara Kita" Suara Kita; an embassy has its city
("Kedutaan Besar Prancis di Bamako"), a ministry stands in one.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotations import Mention
from pipeline.entities.called_names import NO_NAME
from pipeline.entities.countries import alpha3_by_name
from pipeline.entities.organisation_terms import GROUPS

_MEDIUM = re.compile(
    r"(?i:surat\skabar(?:\sharian)?|harian(?:\sumum)?|koran|tabloid|majalah|mingguan|kantor\sberita|"
    r"situs(?:\s(?:berita|web))?|portal(?:\sberita)?|laman|stasiun\s(?:televisi|tv|radio)|televisi)"
    r"\s(?=[A-Z]\w)"
)
_PLATFORM = re.compile(
    r"(?:Facebook|Instagram|Twitter|TikTok|YouTube|Telegram|WhatsApp|X)\s(?=[A-Z@]\w)"
)
_WHOSE_ACCOUNT = re.compile(
    r"\b(?:akun|halaman|laman|grup|kanal|saluran|fanpage|unggahan|pengguna|warganet)\s$",
    re.IGNORECASE,
)
_IN_A_CITY = re.compile(
    r"(?:Kedutaan|Kedubes|Konsulat|Konjen|KBRI|KJRI|Perwakilan\sTetap|Perutusan)\b"
)
_OF_A_STATE = re.compile(r"(?:Kementerian|Departemen|Kemenhan|Kemhan|Kemlu|Deplu)\b")
# a body of a province has its name last: "BPBD Sulut", "Walhi Riau"
_PROVINCES = frozenset(
    """
    Aceh NAD Sumut Sumbar Sumsel Riau Kepri Jambi Bengkulu Lampung Babel Banten Jakarta Jabar
    Jateng Jatim DIY Yogyakarta Bali NTB NTT Kalbar Kalteng Kalsel Kaltim Kaltara Sulut Sulteng
    Sulsel Sultra Sulbar Gorontalo Maluku Malut Papua Pabar
    """.split()
)
_OFFICE = re.compile(
    r"\b(?i:ketua|kepala|direktur|sekretaris|koordinator|manajer|humas|juru\sbicara|sekjen|dirut|"
    r"satgas|data|anggota|aktivis|peneliti|analis)[ \xa0]$"
)
# the model's person that is a paper with a name: "Laporan Rattenbach"
_PAPER = re.compile(r"(?:Laporan|Dokumen|Kajian|Studi|Survei|Memorandum)\s([A-Z][\w’'-]+)")
# the last word of a body's English name, a place's in front of it
_ENGLISH_BODY = re.compile(
    r"\s(?:Airlines?|Airways|Aviation|Bank|Corporation|Corp|University|Foundation|Institute|Times|"
    r"Post|Party|Army|Watch|News|Television|Council|Agency|Press)$"
)
_ENGLISH_OUTLET = re.compile(r"\b(?:Times|Post|Journal|Herald|Telegraph|Tribune|Mail|Star|Daily)$")
# with a capital inside a sentence
_FIRST_WORD = re.compile(r"[\w,)] ([A-Z][a-z’'-]{2,}) $")
_OWN_NAME = re.compile(r"[ \xa0]([A-Z][\w-]+)")
# "gerilyawan | Kolombia FARC"
_STATE_AND_GROUP = re.compile(r"([A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s([A-Z][\w-]+)")
_SHOUTED = re.compile(
    r"(?:KEMENTERIAN|PEMERINTAH|TENTARA|MILITER|KEPOLISIAN|KOMANDO|ANGKATAN|BADAN|DEWAN|PASUKAN|"
    r"PUSAT|KOMISI|MAHKAMAH|PARLEMEN|DINAS|DEPARTEMEN|KEDUTAAN|MARKAS)(?=\s[A-Z][a-z])"
)
_BODY_AND_PROVINCE = 2  # words
_CITY = re.compile(r"\sdi\s")
_SINGLE = re.compile(r"[A-Z][\w’'-]*")
# before which a lone name is a people's or a place's: "tetua Tuareg"
_OF_A_PEOPLE = re.compile(
    r"(?:\b(?:tetua|suku|etnis|etnik|kaum|bangsa|puak|marga|orang-orang|milisi|pemberontak|pejuang|"
    r"bahasa|adat)\s|\d/)$"
)


def with_cited_names(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in text order, bodies under the names that one cites them by.

    Example:
        >>> text = "Harian Sindo Batam menulis."
        >>> named = [Mention(0, 18, "ORG", "Harian Sindo Batam")]
        >>> [m.entity for m in with_cited_names(text, named)]
        ['Sindo Batam']
    """
    mentions = _bodies_called_persons(text, mentions)
    cited: list[Mention] = []
    renamed: dict[str, str] = {}
    for i, mention in enumerate(mentions):
        behind = mentions[i + 1] if i + 1 < len(mentions) else None
        found = _cited(text, mention, behind)
        if found.entity != mention.entity and found.label == "ORG":
            renamed[mention.entity] = found.entity
        if not cited or found.start >= cited[-1].end:
            cited.append(found)
    renamed |= _short_outlets(cited)
    if not renamed:
        return cited
    return [
        replace(m, entity=renamed[m.entity]) if m.label == "ORG" and m.entity in renamed else m
        for m in cited
    ]


def _short_outlets(mentions: Sequence[Mention]) -> dict[str, str]:
    """As in "The Times" of an article that has "The New York Times": short name -> full name."""
    outlets = {m.entity for m in mentions if m.label == "ORG" and _ENGLISH_OUTLET.search(m.entity)}
    full: dict[str, str] = {}
    for short in outlets:
        words = short.split()
        same = [
            long
            for long in outlets
            if len(long.split()) > len(words)
            and long.split()[-1] == words[-1]
            and words[:-1] in ([], ["The"])
        ]
        if len(same) == 1:
            full[short] = same[0]
    return full


def _bodies_called_persons(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The model's persons that are bodies: "Kepala BPBD Sulut", "Direktur Walhi Riau".

    A place that was taken for such a person's surname is a place again.
    """
    bodies: set[str] = set()
    for mention in mentions:
        if mention.label != "PER":
            continue
        words = text[mention.start : mention.end].split()
        if len(words) < _BODY_AND_PROVINCE or words[-1] not in _PROVINCES:
            continue
        lead = text[max(0, mention.start - 30) : mention.start]
        if (len(words[0]) > 2 and words[0].isupper()) or _OFFICE.search(lead):
            bodies.add(mention.entity)
    if not bodies:
        return list(mentions)
    mended = []
    for mention in mentions:
        name = " ".join(text[mention.start : mention.end].split())
        if mention.label == "PER" and mention.entity in bodies:
            whole = name == mention.entity
            mended.append(
                replace(mention, label="ORG" if whole else "LOC", entity=name, country=None)
            )
        else:
            mended.append(mention)
    return mended


def _cited(text: str, mention: Mention, behind: Mention | None) -> Mention:
    lead = text[max(0, mention.start - 20) : mention.start]
    if mention.label == "PER":
        if paper := _PAPER.fullmatch(text, mention.start, mention.end):
            return replace(_cut(text, mention, paper.start(1), mention.end), label="ORG")
        lone = _SINGLE.fullmatch(text, mention.start, mention.end)
        people = lone and mention.entity == lone[0] and _OF_A_PEOPLE.search(lead)
        return replace(mention, label="LOC") if people else mention
    if _ENGLISH_BODY.search(text, mention.start, mention.end):
        mention = _english(text, mention, lead)
    return _body(text, mention, behind, lead) if mention.label == "ORG" else mention


def _english(text: str, mention: Mention, lead: str) -> Mention:
    """A body with an English name: "Sri Lanka Airlines", "Deep | South Watch"."""
    first = _FIRST_WORD.search(lead)
    if mention.label == "LOC" or first is None or first[1].lower() in NO_NAME:
        return replace(mention, label="ORG")
    return _cut(text, mention, mention.start - len(lead) + first.start(1), mention.end)


def _body(text: str, mention: Mention, behind: Mention | None, lead: str) -> Mention:
    name = text[mention.start : mention.end]
    if shouted := _SHOUTED.match(name):  # the first word of an article, as some papers print it
        plain = " ".join((shouted[0].capitalize() + name[shouted.end() :]).split())
        return (
            replace(mention, entity=plain) if mention.entity == " ".join(name.split()) else mention
        )
    group = _STATE_AND_GROUP.fullmatch(name)
    if group and group[1] in alpha3_by_name() and (group[2] in GROUPS or group[2].isupper()):
        return _cut(text, mention, mention.start + group.start(2), mention.end)
    if medium := _MEDIUM.match(name):
        return _medium(text, mention, mention.start + medium.end())
    if (platform := _PLATFORM.match(name)) and _WHOSE_ACCOUNT.search(lead):
        return _cut(text, mention, mention.start + platform.end(), mention.end)
    if _IN_A_CITY.match(name):
        return _with_city(text, mention, behind)
    if _OF_A_STATE.match(name) and (city := _CITY.search(name)):
        return _cut(text, mention, mention.start, mention.start + city.start())
    return mention


def _medium(text: str, mention: Mention, start: int) -> Mention:
    """Behind "Kantor Berita"; behind the state whose it is: "Kantor Berita Belanda | ANP"."""
    if text[start : mention.end] in alpha3_by_name() and (
        own := _OWN_NAME.match(text, mention.end)
    ):
        return _cut(text, mention, own.start(1), own.end())
    return _cut(text, mention, start, mention.end)


def _cut(text: str, mention: Mention, start: int, end: int) -> Mention:
    return replace(mention, start=start, end=end, entity=" ".join(text[start:end].split()))


def _with_city(text: str, mention: Mention, behind: Mention | None) -> Mention:
    """As in "Konsulat Jenderal RI di Johor Bahru"."""
    city = _CITY.match(text, mention.end)
    if city and behind and behind.label in ("LOC", "GPE") and behind.start == city.end():
        return _cut(text, mention, mention.start, behind.end)
    return mention
