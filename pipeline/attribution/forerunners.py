"""Who is unnamed where he speaks first, and named in the sentences behind.

News agencies open with "ujar seorang senator asal Ohio, Senin" and go on with "Senator Jim
Halvorsen mengatakan"; or with "Sebuah kelompok bersenjata menyatakan …", whose name then stands
before "kata kelompok itu".
"""

from collections.abc import Iterable, Mapping, Sequence

from pipeline.annotations import Utterance
from pipeline.article import Article
from pipeline.attribution.body_fits import NOUNS_OF_MEDIA, body_fits
from pipeline.attribution.conditions import is_predicate
from pipeline.attribution.epithets import BODIES, FITS, SAME, fit
from pipeline.attribution.offices import Offices
from pipeline.entities.terms import GROUP_STATES, GROUPS
from pipeline.lexicon.callings import ANYBODY, PERSONAL
from pipeline.lexicon.function_words import DEMONSTRATIVES
from pipeline.lexicon.nouns import ANONYMOUS_HEADS, ROLE_HEADS
from pipeline.lexicon.saying_terms import BARE
from pipeline.lexicon.short_offices import SHORT_OFFICES

_PEOPLE = PERSONAL | ANONYMOUS_HEADS
_OFFICES = ROLE_HEADS - ANYBODY
_ONE = ("seorang ", "salah seorang ", "salah satu ")
_MANY = frozenset("para sejumlah beberapa banyak sebagian dua tiga empat lima kedua ketiga".split())
_OTHERS = frozenset({"lain", "lainnya", "kedua", "ketiga", "satunya"})
_NO_NAME_WANTED = (" yang ", "anonim", "tanpa nama")
# may be called "pejabat" where no calling tells more
_OFFICIALS = frozenset(
    """
    menteri wakil kepala juru jurubicara jubir deputi direktur gubernur bupati komandan panglima
    sekretaris duta dubes utusan menlu menhan mendagri perdana jenderal kolonel
    """.split()
)
_PAPERS = frozenset("kabar koran harian tabloid mingguan".split())
_STATIONS = frozenset("televisi tv stasiun jaringan saluran".split())
_MEDIA_CLASSES = {
    **dict.fromkeys(_PAPERS, _PAPERS),
    **dict.fromkeys(_STATIONS, _STATIONS),
    **{noun: frozenset({noun}) for noun in ("berita", "radio", "majalah")},
    **dict.fromkeys(("situs", "laman", "portal"), frozenset({"situs", "laman", "portal"})),
}
_POINTED_AT = BODIES | _PEOPLE | NOUNS_OF_MEDIA
_NOUN_BEFORE = 30  # characters before an outlet's name
_ARMED = frozenset("kelompok milisi faksi gerakan gerilyawan pemberontak".split())
_FORMER = frozenset({"eks", "mantan", "bekas", "calon"})
# whom a title means as many: "Warga Minta Bantuan"
_CROWDS = frozenset(
    "warga penduduk pengungsi keluarga petani nelayan tentara prajurit polisi mahasiswa korban "
    "relawan pedagang buruh milisi gerilyawan veteran orang".split()
)
_LEAD = 3  # sentences
_ROWS = 6  # that the name may stand behind
_NEAR = 2  # sentences from the lead to the name
_FAR = 1500  # characters
_LEAD_IN = 60  # characters before a name that say what he is


def with_forerunners(
    article: Article, found: Sequence[Utterance], title_end: int
) -> list[Utterance]:
    """The utterances, those of somebody who is named only later under his name.

    Args:
        article: the article.
        found: its utterances.
        title_end: where the title ends and the lead starts.

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Perang usai, kata seorang menteri. Menteri Issa Bouba mengatakan damai."
        >>> names = [Mention(43, 53, "PER", "Issa Bouba")]
        >>> article = Article(text, [(0, 34), (35, 71)], names)
        >>> first = Utterance(0, 11, 0, source="menteri", source_start=18, source_end=33,
        ...     source_type="anonymous")
        >>> second = Utterance(65, 70, 1, source="Issa Bouba", source_start=43, source_end=53,
        ...     source_type="person")
        >>> [said.source for said in with_forerunners(article, [first, second], 0)]
        ['Issa Bouba', 'Issa Bouba']
    """
    first_named = {
        mention.entity: mention.start
        for mention in reversed(article.mentions)
        if mention.label in ("PER", "ORG")
    }
    spoken = sorted(
        (said for said in found if said.source and said.source_start is not None),
        key=lambda said: said.source_start,
    )
    meant: dict[str, Utterance] = {}
    for i, said in enumerate(spoken):
        if said.source in first_named or said.source in meant or not _is_unnamed(said):
            continue
        behind = spoken[i + 1 : i + 1 + _ROWS]
        if named := _named_behind(article, said, behind, title_end, first_named):
            meant[said.source] = named
    if not meant:
        return list(found)
    return [_as(said, meant[said.source]) if said.source in meant else said for said in found]


