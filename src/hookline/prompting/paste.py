"""A prompt for people: the plain one that most would write, and a block for any chat."""

from hookline.records.prompt import Prompt


def basic_prompt(prompt: Prompt) -> str:
    """What most people would ask, to be read beside the whole prompt."""
    brand, industry = prompt.brief.brand, prompt.brief.industry.title
    industry = f" ({industry})" if industry else ""
    name = prompt.brief.channels[prompt.channel].called
    language = prompt.brief.languages[prompt.language].name
    messages = f"{len(prompt.cells)} {name} marketing messages"
    return f"Write {messages} for {brand.name}{industry}, in {language}."


def paste(prompt: Prompt) -> str:
    """All of a prompt as one text; it shows the form of its answer itself."""
    return "\n\n".join(message.content.strip() for message in prompt.messages) + "\n"
