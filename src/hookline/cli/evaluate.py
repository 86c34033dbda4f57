"""`evaluate`: what another policy would have earned on logged decisions, from arrays."""

import sys

import click

from hookline.cli.measure import answer_lines


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

    sys.exit(answer_lines(lambda asked: answer(asked.get("input", asked))))
