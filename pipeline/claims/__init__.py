"""Claims: estimates of troops and other reported utterances, as rows of the claims table."""

from pipeline.claims.component import ClaimBuilder

__all__ = ["ClaimBuilder"]
