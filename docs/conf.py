"""How Sphinx builds these pages (`make docs`)."""

from __future__ import annotations

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
