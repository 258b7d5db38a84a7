"""Temporal expressions: found, resolved, and the document dated. Registers ``klaim_dates``.

The text is cut into tokens (:mod:`~pipeline.dates.lexer`), a grammar of small rules finds the
longest expression at each place (:mod:`~pipeline.dates.scan`), the document is dated
(:mod:`~pipeline.dates.dating`), and each expression is resolved against that date
(:mod:`~pipeline.dates.resolve`). Words are data (:mod:`~pipeline.dates.terms`). dateparser reads
the full dates; what is relative or partial is read here, since it depends on the document.
"""

from spacy.language import Language

import pipeline.annotations  # noqa: F401 - makes the attributes known
from pipeline.dates.component import DateResolver, annotate

__all__ = ["DateResolver", "annotate"]


@Language.factory("klaim_dates", assigns=["doc._.dates", "doc._.dating"])
def create_date_resolver(nlp: Language, name: str) -> DateResolver:  # noqa: ARG001 - spaCy's form
    """Factory of the stage ``klaim_dates``; it takes no options."""
    return DateResolver()
