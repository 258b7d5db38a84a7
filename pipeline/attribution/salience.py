"""How prominent a person is where a pronoun or an epithet stands: features for ``referents``.

How far back he was named or spoke; whether he spoke last; whether he was the subject, the only
one named, or named only inside what another has said; whether he is new since somebody spoke.
"""

import re
from collections.abc import Iterator

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.candidates import Candidate, Context, Known
from pipeline.attribution.conditions import is_predicate
from pipeline.attribution.named_beside import start_of_clause
from pipeline.entities.called_names import start_of_calling
from pipeline.lexicon.callings import PERSONAL

_FAR = 900  # characters
_BESIDE = 600  # characters
_MANY = 3
_NEAR = 1  # sentences
_DISTANCES = ("d0", "d1", "d2", "d3", "d4", "d4", "d4", "d4")  # by sentences
_FARTHEST = "d8"
_LED_UP_TO = frozenset(
    "oleh kepada pada bersama dengan dari untuk terhadap bagi tentang soal milik atas antara di "
    "ke".split()
)
# "Bantahan datang dari Ketua Komisi I, Toni Harefa", "Lain lagi cerita Toni": it turns to him
_TURNS_TO = re.compile(
    r"(?:\w{1,20}\s{1,3}){0,2}?(?:bantahan|kritik|kecaman|tanggapan|komentar|reaksi|jawaban|"
    r"penjelasan|pengakuan|dukungan|peringatan|pernyataan|pendapat|pandangan|sanggahan|konfirmasi|"
    r"keterangan|suara|nada|cerita|kisah|pengalaman|hal|versi)\s{1,3}(?:\w{1,20}\s{1,3}){0,2}?"
    r"(?:datang|muncul|keluar|terlontar|terdengar|disampaikan|diungkapkan|dilontarkan|dikemukakan|"
    r"diutarakan|dialami|dirasakan)\b|"
    r"(?:lain|beda|berbeda)\s{1,3}(?:lagi|pula|dengan|halnya)\b",
    re.IGNORECASE,
)
# "para pengungsi", "dua pejabat", "pejabat-pejabat"
_SEVERAL = re.compile(
    r"(?:para|sejumlah|beberapa|sebagian|banyak|warga|penduduk|keluarga|mereka|pengungsi|massa|"
    r"(?:dua|tiga|empat|lima)|(\w{1,20})-\1)\b",
    re.IGNORECASE,
)


