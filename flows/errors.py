"""What is wrong with what somebody gave; light, since every command loads it."""


class InputError(ValueError):
    """The file cannot be read at all; the message says what to do."""
