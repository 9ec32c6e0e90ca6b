"""`corpusnorm check`: findings and fixes in ruff's manner."""

from __future__ import annotations

import errno
import json
import os
import tomllib
from pathlib import Path

import pytest

from corpusnorm.options import LEAST_CONFIDENCE
from tests.cli.command import Command

CLEAN = "A clean line.\n"
FAULTY = "The first para\N{SOFT HYPHEN}graph.\n"
LATE = "It cost \\$15 in all, or \\$16.\n"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 4


def test_a_clean_file_passes(command: Command) -> None:
    """Nothing found is said, and exits with 0."""
    command.write("a.txt", CLEAN)
    outcome = command("check", "a.txt")
    assert (outcome.code, outcome.out, outcome.err) == (0, "All checks passed!\n", "")


def test_a_finding_is_one_line_in_the_concise_format(command: Command) -> None:
    """`path:line:column: CODE [*] message`, then the summary; exit code 1."""
    command.write("in/a.txt", CLEAN + FAULTY)
    outcome = command("check", "in", "--output-format", "concise")
    assert outcome.code == 1
    assert outcome.out == (
        "in/a.txt:2:15: CH002 [*] Soft hyphen in the text\nFound 1 error.\n[*] 1 fixable with the `--fix` option.\n"
    )


def test_fixes_are_written_into_the_file(command: Command) -> None:
    """`--fix` repairs the file; if nothing remains, the exit code is 0."""
    path = command.write("a.txt", FAULTY * 2)
    path.chmod(0o640)
    outcome = command("check", "a.txt", "--fix")
    assert (outcome.code, outcome.out) == (0, "Found 2 errors (2 fixed, 0 remaining).\n")
    assert command.read("a.txt") == b"The first paragraph.\n" * 2
    assert path.stat().st_mode & 0o777 == 0o640
    assert command.files() == ["a.txt"]


def test_what_cannot_be_fixed_remains(command: Command) -> None:
    """After `--fix`, what remains is reported at its new place, and exits with 1."""
    command.write("a.txt", "A para\N{SOFT HYPHEN}graph \N{REPLACEMENT CHARACTER} here.\n")
    outcome = command("check", "a.txt", "--fix", "--output-format", "concise")
    assert outcome.code == 1
    assert outcome.out == (
        "a.txt:1:13: EN002 Replacement character: a character was lost here\nFound 2 errors (1 fixed, 1 remaining).\n"
    )


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_the_encoding_stays(command: Command, encoding: str) -> None:
    """A fix keeps the encoding of the file and its byte-order mark."""
    text = (
        "Das ist ein Haus für Köche\N{NO-BREAK SPACE}und für alle Gäste, die süße Äpfel mögen und auch nicht über das "
        "Wetter reden wollen.\n"
    )
    command.write("a.txt", text.encode(encoding))
    assert command("check", "a.txt", "--fix").code == 0
    assert command.read("a.txt") == text.replace("\N{NO-BREAK SPACE}", " ").encode(encoding)


def test_bytes_outside_of_the_fixes_stay(command: Command) -> None:
    """A stray byte within UTF-8 is no part of the fix and stays as it is."""
    command.write("a.txt", "Öl, Käse, Äpfel und para\N{SOFT HYPHEN}graph ".encode() + b"\x93quoted\x94\n")
    command("check", "a.txt", "--fix", "--select", "CH002")
    assert command.read("a.txt") == "Öl, Käse, Äpfel und paragraph ".encode() + b"\x93quoted\x94\n"


def test_what_the_encoding_cannot_hold_is_left_and_told(command: Command) -> None:
    """A fix that needs a character which the encoding lacks is not made."""
    text = "Ein sch\xf6ner Text f\xfcr K\xf6che &mdash; &Omega; steht hier.\n".encode("cp1252")
    command.write("a.txt", text)
    outcome = command("check", "a.txt", "--fix", "--select", "html-entity", "--encoding", "cp1252")
    assert outcome.code == 1
    assert command.read("a.txt") == text.replace(b"&mdash;", b"\x97")
    assert "Found 2 errors (1 fixed, 1 remaining)." in outcome.out
    assert outcome.err == (
        "corpusnorm: a.txt: 1 left unfixed, since the encoding cp1252 has no bytes for what would come there; "
        "save the file as UTF-8 to have it fixed\n"
    )


