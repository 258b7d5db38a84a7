"""The ``klaim_attribution`` component."""

from datetime import date

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.article import Article
from pipeline.attribution.persons import with_persons
from pipeline.attribution.utterances import find_utterances


class Attributor:
    """Set ``doc._.utterances``: who says what, when, and who passed it on.

    First, names that the model took for bodies are made persons (``persons``). Then one sentence at
    a time: its cues, each bound to a speaker and to what is said; then pronouns and
    epithets, dates, relays; last the quotations that have no cue of their own and the answers of an
    interview. A date beside a cue is the saying's unless another clause stands between
    (``date_roles``); a speaker's later sayings inherit it, and so they do the date of an act of
    speaking that reports nothing itself ("X memberi keterangan, Kamis", ``acts``).

    Measured on the 32 articles of ``tests/gold/dev`` with ``klaim evaluate --gold DIR``, F1 of the
    statements without troop numbers: found 0.99, source 0.97, its mention 0.98, role 0.96, state
    0.95, cue 0.99, words 0.98, date 0.98, relays 0.92. The rules were written looking at these
    articles; on the eight of ``tests/gold/test``: found 0.86, source 0.73, cue 0.86, words 0.82.

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
        doc._.utterances = find_utterances(_article(doc), doc._.quantities, _published(doc))
        return doc


def _article(doc: Doc) -> Article:
    article = Article.of(doc)
    mentions = with_persons(article.text, article.mentions)
    if mentions == list(article.mentions):
        return article
    return Article(article.text, article.sentences, mentions, article.dates)


def _published(doc: Doc) -> date | None:
    dating = doc._.dating
    return dating.reference_date if dating.reference_basis == "published" else None


@Language.factory(
    "klaim_attribution",
    requires=["doc._.mentions", "doc._.dates", "doc._.quantities"],
    assigns=["doc._.utterances"],
)
def make_attributor(nlp: Language, name: str) -> Attributor:  # noqa: ARG001
    """Build the component for ``nlp.add_pipe("klaim_attribution")``."""
    return Attributor()
