"""Who somebody unnamed is, where the article says it later, or says it in full only once.

"“Busuk semua,” protes seorang sopir. Sopir itu, Gul Rahman, …"; "Junta Mali" of a title for the
"junta militer Mali" of the text. Read off the finished rows, so that what stands before is known.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from pipeline.annotations import Utterance
from pipeline.article import Article
from pipeline.attribution.again import ARMS, BARE_ARM
from pipeline.attribution.forerunners import with_forerunners
from pipeline.attribution.offices import shortens
from pipeline.lexicon.callings import PERSONS
from pipeline.lexicon.nouns import ANONYMOUS_HEADS, ORGANISATION_HEADS, PERSON_NOUNS, ROLE_HEADS

_AHEAD = 1200  # characters in which the name may follow
_LEAD = 90  # characters before a name that may hold "sopir itu,"
# behind the noun: "itu, Sersan Kepala " and the name
_NAMED = (
    r"(?:\s[\w-]+){0,4}?\s(?:itu|tersebut|tadi)"
    r"(?:\s?,\s(?:yang\s)?(?:bernama\s|yakni\s|yaitu\s)?|\s(?:bernama|adalah|ialah|yakni|yaitu)\s)"
    r"(?:[A-Z][\w./-]*\s(?:\([A-Z]\w*\)\s)?){0,4}$"
)
_POINTS = ("itu", "tersebut", "tadi")  # one of them is in it
_HEADS = PERSONS | ROLE_HEADS | ANONYMOUS_HEADS | PERSON_NOUNS
_INDEFINITE = r"(?:seorang|salah\s(?:seorang|satu)|sejumlah|beberapa)"
_AGAIN = re.compile(r"\s(?:itu|tersebut|ini|tadi)$")
# what a group is called by beside its name: "Maois" of a title are the "pemberontak Maois Nepal"
_GENERIC = frozenset(
    "pemberontak gerilyawan milisi kelompok junta koalisi keluarga warga aliansi serikat "
    "forum persatuan".split()
)
_BODIES = ("organization", "anonymous")
_OWNED = ORGANISATION_HEADS | ROLE_HEADS | ANONYMOUS_HEADS | {"kementerian", "kantor"}
_UNNAMED = _HEADS | _OWNED
# many of them, whom no one of the text stands for
_MANY = frozenset(
    """
    warga penduduk keluarga tentara prajurit mereka massa pengungsi petani nelayan pedagang
    mahasiswa     korban pejabat para sejumlah beberapa orang
    """.split()
)
_TITLE_LINES = 4
_TITLE_CHARACTERS = 1000
_LONGEST_TITLE = 150
_DATELINE = re.compile(r"^[^a-z\n]{3,40}-\s|\w\s?(?:-{1,2}|–|—)\s|\.\s*$")
_BRACKETED = re.compile(r"\(([A-Z][\w-]{2,20})\)")


def with_identities(article: Article, found: Sequence[Utterance]) -> list[Utterance]:
    """The utterances, each unnamed source under the name that the article gives it elsewhere.

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "“Busuk,” protes seorang sopir. Sopir itu, Gul Rahman, diam."
        >>> article = Article(text, [(0, 30), (31, 59)], [Mention(42, 52, "PER", "Gul Rahman")])
        >>> said = Utterance(0, 8, 0, source="sopir", source_start=16, source_end=29)
        >>> [u.source for u in with_identities(article, [said])]
        ['Gul Rahman']
    """
    entities = {mention.entity for mention in article.mentions}
    later: dict[str, str | None] = {}
    for said in found:
        if said.source and said.source not in entities and said.source not in later:
            later[said.source] = _named_later(article, said)
    named = {phrase: name for phrase, name in later.items() if name}
    phrases = {name: phrase for phrase, name in named.items()}
    rows = [_renamed(said, named, phrases) for said in found] if named else list(found)
    title = _title_end(article)
    rows = with_forerunners(article, _alike(rows), title)
    return _with_titles(article, [_bare(said, entities) for said in rows], title)


def _alike(rows: list[Utterance]) -> list[Utterance]:
    """With one name for a paper: "laporan", where "Laporan itu" opens a sentence, too."""
    papers = {said.source for said in rows if said.source and said.source_type == "document"}
    small = {name: low for name in papers if (low := name.lower()) != name and low in papers}
    return [
        said._replace(source=small[said.source]) if said.source in small else said for said in rows
    ]


def _bare(said: Utterance, entities: set[str]) -> Utterance:
    """The unnamed without whose they are: "prajurit saya", "intelijen militernya"."""
    if (
        said.source_type not in ("organization", "anonymous")
        or not said.source
        or said.source in entities
    ):
        return said
    name = said.source
    words = name.split()
    if len(words) > 1 and words[-1] in ("saya", "kami", "kita") and words[-2].lower() in _UNNAMED:
        name = name.rsplit(maxsplit=1)[0]
    if words[-1].endswith("nya") and words[-1][:-3].lower() in _OWNED:
        name = name[:-3]
    return said._replace(source=name) if name != said.source else said


def _named_later(article: Article, said: Utterance) -> str | None:
    """The name that follows behind the same noun: "Sopir itu, Gul Rahman"."""
    if (
        said.source_end is None
        or said.source is None
        or said.source_type in ("document", "media", "government")
    ):
        return None
    words = said.source.lower().split()
    if not words or words[0] not in _HEADS:
        return None
    end = said.source_end
    people = article.people_in(end, end + _AHEAD)
    if not people:
        return None
    naming, again = _naming(words[0])
    for i, person in enumerate(people):
        lead = article.text[max(end, person.start - _LEAD) : person.start]
        if any(that in lead for that in _POINTS) and naming.search(lead):
            anew = any(again.search(article.text, end, one.start) for one in people[: i + 1])
            return None if anew else person.entity
    return None


@lru_cache(maxsize=64)
def _naming(head: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before the name of whom ``head`` points at, and what introduces another one."""
    heads = "|".join(re.escape(noun) for noun in {head, _SAME.get(head, head)})
    naming = re.compile(rf"(?<![\w-])(?i:{heads}){_NAMED}")
    return naming, re.compile(rf"\b{_INDEFINITE}\s(?:{heads})\b", re.IGNORECASE)


