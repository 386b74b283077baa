// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/encryption/EncryptionDesk.h"
#include "app/reach/NetworkScanner.h"
#include "app/reach/PhoneReach.h"
#include "app/sync/SyncDesk.h"
#include "models/formats/FirmwareKnowledge.h"
#include "tests/gui/support/Desk.h"
#include "tests/gui/support/LongWords.h"
#include "tests/gui/support/Walk.h"
#include "views/bench/BenchPage.h"
#include "views/help/HelpWindow.h"
#include "views/pages/adopt/AdoptDialog.h"
#include "views/pages/branding/BrandingPage.h"
#include "views/pages/convert/ConvertDialog.h"
#include "views/pages/firmware/RolloutDialog.h"
#include "views/pages/import/ImportDialog.h"
#include "views/pages/network/NetworkScanDialog.h"
#include "views/pages/paper/CommandCodesDialog.h"
#include "views/pages/paper/FinishDialog.h"
#include "views/pages/paper/LabelsDialog.h"
#include "views/pages/paper/ReportDialog.h"
#include "views/pages/reach/ReachDialog.h"
#include "views/pages/records/BlueprintsPage.h"
#include "views/pages/records/FirmwareChoice.h"
#include "views/pages/records/FirmwarePage.h"
#include "views/pages/records/ServersPage.h"
#include "views/pages/server/LocalServerPage.h"
#include "views/pages/settings/EncryptionDialog.h"
#include "views/pages/settings/SettingsPage.h"
#include "views/pages/settings/TimeZoneDialog.h"
#include "views/pages/shared/OpenSharedJobDialog.h"
#include "views/pages/sync/RemoteDialog.h"
#include "views/pages/sync/SyncPage.h"
#include "views/pages/timeline/TimelineDialog.h"
#include "views/pages/trainer/TrainerPage.h"
#include "views/pages/trust/AccessDialog.h"
#include "views/pages/trust/AuditDialog.h"
#include "views/pages/trust/KeyPlaceDialog.h"
#include "views/pages/trust/PasswordsDialog.h"
#include "views/phones/BulkEditDialog.h"
#include "views/phones/PhonesPage.h"
#include "views/scan/ScannerDialog.h"
#include "views/unlock/UnlockDialog.h"
#include "views/window/CommandSearch.h"
#include "views/window/DeedsDialog.h"
#include "views/window/FirstRun.h"
#include "views/window/MainWindow.h"

#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>

#include "translations/Translation.h"

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr QSize smallWindow(1024, 600);

enum class Look { Plain, Long, Mirrored, Contrast };

/// Two entries of one menu, or two menus of the bar, that want the same letter.
QStringList clashingEntries(const QWidget* menu)
{
    QHash<QString, QString> taken;
    QStringList clashes;
    for (const QAction* action : menu->actions()) {
        const QString key = action->isVisible() ? QKeySequence::mnemonic(action->text()).toString() : QString();
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            clashes << key + QLatin1String(": ") + taken.value(key) + QLatin1String(", ") + action->text();
        taken.insert(key, action->text());
    }
    return clashes;
}

} // namespace

/// Every page in a window as small as it may be, and every dialog, as a person with a screen reader, without a mouse,
/// with another language or with weak eyes meets it: each control has a name, Tab comes to each of them and on again,
/// Esc leaves, no letter is offered twice, no text is cut. In the language of FIRSTRING_SCREENSHOT_LANGUAGE; with
/// FIRSTRING_PICTURES=FOLDER the pictures are kept for a person to judge.
class tst_Accessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup()
    {
        qApp->removeTranslator(&m_long);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void everything_data();
    void everything();
    void menusOfferEachLetterOnce();

private:
    using Make = std::function<QWidget*()>;

    Context context() const
    {
        return {*m_desk->job,      m_desk->server,  m_desk->fleet, m_desk->vault,   m_desk->answers,
                m_desk->selection, Clock::system(), nullptr,       m_scanner.get(), m_sync.get()};
    }
    MainWindow* windowWith(const QList<Page*>& pages) const;
    QList<Page*> allPages() const;
    QList<QPair<const char*, Make>> places();

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<NetworkScanner> m_scanner;
    std::unique_ptr<SyncDesk> m_sync;
    std::unique_ptr<EncryptionDesk> m_encryption;
    std::unique_ptr<PhoneReach> m_reach;
    std::unique_ptr<MainWindow> m_window; ///< with all pages; never shown
    MacAddress m_stopped;
    QTemporaryDir m_folder;
    LongWords m_long;
};

