"""The longest role that the article gives next to each person's name, and the state in it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.outlets import is_outlet
from pipeline.entities.office_names import HONORIFICS
from pipeline.entities.person_parts import degrees_end
from pipeline.entities.person_terms import RANK_FORMS
from pipeline.entities.terms import GROUPS
from pipeline.lexicon.callings import PERSONS
from pipeline.lexicon.function_words import AFTER_SPEAKER
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    INDONESIAN_BODIES,
    INDONESIAN_OFFICES,
    PRIVATE_WORDS,
    ROLE_HEADS,
)

_LONGEST = 14  # words
_REACH = 160  # characters
_RANK_REACH = 40
# "utusan khusus PBB untuk Sudan", "analis di Singapura": prepositions that a role may hold
_WITHIN = frozenset({"untuk", "di", "dan", "dari"})
_VERB = re.compile(
    r"(?:me[mnlrwy]|ber(?!senjata)|di|ter)[a-z]{4,}|memuji|meraih|menuju|merasa|memuat|melaju|menang"
)
_STOP = (AFTER_SPEAKER - _WITHIN) | frozenset(
    """
    kata ujar tutur ucap ungkap tegas jelas menurut imbuh tambah lanjut papar terang sebut
    oleh yang bahwa adalah menjadi berusia bersama mengatakan antara demikian lapor kemudian
    terhadap
    """.split()
)
_RANKS = frozenset(
    """
    jenderal jendral letjen mayjen brigjen brigadir kolonel letkol mayor kapten letnan lettu
    letda sersan serka serma sertu serda kopral laksamana laksda laksdya laksma muda madya
    pertama marsekal marsda marsdya marsma komjen irjen kombes akbp kompol akp iptu ipda inf
    kav arm czi pol purn tni marinir mr mrs dr prof
    """.split()
)
_ANY_RANKS = _RANKS | RANK_FORMS
_OF_MEN = _RANKS - {"tni"}  # unlike "TNI AL"
# behind an age, where one stands: "Herman Bujang, 52, nelayan di Ranai"
_CORPS = frozenset(
    """
    laut udara darat pm caj cba chk ckm cku chb arh art cpl cpn mar tek pnb lek kal sus adm
    e p k t kepala satu dua
    """.split()
)
_ARMS = frozenset({"al", "ad", "au"})  # "Kapten (AL)", unlike "TNI AL"
_DEGREES = frozenset("drs dra ir h hj kh s.ip s.sos s.h sh".split())
_APPOSITIVE = re.compile(
    r"(?:\s{0,3}(?:,\s{0,3}\d\d|\(\d\d(?:\s{1,3}tahun)?\))(?:\s{1,3}tahun)?)?\s{0,3},\s{0,3}"
    r"(?:yang\s{1,3}(?:adalah|juga|merupakan|menjabat)\s{1,3})?"
    r"([^,.;:\"“”()]{3,120}?(?:\([^()]{2,40}\)[^,.;:\"“”()]{0,60}?)?)\s{0,3}(?=[,.;\"“”]|$)"
)
# what may open an apposition, or a degree, right behind a name
_MAY_GO_ON = re.compile(r"\s{0,3}(?:[,(A-Z]|psc\b)")
# "seorang ibu lima anak yang hanya mau disebut Halima"
_CALLED = frozenset({"bernama", "disebut", "disapa", "dipanggil", "dikenal", "dirinya"})
_CALLED_WITHIN = 6  # words
# whose office is another's man: "penasihat Presiden Ilham Aliyev" says of Aliyev that he presides
_OF_SOMEBODY = frozenset(
    {"penasihat", "juru", "jubir", "ajudan", "asisten", "staf", "pengacara", "putra", "putri"}
)
_HIGH = frozenset(
    """
    presiden wapres pm perdana raja ratu emir sultan kanselir menteri menhan menlu jenderal
    jendral
    """.split()
)
_CALLINGS = (ROLE_HEADS | ANONYMOUS_HEADS | PERSONS) - frozenset(
    """
    seorang salah sejumlah beberapa para seseorang mereka dua tiga empat sumber sumber-
    sumber orang
    """.split()
)


Told = list[tuple[str, int, int]]


def told_roles(article: Article) -> Told:
    """Each role that the article gives next to a name: the person, and where the role stands."""
    return list(_spans(article))


def roles(article: Article, told: Told | None = None) -> dict[str, tuple[str, str | None]]:
    """Person (entity) -> (role, alpha-3 of the state that the role names).

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Presiden Ukraina Zelenskyy tiba."
        >>> names = [Mention(9, 16, "LOC", "UKR", "UKR"), Mention(17, 26, "PER", "Zelenskyy")]
        >>> roles(Article(text, [(0, 32)], names))
        {'Zelenskyy': ('Presiden Ukraina', 'UKR')}
    """
    best: dict[str, tuple[str, str | None]] = {}
    for person, start, end in told_roles(article) if told is None else told:
        role = " ".join(article.text[start:end].split())
        if len(role) > len(best.get(person, ("",))[0]):
            best[person] = (role, state_of(article, start, end))
    return best


def _spans(article: Article) -> Iterator[tuple[str, int, int]]:
    for mention in article.mentions:
        if mention.label == "PER":
            for start, end in (_before(article, mention), _after(article, mention)):
                if start < end:
                    yield mention.entity, start, end


def state_of(article: Article, start: int, end: int, *, speaks: bool = False) -> str | None:
    """Alpha-3 of the state that a role or a body's name gives; None for groups of no state.

    "juru bicara militer Houthi" speaks for no state; nor does "utusan PBB untuk Suriah" for Syria.

    Args:
        article: the article.
        start: where the phrase starts.
        end: its end.
        speaks: whether the phrase is the name of the body that speaks; any body's counts.

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Presiden Ukraina"
        >>> state_of(Article(text, [(0, 16)], [Mention(9, 16, "LOC", "UKR", "UKR")]), 0, 16)
        'UKR'
    """
    if start >= end:
        return None
    text = article.text
    for mention in article.mentions_in(start, end):
        name = text[mention.start : mention.end]
        if name in GROUPS or mention.entity in GROUPS:
            return None
        if text[start : mention.start].rstrip().endswith(" untuk"):
            return None
        if (
            mention.country
            and mention.label != "PER"
            and (speaks or _belongs(article, start, mention))
        ):
            return mention.country
    words = article.words(start, end)
    office = bool(words) and words[0].lower in INDONESIAN_OFFICES
    ours = office or not INDONESIAN_BODIES.isdisjoint([word.lower for word in words])
    return "IDN" if ours else None


def _belongs(article: Article, start: int, mention: Mention) -> bool:
    """As in "Kementerian Pertahanan" does.

    A think tank, an outlet and "sumber di Yangon" do not.
    """
    name = article.text[mention.start : mention.end]
    if mention.label == "ORG":
        return not is_outlet(name) and not PRIVATE_WORDS.intersection(name.lower().split())
    before = article.text[start : mention.start].lower().rstrip()
    return not (before.endswith(" di") and before.startswith(("sumber", "diplomat")))


def _before(article: Article, mention: Mention) -> tuple[int, int]:
    """From the leftmost role noun that reaches the name without a break.

    Ranks alone are no role.
    """
    start, _ = article.sentences[article.sentence_at(mention.start)]
    words = _words_before(article, start, mention.start)
    if not words:
        return mention.start, mention.start
    people = article.people_in(max(start, mention.start - _REACH), mention.start)
    words, end = _behind_calling(words, mention.start)
    heads, reached = [], end
    for i in range(len(words) - 1, -1, -1):
        word = words[i]
        gap = article.text[word.end : reached]
        if gap != " " and (gap.strip() not in _GAPS or "\n" in gap):
            break
        if not _may_be_in_role(article, words, i):
            break
        if "," in gap and not _ranks_alone(article, reached, mention.start):
            break
        if people and any(m.start <= word.start < m.end for m in people):
            break
        if word.lower.removesuffix("nya") in ROLE_HEADS:
            heads.append(word)
        reached = word.start
    if not heads or heads[-1].start != reached:
        calling = _calling(article, reached, end, mention.start)
        heads = [calling, *heads] if calling and not heads else heads
    if not heads:
        return mention.start, mention.start
    first = _own_office(article, heads)
    return without_ranks(article, *article.trim(first, end, " ,\t\xa0"), heads=_CALLINGS)


def _words_before(article: Article, start: int, name: int) -> list[Word]:
    """The words from ``start`` to a name that may be in its bearer's role."""
    words = article.words(start, name)[-_LONGEST:]
    if words and words[0].start < name - _REACH:
        words = article.words(name - _REACH, name)[-_LONGEST:]
    return words


