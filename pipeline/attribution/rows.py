"""One bound cue as an :class:`~pipeline.annotations.Utterance`."""

from dataclasses import replace

from pipeline.annotations import Utterance
from pipeline.article import Article
from pipeline.attribution.dating import SaidOn
from pipeline.attribution.frame import Frame
from pipeline.attribution.relay import Relay
from pipeline.attribution.speakers import Speaker


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
    )


def with_basis(article: Article, said: Utterance) -> Utterance:
    """Say how the source is known: by the name at the cue, or traced from what stands there.

    What goes on a statement without a cue of its own (``continued``) says so already.

    Example:
        >>> article = Article("Budanov tiba. Kami siap, kata dia.", [(0, 13), (14, 34)])
        >>> said = Utterance(14, 23, 1, source="Budanov", source_start=30, source_end=33)
        >>> with_basis(article, said).source_basis
        'resolved'
    """
    if said.source is None or said.source_start is None or said.source_basis:
        return said
    mention = article.text[said.source_start : said.source_end]
    return replace(said, source_basis="named" if mention == said.source else "resolved")
