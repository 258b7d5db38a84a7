"""Where :mod:`pipeline.training.names` and :mod:`pipeline.training.boundaries` came from."""

from pipeline.training.boundaries import *  # noqa: F403
from pipeline.training.names import (  # noqa: F401
    NerData,
    join_some,
    name_pools,
    read_names,
    read_ner_corpora,
)