def _ranks_alone(article: Article, start: int, end: int) -> bool:
    """As in "Kepala Pusat Penerangan TNI, Mayjen TNI Raka"."""
    return all(word.lower in _ANY_RANKS for word in article.words(start, end))


_GAPS = ("", ",", "(", ")", ".", "/", "-", "),")


def _behind_calling(words: list[Word], end: int) -> tuple[list[Word], int]:
    """The words before "yang hanya mau disebut", where the name is what one is called."""
    if words and words[-1].lower in _CALLED:
        for i in range(len(words) - 1, max(-1, len(words) - _CALLED_WITHIN), -1):
            if words[i].lower == "yang":
                return words[:i], words[i].start
        return words[:-1], words[-1].start
    return words, end


def _may_be_in_role(article: Article, words: list[Word], i: int) -> bool:
    word = words[i]
    if word.lower == "yang":  # "Danrem 061 yang juga Komandan Satgas"
        return i + 1 < len(words) and words[i + 1].lower == "juga"
    if word.lower in _STOP:
        return False
    return not _VERB.fullmatch(article.text[word.start : word.end])


def _calling(article: Article, start: int, end: int, name: int) -> Word | None:
    """What somebody is beside his name: "Seorang ibu tiga anak, Karine"."""
    if end == name and "," not in article.text[max(start, name - 3) : name]:
        return None
    words = article.words(start, end)
    return next((word for word in words if word.lower in _CALLINGS), None)


