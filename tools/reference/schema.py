"""The page of the JSON Schema: the fields of a document in a table, then the whole."""

from __future__ import annotations

import json
from typing import Any

from corpusnorm.schema import document_schema
from tools.reference.tables import cell


def schema_page() -> str:
    """The JSON Schema: the fields of a document in a table, then the whole."""
    whole = document_schema()
    rows = [
        f"| `{name}` | {cell(_type(field))} | {cell(_meaning(field, whole['$defs']))} |"
        for name, field in whole["properties"].items()
    ]
    return "\n".join(
        [
            "# JSON Schema\n",
            "What `corpusnorm schema` prints.",
            "The fields are told one by one in [The form of a document](../explanation/document.md).\n",
            "| Field | Type | Meaning |\n|---|---|---|",
            *rows,
            f"\n## The whole\n\n```json\n{json.dumps(whole, indent=2, ensure_ascii=False)}\n```",
        ]
    )


def _meaning(field: dict[str, Any], definitions: dict[str, Any]) -> str:
    """What a field, or the definition that it refers to, says of itself."""
    reference = field.get("$ref") or field.get("items", {}).get("$ref", "")
    definition = definitions.get(reference.rpartition("/")[2], {})
    return str(field.get("description") or definition.get("description", ""))


def _type(field: dict[str, Any]) -> str:
    if "$ref" in field:
        return str(field["$ref"]).rpartition("/")[2]
    if "const" in field:
        return f"`{json.dumps(field['const'])}`"
    if "enum" in field:
        return ", ".join(f"`{json.dumps(value)}`" for value in field["enum"])
    if "anyOf" in field or "oneOf" in field:
        return " or ".join(_type(each) for each in field.get("anyOf", field.get("oneOf", ())))
    kinds = field.get("type", "any")
    name = " or ".join(kinds) if isinstance(kinds, list) else str(kinds)
    return f"{name} of {_type(field['items'])}" if name == "array" and "items" in field else name
