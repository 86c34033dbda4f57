"""What a usable message costs: size of prompt and answer, and what the checks let pass at once.

Ten briefs in seven languages and four channels (benchmarks/words/), each with the answer of one
strong model to today's prompt (`answer.json`) and, beside it, the prompt and answer of the first
version (`before.txt`, `before.json`). Both answers are finished and checked by today's code without
a repair. Tokens are the middle of the guess that `prompt` shows before anything is sent; no model
is called.
"""

from dataclasses import dataclass
from pathlib import Path

from hookline.gateway.prices import tokens
from hookline.guardrails.check import check
from hookline.loop.writing.jobs import prompts_for
from hookline.prompting.finish import finish
from hookline.prompting.parse import parse_variants
from hookline.prompting.paste import paste
from hookline.records.prompt import Prompt
from hookline.workspace.library import load_brief, open_library

CASES = Path(__file__).parent / "words"


@dataclass
class Tally:
    """The sums of one side."""

    asked: int = 0
    written: int = 0
    accepted: int = 0
    tokens_in: float = 0
    tokens_out: float = 0

    def line(self, name: str) -> str:
        """One row: tokens for a request and for a message that no check blocks."""
        total = self.tokens_in + self.tokens_out
        return (
            f"words: {name}: {self.tokens_in / len(list(CASES.iterdir())):,.0f} tokens read and "
            f"{self.tokens_out / len(list(CASES.iterdir())):,.0f} written a request, "
            f"{self.accepted} of {self.asked} accepted at the first try, "
            f"{total / max(self.accepted, 1):,.0f} tokens an accepted message"
        )


def middle(text: str) -> float:
    """Tokens of a text, in the middle of the guess."""
    low, high = tokens(text)
    return (low + high) / 2


def take(tally: Tally, prompt: Prompt, asked: str, answer: str) -> None:
    """Add one request and its answer."""
    drafts = parse_variants(answer, prompt).drafts
    tally.asked += len(prompt.cells)
    tally.written += len(drafts)
    tally.tokens_in += middle(asked)
    tally.tokens_out += middle(answer)
    after = prompt.brief.follow_channel(prompt.channel)
    for draft in drafts:
        sheets = prompt.sheets[draft.cell.offer]
        first = finish(draft.parts, prompt.brief, prompt.channel, prompt.language)
        second = finish(draft.follow_up, prompt.brief, after, prompt.language)
        findings = check(first.filled(), sheets.first)
        findings += check(second.filled(), sheets.follow_up) if draft.follow_up.body else []
        tally.accepted += all(finding.severity != "error" for finding in findings)


def main() -> None:
    """Print both sides and their ratio."""
    library, before, now = open_library(), Tally(), Tally()
    for case in sorted(CASES.iterdir()):
        resolved = load_brief(case / "brief.yaml", library)
        (prompt,) = prompts_for(resolved, library.templates, seed=7)
        take(now, prompt, paste(prompt), (case / "answer.json").read_text("utf-8"))
        old = (case / "before.txt").read_text("utf-8")
        take(before, prompt, old, (case / "before.json").read_text("utf-8"))
    print(before.line("before"))
    print(now.line("now"))
    cost = [(t.tokens_in + t.tokens_out) / max(t.accepted, 1) for t in (before, now)]
    print(f"words: an accepted message takes {cost[1] / cost[0]:.2f}x the tokens of before")


if __name__ == "__main__":
    main()
