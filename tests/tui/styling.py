"""Works out what a style sheet makes of a widget once, for all desks that have such a widget."""

from typing import Any

from textual.app import App
from textual.css.model import RuleSet
from textual.css.styles import RulesMap
from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode
from textual.widget import Widget

Place = tuple[object, ...]
"""All that a rule may ask of a widget and of what it stands in, but for its neighbours."""

apply_now = Stylesheet.apply
"""Textual's own: every rule that may concern a widget is held against it and all above it."""
style_parts_now = Stylesheet._process_component_classes
"""Textual's own: the same for every part of it that is no widget, a cursor or a chosen row."""

_known: dict[tuple[int, ...], dict[object, RulesMap]] = {}
"""By the rules of a sheet, which `style_sheets_are_read_once` keeps."""


class _Remembered(dict[Any, RulesMap]):
    """What Textual remembers while it styles some widgets, here for as long as the tests run.

    It asks only where no rule speaks of neighbours or of who has the keyboard inside.
    """

    def __init__(self, results: dict[object, RulesMap], place: Place) -> None:
        super().__init__()
        self._results, self._place = results, place

    def get(self, key: Any, default: Any = None) -> Any:  # noqa: ARG002 - the place says more
        return self._results.get(self._place, default)

    def __setitem__(self, key: Any, rules: RulesMap) -> None:
        self._results[self._place] = rules


def apply_once(
    sheet: Stylesheet,
    node: DOMNode,
    *,
    animate: bool = False,
    cache: dict[Any, RulesMap] | None = None,  # ours lasts longer
) -> None:
    """Stands in for `Stylesheet.apply`."""
    apply_now(sheet, node, animate=animate, cache=_Remembered(_results(sheet), _place(node)))


def style_parts_once(sheet: Stylesheet, node: DOMNode) -> None:
    """Stands in for `Stylesheet._process_component_classes`: as long as nothing is new, nothing."""
    known = (id(_results(sheet)), _place(node))
    if node._component_styles and getattr(node, "_styled_parts", None) == known:
        return
    style_parts_now(sheet, node)
    parts = [styles.node for styles in node._component_styles.values()]
    hang_on_neighbours = any(
        part is None or part._has_focus_within or part._has_order_style or part._has_odd_or_even
        for part in parts
    )
    node._styled_parts = None if hang_on_neighbours else known  # type: ignore[attr-defined]


def _results(sheet: Stylesheet) -> dict[object, RulesMap]:
    rules: list[RuleSet] = sheet.rules
    if getattr(sheet, "_known_rules", None) is not rules:
        sheet._known_rules = rules  # type: ignore[attr-defined]
        sheet._known_results = _known.setdefault(tuple(map(id, rules)), {})  # type: ignore[attr-defined]
    results: dict[object, RulesMap] = sheet._known_results  # type: ignore[attr-defined]
    return results


def _place(node: DOMNode) -> Place:
    place: list[object] = []
    above: Any = node
    while isinstance(above, DOMNode):
        place += (type(above), above._id, frozenset(above._classes))
        if isinstance(above, Widget):
            place += (above.mouse_hover, above.has_focus, above.disabled, above.allow_focus())
        elif isinstance(above, App):
            place += (above.app_focus, above.theme, above.is_inline)
            place += (above.native_ansi_color, above.no_color)
        above = above._parent
    return tuple(place)
