"""What YAML would swallow or read otherwise without a word is told, with its line and column."""

import pytest

from hookline.errors import BadInput
from hookline.records.yaml_traps import character_name, is_suspect
from hookline.records.yaml_tree import read_tree
from hookline.resources import shipped


def refused(text: str) -> list[BadInput]:
    with pytest.raises(BadInput) as found:
        read_tree(text, "a.yaml")
    assert isinstance(found.value, BadInput)
    return [found.value, *(one for one in found.value.also if isinstance(one, BadInput))]


def places(text: str) -> list[str]:
    return [problem.where for problem in refused(text)]


@pytest.mark.parametrize(
    ("text", "where", "lost"),
    [
        ("offer:\n  code: #AAJAO500\n", "2:9", "#AAJAO500"),
        ("offer:\n  text: Rs 500 off on 2 shirts #AAJAO today\n", "2:32", "#AAJAO today"),
        ("facts:\n  - 40 new styles\n  - #1 rated kurta brand\n", "3:5", "#1 rated kurta brand"),
        ("idea: We kept your size #backinstyle\n", "1:25", "#backinstyle"),
        ("idea: Tu talla sigue aquí #vuelve hoy\n", "1:27", "#vuelve hoy"),
        ("facts: [Neue Farben, #1 in Köln]\nvariants: 2\n", "1:22", "#1 in Köln]"),
        ("label: {hi: अभी देखें #आजाओ}\n", "1:23", "#आजाओ}"),
        ("idea: Мы сохранили ваш размер\n  #снова только неделю\n", "2:3", "#снова только неделю"),
        ("- 新しい柄\n- 店で一番 #1 です\n", "2:8", "#1 です"),
        ("idea: #backinstyle\n  We kept your size\n", "1:7", "#backinstyle"),
    ],
)
def test_a_hash_that_touches_text_is_told_where_it_stands(text: str, where: str, lost: str) -> None:
    problem = refused(text)[0]
    assert problem.where == f"a.yaml:{where}"
    assert problem.problem == f"from the # on nothing is read: '{lost}'"
    assert "in quotes" in problem.fix


@pytest.mark.parametrize(
    ("text", "where", "name"),
    [
        ("code: # AAJAO500\nends: 2026-12-30\n", "1:7", "'code'"),
        ("offer:\n  text: # zwei Hemden\n  code: A\n", "2:9", "'text'"),
        ("facts:\n  - # 1 en ventas\n  - b\n", "2:5", "this line"),
        ("idea: # Вернитесь", "1:7", "'idea'"),
    ],
)
def test_a_hash_that_leaves_no_value_is_told_with_the_key(text: str, where: str, name: str) -> None:
    problem = refused(text)[0]
    assert problem.where == f"a.yaml:{where}"
    assert name in problem.problem


@pytest.mark.parametrize(
    "text",
    [
        "idea: We kept your size # a remark\n",
        "#idea: taken out\nbrand: K\n# hooks: [offer]  # see #3\n",
        "offer: # what they get\n  text: x\nfacts: # three\n- a\n",
        "a: \"2 shirts #AAJAO\" #remark\nb: [x, y] #remark\nc: {d: e} #remark\nd: 'it''s #1'\n",
        "a: |\n  2 shirts #AAJAO\n  #1 rated\nb: >-\n  x #y\n",
        "offers:\n  - text: a\n    #code: b\n  - text: c\n  #- text: d\n",
        "a: C#\nb: x#y\n",
        "codes:\n  [\n    a,\n    #b,\n    c,\n  ]\n",
    ],
)
def test_a_remark_stays_a_remark(text: str) -> None:
    assert read_tree(text, "a.yaml").value


@pytest.mark.parametrize(
    ("text", "where", "kind"),
    [
        ("text: !Sale today\n", "1:7", "'!Sale' is read as a tag"),
        ("text: ! Sale today\n", "1:7", "'!' is read as a tag"),
        ("facts:\n  - !Oferta hasta hoy\n", "2:5", "'!Oferta' is read as a tag"),
        ("a: !!python/name:os.system x", "1:4", "is read as a tag"),
        ("text: *Sale* today\n", "1:7", "'*Sale*' is read as an alias"),
        ("text: *** Angebot ***\n", "1:7", "is read as an alias"),
        ("text: {hi: &आजाओ आज}\n", "1:12", "is read as an anchor"),
        ("names: [a, &Co]\n", "1:12", "'&Co' is read as an anchor"),
    ],
)
def test_a_text_that_begins_with_a_sign_of_yaml_is_told(text: str, where: str, kind: str) -> None:
    problem = refused(text)[0]
    assert problem.where == f"a.yaml:{where}"
    assert kind in problem.problem
    assert "in quotes" in problem.fix


