"""Temporal expressions: found, resolved, and the document dated. Registers ``klaim_dates``.

The text is cut into tokens (:mod:`~pipeline.dates.lexer`); a grammar of small rules, chosen by the
first word (:mod:`~pipeline.dates.triggers`), finds the longest expression at each place
(:mod:`~pipeline.dates.scan`); the document is dated (:mod:`~pipeline.dates.dating`); and each
expression is resolved in its order (:mod:`~pipeline.dates.passage`), against that date or what was
told before (:mod:`~pipeline.dates.resolve`). Words are data: those of the expressions
(:mod:`~pipeline.dates.terms`) and those around them (:mod:`~pipeline.dates.contexts`). The months
of other languages come from dateparser, the moving feasts from holidays and dateutil.
"""

from spacy.language import Language

import pipeline.annotations  # noqa: F401 - makes the attributes known
from pipeline.dates.component import DateResolver, annotate

__all__ = ["DateResolver", "annotate"]


@Language.factory("klaim_dates", assigns=["doc._.dates", "doc._.dating"])
def create_date_resolver(nlp: Language, name: str) -> DateResolver:  # noqa: ARG001 - spaCy's form
    """Factory of the stage ``klaim_dates``; it takes no options."""
    return DateResolver()
