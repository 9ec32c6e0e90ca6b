"""`corpusnorm convert`: from files to files, whatever happens on the way."""

from __future__ import annotations

import errno
import gzip
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from corpusnorm import Document, Options
from corpusnorm.flow import normalize
from tests.cli.command import Command

TEXT = "A title\n\nThe first para\N{SOFT HYPHEN}graph of a text, and its end.\n"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 4


def test_one_document_goes_to_standard_output(command: Command) -> None:
    """Without -o a single document is written to standard output, and nothing else is."""
    command.write("a.txt", TEXT)
    outcome = command("convert", "a.txt")
    assert (outcome.code, outcome.err) == (0, "")
    document = json.loads(outcome.out)
    assert document["source"]["name"] == "a.txt"
    assert [repair["rule"] for repair in document["repairs"]] == ["soft-hyphen"]


def test_a_hyphen_as_output_is_standard_output(command: Command) -> None:
    """`-o -` says what goes without saying, and makes no folder of that name."""
    command.write("a.txt", TEXT)
    outcome = command("convert", "a.txt", "-o", "-", "--to", "text")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("A title\n")
    assert command.files(".") == ["a.txt"]


def test_standard_input_is_read(command: Command) -> None:
    """`-` is standard input, which has no name."""
    outcome = command("convert", "-", stdin=TEXT.encode())
    assert outcome.code == 0
    assert json.loads(outcome.out)["source"]["name"] is None


@pytest.mark.parametrize(
    ("to", "suffix"), [("json", ".json"), ("jsonl", ".jsonl"), ("markdown", ".md"), ("text", ".txt")]
)
def test_a_folder_keeps_its_tree(command: Command, to: str, suffix: str) -> None:
    """A folder is searched to any depth, and OUT gets the same tree with the suffix of the format."""
    command.write("in/a.txt", TEXT)
    command.write("in/deep/er/b.txt", TEXT)
    outcome = command("convert", "in", "-o", "out/", "--to", to)
    assert outcome.code == 0
    assert command.files("out") == [f"out/a{suffix}", f"out/deep/er/b{suffix}"]
    assert command.read(f"out/a{suffix}")


def test_hidden_files_configuration_and_our_own_output_are_passed_over(command: Command) -> None:
    """Converting a folder twice does the same twice, even if OUT lies within it."""
    for name in ("in/a.txt", "in/.hidden.txt", "in/.git/b.txt"):
        command.write(name, TEXT)
    command.write("in/corpusnorm.toml", "ignore = []\n")
    for to in ("json", "markdown"):
        assert command("convert", "in", "-o", "in", "--to", to).code == 0
    assert command("convert", "in", "-o", "in/out").code == 0
    assert command("convert", "in", "-o", "in/out").code == 0
    assert command.files("in/out") == ["in/out/a.json"]


def test_canonical_markdown_alone_is_a_document(command: Command) -> None:
    """Canonical Markdown is converted where the file that it was made of is not there."""
    command.write("in/a.txt", TEXT)
    command("convert", "in", "-o", "kept", "--to", "markdown")
    outcome = command("convert", "kept", "--to", "jsonl")
    assert outcome.code == 0
    assert json.loads(outcome.out)["source"]["name"] == "kept/a.md"


def test_patterns_are_expanded(command: Command) -> None:
    """A pattern that the shell did not expand is, and the tree below its fixed part is kept."""
    for name in ("in/x/a.txt", "in/y/a.txt", "in/y/b.md"):
        command.write(name, TEXT)
    assert command("convert", "in/*/*.txt", "-o", "out").code == 0
    assert command.files("out") == ["out/x/a.json", "out/y/a.json"]


def test_a_file_with_a_star_in_its_name_is_that_file(command: Command) -> None:
    """What exists under a name is meant, even if the name looks like a pattern."""
    command.write("a*.txt", TEXT)
    command.write("ab.txt", TEXT)
    assert json.loads(command("convert", "a*.txt").out)["source"]["name"] == "a*.txt"


