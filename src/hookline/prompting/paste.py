"""A prompt for people: the plain one that most would write, and a block for any chat."""

import json

from hookline.prompting.context import CHANNEL_NAMES, language_name
from hookline.records.prompt import Prompt


def basic_prompt(prompt: Prompt) -> str:
    """What most people would ask, to be read beside the whole prompt."""
    brand, industry = prompt.brief.brand, prompt.brief.industry.title
    industry = f" ({industry})" if industry else ""
    name, language = CHANNEL_NAMES[prompt.channel], language_name(prompt.language)
    messages = f"{len(prompt.cells)} {name} marketing messages"
    return f"Write {messages} for {brand.name}{industry}, in {language}."


def paste(prompt: Prompt) -> str:
    """All of a prompt as one text, the schema of its answer included."""
    schema = json.dumps(prompt.schema_, ensure_ascii=False)
    texts = [message.content.strip() for message in prompt.messages]
    return "\n\n".join([*texts, f"Answer with JSON of this schema, and nothing else:\n{schema}\n"])
