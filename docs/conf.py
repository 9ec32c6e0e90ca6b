"""How Sphinx builds these pages (`make docs`)."""

from __future__ import annotations

from enum import Enum
from typing import Any

import attrs
from sphinx.application import Sphinx

import corpusnorm

project = "corpusnorm"
author = "The corpusnorm authors"
project_copyright = "The corpusnorm authors; Apache-2.0"
release = version = corpusnorm.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]

myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3

# The docstrings write `name` for a thing and ``value`` for a value.
default_role = "py:obj"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
python_maximum_signature_line_length = 88
python_use_unqualified_type_names = True
add_module_names = False

html_theme = "furo"
html_title = f"corpusnorm {release}"
html_static_path = ["_static"]
html_css_files = ["pages.css"]
html_js_files = ["rules.js"]
html_show_sphinx = False
html_copy_source = False


def setup(app: Sphinx) -> None:
    """What Sphinx cannot do by itself."""
    app.connect("autodoc-process-signature", _with_defaults)


def _with_defaults(
    _app: Sphinx, what: str, _name: str, obj: Any, _options: object, signature: str | None, returned: str | None
) -> tuple[str | None, str | None]:
    """The signature of an attrs class with its defaults; its source has only how attrs looks them up."""
    if what == "class" and attrs.has(obj) and signature:
        for field in attrs.fields(obj):
            signature = signature.replace(f"attr_dict['{field.name}'].default", _shown(field.default))
    return signature, returned


def _shown(default: object) -> str:
    return str(default) if isinstance(default, Enum) else repr(default)
