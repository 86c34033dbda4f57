"""The fields of F2 Brief on the screen: the questions at once, More section by section."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from hookline.records.place_names import language_name
from hookline.tui.about_them import FIELD as ABOUT_THEM
from hookline.tui.about_them import about_them_hint
from hookline.tui.as_typed import doubt_of, read_back, with_begun
from hookline.tui.field_list import BY_LANGUAGE, FIELDS, Field
from hookline.tui.fields import Value, assumed_value
from hookline.tui.folded import FoldedWords, brief_words, section_words
from hookline.tui.form import Chips, Form, put_into
from hookline.tui.form_words import mistakes_by_field, named_problems, problems_by_label
from hookline.tui.frame import Changed
from hookline.tui.look import flat, plain
from hookline.tui.model_check import WriterLine, with_model_problem
from hookline.tui.more import (
    FIRST,
    REST,
    WAYS,
    FoldLine,
    Holdings,
    Section,
    question_of,
    rows_of,
    sections_of,
)
from hookline.tui.open_brief import BriefReading, OpenBrief
from hookline.tui.text_fields import LineInput

NEEDED = ("brand", "blueprint")
"""Fields for which nothing is assumed while they are blank."""
IN_LANGUAGE = "Texts in {now} · F9 shows {others}"
LABEL_WIDTH = 12


class BriefForm(Form):
    """What a brief says, and beside a field what is assumed or wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._sections = [
            Section(fields, partial(self._toggle_section, index))
            for index, fields in enumerate([WAYS, *sections_of(REST)])
        ]
        self.values: dict[str, Value | None] = {}
        """What every field holds, whether or not it is on the screen."""
        self._channels: tuple[str, ...] = ()
        self._languages: tuple[Sequence[str], str] = ((), "")
        self._model_problem = ""
        self._name, self._readable = "", BriefReading()
        """The brief, and how it could be read last: a wrong date changes nothing else assumed."""
        self._left: set[str] = set()
        """Fields that had the keyboard and have it no more."""
        self._notes: dict[str, str] = {}
        """What stands below each field; only a change is drawn."""

    def compose(self) -> ComposeResult:
        yield Static(id="textlanguage")
        for field in FIRST:
            yield from question_of(field)
            yield from rows_of([field])
        yield self._sections[0]
        yield FoldLine(self._toggle_more, id="more")
        yield WriterLine()
        yield Holdings()
        rest = Vertical(id="rest")
        rest.display = False
        yield rest

    def on_mount(self) -> None:
        self._show_folds()

    def put(self, open_brief: OpenBrief) -> None:
        """Show a brief that was opened, or the same one in another language."""
        typed = self.values if open_brief.name == self._name else {}
        if open_brief.name != self._name:
            self._name, self._readable = open_brief.name, BriefReading()
            self._left.clear()
        self._channels = open_brief.channels
        self.values |= with_begun(open_brief.values, typed, self._channels)
        self._put_values(self._fields())
        self.show_labels(open_brief.languages, open_brief.language)
        self._show_folds()

    def begin(self, *, is_new: bool) -> None:
        """Show the top, the keyboard in the first blank field; in none where nothing is needed."""
        asked = FIRST if is_new else [field for field in FIRST if field.id in NEEDED]
        blank = next((field.id for field in asked if self.values.get(field.id) in ("", ())), "")
        self.scroll_home(animate=False)
        self._last_field = None
        (self.query_one(f"#{blank}") if blank else self).focus()

    def put_texts(self, open_brief: OpenBrief, *, typed: str) -> None:
        """Show the texts of another language.

        Args:
            typed: the field that was typed into last: what it shows is of that language already.
        """
        others = [
            field
            for field in FIELDS
            if field.kind in BY_LANGUAGE
            and field.id != typed
            and self.values.get(field.id) != open_brief.values[field.id]
        ]
        self.values |= {field.id: open_brief.values[field.id] for field in others}
        on_screen = self._fields()
        self._put_values([field for field in others if field in on_screen])

    def put_held(self, held: OpenBrief) -> None:
        """Show one's own copy as the brief has it, each line with its channel, once it is left."""
        values = with_begun(held.values, self.values, self._channels)
        for field in self._fields():
            is_left = field.kind == "copy" and not self.query_one(f"#{field.id}").has_focus
            if is_left and (value := values.get(field.id)) != self.values.get(field.id):
                self.values[field.id] = value
                self._put_values([field])

    def show_reading(self, reading: BriefReading) -> None:
        """Show beside each field what another reading says of it."""
        self.reading = reading
        if reading.resolved is not None or not reading.problems.keys().isdisjoint(NEEDED):
            self._readable = reading
        for field in self._fields():
            if field.kind in ("chips", "one"):
                self.query_one(f"#{field.id}", Chips).show_names(reading.channels)
            self._show_note(field)
        self._show_folds()

    def show_model_problem(self, problem: str) -> None:
        """Say beside the model what is wrong with it, wherever it is seen."""
        self._model_problem = problem
        if self.is_attached:
            self.show_reading(self.reading)

    def show_labels(self, languages: Sequence[str], language: str) -> None:
        """Say above the fields which language their texts are in, where there are several."""
        self._languages = (languages, language)
        line = self.query_one("#textlanguage", Static)
        line.display = len(languages) > 1
        if line.display:
            others = ", ".join(language_name(each) for each in languages if each != language)
            line.update(plain(IN_LANGUAGE.format(now=language_name(language), others=others)))

    def leave(self, *names: str) -> bool:
        """Note that fields were left, or that somebody means to write: what they lack is wrong now.

        Returns:
            Is anything of the reading that is shown to be said otherwise by that?
        """
        self._left |= set(names)
        return not self.reading.asked.isdisjoint(names)

    def asking(self, reading: BriefReading) -> BriefReading:
        """A reading that knows which blank fields are only asked for."""
        blank = {name for name in reading.problems if not self.values.get(name)}
        return replace(reading, asked=frozenset(blank - self._left - {""}))

    async def reveal(self, name: str) -> Widget:
        """A field's widget, on the screen whatever was folded."""
        for section in self._sections:
            if name in {field.id for field in section.fields}:
                if section is not self._sections[0]:
                    await self._open_more()
                await self._open_section(section)
        return self.query_one(f"#{name}")

    @property
    def _problems(self) -> Mapping[str, str]:
        mistakes = mistakes_by_field(self.reading.advice, self.values)
        return with_model_problem({**mistakes, **self.reading.problems}, self._model_problem)

    def _fields(self) -> list[Field]:
        """Those that have widgets."""
        return [*FIRST, *(field for s in self._sections if s.has_rows for field in s.fields)]

    async def _toggle_more(self) -> None:
        rest = self.query_one("#rest")
        if rest.display:
            rest.display = False
            self._show_folds()
        else:
            await self._open_more()
            fold = self.query_one("#more")  # its lines come into view, where they lay below
            see = partial(self._bring_up, rest, fold)
            self.call_after_refresh(self.call_after_refresh, see)

    async def _open_more(self) -> None:
        rest = self.query_one("#rest")
        rest.display = True
        if not rest.children:
            await rest.mount_all(self._sections[1:])
        self._show_folds()

    async def _toggle_section(self, index: int) -> None:
        section = self._sections[index]
        if section.is_open:
            section.add_class("-folded")
            self._show_folds()
        else:
            await self._open_section(section)

    async def _open_section(self, section: Section) -> None:
        section.remove_class("-folded")
        if not section.has_rows:
            await section.mount_rows()
            self._put_values(section.fields)
            for field in section.fields:
                self._show_note(field)
        self._show_folds()
        self.call_after_refresh(
            self.call_after_refresh, self._bring_up, section, section
        )  # laid out

    def _bring_up(self, section: Widget, head: Widget) -> None:
        """Let what was opened at the lower edge be seen from its head on."""
        if section.region.bottom > self.region.bottom:
            self.scroll_to_widget(head, top=True, animate=False)

    def _put_values(self, fields: Sequence[Field]) -> None:
        with self.prevent(Input.Changed, TextArea.Changed, Chips.Changed):
            for field in fields:
                widget = self.query_one(f"#{field.id}")
                if isinstance(widget, Chips) and not field.words:
                    widget.words = self._channels
                    widget.show_names(self.reading.channels)
                if field.id in self.values:
                    put_into(widget, self.values[field.id])

    def _show_folds(self) -> None:
        """What the lines say of what is folded below them."""
        is_open = self.query_one("#rest").display
        words = brief_words(self.reading)
        title = "- Less" if is_open else f"{'+ More':{LABEL_WIDTH}}"
        fold_line = self.query_one("#more", FoldLine)
        fold_line.show(title, *((FoldedWords(),) if is_open else (words, self._wrong_in(REST))))
        self._show_holds()
        writer, model = self.query_one(WriterLine), str(self.values.get("model", ""))
        writer.show(model, self._model_problem, is_more_open=is_open)
        n_shown = len(self._sections) if self.query_one("#rest").children else 1
        for section in self._sections[:n_shown]:
            section.show(self._folded(section), self._wrong_in(section.fields))
        self.post_message(Changed())

    def _show_holds(self) -> None:
        folded = {section.title: self._folded(section) for section in self._sections[1:]}
        is_open = self.query_one("#rest").display
        self.query_one(Holdings).show(folded if self.reading.resolved else {}, is_open=is_open)

    def on_resize(self) -> None:
        self._show_holds()

    def _folded(self, section: Section) -> FoldedWords:
        """What the brief says there, and what is assumed where it says nothing."""
        return section_words(section.fields, self.values, self.reading)

    def _wrong_in(self, fields: Sequence[Field]) -> str:
        """What is wrong among fields that may be folded, without what to do; "" for nothing."""
        names, problems = {field.id for field in fields}, self._problems
        wrong = {n: words.partition("; ")[0] for n, words in problems.items() if n in names}
        return named_problems(problems_by_label(wrong))

    def _show_note(self, field: Field) -> None:
        """What is wrong with a field, or what is assumed while it is blank."""
        reading = self.reading
        problem = self._problems.get(field.id, "")
        assumption = assumed_value(field, self._readable.resolved)
        if field.id == ABOUT_THEM:
            assumption = about_them_hint(reading, self._languages[1])
        widget = self.query_one(f"#{field.id}")
        words = read_back(field, self.values.get(field.id), reading.resolved)
        listed = " · ctrl+l lists what they can be chosen by" if field.kind == "who" else ""
        mark = "" if field.id in reading.asked else "! "
        text = f"{mark}{problem}{listed}" if problem else words or doubt_of(field, reading)
        if isinstance(widget, Chips):
            text = text or (f"blank, so {assumption}" if assumption and not widget.ticked else "")
        elif isinstance(widget, Input | TextArea) and not widget.disabled:
            one_a_line = ", one a line" if isinstance(widget, TextArea) else ""
            hint = f"({flat(assumption or f'e.g. {field.example}{one_a_line}')})"
            if isinstance(widget, LineInput):
                widget.show_hint(hint)
            elif widget.placeholder != hint:
                widget.placeholder = hint
        if self._notes.get(field.id, "") != text:
            self._notes[field.id] = text
            note = self.query_one(f"#note-{field.id}", Static)
            note.update(plain(text))
            note.set_class(bool(text), "-shown").set_class(bool(problem and mark), "-wrong")
