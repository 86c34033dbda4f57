"""Doctor: what can be used on this machine, and why the rest can not.

Nothing is sent, but for the one tiny call of `try_models`, which is asked for.
"""

import importlib.metadata
import importlib.util
import os
import site
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Literal

from hookline import adapters
from hookline.errors import HooklineError, Wording
from hookline.gateway.base import Target
from hookline.gateway.connection import PROXIES
from hookline.gateway.journal import files_in
from hookline.gateway.models import ADDRESS, base_url, on_this_machine, open_gateway, read_model
from hookline.gateway.prices import price_of
from hookline.gateway.provider import is_practice
from hookline.gateway.secrets import find_key, redact
from hookline.gateway.transport import FEW
from hookline.loop.model_probe import try_model
from hookline.loop.prepare import listed_words, run_guarded
from hookline.records.model_profile import ModelProfile
from hookline.records.words import OFFLINE
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library
from hookline.workspace.models import read_model_profiles

State = Literal["ok", "untried", "no", "warn"]
"""ok was seen to work, or needs nothing; untried has all that it needs, as far as one can see."""
STOLEN = ("1.82.7", "1.82.8")
"""Releases of litellm that carried a credential stealer (BerriAI/litellm#24512)."""
FORMS = {
    "json_schema": "takes our schema as it is",
    "json_object": "takes a schema inside the prompt alone",
    "text": "takes no schema, so answers are read from plain text",
}
"""What it means for a run in which form a server answered."""
KNOWN_PTH = (
    "distutils-precedence.pth", "_virtualenv.pth", "__editable__*.pth", "*-nspkg.pth",
    "*_coverage.pth", "pywin32.pth",
)  # fmt: skip
"""Files that run code at every start of Python, and are known to."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    state: State
    result: str
    fix: str = ""


def diagnose(
    environ: Mapping[str, str], workspace: Workspace, library: Library, *, model: str = ""
) -> list[Check]:
    """All that decides what `--model` may be, and what a run would meet; nothing is sent.

    Args:
        model: look at this one too, after those of models.yaml.
    Raises:
        BadInput: HL1xx, located in models.yaml.
    """
    checks = [
        *_gateways(environ, library),
        *_packages(),
        *_environment(environ),
        *_at_every_start(),
        _workspace(workspace),
    ]
    profiles = read_model_profiles()
    names = list(dict.fromkeys([*profiles, *([model] if model else [])]))
    return [*checks, *(_model(name, environ, library, profiles) for name in names)]


def try_models(names: Sequence[str], environ: Mapping[str, str], library: Library) -> list[Check]:
    """One tiny call to each: what is reachable, with which key, in which form, how fast, for what.

    Raises:
        BadInput: HL1xx, located in models.yaml.
    """
    profiles = read_model_profiles()
    return [_tried(name, environ, library, profiles) for name in names]


def _gateways(environ: Mapping[str, str], library: Library) -> Iterator[Check]:
    folders = [folder / "offline" for folder in library.folders]
    languages = sorted({path.stem for folder in folders for path in folder.glob("*.yaml")})
    yield Check("offline", "ok", f"practice copy in {', '.join(languages)}; no key, no cost")
    yield Check("manual", "ok", "`generate --answer FILE` takes a chat's answers")
    yield Check("replay", "ok", "replay:FILE plays recorded answers again")
    yield _with_key("openai", "OPENAI_API_KEY", environ, "--model openai/NAME")
    yield _with_key("server", "HOOKLINE_API_KEY", environ, "--model https://host/v1#NAME")
    yield _litellm(environ)
    built_in = {"offline", "manual", "replay", "openai", "litellm"}
    for name in (name for name in adapters.names("gateway") if name not in built_in):
        yield Check(name, "ok", f"another package brings it: --model {name}/NAME")


def _with_key(name: str, variable: str, environ: Mapping[str, str], use: str) -> Check:
    key = find_key(variable, environ)
    if key:
        return Check(name, "untried", f"{variable} is in the {key.source}; {use}")
    spare = "; a server on this machine needs none" if name == "server" else ""
    fix = Wording(f"export {variable}=…, or keyring set hookline {variable}", at_desk="")
    return Check(name, "no", f"no {variable}{spare}", fix)


def _litellm(environ: Mapping[str, str]) -> Check:
    version = _version("litellm")
    if not version:
        return Check("litellm", "no", "not installed", "pip install 'hookline[litellm]'")
    if version in STOLEN:
        problem = f"litellm {version} carried a credential stealer"
        fix = "remove it, change every key that this machine held, and install a newer one"
        return Check("litellm", "warn", problem, fix)
    named = sorted(n for n in environ if n.endswith("_API_KEY") and environ[n].strip())
    keys = f"keys: {', '.join(named)}" if named else "no key of a provider is in the environment"
    return Check("litellm", "untried", f"{version}; {keys}; --model PROVIDER/NAME")


def _packages() -> Iterator[Check]:
    fast = importlib.util.find_spec("httpx_aiohttp") is not None
    carrier = "aiohttp carries it" if fast else "several httpx clients share it"
    fix = "" if fast else Wording("pip install 'hookline[fast]' takes less work", at_desk="")
    yield Check(f"more than {FEW} calls in flight", "ok", carrier, fix)
    version = _version("keyring")
    if version:
        yield Check("keyring", "ok", f"{version}; keys are looked for under the name hookline")
    else:
        fix = Wording("pip install 'hookline[keyring]'", at_desk="")
        yield Check("keyring", "no", "not installed; keys come from the environment alone", fix)


def _environment(environ: Mapping[str, str]) -> Iterator[Check]:
    if address := environ.get(ADDRESS):
        yield Check(
            ADDRESS, "warn", f"openai/NAME goes to {redact(address)}", f"unset {ADDRESS} if not so"
        )
    for proxy in (name for name in PROXIES if environ.get(name, "").strip()):
        spared = environ.get("no_proxy") or environ.get("NO_PROXY")
        besides = f", but for {spared}" if spared else ""
        problem = f"calls go by way of {redact(environ[proxy])}{besides}; this machine's own never"
        yield Check(proxy, "warn", problem, f"unset {proxy} if not so")
    if Path(".env").is_file():
        fix = Wording("export its lines yourself, if they are meant", at_desk="")
        yield Check(".env", "ok", "lies here and is not read", fix)


def _at_every_start() -> Iterator[Check]:
    """Code that Python runs at every start, import or not: where the stealer hid."""
    for folder in {*site.getsitepackages(), *(p for p in sys.path if p.endswith("-packages"))}:
        for path in sorted(Path(folder).glob("*.pth")):
            try:
                lines = path.read_text("utf-8", errors="replace").splitlines()
            except OSError:
                continue
            runs = any(line.startswith(("import ", "import\t")) for line in lines)
            if runs and not any(fnmatch(path.name, pattern) for pattern in KNOWN_PTH):
                fix = "find out which package brought it"
                yield Check(path.name, "warn", f"runs code at every start of Python: {path}", fix)


def _workspace(workspace: Workspace) -> Check:
    root = workspace.root
    if not root.exists():
        return Check("workspace", "ok", f"{root} is made when something is first written")
    if not os.access(root, os.W_OK):
        return Check("workspace", "no", f"{root} cannot be written", "choose one with --workspace")
    journals = files_in(root / "journal")
    size = sum(path.stat().st_size for path in journals)
    return Check("workspace", "ok", f"{root}: {len(journals)} journals, {size / 1e6:.1f} MB")


def _model(
    model: str, environ: Mapping[str, str], library: Library, profiles: Mapping[str, ModelProfile]
) -> Check:
    try:
        target = _target(model, environ, library, profiles)
        if target.adapter != OFFLINE:
            open_gateway(target)
        price = _price(target)
    except HooklineError as problem:
        return Check(model, "no", problem.problem, problem.fix)
    later = " (it finds its key at the first call)" if target.adapter == "litellm" else ""
    destination = f"{_where(target)}{later}; {price}"
    if target.base_url.startswith("http:") and not on_this_machine(target.base_url):
        fix = Wording(
            "https keeps both to yourselves; `lan: true` in models.yaml allows it",
            at_desk="https keeps both to yourselves",
        )
        return Check(model, "warn", f"brief and key go in the clear: {destination}", fix)
    return Check(model, "ok" if is_practice(target) else "untried", destination)


def _tried(
    model: str, environ: Mapping[str, str], library: Library, profiles: Mapping[str, ModelProfile]
) -> Check:
    try:
        target = _target(model, environ, library, profiles)
    except HooklineError as problem:
        return Check(model, "no", problem.problem, problem.fix)
    if is_practice(target):
        return Check(model, "ok", "nobody is called, so there is nothing to try")
    trial = run_guarded(try_model(target))
    if trial.problem:
        return Check(model, "no", trial.problem.problem, trial.problem.fix)
    speed = trial.tokens_a_second
    facts = [
        f"answered in {trial.seconds:.1f} s",
        FORMS[trial.form],
        f"{speed:.{0 if speed >= 10 else 1}f} tokens a second"
        if speed
        else "the server counts no tokens",
        f"this call cost ${trial.cost:.6f}" if trial.cost else "",
    ]
    return Check(
        model, "ok", f"{_where(target)}; {'; '.join(filter(None, facts))}; {_price(target)}"
    )


def _target(
    model: str, environ: Mapping[str, str], library: Library, profiles: Mapping[str, ModelProfile]
) -> Target:
    return read_model(model, environ=environ, prompts=library.folders, profiles=profiles)


def _where(target: Target) -> str:
    address = f" at {base_url(target)}" if target.adapter == "openai" else ""
    name = f"{target.name} " if target.profile else ""
    return f"{name}by {target.adapter}{address}"


def _price(target: Target) -> str:
    price = price_of(target)
    if price is None:
        return f"no price of {target.name} is known, so --max-cost cannot be kept"
    if not price.as_of:
        return "no cost"
    return f"${price.input:g} in, ${price.output:g} out a million tokens ({listed_words(price)})"


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""
