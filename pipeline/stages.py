"""The stages that annotate a ``Doc``, in the order they run. This is the one list of them."""

from importlib import import_module
from types import MappingProxyType

from spacy.language import Language
from spacy.vocab import Vocab

# stage, as in ``schema.REJECT_STAGES`` -> its spaCy factory, registered by ``pipeline.<stage>``
STAGES = MappingProxyType(
    {
        "entities": "klaim_entities",
        "numerals": "klaim_numerals",
        "quantities": "klaim_quantities",
        "dates": "klaim_dates",
        "attribution": "klaim_attribution",
        "claims": "klaim_claims",
    }
)


def build_stages(vocab: Vocab) -> Language:
    """Assemble the stages into a spaCy pipeline that shares an engine's vocabulary.

    Args:
        vocab: ``Engine.vocab``; the stages read docs made with it.

    Example:
        >>> import spacy
        >>> build_stages(spacy.blank("id").vocab).pipe_names
        ['entities', 'numerals', 'quantities', 'dates', 'attribution', 'claims']
    """
    nlp = Language(vocab)  # without a tokenizer of its own: the Indonesian one takes 3 s to make
    for stage, factory in STAGES.items():
        import_module(f"pipeline.{stage}")
        nlp.add_pipe(factory, name=stage)
    return nlp
