"""Who writes: the model of F2 Brief, what is wrong with its name, and what goes without one."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Static

from hookline.errors import HooklineError
from hookline.records.words import OFFLINE
from hookline.tui.frame import Changed
from hookline.tui.look import plain, styled
from hookline.tui.problems import problem_text
from hookline.tui.timers import DelayedSteps

if TYPE_CHECKING:
    from hookline.tui.brief_form import BriefForm
    from hookline.tui.desk import Desk
    from hookline.tui.fields import Value

OWN_WORDS = "Own words go live without a model: Your copy on F2, or e on F4."
"""How copy that people write goes live, said wherever no model is chosen."""
WRONG_MODEL = "! Model"
"""What the first row says in place of a model that cannot write."""
DELAY = 0.25  # seconds without a key before a name that was typed is looked at


class WriterLine(Static):
    """Below the closed More: how one's own words go live, or what is wrong with the model."""

    DEFAULT_CSS: ClassVar[str] = "WriterLine { height: auto; padding: 0 1; }"

    def show(self, model: str, problem: str, *, is_more_open: bool) -> None:
        """Say it, where anything is to be said."""
        words = styled(f"! {problem}", "bold $error") if problem else plain(OWN_WORDS)
        self.display = not is_more_open and (bool(problem) or model == OFFLINE)
        self.update(words)


class ModelCheck(DelayedSteps, Vertical):
    """The model of F2 Brief, which is a field of the form and of no brief."""

    desk: "Desk"
    _form: "BriefForm"
    model_problem = ""
    """Why nothing can be written with it; "" where nothing is known against it."""

    class Checked(Message):
        """A thread has looked at a model's name."""

        def __init__(self, model: str, problem: str) -> None:
            super().__init__()
            self.model, self.problem = model, problem

    @property
    def values(self) -> "Mapping[str, Value | None]":
        """What every field of the brief holds."""
        return self._form.values

    @property
    def model(self) -> str:
        """Who writes."""
        return str(self._form.values["model"])

    @model.setter
    def model(self, name: str) -> None:
        self._form.values["model"] = name
        self.check_model()

    def check_model(self) -> None:
        """Look at the name once the fingers rest: keys and a team's own models are files."""
        if not self.is_attached:  # nothing stands on the screen that could say it
            return
        if self.model == OFFLINE:
            self._tell_model("")
            return
        self.do_later("model", DELAY, self._check_in_thread)

    @on(Checked)
    def show_checked(self, event: "ModelCheck.Checked") -> None:
        """Say what is wrong beside the field and in the first row, unless it is another by now."""
        if event.model == self.model:
            self._tell_model(event.problem)

    def _tell_model(self, problem: str) -> None:
        self.model_problem = problem
        self._form.show_model_problem(problem)
        self.post_message(Changed())

    def _check_in_thread(self) -> None:
        self.run_worker(partial(self._check, self.model), thread=True, group="model")

    def _check(self, model: str) -> None:
        self.post_message(self.Checked(model, problem_of_model(model, self.desk)))


def problem_of_model(model: str, desk: "Desk") -> str:
    """Why nothing can be written with a model of this name; "" where something can.

    It reads files, so a thread calls it.
    """
    from hookline.loop.prepare import refuse_model

    try:
        refuse_model(model, desk.library())
    except HooklineError as problem:
        return problem_text(problem)
    return ""


def with_model_problem(problems: Mapping[str, str], problem: str) -> Mapping[str, str]:
    """What is wrong by field, the model's among it."""
    return {**problems, "model": problem} if problem else problems
