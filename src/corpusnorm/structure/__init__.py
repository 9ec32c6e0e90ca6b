"""What segmentation is made of: heads, bodies, quotations, comments, and what they are told by."""