def is_of_somebody(article: Article, start: int, name: int) -> bool:
    """Whether an office is some other person's man: "asisten khusus Obama, Kori Schulman"."""
    words = article.words(start, name)
    return (
        0 < len(words) <= 3
        and words[0].lower in _OF_SOMEBODY
        and article.text[words[0].start].islower()
    )


def _own_office(article: Article, heads: list[Word]) -> int:
    """Where the office of the person himself starts; ``heads`` from the right to the left."""
    for inner, outer in pairwise(heads):
        written = article.text[outer.start], article.text[inner.start]
        if (
            outer.lower in _OF_SOMEBODY
            and inner.lower in _HIGH
            and written[0].islower()
            and written[1].isupper()
        ):
            return inner.start
    return heads[-1].start


def without_ranks(
    article: Article, start: int, end: int, heads: frozenset[str] = ROLE_HEADS
) -> tuple[int, int]:
    """Cut military ranks off a role: "Kepala PMPP TNI Laksamana Muda TNI".

    Empty if nothing is left.
    """
    words = article.words(start, end)
    while len(words) > 1 and len(words[-1].lower) == 1 and article.text[words[-1].end] == ".":
        words.pop()  # "Pastor Paroki Wogekel P. Linus"
    while words and _closes_rank(words) and not _names_office(words):
        words.pop()
    while words and words[0].lower in _RANKS:
        words.pop(0)
    if not words or words[0].lower.removesuffix("nya") not in heads:
        return start, start
    end_of_role = words[-1].end
    closing = article.text.find(")", end_of_role, end)
    if closing >= 0 and article.text[end_of_role:closing].strip(" \xa0") not in ("", "("):
        closing = -1  # "…, Mayjen (Purn)" has been cut
    return words[0].start, closing + 1 if closing >= 0 else end_of_role


