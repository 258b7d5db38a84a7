"""The ``klaim_claims`` component: one row per stated number of troops, one per other utterance."""

from bisect import bisect_left

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.annotations import Quantity, TimeExpression, Utterance
from pipeline.article import Article
from pipeline.clauses import clause_around, neighbours, tighten
from pipeline.claims.confidence import confidence
from pipeline.claims.events import Trigger, choose_trigger, find_triggers, modality
from pipeline.claims.forces import Force, find_force
from pipeline.claims.identity import group, stable_id
from pipeline.claims.places import Place, find_place
from pipeline.schema import CLAIMS


class ClaimBuilder:
    """Set ``doc._.claims``: rows as in ``schema.CLAIMS``, in text order.

    Reads what all earlier stages set. ``outlet`` and ``published`` are filled when rows are
    written; ``doc_id`` comes from ``doc._.record``.
    """

    def __call__(self, doc: Doc) -> Doc:
        record = doc._.record
        article = Article.of(doc)
        doc._.claims = _Rows(article, record.doc_id if record else "", doc).build()
        return doc


class _Rows:
    def __init__(self, article: Article, doc_id: str, doc: Doc) -> None:
        self.article = article
        self.text = article.text
        self.doc_id = doc_id
        self.quantities: list[Quantity] = doc._.quantities
        self.utterances: list[Utterance] = doc._.utterances
        self.previous: dict | None = None

    def build(self) -> list[dict]:
        rows, told = [], set()
        for i, quantity in enumerate(self.quantities):
            utterance = self._utterance_of(quantity)
            if utterance is not None:
                told.add(utterance)
            row = self._estimate(i, quantity, utterance)
            rows.append(row)
            self.previous = row
        holds_estimate = told | {u for u in self.utterances if self._has_quantity(u)}
        rows += [self._statement(u) for u in self.utterances if u not in holds_estimate]
        rows.sort(key=lambda r: (r["char_start"], r["quantity_start"] or 0, r["char_end"], r["claim_id"]))
        group(rows)
        return rows

    def _utterance_of(self, quantity: Quantity) -> Utterance | None:
        """The innermost utterance that holds the number."""
        holding = [
            u for u in self.utterances if u.start <= quantity.number_start and quantity.number_end <= u.end
        ]
        return min(holding, key=lambda u: u.end - u.start, default=None)

    def _has_quantity(self, utterance: Utterance) -> bool:
        i = bisect_left(self.quantities, utterance.start, key=lambda q: q.number_start)
        return i < len(self.quantities) and self.quantities[i].number_end <= utterance.end

    # -- estimates ------------------------------------------------------------------------------

    def _estimate(self, i: int, quantity: Quantity, utterance: Utterance | None) -> dict:
        sentence = self.article.sentences[self.article.sentence_at(quantity.start)]
        said = (utterance.start, utterance.end) if utterance else sentence
        bounds = (max(said[0], sentence[0]), min(said[1], sentence[1]))
        clause = clause_around(self.article, bounds, quantity)
        trigger = self._trigger(i, quantity, clause)
        force = find_force(self.article, quantity, trigger, self._force_span(i, clause), utterance)
        place = self._place(quantity, trigger, clause, force) or self._place(quantity, trigger, bounds, force)
        event = trigger.event if trigger else self._implied_event(quantity, clause, place)
        when = self._event_date(quantity, trigger, clause, utterance)
        stated = tighten(self.article, clause, quantity) if utterance is None else said
        row = self._base("troop_estimate", quantity.start, stated)
        row |= _quantity_columns(self.text, quantity)
        row |= self._force_columns(force, quantity)
        row |= {"event": event, "modality": self._modality(quantity, trigger, clause, utterance)}
        row |= _place_columns(self.text, place) | _event_date_columns(self.text, when)
        row |= self._source_columns(utterance)
        return self._finish(row, quantity.start, quantity.end)

    def _trigger(self, i: int, quantity: Quantity, clause: tuple[int, int]) -> Trigger | None:
        triggers = find_triggers(self.article, *clause)
        span = (quantity.start, quantity.end)
        near = choose_trigger(self.article, triggers, span, *neighbours(self.quantities, i, *clause))
        inside = [t for t in triggers if quantity.start <= t.start and t.end <= quantity.end]
        if near and not near.weak:
            return near
        # an elliptic member of a list shares the verb of the whole clause
        whole = choose_trigger(self.article, triggers, span, *clause)
        for trigger in (whole, near, *inside):
            if trigger and not trigger.weak:
                return trigger
        return near or whole or (inside[0] if inside else None)

    def _force_span(self, i: int, clause: tuple[int, int]) -> tuple[int, int]:
        following = self.quantities[i + 1].start if i + 1 < len(self.quantities) else clause[1]
        return clause[0], max(self.quantities[i].end, min(clause[1], following))

    def _implied_event(self, quantity: Quantity, clause: tuple[int, int], place: Place | None) -> str | None:
        """Without a verb: a bare number of a list does what the one before does; "ada N di X" is there."""
        before = self.previous
        if before and quantity.unit_start is None and before["quantity_start"] >= clause[0]:
            return before["event"]
        if place is not None and place.start >= quantity.end:
            return "deployment"
        words = {w.lower for w in self.article.words(clause[0], quantity.start)}
        if words & _FORCE_NOUNS or "ada" in words:
            return "strength"
        return None

    def _force_columns(self, force: Force | None, quantity: Quantity) -> dict:
        if force is not None:
            return {"force": force.name, "force_text": self.text[force.start : force.end]}
        if self.previous is None or not self._shares_force(quantity):
            return {}
        return {key: self.previous[key] for key in ("force", "force_text")}

    def _shares_force(self, quantity: Quantity) -> bool:
        """Whether an unnamed force is the one counted before: same sentence, or the next one."""
        between = self.article.sentence_at(quantity.start) - self.article.sentence_at(
            self.previous["quantity_start"]
        )
        return between <= (3 if quantity.aggregation == "subset" or quantity.unit != "person" else 2)

    def _modality(
        self, quantity: Quantity, trigger: Trigger | None, clause: tuple[int, int], utterance: Utterance | None
    ) -> str:
        if utterance and utterance.stance == "denies":
            return "denied"
        value = self._stated_modality(quantity, trigger, clause)
        # what is demanded or promised has not happened
        unfulfilled = utterance is not None and utterance.stance in ("demands", "asks", "promises")
        return "planned" if value == "asserted" and unfulfilled else value

    def _stated_modality(
        self, quantity: Quantity, trigger: Trigger | None, clause: tuple[int, int]
    ) -> str:
        end = max(quantity.start, trigger.end if trigger and trigger.start >= quantity.end else quantity.start)
        words = self.article.words(clause[0], quantity.start) + self.article.words(quantity.end, end)
        value = modality(words, self.text)
        return "planned" if value == "asserted" and _TOMORROW & {w.lower for w in words} else value

    def _place(
        self, quantity: Quantity, trigger: Trigger | None, clause: tuple[int, int], force: Force | None
    ) -> Place | None:
        anchor = max(quantity.end, trigger.end if trigger else 0)
        return find_place(
            self.article,
            clause,
            anchor if trigger is None or trigger.start > quantity.end else quantity.end,
            leaving=bool(trigger and trigger.event in ("withdrawal", "released")),
            taken=(force.start, force.end) if force else None,
        )

    def _event_date(
        self,
        quantity: Quantity,
        trigger: Trigger | None,
        clause: tuple[int, int],
        utterance: Utterance | None,
    ) -> TimeExpression | None:
        del trigger
        dates = [d for d in self._event_dates(clause) if not d.overlaps(quantity.start, quantity.end)]
        if utterance and utterance.statement_basis == "explicit":
            dates = [d for d in dates if self.text[d.start : d.end] != utterance.statement_date_text]
        behind = [d for d in dates if d.start >= quantity.end]
        return behind[0] if behind else (dates[-1] if dates else None)

    def _event_dates(self, span: tuple[int, int]) -> list[TimeExpression]:
        return [
            d for d in self.article.dates_in(*span)
            if d.timex_type in ("DATE", "TIME") and not d.timex_value.endswith("_REF")
        ]  # fmt: skip

    # -- statements -----------------------------------------------------------------------------

    def _statement(self, utterance: Utterance) -> dict:
        span = (utterance.start, utterance.end)
        dates = self._event_dates(span)
        row = self._base("statement", utterance.start, span)
        denied = utterance.stance == "denies"
        row |= {"modality": "denied" if denied else modality(self._main_clause(span), self.text)}
        row |= _event_date_columns(self.text, dates[0] if dates else None)
        row |= self._source_columns(utterance)
        return self._finish(row, utterance.cue_start, utterance.cue_end)

    def _main_clause(self, span: tuple[int, int]) -> list:
        """Words up to the first subordinate clause."""
        words = self.article.words(*span)
        stop = next(
            (i for i, w in enumerate(words) if i > 2 and w.lower in _SUBORDINATORS), len(words)
        )
        return words[: min(stop, _MAIN_CLAUSE_WORDS)]

    # -- both -----------------------------------------------------------------------------------

    def _base(self, claim_type: str, position: int, span: tuple[int, int]) -> dict:
        index = self.article.sentence_at(position)
        start, end = self.article.sentences[index]
        return dict.fromkeys(CLAIMS.names) | {
            "claim_type": claim_type,
            "doc_id": self.doc_id,
            "sentence": index,
            "sentence_start": start,
            "sentence_end": end,
            "sentence_text": self.text[start:end],
            "char_start": span[0],
            "char_end": span[1],
            "text": self.text[span[0] : span[1]],
        }

    def _source_columns(self, utterance: Utterance | None) -> dict:
        if utterance is None:
            return {}
        located = {
            "source_text": _slice(self.text, utterance.source_start, utterance.source_end),
            "cue": _slice(self.text, utterance.cue_start, utterance.cue_end),
            "relayed_by": "; ".join(utterance.relayed_by) or None,
            "statement_id": stable_id(self.doc_id, utterance.start, utterance.end, utterance.cue_start),
        }
        return located | {name: getattr(utterance, name) for name in _UTTERANCE_COLUMNS}

    def _finish(self, row: dict, start: int | None, end: int | None) -> dict:
        row["claim_id"] = stable_id(
            self.doc_id, row["claim_type"], row["char_start"], row["char_end"], start, end
        )
        row["confidence"] = confidence(row)
        return row


