"""How certain a clause makes what it tells: asserted, planned, possible or denied."""

import re

from pipeline.annotations import Quantity
from pipeline.article import Article, Word
from pipeline.claims.event_reading import compared
from pipeline.claims.event_shared import shared_with
from pipeline.claims.event_slots import (
    change_starts,
    each_of,
    part_of,
    relative_behind,
    sized_now,
)
from pipeline.claims.events import Trigger
from pipeline.claims.modality_frame import (
    asked,
    conditional,
    depends,
    rejected,
    supposed,
    to_come,
    wondered,
)
from pipeline.claims.modality_terms import (
    CONDITIONAL_MODALS,
    LIGHT_VERBS,
    MODAL_WORDS,
    NOT_NEGATING,
    NOT_VERBS,
    OPEN_EVENTS,
    PLAN_NOUNS,
    PROMISED,
    REFUSALS,
    REFUSED,
    SUBORDINATORS,
    TOMORROW,
)
from pipeline.claims.scope import Scope

_VERB = re.compile(r"(?:di|me[mnlrwy]|ber|ter)[a-z]{3,}")
_BOUNDARY = frozenset(
    """
    bahwa setelah sesudah usai karena lantaran sebab meski meskipun walau walaupun kendati sehingga
    """.split()
)
_SUFFERED = frozenset({"killed", "wounded", "captured", "missing"})
_MAIN_CLAUSE_WORDS = 25
_BEHIND_NOUN = 6  # words of the predicate of "Pengiriman 500 tentara …"


def estimate_modality(
    article: Article, span: tuple[int, int], quantity: Quantity, trigger: Trigger | None
) -> str:
    """``schema.MODALITIES`` of what a clause says of the counted troops.

    Read are the words before the number, and those between it and a verb behind. A word counts
    only when it governs the number's own verb: not from the far side of "bahwa" or "setelah", and
    not when it belongs to another verb of a relative clause.

    Args:
        article: the article.
        span: the clause.
        quantity: the counted troops.
        trigger: the word that gives their event.

    Example:
        >>> text = "Seoul tidak gentar setelah 3 tentaranya tewas"
        >>> quantity = Quantity(27, 39, 27, 28, 3, 3, 3, "exact", "person")
        >>> estimate_modality(Article(text, [(0, 45)]), (0, 45), quantity, None)
        'asserted'
    """
    words = article.words(_relative_start(article, span[0], quantity, trigger), quantity.start)
    opened = max((i + 1 for i, w in enumerate(words) if w.lower in _BOUNDARY), default=0)
    words = words[opened:]
    if trigger and trigger.start >= quantity.end:
        words += article.words(quantity.end, trigger.end)
    elif trigger and trigger.noun:
        words += _predicate_behind(article, quantity, span[1])
    elif trigger is None:
        words += _before_verb(article, quantity, span[1])
    value = _strongest(article, words, trigger)
    return "planned" if value == "asserted" and TOMORROW & {w.lower for w in words} else value


def read_modality(scope: Scope, trigger: Trigger | None) -> str:
    """``schema.MODALITIES`` of an estimate, its utterance's stance included."""
    if rejected(scope):
        return "denied"
    than = compared(scope) if scope.before else None
    if than:
        return "denied" if than[0].lower().startswith("bukan") else "asserted"
    if change_starts(scope):
        return "asserted"  # "dari 5.000 menjadi 3.000": the first is how many there are
    if told := _told_elsewhere(scope, trigger):
        return told
    span = scope.window
    if part_of(scope, scope.i):
        span = relative_behind(scope, scope.i) or (scope.quantity.start, scope.quantity.end)
        span = (min(span[0], scope.quantity.start), span[1])
    value = estimate_modality(scope.article, span, scope.quantity, trigger)
    if wondered(scope):
        return "possible"
    if value == "denied":
        return value
    if asked(scope) or conditional(scope):
        return "possible"
    if value == "asserted" and (supposed(scope) or depends(scope, trigger)):
        return "possible"
    # what is demanded or promised has not happened; but "didesak setelah 8 prajurit gugur"
    unfulfilled = (
        scope.utterance is not None
        and scope.utterance.stance in ("demands", "asks", "promises")
        and (trigger is None or trigger.event not in _SUFFERED)
    )
    return "planned" if value == "asserted" and (unfulfilled or to_come(scope, trigger)) else value


def _told_elsewhere(scope: Scope, trigger: Trigger | None) -> str | None:
    """Of a number that shares that of the one before, or says how many there are by now."""
    if shared := shared_with(scope, trigger):
        return shared.modality
    if scope.before and each_of(scope):
        return scope.before.modality
    # "pasukan yang kini 9.100 orang itu akan dikurangi"
    return "asserted" if sized_now(scope) else None


