// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the house as ARCHITECTURE.md draws it: reads every source of this tree. Each rule is first seen to fail.

#include "tests/architecture/Rules.h"
#include "tests/architecture/SourceText.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace firstring::architecture;

namespace {

constexpr QLatin1String top(FIRSTRING_SOURCE_DIR);

struct SourceFile
{
    QString path; ///< from the top
    QByteArray bytes;
};

/// The files of \a folders below the top of the sources, in order.
QList<SourceFile> filesIn(const QStringList& folders, const QStringList& patterns)
{
    QList<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator walk(top + u'/' + folder, patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({file.fileName().mid(top.size() + 1), file.readAll()});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

QList<SourceFile> sources()
{
    return filesIn({QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app"),
                    QStringLiteral("translations"), QStringLiteral("tests")},
                   {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

void expectNone(const QStringList& broken)
{
    QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
}

} // namespace

class tst_Architecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripsCommentsAndLiterals_data();
    void everyTypeIsDefinedOnce();
    void stripsCommentsAndLiterals();
    void readsIncludes();
    void seesWrongDirections_data();
    void seesWrongDirections();
    void seesForbiddenWords_data();
    void seesForbiddenWords();
    void seesUntidyText_data();
    void seesUntidyText();

    void directionsOfThisTree();
    void wordsOfThisTree();
    void tidinessOfThisTree();
    void topLevelIsAsDrawn();
};

void tst_Architecture::stripsCommentsAndLiterals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    QTest::newRow("line comment") << "a; // QSqlQuery\nb;"
                                  << "a;             \nb;";
    QTest::newRow("block comment keeps lines") << "a /* x\ny */ b"
                                               << "a     \n     b";
    QTest::newRow("string") << "f(\"QWidget\");"
                            << "f(         );";
    QTest::newRow("escaped quote") << R"(f("a\"b", c))"
                                   << "f(      , c)";
    QTest::newRow("slashes in a string") << "f(\"http://x\"); g();"
                                         << "f(          ); g();";
    QTest::newRow("raw string") << "f(R\"(a\"b)\") + g"
                                << "f(        ) + g";
    QTest::newRow("raw string with a mark") << "R\"x(a)\"b)x\" g"
                                            << "            g";
    QTest::newRow("character") << "c == '\"' || d"
                               << "c ==     || d";
    QTest::newRow("digit separator") << "1'000 + 2'000"
                                     << "1'000 + 2'000";
    QTest::newRow("comment without end") << "a /* b"
                                         << "a     ";
}

void tst_Architecture::stripsCommentsAndLiterals()
{
    QFETCH(QString, text);
    QTEST(codeOnly(text), "code");
}

void tst_Architecture::readsIncludes()
{
    const auto includes =
        includesOf(QStringLiteral("#pragma once\n#include \"models/base/Error.h\"\n  #  include <QString>\n"
                                  "// #include \"views/Theme.h\"\n/*\n#include <QWidget>\n*/\n"));
    QCOMPARE(includes.size(), 2);
    QCOMPARE(includes[0].name, QStringLiteral("models/base/Error.h"));
    QVERIFY(includes[0].quoted);
    QCOMPARE(includes[0].line, 2);
    QCOMPARE(includes[1].name, QStringLiteral("QString"));
    QVERIFY(!includes[1].quoted);
    QCOMPARE(includes[1].line, 3);
}

void tst_Architecture::seesWrongDirections_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("domain -> base") << "models/domain/A.h"
                                    << "models/base/Error.h" << true;
    QTest::newRow("base -> domain") << "models/base/A.h"
                                    << "models/domain/Phone.h" << false;
    QTest::newRow("formats -> store") << "models/formats/A.h"
                                      << "models/store/Store.h" << false;
    QTest::newRow("workspace -> store") << "models/workspace/A.h"
                                        << "models/store/Store.h" << true;
    QTest::newRow("store -> workspace") << "models/store/A.h"
                                        << "models/workspace/Workspace.h" << false;
    QTest::newRow("store -> vault") << "models/store/A.h"
                                    << "models/vault/Vault.h" << false;
    QTest::newRow("tables -> workspace") << "models/tables/A.h"
                                         << "models/workspace/Workspace.h" << true;
    QTest::newRow("ports -> workspace") << "models/ports/A.h"
                                        << "models/workspace/Workspace.h" << false;
    QTest::newRow("models -> views") << "models/tables/A.cpp"
                                     << "views/Theme.h" << false;
    QTest::newRow("models -> app") << "models/workspace/A.cpp"
                                   << "app/server/Server.h" << false;
    QTest::newRow("views -> models") << "views/bench/A.cpp"
                                     << "models/tables/PhoneTable.h" << true;
    QTest::newRow("views -> app") << "views/bench/A.cpp"
                                  << "app/server/Server.h" << false;
    QTest::newRow("server -> provisioning") << "app/server/http/A.cpp"
                                            << "models/provisioning/Request.h" << true;
    QTest::newRow("server -> store") << "app/server/A.cpp"
                                     << "models/store/Store.h" << false;
    QTest::newRow("server -> simulator") << "app/server/A.cpp"
                                         << "app/simulator/Fleet.h" << false;
    QTest::newRow("simulator -> server") << "app/simulator/A.cpp"
                                         << "app/server/tftp/TftpPacket.h" << false;
    QTest::newRow("simulator -> provisioning") << "app/simulator/A.cpp"
                                               << "models/provisioning/Request.h" << false;
    QTest::newRow("sync -> server") << "app/sync/A.cpp"
                                    << "app/server/Server.h" << false;
    QTest::newRow("ctl -> server") << "app/ctl/A.cpp"
                                   << "app/server/Server.h" << true;
    QTest::newRow("ctl -> views") << "app/ctl/A.cpp"
                                  << "views/Theme.h" << false;
    QTest::newRow("workstation -> views") << "app/workstation/A.cpp"
                                          << "views/Theme.h" << true;
    QTest::newRow("not from the top") << "models/domain/A.cpp"
                                      << "Phone.h" << false;
    QTest::newRow("upwards") << "models/domain/A.cpp"
                             << "../base/Error.h" << false;
    QTest::newRow("folder with a similar name") << "models/domain/A.cpp"
                                                << "models/basement/Error.h" << false;
    QTest::newRow("folder nobody drew") << "models/cellar/A.cpp"
                                        << "models/base/Error.h" << false;
    QTest::newRow("generated by moc") << "models/domain/A.cpp"
                                      << "A.moc" << true;
}