def test_a_document_named_twice_is_converted_once(command: Command) -> None:
    """A file that is named itself and by its folder is one document."""
    command.write("in/a.txt", TEXT)
    outcome = command("convert", "in", "in/a.txt", "./in/a.txt", "--to", "jsonl")
    assert len(outcome.out.splitlines()) == 1


def test_several_documents_go_to_standard_output_as_jsonl(command: Command) -> None:
    """JSONL holds any number of documents, in the order of their names, then the summary tells of them."""
    for name in ("b.txt", "a.txt", "c/d.txt"):
        command.write(name, TEXT)
    outcome = command("convert", ".", "--to", "jsonl")
    names = [json.loads(line)["source"]["name"] for line in outcome.out.splitlines()]
    assert names == ["a.txt", "b.txt", "c/d.txt"]
    assert outcome.err.startswith("Converted 3 of 3 documents.\n")


def test_several_documents_need_a_place_to_go(command: Command) -> None:
    """Documents that have a file each are not glued together on standard output."""
    command.write("a.txt", TEXT)
    command.write("b.txt", TEXT)
    outcome = command("convert", "a.txt", "b.txt")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        "corpusnorm: 2 documents in json cannot go to standard output one after the other; "
        "name a folder with -o, or choose --to jsonl\n"
    )


def test_jsonl_goes_to_one_file(command: Command) -> None:
    """With jsonl, OUT is a file for all documents."""
    command.write("in/a.txt", TEXT)
    command.write("in/b.txt", TEXT)
    assert command("convert", "in", "--to", "jsonl", "-o", "new/corpus.jsonl").code == 0
    assert command.files("new") == ["new/corpus.jsonl"]
    assert len(command.read("new/corpus.jsonl").splitlines()) == 2


@pytest.mark.parametrize(
    ("out", "begin"),
    [
        ("b.md", b"---\nschema:"),
        ("b.txt", b"A title"),
        ("b.jsonl", b'{"schema": '),
        ("b.json", b'{\n  "'),
        ("-", b'{\n  "'),
    ],
)
def test_the_suffix_of_out_says_the_format(command: Command, out: str, begin: bytes) -> None:
    """Without `--to` a file gets the format that its name promises; `--to` has the last word."""
    command.write("a.txt", TEXT)
    outcome = command("convert", "a.txt", "-o", out)
    assert outcome.code == 0
    assert (outcome.out.encode() if out == "-" else command.read(out)).startswith(begin)
    assert command("convert", "a.txt", "-o", "c.md", "--to", "json").code == 0
    assert command.read("c.md").startswith(b'{\n  "')


def test_an_empty_out_is_no_folder(command: Command) -> None:
    """`-o ''`, as a variable that is not set makes it, does not write into the folder at hand."""
    command.write("a.txt", TEXT)
    outcome = command("convert", "a.txt", "-o", "")
    assert (outcome.code, outcome.err) == (2, "corpusnorm: -o: an empty name is no place to write to\n")
    assert command.files() == ["a.txt"]


def test_a_stream_of_several_documents_is_no_folder(command: Command) -> None:
    """`-o corpus.jsonl` is understood without `--to jsonl`, and a folder that is called so stays one."""
    command.write("in/a.txt", TEXT)
    command.write("in/b.txt", TEXT)
    assert command("convert", "in", "-o", "corpus.jsonl").code == 0
    assert len(command.read("corpus.jsonl").splitlines()) == 2
    (command.folder / "old.md").mkdir()
    assert command("convert", "in", "-o", "old.md").code == 0
    assert command.files("old.md") == ["old.md/a.json", "old.md/b.json"]


@pytest.mark.parametrize(("out", "made"), [("b.json", "b.json"), ("b", "b/a.json"), ("b.json/", "b.json/a.json")])
def test_a_single_document_goes_to_a_file_or_a_folder(command: Command, out: str, made: str) -> None:
    """A name with a suffix is a file, any other a folder, and a slash at the end says folder."""
    command.write("a.txt", TEXT)
    assert command("convert", "a.txt", "-o", out).code == 0
    assert command.files() == sorted(["a.txt", made])