void tst_Accessible::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    m_desk->fill();
    Edit edit;
    edit.servers.put.append({QStringLiteral("Telephone system"), QStringLiteral("https://pbx.example.net/prov")});
    m_desk->perform(edit);
    // Phones in every state.
    ServerNews news;
    const QList<MacAddress> phones = m_desk->state().phones.keys();
    for (qsizetype i = 0; i < phones.size(); ++i) {
        PhoneTrack& track = news.tracks.emplace_back();
        track.status = {.mac = phones[i],
                        .state = static_cast<PhoneState>(i % phoneStateCount),
                        .percent = 42,
                        .reboots = 2,
                        .changedFiles = 2,
                        .reason = EventId::FileAbsentPhoneStops,
                        .subject = QStringLiteral("aastra.cfg")};
        if (track.status.state == PhoneState::Stopped)
            m_stopped = phones[i];
    }
    m_desk->job->observe(news);
    m_scanner = std::make_unique<NetworkScanner>();
    m_sync = std::make_unique<SyncDesk>(*m_desk->job, m_desk->vault);
    m_encryption = std::make_unique<EncryptionDesk>(EncryptionProgram(m_desk->folder.path()));
    m_reach = std::make_unique<PhoneReach>();
    m_window.reset(windowWith(allPages()));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("old")));
    QFile file(m_folder.filePath(QStringLiteral("old/00085D000001.cfg")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("sip line1 user name: 21\n") > 0);
}

void tst_Accessible::cleanupTestCase()
{
    m_window.reset();
    m_reach.reset();
    m_encryption.reset();
    m_sync.reset();
    m_scanner.reset();
    m_desk.reset();
}

MainWindow* tst_Accessible::windowWith(const QList<Page*>& pages) const
{
    auto* made = new MainWindow(context());
    for (Page* page : pages)
        made->addPage(page);
    made->resize(smallWindow);
    return made;
}

QList<Page*> tst_Accessible::allPages() const
{
    const Context all = context();
    return {new BenchPage(all),
            new PhonesPage(all),
            new BlueprintsPage(all),
            new FirmwarePage(all),
            new BrandingPage(all),
            new ServersPage(all),
            new SettingsPage(all, m_encryption.get()),
            new LocalServerPage(all),
            new SyncPage(all),
            new TrainerPage(all)};
}

QList<QPair<const char*, tst_Accessible::Make>> tst_Accessible::places()
{
    const QList<MacAddress> phones = m_desk->state().phones.keys();
    const MacAddress first = phones.first();
    return {
        {"bench", [this] { return windowWith({new BenchPage(context())}); }},
        {"phones", [this] { return windowWith({new PhonesPage(context())}); }},
        {"blueprints", [this] { return windowWith({new BlueprintsPage(context())}); }},
        {"firmware", [this] { return windowWith({new FirmwarePage(context())}); }},
        {"branding", [this] { return windowWith({new BrandingPage(context())}); }},
        {"servers", [this] { return windowWith({new ServersPage(context())}); }},
        {"settings", [this] { return windowWith({new SettingsPage(context(), m_encryption.get())}); }},
        {"local server", [this] { return windowWith({new LocalServerPage(context())}); }},
        {"sync", [this] { return windowWith({new SyncPage(context())}); }},
        {"trainer", [this] { return windowWith({new TrainerPage(context())}); }},
        {"search commands", [this] { return new CommandSearch(*m_window->menuBar()); }},
        {"help",
         [] {
             auto* made = new HelpWindow(HelpBook::ofProgram());
             made->showTarget(QStringLiteral("bench"));
             return made;
         }},
        {"import",
         [this] { return new ImportDialog(context(), "mac,label\n00085D000901,Hall\n", QStringLiteral("list")); }},
        {"adopt", [this] { return new AdoptDialog(context(), m_folder.filePath(QStringLiteral("old"))); }},
        {"convert", [this, phones] { return new ConvertDialog(context(), phones); }},
        {"network scan", [this] { return new NetworkScanDialog(context(), *m_scanner); }},
        {"command codes", [this] { return new CommandCodesDialog(context()); }},
        {"labels", [this] { return new LabelsDialog(context(), {}); }},
        {"report", [this] { return new ReportDialog(context()); }},
        {"finish", [this] { return new FinishDialog(context()); }},
        {"restart", [this, phones] { return new ReachDialog(context(), *m_reach, ReachAction::Restart, phones); }},
        {"point here", [this, phones] { return new ReachDialog(context(), *m_reach, ReachAction::PointHere, phones); }},
        {"roll out", [this] { return new RolloutDialog(context(), firmwareKnowledge(), {}, nullptr); }},
        {"firmware choice",
         [this] { return new FirmwareChoice(m_desk->state(), m_desk->state().blueprints.first(), nullptr); }},
        {"encryption", [this] { return new EncryptionDialog(context(), *m_encryption, nullptr); }},
        {"time zone", [] { return new TimeZoneDialog; }},
        {"remote", [this] { return new RemoteDialog(context()); }},
        {"shared job",
         [this] {
             const auto before = *SharedJobUrl::parse("postgresql://anna@db.example.com/firstring?job=Town%20hall");
             auto* made = new OpenSharedJobDialog(m_desk->answers, {}, {before});
             made->refuse(before, {QStringLiteral("STORE_AWAY"), {}, {}}, {QStringLiteral("default")});
             return made;
         }},
        {"timeline", [this, first] { return new TimelineDialog(context(), first); }},
        {"audit",
         [this] {
             return new AuditDialog(context(), {[] { return QList<AuditLine>(); }, [] { return AuditCheck(); }});
         }},
        {"key place",
         [this] {
             return new KeyPlaceDialog(
                 context(), {}, [](SecretPlace, const QString&) { return Error(); }, [] {});
         }},
        {"access", [this] { return new AccessDialog(context()); }},
        {"passwords", [this, phones] { return new PasswordsDialog(context(), phones); }},
        {"change many",
         [this, phones] {
             return new BulkEditDialog(context(), phones, BulkEditDialog::Way::Set, PhoneColumn::Tags, nullptr);
         }},
        {"replace",
         [this, phones] {
             return new BulkEditDialog(context(), phones, BulkEditDialog::Way::Replace, PhoneColumn::Tags, nullptr);
         }},
        {"scanner", [] { return new ScannerDialog(Clock::system()); }},
        {"unlock",
         [] {
             auto* made = new UnlockDialog(QStringLiteral("Town hall"));
             made->askPassphrase();
             return made;
         }},
        {"slow database",
         [] {
             auto* made = new UnlockDialog(QStringLiteral("Hotel@db.example.com"));
             made->waitForDatabase();
             return made;
         }},
        {"deeds", [this] { return new DeedsDialog(context(), {}); }},
        {"first run", [this] { return new FirstRun(context()); }},
    };
}

