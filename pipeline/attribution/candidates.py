"""Who may be meant by a pronoun or an epithet, where it stands, and what is known by then."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.speaker import Speaker

_LEAD = 30  # characters before a sentence's subject
_FAR = 900  # characters
_QUOTED_NEAR = 60  # characters between a quotation and the speaker behind it
# "mereka" and "-nya" stand for others than one person, too
_PRONOUNS = {"mereka": "they:", "nya": "nya:", "": "nya:"}


class Candidate(NamedTuple):
    """Somebody that may be meant; without a name: nobody of the article is.

    ``speaker``: where he has spoken, or was introduced without a name; ``named``: the mentions of
    him in text order.
    """

    name: str
    speaker: Speaker | None
    named: Sequence[Mention]

    def speaking(self, start: int, end: int) -> Speaker:
        """He as the speaker, under the words of ``[start, end)``."""
        if self.speaker:
            return self.speaker._replace(start=start, end=end)
        return Speaker(self.name, start, end, None, "person", self.named[-1].country)


class Known(NamedTuple):
    """What the discourse knows where the phrase stands.

    ``last``: who spoke last, at ``last_at``; ``before``: the person who did before that;
    ``spoken``: every speaker that may be meant, by name; ``heard``: where each was last meant;
    ``said``: where what has been said starts and ends, in text order; ``resumed``: whom an epithet
    has turned to since.
    """

    last: Speaker | None = None
    last_at: int = -1
    before: Speaker | None = None
    spoken: Mapping[str, Speaker] = MappingProxyType({})
    heard: Mapping[str, int] = MappingProxyType({})
    said: Sequence[tuple[int, int]] = ()
    resumed: str | None = None

    @property
    def last_end(self) -> int:
        """Where the words for the last speaker end."""
        last = self.last
        return max(last.end if last and last.start == self.last_at else 0, self.last_at)

    def has_said(self, position: int) -> bool:
        """Whether a position lies in what was said last."""
        return any(start <= position < end for start, end in self.said[-3:])


class Context(NamedTuple):
    """Where the phrase stands.

    ``position``: where the antecedent is named at the latest, in the sentence of index
    ``sentence``; ``pronoun``: ``they:`` or ``nya:`` where it is one of these; ``quoted``: it stands
    behind a quotation; ``opens``: it opens its sentence.
    """

    position: int
    sentence: int
    pronoun: str
    quoted: bool
    opens: bool

    @classmethod
    def of(cls, article: Article, anaphor: Speaker, position: int) -> "Context":
        """Read from the article."""
        at = anaphor.start if anaphor.end > anaphor.start else position
        written = article.text[anaphor.start : anaphor.end].lower() if anaphor.pronoun else None
        start = article.sentences[article.sentence_at(at)][0] if article.sentences else 0
        quotes = article.quotations_in(max(0, at - _FAR), at)
        quoted = bool(quotes) and quotes[-1].speech and at - quotes[-1].end < _QUOTED_NEAR
        return cls(
            position,
            article.sentence_at(position),
            _PRONOUNS.get(written, ""),
            quoted,
            not quoted and at - start < _LEAD,
        )