def _named_behind(
    article: Article,
    said: Utterance,
    behind: Sequence[Utterance],
    title_end: int,
    first_named: Mapping[str, int],
) -> Utterance | None:
    if said.source_type == "media" or _head(said.source) in NOUNS_OF_MEDIA:
        if _head(article.text[said.source_start : said.source_end]) in _MANY:
            return None
        named = [row for row in behind if first_named.get(row.source, -1) > said.source_end]
        return _outlet(article, said, named) or _pointed_at(article, said, named)
    later = [row for row in behind if row.source != said.source]
    if said.source_start < title_end:
        text = [row for row in later if row.source_start >= title_end]
        if bearer := _told_in_lead(article, said, text, title_end):
            return bearer
    later = [row for row in later if first_named.get(row.source, -1) > said.source_end]
    if not later:
        return None
    if named := _pointed_at(article, said, later) or _goes_on(article, said, later[0]):
        return named
    in_lead = said.source_start >= title_end and "\n" not in (
        article.text[title_end : said.source_start].strip()
    )
    if not in_lead:
        return None
    return _next_to_lead(article, said, later[0]) or _armed(article, said, later[0])


def _is_unnamed(said: Utterance) -> bool:
    return said.source_type in ("anonymous", "organization", "person", "media")


def _as(said: Utterance, named: Utterance) -> Utterance:
    return said._replace(
        source=named.source,
        source_type=named.source_type,
        source_role=named.source_role,
        source_country=named.source_country or said.source_country,
    )


def _head(phrase: str) -> str:
    return phrase.lower().split(maxsplit=1)[0]


def _pointed_at(article: Article, said: Utterance, later: Iterable[Utterance]) -> Utterance | None:
    """As in "kata kelompok itu": the same noun points at a name that has come between."""
    head = _head(said.source)
    if head not in _POINTED_AT:
        return None
    for row in later:
        words = article.text[row.source_start : row.source_end].lower().split()
        if row.source_start - said.source_start > _FAR:
            return None
        if len(words) > 1 and words[0] == head and words[-1] in DEMONSTRATIVES:
            return row
        lead = article.text[max(0, row.source_start - _LEAD_IN) : row.source_start].lower().rstrip()
        if lead[-1:] == "," and lead.endswith(tuple(f"{head} {that}," for that in DEMONSTRATIVES)):
            return row  # "Kelompok itu, Tentara Mahdi, mengatakan"
    return None


def _told_in_lead(
    article: Article, said: Utterance, later: Iterable[Utterance], title_end: int
) -> Utterance | None:
    """As in "Danrem: Kota Aman", "Kolonel Mali Akui Kalah": who is called so in the lead."""
    phrase = said.source.lower().removeprefix("sang ")
    words = phrase.split()
    while len(words) > 1 and words[0] in _FORMER:
        words = words[1:]
    if words[0] not in _PEOPLE or words[0] in _MANY or words[0] in _CROWDS:
        return None
    office = words[0] in SHORT_OFFICES
    holders = Offices(article).holders(phrase) if office else frozenset()
    lead_end = article.sentence_at(title_end) + _LEAD
    for row in later:
        if article.sentence_at(row.source_start) > lead_end:
            return None
        states = {said.source_country, row.source_country} - {None}
        if row.source_type != "person" or len(states) > 1:
            continue
        if row.source in holders or (not office and words[0] in _callings(article, row, title_end)):
            return row
    return None


