#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the floors of docs/architecture.md on #include lines: app -> ui -> services -> models.

The link rule (cmake/Layers.cmake) cannot see an #include that needs no linking, and a distribution's
Qt shares one include root. Each folder has a row below: the folders and the libraries it may include.
What no row names is refused. Circles between files, and between folders below ui, are refused too.

usage: lint_includes.py [--root DIR] [--qt-headers DIR]
exit:  0 clean, 1 violations (printed as file:line: words), 2 cannot run
"""
import argparse
import pathlib
import re
import subprocess
import sys

# Circles of files or folders that are let pass, each a frozenset of paths. Empty, and it stays so.
PERMITTED_CIRCLES = frozenset()

DOMAIN = ["models/domain"]
CORE_ROOMS = ["services/" + name for name in (
    "interfaces", "quota", "billing", "monitoring", "enforcement", "iam", "alerts", "operators",
    "audit", "settings")]
SERVICES = DOMAIN + CORE_ROOMS
ADAPTERS = ["services/" + name for name in ("storage", "cloud", "secrets", "delivery", "exchange")]
SYSTEM = "system"

# folder: (folders it may include beside itself, libraries). The longest matching folder counts.
ROWS = {
    "models/domain": ([], ["QtCore", "boost"]),
    "models/tables": (DOMAIN, ["QtCore", "QtGui"]),
    **{room: (SERVICES, ["QtCore", "QCoroCore"]) for room in CORE_ROOMS},
    "services/signing": (DOMAIN, ["QtCore", "openssl"]),
    "services/storage": (SERVICES, ["QtCore", "QCoroCore", "QtSql", "sqlite3"]),
    "services/cloud": (SERVICES + ["services/signing"],
                       ["QtCore", "QCoroCore", "QtNetwork", "QCoroNetwork", "simdjson"]),
    "services/secrets": (SERVICES, ["QtCore", "QCoroCore", "QtDBus", "qt6keychain", "openssl", SYSTEM]),
    "services/delivery": (SERVICES, ["QtCore", "QCoroCore", "QtNetwork", "QCoroNetwork", "openssl"]),
    "services/exchange": (SERVICES, ["QtCore", "xlsxwriter", SYSTEM]),
    "services/httpserver": (DOMAIN, ["QtCore", "microhttpd", SYSTEM]),
    "services/api": (SERVICES + ["services/httpserver"], ["QtCore", "QCoroCore"]),
    "services/cloudsim": (DOMAIN + ["services/signing", "services/httpserver"], ["QtCore"]),
    "ui/words": (DOMAIN, ["QtCore"]),
    "ui": (SERVICES + ["models/tables", "ui/words"], ["QtCore", "QCoroCore", "QtGui", "QtWidgets", "QtSvg"]),
    "app": (SERVICES + ADAPTERS, ["QtCore", "QCoroCore", SYSTEM]),
    "app/desktop": (SERVICES + ["app", "ui", "ui/words", "models/tables", "services/cloudsim"],
                    ["QtCore", "QCoroCore", "QtGui", "QtWidgets", "QtSvg", "QtDBus", "QtNetwork", SYSTEM]),
    "app/ctl": (SERVICES + ["app", "services/api", "ui/words"], ["QtCore", "QCoroCore", SYSTEM]),
    "app/cloudsim": (DOMAIN + ["services/cloudsim"], ["QtCore"]),
}
# models/domain is values and rules: of QtCore, nothing that is an object, does I/O or asks for the time.
FORBIDDEN = {
    "models/domain": re.compile(
        r"(QtCore/)?(QtCore|QObject|QMetaObject|QTimer|QBasicTimer|QThread|QThreadPool|QMutex|QCoreApplication|"
        r"QEventLoop|QIODevice|QFile|QSaveFile|QTemporaryFile|QDir|QFileInfo|QProcess|QSettings|QBuffer|"
        r"QElapsedTimer|QDeadlineTimer|QPointer|QAbstractItemModel|QFuture|QPromise)(\.h)?", re.I),
}
FLOORS = ("app", "ui", "services", "models")
SOURCES = {".h", ".cpp", ".mm"}
GENERATED = re.compile(r"(.*/)?(moc_.*\.cpp|.*\.moc|ui_.*\.h|qrc_.*\.cpp)")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*(?:include|include_next|import)\b[ \t]*(.*)$', re.M)
TARGET = re.compile(r'<([^>\n]+)>|"([^"\n]+)"')
COMMENT_OR_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)


class QtHeaders:
    """Which Qt library a header is of, from the installed headers."""

    def __init__(self, root):
        self.libraries = {}
        for folder in sorted(root.glob("Qt*")):
            for entry in folder.iterdir() if folder.is_dir() else ():
                self.libraries.setdefault(entry.name, set()).add(folder.name)

    def of(self, name):
        return self.libraries.get(name, set())


def library_of(header, qt):
    """The libraries that could give this header: one is enough to permit it."""
    if header.startswith("QCoro"):
        network = re.search(r"network|socket|tcp|dbus", header, re.I)
        return {"QCoroNetwork" if network else "QCoroCore"}
    if re.match(r"Qt[A-Z]\w*/", header):
        return {header.split("/")[0]}
    if found := qt.of(header):
        return found
    for name in ("boost", "openssl", "qt6keychain", "simdjson", "microhttpd", "sqlite3", "xlsxwriter"):
        if re.match(rf"{name}(/|\.h$)", header):
            return {name}
    if re.fullmatch(r"Q\w+|q\w+\.h", header):
        return {"no Qt library that is installed"}
    return {"std"} if re.fullmatch(r"[a-z_0-9]+", header) else {SYSTEM}


def without_comments(text):
    """Comments and raw strings blanked, line numbers kept; ordinary text stays, for it may be a path."""
    def blank(match):
        found = match.group(0)
        keeps = found[0] in "\"'"
        return found if keeps else re.sub(r"[^\n]", " ", found)
    return COMMENT_OR_TEXT.sub(blank, text)


def row_of(path):
    parts = path.split("/")[:-1]
    for length in range(len(parts), 0, -1):
        folder = "/".join(parts[:length])
        if folder in ROWS:
            return folder
    return None


class Lint:
    def __init__(self, root, qt):
        self.root = root
        self.qt = qt
        self.violations = []
        self.edges = {}

    def run(self):
        for floor in FLOORS:
            for path in sorted((self.root / floor).rglob("*")):
                if path.suffix in SOURCES and path.is_file():
                    self.check_file(path.relative_to(self.root).as_posix(), path)
        self.check_circles(self.edges, "files")
        self.check_circles(self.folder_edges(), "folders")
        return self.violations

    def refuse(self, place, words):
        self.violations.append(f"{place}: {words}")

    def check_file(self, name, path):
        self.edges.setdefault(name, set())
        row = row_of(name)
        if row is None:
            self.refuse(f"{name}:1", "is in a folder without a row in lint_includes.py")
            return
        text = without_comments(path.read_text(encoding="utf-8").replace("\\\n", "  "))
        for match in INCLUDE.finditer(text):
            place = f"{name}:{text.count(chr(10), 0, match.start(1)) + 1}"
            target = TARGET.match(match.group(1))
            if target is None:
                self.refuse(place, f"includes what cannot be read: {match.group(1).strip()}")
            else:
                self.check_include(place, name, row, target.group(1) or target.group(2))

    def check_include(self, place, name, row, header):
        _, libraries = ROWS[row]
        if GENERATED.fullmatch(header):
            return
        if header.split("/")[0] in FLOORS + ("tests",) and "/" in header:
            self.check_own(place, name, row, header)
            return
        if ".." in header.split("/") or (self.root / name).parent.joinpath(header).is_file():
            self.refuse(place, f"{header} is not written from the root")
            return
        found = library_of(header, self.qt)
        if "std" not in found and not found & set(libraries):
            self.refuse(place, f"{row} may not include {header} ({', '.join(sorted(found))})")
        elif row in FORBIDDEN and FORBIDDEN[row].fullmatch(header):
            self.refuse(place, f"{row} may not include {header} (an object, I/O or a clock)")

    def check_own(self, place, name, row, header):
        folders, _ = ROWS[row]
        if not (self.root / header).is_file():
            self.refuse(place, f"{header} does not exist")
            return
        self.edges[name].add(header)
        target = row_of(header)
        if target != row and target not in folders:
            self.refuse(place, f"{row} may not include {header}")

    def folder_edges(self):
        """Between the folders of services and models; what lies above has pages that know one another."""
        edges = {}
        for name, targets in self.edges.items():
            folder = "/".join(name.split("/")[:2])
            for target in targets:
                other = "/".join(target.split("/")[:2])
                if folder != other and name.split("/")[0] in ("services", "models"):
                    edges.setdefault(folder, set()).add(other)
        return edges

    def check_circles(self, edges, what):
        for circle in circles(edges):
            if frozenset(circle) not in PERMITTED_CIRCLES:
                self.refuse(circle[0], f"circle of {what}: " + " -> ".join(circle + circle[:1]))


def path_back(edges, start):
    """The shortest way from start to itself, or nothing."""
    came_from = {}
    waiting = [start]
    for node in waiting:
        for target in sorted(edges.get(node, ())):
            if target == start:
                way = [node]
                while way[-1] != start:
                    way.append(came_from[way[-1]])
                return way[::-1]
            if target not in came_from:
                came_from[target] = node
                waiting.append(target)
    return None


def circles(edges):
    """One shortest circle for each knot, each node told once."""
    told = set()
    for node in sorted(edges):
        if node not in told and (way := path_back(edges, node)):
            told.update(way)
            yield way


def installed_qt_headers():
    for tool in ("qmake6", "qtpaths6", "qmake"):
        try:
            query = [tool, "-query", "QT_INSTALL_HEADERS"]
            return subprocess.run(query, capture_output=True, text=True, check=True).stdout.strip()
        except (OSError, subprocess.CalledProcessError):
            continue
    return ""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--qt-headers", default="", help="the folder that holds QtCore, QtGui …")
    options = parser.parse_args()
    qt = pathlib.Path(options.qt_headers or installed_qt_headers() or "/nonexistent")
    if not (qt / "QtCore").is_dir():
        print(f"lint_includes: no QtCore headers in {qt}; name the folder with --qt-headers", file=sys.stderr)
        return 2
    lint = Lint(options.root.resolve(), QtHeaders(qt))
    violations = lint.run()
    if not lint.edges:
        print(f"lint_includes: no sources below {options.root}", file=sys.stderr)
        return 2
    print("\n".join(violations) or f"{len(lint.edges)} files, no violation")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
