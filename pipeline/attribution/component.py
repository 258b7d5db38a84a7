"""The ``klaim_attribution`` component."""

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.article import Article
from pipeline.attribution.utterances import find_utterances


class Attributor:
    """Set ``doc._.utterances``: who says what, when, and who passed it on.

    Reads ``doc._.mentions``, ``doc._.dates``, ``doc._.quantities``, ``doc.sents``.

    Example:
        >>> import spacy
        >>> nlp = spacy.blank("id")
        >>> for name in ("klaim_entities", "klaim_attribution"):
        ...     _ = nlp.add_pipe(name)
        >>> [(u.source, u.stance) for u in nlp("Korut menolak klaim Ukraina.")._.utterances]
        [('Korut', 'denies')]
    """

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.utterances`` and return ``doc``."""
        doc._.utterances = find_utterances(Article.of(doc), doc._.quantities)
        return doc


@Language.factory(
    "klaim_attribution",
    requires=["doc._.mentions", "doc._.dates", "doc._.quantities"],
    assigns=["doc._.utterances"],
)
def make_attributor(nlp: Language, name: str) -> Attributor:  # noqa: ARG001
    """Build the component for ``nlp.add_pipe("klaim_attribution")``."""
    return Attributor()
