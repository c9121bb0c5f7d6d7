"""``python -m relay`` is the command ``veilog``."""

from relay.cli import main

main()
