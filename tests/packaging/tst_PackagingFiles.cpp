// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be told about the packages without building them: the programs that judge such files judge them, and what is
// installed is what packaging/debian divides among the packages. tests/packaging/packages builds and uses them.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString top = QStringLiteral(FIRSTRING_SOURCE_DIR);
const QString id = QStringLiteral("org.firstring.Firstring");

struct Run
{
    int exit = -1;
    QString said;
};

Run run(const QString& program, const QStringList& arguments, const QStringList& environment = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll()).trimmed()};
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString packaging(const QString& name)
{
    return top + QStringLiteral("/packaging/") + name;
}

/// The lines of packaging/debian's PACKAGE.install and PACKAGE.manpages.
QStringList packagedPaths()
{
    QStringList paths;
    QDirIterator lists(packaging(QStringLiteral("debian")),
                       {QStringLiteral("*.install"), QStringLiteral("*.manpages"), QStringLiteral("*.docs")},
                       QDir::Files);
    while (lists.hasNext())
        paths += textOf(lists.next()).split(u'\n', Qt::SkipEmptyParts);
    return paths;
}

#define NEED(program)                                                                                                  \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty())                                             \
    QSKIP("there is no " program)

} // namespace

class tst_PackagingFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDesktopEntryIsSound();
    void theMetainfoIsSound();
    void jobFilesAreKnownByTheirName();
    void versionsAgree();
    void everyPackagedFileIsInstalled();
    void everyInstalledFileIsPackaged();
    void iconsHaveEverySize();
    void unitsAreSound();
    void theServiceIsShutIn();
    void theManPageOfTheWindowIsWhole();
    void linksAndBundlesOpenTheWindow();
    void theFlatpakIsSound();
    void scriptsAreReadByTheShell();

private:
    QTemporaryDir m_dir;
    QStringList m_installed; ///< paths below the top, as Debian's build has them
};

void tst_PackagingFiles::initTestCase()
{
    const Run installed = run(QStringLiteral(FIRSTRING_CMAKE),
                              {QStringLiteral("--install"), QStringLiteral(FIRSTRING_BINARY_DIR),
                               QStringLiteral("--prefix"), QStringLiteral("/usr")},
                              {QStringLiteral("DESTDIR=") + m_dir.path()});
    QVERIFY2(installed.exit == 0, qPrintable(installed.said));
    QDirIterator walk(m_dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QString path = walk.next().mid(m_dir.path().size() + 1);
        // Debian's build has these at the top.
        if (path.startsWith(QLatin1String("usr/etc/")))
            path.remove(0, 4);
        m_installed.append(path);
    }
    QVERIFY(m_installed.size() > 10);
}

void tst_PackagingFiles::theDesktopEntryIsSound()
{
    NEED("desktop-file-validate");
    const Run judged =
        run(QStringLiteral("desktop-file-validate"), {packaging(QStringLiteral("desktop/%1.desktop").arg(id))});
    QVERIFY2(judged.exit == 0 && judged.said.isEmpty(), qPrintable(judged.said));
}

void tst_PackagingFiles::theMetainfoIsSound()
{
    NEED("appstreamcli");
    const Run judged =
        run(QStringLiteral("appstreamcli"), {QStringLiteral("validate"), QStringLiteral("--no-net"),
                                             packaging(QStringLiteral("desktop/%1.metainfo.xml").arg(id))});
    QVERIFY2(judged.exit == 0, qPrintable(judged.said));
}

void tst_PackagingFiles::jobFilesAreKnownByTheirName()
{
    NEED("update-mime-database");
    const QString types = m_dir.filePath(QStringLiteral("usr/share/mime"));
    const Run judged = run(QStringLiteral("update-mime-database"), {types});
    QVERIFY2(judged.exit == 0, qPrintable(judged.said));
    QVERIFY(textOf(types + QStringLiteral("/globs2")).contains(u"50:application/x-firstring-job:*.firstring\n"));
}

