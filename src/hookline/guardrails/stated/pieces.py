"""Several for fewer: two for the price of one, buy one, get one."""

from hookline.guardrails.stated.phrasing import pieces


def counts_pieces(phrase: str) -> bool:
    """Does it give several for fewer: two for the price of one, buy one, get one?"""
    numbers = [match[0] for match in pieces().finditer(phrase)]
    return len(numbers) > 1 or any(number not in ("1", "one") for number in numbers)
