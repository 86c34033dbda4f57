"""The form in which a server takes requests: found out once, by what it refuses."""

from hookline.gateway.base import Refused, Unsupported
from hookline.records.prompt import Request

FORMATS = ("json_schema", "json_object", "text")
"""The ladder: each is asked for until the server refuses it."""


class RequestForm:
    """How the schema is told, and which parameters are left out."""

    def __init__(self) -> None:
        self._format, self._without = 0, frozenset[str]()
        self.is_known = False
        """Was an answer given, or another form refused too?"""
        self._is_guess = False
        """Was it stepped down though no refusal named the schema?"""

    def shape(self, request: Request) -> Request:
        """The request in the form that this server takes, as far as we know."""
        update = {"format": FORMATS[self._format], "without": tuple(sorted(self._without))}
        return request.model_copy(update=update)

    def concede(self, refusal: Unsupported, shaped: Request) -> None:
        """Do without what the server refuses; nothing more when another call did so already.

        Raises:
            ProviderFailed: it was done without before, or nothing is left to do without.
        """
        if refusal.parameter == "response_format":
            next_index = FORMATS.index(shaped.format) + 1
            if next_index == len(FORMATS):
                raise refusal
            self._format = max(self._format, next_index)
        elif refusal.parameter in shaped.without:  # it was not that, and others may fare better
            raise Refused(refusal.code, refusal.problem, fix=refusal.fix)
        else:
            self._without |= {refusal.parameter}

    def step_down(self, refusal: Refused, shaped: Request) -> bool:
        """Tell the schema another way, once: servers refuse one in any words.

        Returns:
            Is the request worth another try? Refused in both forms, it was not the schema.
        """
        if self.is_known or not refusal.may_be_its_form:
            return False
        if shaped.format == FORMATS[0]:
            self._is_guess |= self._format == 0
            self._format = max(self._format, 1)
            return True
        self.is_known = True
        self._format = 0 if self._is_guess and self._format == 1 else self._format
        return False
