"""The server that fails on purpose fails as it was told to, and answers well otherwise."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from hookline.loop.writing.jobs import prompts_for
from hookline.prompting.parse import parse_variants
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief
from hookline.workspace.library import Library

if TYPE_CHECKING:
    from tests.conftest import Serving


ROOT = Path(__file__).parents[2]
CHAT = "chat/completions"
HTTP = (
    "400", "400ctx", "400policy", "401", "403", "404", "408", "409", "413", "422", "429", "429ra",
    "429ms", "429date", "429huge", "429quota", "500", "502", "503", "503ra", "504", "529",
)  # fmt: skip
BROKEN = ("hang", "reset", "resetmid", "eofmid", "streamcut")
CONTENTS = (
    "truncated", "lengthok", "content_filter", "refusal", "schema", "wrongcount", "extra",
    "fenced", "prose", "trailing", "singlequote", "dup", "neardup", "facts", "toolong",
    "mergetag", "inject", "ctrl", "markup", "pii", "lang",
)  # fmt: skip


@pytest.fixture(scope="module")
def address(serving: "Serving") -> Iterator[str]:
    with serving("--hang", "0.2") as server:
        yield server.address


@pytest.fixture(scope="module")
def prompt(library: Library, resolved: Callable[[str], ResolvedBrief], lunch: str) -> Prompt:
    (found,) = prompts_for(resolved(lunch), library.templates, seed=0)
    return found


def body_of(prompt: Prompt, model: str = "m", **more: Any) -> dict[str, Any]:
    schema = {"name": "variants", "schema": prompt.schema_, "strict": True}
    return {
        "model": model,
        "messages": [message.model_dump() for message in prompt.messages],
        "response_format": {"type": "json_schema", "json_schema": schema},
        **more,
    }


def plain(text: str, model: str = "m") -> dict[str, Any]:
    return {"model": model, "messages": [{"role": "user", "content": text}]}


def together(address: str, bodies: list[dict[str, Any]], *, at_once: int = 64) -> list[Any]:
    """The response to each body, or the exception where that is all there is."""

    async def all_of_them() -> list[Any]:
        gate = asyncio.Semaphore(at_once)
        async with httpx.AsyncClient(base_url=address, timeout=10, trust_env=False) as client:

            async def one(body: dict[str, Any]) -> Any:
                async with gate:
                    return await client.post(CHAT, json=body)

            return await asyncio.gather(*map(one, bodies), return_exceptions=True)

    return asyncio.run(all_of_them())


def one(address: str, body: dict[str, Any]) -> httpx.Response:
    return httpx.post(f"{address}/{CHAT}", json=body, timeout=10, trust_env=False)


def seen(address: str) -> Any:
    """The server's statistics."""
    return httpx.get(f"{address.removesuffix('/v1')}/_stats", trust_env=False).json()


def choice_of(response: httpx.Response) -> Any:
    return response.json()["choices"][0]


def text_of(response: httpx.Response) -> str:
    return str(choice_of(response)["message"]["content"])


@pytest.mark.parametrize("told", [True, False], ids=["schema", "schema in the prompt"])
def test_a_good_answer_gives_every_cell(address: str, prompt: Prompt, *, told: bool) -> None:
    body = body_of(prompt)
    if not told:
        schema = json.dumps(prompt.schema_)
        body["messages"][0]["content"] += f"\nThe JSON Schema of the answer:\n{schema}"
        body["response_format"] = {"type": "json_object"}
    answer = one(address, body)
    drafts, problems = parse_variants(text_of(answer), prompt)[:2]
    assert problems == []
    assert [draft.cell for draft in drafts] == list(prompt.cells)
    bodies = [draft.parts.body for draft in drafts]
    assert len({" ".join(body.split()[:2]) for body in bodies}) == 3
    assert all("BUN20" in body and "20% off" in body and "Bun & Co" in body for body in bodies)
    assert answer.json()["usage"]["prompt_tokens"] > 500


def test_a_stream_says_the_same_as_the_whole(address: str, prompt: Prompt) -> None:
    whole = text_of(one(address, body_of(prompt)))
    told: dict[str, Any] = {"stream": True, "stream_options": {"include_usage": True}}
    lines = one(address, body_of(prompt, **told)).text.split("\n\n")
    assert lines[-2:] == ["data: [DONE]", ""]
    events = [json.loads(line.removeprefix("data: ")) for line in lines[:-2]]
    deltas = [event["choices"][0]["delta"] for event in events if event["choices"]]
    assert "".join(delta.get("content") or "" for delta in deltas) == whole
    assert events[-1]["choices"] == []
    assert events[-1]["usage"]["completion_tokens"] == len(whole) // 4 + 1


