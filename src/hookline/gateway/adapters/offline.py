"""The composer that writes without a model, from authored phrases: for practice and for tests."""

from hookline.gateway.base import Refused, Target
from hookline.gateway.composer import compose
from hookline.gateway.phrases import Phrases, read_phrases
from hookline.records.prompt import Reply, Request


class Offline:
    """Answers at once; the same seed gives the same copy."""

    def __init__(self, target: Target) -> None:
        self._folders = target.prompts
        self._books: dict[str, Phrases | None] = {}

    async def send(self, request: Request, *, timeout: float) -> Reply:  # noqa: ARG002
        assert request.prompt is not None, "offline reads the brief itself"
        language = request.prompt.language
        if language not in self._books:
            self._books[language] = read_phrases(self._folders, language)
        if (phrases := self._books[language]) is None:
            problem = f"offline has no phrases in {language}"
            fix = "use a model, or write prompts/offline/LANGUAGE.yaml"
            raise Refused("HL622", problem, fix=fix)
        return Reply(text=compose(request.prompt, phrases, seed=request.seed), model="offline")

    async def close(self) -> None:
        return None


adapter = Offline