# written in one word or two, or one for the other: "jurubicara itu" for "seorang juru bicara"
_SAME = {
    "jurubicara": "juru",
    "juru": "jurubicara",
    "jubir": "juru",
    "wanita": "perempuan",
    "perempuan": "wanita",
    "pria": "lelaki",
    "lelaki": "pria",
}


def _renamed(said: Utterance, named: dict[str, str], phrases: dict[str, str]) -> Utterance:
    if said.source in named:
        role = said.source_role or said.source
        return said._replace(source=named[said.source], source_type="person", source_role=role)
    phrase = phrases.get(said.source or "")
    if phrase and (said.source_role is None or _AGAIN.search(said.source_role)):
        return said._replace(source_role=phrase)
    return said


def _with_titles(article: Article, rows: list[Utterance], title: int) -> list[Utterance]:
    """With the sources of the title as the text has them: by the fuller name, by the bearer's."""
    body = [said for said in rows if said.source and (said.source_start or 0) >= title]
    full: dict[str, Utterance] = {}
    for said in rows:
        in_title = said.source and said.source_start is not None and said.source_start < title
        if in_title and said.source not in full and (fuller := _fuller(article, said, body)):
            full[said.source] = fuller
    return [_as(said, full[said.source]) if said.source in full else said for said in rows]


def _as(said: Utterance, fuller: Utterance) -> Utterance:
    return said._replace(
        source=fuller.source,
        source_type=fuller.source_type,
        source_role=fuller.source_role,
        source_country=fuller.source_country,
    )


def _title_end(article: Article) -> int:
    """Where the title ends: before the first line that opens with a dateline or runs on as text."""
    reached = lines = 0
    for line in article.text[:_TITLE_CHARACTERS].split("\n"):
        if lines >= _TITLE_LINES or len(line) > _LONGEST_TITLE or _DATELINE.search(line):
            return reached
        lines += bool(line.strip())
        reached += len(line) + 1
    return 0


def _fuller(article: Article, said: Utterance, body: Iterable[Utterance]) -> Utterance | None:
    """The first source of the text that has a longer name for the same."""
    short = tuple((said.source or "").lower().split())
    for other in body:
        if other.source == said.source:
            return None
        if (other.source or "").lower() == (said.source or "").lower():
            return other  # "Angkatan Bersenjata" of a title
        long = tuple((other.source or "").lower().split())
        if (
            said.source_type in _BODIES
            and other.source_type in _BODIES
            and _is_fuller(article, said, short, long)
        ):
            return other
        if _same_arm(said, other) and len(other.source or "") > len(said.source or ""):
            return other  # "Militer AS" of a title
        if (
            said.source_type == "anonymous"
            and other.source_type == "person"
            and _is_called(article, other, short)
        ):
            return other
    return None


def _same_arm(said: Utterance, other: Utterance) -> bool:
    """Whether both are the same force: "militer AS", "militer Amerika Serikat"."""
    heads = [(row.source or " ").lower().split(maxsplit=1)[0] for row in (said, other)]
    known = said.source_country is not None and said.source_country == other.source_country
    return known and heads[0] == heads[1] and heads[0] in ARMS and _is_short(said, other)


def _is_short(*rows: Utterance) -> bool:
    return all(len((row.source or "").split()) <= BARE_ARM for row in rows)


def _is_fuller(
    article: Article, said: Utterance, short: tuple[str, ...], long: tuple[str, ...]
) -> bool:
    if len(short) > 1 and shortens(short, long):
        return True
    if len(short) == 1 and short[0] in long[1:] and long[0] in _GENERIC:
        return True
    return made_of(short[0], long) and _defined(article, said.source or "")


def _defined(article: Article, short: str) -> bool:
    """Whether the text gives the short form in brackets, or it is one of the common ones."""
    first = short.split(maxsplit=1)[0]
    return first.lower().startswith(("kem", "dep")) or any(
        bracket[1] == first for bracket in _BRACKETED.finditer(article.text)
    )


def made_of(short: str, long: Sequence[str]) -> bool:
    """Whether a short form is made of pieces of each word: "Kemhan", "Kogabwilhan".

    Example:
        >>> made_of("kemhan", ("kementerian", "pertahanan"))
        True
    """
    reached = {0}
    for i, word in enumerate(long):
        further = set() if i == 0 else {p for p in reached if p == len(short)}
        for position in reached:
            for size in range(2, min(6, len(short) - position) + 1):
                piece = short[position : position + size]
                if word.startswith(piece) or (i and piece in word):
                    further.add(position + size)
        reached = further
    return len(long) > 1 and len(short) in reached


def _is_called(article: Article, other: Utterance, short: tuple[str, ...]) -> bool:
    """As in "Saksi: …" of a title for "saksi pertama, Pratu Filmon Nahak"."""
    if other.source_start is None or _MANY.intersection(short):
        return False
    lead = article.text[max(0, other.source_start - _LEAD) : other.source_start].lower()
    clause = re.split(r"[.;:!?\n\"“”]", lead)[-1]
    words = set(re.findall(r"[\w-]+", f"{clause} {(other.source_role or '').lower()}"))
    return len(short) <= 3 and all(word in words for word in short)
