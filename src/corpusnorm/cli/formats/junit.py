"""JUnit's XML, which most services for continuous integration show: a suite for each file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from corpusnorm.cli.checked import Checked
from corpusnorm.cli.visible import visible
from corpusnorm.finding import Finding


def report(files: Iterable[Checked]) -> Iterator[str]:
    """The report, piece by piece."""
    suites = [_suite(file) for file in files]
    failures = sum(int(suite.attrib["failures"]) for suite in suites)
    tests = sum(int(suite.attrib["tests"]) for suite in suites)
    root = ET.Element("testsuites", name="corpusnorm", tests=str(tests), failures=str(failures), errors="0")
    root.extend(suites)
    ET.indent(root)
    yield f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(file: Checked) -> ET.Element:
    """A file; one in which nothing was found is a test that passed."""
    number = len(file.findings)
    suite = ET.Element(
        "testsuite", name=visible(file.name), tests=str(max(1, number)), failures=str(number), errors="0"
    )
    suite.extend(_failed(file, finding) for finding in file.findings)
    if not number:
        ET.SubElement(suite, "testcase", name="corpusnorm", classname=visible(file.name))
    return suite


def _failed(file: Checked, finding: Finding) -> ET.Element:
    place = file.places.place(finding.span.start)
    case = ET.Element(
        "testcase",
        name=f"{finding.code} {finding.rule}",
        classname=visible(file.name),
        line=str(place.line),
        column=str(place.column),
    )
    message = visible(finding.message)
    failure = ET.SubElement(case, "failure", message=message)
    failure.text = f"{visible(file.name)}:{place.line}:{place.column}: {finding.code} {message}"
    return case