void tst_PackagingFiles::versionsAgree()
{
    const QString version = QStringLiteral(FIRSTRING_VERSION);
    QVERIFY(textOf(packaging(QStringLiteral("debian/changelog")))
                .startsWith(QStringLiteral("firstring (%1) ").arg(version)));
    QVERIFY(textOf(packaging(QStringLiteral("desktop/%1.metainfo.xml").arg(id)))
                .contains(QStringLiteral("<release version=\"%1\"").arg(version)));
    for (const char* page : {"man/firstring.1", "man/firstringctl.1"})
        QVERIFY2(textOf(packaging(QLatin1String(page))).contains(QStringLiteral("Firstring %1\"").arg(version)), page);
}

void tst_PackagingFiles::everyPackagedFileIsInstalled()
{
    const QStringList wanted = packagedPaths();
    QVERIFY(wanted.size() > 8);
    for (const QString& path : wanted) {
        const bool isThere = std::any_of(m_installed.begin(), m_installed.end(), [&](const QString& file) {
            return file == path || file.startsWith(path + u'/');
        });
        QVERIFY2(isThere, qPrintable(path + QStringLiteral(" is installed by nothing")));
    }
}

void tst_PackagingFiles::everyInstalledFileIsPackaged()
{
    const QStringList packaged = packagedPaths();
    for (const QString& file : std::as_const(m_installed)) {
        const auto holders = std::count_if(packaged.begin(), packaged.end(), [&](const QString& path) {
            return file == path || file.startsWith(path + u'/');
        });
        QVERIFY2(holders == 1, qPrintable(QStringLiteral("%1 is in %2 packages").arg(file).arg(holders)));
    }
}

void tst_PackagingFiles::iconsHaveEverySize()
{
    NEED("rsvg-convert");
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        QFile icon(m_dir.filePath(QStringLiteral("usr/share/icons/hicolor/%1x%1/apps/%2.png").arg(size).arg(id)));
        QVERIFY2(icon.open(QIODevice::ReadOnly), qPrintable(icon.fileName()));
        // The first part of a PNG holds width and height (RFC 2083, 11.2.2).
        const QByteArray head = icon.read(24);
        const auto number = [&](int at) { return quint8(head[at + 2]) << 8 | quint8(head[at + 3]); };
        QVERIFY(head.startsWith("\x89PNG"));
        QCOMPARE(number(16), size);
        QCOMPARE(number(20), size);
    }
}

void tst_PackagingFiles::unitsAreSound()
{
    NEED("systemd-analyze");
    // The one program that a unit calls and that is not ours.
    QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("bin")));
    QVERIFY(QFile::copy(QStringLiteral("/bin/true"), m_dir.filePath(QStringLiteral("bin/kill"))));
    const Run judged =
        run(QStringLiteral("systemd-analyze"),
            {QStringLiteral("verify"), QStringLiteral("--root=") + m_dir.path(), QStringLiteral("--man=no"),
             QStringLiteral("--recursive-errors=no"), QStringLiteral("firstring.service"),
             QStringLiteral("firstring-http.socket"), QStringLiteral("firstring-tftp.socket")});
    if (judged.said.contains(u"Failed to") && !judged.said.contains(u"firstring"))
        QSKIP(qPrintable(judged.said));
    QVERIFY2(judged.exit == 0 && judged.said.isEmpty(), qPrintable(judged.said));
}

/// By systemd's own measure, from 0 (shut in) to 100: what is left is that it speaks IP, with whoever asks.
void tst_PackagingFiles::theServiceIsShutIn()
{
    NEED("systemd-analyze");
    const Run judged =
        run(QStringLiteral("systemd-analyze"),
            {QStringLiteral("security"), QStringLiteral("--offline=true"), QStringLiteral("--threshold=20"),
             QStringLiteral("--no-pager"), packaging(QStringLiteral("systemd/firstring.service"))});
    QVERIFY2(judged.exit == 0 && judged.said.contains(u"Overall exposure level"), qPrintable(judged.said));
    const QString unit = textOf(packaging(QStringLiteral("systemd/firstring.service")));
    for (const char* line :
         {"NoNewPrivileges=yes", "PrivateTmp=yes", "ProtectSystem=strict", "Type=notify", "CapabilityBoundingSet="})
        QVERIFY2(unit.contains(QStringLiteral("\n%1\n").arg(QLatin1String(line))), line);
}

