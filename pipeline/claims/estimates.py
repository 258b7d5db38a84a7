"""Read what an article says of each counted number of troops."""

from collections.abc import Sequence

from pipeline.annotations import Quantity, Utterance
from pipeline.article import Article
from pipeline.claims.adjuncts import read_date, read_place
from pipeline.claims.estimate import Estimate
from pipeline.claims.event_reading import compared, number_again, read_event, read_trigger
from pipeline.claims.events import Trigger
from pipeline.claims.force_reading import of_several, read_foe, read_force
from pipeline.claims.modality import read_modality
from pipeline.claims.parties import Parties
from pipeline.claims.places import Place
from pipeline.claims.scope import Scope
from pipeline.claims.unsaid import fill_forces


def read_estimates(
    article: Article, quantities: Sequence[Quantity], utterances: Sequence[Utterance | None]
) -> list[Estimate]:
    """Read every quantity in text order; what is left unsaid is taken from the ones before.

    Args:
        article: with names and dates found.
        quantities: counted troops, in text order.
        utterances: of each quantity the utterance that holds it.

    Example:
        >>> text = "Sebanyak 40 tentara tewas"
        >>> quantity = Quantity(0, 19, 9, 11, 40, 40, 40, "exact", "person", 12, 19)
        >>> [one.event for one in read_estimates(Article(text, [(0, 25)]), [quantity], [None])]
        ['killed']
    """
    told: list[Estimate] = []
    parties = Parties(article)
    for i, utterance in enumerate(utterances):
        told.append(_read(Scope(parties, quantities, i, utterance, told)))
    return fill_forces(parties, told)


def _read(scope: Scope) -> Estimate:
    trigger = read_trigger(scope)
    shared = of_several(scope)
    foe = read_foe(scope, trigger)
    force = None if shared else read_force(scope, trigger, foe)
    place = read_place(scope, trigger, force)
    event = read_event(scope, trigger, place)
    return Estimate(
        quantity=scope.quantity,
        utterance=scope.utterance,
        sentence=scope.sentence,
        stated=scope.stated(),
        force=force,
        event=event,
        modality=read_modality(scope, trigger),
        place=place or _place_compared(scope, trigger),
        when=read_date(scope, trigger),
        foe=foe,
        shared=shared,
    )


def _place_compared(scope: Scope, trigger: Trigger | None) -> Place | None:
    """A number only compared with the one before is of the same place."""
    again = trigger is not None and trigger.event == "strength" and number_again(scope)
    return scope.before.place if scope.before and (again or compared(scope)) else None
