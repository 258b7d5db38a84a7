"""Words that more than one stage reads: nouns that speak, function words, verbs of saying."""
