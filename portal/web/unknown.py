"""What a template makes of a name that it does not know."""

from collections.abc import Iterator
from typing import Any

from jinja2 import Undefined

OF_THE_LIBRARY = frozenset(
    (
        *("caller", "dateInputItems", "effectiveValue", "errorId", "hasHint", "hintId", "isChecked", "itemDescribedBy"),
        *("itemHintId", "labelHtml", "listClasses", "null", "successBanner", "typeClass", "undefined"),
    )
)
"""Names that the component library reads without always having set them."""


class Unknown(Undefined):
    """An error for a name or an attribute that there is not; nothing for a key that a dict lacks.

    The component library asks its parameters for keys that nobody gave, so a template engine that takes every such
    question for a mistake can't show one component.
    """

    __slots__ = ()

    def _demand_optional(self) -> None:
        if not isinstance(self._undefined_obj, dict) and self._undefined_name not in OF_THE_LIBRARY:
            self._fail_with_undefined_error()

    def __str__(self) -> str:
        self._demand_optional()
        return ""

    def __bool__(self) -> bool:
        self._demand_optional()
        return False

    def __len__(self) -> int:
        self._demand_optional()
        return 0

    def __iter__(self) -> Iterator[Any]:
        self._demand_optional()
        return iter(())