_TOMORROW = frozenset({"besok", "lusa"})
_FORCE_NOUNS = frozenset({"pasukan", "tentara", "personel", "militan", "prajurit", "kekuatan", "kontingen", "milisi",
                          "gerilyawan", "pejuang", "kombatan", "antaranya"})  # fmt: skip
_SUBORDINATORS = frozenset({"yang", "untuk", "agar", "supaya", "karena", "setelah", "jika", "bila", "apabila",
                            "ketika", "saat", "sebelum", "meski", "meskipun", "walau", "sehingga", "guna"})  # fmt: skip
_MAIN_CLAUSE_WORDS = 25
_UTTERANCE_COLUMNS = (
    "cue_start", "cue_end", "stance", "quotation", "source", "source_start", "source_end", "source_role",
    "source_type", "source_country", "cites", "statement_start", "statement_end", "statement_date_text",
    "statement_basis",
)  # fmt: skip


def _slice(text: str, start: int | None, end: int | None) -> str | None:
    return None if start is None or end is None else text[start:end]


def _quantity_columns(text: str, quantity: Quantity) -> dict:
    return {
        "quantity_start": quantity.start,
        "quantity_end": quantity.end,
        "quantity_text": text[quantity.start : quantity.end],
        "unit_text": _slice(text, quantity.unit_start, quantity.unit_end),
    } | {name: getattr(quantity, name) for name in ("value", "low", "high", "hedge", "aggregation", "unit")}


def _place_columns(text: str, place: Place | None) -> dict:
    if place is None:
        return {}
    return {
        "location": place.name,
        "location_text": text[place.start : place.end],
        "location_country": place.country,
    }


def _event_date_columns(text: str, when: TimeExpression | None) -> dict:
    if when is None:
        return {}
    return {
        "event_start": when.first,
        "event_end": when.last,
        "event_date_text": text[when.start : when.end],
    }


@Language.factory(
    "klaim_claims",
    requires=["doc._.mentions", "doc._.quantities", "doc._.dates", "doc._.utterances"],
    assigns=["doc._.claims"],
)
def make_claim_builder(nlp: Language, name: str) -> ClaimBuilder:
    """Build the component for ``nlp.add_pipe("klaim_claims")``."""
    return ClaimBuilder()
