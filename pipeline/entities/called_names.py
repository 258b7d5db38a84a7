"""What people are called by, where the text says so: "bernama X", "Theo, sapaan karibnya"."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline.annotations import Mention
from pipeline.lexicon.callings import PERSONS
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    PLACE_NOUNS,
    PORTFOLIOS,
    ROLE_HEADS,
)

# forms of address and honorifics, no part of the name that stands behind them
ADDRESSES = frozenset(
    """
    pak bu bapak ibu mas mbak mbakyu bang abang kak kakak bung mama mamak papa oma opa mbah eyang
    kakek nenek om tante cik encik tuan nyonya nona saudara saudari kang teh uda uni daeng kamrad
    kamred kamerad
    mr mrs ms sir madam drs dra dr ir prof hj
    maulvi maulawi mullah datuk dato datin ustaz ustad ustazah kiai kyai
    """.split()
)
# in capitals for its place, or what heads something else
NO_NAME = frozenset(
    """
    senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli
    agustus september oktober november desember timur barat utara selatan tengah laut darat udara
    """.split()
).union(
    ROLE_HEADS, ANONYMOUS_HEADS, ORGANISATION_HEADS, PERSON_NOUNS, DOCUMENT_HEADS, GOVERNMENT_HEADS,
    MEDIA_HEADS, PLACE_NOUNS, PORTFOLIOS, PERSONS, ADDRESSES,
)  # fmt: skip
_PERSONS = PERSONS | ROLE_HEADS | ANONYMOUS_HEADS | PERSON_NOUNS
# what opens a name that somebody is said to be called by
_CALLED = re.compile(
    r"\b(?:(?P<named>bernama(?:\slengkap)?|"
    r"(?:memakai|menggunakan|dengan)\snama(?:\s(?:samaran|panggilan|sandi|perang))?)|"
    r"(?:memanggil|menyebut|menamakan|menamai|memperkenalkan)\s(?:dirinya|diri)"
    r"(?:\s(?:sebagai|dengan\snama))?|"
    r"(?:minta|ingin|mau|biasa|akrab|karib|kerap|sering|hanya|lebih|suka|cukup|bersedia)\s(?:\w+\s)?"
    r"(?:dipanggil|disapa|disebut|dikenal|dijuluki)"
    r"(?:\s(?:sebagai|dengan(?:\s(?:nama|sapaan|sebutan|panggilan))?))?|"
    r"disapa)\s[\"“‘']?(?=[A-Z])"
)
_CAPITALISED = re.compile(
    r"[A-Z][\w’'-]*(?:[ \xa0](?:(?:bin|binti|al|van|de)[ \xa0])?[A-Z][\w’'-]*){0,3}"
)
# "Theo, sapaan karibnya", "Mbah Parman, begitu ia biasa disapa", "Mama Ida, panggilan Ida Ayu"
_EXPLAINED = re.compile(
    r"[\"”’']?\s?[,(]\s?[\"“]?(?:(?:nama\s)?(?P<noun>sapaan|panggilan|julukan|sebutan)\b|"
    r"(?:begitu|demikian)(?:lah)?\s(?:[\w-]+\s){0,4}"
    r"(?:menyapa|memanggil|menyebut|di\s?(?:sapa|panggil|kenal|sebut|juluk))|"
    r"(?:begitu|demikian)\s(?:sapaan|panggilan))"
)
# "… dilontarkan X. Perempuan yang …"
_TOLD_BY = re.compile(r"\b(?:di[a-z]{4,}(?:kan|i)|kata|ujar|tutur|ucap|menurut)\s(?:oleh\s)?$")
_ONE = re.compile(r"[.,]\s(?:Pria|Lelaki|Laki-laki|Perempuan|Wanita|Sosok|Ibu|Pemuda|Gadis)\s")
_LONGEST_EXPLANATION = 100  # characters
_OF_WHOM = 12  # mentions that a nickname's owner may lie back
_BEFORE_CALLED = 120  # characters


def with_called(text: str, mentions: list[Mention]) -> list[Mention]:
    """With the names that somebody is said to be called by, whatever the model took them for."""
    found: list[Mention] = []
    for called in _CALLED.finditer(text):
        name = _CAPITALISED.match(text, called.end())
        if name is None or (called["named"] and not _of_person(text, called.start())):
            continue
        found.append(Mention(*name.span(), "PER", " ".join(name[0].split())))
    found += [
        replace(mention, label="PER")
        for mention in mentions
        if mention.label != "PER" and not mention.country and _is_gone_on_with(text, mention)
    ]
    if not found:
        return mentions
    return inserted(mentions, found, over=True)


def _is_gone_on_with(text: str, mention: Mention) -> bool:
    """As in "dilontarkan Ornella Moderan. Perempuan itu …": no body, but a woman."""
    name = text[mention.start : mention.end].split()
    if not 2 <= len(name) <= 4 or any(
        not w.isalpha() or w.isupper() or w.lower() in NO_NAME for w in name
    ):
        return False
    lead = text[max(0, mention.start - 30) : mention.start]
    return bool(_TOLD_BY.search(lead) and _ONE.match(text, mention.end))


def _of_person(text: str, position: int) -> bool:
    """Whether it is a person who is "bernama": neither a ship nor an operation."""
    lead = re.split(r"[.;:!?\n\"“”]", text[max(0, position - _BEFORE_CALLED) : position])[-1]
    heads = [word for word in re.findall(r"[\w-]+", lead.lower()) if word in NO_NAME]
    return bool(heads) and any(word in _PERSONS for word in heads)


def inserted(mentions: Sequence[Mention], new: Sequence[Mention], *, over: bool) -> list[Mention]:
    """The mentions with new ones; of overlapping ones the new stays if ``over``, persons anyway."""
    starts = [m.start for m in mentions]
    gone: set[int] = set()
    added: list[Mention] = []
    reached = 0
    for mention in sorted(new, key=lambda m: m.start):
        i = bisect_right(starts, mention.start)
        first = i - 1 if i and mentions[i - 1].end > mention.start else i
        inside = range(first, bisect_right(starts, mention.end - 1))
        held = any(
            mentions[k].label == "PER"
            and mentions[k].start <= mention.start
            and mentions[k].end >= mention.end
            for k in inside
        )
        if mention.start < reached or held or (inside and not over):
            continue
        gone.update(inside)
        added.append(mention)
        reached = mention.end
    kept = [m for k, m in enumerate(mentions) if k not in gone]
    return sorted([*kept, *added], key=lambda m: m.start)


def explained(
    text: str, mentions: Sequence[Mention], shortened: Callable[[str], Sequence[str]]
) -> dict[str, str]:
    """Nickname -> full name, where the text says that the one is what the other is called."""
    found: dict[str, str] = {}
    for i, mention in enumerate(mentions):
        if mention.label != "PER":
            continue
        name = " ".join(text[mention.start : mention.end].split())
        before = [
            m for m in mentions[max(0, i - _OF_WHOM) : i] if m.label == "PER" and m.entity != name
        ]
        if told := _EXPLAINED.match(text, mention.end, mention.end + _LONGEST_EXPLANATION):
            owner = _owner_behind(text, mention, mentions[i + 1 : i + 6]) if told["noun"] else None
            owner = owner or _of_whom(name, before, shortened)
        elif _called_before(text, mention.start):
            near = text[before[-1].end : mention.start] if before else "\n\n"
            owner = _of_whom(name, before, shortened) if _beside_called(near) else None
        else:
            continue
        if owner and owner != name:
            found[name] = owner
    return found


def _owner_behind(text: str, nickname: Mention, behind: Sequence[Mention]) -> str | None:
    """As in "Mama Fransiska, sapaan Ketua Majelis Rakyat Papua Fransiska Mahuze"."""
    for mention in behind:
        gap = text[nickname.end : mention.start]
        if re.search(r"[.;:!?\n\"“”]|,.*,", gap) or len(gap) > _LONGEST_EXPLANATION:
            return None
        if mention.label == "PER":
            return (
                mention.entity
                if re.search(r"(?:sapaan|panggilan|julukan|sebutan)(?!\w*nya)\b(?!.*nya\b)", gap)
                else None
            )
    return None


def _of_whom(
    name: str, before: Sequence[Mention], shortened: Callable[[str], Sequence[str]]
) -> str | None:
    """The person named before whose name fits the nickname, else the one named last."""
    fitting = shortened(name)
    for mention in reversed(before):
        if mention.entity in fitting:
            return mention.entity
    return before[-1].entity if before else None


def start_of_calling(text: str, name: int) -> int:
    """Where "yang memanggil dirinya" before a name starts; the name's own start where nothing does.

    Example:
        >>> text = "Seorang pejuang, yang memanggil dirinya Abu Omar, berbicara."
        >>> text[: start_of_calling(text, 40)]
        'Seorang pejuang, '
    """
    start = max(0, name - _BEFORE_CALLED)
    for called in _CALLED.finditer(text, start, name + 1):
        if called.end() == name:
            relative = text.rfind("yang ", max(start, called.start() - 20), called.start())
            return relative if relative >= 0 else called.start()
    return name


def _called_before(text: str, start: int) -> bool:
    lead = text[max(0, start - _LONGEST_EXPLANATION) : start + 1]
    return any(
        called.end() == len(lead) - 1 and not called["named"] for called in _CALLED.finditer(lead)
    )


def _beside_called(between: str) -> bool:
    """Whether "yang akrab disapa" says what the person before it is called."""
    return (
        not re.search(r"\b(?:seorang|salah|sejumlah)\b", between, re.IGNORECASE)
        and between.count("\n") <= 2
    )
