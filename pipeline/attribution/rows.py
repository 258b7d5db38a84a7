"""One bound cue as an :class:`~pipeline.annotations.Utterance`."""

from pipeline.annotations import Utterance
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
        speaker: its speaker, resolved; None where nobody is named.
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
        source=speaker.name if speaker else None,
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
