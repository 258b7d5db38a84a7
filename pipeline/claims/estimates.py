"""Read what an article says of each counted number of troops."""

import re
from collections.abc import Sequence

from pipeline.annotations import Quantity, Utterance
from pipeline.article import Article
from pipeline.claims.discourse import force_again, force_before
from pipeline.claims.estimate import Estimate
from pipeline.claims.event_dates import EventDate, find_event_date
from pipeline.claims.events import Trigger, choose_trigger, find_triggers
from pipeline.claims.forces import (
    Force,
    done_by_others,
    find_force,
    force_of_speaker,
    speakers_force,
    subject_force,
)
from pipeline.claims.modality import estimate_modality
from pipeline.claims.places import Place, find_place, with_country
from pipeline.claims.terms import (
    ENEMY,
    FORCE_NOUNS,
    LEAVING,
    OPENERS,
    OWN_LEAD,
    OWN_SIDE,
    PLACE_NOUNS,
    SIZE_NOUNS,
)
from pipeline.clauses import (
    clause_around,
    coordination_around,
    neighbours,
    subordinates,
    tighten,
    window_around,
)

# "turun dari 5.000 prajurit", "bukan 900 personel": a number only compared with the one before
_COMPARED = re.compile(
    r"\b(?:(?:turun|naik|meningkat|menurun|berkurang|bertambah|menyusut|anjlok|melonjak|membengkak|"
    r"merosot)\s+dari|"
    r"dibanding|dibandingkan|ketimbang|daripada|bukan|bukannya)\s+$",
    re.IGNORECASE,
)
_RATHER = re.compile(r"\bmelainkan\s*$", re.IGNORECASE)
_NUMBER_AGAIN = re.compile(r"\bjumlah(?:nya|\s+(?:itu|tersebut|mereka))\b", re.IGNORECASE)
_THERE = re.compile(r"\b(?:ada|terdapat)\b", re.IGNORECASE)
_DIVIDED = re.compile(r"\b(?:mem|di|ter)?(?:bagi|pecah)\w*\b", re.IGNORECASE)
_OWN_ADJUNCT = re.compile(r"\b(?:di|ke|pada)\b", re.IGNORECASE)
_OTHER_SUBJECT = re.compile(r"\b(?:jumlahnya|akan|kini|sekarang)\b", re.IGNORECASE)
_AT = re.compile(r"\b(?:di|ke)\s+(\w+)", re.IGNORECASE)


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
    for i, utterance in enumerate(utterances):
        told.append(_Reader(article, quantities, i, utterance, told).read())
    return told


