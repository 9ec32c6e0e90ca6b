"""Threads of comments: what announces, heads, closes and cuts them, and who wrote in them."""
