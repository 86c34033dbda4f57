"""Days on which nobody is there."""

import pytest

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.readings import closed_weekdays, weekdays
from hookline.records.profiles import profiles


@pytest.mark.parametrize(
    ("language", "text", "is_open", "closed"),
    [
        ("en", "Tues-Fri 8.30am-6pm, Sat 9-4, closed Sun and Mon", {1, 2, 3, 4, 5}, {0, 6}),
        ("en", "Open daily except Sunday", {0, 1, 2, 3, 4, 5}, {6}),
        ("en", "Open Sunday and Monday", {0, 6}, set()),
        ("de", "Mo-Sa 9-18 Uhr, sonntags geschlossen", {0, 1, 2, 3, 4, 5}, {6}),
        ("fr", "ouvert tous les jours sauf le lundi", {1, 2, 3, 4, 5, 6}, {0}),
        ("es", "Abierto lun-sáb 10-20, domingos cerrado", {0, 1, 2, 3, 4, 5}, {6}),
        ("ru", "Открыты ежедневно, кроме воскресенья", {0, 1, 2, 3, 4, 5}, {6}),
        ("ja", "営業時間 午前9時〜午後6時、水曜定休", set(), {2}),
        ("ja", "水曜も営業", {2}, set()),
    ],
)
def test_closed_days(language: str, text: str, is_open: set[int], closed: set[int]) -> None:
    passage = Passage("brief", text, profiles().read_by(language), "EUR")
    assert set(weekdays(passage)) == is_open
    assert set(closed_weekdays(passage)) == closed
