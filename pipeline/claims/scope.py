"""What of an article is read for one counted number: its sentence, its clause, its window."""

from collections.abc import Sequence

from pipeline.annotations import Quantity, Utterance
from pipeline.claims.estimate import Estimate
from pipeline.claims.parties import Parties
from pipeline.clauses import clause_around, tighten, window_around


class Scope:
    """One quantity in its article.

    Attributes:
        quantity, utterance: the counted troops and the utterance that holds them, or null.
        told: the estimates before, in text order; ``before`` the last of them in this sentence.
        said: what is said, else the sentence; ``bounds`` the part of it in this sentence.
        clause: the clause that counts; ``window`` the part of it near the number.
        All of these are character offsets.
    """

    def __init__(
        self,
        parties: Parties,
        quantities: Sequence[Quantity],
        i: int,
        utterance: Utterance | None,
        told: Sequence[Estimate],
    ) -> None:
        self.parties = parties
        self.article = article = parties.article
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

    @property
    def following(self) -> Quantity | None:
        """The next counted number of the article."""
        return self.quantities[self.i + 1] if self.i + 1 < len(self.quantities) else None

    def stated(self) -> tuple[int, int]:
        """What states the estimate: the utterance, else the clause without what introduces it."""
        return self.said if self.utterance else tighten(self.article, self.clause, self.quantity)
