"""How Stanza's trainers are driven; that all of them run is in test_smoke."""

import torch

from pipeline.training.stanza_training import falling_rate


def test_rate_rises_then_falls_to_nothing_and_the_hook_goes():
    weight = torch.nn.Parameter(torch.zeros(1))
    weight.grad = torch.ones(1)
    optimizer = torch.optim.SGD([weight], lr=1.0)
    rates = []
    with falling_rate(100):
        for _ in range(101):
            optimizer.step()
            rates.append(round(optimizer.param_groups[0]["lr"], 4))
    assert rates[:2] + rates[48:51] + rates[98:] == [
        0.02,
        0.0396,
        0.5096,
        0.51,
        0.5,
        0.02,
        0.01,
        0.0,
    ]
    optimizer.param_groups[0]["lr"] = 0.3
    optimizer.step()
    assert optimizer.param_groups[0]["lr"] == 0.3
