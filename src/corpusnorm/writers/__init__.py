"""The output formats, one to a file, found by `corpusnorm.registry`."""
