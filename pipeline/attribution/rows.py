"""One bound cue as an :class:`~pipeline.annotations.Utterance`."""

from dataclasses import replace

from pipeline.annotations import Grounds, Utterance
from pipeline.article import Article
from pipeline.attribution.dating import SaidOn
from pipeline.attribution.frame import Frame
from pipeline.attribution.relay import Relay
from pipeline.attribution.speakers import Speaker

_LOOK_BACK = 40  # mentions


def utterance(
    frame: Frame,
    *,
    sentence: int,
    speaker: Speaker | None,
    when: SaidOn | None,
    relay: Relay,
    quotation: str,
) -> Utterance:
    """Fill the columns.

    Args:
        frame: the cue and what is said.
        sentence: the index of the sentence that holds the cue.
        speaker: its speaker, resolved, a pronoun without antecedent as it is; None where
            nobody is named.
        when: when it was said.
        relay: who passed it on; an outlet does not relay itself.
        quotation: one of ``schema.QUOTATIONS``.
    """
    outlets, cites = relay.outlets, relay.cites
    if relay.quoted and speaker and speaker.kind == "media" and speaker.name not in relay.quoted[0]:
        outlets = tuple(o for o in outlets if o not in relay.quoted[0])
        cites = cites or relay.quoted[1]
    labelled = frame.cue.kind == "label"  # "Zelensky: …" has no word of saying
    return Utterance(
        start=frame.start,
        end=frame.end,
        sentence=sentence,
        cue_start=None if labelled else frame.cue.start,
        cue_end=None if labelled else frame.cue.end,
        stance=frame.cue.stance,
        quotation=quotation,
        source=(speaker.name or None) if speaker else None,
        source_start=speaker.start if speaker else None,
        source_end=speaker.end if speaker else None,
        source_role=speaker.role if speaker else None,
        source_type=speaker.kind if speaker else None,
        source_country=speaker.country if speaker else None,
        relayed_by=tuple(o for o in outlets if speaker is None or o != speaker.name),
        cites=cites,
        statement_start=when.first if when else None,
        statement_end=when.last if when else None,
        statement_date_text=when.text if when else None,
        statement_basis=when.basis if when else None,
        grounds=Grounds(parsed=speaker is not None and speaker.parsed),
    )


def with_basis(article: Article, said: Utterance) -> Utterance:
    """Say how the source is known, and what that rests on.

    ``named`` at the cue, or ``resolved`` from what stands there. What goes on a statement without a
    cue of its own (``continued``) says so already.

    Example:
        >>> article = Article("Budanov tiba. Kami siap, kata dia.", [(0, 13), (14, 34)])
        >>> said = Utterance(14, 23, 1, source="Budanov", source_start=30, source_end=33)
        >>> with_basis(article, said).source_basis
        'resolved'
    """
    if said.source is None or said.source_start is None:
        return said
    mention = article.text[said.source_start : said.source_end]
    named = mention == said.source
    return replace(
        said,
        source_basis=said.source_basis or ("named" if named else "resolved"),
        grounds=said.grounds if named else _traced(article, said),
    )


def _traced(article: Article, said: Utterance) -> Grounds:
    """How far back the source is named, and who else is from there on."""
    others: set[str] = set()
    before = article.last_mentions(said.source_start, _LOOK_BACK)
    for mention in reversed(before):
        if mention.entity == said.source:
            back = article.sentence_at(said.source_start) - article.sentence_at(mention.start)
            return said.grounds._replace(distance=back, rivals=len(others))
        if mention.label == "PER":
            others.add(mention.entity)
    return said.grounds._replace(distance=len(article.sentences), rivals=len(others))
