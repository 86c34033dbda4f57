"""F1: what the focused field is for, and every key of the screen."""

from collections.abc import Sequence

from textual.content import Content
from textual.widget import Widget

from hookline.records.place_names import language_name
from hookline.records.words import STATES
from hookline.tui.about_them import FIELD as ABOUT_THEM
from hookline.tui.about_them import about_them_example
from hookline.tui.ask import Page, Row
from hookline.tui.field_list import BY_ID, BY_LANGUAGE, IN_ITS_LANGUAGE, Field, help_of
from hookline.tui.fields import assumed_value
from hookline.tui.frame import BRIEF, VIEWS
from hookline.tui.look import plain, styled
from hookline.tui.open_brief import BriefReading
from hookline.tui.panes import notes_of

KEYS = (
    (
        ("Tab, ↑ ↓", "next field, field above or below"),
        ("ctrl+u", "empty the field; ctrl+z brings back what it held"),
        ("space", "tick a word; ← → ↑ ↓ move among the words"),
        ("Enter", "on Brand and What for: choose from a list, or a new name for a brand"),
        ("ctrl+l", "on Only those: what customers can be chosen by, and values to choose"),
        ("ctrl+l", "on Your copy: puts behind it what every message carries, such as the way out"),
        ("Esc, b", "about the brand: country, language, voice, sender; kept in the brand's file"),
        ("Esc, c", "the coach: what would make the brief better; Enter goes to the field"),
        ("f", "in the coach's list: put the fix into the brief"),
        ("Esc, p", "the prompt: exactly what would be sent; ← → other channels and languages"),
        ("F8 or n", "notes on this kind of message: reader, ideas to start from, what spoils it"),
        ("F9", "texts in the brief's next language"),
        ("ctrl+z ctrl+y", "undo what was typed into a field, and redo it"),
        ("Esc", "leave the fields: letters and digits are then commands; Enter types on"),
        ("Esc, s", "save the brief's file; a draft is kept by itself while you type"),
        ("Esc, N", "another name for the brief, its file and its campaign"),
        ("ctrl+o", "open another brief, an example, or begin a new one"),
        ("ctrl+e", "open the file in your editor; on F4 Write the draft"),
    ),
    (
        ("↑ ↓", "next idea, idea before"),
        ("space", "keep the idea, or drop it; a dropped one stays on the table"),
        ("e or Enter", "reword it"),
        ("a", "add an idea of your own"),
        ("r", "propose others; a model is asked only after you have seen what it costs"),
        ("d", "keep those that differ most, one for each draft"),
        ("u", "undo: take back the last keep, drop, reword, addition or d"),
        ("F8 or n", "notes on this kind of message: reader, ideas to start from, what spoils it"),
        ("Esc", "stop a model that is thinking; else back to the brief, nothing is lost"),
    ),
    (
        ("↑ ↓", "next draft, draft before"),
        ("a", "accept: it waits for the launch on F5 Live; a blocked one asks you why"),
        ("x", "reject; asks you why"),
        ("e", "edit the words, a field a part; ctrl+g takes them, ctrl+e is your own editor"),
        ("e", "where no draft is yet: your own words, in Your copy on F2 Brief"),
        ("r", "other words: shorter, warmer, in another language, as you say; the draft stays"),
        ("d", "versions of the draft, with the words that changed; Enter lets one stand"),
        ("i", "the same idea in the next channel or language"),
        ("=  f", "= goes to the draft that says nearly the same; f folds such drafts away"),
        ("u", "undo: take back the verdict on this draft, or your edit; without one, the last"),
        ("] and [", "another person beside the drafts: with long values, other letters, or none"),
        (
            "space",
            "in a narrow window: the draft as people read it, with all that checks say, and back",
        ),
        ("w", "write all texts as one sheet for others to read; Y writes the one that is shown"),
        ("v", "a page for a browser: all channels, everybody; it shows what no terminal can"),
        ("A", "accept every draft that is ready; what needs a look waits"),
        ("X", "reject every draft that a check blocks, with one reason; u brings them back"),
        ("Esc", "while it writes: stop, and keep what is finished; else back to the screen before"),
    ),
    (
        ("↑ ↓ PgUp PgDn", "move"),
        ("/", "show only rows with these words; Esc shows all"),
        ("o", "sort by campaign, by state, newest first, by message"),
        ("space", "pause, or resume"),
        ("L", "launch: shows what would go live, and makes it live after a yes"),
        ("e", "how a message gets other words: what is live keeps its own"),
        ("R", "retire for good; asks first, and says what is left of its channel"),
        ("Enter", "the whole story: brief, model, who decided what, what it earned"),
    ),
    (
        ("↑ ↓", "another campaign; the sentence above is its verdict"),
        ("b", "split campaigns by channel, stage, language and so on, and back to whole ones"),
        ("g", "money a customer day by day, with its ranges, and back to the numbers"),
        ("d", "every day: a file of customers; says who gets what, and writes the list to send"),
        ("o", "every day: a file of what they did, which all is measured by"),
        ("m", "made-up customers and purchases, as two such files, to practise"),
        ("l", "learnings: what worked, with what prompts would say; accept or reject"),
        ("PgUp PgDn", "all numbers below: money, chosen against by lot, all campaigns together"),
    ),
    (
        ("↑ ↓ PgUp PgDn", "move"),
        ("ctrl+g", "write all that wait, after you have seen what it costs; goes on after a stop"),
        ("Enter", "open the brief on F2 Brief, at what is wrong with it"),
        ("space", "leave the brief out of the next run, or take it in again"),
        ("r", "look again: read the files anew"),
        ("Esc", "stop; answers on their way may come, what is finished is kept"),
    ),
)
SIGNS = (
    (
        ("!  ?  o", "beside a field or in the coach's list: wrong, worth a look, could be better"),
        ("+7", "in the coach's list: what it adds to the completeness of the brief, of 100"),
        ("+ -", "before a section: folded, open; Enter does the other"),
    ),
    (
        ("[x] [ ]", "kept, not kept"),
        ("nearest to", "the reason to read on that an idea comes closest to"),
        ("stands on", "the fact of the brief that carries it"),
    ),
    (
        ("o ready", "no rule has anything against it; it waits for you"),
        ("? needs a look", "a check has a doubt, which stands on its card; you decide"),
        ("x blocked", "a check found a mistake: mend it, or accept it with a reason"),
        (STATES["approved"], f"waits for the launch; then {STATES['live']}, {STATES['paused']}"),
        ("= says nearly", "it says nearly what another draft says"),
        ("‹first name›", "each reader's own value stands there"),
    ),
    (
        (STATES["approved"], f"waits for L; then {STATES['live']}: d on F6 chooses who gets it"),
        (STATES["paused"], f"space resumes it; {STATES['retired']} never comes back"),
        ("of sent", "a column once outcomes are in: how much of its kind was this message"),
        ("chance best", "a column then: its chance to be the best of its kind"),
        ("bought …", "a column then: how many of those who could have got it did it"),
        ("its campaign:", "what it earned over sending nothing; F6 has all of it"),
        ("second", "the second message: sent later, to those who did not act on the first"),
    ),
    (
        ("├──●──┤", "the difference, and the range that holds it 95 times in 100"),
        ("┊", "no difference; a line that crosses it may be chance"),
        ("points", "of a hundred customers: +2 points are 2 buyers more of every 100"),
        ("▒ ░", "day by day: the range on that day, and on all days together"),
    ),
    (
        ("o waiting", "is written next; - left out is not"),
        ("> writing", "on its way; ? in part was stopped, and goes on"),
        ("v written", "every draft that it asks for is there"),
        ("! unreadable", "Enter opens it where it is wrong"),
        ("██░░", "drafts that have come, of those that it asks for"),
    ),
)
"""What the signs and the columns of each screen mean."""
ALWAYS = (
    ("F2 to F7", "Brief, Ideas, Write, Live, Lift, Batch; when you are not typing 2 to 7 too"),
    ("t", "what needs you today, and where to begin; when you are not typing"),
    ("y, Y, O", "copy the prompt, idea, draft or message; Y writes a file, O opens its folder"),
    ("ctrl+g", "save the brief with its ideas, and write drafts"),
    ("$", "budget: what one sitting may cost at most, all runs together"),
    ("+", "second look: drafts twice, an editor who chooses and mends, two readers; or none"),
    ("ctrl+p", "every action, by name"),
    ("ctrl+q", "leave; everything is kept"),
)
PURPOSE = (
    "The brief says what to write. Every field but the brand may stay blank; what is then assumed "
    "is shown in the field.",
    "Ideas before words: each one that you keep becomes a draft in every channel and language; the "
    "brief's own idea stands behind all of them. "
    "Kept ones stand in the brief, and nothing is written before you press ctrl+g.",
    "Drafts with their checks: v nothing against it, ? worth a look, ! must be mended. "
    "Nothing goes out before a person accepts it.",
    "Accepted drafts wait here for L, which makes them live. Paused ones rest; retired ones never "
    "return.",
    "What campaigns earned over sending nothing: customers who got a message against those who "
    "were held back. A line that crosses the dotted one may be chance.",
    "All briefs of the folder: which are written, which wait, and what is wrong with one. ctrl+g "
    "writes those that wait in one go; what was paid for before is not asked for again.",
)


