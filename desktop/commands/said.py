"""An error that is already put into words."""


class Said(Exception):
    """Carries the sentence for stderr: what happened, what to do, with times on the desk's clock."""
