"""Import spaCy's networks without torch. Import this module before the first import of spaCy.

thinc, the library of spaCy's networks, imports torch wherever it is installed: two seconds and
200 MB at every start, for something that only Stanza needs. thinc asks once, when it is imported;
this module lets it find none. Torch can be imported afterwards as ever, and where it was imported
before, nothing is done. Pipelines with torch inside (spacy-transformers) will not run in such a
process; none of ours has one.
"""

import sys

if "torch" not in sys.modules:
    sys.modules["torch"] = None  # makes `import torch` raise ModuleNotFoundError
    try:
        import thinc.compat  # noqa: F401
    finally:
        del sys.modules["torch"]
