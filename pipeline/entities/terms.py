"""Names that the entities stage knows without a model. Data, reviewed like code.

One module for each kind of name; this one gathers what the other stages read.
"""

from pipeline.entities.name_terms import TITLES
from pipeline.entities.organisation_terms import (
    FOREIGN_GROUP,
    GROUP_STATES,
    GROUPS,
    STATE_FORCES,
)
from pipeline.entities.outlet_terms import OUTLETS
from pipeline.entities.place_terms import COUNTRY_ALIASES, LANDFORMS, METONYMS, REGIONS

__all__ = [
    "COUNTRY_ALIASES",
    "FOREIGN_GROUP",
    "GROUPS",
    "GROUP_STATES",
    "LANDFORMS",
    "METONYMS",
    "OUTLETS",
    "REGIONS",
    "STATE_FORCES",
    "TITLES",
]
