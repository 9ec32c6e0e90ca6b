"""The blocks of a body: what makes each of them."""
