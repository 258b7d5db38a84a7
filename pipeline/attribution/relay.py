"""Who passed it on, and whom the source itself cites."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline.article import Article
from pipeline.attribution.frame import Cue
from pipeline.attribution.outlets import Outlet, is_own
from pipeline.attribution.passing_on import TOLD_BEFORE, Link, Passing, points_back

_BLANK = " ,\t\r\n\xa0"


class Relay(NamedTuple):
    """What one sentence says of the passing on.

    ``outlets`` nearest the source first; ``cites`` the noun phrase cited; ``quoted`` the outlets
    that another one cites ("Sputnik, yang mengutip harian Koha") and the words that say so;
    ``spans`` the stretches of text that say so and are no part of what is said, in text order;
    ``cue`` and ``first_outlet`` the verb and the first outlet, which speaks where nobody else does;
    ``links`` what all of it was made of.
    """

    outlets: tuple[str, ...] = ()
    cites: str | None = None
    spans: tuple[tuple[int, int], ...] = ()
    cue: tuple[int, int] | None = None
    first_outlet: Outlet | None = None
    quoted: tuple[tuple[str, ...], str] | None = None
    links: tuple[Link, ...] = ()


NO_RELAY = Relay()


def find_relay(
    article: Article,
    start: int,
    end: int,
    cues: Sequence[Cue] = (),
    passing: Passing | None = None,
    *,
    after_saying: bool = False,
) -> Relay:
    """Read the relays of the sentence ``[start, end)``, outside of quoted speech.

    Args:
        article: the article.
        start: where the sentence starts.
        end: its end.
        cues: its cues; "menurut AFP" relays only beside one.
        passing: the reader of the article, which knows the outlets named before.
        after_saying: the sentence before reports something ("Hal itu diberitakan AFP." relays it).

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Kami siap, kata dia seperti dikutip Reuters."
        >>> find_relay(Article(text, [(0, 44)], [Mention(36, 43, "ORG", "Reuters")]), 0, 44).outlets
        ('Reuters',)
    """
    links = (passing or Passing(article)).links(start, end, cues, after_saying=after_saying)
    return _relay(article, links, start) if links else NO_RELAY


def relay_within(article: Article, relay: Relay, start: int, end: int) -> Relay:
    """What of it stands in ``[start, end)``: the relays of one saying of several in a sentence."""
    inside = [link for link in relay.links if start <= link.start < end]
    return relay if len(inside) == len(relay.links) else _relay(article, inside, start)


def _relay(article: Article, links: Iterable[Link], start: int) -> Relay:
    links = tuple(links)
    speaking = [link for link in links if link.names and link.kind in ("passed", "citing", "says")]
    citing = next((link for link in links if link.kind == "citing" and link.names), None)
    return Relay(
        outlets=tuple(dict.fromkeys(_chain(article, links, start))),
        cites=next((link.cites for link in links if link.cites), None),
        spans=tuple(sorted({link.span for link in links if link.span})),
        cue=speaking[0].cue if speaking else None,
        first_outlet=speaking[0].names[0] if speaking else None,
        quoted=citing and (tuple(o.name for o in citing.names), _words_cited(article, citing)),
        links=links,
    )


def _chain(article: Article, links: Sequence[Link], start: int) -> list[str]:
    """The outlets, nearest the source first: who was told, then who passed it on, in text order.

    "X mengutip Y": Y is nearer. What opens the sentence ("Dilansir AFP, …") tells who is last.
    """
    told, chain, opening = [], [], []
    for link in links:
        names = [o.name for o in link.names if not is_own(article, o.name)]
        if link.kind == "told":
            told += names
        elif link.kind == "citing":
            chain = [*names, *chain]
        elif not article.text[start : link.start].strip(_BLANK):
            opening += names
        else:
            chain += names
    return told + chain + opening


def _words_cited(article: Article, link: Link) -> str:
    return article.text[slice(*article.trim(link.cue[1], link.names[-1].end))]


def passes_on_before(article: Article, relay: Relay, start: int) -> bool:
    """Whether a sentence from ``start`` passes on the one before: "Demikian dilansir AFP."."""
    first = next((link for link in relay.links if link.names), None)
    if first is None:
        return False
    if first.kind == "told":  # "Hal itu ia sampaikan dalam wawancara dengan Fox News"
        return TOLD_BEFORE.match(article.text, start, first.cue[0]) is not None
    return points_back(article, start, first.cue[0])
