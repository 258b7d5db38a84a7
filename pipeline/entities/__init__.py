"""Entities: names of people, organisations and places, who they are, and their states."""

from pipeline.entities.component import EntityLinker

__all__ = ["EntityLinker"]
