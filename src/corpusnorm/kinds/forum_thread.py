"""Threads of a forum: one asks or tells, others answer as equals."""

from __future__ import annotations

from corpusnorm.document import ForumThread
from corpusnorm.kind import Kind

FORUM_THREAD = Kind(name="forum_thread", document=ForumThread)
