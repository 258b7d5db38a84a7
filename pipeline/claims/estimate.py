"""What is read of one counted number of troops, before it becomes a row."""

from dataclasses import dataclass

from pipeline.annotations import Quantity, Utterance
from pipeline.claims.event_dates import EventDate
from pipeline.claims.parties import Force
from pipeline.claims.places import Place


@dataclass(frozen=True, slots=True)
class Estimate:
    """A quantity with its utterance, extent, and who does what where and when.

    ``stated`` is the span that states the claim; ``sentence`` the index of the quantity's;
    ``foe`` the force that does it to them, where the clause names one; ``shared`` tells that they
    are of several states, so that no one force is theirs.
    """

    quantity: Quantity
    utterance: Utterance | None
    sentence: int
    stated: tuple[int, int]
    force: Force | None
    event: str | None
    modality: str
    place: Place | None
    when: EventDate | None
    foe: str | None = None
    shared: bool = False
