"""Posts on a blog: one person speaks, and readers may answer."""

from __future__ import annotations

from corpusnorm.document import BlogPost
from corpusnorm.kind import Kind

BLOG_POST = Kind(name="blog_post", document=BlogPost)