def statement_modality(article: Article, span: tuple[int, int]) -> str:
    """Of a statement: of its words up to the first subordinate clause.

    Example:
        >>> article = Article("Kami akan pergi karena tidak ada makanan", [(0, 40)])
        >>> statement_modality(article, (0, 40))
        'planned'
    """
    sentence_end = article.sentences[article.sentence_at(span[0])][1]
    words = article.words(span[0], min(span[1], sentence_end, span[0] + 40 * _MAIN_CLAUSE_WORDS))
    stop = next((i for i, w in enumerate(words) if i > 2 and w.lower in SUBORDINATORS), len(words))
    return _strongest(article, words[: min(stop, _MAIN_CLAUSE_WORDS)], None)


def _predicate_behind(article: Article, quantity: Quantity, end: int) -> list[Word]:
    """As in "Pengiriman 500 tentara itu dibatalkan": the noun's own predicate is behind."""
    comma = article.text.find(",", quantity.end, end)
    return article.words(quantity.end, end if comma < 0 else comma)[:_BEHIND_NOUN]


def _before_verb(article: Article, quantity: Quantity, end: int) -> list[Word]:
    """The words before a verb behind that no table knows: "500 tentara akan memanen padi"."""
    words = _predicate_behind(article, quantity, end)
    verb = next((i for i, w in enumerate(words) if _VERB.fullmatch(w.lower)), 0)
    return words[:verb]


def _relative_start(
    article: Article, start: int, quantity: Quantity, trigger: Trigger | None
) -> int:
    """Where the number's own relative clause starts: the modal words before it are of others.

    As in "akan menghentikan perekrutan anak, yang jumlahnya 250.000", "Militan yang menewaskan 12
    tentara itu akan diadili". "akan membentuk satgas yang beranggotakan 500" stays planned.
    """
    text = article.text
    opened = text.rfind(" yang ", start, quantity.start)
    if opened < 0 or "," in text[opened + 6 : quantity.start]:
        return start
    comma = text[opened - 1] == ","
    inside = trigger is not None and opened < trigger.start < quantity.start
    if comma or (inside and trigger.event != "strength"):
        return opened + 6
    return start


def _strongest(article: Article, words: list[Word], trigger: Trigger | None) -> str:
    """The first of denied, possible and planned that a word of the clause gives."""
    lowered = [w.lower for w in words]
    found = {
        value for i in range(len(words)) for value in _told_by(lowered, i, trigger)
        if _governs(article, words, i, value, trigger)
    }  # fmt: skip
    return next(
        (value for value in ("denied", "possible", "planned") if value in found), "asserted"
    )


def _told_by(lowered: list[str], i: int, trigger: Trigger | None) -> list[str]:
    word = lowered[i]
    following = lowered[i + 1] if i + 1 < len(lowered) else ""
    values = [
        value for value, cues in MODAL_WORDS.items()
        if (word in cues or f"{word} {following}" in cues)
        and not (value == "denied" and following in NOT_NEGATING)
    ]  # fmt: skip
    if trigger and trigger.event in OPEN_EVENTS and following != "militer":
        values += [value for value, cues in CONDITIONAL_MODALS.items() if word in cues]
    return [*values, "denied"] if word in REFUSALS else values


def _governs(
    article: Article, words: list[Word], i: int, value: str, trigger: Trigger | None
) -> bool:
    """Whether the modal word ``i`` is about the trigger, or about no other verb."""
    if trigger is None:
        aside = _in_relative(words, i) and "," in article.text[words[i].end : words[-1].end]
        return words[i].lower not in REFUSALS and not aside
    if value == "denied" and trigger.start <= words[i].start < trigger.end:
        return False  # "belum ditemukan" is itself what befell them
    behind = [w for w in words[i + 1 :] if w.end <= trigger.start]
    before_trigger = words[i].end <= trigger.start
    if words[i].lower in REFUSALS:
        if trigger.noun and not before_trigger:
            return True
        return before_trigger and all(w.lower in REFUSED for w in behind)
    if words[i].lower in PLAN_NOUNS and before_trigger:
        return "," not in article.text[words[i].end : trigger.start] and not _predicate_between(
            behind
        )
    if not before_trigger:
        return True
    relative = _in_relative(words, i)
    if relative and words[i].lower in PROMISED and len(behind) > 1 and not trigger.noun:
        return False  # "3.500 tentara yang dijanjikan Washington tiba di Zagan"
    if relative and "," in article.text[words[i].end : trigger.start]:
        return False  # "Rusia, yang akan menggelar pemilu, mengirim"
    return not ((relative or value == "denied") and _predicate_between(behind))


def _in_relative(words: list[Word], i: int) -> bool:
    return any(w.lower == "yang" for w in words[max(0, i - 2) : i])


def _predicate_between(words: list[Word]) -> bool:
    """Whether a verb of its own stands among ``words``, not one that "dan" joins to the next."""
    for i, word in enumerate(words):
        if _VERB.fullmatch(word.lower) and word.lower not in LIGHT_VERBS | NOT_VERBS:
            joined = i + 1 < len(words) and words[i + 1].lower in ("dan", "serta", "atau")
            if not joined:
                return True
    return False
