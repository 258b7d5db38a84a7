"""Whose troops an estimate counts: its own clause first, then what was told before."""

from pipeline.claims.discourse import force_again, force_before
from pipeline.claims.events import Trigger
from pipeline.claims.force_terms import ENEMY, OWN_LEAD, OWN_SIDE
from pipeline.claims.forces import (
    Force,
    done_by_others,
    find_force,
    force_of_speaker,
    speakers_force,
    subject_force,
)
from pipeline.claims.scope import Scope


def read_force(scope: Scope, trigger: Trigger | None) -> Force | None:
    """Whose troops they are, or null where the article lets nobody know."""
    following = (
        scope.quantities[scope.i + 1].start
        if scope.i + 1 < len(scope.quantities)
        else scope.window[1]
    )
    span = (scope.window[0], max(scope.quantity.end, min(scope.window[1], following)))
    if _is_enemy(scope):
        speaker = scope.utterance and force_of_speaker(scope.article, scope.utterance)
        return force_before(
            scope.article,
            scope.quantity,
            scope.told,
            opponent_of=speaker.name if speaker else None,
        )
    suffers = done_by_others(scope.quantity, trigger)
    return (
        find_force(scope.article, scope.quantity, trigger, span, scope.utterance)
        or force_again(scope.article, scope.quantity, span, scope.told, suffers=suffers)
        or speakers_force(scope.article, scope.quantity, trigger, span, scope.utterance)
        or force_before(
            scope.article, scope.quantity, scope.told,
            opponent_of=_agent(scope, trigger, span) if suffers else None,
        )
    )  # fmt: skip


def _is_enemy(scope: Scope) -> bool:
    end = min(scope.window[1], scope.quantity.end + 60)
    return any(w.lower in ENEMY for w in scope.article.words(scope.quantity.end, end)[:4])


def _agent(scope: Scope, trigger: Trigger, span: tuple[int, int]) -> str | None:
    """Who does it to them: the subject, or the speaker of "telah membunuh N"."""
    subject = subject_force(scope.article, scope.quantity, trigger, span[0])
    lead = scope.article.words(span[0], trigger.start)[:4]
    if subject is None and scope.utterance and all(w.lower in OWN_LEAD | OWN_SIDE for w in lead):
        subject = force_of_speaker(scope.article, scope.utterance)
    return subject.name if subject else None
