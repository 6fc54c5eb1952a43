#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""GCC 12 destroys some temporaries of a co_await expression twice: closures with captures and braced
aggregates. It also mis-compiles co_await under a conditional operator. This names every statement that
has one; the mend is to name the value, or the task, in a statement of its own (docs/adr/0003)."""
import pathlib
import re
import sys

ROOMS = ("app", "ui", "models", "services")
CLOSURE = re.compile(r"[(,=]\s*\[([^\]\[]+)\]\s*(?:\(|\{|mutable)")
AGGREGATE = re.compile(r"[(,]\s*\{[^{}]*\w|\b(?!co_await\b)[A-Z]\w*\{[^{}]*\w")
CONDITIONAL = re.compile(r"[?:]\s*co_await\b")


def without_comments(text):
    text = re.sub(r"//[^\n]*", "", text)
    return re.sub(r'"(\\.|[^"\\\n])*"', '""', text)


def owns_something(statement):
    """True for a closure that captures by value; references and `this` have nothing to destroy."""
    return any(not re.fullmatch(r"\s*(this|&\s*\w*)\s*", capture)
               for match in CLOSURE.finditer(statement) for capture in match.group(1).split(","))


def statements(text):
    """(offset, statement) of each co_await, up to the semicolon that ends it."""
    for match in re.finditer(r"\bco_await\b", text):
        depth, at = 0, match.start()
        while at < len(text):
            char = text[at]
            depth += char in "([{"
            depth -= char in ")]}"
            if depth < 0 or (char == ";" and depth == 0):
                break
            at += 1
        yield match.start(), text[match.start():at]


def faults(path):
    text = without_comments(path.read_text(encoding="utf-8"))
    for offset, statement in statements(text):
        line = text.count("\n", 0, offset) + 1
        before = text[text.rfind(";", 0, offset) + 1:offset]
        if owns_something(statement):
            yield f"{path}:{line}: a closure with captures inside a co_await expression"
        elif AGGREGATE.search(statement):
            yield f"{path}:{line}: a braced value inside a co_await expression"
        elif CONDITIONAL.search(before[-3:] + statement):
            yield f"{path}:{line}: co_await under a conditional operator"


def main(root):
    found = [fault for room in ROOMS for path in sorted(pathlib.Path(root, room).rglob("*"))
             if path.suffix in (".cpp", ".h") for fault in faults(path)]
    print("\n".join(found) if found else "no fault")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "."))