@pytest.mark.parametrize("is_there", [True, False])
def test_several_documents_do_not_go_into_one_file(command: Command, is_there: bool) -> None:
    """A file as OUT for documents that have a file each is refused, whether it is there or not."""
    command.write("in/a.txt", TEXT)
    command.write("in/b.txt", TEXT)
    if is_there:
        command.write("b.json", "kept")
    outcome = command("convert", "in", "-o", "b.json")
    assert outcome.code == 2
    assert outcome.err.startswith("corpusnorm: b.json is a file, and documents in json have a file each; name a folder")


def test_a_dot_in_a_name_is_no_suffix(command: Command) -> None:
    """Files that end in a number do not become one."""
    command.write("in/2020.01.05", TEXT)
    command.write("in/2020.01.06", TEXT)
    assert command("convert", "in", "-o", "out").code == 0
    assert command.files("out") == ["out/2020.01.05.json", "out/2020.01.06.json"]


def test_two_documents_for_one_output_are_refused(command: Command) -> None:
    """Both are named, with what to do, before anything is written."""
    for name in ("in/0.txt", "in/a.txt", "in/a.html"):
        command.write(name, TEXT)
    outcome = command("convert", "in", "-o", "out")
    assert outcome.code == 2
    assert outcome.err == (
        "corpusnorm: in/a.html and in/a.txt would both become out/a.json; "
        "rename one of them, or convert them into different folders\n"
    )
    assert not (command.folder / "out").exists()


@pytest.mark.parametrize("out", [".", "a.txt"])
def test_a_document_is_never_overwritten_by_its_own_conversion(command: Command, out: str) -> None:
    """An output that is an input is refused."""
    command.write("a.txt", TEXT)
    outcome = command("convert", "a.txt", "--to", "text", "-o", out)
    assert outcome.code == 2
    assert "a.txt is one of the documents to convert and would be lost" in outcome.err
    assert command.read("a.txt") == TEXT.encode()


def test_a_failed_file_does_not_stop_the_rest(command: Command) -> None:
    """Each failure is named at the end with its reason, and the exit code is 1."""
    command.write("in/a.txt", TEXT)
    command.write("in/m.png", PNG)
    command.write("in/z.txt", TEXT)
    outcome = command("convert", "missing.txt", "no*.txt", "in", "-o", "out")
    assert outcome.code == 1
    assert command.files("out") == ["out/a.json", "out/z.json"]
    assert outcome.err.startswith("Converted 2 of 3 documents to out.\n")
    assert outcome.err.splitlines()[-3:] == [
        "corpusnorm: missing.txt: no such file or folder; check the spelling",
        "corpusnorm: no*.txt: no file fits this pattern; check the spelling",
        "corpusnorm: in/m.png: not text (image/png)",
    ]


def test_a_binary_file_is_refused_with_its_type(command: Command) -> None:
    """The message is one line, and nothing goes to standard output."""
    command.write("x.png", PNG)
    outcome = command("convert", "x.png")
    assert (outcome.code, outcome.out, outcome.err) == (1, "", "corpusnorm: x.png: not text (image/png)\n")


def test_an_archive_is_refused_with_what_to_do(command: Command) -> None:
    """Where there may be text within, the message says to take it out."""
    command.write("x.txt.gz", gzip.compress(TEXT.encode()))
    outcome = command("convert", "x.txt.gz")
    advice = "not text (application/gzip); if there is text in it, take that out first"
    assert (outcome.code, outcome.err) == (1, f"corpusnorm: x.txt.gz: {advice}\n")


RECORDS = "".join(json.dumps({"id": number, "text": TEXT}) + "\n" for number in range(2))