def _closes_rank(words: list[Word]) -> bool:
    """As in "Letkol", and in "Letkol Laut (PM)", where the rank goes before its corps."""
    last = words[-1].lower
    arm = last in _ARMS and words[-2:-1] != [] and words[-2].lower in _OF_MEN
    corps = arm or (last in _CORPS and any(word.lower in _OF_MEN for word in words[-3:-1]))
    return last in _ANY_RANKS or last in _DEGREES or last in HONORIFICS or corps


def _names_office(words: list[Word]) -> bool:
    """As in "Panglima TNI": the force is part of the office, unlike in "Mayjen TNI"."""
    force = words[-1].lower in ("tni", "marinir", "muda", "madya", "pertama")
    return len(words) > 1 and force and words[-2].lower not in _RANKS


def _after(article: Article, mention: Mention) -> tuple[int, int]:
    if not _MAY_GO_ON.match(article.text, mention.end):
        return mention.end, mention.end
    named = degrees_end(article.text, mention.end)
    found = _APPOSITIVE.match(article.text, named, min(len(article.text), named + 180))
    if not found:
        return mention.end, mention.end
    words = article.words(*found.span(1))
    if words and words[0].lower == "seorang":
        words = words[1:]
    head = words[0].lower.removesuffix("nya") if words else ""
    if head not in _CALLINGS or len(words) > _LONGEST:
        return mention.end, mention.end
    if article.text[found.end() : found.end() + 1] != "," and _leads_in(article, mention):
        return mention.end, mention.end  # "Menurut Budi, warga mengungsi."
    people = article.people_in(*found.span(1))
    if people and not _is_of(words, people[0]):
        return mention.end, mention.end
    stop = next(
        (
            word.start
            for i, word in enumerate(words[1:], 1)
            if word.lower in _STOP_BEHIND and _may_stop(words, i)
        ),
        found.end(1),
    )
    dates = article.dates_in(*found.span(1))
    stop = min([stop, *(d.start for d in dates)])
    return article.trim(words[0].start, stop)


def _leads_in(article: Article, mention: Mention) -> bool:
    """Whether what stands behind the name is what he says: "Menurut Budi, …"."""
    start = article.sentences[article.sentence_at(mention.start)][0]
    first = article.words(start, mention.start)[:1]
    return bool(first) and first[0].lower in _LEADS


_LEADS = frozenset({"menurut", "bagi", "kata", "ujar", "ucap", "tutur", "ungkap"})
_STOP_BEHIND = _STOP - {"dari", "untuk", "dan", "di", "dengan"}


def _may_stop(words: list[Word], i: int) -> bool:
    return not (words[i].lower == "yang" and i + 1 < len(words) and words[i + 1].lower == "juga")


def _is_of(words: list[Word], other: Mention) -> bool:
    """As in "Mammadli, penasihat Presiden Ilham Aliyev": an office between the two."""
    between = [word for word in words[1:] if word.end <= other.start]
    return words[0].lower in _OF_SOMEBODY and bool(between)


def descriptions(article: Article, told: Told | None = None) -> dict[str, frozenset[str]]:
    """What the article says of its persons, in small letters: offices, ranks, callings.

    Example:
        >>> text = "Panglima TNI Jenderal Agus tiba."
        >>> names = [Mention(22, 26, "PER", "Agus")]
        >>> sorted(descriptions(Article(text, [(0, 32)], names))["Agus"])
        ['jenderal', 'panglima', 'tni']
    """
    found: dict[str, set[str]] = {}
    for person, start, end in told_roles(article) if told is None else told:
        role = article.text[start:end]
        found.setdefault(person, set()).update(
            role.lower().replace("(", " ").replace(")", " ").split()
        )
    for mention in article.mentions:
        if mention.label != "PER":
            continue
        for word in reversed(article.words(max(0, mention.start - _RANK_REACH), mention.start)):
            calling = word.lower.removesuffix("nya")  # "Suaminya, Budi"
            if word.lower not in _RANKS and calling not in PERSONS:
                if word.lower in ("satu", "dua", "kepala"):  # "Letnan Dua"
                    continue
                break
            found.setdefault(mention.entity, set()).add(calling)
    return {person: frozenset(words) for person, words in found.items()}
