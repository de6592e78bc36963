"""What is searched: tables and their columns, as the rooms declare them while the site starts."""

from dataclasses import dataclass

from django.db.models import Model


@dataclass(frozen=True, slots=True)
class Searched:
    """A table whose `columns` are searched as one text; `longest` cuts off what the database could not index."""

    table: str
    columns: tuple[str, ...]
    longest: int = 400_000

    @property
    def index(self) -> str:
        """The name of the table that holds its index."""
        return f"search_{self.table}"


_searched: dict[str, Searched] = {}


def declare(model: type[Model], *fields: str) -> None:
    """Search the text `fields` of `model` from the next `migrate` on. Called once, in the room's `ready`."""
    columns = {field.name: str(field.column) for field in model._meta.concrete_fields}
    _searched[model._meta.label] = Searched(model._meta.db_table, tuple(columns[field] for field in fields))


def searched() -> tuple[Searched, ...]:
    """Everything declared, in the order of declaration."""
    return tuple(_searched.values())


def index_of(model: type[Model]) -> Searched:
    """What was declared for `model`; raises KeyError where nothing was."""
    return _searched[model._meta.label]
