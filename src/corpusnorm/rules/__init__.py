"""The rules, one fault to a file, found by `corpusnorm.registry`."""
