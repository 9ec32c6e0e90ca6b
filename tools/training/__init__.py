"""The training of the kind detector, step by step: records, examples, table, weights, files."""