@pytest.mark.parametrize(
    "text", ["a: Wow! & more *\n", "a: '!Sale'\nb: \"*x* &y\"\n", "a: x !y\nb: 5*4\nc: a&b\n"]
)
def test_a_sign_inside_a_text_is_text(text: str) -> None:
    assert read_tree(text, "a.yaml").value


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        ("–", "an en dash (U+2013)"),
        ("—", "an em dash (U+2014)"),
        ("−", "a minus sign (U+2212)"),
        ("•", "a bullet (U+2022)"),
        ("*", "an asterisk (U+002A)"),
        ("·", "a middle dot (U+00B7)"),
        ("●", "a black circle (U+25CF)"),
        ("・", "a katakana middle dot (U+30FB)"),
    ],
)
def test_a_mark_that_makes_no_list_is_told_by_its_name(mark: str, name: str) -> None:
    text = f"facts:\n  {mark} 40 new styles\n  {mark} 2,000 shirts\n"
    assert refused(text)[0].where == "a.yaml:2:3"
    assert name in refused(text)[0].problem
    assert places(f"facts:\n  - 40 new styles\n  {mark} 2,000 shirts\n") == ["a.yaml:3:3"]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("facts:\n  -40 styles\n  -20 shirts\n", "2:3"),
        ("facts:\n  1. 40 Farben\n  2. 20 Hemden\n", "2:3"),
        ("facts:\n  1) a\n\n  2) b\n", "2:3"),
        ("facts: • 40 estilos • 20 camisas\n", "1:8"),
        ("facts:\n  - • 40 стилей\n", "2:5"),
        ("offers:\n  • text: 20% off\n    percent: 20\n", "2:3"),
    ],
)
def test_other_lists_than_those_of_yaml_are_told(text: str, where: str) -> None:
    problem = refused(text)[0]
    assert problem.where == f"a.yaml:{where}"
    assert "hyphen" in problem.fix


@pytest.mark.parametrize(
    "text",
    [
        "a: 20% off – today only\n",
        "a: — Привет, сказал он\n",
        "a: |\n  • one\n  – two\n",
        'a: "• one"\nb: l·l\nc: -5%\n',
        "a: 1. Dezember\nb: one\n  2. zwei\n",
        "---\na: b\n...\n",
    ],
)
def test_dashes_and_bullets_inside_a_text_are_text(text: str) -> None:
    assert read_tree(text, "a.yaml").value


@pytest.mark.parametrize(
    ("text", "where", "name"),
    [
        ("offer:\n\u00a0 \u00a0 text: Rs 500 off\n", "2:1", "a no-break space (U+00A0)"),
        ("oferta:\n  \u00a0texto: 20%\n", "2:3", "a no-break space (U+00A0)"),
        ("facts:\n  -\u00a040 Farben\n", "2:4", "a no-break space (U+00A0)"),
        ("idea:\u00a0Bienvenue\n", "1:6", "a no-break space (U+00A0)"),
        ("idea\u202f: Bienvenue\n", "1:5", "a narrow no-break space (U+202F)"),
        ("brand: K\n\u200bidea: x\n", "2:1", "a zero width space (U+200B)"),
        ("facts:\n\u3000- 新しい柄\n", "2:1", "an ideographic space (U+3000)"),
        ("brand：Kurtako\n", "1:6", "a fullwidth colon (U+FF1A)"),
    ],
)
def test_a_character_that_is_no_space_or_colon_is_told_by_its_name(
    text: str, where: str, name: str
) -> None:
    problem = refused(text)[0]
    assert problem.where == f"a.yaml:{where}"
    assert name in problem.problem


def test_no_break_spaces_inside_a_text_stay() -> None:
    text = "a: 20\u00a0% off\nb: |\n  x\n  \u00a0y\nc:\n  - 営業時間：10時\n"
    assert read_tree(text, "a.yaml").lines["a"] == "20\u00a0% off"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("facts:\n- one\n - two\n", "3:2"),
        ("facts:\n  - one\n     - two\n  - three\n", "3:6"),
        ("facts: one\n  - two\n", "2:3"),
        ("facts:\n- Open 10:30\n   - two\n", "3:4"),
        ("facts:\n- https://a.example\n  - two\n", "3:3"),
        ("facts:\n  - Ouvert 10:30 - 19:00 h\n    - deux\n", "3:5"),
        ("offers:\n  - text: a\n      - two\n", "3:7"),
    ],
)
def test_a_hyphen_further_in_than_its_list_is_told(text: str, where: str) -> None:
    (problem,) = refused(text)
    assert problem.where == f"a.yaml:{where}"
    assert "goes on with the text above" in problem.problem


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a:\n  - one\n  - two\n", ["one", "two"]),
        ("a:\n- - one\n  - two\n", [["one", "two"]]),
        ("a: |\n  x\n   - y\n", "x\n - y\n"),
        ("a: 'x\n  - y'\n", "x - y"),
        ("a:\n  - |\n    - y\n", ["- y\n"]),
        ("a: # a remark\n  - y\n", ["y"]),
        ("a:\n  - b:\n      - y\n", [{"b": ["y"]}]),
        ("a:\n  - b: |\n      - y\n", [{"b": "- y\n"}]),
    ],
)
def test_a_hyphen_in_its_column_or_inside_a_text_is_no_trap(text: str, value: object) -> None:
    assert read_tree(text, "a.yaml").value == {"a": value}