void tst_Architecture::seesWrongDirections()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    const QStringList broken = brokenDirections(path, QStringLiteral("#pragma once\n#include \"%1\"\n").arg(include));
    QCOMPARE(broken.isEmpty(), allowed);
}

void tst_Architecture::seesForbiddenWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("SQL in the store") << "models/store/A.cpp"
                                      << "QSqlQuery query;" << true;
    QTest::newRow("SQL in the workspace") << "models/workspace/A.cpp"
                                          << "QSqlQuery query;" << false;
    QTest::newRow("SQL header in a table") << "models/tables/A.h"
                                           << "#include <QSqlTableModel>" << false;
    QTest::newRow("SQL library in the server") << "app/server/A.cpp"
                                               << "sqlite3_open(a, b);" << false;
    QTest::newRow("SQL in a comment") << "models/tables/A.h"
                                      << "// better than QSqlTableModel" << true;
    QTest::newRow("epoll in its transport") << "app/server/transport/linux/A.cpp"
                                            << "#include <sys/epoll.h>\nepoll_wait(a, b, c, d);" << true;
    QTest::newRow("epoll in a service") << "app/server/services/A.cpp"
                                        << "#include <sys/epoll.h>" << false;
    QTest::newRow("a call of Linux in the command line") << "app/ctl/A.cpp"
                                                         << "::prctl(1);" << false;
    QTest::newRow("who is at the door") << "app/share/A.cpp"
                                        << "ucred who{}; f(SO_PEERCRED);" << true;
    QTest::newRow("who is at the door, elsewhere") << "app/server/A.cpp"
                                                   << "ucred who{};" << false;
    QTest::newRow("a socket of Linux in models") << "models/vault/A.cpp"
                                                 << "f(SOCK_CLOEXEC);" << false;
    QTest::newRow("widget in a view") << "views/A.cpp"
                                      << "QWidget w;" << true;
    QTest::newRow("widget in models") << "models/tables/A.cpp"
                                      << "QWidget w;" << false;
    QTest::newRow("colour in models") << "models/tables/A.cpp"
                                      << "return QColor(1, 2, 3);" << false;
    QTest::newRow("module in models") << "models/tables/A.cpp"
                                      << "#include <QtGui/QIcon>" << false;
    QTest::newRow("picture in the command line") << "app/ctl/A.cpp"
                                                 << "QImage image;" << false;
    QTest::newRow("socket in the server") << "app/server/http/A.cpp"
                                          << "QTcpServer s;" << true;
    QTest::newRow("socket in a view") << "views/A.cpp"
                                      << "QTcpSocket s;" << false;
    QTest::newRow("network access in models") << "models/formats/A.cpp"
                                              << "QNetworkAccessManager m;" << false;
    QTest::newRow("raw socket in models") << "models/base/A.cpp"
                                          << "int fd = ::socket(AF_INET, 0, 0);" << false;
    QTest::newRow("address is a value") << "views/A.cpp"
                                        << "QHostAddress a;" << true;
    QTest::newRow("nested loop") << "views/A.cpp"
                                 << "QEventLoop loop;" << false;
    QTest::newRow("a thread's own loop") << "app/simulator/A.cpp"
                                         << "QEventLoop loop;" << true;
    QTest::newRow("processEvents") << "app/workstation/A.cpp"
                                   << "QCoreApplication::processEvents();" << false;
    QTest::newRow("blocking socket") << "app/server/A.cpp"
                                     << "socket.waitForReadyRead(5);" << false;
    QTest::newRow("another program") << "app/ctl/A.cpp"
                                     << "QProcess::startDetached(name, words);" << false;
    QTest::newRow("a process of the system") << "models/base/A.cpp"
                                             << "::execve(path, words, nullptr);" << false;
    QTest::newRow("the one place for short runs") << "app/process/A.cpp"
                                                  << "::posix_spawn(&pid, path, a, b, c, d);" << true;
    QTest::newRow("no program") << "app/ctl/A.cpp"
                                << "Clock::system(); executor(x);" << true;
    QTest::newRow("style sheet") << "views/A.cpp"
                                 << "w->setStyleSheet(s);" << false;
    QTest::newRow("tests are free") << "tests/unit/A.cpp"
                                    << "QTcpSocket s; s.waitForReadyRead();" << true;
}