def hint_of(field: Field | None, languages: Sequence[str], language: str) -> str:
    """What a field is for, in a line, and the language of its text; "" for no field."""
    if field is None:
        return ""
    text = help_of(field).partition("; ")[0]
    is_one_of_several = len(languages) > 1 and field.kind in BY_LANGUAGE
    if not (text.endswith(IN_ITS_LANGUAGE) or is_one_of_several):
        return text
    return f"{text} ({language_name(language or languages[0])})"


def help_page(
    view: int,
    focused: Widget | None,
    reading: BriefReading,
    own_keys: Sequence[Content | Row],
    language: str,
) -> Page:
    """The help for where one is.

    Args:
        language: of the brief's texts.
        own_keys: keys that a person has of their own, and how to have others.
    """
    field = BY_ID.get((focused.id if focused else "") or "")
    text = [plain(PURPOSE[view])]
    title = VIEWS[view]
    if field and view == BRIEF:
        title = field.label
        text = [plain(help_of(field))]
        example = field.example
        if field.id == ABOUT_THEM:
            example = about_them_example(reading, language)
        if example:
            text.append(plain(f"For example: {example}"))
        if assumption := assumed_value(field, reading.resolved):
            text.append(plain(f"While it is blank: {assumption}"))
        if field.id == "blueprint" and reading.resolved and reading.resolved.blueprint:
            text += [plain(""), *notes_of(reading.resolved.blueprint)]
    own_key_lines = [plain(""), styled("Keys of your own", "bold $primary"), *own_keys]
    keys = [plain(""), styled("Keys", "bold $primary"), *KEYS[view], *ALWAYS]
    signs = [plain(""), styled("Signs", "bold $primary"), *SIGNS[view]]
    return Page(title, [*text, *keys, *signs, *own_key_lines])
