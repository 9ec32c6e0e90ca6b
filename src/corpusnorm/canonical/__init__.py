"""The canonical Markdown form, in both directions."""
