"""Every provider that litellm knows: `--model PROVIDER/NAME`; it comes with the extra `litellm`."""

import asyncio
import contextlib
import os
import time
from collections.abc import Callable, Iterator
from types import ModuleType
from urllib.parse import urlsplit

from hookline.documents import Fields
from hookline.errors import BadInput, ProviderFailed, Wording
from hookline.gateway import faults, wire
from hookline.gateway.base import Target, Transient
from hookline.gateway.connection import connection_cause, proxy_of
from hookline.gateway.models import EXAMPLES, stays_in_house
from hookline.gateway.secrets import find_key, hide, no_key
from hookline.records.prompt import Reply, Request

QUIET = {
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",  # else its import asks GitHub for prices
    "LITELLM_LOCAL_ANTHROPIC_BETA_HEADERS": "True",  # else the first call asks GitHub for headers
    "LITELLM_MODE": "PRODUCTION",  # else its import reads a .env that happens to lie about
}
"""Set before its import, so that nothing but the one request leaves the machine."""


class LiteLLM:
    """Imported at the first call: it takes seconds."""

    def __init__(self, target: Target) -> None:
        import importlib.util

        self._target = target
        self._litellm: ModuleType | None = None
        self._key: str | None = None
        if importlib.util.find_spec("litellm") is None:
            problem = f"'{target.model}' is reached through litellm, which is not installed"
            fix = Wording(
                f"pip install 'hookline[litellm]'; or one of: {EXAMPLES}",
                at_desk=f"one of: {EXAMPLES}",
            )
            raise BadInput("HL604", problem, where="--model", fix=fix)

    async def send(self, request: Request, *, timeout: float) -> Reply:
        started = time.perf_counter()
        litellm = self._open()
        with self._translated(timeout):
            async with asyncio.timeout(timeout):
                answer = await litellm.acompletion(**self._given(request, timeout))
        reply = wire.reply(answer.model_dump(), self._target.model)
        cost = (getattr(answer, "_hidden_params", None) or {}).get("response_cost")
        update = {"seconds": time.perf_counter() - started, "cost": cost or None}
        return reply.model_copy(update=update)

    async def stream(
        self, request: Request, *, timeout: float, heard: Callable[[str], None]
    ) -> Reply:
        started = time.perf_counter()
        litellm = self._open()
        streamed = wire.StreamedReply(self._target.model)
        given = self._given(request, timeout) | {"stream": True}
        try:
            with self._translated(timeout):
                async with asyncio.timeout(timeout):
                    async for chunk in await litellm.acompletion(**given):
                        if streamed.delta(chunk.model_dump()):
                            heard(streamed.text)
            reply = streamed.reply()
        except Transient as failure:
            failure.text = streamed.text
            raise
        return reply.model_copy(update={"seconds": time.perf_counter() - started})

    async def close(self) -> None:
        if self._litellm is not None:
            await self._litellm.close_litellm_async_clients()

    def _given(self, request: Request, timeout: float) -> Fields:
        """What `acompletion` is told: one request, no retries, nothing dropped unseen."""
        return {
            **wire.body(request, self._target.name),
            "timeout": timeout + 60,  # ours is the clock
            "num_retries": 0,
            "max_retries": 0,
            "api_base": self._target.base_url or None,
            "api_key": self._key,
            "extra_headers": self._target.profile.headers if self._target.profile else None,
        }

    def _open(self) -> "ModuleType":
        if self._litellm is None:
            os.environ.update(QUIET)
            if stays_in_house(self._target):  # its clients ask the environment alone
                host = urlsplit(self._target.base_url).hostname or ""
                for name in ("NO_PROXY", "no_proxy"):
                    os.environ[name] = ",".join(filter(None, (os.environ.get(name), host)))
            import litellm

            litellm.suppress_debug_info = True
            self._key = self._find_key(litellm)
            self._litellm = litellm
        return self._litellm

    def _find_key(self, litellm: ModuleType) -> str | None:
        """A key that litellm does not find by itself; the others are hidden as they are."""
        environ, address = self._target.environ, self._target.base_url
        for name, value in environ.items():
            if name.endswith(("_API_KEY", "_TOKEN", "_SECRET_ACCESS_KEY")):
                hide(value)
        try:
            litellm.get_llm_provider(self._target.name, api_base=address or None)
        except litellm.BadRequestError:
            problem = f"'{self._target.model}' names no model that litellm knows"
            raise BadInput("HL601", problem, where="--model", fix=EXAMPLES) from None
        if address or self._target.key_name:
            name = self._target.key_name or "HOOKLINE_API_KEY"
            key = find_key(name, environ)
            is_keyless = stays_in_house(self._target) and not self._target.key_name
            if key is None and not is_keyless:
                raise no_key(self._target.model, name)
            return key.value if key else "none"
        missing = litellm.validate_environment(self._target.name)["missing_keys"]
        keys = [key for name in missing if (key := find_key(name, environ))]
        if missing and not keys and any(name.endswith("_API_KEY") for name in missing):
            raise no_key(self._target.model, missing[-1])
        return keys[0].value if keys else None

    @contextlib.contextmanager
    def _translated(self, timeout: float) -> Iterator[None]:
        """What litellm raises, as one of our errors."""
        import httpx
        import openai

        model = self._target.model
        try:
            yield
        except TimeoutError:
            raise faults.too_slow(model, timeout) from None
        except httpx.HTTPError as error:
            why, fix = connection_cause(error, self._target.environ, proxy_of(self._target))
            raise faults.unreachable(model, why=why, fix=fix) from None
        except openai.OpenAIError as error:
            raise _as_failure(error, model) from None


def _as_failure(error: object, model: str) -> ProviderFailed:
    """One of litellm's errors; its classes differ by provider, so its status tells first."""
    import openai

    status, words = getattr(error, "status_code", None), str(getattr(error, "message", error))
    apart = any(error in words for error in ("Connection error", "Cannot connect"))
    if apart or isinstance(error, openai.APIConnectionError):
        return faults.unreachable(model, why=words)
    if not isinstance(status, int):
        return wire.garbled("HL611", f"{model}: {words}")
    headers = getattr(error, "litellm_response_headers", None)
    if headers is None:
        headers = getattr(getattr(error, "response", None), "headers", {})
    code, kind = getattr(error, "code", ""), getattr(error, "type", "")
    error = {"message": words, "code": code, "type": kind}
    return faults.from_status(status, error, headers, model)


adapter = LiteLLM