def test_markup_is_taken_off_on_request_only(command: Command) -> None:
    """In the text itself the removal of markup is unsafe: shown, counted, and not applied by `--fix` alone."""
    command.write("a.txt", LATE)
    outcome = command("check", "a.txt", "--fix")
    assert outcome.code == 1
    assert command.read("a.txt") == LATE.encode()
    assert outcome.out.endswith(
        "Found 2 errors.\nNo fixes available (2 hidden fixes can be enabled with the `--unsafe-fixes` option).\n"
    )
    outcome = command("check", "a.txt", "--fix", "--unsafe-fixes")
    assert (outcome.code, outcome.out) == (0, "Found 2 errors (2 fixed, 0 remaining).\n")
    assert command.read("a.txt") == b"It cost $15 in all, or $16.\n"


def test_unsafe_fixes_alone_change_nothing(command: Command) -> None:
    """`--unsafe-fixes` without `--fix` counts them as fixable, and leaves the file alone."""
    command.write("a.txt", LATE + FAULTY)
    outcome = command("check", "a.txt", "--unsafe-fixes")
    assert outcome.out.endswith("Found 3 errors.\n[*] 3 fixable with the `--fix` option.\n")
    assert command.read("a.txt") == (LATE + FAULTY).encode()
    outcome = command("check", "a.txt")
    assert outcome.out.endswith(
        "[*] 1 fixable with the `--fix` option (2 hidden fixes can be enabled with the `--unsafe-fixes` option).\n"
    )


def test_what_only_an_unsafe_fix_lays_bare_is_no_safe_fix(command: Command) -> None:
    """Blank lines that are too many once the image between them is gone are not promised to `--fix`."""
    command.write("a.txt", "The harbour in June.\n\n![](harbour.jpg)\n\nThe harbour in July.\n")
    assert "LA003" in command("check", "a.txt").out
    outcome = command("check", "a.txt", "--fix")
    assert outcome.out.endswith(
        "Found 1 error.\nNo fixes available (1 hidden fix can be enabled with the `--unsafe-fixes` option).\n"
    )


def test_markup_is_no_fault_in_markdown(command: Command) -> None:
    """A file that is called Markdown may have headings and escapes; who asks for them gets them."""
    command.write("a.md", LATE + "\n## A heading\n\nText.\n")
    assert command("check", "a.md").code == 0
    assert command("check", "a.md", "--extend-select", "MK").code == 1


def test_widgets_between_comments_are_removed_on_request(command: Command) -> None:
    """Fixes of rules that need the whole document are made too, if they are selected and allowed."""
    comments = "".join(f"{name}\nA comment that {name} wrote on this.\nLikeLike\n" for name in ("Ann", "Bob", "Cy"))
    command.write("a.txt", f"A post.\n\n{comments}")
    command("check", "a.txt", "--fix", "--unsafe-fixes", "--select", "comment-like-widget")
    assert b"LikeLike" not in command.read("a.txt")
    assert b"A comment that Cy wrote on this." in command.read("a.txt")


def test_the_diff_changes_nothing(command: Command) -> None:
    """`--diff` shows what `--fix` would do, and exits with 1 if that is anything."""
    command.write("a.txt", CLEAN + FAULTY + LATE)
    outcome = command("check", "a.txt", "--diff")
    assert outcome.code == 1
    assert outcome.out == (
        "--- a.txt\n+++ a.txt\n@@ -1,3 +1,3 @@\n A clean line.\n"
        "-The first para\N{SOFT HYPHEN}graph.\n+The first paragraph.\n"
        " It cost \\$15 in all, or \\$16.\n"
    )
    assert outcome.err == "corpusnorm: Would fix 1 error (2 additional fixes available with `--unsafe-fixes`).\n"
    assert command.read("a.txt") == (CLEAN + FAULTY + LATE).encode()


