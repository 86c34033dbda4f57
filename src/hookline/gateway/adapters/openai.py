"""OpenAI's chat completions, and every server that speaks them."""

import time
from typing import Any
from urllib.parse import urlsplit

from hookline.errors import BadInput
from hookline.gateway.base import Refused, Target, Transient, UnsupportedFormat
from hookline.gateway.faults import from_openai
from hookline.gateway.models import LOOPBACK
from hookline.records.prompt import Message, Reply, Request


class OpenAI:
    """One client; the response format steps down once when a server refuses it."""

    def __init__(self, target: Target, *, http_client: Any = None) -> None:
        from openai import AsyncOpenAI

        self._target = target
        self._client = AsyncOpenAI(
            api_key=_key(target),
            base_url=target.base_url or None,
            max_retries=0,  # retries have one owner, and it is not the SDK
            http_client=http_client,
        )
        self._format = "json_schema"

    async def send(self, request: Request, *, timeout: float) -> Reply:
        while True:
            try:
                return await self._once(request, timeout)
            except UnsupportedFormat:
                if self._format == "text":
                    raise
                self._format = {"json_schema": "json_object", "json_object": "text"}[self._format]

    async def close(self) -> None:
        await self._client.close()

    async def _once(self, request: Request, timeout: float) -> Reply:
        import openai

        started = time.perf_counter()
        try:
            answer = await self._client.with_options(timeout=timeout).chat.completions.create(
                model=self._target.name,
                messages=[m.model_dump() for m in self._messages(request)],  # type: ignore[misc]
                seed=request.seed,
                **request.params,
                **self._response_format(request),
            )
        except (openai.OpenAIError, ValueError) as error:
            raise from_openai(error, self._target.model, secret=self._client.api_key) from None
        return _reply(answer, self._target.model, time.perf_counter() - started)

    def _messages(self, request: Request) -> tuple[Message, ...]:
        if self._format == "json_schema":
            return request.messages
        import json

        schema = json.dumps(request.schema_, ensure_ascii=False)
        first, *rest = request.messages
        told = f"{first.content}\nThe JSON Schema of the answer:\n{schema}"
        return (first.model_copy(update={"content": told}), *rest)

    def _response_format(self, request: Request) -> dict[str, Any]:
        if self._format == "text":
            return {}
        if self._format == "json_object":
            return {"response_format": {"type": "json_object"}}
        schema = {"name": "variants", "schema": request.schema_, "strict": True}
        return {"response_format": {"type": "json_schema", "json_schema": schema}}


def _key(target: Target) -> str:
    names = ["HOOKLINE_API_KEY"] if target.base_url else ["OPENAI_API_KEY"]
    for name in names:
        if key := target.environ.get(name, "").strip():
            return key
    if urlsplit(target.base_url).hostname in LOOPBACK:
        return "none"  # a server on this machine needs no key, the SDK wants some text
    fix = f"export {names[0]}=…, or use --model offline to practise without a model"
    raise BadInput("HL603", f"no key for {target.model}", where=f"${names[0]}", fix=fix)


def _reply(answer: Any, model: str, seconds: float) -> Reply:
    """What servers really send: not every 200 holds an answer."""
    first = next(iter(getattr(answer, "choices", None) or ()), None)
    message = getattr(first, "message", None)
    if message is None:
        raise Transient("HL612", f"{model} answered without any message")
    usage = getattr(answer, "usage", None)
    refusal = getattr(message, "refusal", None) or ""
    finish = getattr(first, "finish_reason", None) or "stop"
    if finish == "content_filter" or refusal:
        problem = f"{model} refused: {refusal or 'its content filter stopped the answer'}"
        raise Refused("HL613", problem, fix="reword the brief; a retry would be refused too")
    return Reply(
        text=message.content or "",
        finish=finish,
        model=getattr(answer, "model", model) or model,
        tokens_in=getattr(usage, "prompt_tokens", 0) or 0,
        tokens_out=getattr(usage, "completion_tokens", 0) or 0,
        seconds=seconds,
    )


adapter = OpenAI
