"""Hours of a brief in a hurry."""

import pytest

from hookline.guardrails.base import Passage
from hookline.guardrails.stated import readings


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("10h-17h", {"10:00", "17:00"}),
        ("von 9 bis 18 Uhr", {"09:00", "18:00"}),
        ("9 Freunde, um 18 Uhr", {"18:00"}),
        ("sab 9-13", {"09:00", "13:00"}),
        ("two vets on Saturdays 9-1", {"09:00", "21:00", "01:00", "13:00"}),
        ("8am-6.30pm", {"08:00", "18:30"}),
        ("2-6 pm", {"14:00", "18:00"}),
        ("11-2 pm", {"11:00", "14:00"}),
        ("seg-sáb 8h às 20h", {"08:00", "20:00"}),
        ("grupy 4-6 osób", set()),  # people
        ("at half price Mon from 10 to 4", {"10:00", "22:00", "04:00", "16:00"}),
        ("at half price from 10 to 4", set()),
        ("баня за полцены пн-чт с 10 до 16.", {"10:00", "16:00"}),
        ("sizes 3 to 8", set()),
        ("für kinder von 6 bis 12", set()),
        ("packs of 2 and 4", set()),
        ("on mon packs of 2 and 4 people", set()),
        ("mon from 4 to 6 people", set()),
        ("mo von 10 bis 16 %", set()),
        ("mon from 4 to 6.50", set()),
        ("mon from 10 to 12", {"10:00", "22:00", "12:00", "24:00"}),
        ("mon from 10 to 13", {"10:00", "13:00"}),
        ("mon from 1 to 25", {"01:00"}),  # no day has the other
        ("रविवार को दोपहर 2 तक", {"02:00", "14:00"}),
        ("open in the evening 7, bring friends", {"07:00", "19:00"}),
        ("in the evening 7 friends", set()),
        ("in the evening 7.50", set()),
        ("in the evening 7%", set()),
        ("ladies batch 11-1", set()),  # no day and no sign of an hour
        ("€1.50-2.50", set()),
        ("48h", set()),
        ("jam 17.00 & 19.30 WIB", {"17:00", "19:30"}),
        ("jam 17.00 Rp19.30", {"17:00"}),
        ("٩ص - ١١م", {"09:00", "21:00", "11:00", "23:00"}),
        ("الجمعة من ٤ العصر", {"04:00", "16:00"}),
    ],
)
def test_opening_hours_are_granted(text: str, times: set[str]) -> None:
    assert set(readings.times(Passage("brief", text))) == times