def test_what_to_look_at_is_told_of_one_document_and_of_many(command: Command) -> None:
    """A page or records that were taken for a text stand in the account, or on standard error where there is none."""
    command.write("records.jsonl", RECORDS)
    problem = "this is data in JSON; take the text out first"
    assert command("convert", "records.jsonl").err == f"corpusnorm: records.jsonl: {problem}\n"
    assert command("convert", "records.jsonl", "-o", "out/").err.endswith(
        f"look at        because\nrecords.jsonl  {problem}\n"
    )


def test_a_folder_without_permission_is_told(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that cannot be read is a failure; the others are converted."""
    command.write("in/a.txt", TEXT)
    command.write("in/locked/b.txt", TEXT)
    _refuse(monkeypatch, "scandir", "locked")
    outcome = command("convert", "in", "-o", "out")
    assert outcome.code == 1
    assert command.files("out") == ["out/a.json"]
    assert outcome.err.splitlines()[-1] == (
        "corpusnorm: in/locked: permission denied; ask its owner for access, or change its mode"
    )


def _refuse(monkeypatch: pytest.MonkeyPatch, function: str, name: str) -> None:
    """Let a function of `os` find no permission for ``name``; modes do not keep out an administrator."""
    real: Callable[..., Any] = getattr(os, function)

    def refusing(path: str, *args: object) -> object:
        if Path(path).name == name:
            raise PermissionError(errno.EACCES, "Permission denied", os.fspath(path))
        return real(path, *args)

    monkeypatch.setattr(os, function, refusing)


def test_an_unreadable_file_is_told(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that cannot be opened is a failure with its reason."""
    command.write("a.txt", TEXT)

    def refuse(self: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    outcome = command("convert", "a.txt")
    assert (outcome.code, outcome.err) == (
        1,
        "corpusnorm: a.txt: permission denied; ask its owner for access, or change its mode\n",
    )


def test_a_folder_without_documents_is_told(command: Command) -> None:
    """Nothing to convert is no failure, but it is said."""
    (command.folder / "in").mkdir()
    outcome = command("convert", "in", "-o", "out")
    assert (outcome.code, outcome.err) == (0, "corpusnorm: no documents were found in in\n")


class _FullDisk:
    """A file on a disk that takes half of what is written and then no more."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def __enter__(self) -> _FullDisk:
        return self

    def __exit__(self, *args: object) -> None:
        self._file.close()

    def write(self, data: bytes) -> int:
        """Write the first half."""
        self._file.write(data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    def flush(self) -> None:
        """Nothing is ever flushed."""


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk on which every write fails half-way."""
    real = os.fdopen
    monkeypatch.setattr("corpusnorm.cli.output.os.fdopen", lambda descriptor, mode: _FullDisk(real(descriptor, "wb")))


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_leaves_the_old_file_whole(command: Command) -> None:
    """A write that fails half-way leaves what was there, and nothing half-written beside it."""
    command.write("in/a.txt", TEXT)
    command.write("out/a.json", "the old file")
    outcome = command("convert", "in", "-o", "out")
    assert outcome.code == 1
    assert outcome.err.splitlines()[-1] == (
        "corpusnorm: in/a.txt: cannot write out/a.json: "
        "no space left on the device; free some and run the command again"
    )
    assert command.files("out") == ["out/a.json"]
    assert command.read("out/a.json") == b"the old file"


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_leaves_the_old_stream_whole(command: Command) -> None:
    """The same for one file with all documents."""
    command.write("in/a.txt", TEXT)
    command.write("out/corpus.jsonl", "the old file")
    outcome = command("convert", "in", "--to", "jsonl", "-o", "out/corpus.jsonl")
    assert (outcome.code, outcome.err) == (
        1,
        "corpusnorm: out/corpus.jsonl: no space left on the device; free some and run the command again\n",
    )
    assert command.files("out") == ["out/corpus.jsonl"]
    assert command.read("out/corpus.jsonl") == b"the old file"


def test_a_stream_without_a_document_replaces_nothing(command: Command) -> None:
    """If no document can be converted, what stands at OUT is kept."""
    command.write("x.png", PNG)
    command.write("corpus.jsonl", "the old file")
    assert command("convert", "x.png", "--to", "jsonl", "-o", "corpus.jsonl").code == 1
    assert command.read("corpus.jsonl") == b"the old file"


def test_a_file_where_a_folder_is_needed_is_told(command: Command) -> None:
    """The tree of OUT cannot be made through a file."""
    command.write("in/deep/a.txt", TEXT)
    command.write("out/deep", "a file")
    outcome = command("convert", "in", "-o", "out")
    assert outcome.code == 1
    assert "cannot write out/deep/a.json: a file of that name stands where a folder is needed" in outcome.err


def _interrupting(at: str) -> Callable[..., Document]:
    def converted(data: bytes, *, name: str | None = None, options: Options) -> Document:
        if name == at:
            raise KeyboardInterrupt
        return normalize(data, name=name, options=options)

    return converted


def test_interruption_keeps_what_is_done(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C says how far it came; finished files stay, and nothing is half-written."""
    for name in "abc":
        command.write(f"in/{name}.txt", TEXT)
    monkeypatch.setattr("corpusnorm.cli.convert.normalize", _interrupting("in/c.txt"))
    outcome = command("convert", "in", "-o", "out")
    assert outcome.code == 130
    assert outcome.err == "corpusnorm: interrupted; 2 of 3 converted, nothing half-written\n"
    assert command.files("out") == ["out/a.json", "out/b.json"]


def test_interruption_keeps_the_old_stream(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file with all documents is replaced at the end only."""
    for name in "abc":
        command.write(f"in/{name}.txt", TEXT)
    command.write("out/corpus.jsonl", "the old file")
    monkeypatch.setattr("corpusnorm.cli.convert.normalize", _interrupting("in/c.txt"))
    outcome = command("convert", "in", "--to", "jsonl", "-o", "out/corpus.jsonl")
    assert outcome.code == 130
    assert outcome.err == "corpusnorm: interrupted; 0 of 3 converted, nothing half-written\n"
    assert command.files("out") == ["out/corpus.jsonl"]
    assert command.read("out/corpus.jsonl") == b"the old file"


def test_an_error_of_our_own_is_reported_as_such(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of ours in one file is owned, with the request to report it, and does not stop the rest."""

    def failing(data: bytes, *, name: str | None = None, options: Options) -> Document:
        if name == "in/a.txt":
            raise IndexError("no such thing")
        return normalize(data, name=name, options=options)

    command.write("in/a.txt", TEXT)
    command.write("in/b.txt", TEXT)
    monkeypatch.setattr("corpusnorm.cli.convert.normalize", failing)
    outcome = command("convert", "in", "-o", "out")
    assert outcome.code == 1
    assert command.files("out") == ["out/b.json"]
    assert (
        "corpusnorm: in/a.txt: internal error (IndexError: no such thing); this is a fault of corpusnorm, "
        "please report it" in outcome.err
    )
    assert "Traceback" not in outcome.err
    monkeypatch.setenv("CORPUSNORM_TRACEBACK", "1")
    assert "Traceback" in command("convert", "in", "-o", "out").err


def test_the_summary_tells_kinds_repairs_and_what_to_look_at(command: Command) -> None:
    """At the end stand documents by kind, repairs by rule, and documents with problems."""
    command.write("in/a.txt", TEXT)
    command.write("in/b.txt", "Lost: \N{REPLACEMENT CHARACTER}.\n")
    command.write("in/c.txt", "Un caf\N{LATIN SMALL LETTER E WITH ACUTE}.\n".encode() * 9 + b"Two: \x93a\x94.\n")
    err = command("convert", "in", "-o", "out").err
    assert "Converted 3 of 3 documents to out.\n\nkind " in err
    assert "soft-hyphen      1          1\n" in err
    assert "in/b.txt  1 character is lost (U+FFFD); see the original\n" in err
    assert "in/c.txt  2 bytes do not fit the encoding utf-8, the first in line 10\n" in err


@pytest.mark.parametrize("is_terminal", [True, False])
def test_progress_is_shown_on_a_terminal_only(
    command: Command, monkeypatch: pytest.MonkeyPatch, is_terminal: bool
) -> None:
    """On a terminal one line tells how far we are, and is gone at the end; a pipe gets none."""
    command.write("in/a.txt", TEXT)
    command.write("in/b.txt", TEXT)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stderr.isatty", lambda: is_terminal)
    err = command("convert", "in", "-o", "out").err
    assert ("[1/2] in/a.txt" in err) is is_terminal
    assert ("\r\x1b[2KConverted" in err) is is_terminal


@pytest.mark.parametrize("data", [b"", b"a", b"\n", b"\xff", b"a" * 1_000_000], ids=["empty", "a", "lf", "ff", "line"])
def test_odd_files_are_documents(command: Command, data: bytes) -> None:
    """An empty file, a single byte and an endless line are converted like any other."""
    command.write("a.txt", data)
    outcome = command("convert", "a.txt")
    assert outcome.code == 0
    assert json.loads(outcome.out)["source"]["size"] == len(data)


def test_rules_can_be_chosen(command: Command) -> None:
    """`--ignore` leaves repairs out, `--select` leaves all others out."""
    command.write("a.txt", "soft\N{SOFT HYPHEN}hyphen and no\N{NO-BREAK SPACE}break.\n")
    assert _repaired(command("convert", "a.txt").out) == ["soft-hyphen", "no-break-space"]
    assert _repaired(command("convert", "a.txt", "--ignore", "CH002").out) == ["no-break-space"]
    assert _repaired(command("convert", "a.txt", "--select", "soft-hyphen").out) == ["soft-hyphen"]


def test_the_configuration_holds_for_convert(command: Command) -> None:
    """Rules, exceptions for files, excluded files and the encoding come from the configuration."""
    command.write(
        "corpusnorm.toml",
        'ignore = ["CH001"]\nexclude = ["drafts"]\nencoding = "cp1251"\nper-file-ignores = {"b.txt" = ["CH"]}\n',
    )
    for name in ("a.txt", "b.txt", "drafts/c.txt"):
        command.write(name, "soft\N{SOFT HYPHEN}hyphen and no\N{NO-BREAK SPACE}break.\n")
    command.write("d.txt", "Привет, мир.\n".encode("cp1251"))
    documents = [json.loads(line) for line in command("convert", ".", "--to", "jsonl").out.splitlines()]
    assert [document["source"]["name"] for document in documents] == ["a.txt", "b.txt", "d.txt"]
    assert [len(document["repairs"]) for document in documents] == [1, 0, 0]
    assert documents[2]["source"]["encoding"] == "cp1251"


def _repaired(out: str) -> list[str]:
    return [repair["rule"] for repair in json.loads(out)["repairs"]]


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_rule_is_refused(command: Command, option: str) -> None:
    """A misspelt rule is told with similar names before anything is done."""
    command.write("a.txt", TEXT)
    outcome = command("convert", "a.txt", option, "soft-hypen")
    assert (outcome.code, outcome.out) == (2, "")
    assert "no rule is called 'soft-hypen'; did you mean soft-hyphen" in outcome.err


def test_an_unknown_encoding_is_refused(command: Command) -> None:
    """An encoding that does not exist is told at once."""
    outcome = command("convert", "a.txt", "--encoding", "utf-9")
    assert outcome.code == 2
    assert outcome.err == "corpusnorm: --encoding: no encoding is called 'utf-9'; try for example windows-1252\n"


def test_a_link_stays_a_link(command: Command) -> None:
    """Where OUT leads elsewhere, the file there is replaced, with its mode."""
    command.write("a.txt", TEXT)
    target = command.write("elsewhere/kept.json", "old")
    target.chmod(0o640)
    (command.folder / "b.json").symlink_to(target)
    assert command("convert", "a.txt", "-o", "b.json").code == 0
    assert (command.folder / "b.json").is_symlink()
    assert json.loads(target.read_bytes())["source"]["name"] == "a.txt"
    assert target.stat().st_mode & 0o777 == 0o640