def test_an_empty_diff_exits_with_0(command: Command) -> None:
    """Where `--fix` would change nothing, `--diff` is content."""
    command.write("a.txt", LATE)
    assert command("check", "a.txt", "--diff").code == 0


def test_a_diff_tells_a_missing_line_end(command: Command) -> None:
    """As in any unified diff, so that `patch` can apply it."""
    command.write("a.txt", "No end")
    assert command("check", "a.txt", "--diff").out.endswith("-No end\n\\ No newline at end of file\n+No end\n")


def test_standard_input_is_fixed_to_standard_output(command: Command) -> None:
    """With `-` and `--fix` the fixed text goes to standard output, the report to standard error."""
    outcome = command("check", "-", "--fix", stdin=FAULTY.encode())
    assert (outcome.code, outcome.out) == (0, "The first paragraph.\n")
    assert outcome.err == "Found 1 error (1 fixed, 0 remaining).\n"


def test_standard_input_may_be_said_to_come_from_a_file(command: Command) -> None:
    """`--stdin-filename` gives standard input a name, and the configuration of its folder."""
    command.write("in/corpusnorm.toml", 'ignore = ["CH002"]\n')
    faulty = FAULTY.encode() + b"a\t\n"
    outcome = command("check", "-", "--stdin-filename", "in/a.txt", "--output-format", "concise", stdin=faulty)
    assert outcome.out.startswith("in/a.txt:2:2: LA002 [*]")


def test_statistics_count_by_rule(command: Command) -> None:
    """`--statistics` gives counts instead of findings, the most frequent first."""
    command.write("a.txt", FAULTY + LATE)
    outcome = command("check", "a.txt", "--statistics")
    assert outcome.code == 1
    assert outcome.out.startswith("2  MK001  [ ]  markdown-escape\n1  CH002  [*]  soft-hyphen\nFound 3 errors.\n")


def test_statistics_count_by_file(command: Command) -> None:
    """With several files the counts of each follow, the worst file first."""
    command.write("a.txt", FAULTY)
    command.write("b.txt", FAULTY + LATE)
    command.write("c.txt", CLEAN)
    assert command("check", ".", "--statistics").out.splitlines()[:6] == [
        "2  CH002  [*]  soft-hyphen",
        "2  MK001  [ ]  markdown-escape",
        "",
        "3  b.txt  MK001 2, CH002 1",
        "1  a.txt  CH002 1",
        "",
    ]


def test_statistics_for_programs(command: Command) -> None:
    """As JSON they are an array by rule, with the count of each file."""
    command.write("a.txt", FAULTY)
    command.write("b.txt", FAULTY + LATE)
    counts = json.loads(command("check", ".", "--statistics", "--output-format", "json").out)
    assert counts[0] == {
        "code": "CH002",
        "name": "soft-hyphen",
        "count": 2,
        "fixable": True,
        "fixable_count": 2,
        "files": {"a.txt": 1, "b.txt": 1},
    }
    assert command("check", ".", "--statistics", "--output-format", "sarif").code == 2


def test_settings_are_shown(command: Command) -> None:
    """`--show-settings` says in TOML what holds for a file, and checks nothing."""
    command.write(
        "corpusnorm.toml",
        'select = ["CH"]\nper-file-ignores = {"in/**" = ["CH001"]}\nencoding = "cp1252"\n'
        'quotes = "straight"\nleast-confidence = 0.7\n[[require]]\npath = "in/**"\nfields = ["title"]\n',
    )
    command.write("in/a.txt", FAULTY)
    command.write("in/a.txt.corpusnorm", 'corpusnorm: ignore CH003\ncorpusnorm: ignore CH002 in "„ab⍽c"\n')
    outcome = command("check", "in", "--show-settings", "--extend-select", "missing-field")
    assert (outcome.code, outcome.out.splitlines()[0]) == (0, "# What holds for in/a.txt")
    settings = tomllib.loads(outcome.out)
    assert settings["configuration"] == (command.folder / "corpusnorm.toml").as_posix()
    assert settings["encoding"] == "cp1252"
    assert settings["unsafe-fixes"] is False
    assert (settings["quotes"], settings["least-confidence"]) == ("straight", 0.7)
    assert settings["rules"][0] == "CH002"
    assert not {"CH001", "CH003"} & set(settings["rules"])
    assert settings["criteria"] == ["VA001"]
    assert settings["ignored-on-lines"] == [{"words": "„ab⍽c", "rules": ["soft-hyphen"]}]
    assert settings["require"] == [{"path": "in/**", "kinds": [], "fields": ["title"], "unique": False}]


