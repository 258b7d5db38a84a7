"""A pipeline of the two stages that read numbers."""

import pytest
import spacy
from spacy.language import Language

import pipeline.numerals
import pipeline.quantities  # noqa: F401 - both register their components


@pytest.fixture(scope="session")
def nlp() -> Language:
    """Make the pipeline without an engine."""
    nlp = spacy.blank("id")
    nlp.add_pipe("klaim_numerals")
    nlp.add_pipe("klaim_quantities")
    return nlp
