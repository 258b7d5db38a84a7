"""``python -m pipeline``: the command ``klaim``."""

from pipeline.cli import main

# the guard: worker processes import the main module again
if __name__ == "__main__":
    main()
