// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/Options.h"
#include "models/formats/ViewLink.h"
#include "tests/gui/Bench.h"
#include "tests/support/Good.h"
#include "views/help/HelpDesk.h"
#include "views/help/HelpWindow.h"
#include "views/window/Notice.h"

using namespace firstring;
using namespace firstring::test;

/// What the window shows when somebody follows a link, and what the program takes for one.
class tst_FollowLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->openWindow();
        fillMorning(*m_bench);
    }
    void cleanup() { m_bench.reset(); }

    /// Their names in links are in the order of the pages.
    void everyPageHasItsName()
    {
        QCOMPARE(ViewLink::pages().size(), qsizetype(PageId::Trainer) + 1);
        QCOMPARE(ViewLink::pages()[qsizetype(PageId::LocalServer)], QLatin1String("local-server"));
        QCOMPARE(ViewLink::pages()[qsizetype(PageId::Sync)], QLatin1String("sync"));
        int seen = 0;
        for (const QLatin1String name : ViewLink::pages()) {
            const auto link = ViewLink::parse(QStringLiteral("firstring:") + name);
            VERIFY_GOOD(link);
            const Page* page = m_bench->window->page(static_cast<PageId>(link->page));
            if (!page)
                continue; // this bench has none for Sync
            follow(link->text());
            QCOMPARE(m_bench->window->currentPage(), page);
            // The help calls it so too.
            follow(QStringLiteral("firstring:help/") + name);
            QCOMPARE(help()->currentPage(), QString(name));
            ++seen;
        }
        QVERIFY(seen >= 9);
    }

    void aPhoneIsShown()
    {
        follow(QStringLiteral("firstring:firmware"));
        follow(QStringLiteral("firstring:phone/") + mac(5 * 0x1101).plain());
        QCOMPARE(m_bench->window->currentPage()->info().id, PageId::Bench);
        QCOMPARE(m_bench->selection.current(), mac(5 * 0x1101));
        follow(QStringLiteral("firstring:phone/00085DFFFFFF"));
        QVERIFY2(said().contains(QLatin1String("00:08:5D:FF:FF:FF")), qPrintable(said()));
        QCOMPARE(m_bench->selection.current(), mac(5 * 0x1101));
    }

    void helpThatIsNotThereIsSaid()
    {
        follow(QStringLiteral("firstring:help/glossary"));
        QCOMPARE(help()->currentPage(), QStringLiteral("glossary"));
        follow(QStringLiteral("firstring:help/nothing"));
        QCOMPARE(help()->currentPage(), QStringLiteral("glossary"));
        QCOMPARE(said(), ViewLink::unknown().sentence);
    }

    void nothingIsChanged()
    {
        QSignalSpy changed(m_bench->workspace.get(), &Workspace::changed);
        for (const QLatin1String name : ViewLink::pages())
            follow(QStringLiteral("firstring:") + name);
        follow(QStringLiteral("firstring:phone/") + mac(5 * 0x1101).plain());
        QCOMPARE(changed.size(), 0);
        QVERIFY(!m_bench->server.endpoints().isOn());
    }

    void words_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("bundle");
        QTest::addColumn<QString>("link");
        QTest::newRow("none") << QStringList() << QString() << QString();
        QTest::newRow("path") << QStringList{"/tmp/a b.firstring"} << "/tmp/a b.firstring" << QString();
        QTest::newRow("as desktops say it")
            << QStringList{"file:///tmp/a%20b.firstring"} << "/tmp/a b.firstring" << QString();
        QTest::newRow("link") << QStringList{"firstring:bench"} << QString() << "firstring:bench";
        QTest::newRow("odd link") << QStringList{"FIRSTRING:a.firstring"} << QString() << "FIRSTRING:a.firstring";
        QTest::newRow("link and job") << QStringList{"--job", "x", "firstring:bench"} << QString() << "firstring:bench";
    }

    void words()
    {
        QFETCH(QStringList, words);
        const auto options = Options::parse(QStringList{QStringLiteral("firstring")} + words);
        VERIFY_GOOD(options);
        QTEST(options->bundle, "bundle");
        QTEST(options->link, "link");
    }

    void otherWordsAreNotUnderstood_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("word") << QStringList{"bench"};
        QTest::newRow("another scheme") << QStringList{"http://example.net/x"};
        QTest::newRow("elsewhere") << QStringList{"file://example.net/a.txt"};
        QTest::newRow("two") << QStringList{"firstring:bench", "firstring:phones"};
        QTest::newRow("link and bundle") << QStringList{"firstring:bench", "a.firstring"};
    }

    void otherWordsAreNotUnderstood()
    {
        QFETCH(QStringList, words);
        const auto options = Options::parse(QStringList{QStringLiteral("firstring")} + words);
        QVERIFY(!options);
        QCOMPARE(options.error().code, QStringLiteral("USAGE"));
    }

private:
    void follow(const QString& text)
    {
        const auto link = ViewLink::parse(text);
        VERIFY_GOOD(link);
        m_bench->window->follow(*link);
    }
    HelpWindow* help() const { return m_bench->window->findChild<HelpDesk*>()->window(); }
    QString said() const { return m_bench->window->findChild<Notice*>()->sentence(); }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(tst_FollowLink)
#include "tst_FollowLink.moc"