def test_settings_without_a_configuration(command: Command) -> None:
    """Where nothing is configured, that is said, and the rules are the default ones."""
    command.write("a.txt", FAULTY)
    settings = tomllib.loads(command("check", "a.txt", "--show-settings").out)
    assert "configuration" not in settings
    assert "CH002" in settings["rules"]
    assert (settings["quotes"], settings["least-confidence"]) == ("keep", LEAST_CONFIDENCE)


def test_unsafe_fixes_are_made_where_the_configuration_says_so(command: Command) -> None:
    """`unsafe-fixes = true` in a folder does there what the option does everywhere."""
    for folder, configuration in (("bold", "unsafe-fixes = true\n"), ("careful", "")):
        command.write(f"{folder}/corpusnorm.toml", configuration)
        command.write(f"{folder}/a.txt", LATE)
    outcome = command("check", ".", "--fix")
    assert "(2 fixed, 2 remaining)" in outcome.out
    assert command.read("bold/a.txt").decode() == LATE.replace("\\", "")
    assert command.read("careful/a.txt").decode() == LATE
    assert tomllib.loads(command("check", "bold", "--show-settings").out)["unsafe-fixes"] is True


def test_options_may_stand_between_paths(command: Command) -> None:
    """Paths are taken wherever they stand; what is no option is told with the command."""
    command.write("a.txt", FAULTY)
    command.write("b.txt", FAULTY)
    outcome = command(
        "check", "a.txt", "--output-format", "concise", "b.txt", "--exit-zero", "-", stdin=FAULTY.encode()
    )
    assert outcome.code == 0
    assert [line.split(":")[0] for line in outcome.out.splitlines()[:3]] == ["a.txt", "b.txt", "-"]
    outcome = command("check", "a.txt", "--fixx", "b.txt")
    assert outcome.code == 2
    assert outcome.err.endswith("corpusnorm: error: check: unrecognized arguments: --fixx\n")
    assert command("explain", "CH001", "CH002").code == 2


def test_a_selection_of_nothing_is_an_error(command: Command) -> None:
    """`--select ''`, as a variable that is not set makes it, must not let everything pass."""
    command.write("a.txt", FAULTY)
    outcome = command("check", "a.txt", "--select", "")
    assert outcome.code == 2
    assert outcome.err.startswith("corpusnorm: --select: names no rule; ")


def test_exit_zero_finds_without_failing(command: Command) -> None:
    """`--exit-zero` reports as ever and exits with 0."""
    command.write("a.txt", FAULTY)
    outcome = command("check", "a.txt", "--exit-zero")
    assert outcome.code == 0
    assert "CH002" in outcome.out


def test_rules_are_selected(command: Command) -> None:
    """`--select` replaces the default, `--extend-select` adds to it, `--ignore` takes away."""
    command.write("a.txt", "See https://example.org/?utm_source=x for a para\N{SOFT HYPHEN}graph.\n")
    assert _codes(command, "check", "a.txt") == ["CH002"]
    assert _codes(command, "check", "a.txt", "--extend-select", "UR002") == ["UR002", "CH002"]
    assert _codes(command, "check", "a.txt", "--select", "UR002") == ["UR002"]
    assert _codes(command, "check", "a.txt", "--ignore", "CH") == []
    assert "UR002" in _codes(command, "check", "a.txt", "--select", "ALL", "--ignore", "CH")