@pytest.mark.parametrize("text", ["brand: K\n\tidea: x\n", "- a\n\t- b\n", "a:\n  \tb: c\n"])
def test_a_tab_in_the_indentation_is_told_also_where_yaml_would_go_on(text: str) -> None:
    problem = refused(text)[0]
    assert (problem.problem, problem.fix) == (
        "a tab stands in the indentation",
        "use spaces, not tabs",
    )


def test_every_trap_of_a_file_is_told_in_one_reading() -> None:
    text = "code: #A1\nidea: x #y\nfacts:\n  • a\ncta: !now\n"
    assert places(text) == ["a.yaml:1:7", "a.yaml:2:9", "a.yaml:4:3", "a.yaml:5:6"]


@pytest.mark.parametrize(
    ("text", "where", "fix"),
    [
        ("idea: a\ncode:AAJ\n", "2:1", "put a space after the colon"),
        ("text: “20% off: today”\n", "1:15", "a left double quotation mark (U+201C)"),
        ("idea: @home\n", "1:7", "put the text in quotes"),
        ("idea: 'Tis the season #sale\nx: 1\n", "1:7", "close the quote"),
        ("facts: [one, two\nidea: x\n", "2:5", "close it with ]"),
        ("cta: {label: Go\nidea: x\n", "2:5", "close it with }"),
    ],
)
def test_what_cannot_be_read_at_all_says_how_it_is_written(text: str, where: str, fix: str) -> None:
    problem = refused(text)[0]
    assert problem.where == f"a.yaml:{where}"
    assert fix in problem.fix
    assert "expected" not in problem.problem


def test_an_open_bracket_is_told_by_its_line_in_plain_words() -> None:
    (problem,) = refused("idea: x\nfacts: [one, two\ncode: A1\n")
    assert "the [ of line 2 is not closed, or a comma is missing" in problem.problem


def test_a_character_without_a_name_is_told_by_its_number() -> None:
    assert character_name("\x07") == "a character without a name (U+0007)"
    assert character_name("\t") == "a tab (U+0009)"


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("a) Zimt\n  b) Vanille", "counted"),
        ("(1) Zimt\n  (2) Vanille", "counted"),
        ("１．営業中\n  ２．新作", "counted"),
        ("१. दालचीनी\n  २. वनीला", "counted"),
        ("①営業中\n  ②新作", "counted"),
        ("→ Zimt\n  → Vanille", "begin with →"),
        ("✅ Zimt\n  ✅ Vanille", "begin with ✅"),
        ("✔️ Zimt\n  ✔️ Vanille", "begin with ✔"),
    ],
)
def test_lines_with_other_marks_of_a_list_are_told(lines: str, words: str) -> None:
    problem = refused(f"facts:\n  {lines}\n")[0]
    assert problem.where.startswith("a.yaml:2:")
    assert words in problem.problem
    assert "read as one text" in problem.problem


@pytest.mark.parametrize(
    "text",
    [
        "facts:\n  1.5 Liter und\n  2.5 Kilo\n",
        "facts:\n  - 1. Zimt\n  - 2. Vanille\n",
        "facts:\n  - → Zimt\n  - → Vanille\n",
        "facts: |\n  → Zimt\n  → Vanille\n",
        "facts:\n  “Zimt und\n  “Vanille”\n",
    ],
)
def test_marks_of_a_list_that_make_none_are_left_alone(text: str) -> None:
    assert list(read_tree(text, "a.yaml").lines) == ["facts"]


@pytest.mark.parametrize(
    ("text", "is_refused"),
    [
        ("note: >-\n  no space before ; : ! ?\n  * and & too\n", False),
        ("note: >-\n    deep\n  *lost: x\n", True),
        ("note: >-\n  deep\nidea: *lost\n", True),
        ("name: Bun & Co\n", False),
        ("name: &bun Co\n", True),
        ("names: [Bun, !co x]\n", True),
    ],
)
def test_a_sign_in_a_block_or_within_a_text_is_text(text: str, *, is_refused: bool) -> None:
    if is_refused:
        assert refused(text)
    else:
        read_tree(text, "a.yaml")


def test_no_file_that_ships_needs_a_second_reading() -> None:
    files = [path for folder in ("prompts", "briefs") for path in shipped(folder).rglob("*.yaml")]
    assert len(files) > 100
    assert [path.name for path in files if is_suspect(path.read_text("utf-8"))] == []
