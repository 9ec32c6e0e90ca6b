"""The parts of a head, one to a module."""