def _codes(command: Command, *argv: str) -> list[str]:
    """The codes of the findings, in order."""
    lines = command(*argv, "--output-format", "concise").out.splitlines()
    return [line.split()[1] for line in lines if ": " in line and line.split()[0].count(":") == 3]


def test_the_command_line_starts_anew(command: Command) -> None:
    """`--select` sets the configuration's selection aside; `--ignore` goes on from it."""
    command.write("corpusnorm.toml", 'select = ["CH001", "CH002"]\nignore = ["CH002"]\n')
    command.write("a.txt", "no\N{NO-BREAK SPACE}break, soft\N{SOFT HYPHEN}hyphen, \\$5 \n")
    assert _codes(command, "check", "a.txt") == ["CH001"]
    assert _codes(command, "check", "a.txt", "--select", "CH002") == ["CH002"]
    assert _codes(command, "check", "a.txt", "--ignore", "CH001") == []
    assert _codes(command, "check", "a.txt", "--extend-select", "LA002") == ["CH001", "LA002"]


def test_exceptions_hold_for_their_files(command: Command) -> None:
    """`per-file-ignores` turns rules off for the files that fit, however they were selected."""
    command.write("corpusnorm.toml", 'per-file-ignores = {"b/**" = ["soft-hyphen"]}\n')
    command.write("a.txt", FAULTY)
    command.write("b/c.txt", FAULTY)
    outcome = command("check", ".", "--select", "CH002", "--output-format", "concise")
    assert [line.split(":")[0] for line in outcome.out.splitlines() if "CH002" in line] == ["a.txt"]


def test_excluded_files_are_not_checked(command: Command) -> None:
    """What the configuration excludes is left out; where it was named, that is said."""
    command.write("corpusnorm.toml", 'exclude = ["drafts"]\n')
    command.write("drafts/a.txt", FAULTY)
    assert command("check", ".").out == "All checks passed!\n"
    outcome = command("check", "drafts/a.txt")
    assert outcome.code == 0
    assert outcome.err == "corpusnorm: drafts/a.txt: left out, since the configuration excludes it\n"


def test_a_wrong_configuration_exits_with_2(command: Command) -> None:
    """Before anything is checked, the file, the key and similar names are told."""
    command.write("corpusnorm.toml", 'selct = ["CH"]\n')
    command.write("a.txt", FAULTY)
    outcome = command("check", "a.txt", "--fix")
    assert outcome.code == 2
    assert outcome.err == (
        f"corpusnorm: {command.folder / 'corpusnorm.toml'}: selct: unknown key; did you mean select?\n"
    )
    assert command.read("a.txt") == FAULTY.encode()


def test_a_given_configuration_holds_for_all_files(command: Command) -> None:
    """`--config` replaces what would be found; a missing one is an error."""
    command.write("own.toml", 'ignore = ["CH002"]\n')
    command.write("a.txt", FAULTY)
    assert command("check", "a.txt", "--config", "own.toml").code == 0
    outcome = command("check", "a.txt", "--config", "missing.toml")
    assert outcome.code == 2
    assert "missing.toml: cannot be read: No such file or directory" in outcome.err


def test_a_missing_file_exits_with_2(command: Command) -> None:
    """What cannot be checked is told at the end; the others are checked, and nothing is said to have passed."""
    command.write("a.txt", CLEAN)
    outcome = command("check", "missing.txt", "a.txt")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == "corpusnorm: missing.txt: no such file or folder; check the spelling\n"


def test_a_binary_file_is_a_finding(command: Command) -> None:
    """A picture among the texts is reported like any other fault, and can be ignored like one."""
    command.write("x.png", PNG)
    outcome = command("check", "x.png", "--output-format", "concise")
    assert outcome.code == 1
    assert outcome.out.startswith("x.png:1:1: VA004 This is not text (image/png)\n")
    assert command("check", "x.png", "--ignore", "not-text").code == 0