class Salience:
    """Tells how prominent the people of an article are.

    Example:
        >>> text = "Budi tiba. Ia diam."
        >>> article = Article(text, [(0, 10), (11, 19)], [Mention(0, 4, "PER", "Budi")])
        >>> budi = Candidate("Budi", None, article.mentions)
        >>> context = Context(11, 1, "", quoted=False, opens=True)
        >>> list(Salience(article).features(budi, context, Known(), recent=True))[:3]
        ['d1', 'subject', 'alone']
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self._places: dict[int, str | None] = {}

    def features(
        self, one: Candidate, context: Context, known: Known, *, recent: bool
    ) -> Iterator[str]:
        """Of a person that the article has named, or that has spoken.

        Args:
            one: the person.
            context: where the phrase stands.
            known: what the discourse knows.
            recent: whether nobody was named after him.
        """
        at = _last_at(one, known)
        yield self._distance(at, context)
        yield from self._spoken(one, context, known)
        if one.name in known.heard:
            yield "spoke"
        if one.name == known.resumed:
            yield "resumed"
        if not one.named:
            yield "unnamed"
            return
        alone = self._is_alone(one.named[-1], context.position)
        yield from self._named(one, known, alone=alone)
        if recent:
            yield "recent"
        if one.named[-1].start > known.last_at:
            yield from self._since(one, context, known, alone=alone)
        if "\n" in self.article.text[at : context.position]:
            yield "paragraph"

    def introduced(self, at: int, context: Context, known: Known) -> Iterator[str]:
        """Of one who was introduced without a name at ``at``: "seorang perwira"."""
        yield "introduced"
        yield self._distance(at, context)
        if at > known.last_at:
            yield "introduced:since"

    def is_newly_named(self, one: Candidate, context: Context, known: Known) -> bool:
        """Whether the person has been named since somebody spoke, and near the phrase."""
        since = bool(one.named) and one.named[-1].start > known.last_at
        return since and self._is_near(one, context, known)

    def _is_near(self, one: Candidate, context: Context, known: Known) -> bool:
        at = _last_at(one, known)
        return context.sentence - self.article.sentence_at(at) <= _NEAR

    def _distance(self, at: int, context: Context) -> str:
        far = max(context.sentence - self.article.sentence_at(at), 0)
        return _DISTANCES[far] if far < len(_DISTANCES) else _FARTHEST

    def _spoken(self, one: Candidate, context: Context, known: Known) -> Iterator[str]:
        last, before = known.last, known.before
        if last is not None and last.name == one.name:
            yield from self._spoke_last(one, context, known)
        elif before is not None and before.name == one.name:
            yield "before"
            if not one.named:
                yield f"unnamed:before:{before.kind}"

    def _spoke_last(self, one: Candidate, context: Context, known: Known) -> Iterator[str]:
        yield "last"
        yield f"{context.pronoun}last:{known.last.kind}"
        if not one.named:
            yield f"unnamed:{known.last.kind}"
        gap = context.sentence - self.article.sentence_at(known.last_at)
        yield "last:near" if gap <= _NEAR else "last:far" if gap > _NEAR + 1 else "last:2"
        if "\n" in self.article.text[max(0, known.last_at) : context.position]:
            yield "last:paragraph"
        if context.quoted:
            yield "last:quoted"
        if context.opens:
            yield "last:opens"

    def _named(self, one: Candidate, known: Known, *, alone: bool) -> Iterator[str]:
        """How the person was named last."""
        mention = one.named[-1]
        place = self._place(mention)
        if place:
            yield place
        if alone:
            yield "alone"
        if known.has_said(mention.start):
            yield "said"
        if len(one.named) == 1:
            yield "once"
        elif len(one.named) >= _MANY:
            yield "often"

    def _since(
        self, one: Candidate, context: Context, known: Known, *, alone: bool
    ) -> Iterator[str]:
        """How the person has been named since somebody spoke."""
        mention = one.named[-1]
        said = ":said" if known.has_said(mention.start) else ""
        yield f"since{said}"
        if "\n" in self.article.text[max(0, known.last_at) : mention.start]:
            yield "since:paragraph"
        if not self._is_near(one, context, known):
            return
        place = self._place(mention)
        yield f"since:near:{place or 'object'}{said}"
        if alone:
            yield "since:alone"
        if one.name not in known.heard and one.named[0].start > known.last_at:
            yield f"new{said}"
        if context.quoted:
            yield f"since:quoted{said}"
        if context.opens and not said:
            yield "since:opens"

    def _place(self, mention: Mention) -> str | None:
        """What a name is where it stands.

        The ``subject``, nothing but his own office being before it; the ``agent`` of a passive
        ("dibantah Seo"); ``led up to`` by a preposition; whose something is ("kesaksian Seo"):
        ``of``; None: anything else.
        """
        if mention.start not in self._places:
            self._places[mention.start] = self._read_place(mention)
        return self._places[mention.start]

    def _read_place(self, mention: Mention) -> str | None:
        article = self.article
        start = article.sentences[article.sentence_at(mention.start)][0]
        before = article.words(max(start, mention.start - _FAR), mention.start)
        name = start_of_calling(article.text, mention.start) if before else mention.start
        if name < mention.start:
            before = [word for word in before if word.end <= name]
        if not before or _TURNS_TO.match(article.text, before[0].start, mention.start):
            return "subject"
        last = next((w for w in reversed(before) if w.lower not in PERSONAL), before[-1])
        if last.lower == "oleh" or (last.lower.startswith("di") and is_predicate(last.lower)):
            return "agent"
        last = before[-1]
        if last.lower in _LED_UP_TO:
            return "led up to"
        clause = start_of_clause(article, start, mention.start)
        small = [w for w in before if w.start >= clause and article.text[w.start].islower()]
        if not any(is_predicate(word.lower) for word in small):
            return "subject"
        touches = article.text[last.end : mention.start] in (" ", "\xa0")
        whose = touches and article.text[last.start].islower() and last.lower not in PERSONAL
        return "of" if whose and not is_predicate(last.lower) else None

    def _is_alone(self, mention: Mention, position: int) -> bool:
        """Whether no other person is named in his sentence, outside of quoted speech."""
        start, end = self.article.sentences[self.article.sentence_at(mention.start)]
        start, end = max(start, mention.start - _BESIDE), min(end, mention.end + _BESIDE, position)
        people = {
            person.entity
            for person in self.article.people_in(start, end)
            if not self.article.speech_around(person.start)
        }
        return len(people) == 1


def is_several(one: Candidate) -> bool:
    """Whether it is more than one who spoke: "para pengungsi".

    Example:
        >>> is_several(Candidate("para pengungsi", None, ()))
        True
    """
    return not one.named and _SEVERAL.match(one.name) is not None


def _last_at(one: Candidate, known: Known) -> int:
    """Where the person was last named, or meant as a speaker."""
    named = one.named[-1].start if one.named else -1
    return max(named, known.heard.get(one.name, -1))
