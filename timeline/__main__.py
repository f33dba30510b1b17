"""`python -m timeline` is the command line."""

from timeline.cli.main import run

if __name__ == "__main__":
    run()
