"""The weights that Stanza's models ship: numbers, strings and lists, and nothing that runs."""

import pytest
import torch
from torch.serialization import get_unsafe_globals_in_checkpoint

from pipeline.engines.models import models_folder

WEIGHTS = sorted(models_folder().glob("stanza/id/*/*.pt"))


@pytest.mark.parametrize("path", WEIGHTS, ids=lambda path: path.parent.name)
def test_weights_only(path):
    assert get_unsafe_globals_in_checkpoint(path) == []
    content = torch.load(path, map_location="cpu", weights_only=True)
    assert {"model", "vocab", "config"} <= content.keys()
    assert [key for key in content if "optim" in key or "scheduler" in key] == []
    assert [value for value in content["config"].values() if "/" in str(value)] == []