void tst_Architecture::seesForbiddenWords()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, allowed);
    QCOMPARE(forbiddenWords(path, text).isEmpty(), allowed);
}

void tst_Architecture::seesUntidyText_data()
{
    const QByteArray head = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("tidy");

    QTest::newRow("good") << "a/A.cpp" << head + "int a;\n" << true;
    QTest::newRow("no header") << "a/A.cpp" << QByteArray("int a;\n") << false;
    QTest::newRow("script without header") << "packaging/run" << QByteArray("#!/bin/bash\n") << false;
    QTest::newRow("unit without header") << "packaging/a.service" << QByteArray("[Unit]\n") << false;
    QTest::newRow("table with tabs") << "a/a.tsv"
                                     << "# SPDX-License-Identifier: GPL-3.0-or-later\na\tb\n" + QByteArray() << true;
    QTest::newRow("text needs none") << "README.md" << QByteArray("Firstring\n") << true;
    QTest::newRow("CRLF") << "README.md" << QByteArray("a\r\n") << false;
    QTest::newRow("no end") << "README.md" << QByteArray("a") << false;
    QTest::newRow("Latin-1") << "README.md" << QByteArray("f\xfcr\n") << false;
    QTest::newRow("tab in a source") << "a/A.cpp" << head + "\tint a;\n" << false;
    QTest::newRow("somebody's path") << "README.md" << QByteArray("see /home") + "/anna/x\n" << false;
    QTest::newRow("everybody's path") << "README.md" << QByteArray("see ~/x and $HOME/x\n") << true;
}

