"""The page: whoever reads the same shares a frame, Arabic runs from the right, the day is told."""

from dataclasses import replace

from hookline.loop.preview_page import PreviewMessage, preview_html

MESSAGE = PreviewMessage(
    variant_id="1",
    channel="WhatsApp",
    language="en",
    language_name="English",
    is_rtl=False,
    angle="your size is kept",
    persona="short values",
    texts={"body": "Hi Jo"},
    follow_up={},
    later="",
    n_segments=0,
    is_letter=False,
    is_blocked=False,
)


def test_who_reads_the_same_shares_a_frame_and_the_longest_says_so() -> None:
    long = replace(MESSAGE, persona="long values", texts={"body": "Hi Maximiliana-Josefine"})
    page = preview_html("winback", [MESSAGE, long, replace(MESSAGE, persona="nothing known")])
    assert page.count("<figure>") == 2
    assert "<figcaption>short values, nothing known</figcaption>" in page
    assert "<figcaption>long values · the longest</figcaption>" in page
    assert "1 · WhatsApp · English · your size is kept" in page
    alike = preview_html("winback", [MESSAGE, replace(MESSAGE, persona="nothing known")])
    assert "<figcaption>everybody</figcaption>" in alike


def test_arabic_stands_in_a_frame_that_begins_on_the_right() -> None:
    arabic = replace(MESSAGE, language="ar", language_name="Arabic", is_rtl=True)
    assert '<article class="phone" lang="ar" dir="rtl">' in preview_html("winback", [arabic])
    assert 'dir="rtl"' not in preview_html("winback", [MESSAGE])


def test_a_second_message_is_a_bubble_of_its_own_with_its_day() -> None:
    later = "10 days later, to those who have not bought"
    two = replace(MESSAGE, follow_up={"body": "Still there?"}, later=later)
    page = preview_html("winback", [two])
    assert f"<h3>{later}</h3>" in page
    assert page.count("<article") == 2
