"""What an answer has many of."""

from pydantic import BaseModel, ConfigDict


class Plain(BaseModel):
    """A row whose values stand there as they are: ninja's Schema would ask for each through Python, twice as long."""

    model_config = ConfigDict(from_attributes=True)