def _outlet(article: Article, said: Utterance, later: Iterable[Utterance]) -> Utterance | None:
    """As in "kata sebuah surat kabar", then "kata harian Al-Rai": the next outlet that speaks."""
    nouns = _MEDIA_CLASSES.get(_medium(said.source), frozenset())
    for row in later:
        if row.source_start - said.source_start > _FAR:
            return None
        if row.source_type != "media":
            continue
        lead = article.words(max(said.source_end, row.source_start - _NOUN_BEFORE), row.source_end)
        if nouns.intersection(word.lower for word in lead):
            return row
    return None


def _medium(phrase: str) -> str:
    """The noun of it: "surat kabar resmi" is a "kabar", "stasiun televisi swasta" a "televisi"."""
    words = phrase.lower().split()
    return next((word for word in words if word in _MEDIA_CLASSES), words[0])


def _armed(article: Article, said: Utterance, row: Utterance) -> Utterance | None:
    """As in "Kelompok pemberontak mengaku …. Tentara Mahdi mengatakan": the next group by name."""
    if row.source_type != "organization" or _head(said.source) not in _ARMED:
        return None
    near = article.sentence_at(row.source_start) - article.sentence_at(said.source_start) <= _NEAR
    bodies = article.mentions_in(row.source_start, row.source_end)
    fits = any(
        body.entity == row.source
        and GROUPS.get(body.entity) in (None, *GROUP_STATES)  # "PBB" fights nobody
        and body_fits(article, body, "kelompok") >= FITS
        for body in bodies
    )
    return row if near and fits else None


def _callings(article: Article, row: Utterance, start: int) -> set[str]:
    """What the article calls somebody where he speaks: his role, and what leads up to the name."""
    words = set((row.source_role or "").lower().split())
    lead = article.words(max(start, row.source_start - _LEAD_IN), row.source_start)
    for word in reversed(lead):
        if word.lower in BARE or word.lower == "menurut" or is_predicate(word.lower):
            break
        words.add(word.lower)
    return words


def _one_body(phrase: str, role: str) -> bool:
    """Whether a spokesman may be the other: "juru bicara" is anybody's, "juru bicara PBB" not."""
    words, others = set(phrase.split()), set(role.lower().split())
    return words <= others or others <= words


def _goes_on(article: Article, said: Utterance, row: Utterance) -> Utterance | None:
    """As in "Wali kota Khalis mengatakan … “…,” kata Uday": an office, then the name alone."""
    if said.source_type != "person" or row.source_type != "person" or row.source_role is not None:
        return None
    text = article.text
    between = text[said.source_end : row.source_start]
    near = article.sentence_at(row.source_start) - article.sentence_at(said.source_start)
    phrase = text[said.source_start : said.source_end].lower()
    office = _head(phrase) in ROLE_HEADS
    same = (
        near <= _NEAR
        and "\n" not in between
        and not article.people_in(said.source_end, row.source_start)
    )
    return row if office and same and not phrase.endswith(tuple(DEMONSTRATIVES)) else None


def _next_to_lead(article: Article, said: Utterance, row: Utterance) -> Utterance | None:
    """As in "Gubernur Bill Richardson mengatakan" right behind "kata seorang politikus"."""
    if row.source_type != "person":
        return None
    text = article.text
    phrase = text[said.source_start : said.source_end].lower()
    near = article.sentence_at(row.source_start) - article.sentence_at(said.source_start)
    if near > _NEAR or _head(phrase) in _MANY or any(word in phrase for word in _NO_NAME_WANTED):
        return None
    words = _callings(article, row, said.source_end)
    if _OTHERS & words:
        return None  # "Saksi lain, Ali Hassan"
    head = _head(said.source)
    fits = fit(head, words) if head in _PEOPLE else 0
    spokesman = head == "juru" and _one_body(phrase, row.source_role or "")
    if fits >= SAME and (head in _OFFICES or spokesman or phrase.startswith(_ONE)):
        return row
    states = {said.source_country, row.source_country} - {None}
    if len(states) > 1 or not phrase.startswith(_ONE):
        return None
    official = head == "pejabat" and bool(_OFFICIALS & words)
    return row if fits >= FITS or official else None