def test_an_error_of_our_own_does_not_stop_the_rest(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of ours is owned, exits with 2, and the other files are checked."""

    def fail(*args: object) -> None:
        raise IndexError("no such thing")

    command.write("a.txt", FAULTY)
    monkeypatch.setattr("corpusnorm.cli.examine.inspect", fail)
    outcome = command("check", "a.txt")
    assert outcome.code == 2
    assert outcome.err.startswith("corpusnorm: a.txt: internal error (IndexError: no such thing); this is a fault")


def test_a_full_disk_leaves_the_file_whole(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fix that cannot be written leaves the file as it was, and is told."""

    def fail(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    command.write("a.txt", FAULTY)
    monkeypatch.setattr("corpusnorm.cli.output.os.fsync", fail)
    outcome = command("check", "a.txt", "--fix")
    assert outcome.code == 2
    assert outcome.err.startswith("corpusnorm: a.txt: not fixed: no space left on the device")
    assert command.files() == ["a.txt"]
    assert command.read("a.txt") == FAULTY.encode()


def test_a_read_only_file_is_not_replaced(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has made a file read-only wants it to stay, though the folder would allow to replace it."""

    def may_write(path: Path, mode: int) -> bool:
        return not (path.name == "a.txt" and mode == os.W_OK)  # the mode itself does not bind the super-user

    command.write("a.txt", FAULTY)
    monkeypatch.setattr("corpusnorm.cli.output.os.access", may_write)
    outcome = command("check", "a.txt", "--fix")
    assert outcome.code == 2
    assert outcome.err.startswith("corpusnorm: a.txt: not fixed: permission denied")
    assert command.read("a.txt") == FAULTY.encode()


@pytest.mark.parametrize("name", ["a" * 251 + ".txt", "漢" * 83 + ".txt"], ids=["ascii", "wide"])
def test_the_longest_names_are_read_and_fixed(command: Command, name: str) -> None:
    """A file whose name leaves no room for a side file or for the end of a temporary one is a file like others."""
    command.write(name, FAULTY)
    outcome = command("check", name, "--fix")
    assert (outcome.code, outcome.err) == (0, "")
    assert command.read(name).decode() == "The first paragraph.\n"


def test_a_clean_file_is_not_written(command: Command) -> None:
    """`--fix` does not touch a file in which there is nothing to fix."""
    path = command.write("a.txt", CLEAN)
    before = path.stat()
    command("check", "a.txt", "--fix")
    assert path.stat() == before


def test_canonical_markdown_is_not_fixed(command: Command) -> None:
    """The documents that we write are read back, not repaired."""
    command.write("a.txt", CLEAN * 3)
    command("convert", "a.txt", "--to", "markdown", "-o", "kept/")
    path = command.folder / "kept/a.md"
    kept = path.read_bytes().replace(b"clean line", b"cl\xc2\xadean line")
    path.write_bytes(kept)
    assert command("check", "kept", "--fix").code == 0
    assert path.read_bytes() == kept


def test_canonical_markdown_that_does_not_read_back_is_a_finding(command: Command) -> None:
    """A document that was broken by hand is reported with the line."""
    command.write("a.txt", CLEAN)
    command("convert", "a.txt", "--to", "markdown", "-o", "kept/")
    path: Path = command.folder / "kept/a.md"
    path.write_text(path.read_text().replace("authors: []", "authors: ["))
    outcome = command("check", "kept", "--output-format", "concise")
    assert outcome.code == 1
    assert outcome.out.startswith("kept/a.md:1:1: VA005 This document does not follow its form: line ")


def test_our_own_json_is_not_checked(command: Command) -> None:
    """Output in JSON beside the texts is passed over."""
    command.write("a.txt", CLEAN)
    command("convert", "a.txt", "-o", "a.json")
    command.write("b.txt", FAULTY)
    outcome = command("check", ".", "--output-format", "concise")
    assert outcome.out.startswith("b.txt:1:15:")


@pytest.mark.parametrize("data", [b"", b"a", b"\xff"], ids=["empty", "a", "ff"])
def test_odd_files_can_be_checked_and_fixed(command: Command, data: bytes) -> None:
    """An empty file and single bytes end no run."""
    command.write("a.txt", data)
    assert command("check", "a.txt").code in (0, 1)
    assert command("check", "a.txt", "--fix").code in (0, 1)
