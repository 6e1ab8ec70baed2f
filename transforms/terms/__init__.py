"""How long people are sent to prison for."""
