"""Which places of a clause are told of somebody or something else than the counted troops."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.article import Article
from pipeline.claims.place_names import Place
from pipeline.claims.place_terms import AFTERWARDS, CONQUESTS
from pipeline.clauses import subordinates
from pipeline.entities.name_terms import ROLE_WORDS, SAYING_WORDS

_SAYING = (
    rf"(?:{'|'.join(sorted(SAYING_WORDS))}|menurut|demikian|lapor|seperti|sebagaimana|dilansir|"
    r"dikutip)(?:nya)?"
)
# ", kata pejabat di Washington": behind it nothing is told of the troops
_TOLD = re.compile(rf"[,”\"'’][ \xa0]{{0,3}}(?:{_SAYING})\b", re.IGNORECASE)
_TELLER = re.compile(rf"\b(?:{_SAYING})\b[^,\n]{{0,150}}$", re.IGNORECASE)
# "pejabat di Washington memastikan bahwa": what is told follows
_REPORTED = re.compile(r"\b(?:bahwa|disusul|diikuti)\b", re.IGNORECASE)
# ", hampir separuhnya bersembunyi di": of some of them alone
_PART = re.compile(
    r"\b(?:separuh|separo|setengah|sebagian|sisa|selebih|sementara|sedangkan)(?:nya)?\b",
    re.IGNORECASE,
)
# "latihan yang dibuka di Yala", "kelompok yang berkantor di London"
_OF_A_BODY = re.compile(
    r"\byang\s{1,3}(?:\w{1,20}\s{1,3}){0,2}(?:dibuka|ditutup|diumumkan|berkantor|bermarkas|"
    r"berbasis|berpusat|berkedudukan|lahir|didirikan)\s{1,3}(?:pusat\s{1,3})?di\s{1,3}$"
)
# "kabinet di Yerusalem menyetujui"
_OF_WHO_DECIDES = re.compile(
    r"\b(?:kabinet|parlemen|kongres|senat|dewan|pemerintah\w{0,3}|pejabat|kementerian|kedutaan|"
    r"pengadilan|sumber|wartawan|koresponden|diplomat|pengamat|analis|penguasa|rezim|kantor)"
    r"\s{1,3}(?:[\w’'-]{1,20}\s{1,3}){0,2}di\s{1,3}$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    rf"\b(?:{'|'.join(AFTERWARDS)})\b|"
    rf"(?:,|\b(?:dan|serta))\s{{1,3}}(?:\w{{1,12}}\s{{1,3}})?(?:{'|'.join(CONQUESTS)})\b",
    re.IGNORECASE,
)
# "dikirim dari pangkalannya di Jerman"
_ORIGIN = re.compile(
    r"\bdari\s{1,3}(?:pangkalan|markas|barak|asrama|pelabuhan|bandara)\w{0,3}\s{1,3}"
    r"(?:[a-z]{2,20}\s{1,3}){0,2}di\s{1,3}$"
)
_ROLE = re.compile(r",\s{1,3}(\w{1,20})(?:\s{1,3}[\w’'-]{1,20}){0,6}\s{1,3}$")
# "mengirim 500 tentara, menyusul serangan di Goma": what came first
_REASON = re.compile(r"\b(?:menyusul|menanggapi|merespons|sebagai\s{1,3}balasan)\b[^,;\n]{0,200}")
_YANG = re.compile(r"\byang\b")
# what may stand between the number and a relative clause of its own
_OWN_NOUN = re.compile(
    r"(?:\s{1,3}(?!(?:dalam|pada|untuk|dengan|melalui|lewat|selama)\b)[\w/’'-]{1,20}){0,4}\s{1,3}"
)
_COMMA_YANG = re.compile(r",\s{0,3}$")
# prepositions, where all others are verbs
_SIMPLE = frozenset({"di", "ke", "menuju", "arah", "dari", ""})
_PURPOSE = frozenset({"untuk", "guna", "demi", "agar"})
_SPEAKER = 160  # characters


class Setting(NamedTuple):
    """What is known of an event when its place is looked for.

    Attributes:
        span: the clause or what is said.
        anchors: the number and its verb, the one behind last.
        leaving: whether "dari" names the place left rather than where the troops are from.
        prepared: whether they are only called up: "untuk merebut X" has not brought them there.
        sent: whether the verb has a destination, which "ke" tells better than "di".
        taken: the mention that gives the force; behind "dari" it is no place left.
        others: what tells of a part of the troops alone.
    """

    span: tuple[int, int]
    anchors: Sequence[tuple[int, int]]
    leaving: bool = False
    prepared: bool = False
    sent: bool = False
    taken: tuple[int, int] | None = None
    others: Sequence[tuple[int, int]] = ()


def of_the_troops(article: Article, setting: Setting, places: Sequence[Place]) -> list[Place]:
    """The places that are not told of who speaks, of something beside, or of what came after.

    Example:
        >>> text = "Dua tentara tewas di Yala, kata Ali di Bangkok"
        >>> article = Article(text, [(0, 46)])
        >>> setting = Setting((0, 46), [(0, 11), (12, 17)])
        >>> places = [Place("Yala", 21, 25, "THA", "di"), Place("Bangkok", 39, 46, "THA", "di")]
        >>> [place.name for place in of_the_troops(article, setting, places)]
        ['Yala']
    """
    if not places:
        return []
    aside = [*_asides(article, setting), *setting.others]
    return [
        place for place in places
        if not any(start <= place.start < end for start, end in aside)
        and not speaks_there(article, place.start, setting.span[0])
        and not _elsewhere(article, setting, place)
        and not (setting.prepared and _is_purpose(article, setting, place))
    ]  # fmt: skip


def _asides(article: Article, setting: Setting) -> list[tuple[int, int]]:
    """The clauses ", yang …" that hold neither number nor verb."""
    first = setting.span[0]
    return [
        (start, end) for start, end in subordinates(article, *setting.span)
        if article.text[start : start + 4].lower() == "yang"
        and _COMMA_YANG.search(article.text, max(first, start - 4), start)
        and not any(start <= s and e <= end for s, e in setting.anchors)
    ] + [
        reason.span() for reason in _REASON.finditer(article.text, *setting.span)
        if not any(reason.start() < e and s < reason.end() for s, e in setting.anchors)
    ]  # fmt: skip


def _elsewhere(article: Article, setting: Setting, place: Place) -> bool:
    text = article.text
    first, last = setting.anchors[0], setting.anchors[-1]
    if _taken_by_another(article, setting, place):
        return True
    lead = max(setting.span[0], place.start - _SPEAKER)
    body = _OF_A_BODY.search(text, lead, place.start)
    if body and not any(body.start() <= start < body.end() for start, _ in setting.anchors):
        return True
    if not setting.leaving and _ORIGIN.search(text, lead, place.start):
        return True
    if place.start < first[0] and _OF_WHO_DECIDES.search(text, lead, place.start):
        return True
    if place.start < last[1]:
        return _REPORTED.search(text, place.end, first[0]) is not None
    between = (last[1], place.start)
    told_apart = _TOLD.search(text, *between) or _PART.search(text, *between)
    return bool(told_apart or _ELSEWHERE.search(text, *between))


def _taken_by_another(article: Article, setting: Setting, place: Place) -> bool:
    """As in "ofensif yang merebut Goma": the object of a relative clause of something else."""
    anchor = setting.anchors[-1][1]
    if place.preposition in _SIMPLE or place.start < anchor:
        return False
    opened = _YANG.search(article.text, anchor, place.start)
    return opened is not None and _OWN_NOUN.fullmatch(article.text, anchor, opened.start()) is None


def _is_purpose(article: Article, setting: Setting, place: Place) -> bool:
    """Whether the verb before a place only tells what for: "disiagakan untuk merebut Yala"."""
    if place.preposition in _SIMPLE:
        return False
    first = max(setting.span[0], place.start - 60)
    words = [word.lower for word in article.words(first, place.start)]
    if place.preposition not in words:
        return False
    verb = words.index(place.preposition)
    return any(word in _PURPOSE for word in words[max(0, verb - 2) : verb])


def speaks_there(article: Article, position: int, first: int) -> bool:
    """Whether a place belongs to who speaks: "kata pejabat di Kabul", "Ali, guru di Kabul".

    Example:
        >>> speaks_there(Article("kata pejabat di Kabul", [(0, 21)]), 16, 0)
        True
    """
    first = max(first, position - _SPEAKER)
    if _TELLER.search(article.text, first, position):
        return True
    person = next(reversed(article.people_in(first, position)), None)
    role = _ROLE.match(article.text, person.end, position) if person else None
    return role is not None and (role[1].lower() in ROLE_WORDS or role[1].lower() == "guru")
