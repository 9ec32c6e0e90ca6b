"""The lines of a text and the index by which rules find some of them."""

from __future__ import annotations

from corpusnorm.furniture import is_early, is_late, phrases, plain, removals, runs
from corpusnorm.line import Lines, Wording, scan, words_of

TEXT = scan("# Share this:\n\nA ferry.\n* [Tweet](https://example.org/tweet)\n\nShare this\n© 2019")


def test_words_are_told_without_marks() -> None:
    """Marks, case and the targets of links make no difference to the wording of a line."""
    assert words_of("**Back to top ↑**") == words_of("* [BACK to top](#top)") == "back to top"


def test_letters_of_any_alphabet_are_words() -> None:
    """They are read in lower case, also those that Unicode has among its signs; ``(c)`` is one in either case."""
    assert words_of("ΑΠΑΝΤΗΣΕΙΣ: “Réponse”") == "απαντησεις réponse"
    assert words_of("20 \N{KELVIN SIGN} – 3 \N{ANGSTROM SIGN}") == "20 k 3 å"
    assert words_of("Ann (C) Bo") == words_of("Ann (c) Bo") == words_of("Ann © Bo") == "ann © bo"


def test_lines_with_digits() -> None:
    """Short lines are found by a digit of any script, long ones only where links may make them long."""
    long = "A ferry for 20 " * 20
    lines = scan(f"3 May\nfog\n{long}\n٣\n\n[{long}](#)")
    assert [line.number for line in lines.with_digits] == [1, 4, 6]


def test_lines_are_found_by_their_wording() -> None:
    """Whole lines are found, in the order of the text, and lines that only begin alike are not."""
    found = TEXT.reading(phrases("tweet|Share this:|a"))
    assert [line.number for line in found] == [1, 4, 6]


def test_lines_are_found_by_a_word() -> None:
    """A word is found in any case, as a whole; signs that rules ask for are words."""
    assert [line.number for line in TEXT.holding(frozenset({"tweet"}))] == [4]
    assert [line.number for line in TEXT.holding(frozenset({"©", "ferry"}))] == [3, 7]
    assert TEXT.holding(frozenset({"fer"})) == []


def test_the_index_knows_what_it_is_made_for() -> None:
    """Of the wording that lines are scanned for it tells what they have, and of other wording nothing."""
    lines = scan("A ferry.\n\nShare this", Wording(phrases("share this|tweet"), frozenset({"ferry"})))
    assert (set(lines.phrases), set(lines.words)) == ({"share this"}, {"ferry"})
    assert [line.number for line in lines.reading(phrases("share this"))] == [3]
    assert lines.holding(frozenset({"share"})) == []


def test_running_text_is_not_in_the_index() -> None:
    """A paragraph is neither found by its wording nor by its words."""
    paragraph = "share " * Lines.LONGEST
    lines = scan(f"{paragraph}\nshare")
    assert [line.number for line in lines.holding(frozenset({"share"}))] == [2]
    assert lines.reading(phrases(paragraph)) == []


def test_neighbours_are_filled_lines() -> None:
    """Blank lines are stepped over, and there is nothing beyond the ends."""
    line = TEXT[5]
    assert TEXT.rank(line) == 3
    before, after = TEXT.near(line, -1), TEXT.near(line, 1)
    assert before is not None
    assert after is not None
    assert (before.number, after.number) == (4, 7)
    assert TEXT.near(line, 2) is None
    assert TEXT.near(TEXT[0], -1) is None


def test_runs_are_parted_by_other_text() -> None:
    """Lines with nothing but blank lines between them are one run."""
    found = [TEXT[0], TEXT[3], TEXT[5]]
    assert [[line.number for line in run] for run in runs(found, TEXT)] == [[1], [4, 6]]


def test_links_and_marks_are_taken_off() -> None:
    """Patterns see the words of a line, not its markup."""
    assert plain(TEXT[0]) == "Share this:"
    assert plain(TEXT[3]) == "Tweet"


def test_a_line_is_removed_once() -> None:
    """A line that two tests have found gives one edit, and the edits are in order."""
    edits = list(removals([TEXT[5], TEXT[0], TEXT[5]]))
    assert [edit.span for edit in edits] == [TEXT[0].span, TEXT[5].span]


def test_early_and_late() -> None:
    """Early is the first fifth of a text or its first lines, late the last fifth or the last lines."""
    lines = scan("\n".join(["word"] * 100))
    assert [line.number for line in lines if not is_early(line, lines) and not is_late(line, lines)] == [*range(21, 81)]
    assert all(is_early(line, TEXT) and is_late(line, TEXT) for line in TEXT if line.number < 4)
