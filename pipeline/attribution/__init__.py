"""Attribution: who says it, what exactly is said, when, and who passed it on."""

from pipeline.attribution.component import Attributor

__all__ = ["Attributor"]