def test_a_model_s_name_scripts_its_attempts(address: str) -> None:
    body = plain("script", "m@429+500+ok")
    assert [one(address, body).status_code for _ in range(4)] == [429, 500, 200, 200]
    assert one(address, plain("script", "m@what")).status_code == 400


def test_faults_do_not_depend_on_the_order_of_arrival(serving: "Serving") -> None:
    bodies = [plain(f"message {n}") for n in range(40)]
    codes: list[list[list[int]]] = []
    for order, at_once in ((bodies, 1), (bodies[::-1], 16)):
        with serving("--fault", "429=.3,500=.3", "--latency", "uniform:0:0.01") as server:
            address = server.address
            # a message's second attempt waits until every first one has come home
            rounds = [together(address, order, at_once=at_once) for _ in range(2)]
        found = [[response.status_code for response in answers] for answers in rounds]
        codes.append(found if order is bodies else [attempt[::-1] for attempt in found])
    assert codes[0] == codes[1]
    assert {code for attempt in codes[0] for code in attempt} == {200, 429, 500}


def test_more_than_the_cap_at_once_is_429(serving: "Serving") -> None:
    options = ("--max-inflight", "3", "--latency", "const:0.2", "--retry-after", "0.5")
    with serving(*options) as server:
        address = server.address
        found = together(address, [plain(f"message {n}") for n in range(9)])
        codes = [response.status_code for response in found]
        waits = {response.headers.get("retry-after") for response in found}
        told = seen(address)
    assert sorted(codes) == [200] * 3 + [429] * 6
    assert waits == {None, "0.5"}
    assert (told["total"], told["unique"], told["max_attempts"]) == (9, 9, 1)


@pytest.mark.parametrize("kind", HTTP)
def test_a_fault_of_http_has_its_status(address: str, kind: str) -> None:
    response = one(address, plain(kind, f"m@{kind}"))
    assert response.status_code == int(kind[:3])
    waits = [value for name, value in response.headers.items() if name.startswith("retry-after")]
    assert waits == {"429ra": ["1"], "503ra": ["1"], "429ms": ["50"], "429huge": ["86400"]}.get(
        kind, waits if kind == "429date" else []
    )
    if kind != "502":
        assert set(response.json()["error"]) == {"message", "type", "param", "code"}


def test_a_fault_of_the_wire_breaks_it(address: str, prompt: Prompt) -> None:
    bodies = [body_of(prompt, f"m@{kind}") for kind in BROKEN]
    bodies += [body_of(prompt, f"m@{kind}", stream=True) for kind in BROKEN]
    assert all(isinstance(found, httpx.TransportError) for found in together(address, bodies))


def test_a_body_that_is_no_completion(address: str, prompt: Prompt) -> None:
    kinds = ("ctype", "badjson", "empty200", "emptychoices", "nullcontent", "streamerr", "drip")
    found = together(address, [body_of(prompt, f"m@{kind}") for kind in (*kinds, "slow")])
    page, cut, empty, none, null, failed, *good = found
    assert page.headers["content-type"].startswith("text/html")
    assert cut.headers["content-type"] == "application/json"
    with pytest.raises(json.JSONDecodeError):
        cut.json()
    assert (empty.status_code, empty.content) == (200, b"")
    assert none.json()["choices"] == []
    assert choice_of(null)["message"]["content"] is None
    assert failed.status_code == 500
    assert [len(json.loads(text_of(late))["variants"]) for late in good] == [3, 3]
    assert min(late.elapsed.total_seconds() for late in good) > 0.4


def test_a_stream_may_end_with_an_error(address: str, prompt: Prompt) -> None:
    text = one(address, body_of(prompt, "m@streamerr", stream=True)).text
    assert "[DONE]" not in text
    assert json.loads(text.split("\n\n")[-2].removeprefix("data: "))["error"]["message"]


def test_a_fault_of_the_content_spoils_only_that(address: str, prompt: Prompt) -> None:
    found = together(address, [body_of(prompt, f"m@{kind}") for kind in CONTENTS])
    answers = {kind: choice_of(r) for kind, r in zip(CONTENTS, found, strict=True)}
    finishes = {kind: answer["finish_reason"] for kind, answer in answers.items()}
    ends = {"truncated": "length", "lengthok": "length", "content_filter": "content_filter"}
    assert {kind: ends.get(kind, "stop") for kind in CONTENTS} == finishes
    assert answers["refusal"]["message"]["refusal"]
    texts = [answer["message"]["content"] or "" for answer in answers.values()]
    kept = [len(parse_variants(text, prompt)[0]) for text in texts]
    fewer = dict.fromkeys(("content_filter", "refusal", "schema"), 0)
    fewer |= {"truncated": 2, "wrongcount": 2}
    assert kept == [fewer.get(kind, 3) for kind in CONTENTS]


