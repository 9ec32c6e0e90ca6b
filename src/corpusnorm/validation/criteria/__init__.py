"""The criteria of validation, one to a file; found by a walk over this package."""
