"""Whose troops they are, from the clause that counts them."""

import re

from pipeline.annotations import Mention, Quantity
from pipeline.claims.events import Trigger, event_forms
from pipeline.claims.force_names import known_force
from pipeline.claims.force_phrases import born_in, named_before
from pipeline.claims.force_terms import (
    COUNTING_VERBS,
    NOT_AN_AGENT,
    PASSIVE_AGENT_LINKS,
)
from pipeline.claims.parties import Force, Parties
from pipeline.clauses import subordinates

# what somebody else does to the troops that are the verb's object; the rest one does with one's own
DONE_BY_OTHERS = frozenset({"killed", "wounded", "captured", "combat", "released"})
OWN_EVENTS = frozenset({"deployment", "mobilization", "withdrawal", "strength", "training", None})
_APPOSED_END = re.compile(r"\s*(?:$|[,.)]|(?:utara|selatan|timur|barat|tengah|tenggara)\b)")
_LOSING = ("kehilangan", "menderita", "mengubur", "memakamkan")  # of one's own
_WINDOW = 400  # characters before a number that are read for a subject
_PASSIVE = re.compile(
    r"(?:yang\s+)?(?:(?:telah|sudah|akan|pernah|sedang|juga)\s+){0,2}(di[a-z]{4,})\s"
)
_HOSTILE = re.compile(
    r"di(?:tembak|bom|serang|sergap|gempur|ledak|usir|lumpuh|lucut|penggal|siksa|hadang|jebak|rudal)"
)
_PASSIVE_REACH = 60  # characters from the noun to the agent's name
_YANG = re.compile(r"\byang\b", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\([^()\n]{1,40}\)\s*$")


def own_clause_force(
    parties: Parties,
    quantity: Quantity,
    trigger: Trigger | None,
    clause: tuple[int, int],
    *,
    counted: Quantity | None,
    behind: Force | None,
) -> Force | None:
    """Whose troops ``quantity`` counts, from the names in its own clause.

    The nation ``behind`` the noun wins ("tentara Korea Utara"), then the agent of a passive
    ("dikirim Rusia"), the subject of the verb or the nation earlier in the noun phrase ("pasukan
    Korut berkekuatan N"), unless the verb is done to the troops of somebody else.
    """
    possessive = parties.article.text[quantity.start : quantity.end].endswith("nya")
    found = None if possessive else behind
    found = found or born_in(parties, quantity, clause[1])
    if found is None and not done_by_others(parties.article.text, quantity, trigger):
        found = (
            named_before(parties, quantity)
            or agent_behind(parties, quantity, trigger, clause[1])
            or _antecedent(parties, quantity)
            or subject_force(parties, quantity, trigger, clause[0], counted)
        )
    return found


def done_by_others(text: str, quantity: Quantity, trigger: Trigger | None) -> bool:
    """Whether the subject of the verb and the counted troops are two sides.

    Example:
        >>> quantity = Quantity(11, 21, 11, 13, 40, 40, 40, "exact", "person")
        >>> trigger = Trigger(0, 10, "killed", "object", weak=False)
        >>> done_by_others("menewaskan 40 tentara", quantity, trigger)
        True
        >>> done_by_others("kehilangan 40 tentara", quantity, trigger)
        False
    """
    return (
        trigger is not None
        and trigger.event in DONE_BY_OTHERS
        and (trigger.role == "object" or text[trigger.start : trigger.start + 2].lower() == "me")
        and trigger.end <= quantity.start
        and not is_loss(text, trigger)
    )


def is_loss(text: str, trigger: Trigger | None) -> bool:
    """Whether the verb's subject loses troops of its own: "kehilangan 40 tentara"."""
    return trigger is not None and text[trigger.start : trigger.end].lower().startswith(_LOSING)


def agent_behind(
    parties: Parties,
    quantity: Quantity,
    trigger: Trigger | None,
    end: int,
    *,
    hostile: bool = False,
) -> Force | None:
    """Who does it with troops of his own: "dikerahkan Moskow", "yang dijanjikan Canberra".

    With ``hostile``, who does it to those of others: "dibunuh Boko Haram".
    """
    article = parties.article
    starts = [quantity.end]
    if trigger is not None and trigger.start >= quantity.end:
        starts.append(trigger.start)
    for start in starts:
        found = _PASSIVE.match(article.text, _skip_blanks(article.text, start), end)
        if found is None or (_event_of(found[1]) in DONE_BY_OTHERS) != hostile:
            continue
        if not hostile and _event_of(found[1]) in _WITH_OTHERS:
            continue
        for mention in article.mentions_in(found.end(), min(end, found.end() + _PASSIVE_REACH))[:1]:
            words = [w.lower for w in article.words(found.end(), mention.start)]
            gap = article.text[found.end() : mention.start]
            linked = all(w in PASSIVE_AGENT_LINKS for w in words) and not set(gap) & set(",.;:(")
            if linked and (name := parties.force_of(mention)):
                return Force(name, mention.start, mention.end)
    return None


def _skip_blanks(text: str, start: int) -> int:
    while start < len(text) and text[start] in " \xa0":
        start += 1
    return start


_WITH_OTHERS = frozenset({"training", "other", "missing"})  # "dilatih Rusia"


def _event_of(verb: str) -> str | None:
    if _HOSTILE.match(verb.lower()):
        return "combat"
    return event_forms().get(verb.lower(), (None, None))[0]


def subject_force(
    parties: Parties,
    quantity: Quantity,
    trigger: Trigger | None,
    start: int,
    counted: Quantity | None = None,
) -> Force | None:
    """The last force named before the verb that no preposition or relative clause holds.

    Nor the noun phrase of the number ``counted`` before: "membunuh 589 militan Taliban dan
    kehilangan 79 orang".
    """
    article = parties.article
    lead = article.words(max(start, quantity.start - 30), quantity.start)
    counting = bool(lead) and lead[-1].lower in COUNTING_VERBS
    governs = trigger is not None and trigger.role == "object" and trigger.end <= quantity.start
    end = trigger.start if governs else quantity.start
    start = max(start, end - _WINDOW)
    hidden = [s for s in subordinates(article, start, end) if s[1] < end]
    mentions = article.mentions_in(start, quantity.start)
    if mentions and governs and not article.text[mentions[-1].end : quantity.start].strip():
        end = quantity.start  # "dan Rusia 2.000 tentara": the verb is left out
    for mention in reversed([m for m in mentions if m.end <= end]):
        if _is_of(article.text, counted, mention):
            if is_loss(article.text, trigger):
                continue
            return None
        name = parties.force_of(mention)
        if (
            name
            and not (counting and (counted is not None or mention.label == "ORG"))
            and not any(mention.within(*s) for s in hidden)
            and not _in_phrase(parties, start, mention, name)
        ):
            return Force(name, mention.start, mention.end)
    return None


def _is_of(text: str, counted: Quantity | None, mention: Mention) -> bool:
    """Whether the mention belongs to the noun that the number ``counted`` counts."""
    if counted is None or mention.start < counted.end:
        return False
    return not text[counted.end : mention.start].strip() and counted.unit_start is not None


def _in_phrase(parties: Parties, start: int, mention: Mention, name: str) -> bool:
    """Whether the mention stands in a prepositional phrase, or apposed to a place in one."""
    article = parties.article
    window = max(start, mention.start - 24)
    words = article.words(window, mention.start)
    if (
        words
        and words[-1].lower in NOT_AN_AGENT
        and not article.text[words[-1].end : mention.start].strip()
        and name in (mention.country, mention.entity, known_force(mention.entity))
    ):
        return True
    before = article.text[window : mention.start].rstrip()
    places = [m for m in article.mentions_in(start, mention.start) if m.label in ("LOC", "GPE")]
    apposed = (
        before.endswith(",")
        and bool(places)
        and places[-1].end >= window + len(before.rstrip(" ,"))
    )
    return apposed and _APPOSED_END.match(article.text, mention.end) is not None


def _antecedent(parties: Parties, quantity: Quantity) -> Force | None:
    """As in "LTTE, yang didirikan pada 1976 dan pernah berkekuatan N petempur": whose "yang" is."""
    article = parties.article
    start = max(article.sentences[article.sentence_at(quantity.start)][0], quantity.start - _WINDOW)
    relatives = list(_YANG.finditer(article.text, start, quantity.start))
    if not relatives or "," in article.text[relatives[-1].end() : quantity.start]:
        return None
    head_end = len(article.text[start : relatives[-1].start()].rstrip(" \xa0,")) + start
    if bracket := _BRACKET.search(article.text, max(start, head_end - 44), head_end):
        head_end = bracket.start()
    for mention in article.mentions_in(start, head_end)[-1:]:
        name = parties.force_of(mention)
        if mention.end == head_end and name:
            return Force(name, mention.start, mention.end)
    return None
