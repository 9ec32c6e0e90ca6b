"""The kinds of documents, one to a file, found by `corpusnorm.registry`."""
