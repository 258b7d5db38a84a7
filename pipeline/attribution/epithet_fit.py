"""How an epithet fits what the article says of a person: features for ``referents``.

Rank and calling, words that stand in the person's role or beside the name, words that have pointed
at the person before, sex and nation.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.candidates import Candidate, Known
from pipeline.attribution.epithets import FITS, NEUTRAL, SAME, fit
from pipeline.attribution.rank_classes import rank_fits
from pipeline.attribution.roles import Told, descriptions, roles, told_roles
from pipeline.attribution.sexes import sex_of
from pipeline.lexicon.function_words import DEMONSTRATIVES

_NEAR = 90  # characters around a name that tell of the person
# before which one was something else: "mantan pilot", "purnawirawan laksamana"
_FORMER = frozenset({"mantan", "bekas", "eks", "purnawirawan", "pensiunan"})
_FIRST = ("orang nomor satu", "orang pertama", "pucuk pimpinan", "pemimpin tertinggi")
_HEADS = frozenset(
    "ketua kepala panglima komandan gubernur direktur presiden menteri pemimpin bos sekjen rektor "
    "kapolri kapolda pangdam danrem dandim ksad ksal ksau wali bupati dirut ceo".split()
)
_EMPTY = DEMONSTRATIVES | frozenset(
    "yang di dari ke dan untuk dengan pada sang si seorang para adalah asal kelahiran mantan bekas "
    "eks tahun berusia oleh satu dua tiga juga".split()
)
_FROM = re.compile(r",?\s(?:dari|asal)\s")
_WORD = re.compile(r"[\w’'-]+")
_LEVELS = {SAME: "same", FITS: "fits", NEUTRAL: "neutral"}


class EpithetFit:
    """Tells how epithets fit the people of an article.

    ``told``: the roles that it gives next to names, where they have been read.

    Example:
        >>> text = "Letjen Agus tiba. Jenderal itu diam."
        >>> article = Article(text, [(0, 17), (18, 36)], [Mention(7, 11, "PER", "Agus")])
        >>> told, words = EpithetFit(article), article.words(18, 30)
        >>> list(told.features(Candidate("Agus", None, ()), words, Known(), newly=True))
        ['same', 'same:since']
    """

    def __init__(self, article: Article, told: Told | None = None) -> None:
        self.article = article
        self._given = told
        self._epithets: dict[str, set[str]] = {}
        self._around: dict[tuple[str, int], frozenset[str]] = {}

    @cached_property
    def _told(self) -> Told:
        return told_roles(self.article) if self._given is None else self._given

    @cached_property
    def _described(self) -> dict[str, frozenset[str]]:
        return descriptions(self.article, self._told)

    @cached_property
    def _offices(self) -> dict[str, str | None]:
        """The state of each person's office."""
        return {name: country for name, (_, country) in roles(self.article, self._told).items()}

    @cached_property
    def _nations(self) -> dict[str, str]:
        mentions = self.article.mentions
        found: dict[str, str] = {}
        for mention, behind in zip(mentions, [*mentions[1:], None], strict=False):
            if mention.label == "PER" and (nation := _nation_of(self.article, mention, behind)):
                found[mention.entity] = nation
        return found

    def note(self, words: Sequence[Word], name: str) -> None:
        """Remember an epithet, and the nation in it: "komandan Argentina itu"."""
        self._epithets.setdefault(name, set()).update({word.lower for word in words} - _EMPTY)
        if nation := self._nation(words):
            self._nations.setdefault(name, nation)

    def features(
        self, one: Candidate, words: Sequence[Word], known: Known, *, newly: bool
    ) -> Iterator[str]:
        """Of a person and an epithet.

        Args:
            one: the person.
            words: the epithet's, without "sang".
            known: what the discourse knows.
            newly: whether he has just been named.
        """
        described = self._words_for(one)
        head = words[0].lower
        level = self._level(words, described)
        if level == "unfit" and head in _FORMER:
            level = "was else"
        yield level
        if known.last is not None and known.last.name == one.name:
            yield f"{level}:last"
        elif newly:
            yield f"{level}:since"
        if not described:
            yield "nothing told"
        content = {word.lower for word in words} - _EMPTY - {head}
        if content:
            yield from _overlap("role", content & described)
            yield from _overlap("near", content & self._near(one))
        if one.name in self._epithets:
            yield from _overlap("again", {head, *content} & self._epithets[one.name])
        if content & described and _HEADS & described:
            first = " ".join(word.lower for word in words).startswith(_FIRST)
            yield from ("heads",) if first else ()
        yield from self._sex_and_nation(one, words, described)

    def _sex_and_nation(
        self, one: Candidate, words: Sequence[Word], described: frozenset[str]
    ) -> Iterator[str]:
        if sex := sex_of({word.lower for word in words[:-1]}):
            his = sex_of(described, [part.lower() for part in one.name.split()])
            if his:
                yield "sex" if his == sex else "other sex"
        if nation := self._nation(words):
            his = self._nations.get(one.name) or self._offices.get(one.name)
            if his:
                yield "nation" if his == nation else "other nation"

    def is_foreign(self, one: Candidate, words: Sequence[Word]) -> bool:
        """Whether an epithet names another state than the person's."""
        nation = self._nation(words)
        return nation is not None and self._nations.get(one.name, nation) != nation

    def _nation(self, words: Sequence[Word]) -> str | None:
        """The state whose man is meant: "petugas Inggris itu", "diplomat asal Ghana itu"."""
        named = self.article.mentions_in(words[0].end, words[-1].start)
        return next((m.country for m in named if m.country and m.entity == m.country), None)

    def _level(self, words: Sequence[Word], described: frozenset[str]) -> str:
        rank = rank_fits([word.lower for word in words], described)
        level = fit(words[0].lower, described) if rank is None else SAME if rank else -SAME
        return _LEVELS.get(level, "unfit")

    def _words_for(self, one: Candidate) -> frozenset[str]:
        """What the article calls the person, offices included."""
        described = self._described.get(one.name, frozenset())
        speaker = one.speaker
        if speaker is None:
            return described
        more = f"{speaker.role or ''} {speaker.name if speaker.kind == 'anonymous' else ''}"
        return described.union(more.lower().split())

    def _near(self, one: Candidate) -> frozenset[str]:
        """The words around the person's names."""
        key = (one.name, len(one.named))
        if key not in self._around:
            text = self.article.text
            self._around[key] = frozenset(
                word.lower()
                for m in one.named
                for word in _WORD.findall(text[max(0, m.start - _NEAR) : m.end + _NEAR])
            )
        return self._around[key]


def _nation_of(article: Article, person: Mention, behind: Mention | None) -> str | None:
    """The state that the tables have for a person, or that stands behind: "Smith dari Inggris"."""
    if person.country:
        return person.country
    if behind is None or behind.entity != behind.country:
        return None
    return behind.country if _FROM.fullmatch(article.text, person.end, behind.start) else None


def _overlap(name: str, shared: Collection[str]) -> Iterator[str]:
    if shared:
        yield f"{name}:1" if len(shared) == 1 else f"{name}:2"
