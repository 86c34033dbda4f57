"""The room of the registry itself: every one is opened as it is, and none is a copy."""

from collections.abc import Callable

import pytest

from hookline.registry.adapters.sqlite import Sqlite


@pytest.fixture(autouse=True)
def every_registry_is_built(
    registry_is_built_once: Callable[[Sqlite], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sqlite, "_bring_up_to_date", registry_is_built_once)
