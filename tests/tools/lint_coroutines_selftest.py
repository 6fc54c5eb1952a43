#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants what lint_coroutines.py must find, and what it must leave alone."""
import pathlib
import subprocess
import sys
import tempfile

LINT = pathlib.Path(__file__).with_name("lint_coroutines.py")
CASES = {
    "closure that owns": ("co_return co_await store.read([id](Session& s) { return s.get(id); });", True),
    "closure that owns by initialiser": ("auto x = co_await store.write([n = name](Session& s) { return n; });", True),
    "braced argument": ("co_await ask({key, secret});", True),
    "conditional": ("const auto order = stop ? co_await a() : co_await b();", True),
    "named task": ("auto task = store.read([id](Session& s) { return s.get(id); });\nco_return co_await task;", False),
    "closure of references": ("co_await until([&] { return done; });", False),
    "closure of this": ("co_await until([this] { return m_done; });", False),
    "plain call": ("co_return co_await m_store.head();", False),
    "only a comment": ("// co_await ask({key});\n", False),
}


def finds(code):
    with tempfile.TemporaryDirectory() as folder:
        room = pathlib.Path(folder, "services")
        room.mkdir()
        (room / "planted.cpp").write_text(code, encoding="utf-8")
        return subprocess.run([sys.executable, LINT, folder], capture_output=True, check=False).returncode == 1


wrong = [name for name, (code, expected) in CASES.items() if finds(code) != expected]
print("wrong: " + ", ".join(wrong) if wrong else f"{len(CASES)} cases")
sys.exit(1 if wrong else 0)
