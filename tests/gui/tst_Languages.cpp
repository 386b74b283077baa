// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/Bench.h"
#include "tests/gui/support/Eyes.h"

#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTableView>

#include "translations/Translation.h"

using namespace firstring;
using namespace firstring::test;

namespace {

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

/// The whole window in the language of FIRSTRING_SCREENSHOT_LANGUAGE, as small as it may be: every page, every tab and
/// menu, nothing clipped and no letter offered twice. With FIRSTRING_PICTURES=FOLDER the pictures are kept for a person
/// to judge.
class tst_Languages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        fillMorning(m_bench);
        m_bench.openWindow();
        m_bench.window->resize(1024, 600);
        m_bench.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bench.window.get()));
    }

    void menusOfferEachLetterOnce()
    {
        const QMenuBar* bar = m_bench.window->menuBar();
        QCOMPARE(clashingEntries(bar).join(u'|'), QString());
        int seen = 0;
        for (const QMenu* menu : bar->findChildren<QMenu*>()) {
            QCOMPARE(clashingEntries(menu).join(u'|'), QString());
            ++seen;
        }
        QVERIFY(seen >= 6);
    }

    void pagesFit_data()
    {
        QTest::addColumn<PageId>("id");
        QTest::newRow("bench") << PageId::Bench;
        QTest::newRow("phones") << PageId::Phones;
        QTest::newRow("blueprints") << PageId::Blueprints;
        QTest::newRow("firmware") << PageId::Firmware;
        QTest::newRow("branding") << PageId::Branding;
        QTest::newRow("servers") << PageId::Servers;
        QTest::newRow("settings") << PageId::Settings;
        QTest::newRow("server") << PageId::LocalServer;
        QTest::newRow("trainer") << PageId::Trainer;
    }

    void pagesFit()
    {
        QFETCH(const PageId, id);
        m_bench.window->showPage(id);
        Page* page = m_bench.window->page(id);
        QVERIFY(page);
        auto* tabs = page->findChild<QTabWidget*>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            QTRY_COMPARE(clippedTexts(m_bench.window.get()).join(u'|'), QString());
            keepPicture(m_bench.window.get(), QLocale().name().left(2) + u'-' +
                                                  QString::fromLatin1(QTest::currentDataTag()) +
                                                  (tabs ? QStringLiteral("-%1").arg(tab + 1) : QString()));
            QCOMPARE(clashingAccelerators(page).join(u'|'), QString());
        }
    }

private:
    TestBench m_bench;
};

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QLocale locale(qEnvironmentVariable("FIRSTRING_SCREENSHOT_LANGUAGE", QStringLiteral("en")));
    QLocale::setDefault(locale);
    if (!installTranslation(application, locale))
        return 1;
    // The font of the pictures: the same on every computer that has it.
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    tst_Languages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Languages.moc"
