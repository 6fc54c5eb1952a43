#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants violations in a small tree and sees that lint_includes.py finds each of them, and nothing else."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import lint_includes  # noqa: E402  (it lies beside this file)

OPTIONS = sys.argv[1:]
QT = lint_includes.QtHeaders(pathlib.Path(OPTIONS[1] if OPTIONS else lint_includes.installed_qt_headers()))

CLEAN = {
    "models/domain/money.h": "#include <QtGlobal>\n#include <QString>\n#include <compare>\n"
                             "#include <boost/multiprecision/cpp_int.hpp>\n",
    "models/domain/money.cpp": '#include "models/domain/money.h"\n#include <QDateTime>\n',
    "models/tables/rows.h": '#include "models/domain/money.h"\n#include <QAbstractTableModel>\n#include <QColor>\n',
    "services/interfaces/store.h": '#include "models/domain/money.h"\n#include <QCoro/QCoroTask>\n',
    "services/quota/quota.h": '#include "services/interfaces/store.h"\n#include <QObject>\n',
    "services/signing/signer.h": '#include "models/domain/money.h"\n#include <openssl/evp.h>\n',
    "services/storage/database.h": '#include "services/interfaces/store.h"\n#include <QSqlDatabase>\n',
    "services/cloud/client.h": '#include "services/signing/signer.h"\n#include <QNetworkAccessManager>\n',
    "services/httpserver/server.h": "#include <microhttpd.h>\n#include <sys/socket.h>\n",
    "services/cloudsim/cloud.h": '#include "services/httpserver/server.h"\n',
    "ui/words/words.h": '#include "models/domain/money.h"\n',
    "ui/mainwindow.h": '#include "services/quota/quota.h"\n#include "ui/words/words.h"\n#include <QMainWindow>\n',
    "ui/pages/page.h": '#include "ui/mainwindow.h"\n#include <QtWidgets/QLabel>\n',
    "ui/pages/page.cpp": '#include "ui/pages/page.h"\n#include "page.moc"\n',
    "app/composition.h": '#include "services/storage/database.h"\n#include "services/cloud/client.h"\n',
    "app/desktop/main.cpp": '#include "app/composition.h"\n#include "ui/mainwindow.h"\n#include <QApplication>\n',
    "app/ctl/main.cpp": '#include "app/composition.h"\n#include "ui/words/words.h"\n#include <QCoreApplication>\n',
    "app/cloudsim/main.cpp": '#include "services/cloudsim/cloud.h"\n',
}


