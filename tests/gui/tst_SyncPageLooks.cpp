// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "tests/gui/support/TwoStations.h"
#include "views/pages/sync/RemoteDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTranslator>

using namespace firstring;
using namespace firstring::test;

/// The page Sync and the dialog of another side, light and dark, English and German, small and large: every control has
/// a name, no letter is wanted twice, and every text fits.
class tst_SyncPageLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data();
    void looks();
};

void tst_SyncPageLooks::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("german");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true}) {
        for (const bool german : {false, true}) {
            for (const QSize size : {QSize(834, 440), QSize(1090, 600)})
                QTest::addRow("%s-%s-%d", dark ? "dark" : "light", german ? "german" : "english", size.width())
                    << dark << german << size;
        }
    }
}

void tst_SyncPageLooks::looks()
{
    QFETCH(bool, dark);
    QFETCH(bool, german);
    QFETCH(QSize, size);
    theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
    QTranslator translator;
    if (german) {
        QVERIFY(translator.load(QStringLiteral(":/i18n/firstring_de.qm")));
        QCoreApplication::installTranslator(&translator);
    }
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const auto judge = [&tag](QWidget* shown, const char* what) {
        QCoreApplication::sendPostedEvents();
        keepPicture(shown, QStringLiteral("sync-%1-%2").arg(QLatin1String(what), tag));
        QCOMPARE(unnamedControls(shown).join(u'|'), QString());
        QCOMPARE(clashingAccelerators(shown).join(u'|'), QString());
        QCOMPARE(clippedTexts(shown).join(u'|'), QString());
    };
    TwoStations two;
    SyncPage page(two.ours.context());
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    judge(&page, "before");
    two.ours.sync.look("Head office");
    QTableView* items = itemsOf(page);
    QTRY_VERIFY_WITH_TIMEOUT(items->model()->rowCount() > 0, 60'000);
    items->selectRow(0);
    judge(&page, "plan");
    auto* dialog = new RemoteDialog(two.ours.context(), &page);
    dialog->open();
    judge(dialog, "add");
    dialog->findChildren<QLineEdit*>().at(1)->setText("https://rcs.example.com:8443");
    Q_EMIT two.ours.sync.certificateSeen(
        {"https://rcs.example.com:8443", *typedFingerprint(QString("0123456789abcdef").repeated(4)), true, {}, true});
    judge(dialog, "confirm");
    dialog->reject();
    QSignalSpy ended(&two.ours.sync, &SyncControl::ended);
    two.ours.sync.carryOut({});
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 60'000);
    judge(&page, "receipt");
    Remote portal = two.ours.sync.makeRemote("Portal", {});
    portal.kind = RemoteKind::Portal;
    portal.profile = {{"columns", "MAC:mac,Server:url"}, {"local", "http://192.0.2.10:8080"}};
    VERIFY_GOOD(two.ours.desk.job->sync().put(portal));
    page.findChild<QComboBox*>()->setCurrentIndex(1);
    page.findChild<QTabWidget*>()->setCurrentIndex(0);
    two.ours.sync.look("Portal");
    QTRY_VERIFY_WITH_TIMEOUT(two.ours.sync.stage() == SyncStage::Planned, 60'000);
    items->model()->setData(items->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    judge(&page, "portal");
    auto* gateway = new RemoteDialog(two.ours.context(), &page);
    gateway->open();
    gateway->findChild<QComboBox*>()->setCurrentIndex(1);
    judge(gateway, "gateway");
    gateway->findChild<QComboBox*>()->setCurrentIndex(3);
    judge(gateway, "portal-add");
    delete gateway;
    QCoreApplication::removeTranslator(&translator);
    theme::apply(*qApp, theme::Scheme::Light);
}

FIRSTRING_GUI_MAIN(tst_SyncPageLooks)

#include "tst_SyncPageLooks.moc"