void tst_Architecture::seesUntidyText()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, tidy);
    QCOMPARE(untidyText(path, bytes).isEmpty(), tidy);
}

void tst_Architecture::directionsOfThisTree()
{
    const auto files = sources();
    QVERIFY2(files.size() > 40, "the sources were not found");
    QStringList broken;
    for (const SourceFile& file : files)
        broken += brokenDirections(file.path, QString::fromUtf8(file.bytes));
    expectNone(broken);
}

void tst_Architecture::wordsOfThisTree()
{
    QStringList found;
    for (const SourceFile& file : sources())
        found += forbiddenWords(file.path, QString::fromUtf8(file.bytes));
    expectNone(found);
}

void tst_Architecture::tidinessOfThisTree()
{
    static const QStringList kinds =
        QStringLiteral(
            "*.h *.cpp *.cmake CMakeLists.txt *.sql *.py *.sh *.md *.xml *.desktop *.service *.socket *.default "
            "*.yml *.tsv *.qrc *.supp *.1 run test fuzz deb make AppRun system-libraries packages appdir")
            .split(u' ');
    auto files = filesIn({QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app"),
                          QStringLiteral("resources"), QStringLiteral("translations"), QStringLiteral("packaging"),
                          QStringLiteral("tests"), QStringLiteral(".ci")},
                         kinds);
    for (const QString& name :
         {QStringLiteral("CMakeLists.txt"), QStringLiteral("README.md"), QStringLiteral("ARCHITECTURE.md"),
          QStringLiteral("CONTRIBUTING.md"), QStringLiteral("CHANGELOG.md"), QStringLiteral("SECURITY.md")}) {
        QFile file(top + u'/' + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        files.append({name, file.readAll()});
    }
    QStringList found;
    for (const SourceFile& file : files) {
        // Test data may be odd on purpose.
        if (!file.path.startsWith(QLatin1String("tests/data/")) && !file.path.contains(QLatin1String("/corpus/")))
            found += untidyText(file.path, file.bytes);
    }
    expectNone(found);
}

void tst_Architecture::topLevelIsAsDrawn()
{
    const QStringList drawn = {
        QStringLiteral("ARCHITECTURE.md"),
        QStringLiteral("CHANGELOG.md"),
        QStringLiteral("CMakeLists.txt"),
        QStringLiteral("CMakePresets.json"),
        QStringLiteral("CONTRIBUTING.md"),
        QStringLiteral("LICENSE"),
        QStringLiteral("README.md"),
        QStringLiteral("SECURITY.md"),
        QStringLiteral("app"),
        QStringLiteral("models"),
        QStringLiteral("packaging"),
        QStringLiteral("resources"),
        QStringLiteral("tests"),
        QStringLiteral("translations"),
        QStringLiteral("views"),
        // not part of the sources: .gitignore names them
        QStringLiteral("build"),
        QStringLiteral("CMakeUserPresets.json"),
    };
    for (const QString& name : QDir(top).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY2(drawn.contains(name) || name.endsWith(QLatin1String(".user")), qPrintable(name));
}

void tst_Architecture::everyTypeIsDefinedOnce()
{
    QCOMPARE(definedTypes(QStringLiteral(
                 "namespace a {\nstruct B;\nstruct C\n{\n    struct D\n};\nenum class E : quint8 { F };\n"
                 "namespace g {\nclass H final : public I\n} // namespace g\nclass J\n} // namespace a\n")),
             QStringList({"a::C", "a::E", "a::g::H", "a::J"}));
    QHash<QString, QString> where;
    QStringList twice;
    for (const SourceFile& file : sources()) {
        // The command line and the window are two programs.
        if (!file.path.endsWith(u".h") || file.path.startsWith(u"tests/") || file.path.startsWith(u"app/ctl/"))
            continue;
        for (const QString& type : definedTypes(QString::fromUtf8(file.bytes))) {
            if (where.contains(type))
                twice.append(QStringLiteral("%1 in %2 and %3").arg(type, where.value(type), file.path));
            where.insert(type, file.path);
        }
    }
    QVERIFY(where.size() > 200);
    expectNone(twice);
}

QTEST_GUILESS_MAIN(tst_Architecture)

#include "tst_Architecture.moc"
