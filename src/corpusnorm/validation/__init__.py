"""What a user may require of documents, and the configuration that says so."""