void tst_PackagingFiles::theManPageOfTheWindowIsWhole()
{
    const Run help = run(QStringLiteral(FIRSTRING_BINARY_DIR "/app/workstation/firstring"), {QStringLiteral("--help")});
    QCOMPARE(help.exit, 0);
    const QString page = textOf(packaging(QStringLiteral("man/firstring.1"))).remove(u'\\');
    static const QRegularExpression option(QStringLiteral("--[a-z]+"));
    int seen = 0;
    for (auto found = option.globalMatch(help.said); found.hasNext(); ++seen) {
        const QString name = found.next().captured();
        if (name != u"--help" && name != u"--version")
            QVERIFY2(page.contains(name), qPrintable(name));
    }
    QVERIFY(seen >= 7);
    NEED("groff");
    const Run judged = run(QStringLiteral("groff"), {QStringLiteral("-man"), QStringLiteral("-ww"),
                                                     QStringLiteral("-z"), packaging(QStringLiteral("man/firstring.1")),
                                                     packaging(QStringLiteral("man/firstringctl.1"))});
    QVERIFY2(judged.exit == 0 && judged.said.isEmpty(), qPrintable(judged.said));
}

void tst_PackagingFiles::linksAndBundlesOpenTheWindow()
{
    const QString entry = textOf(packaging(QStringLiteral("desktop/%1.desktop").arg(id)));
    // One word, a path or an address, and no option before it that would act.
    QVERIFY(entry.contains(u"\nExec=firstring %u\n"));
    QVERIFY(entry.contains(u"\nMimeType=application/x-firstring-job;x-scheme-handler/firstring;\n"));
    NEED("update-desktop-database");
    const QString folder = m_dir.filePath(QStringLiteral("usr/share/applications"));
    const Run judged = run(QStringLiteral("update-desktop-database"), {folder});
    QVERIFY2(judged.exit == 0, qPrintable(judged.said));
    const QString known = textOf(folder + QStringLiteral("/mimeinfo.cache"));
    for (const char* type : {"application/x-firstring-job", "x-scheme-handler/firstring"})
        QVERIFY2(known.contains(QStringLiteral("\n%1=%2.desktop;\n").arg(QLatin1String(type), id)), type);
    QVERIFY(QFile::remove(folder + QStringLiteral("/mimeinfo.cache")));
}

void tst_PackagingFiles::theFlatpakIsSound()
{
    const QString file = packaging(QStringLiteral("flatpak/%1.yml").arg(id));
    const QString manifest = textOf(file);
    QVERIFY(manifest.contains(QStringLiteral("\nid: %1\n").arg(id)));
    for (const char* freedom :
         {"--filesystem", "--device=all", "--socket=system-bus", "--socket=session-bus", "--talk-name=*"})
        QVERIFY2(!manifest.contains(QLatin1String(freedom)), freedom);
    NEED("flatpak-builder");
    const Run judged = run(QStringLiteral("flatpak-builder"), {QStringLiteral("--show-manifest"), file});
    QVERIFY2(judged.exit == 0, qPrintable(judged.said));
    QVERIFY2(judged.said.contains(u"--share=network") && judged.said.contains(u"\"command\" : \"firstring\""),
             qPrintable(judged.said));
}

void tst_PackagingFiles::scriptsAreReadByTheShell()
{
    int seen = 0;
    QDirIterator scripts(packaging(QStringLiteral("debian")),
                         {QStringLiteral("*.postinst"), QStringLiteral("*.postrm")}, QDir::Files);
    while (scripts.hasNext()) {
        const Run judged = run(QStringLiteral("sh"), {QStringLiteral("-n"), scripts.next()});
        QVERIFY2(judged.exit == 0, qPrintable(judged.said));
        ++seen;
    }
    QVERIFY(seen >= 4);
}

QTEST_GUILESS_MAIN(tst_PackagingFiles)

#include "tst_PackagingFiles.moc"