void tst_Accessible::everything_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<Look>("look");
    const auto all = places();
    const QList<QPair<Look, const char*>> looks{
        {Look::Plain, "plain"}, {Look::Long, "long"}, {Look::Mirrored, "mirrored"}, {Look::Contrast, "contrast"}};
    for (int place = 0; place < all.size(); ++place) {
        for (const auto& [look, name] : looks) {
            if (look == Look::Plain || QLocale().language() == QLocale::English)
                QTest::addRow("%s, %s", all[place].first, name) << place << look;
        }
    }
}

void tst_Accessible::everything()
{
    QFETCH(int, place);
    QFETCH(Look, look);
    theme::apply(*qApp, look == Look::Contrast ? theme::Scheme::DarkContrast : theme::Scheme::Light);
    QApplication::setLayoutDirection(look == Look::Mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    if (look == Look::Long)
        qApp->installTranslator(&m_long);
    m_desk->selection.set({});
    const std::unique_ptr<QWidget> widget(places()[place].second());
    widget->setAttribute(Qt::WA_DeleteOnClose, false);
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    auto* window = qobject_cast<MainWindow*>(widget.get());
    // The inspector shows a phone that needs somebody.
    if (window)
        m_desk->selection.set({m_stopped});
    QWidget* part = window ? window->currentPage() : widget.get();
    auto* tabs = part->findChild<QTabWidget*>();
    for (int tab = 0; tab < (tabs ? tabs->count() : 1) && !QTest::currentTestFailed(); ++tab) {
        if (tabs)
            tabs->setCurrentIndex(tab);
        QTest::qWait(20);
        keepPicture(
            widget.get(),
            QLocale().name().left(2) + u'-' +
                QString::fromLatin1(QTest::currentDataTag()).replace(QStringLiteral(", "), QStringLiteral("-")) +
                (tabs ? QStringLiteral("-%1").arg(tab + 1) : QString()));
        if (window)
            QCOMPARE(window->size(), smallWindow);
        QCOMPARE(unnamedControls(widget.get()).join(u'|'), QString());
        // What is read in the pool comes a little later, and the layout follows it.
        QTRY_COMPARE(clippedTexts(widget.get()).join(u'|'), QString());
        if (look != Look::Plain)
            continue;
        QCOMPARE(clashingAccelerators(part).join(u'|'), QString());
        const QStringList unreached = unreachedByTab(widget.get());
        QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'|')));
    }
    if (look != Look::Plain || window)
        return;
    QTest::keyClick(widget->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!widget->isVisible());
}

void tst_Accessible::menusOfferEachLetterOnce()
{
    const QMenuBar* bar = m_window->menuBar();
    QCOMPARE(clashingEntries(bar).join(u'|'), QString());
    int seen = 0;
    for (const QMenu* menu : bar->findChildren<QMenu*>()) {
        QCOMPARE(clashingEntries(menu).join(u'|'), QString());
        ++seen;
    }
    QVERIFY(seen >= 6);
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    const QLocale locale(qEnvironmentVariable("FIRSTRING_SCREENSHOT_LANGUAGE", QStringLiteral("en")));
    QLocale::setDefault(locale);
    if (!installTranslation(app, locale))
        return 1;
    tst_Accessible test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Accessible.moc"
