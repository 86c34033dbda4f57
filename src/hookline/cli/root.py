"""The root command: knows every command's name and line of help, imports only the one that runs."""

import gc
from importlib import import_module

import click

from hookline import __version__

COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("demo", "See the whole loop in under a minute, offline"),
    "init": ("init", "Set a team up: five questions, hookline.yaml and a first brand"),
    "today": ("today", "List what needs you now"),
    "simulate": ("simulate", "Write made-up customers to try things on"),
    "blueprints": ("library", "List the kinds of message, or show one whole, with its ideas"),
    "new": ("new", "Start a brief: three questions, and it generates at once"),
    "brand": ("brand", "Start a brand from five questions, or list those there are"),
    "brief": ("brief", "Ask the coach what a brief lacks, before a token is spent"),
    "angles": ("angles", "Propose ideas for a brief, and keep the ones worth writing"),
    "generate": ("generate", "Write the variants of briefs"),
    "compare": ("compare", "Judge blind whose copy is better: two models, prompts or teams"),
    "prompt": ("prompt", "Show exactly what a model would be asked"),
    "check": ("check", "Check copy against a brief or a fact sheet"),
    "measure": ("measure", "Count the SMS messages that a text takes"),
    "convert": ("check", "Turn merge tags into an engine's own"),
    "review": ("review", "List the variants that wait for a person, here or in a spreadsheet"),
    "preview": ("preview", "Show messages as people would read them, on a page for a browser"),
    "approve": ("review", "Approve variants; a launch makes them live"),
    "reject": ("review", "Reject variants, with a reason"),
    "edit": ("review", "Change a variant's words; it is checked again"),
    "rewrite": ("rewrite", "Put a draft into other words: shorter, warmer, in another language"),
    "versions": ("rewrite", "Show every wording of a draft, and choose one"),
    "acceptance": ("acceptance", "Show how much of a model's copy people take as it is"),
    "undo": ("review", "Take back the last verdict on a variant"),
    "launch": ("launch", "Show what would go live, or join what is live, and make it so"),
    "campaigns": ("campaigns", "List, pause, resume and end campaigns"),
    "arms": ("arms", "List, show, pause, resume and retire live versions"),
    "why": ("arms", "Tell a live version's whole story"),
    "audit": ("audit", "List who did what on which text, and why"),
    "export": ("export", "Write approved versions as files for a campaign engine"),
    "plan": ("plan", "Plan a comparison: what would show, or how many it takes"),
    "audience": ("audience", "Check a customer file, and tell what it can be used for"),
    "decide": ("decide", "Choose who gets what today"),
    "outcomes": ("outcomes", "Take in what customers did"),
    "learn": ("learn", "Publish what the closed decisions taught"),
    "learnings": ("learnings", "Propose what worked; accept what the next prompt says of it"),
    "forget": ("forget", "Erase customers for good, or what is older than you keep"),
    "lift": ("lift", "Tell what campaigns earned over sending nothing"),
    "evaluate": ("evaluate", "Estimate another policy from logged arrays"),
    "spend": ("spend", "Add up what runs cost, by month, brand and model"),
    "doctor": ("doctor", "Say which models can be used here, and why not the others"),
    "serve": ("serve", "Answer campaign engines over HTTP"),
}
"""Command: (module in this folder, line of help)."""

GROUPS = {
    "Start": ("init", "today", "demo", "simulate", "blueprints", "doctor"),
    "Write": (
        "new",
        "brand",
        "brief",
        "angles",
        "generate",
        "compare",
        "spend",
        "prompt",
        "check",
        "measure",
        "convert",
    ),
    "Approve": (
        "review",
        "preview",
        "approve",
        "reject",
        "edit",
        "rewrite",
        "versions",
        "undo",
        "acceptance",
        "launch",
        "campaigns",
        "arms",
        "why",
        "audit",
    ),
    "Send and measure": (
        "export",
        "plan",
        "audience",
        "decide",
        "outcomes",
        "learn",
        "lift",
        "forget",
        "learnings",
        "evaluate",
        "serve",
    ),
}


MEANT = {
    word: tuple(commands.split())
    for commands, words in {
        "brief": "coach advise advice lint validate check-brief checkbrief brief-check score"
        " improve review-brief",
        "new": "start begin create make add new-brief",
        "generate": "go run write draft drafts copy write-copy compose",
        "angles": "ideas idea brainstorm",
        "preview": "show view see open look html",
        "check": "guardrails test verify check-copy",
        "approve launch": "publish send release deploy live",
        "review": "drafts-list queue inbox pending",
        "launch": "go-live activate",
        "export": "download csv",
        "lift": "results report stats analytics measure-lift",
        "blueprints": "templates list reasons kinds",
        "init": "setup install configure config login",
        "doctor": "models status diagnose",
        "spend": "cost costs price budget billing",
        "demo": "tour example examples try tutorial quickstart",
        "audience": "customers segment segments people",
        "rewrite": "rephrase shorten translate",
    }.items()
    for word in words.split()
}
"""Words that people try first, and the commands that do it."""


class Lazy(click.Group):
    """A group whose commands are imported when they run, never for a list of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"hookline.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; a damaged file of the workspace is named with how to go on."""
        from hookline.workspace.damaged import damage_problem, file_errors

        try:
            return super().invoke(ctx)
        except file_errors() as error:
            problem = damage_problem(error, ctx.obj.workspace)
            if problem is None:
                raise
            raise problem from error

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            word = args[0].casefold().replace("_", "-")
            meant = MEANT.get(word, ())
            suggestions = meant or tuple(get_close_matches(word, COMMANDS, n=1))
            hint = f" Did you mean {' or '.join(map(repr, suggestions))}?"
            hint = hint if suggestions else " `hookline --help` lists them."
            raise click.UsageError(f"There is no command '{args[0]}'.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        for title, names in GROUPS.items():
            with formatter.section(title):
                formatter.write_dl([(name, COMMANDS[name][1]) for name in names])


@click.group(cls=Lazy, invoke_without_command=True)
@click.option("--workspace", metavar="DIR", help="Where everything is kept.  [./.hookline]")
@click.option("--as", "user", metavar="NAME", help="Who acts.  [the OS user]")
@click.option("--prompts", metavar="DIR", help="A team's own prompts, before the shipped ones.")
@click.version_option(__version__, message="hookline %(version)s")
@click.pass_context
def cli(ctx: click.Context, workspace: str | None, user: str | None, prompts: str | None) -> None:
    """Every message a brand sends is a hypothesis: written from a good brief, checked, approved by
    a person, chosen by a bandit, and measured against sending nothing.

    Without a command, the desk opens in the terminal.
    """
    from hookline.settings import Settings

    ctx.obj = Settings.read(workspace=workspace, user=user, prompts=prompts)
    if ctx.invoked_subcommand is None:
        gc.disable()  # starting makes no garbage; the desk enables it after its first paint
        from hookline.tui.app import run

        run(ctx.obj)