def test_a_response_format_may_be_unknown(serving: "Serving", prompt: Prompt) -> None:
    with serving("--no-json-schema", "--no-usage", "--require-key", "right") as server:
        address = server.address
        assert one(address, body_of(prompt)).status_code == 401
        headers = {"authorization": "Bearer right"}
        with httpx.Client(base_url=address, headers=headers, trust_env=False) as client:
            refused = client.post(CHAT, json=body_of(prompt))
            answer = client.post(CHAT, json=plain("hello")).json()
        keys = seen(address)["keys"]
        bodies = httpx.get(f"{address.removesuffix('/v1')}/_bodies", trust_env=False).content
    assert refused.status_code == 400
    assert refused.json()["error"]["param"] == "response_format"
    assert "usage" not in answer
    assert [len(key) for key in keys] == [12]
    assert bodies.count(b"\n") == 2


def test_a_client_that_leaves_is_counted(serving: "Serving") -> None:
    with serving("--latency", "const:5") as server:
        address = server.address
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(f"{address}/{CHAT}", json=plain("hello"), timeout=0.1, trust_env=False)
        told = seen(address)
    assert (told["client_aborts"], told["inflight"], told["peak_inflight"]) == (1, 0, 1)


@contextmanager
def batching(serving: "Serving", *options: str) -> Iterator[httpx.Client]:
    """A client of a new server."""
    with (
        serving(*options) as server,
        httpx.Client(base_url=server.address, trust_env=False) as client,
    ):
        yield client


def batch_of(client: httpx.Client, models: list[str], *, same: bool = False) -> Any:
    """A new batch, one line for each model."""
    lines = [
        {"custom_id": "c" if same else f"c{n}", "method": "POST", "url": "/v1/chat/completions",
         "body": plain(f"line {n}", model)}
        for n, model in enumerate(models)
    ]  # fmt: skip
    upload = {"file": ("in.jsonl", "\n".join(map(json.dumps, lines)).encode())}
    file = client.post("files", data={"purpose": "batch"}, files=upload).json()
    asked = {"input_file_id": file["id"], "endpoint": "/v1/chat/completions"}
    asked |= {"completion_window": "24h"}
    return client.post("batches", json=asked).json()


def lines_of(client: httpx.Client, name: str | None) -> list[dict[str, Any]]:
    text = client.get(f"files/{name}/content").text if name else ""
    return [json.loads(line) for line in text.splitlines()]


def test_a_batch_is_answered_in_two_files(serving: "Serving") -> None:
    with batching(serving, "--batch-polls", "1") as client:
        batch = batch_of(client, ["m"] * 8 + ["m@429"] * 2)
        assert batch["status"] == "validating"
        looks = [client.get(f"batches/{batch['id']}").json() for _ in range(3)]
        good, bad = (lines_of(client, looks[2][f"{kind}_file_id"]) for kind in ("output", "error"))
        twins = batch_of(client, ["m", "m"], same=True)
        failed = client.get(f"batches/{twins['id']}").json()
        none = client.get(f"batches/{batch_of(client, ['m@500'])['id']}").json()
        stopped = client.post(f"batches/{none['id']}/cancel").json()
        after = client.get(f"batches/{none['id']}").json()
        listed = client.get("batches", params={"limit": 2}).json()
        rest = client.get("batches", params={"after": listed["last_id"]}).json()
    assert [look["status"] for look in looks] == ["in_progress", "completed", "completed"]
    assert looks[2]["request_counts"] == {"total": 10, "completed": 8, "failed": 2}
    names = [line["custom_id"] for line in good]
    assert sorted(names) == [f"c{n}" for n in range(8)] != names
    assert {line["response"]["status_code"] for line in bad} == {429}
    assert (failed["status"], failed["output_file_id"]) == ("failed", None)
    assert failed["errors"]["data"][0]["code"] == "duplicate_custom_id"
    assert (stopped["status"], after["status"]) == ("cancelling", "cancelled")
    assert after["output_file_id"] is None
    assert (listed["data"][0]["id"], listed["has_more"]) == (none["id"], True)
    assert [one["id"] for one in rest["data"]] == [batch["id"]]


def test_an_expired_batch_holds_a_part(serving: "Serving") -> None:
    with batching(serving, "--batch-end", "expired", "--batch-lost", ".5") as client:
        batch = client.get(f"batches/{batch_of(client, ['m'] * 20)['id']}").json()
        good, lost = (lines_of(client, batch[f"{kind}_file_id"]) for kind in ("output", "error"))
    assert batch["status"] == "expired"
    assert (len(good) + len(lost), 0 < len(good) < 20) == (20, True)
    assert {line["error"]["code"] for line in lost} == {"batch_expired"}
