"""Rows of the claims table from what was read."""

from pipeline.annotations import UNTRACED, Utterance
from pipeline.article import Article
from pipeline.claims.confidence import confidence, supports
from pipeline.claims.estimate import Estimate
from pipeline.claims.event_dates import event_dates
from pipeline.claims.identity import stable_id
from pipeline.claims.modality import statement_modality
from pipeline.schema import CLAIMS

_QUANTITY_COLUMNS = ("value", "low", "high", "hedge", "aggregation", "unit")
_UTTERANCE_COLUMNS = (
    "cue_start", "cue_end", "stance", "quotation", "source", "source_start", "source_end",
    "source_role", "source_type", "source_country", "source_basis", "cites", "statement_start",
    "statement_end", "statement_date_text", "statement_basis",
)  # fmt: skip


class RowMaker:
    """Makes the rows of one document; equal stretches of text are cut out once.

    ``supports`` holds, of every row made, by its ``claim_id``, what its confidence rests on.
    """

    def __init__(self, article: Article, doc_id: str) -> None:
        self.article = article
        self.doc_id = doc_id
        self.supports: dict[str, tuple[str, ...]] = {}
        self._cut: dict[tuple[int, int], str] = {}

    def estimate(self, one: Estimate) -> dict:
        """The row of a troop estimate."""
        quantity = one.quantity
        row = self._base("troop_estimate", quantity.start, one.stated)
        row |= {
            "quantity_start": quantity.start,
            "quantity_end": quantity.end,
            "quantity_text": self._text(quantity.start, quantity.end),
            "unit_text": self._text(quantity.unit_start, quantity.unit_end),
            "event": one.event,
            "modality": one.modality,
        }
        row |= {name: getattr(quantity, name) for name in _QUANTITY_COLUMNS}
        if one.force:
            row |= {
                "force": one.force.name,
                "force_text": self._text(one.force.start, one.force.end),
            }
        if one.place:
            row |= {
                "location": one.place.name,
                "location_text": self._text(one.place.start, one.place.end),
                "location_country": one.place.country,
            }
        if one.when:
            row |= {
                "event_start": one.when.first,
                "event_end": one.when.last,
                "event_date_text": self._text(one.when.start, one.when.end),
            }
        row |= self._source(one.utterance)
        return self._finished(row, quantity.start, quantity.end, one.utterance)

    def statement(self, utterance: Utterance) -> dict:
        """The row of an utterance that holds no troop number."""
        span = (utterance.start, utterance.end)
        row = self._base("statement", utterance.start, span)
        denied = utterance.stance == "denies"
        row["modality"] = "denied" if denied else statement_modality(self.article, span)
        if when := next(iter(event_dates(self.article, span)), None):
            row |= {
                "event_start": when.first,
                "event_end": when.last,
                "event_date_text": self._text(when.start, when.end),
            }
        row |= self._source(utterance)
        return self._finished(row, utterance.cue_start, utterance.cue_end, utterance)

    def _base(self, claim_type: str, position: int, span: tuple[int, int]) -> dict:
        index = self.article.sentence_at(position)
        start, end = self.article.sentences[index]
        return dict.fromkeys(CLAIMS.names) | {
            "claim_type": claim_type,
            "doc_id": self.doc_id,
            "sentence": index,
            "sentence_start": start,
            "sentence_end": end,
            "sentence_text": self._text(start, end),
            "char_start": span[0],
            "char_end": span[1],
            "text": self._text(*span),
        }

    def _source(self, utterance: Utterance | None) -> dict:
        if utterance is None:
            return {}
        located = {
            "source_text": self._text(utterance.source_start, utterance.source_end),
            "cue": self._text(utterance.cue_start, utterance.cue_end),
            "relayed_by": "; ".join(utterance.relayed_by) or None,
            "statement_id": stable_id(
                self.doc_id, utterance.start, utterance.end, utterance.cue_start
            ),
        }
        return located | {name: getattr(utterance, name) for name in _UTTERANCE_COLUMNS}

    def _finished(
        self, row: dict, start: int | None, end: int | None, utterance: Utterance | None
    ) -> dict:
        row["claim_id"] = stable_id(
            self.doc_id, row["claim_type"], row["char_start"], row["char_end"], start, end
        )
        rests_on = supports(row, utterance.grounds if utterance else UNTRACED)
        self.supports[row["claim_id"]] = rests_on
        row["confidence"] = confidence(rests_on)
        return row

    def _text(self, start: int | None, end: int | None) -> str | None:
        if start is None or end is None:
            return None
        if (start, end) not in self._cut:
            self._cut[start, end] = self.article.text[start:end]
        return self._cut[start, end]
