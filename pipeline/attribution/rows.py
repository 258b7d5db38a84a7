"""One bound cue as an :class:`~pipeline.annotations.Utterance`."""

from pipeline.annotations import UNTRACED, Grounds, Utterance
from pipeline.article import Article
from pipeline.attribution.dating import SaidOn
from pipeline.attribution.frame import Frame
from pipeline.attribution.relay import Relay
from pipeline.attribution.speakers import Speaker

_LOOK_BACK = 40  # mentions
_NOBODY = Speaker("", None, None)
_NO_DAY = SaidOn(None, None, None, None)
_PARSED = Grounds(parsed=True)


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
    if outlets and speaker:
        outlets = tuple(o for o in outlets if o != speaker.name)
    labelled = frame.cue.kind == "label"  # "Zelensky: …" has no word of saying
    who, day = speaker or _NOBODY, when or _NO_DAY
    return Utterance(
        start=frame.start,
        end=frame.end,
        sentence=sentence,
        cue_start=None if labelled else frame.cue.start,
        cue_end=None if labelled else frame.cue.end,
        stance=frame.cue.stance,
        quotation=quotation,
        source=who.name or None,
        source_start=who.start,
        source_end=who.end,
        source_role=who.role,
        source_type=who.kind,
        source_country=who.country,
        relayed_by=outlets,
        cites=cites,
        statement_start=day.first,
        statement_end=day.last,
        statement_date_text=day.text,
        statement_basis=day.basis,
        grounds=_PARSED if who.parsed else UNTRACED,
    )


def source_columns(speaker: Speaker | None) -> dict:
    """The columns ``source_*`` of who speaks; none where nobody does."""
    if speaker is None:
        return {}
    return {
        "source": speaker.name or None,
        "source_start": speaker.start,
        "source_end": speaker.end,
        "source_role": speaker.role,
        "source_type": speaker.kind,
        "source_country": speaker.country,
    }


def date_columns(when: SaidOn | None) -> dict:
    """The columns ``statement_*`` of when it was said; none where nothing tells."""
    if when is None:
        return {}
    return {
        "statement_start": when.first,
        "statement_end": when.last,
        "statement_date_text": when.text,
        "statement_basis": when.basis,
    }


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
    named = article.text[said.source_start : said.source_end] == said.source
    return said._replace(
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
