"""The pages of docs/reference/, one sort to a module; see `tools.build_reference`."""