class _Reader:
    """One quantity: its sentence, its clause, and the window of it that is read."""

    def __init__(
        self,
        article: Article,
        quantities: Sequence[Quantity],
        i: int,
        utterance: Utterance | None,
        told: Sequence[Estimate],
    ) -> None:
        self.article = article
        self.text = article.text
        self.quantities = quantities
        self.i = i
        self.quantity = quantities[i]
        self.utterance = utterance
        self.told = told
        self.sentence = article.sentence_at(self.quantity.start)
        self.before = told[-1] if told and told[-1].sentence == self.sentence else None
        whole = article.sentences[self.sentence]
        self.said = (utterance.start, utterance.end) if utterance else whole
        self.bounds = (max(self.said[0], whole[0]), min(self.said[1], whole[1]))
        self.clause = clause_around(article, self.bounds, self.quantity)
        self.window = window_around(self.clause, self.quantity)
        self.adjuncts = self._adjunct_spans()

    def read(self) -> Estimate:
        trigger = self._trigger()
        force = self._force(trigger)
        place = self._place(trigger, force)
        event = trigger.event if trigger else self._implied_event(place)
        modality = self._modality(trigger)
        again = event == "strength" and self._number_again()
        if self.before and (again or self._is_compared()):
            event = self.before.event
            place = place or self.before.place
        return Estimate(
            quantity=self.quantity,
            utterance=self.utterance,
            sentence=self.sentence,
            stated=self._stated(),
            force=force,
            event=event,
            modality=modality,
            place=place,
            when=self._when(trigger),
        )

    def _stated(self) -> tuple[int, int]:
        return self.said if self.utterance else tighten(self.article, self.clause, self.quantity)

    # -- event ----------------------------------------------------------------------------------

    def _trigger(self) -> Trigger | None:
        triggers = find_triggers(self.article, *self.window)
        near = self._chosen(triggers, neighbours(self.quantities, self.i, *self.window))
        if near and not near.weak:
            return near
        inside = [
            t for t in triggers if self.quantity.start <= t.start and t.end <= self.quantity.end
        ]
        # an elliptic member of a list shares the verb of the whole clause
        whole = self._chosen(triggers, self.window)
        strong = [t for t in (whole, near, *inside) if t and not t.weak]
        return next(iter([*strong, *(t for t in (near, whole, *inside) if t)]), None)

    def _chosen(self, triggers: Sequence[Trigger], bounds: tuple[int, int]) -> Trigger | None:
        return choose_trigger(self.article, triggers, self.quantity, bounds)

    def _implied_event(self, place: Place | None) -> str | None:
        """Without a verb: a bare number does what the one before does; "ada N di X" is there."""
        if self.before and self.quantity.unit_start is None:
            return self.before.event
        lead = (self.window[0], self.quantity.start)
        if self.before and _RATHER.search(self.text, max(0, lead[0] - 12), lead[0]):
            return self.before.event
        words = {w.lower for w in self.article.words(*lead)}
        if _DIVIDED.search(self.text, *lead):
            return None
        if words & SIZE_NOUNS:
            return "strength"
        if place is not None and (
            place.start >= self.quantity.end or _THERE.search(self.text, *lead)
        ):
            return "deployment"
        if any(at[1].lower() in PLACE_NOUNS for at in _AT.finditer(self.text, *lead)):
            return "deployment"
        return "strength" if words & FORCE_NOUNS or "ada" in words else None

    def _is_compared(self) -> bool:
        start = max(self.window[0], self.quantity.start - 40)
        return _COMPARED.search(self.text, start, self.quantity.start) is not None

    def _number_again(self) -> bool:
        return _NUMBER_AGAIN.search(self.text, self.window[0], self.quantity.start) is not None

    # -- force ----------------------------------------------------------------------------------

    def _force(self, trigger: Trigger | None) -> Force | None:
        following = (
            self.quantities[self.i + 1].start
            if self.i + 1 < len(self.quantities)
            else self.window[1]
        )
        span = (self.window[0], max(self.quantity.end, min(self.window[1], following)))
        if self._is_enemy():
            speaker = self.utterance and force_of_speaker(self.article, self.utterance)
            return force_before(
                self.article,
                self.quantity,
                self.told,
                opponent_of=speaker.name if speaker else None,
            )
        suffers = done_by_others(self.quantity, trigger)
        return (
            find_force(self.article, self.quantity, trigger, span, self.utterance)
            or force_again(self.article, self.quantity, span, self.told, suffers=suffers)
            or speakers_force(self.article, self.quantity, trigger, span, self.utterance)
            or force_before(
                self.article, self.quantity, self.told,
                opponent_of=self._agent(trigger, span) if suffers else None,
            )
        )  # fmt: skip

    def _is_enemy(self) -> bool:
        end = min(self.window[1], self.quantity.end + 60)
        return any(w.lower in ENEMY for w in self.article.words(self.quantity.end, end)[:4])

    def _agent(self, trigger: Trigger, span: tuple[int, int]) -> str | None:
        """Who does it to them: the subject, or the speaker of "telah membunuh N"."""
        subject = subject_force(self.article, self.quantity, trigger, span[0])
        lead = self.article.words(span[0], trigger.start)[:4]
        if subject is None and self.utterance and all(w.lower in OWN_LEAD | OWN_SIDE for w in lead):
            subject = force_of_speaker(self.article, self.utterance)
        return subject.name if subject else None

    # -- modality -------------------------------------------------------------------------------

    def _modality(self, trigger: Trigger | None) -> str:
        if self.utterance and self.utterance.stance == "denies":
            return "denied"
        if self.before and self._is_compared():
            start = max(self.window[0], self.quantity.start - 40)
            compared = _COMPARED.search(self.text, start, self.quantity.start)
            return "denied" if compared[0].lower().startswith("bukan") else "asserted"
        value = estimate_modality(self.article, self.window, self.quantity, trigger)
        # what is demanded or promised has not happened
        unfulfilled = self.utterance is not None and self.utterance.stance in (
            "demands",
            "asks",
            "promises",
        )
        return "planned" if value == "asserted" and unfulfilled else value

    # -- place and date -------------------------------------------------------------------------

    def _place(self, trigger: Trigger | None, force: Force | None) -> Place | None:
        verb_behind = trigger is not None and trigger.start >= self.quantity.end
        anchor = trigger.end if verb_behind else self.quantity.end
        leaving = trigger is not None and (
            trigger.event in ("withdrawal", "released")
            or self.text[trigger.start : trigger.end].lower() in LEAVING
        )
        taken = (force.start, force.end) if force else None
        for span in self.adjuncts:
            if found := find_place(self.article, span, anchor, leaving=leaving, taken=taken):
                return with_country(self.article, found)
        return None

    def _when(self, trigger: Trigger | None) -> EventDate | None:
        anchors = [(self.quantity.start, self.quantity.end)]
        anchors += [(trigger.start, trigger.end)] if trigger else []
        for span in self.adjuncts:
            found = find_event_date(self.article, span, self.quantity, anchors, self.utterance)
            if found:
                return found
        return None

    def _adjunct_spans(self) -> list[tuple[int, int]]:
        """Where place and date stand: the clause, behind what "dan" joins, opening the sentence."""
        own = self._own_part()
        spans = [own]
        joined = window_around(
            coordination_around(self.article, self.bounds, self.quantity), self.quantity
        )
        if own[1] == self.window[1] and not _OTHER_SUBJECT.search(self.text, own[1], joined[1]):
            spans.append((own[0], joined[1]))
        comma = self.text.find(",", self.bounds[0], min(self.window[0], self.bounds[0] + 200))
        counted = self.before and self.before.quantity.start < comma
        if comma > 0 and not counted and self._opens_with_adverbial():
            spans.append((self.bounds[0], comma))
        return spans

    def _opens_with_adverbial(self) -> bool:
        """As in "Di Idlib, …", "Pada Mei, …", "Kemarin, …"."""
        start = self.bounds[0]
        first = next(iter(self.article.words(start, min(start + 30, self.bounds[1]))), None)
        dates = self.article.dates_in(start, start + 60)
        return first is not None and (
            first.lower in OPENERS or bool(dates and dates[0].start == start)
        )

    def _own_part(self) -> tuple[int, int]:
        """The window up to the next number, where this one has a place or date of its own."""
        start, end = self.window
        if self.before and not self.utterance:  # a headline's own part
            start, end = window_around(self._stated(), self.quantity)
        for sub_start, sub_end in subordinates(self.article, start, end):
            if sub_start <= self.quantity.start and self.quantity.end <= sub_end:
                bare = (
                    self.text[sub_start].lower() == "y"
                    and self.text[sub_start - 2 : sub_start] != ", "
                )
                end = end if bare else sub_end
        following = self.quantities[self.i + 1] if self.i + 1 < len(self.quantities) else None
        if following is None or following.start >= end:
            return start, end
        own = _OWN_ADJUNCT.search(self.text, self.quantity.end, following.start)
        return (start, following.start) if own else (start, end)
