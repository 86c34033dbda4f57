"""`evaluate`: what another policy would have earned on logged decisions, from arrays."""

import sys

import click

from hookline.cli.measure import answer_lines
from hookline.documents import Fields


@click.command()
@click.option(
    "--arrays", metavar="-", required=True, help="Read one JSON object a line from stdin."
)
def evaluate(arrays: str) -> None:  # noqa: ARG001 - stdin is the one place it reads from
    """Off-policy estimates of logged decisions: IPS, SNIPS, DM, DR and their kin.

    Each line is {"input": {action, reward, pscore, …}}, or the input itself; the answer holds the
    estimates, the effective sample size and the weights that warn.
    """
    from hookline.decisions.evaluate import answer

    def answer_arrays(asked: Fields) -> dict[str, float]:
        given = asked.get("input", asked)
        return answer(given if isinstance(given, dict) else {})

    sys.exit(answer_lines(answer_arrays))
