"""What can go wrong with the warehouse, in words for people."""


class WarehouseError(Exception):
    """The warehouse cannot be used as asked; the message says what to do."""


class NotThereError(WarehouseError):
    """What is asked for is not there, or nobody can be asked for it: the question is wrong, not the warehouse."""


class WarehouseBusyError(WarehouseError):
    """Somebody else writes."""
