"""Acting on the tokens by which programs come in."""
