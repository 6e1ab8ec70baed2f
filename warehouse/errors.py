"""What can go wrong with the warehouse, in words for people."""


class WarehouseError(Exception):
    """The warehouse cannot be used as asked; the message says what to do."""


class WarehouseBusyError(WarehouseError):
    """Somebody else writes."""
