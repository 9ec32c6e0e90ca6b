"""What speaks for a kind by its definition, before anything is learned."""

from __future__ import annotations

from typing import Final

PRIORS: Final = {
    "the reviewed work in the head": {"review_essay": 5.0},
    "headed as the review of a work": {"review_essay": 5.0},
    "title, byline and date": {"news_report": 1.5},
    "a dateline": {"news_report": 4.0},
    "comments": {"blog_post": 3.0, "forum_thread": 2.0},
    "liked comments": {"blog_post": 2.0},
    "paragraphs that are questions": {"interview": 1.0},
    "speakers who come back": {"interview": 3.5},
    "a question before any statement": {"forum_thread": 1.0},
    "a question first, the reader addressed after it": {"forum_thread": 1.0},
}
"""What speaks for a kind by its definition, in log-odds: weights are drawn to these, where others are drawn to nothing.

Most of the training texts lost the lines and the heads that these signs need.
"""

RISING: Final = {
    "a book and its parts": {"review_essay": 3.0},
    "what an author argues or shows": {"review_essay": 1.0},
    "words of judgement": {"review_essay": 1.0},
    "reviewing, in the opening": {"review_essay": 1.5},
    "law and rules": {"unknown": 2.0},
    "the record of a meeting": {"unknown": 2.0},
    "the record of a meeting, in the opening": {"unknown": 2.0},
}
"""The same for traits that count by degrees: the weight is that of the last step, and each step has its share."""

RISING_ABROAD: Final = {
    **RISING,
    "a film, a play or music": {"review_essay": 2.0},
    "words of judgement": {"review_essay": 2.5},
    "opinion and argument": {"opinion": 3.0},
    "speech reported": {"news_report": 2.0},
    "advice and instruction": {"howto": 2.5},
    "explanation": {"encyclopedic": 2.0},
}
"""The same abroad, where no words speak beside the themes."""
