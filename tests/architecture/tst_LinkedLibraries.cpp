// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line shows that models and app stand without a screen: it must not link QtGui or QtWidgets, not even
// through another library. The window program, which must, shows that this test sees what it looks for.

#include <QProcess>
#include <QTest>

namespace {

/// The libraries the loader would bring in for \a program, by name, indirect ones included.
QStringList librariesOf(const QString& program)
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    if (!ldd.waitForFinished() || ldd.exitCode() != 0)
        return {};
    QStringList names;
    for (const QByteArray& line : ldd.readAllStandardOutput().split('\n'))
        names += QString::fromLocal8Bit(line.trimmed().split(' ').first());
    return names;
}

bool holds(const QStringList& libraries, const QString& name)
{
    return std::any_of(libraries.begin(), libraries.end(), [&](const QString& l) { return l.startsWith(name); });
}

} // namespace

class tst_LinkedLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineHasNoScreen();
    void theWindowHas();
};

void tst_LinkedLibraries::theCommandLineHasNoScreen()
{
    const QStringList libraries = librariesOf(QStringLiteral(FIRSTRING_CTL));
    QVERIFY2(holds(libraries, QStringLiteral("libQt6Core.so")), qPrintable(libraries.join(u' ')));
    for (const char* module : {"libQt6Gui.so", "libQt6Widgets.so", "libQt6Svg.so", "libQt6PrintSupport.so"})
        QVERIFY2(!holds(libraries, QLatin1String(module)), module);
}

void tst_LinkedLibraries::theWindowHas()
{
    const QStringList libraries = librariesOf(QStringLiteral(FIRSTRING_WINDOW));
    QVERIFY(holds(libraries, QStringLiteral("libQt6Gui.so")));
    QVERIFY(holds(libraries, QStringLiteral("libQt6Widgets.so")));
}

QTEST_GUILESS_MAIN(tst_LinkedLibraries)

#include "tst_LinkedLibraries.moc"