class Selftest(unittest.TestCase):
    def lint(self, planted):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in {**CLEAN, **planted}.items():
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return lint_includes.Lint(pathlib.Path(folder).resolve(), QT).run()

    def refused(self, name, text, *words, line=1):
        # An arrow that runs up may close a circle as well; it is told as both.
        found = [told for told in self.lint({name: text}) if "circle of" not in told]
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith(f"{name}:{line}: "), found)
        for word in words:
            self.assertIn(word, found[0])

    def program(self, *options):
        command = [sys.executable, lint_includes.__file__, *options]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)

    def test_clean_tree(self):
        self.assertEqual(self.lint({}), [])

    def test_forbidden_libraries(self):
        for name, header, library in (
                ("models/domain/x.h", "QWidget", "QtWidgets"),
                ("models/domain/x.h", "QtWidgets/QWidget", "QtWidgets"),
                ("models/domain/x.h", "QtWidgets", "QtWidgets"),
                ("models/domain/x.h", "qwidget.h", "QtWidgets"),
                ("models/domain/x.h", "QtWidgets/qwidget.h", "QtWidgets"),
                ("models/domain/x.h", "QColor", "QtGui"),
                ("models/domain/x.h", "QtGui/QColor", "QtGui"),
                ("models/domain/x.h", "QSqlDatabase", "QtSql"),
                ("models/domain/x.h", "QtSql/QSqlQuery", "QtSql"),
                ("models/domain/x.h", "QNetworkAccessManager", "QtNetwork"),
                ("models/domain/x.h", "QDBusConnection", "QtDBus"),
                ("models/domain/x.h", "QTest", "QtTest"),
                ("models/domain/x.h", "QCoro/QCoroTask", "QCoroCore"),
                ("models/domain/x.h", "QCoroTask", "QCoroCore"),
                ("models/domain/x.h", "openssl/evp.h", "openssl"),
                ("models/domain/x.h", "unistd.h", "system"),
                ("models/domain/x.h", "QNoSuchThing", "no Qt library"),
                ("models/domain/x.h", "QObject", "object"),
                ("models/domain/x.h", "qobject.h", "object"),
                ("models/domain/x.h", "QtCore/QObject", "object"),
                ("models/domain/x.h", "QtCore", "object"),
                ("models/domain/x.h", "QTimer", "object"),
                ("models/domain/x.h", "QFile", "object"),
                ("models/tables/x.h", "QTableView", "QtWidgets"),
                ("models/tables/x.h", "QSqlTableModel", "QtSql"),
                ("services/quota/x.h", "QSqlQuery", "QtSql"),
                ("services/quota/x.h", "QNetworkReply", "QtNetwork"),
                ("services/quota/x.h", "QMessageBox", "QtWidgets"),
                ("services/quota/x.h", "QImage", "QtGui"),
                ("services/quota/x.h", "qt6keychain/keychain.h", "qt6keychain"),
                ("services/signing/x.h", "QNetworkRequest", "QtNetwork"),
                ("services/storage/x.h", "QNetworkReply", "QtNetwork"),
                ("services/storage/x.h", "QWidget", "QtWidgets"),
                ("services/cloud/x.h", "QSqlDatabase", "QtSql"),
                ("services/secrets/x.h", "QSqlDatabase", "QtSql"),
                ("services/delivery/x.h", "QSystemTrayIcon", "QtWidgets"),
                ("services/api/x.h", "microhttpd.h", "microhttpd"),
                ("ui/x.h", "QSqlDatabase", "QtSql"),
                ("ui/x.h", "QNetworkAccessManager", "QtNetwork"),
                ("ui/words/x.h", "QLabel", "QtWidgets"),
                ("app/x.h", "QWidget", "QtWidgets"),
                ("app/ctl/x.h", "QApplication", "QtWidgets"),
                ("app/cloudsim/x.h", "QSqlDatabase", "QtSql")):
            with self.subTest(name=name, header=header):
                self.refused(name, f"#include <{header}>\n", header, library)

    def test_forbidden_rooms(self):
        for name, header in (
                ("models/domain/x.h", "services/quota/quota.h"),
                ("models/domain/x.h", "models/tables/rows.h"),
                ("models/tables/x.h", "services/quota/quota.h"),
                ("services/quota/x.h", "services/storage/database.h"),
                ("services/quota/x.h", "models/tables/rows.h"),
                ("services/quota/x.h", "ui/mainwindow.h"),
                ("services/storage/x.h", "services/cloud/client.h"),
                ("services/cloud/x.h", "services/storage/database.h"),
                ("services/secrets/x.h", "services/storage/database.h"),
                ("services/delivery/x.h", "services/cloud/client.h"),
                ("services/api/x.h", "services/storage/database.h"),
                ("services/api/x.h", "ui/mainwindow.h"),
                ("services/cloudsim/x.h", "services/cloud/client.h"),
                ("services/cloudsim/x.h", "services/storage/database.h"),
                ("services/signing/x.h", "services/interfaces/store.h"),
                ("ui/x.h", "services/storage/database.h"),
                ("ui/x.h", "services/cloud/client.h"),
                ("ui/x.h", "app/composition.h"),
                ("ui/words/x.h", "ui/mainwindow.h"),
                ("ui/words/x.h", "services/quota/quota.h"),
                ("app/x.h", "ui/mainwindow.h"),
                ("app/ctl/x.h", "ui/mainwindow.h"),
                ("app/ctl/x.h", "models/tables/rows.h"),
                ("app/cloudsim/x.h", "app/composition.h")):
            with self.subTest(name=name, header=header):
                self.refused(name, f'#include "{header}"\n', header)
                self.refused(name, f"#include <{header}>\n", header)

    def test_any_way_of_writing(self):
        for text, line in (
                ("  #  include   <QWidget>   // for the window\n", 1),
                ("#include<QWidget>\n", 1),
                ('#include "QWidget"\n', 1),
                ("#pragma once\n\n#ifdef Q_OS_MAC\n#include <QWidget>\n#endif\n", 4),
                ("/* two\nlines */\n#include <QWidget>\n", 3),
                ("/* first */ #include <QWidget>\n", 1),
                ('const char* a = "/*";\n#include <QWidget>\n', 2),
                ("const char* a = R\"(\"/*)\";\n#include <QWidget>\n", 2),
                ("#include HEADER\n", 1)):
            with self.subTest(text=text):
                self.refused("models/domain/x.h", text, line=line)

    def test_what_is_no_include(self):
        for text in ("// #include <QWidget>\n", "/*\n#include <QWidget>\n*/\n",
                     'const char* a = R"(\n#include <QWidget>\n)";\n', "class QWidget;\n"):
            with self.subTest(text=text):
                self.assertEqual(self.lint({"models/domain/x.h": text}), [])

    def test_written_from_the_root(self):
        self.refused("models/domain/x.h", '#include "money.h"\n', "from the root")
        self.refused("services/quota/x.h", '#include "../interfaces/store.h"\n', "from the root")
        self.refused("services/quota/x.h", '#include "services/quota/none.h"\n', "does not exist")
        self.refused("services/quota/x.h", '#include "tests/fakes/clock.h"\n', "does not exist")

    def test_folder_without_a_row(self):
        self.refused("services/shortcut/x.h", "\n", "without a row")
        self.refused("models/x.h", "\n", "without a row")

    def test_circle_of_files(self):
        found = self.lint({"ui/a.h": '#include "ui/b.h"\n', "ui/b.h": '#include "ui/c.h"\n',
                           "ui/c.h": '#include "ui/a.h"\n'})
        self.assertEqual(found, ["ui/a.h: circle of files: ui/a.h -> ui/b.h -> ui/c.h -> ui/a.h"])
        self.assertEqual(self.lint({"ui/a.h": '#include "ui/a.h"\n'}),
                         ["ui/a.h: circle of files: ui/a.h -> ui/a.h"])

    def test_circle_of_folders(self):
        found = self.lint({"services/quota/a.h": '#include "services/alerts/b.h"\n',
                           "services/alerts/b.h": "\n", "services/quota/d.h": "\n",
                           "services/alerts/c.h": '#include "services/quota/d.h"\n'})
        self.assertEqual(found, ["services/alerts: circle of folders: "
                                 "services/alerts -> services/quota -> services/alerts"])

    def test_no_circle_is_permitted(self):
        self.assertEqual(lint_includes.PERMITTED_CIRCLES, frozenset())

    def test_every_violation_is_told(self):
        found = self.lint({"models/domain/x.h": "#include <QWidget>\n#include <QSqlDatabase>\n",
                           "ui/x.h": "#include <QNetworkReply>\n"})
        self.assertEqual(len(found), 3, found)

    def test_exit_codes(self):
        with tempfile.TemporaryDirectory() as folder:
            root = ["--root", folder, *OPTIONS]
            self.assertEqual(self.program(*root).returncode, 2, "an empty tree is no pass")
            self.assertEqual(self.program(*root, "--qt-headers", folder).returncode, 2, "no Qt is no pass")
            header = pathlib.Path(folder, "models/domain/x.h")
            header.parent.mkdir(parents=True)
            header.write_text("#include <QString>\n", encoding="utf-8")
            self.assertEqual(self.program(*root).returncode, 0)
            header.write_text("#include <QWidget>\n", encoding="utf-8")
            run = self.program(*root)
            self.assertEqual(run.returncode, 1)
            self.assertIn("models/domain/x.h:1: models/domain may not include QWidget", run.stdout)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
