// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/Bench.h"
#include "tests/gui/support/Pictures.h"
#include "views/help/HelpBook.h"
#include "views/help/HelpBrowser.h"
#include "views/help/HelpDesk.h"
#include "views/help/HelpTopics.h"
#include "views/help/HelpWindow.h"
#include "views/scan/ScanField.h"

#include <QDialog>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>

#include "translations/Translation.h"

using namespace firstring;
using namespace firstring::test;

namespace {

const QStringList languages = QStringLiteral(FIRSTRING_LANGUAGES).split(u' '); // English first

/// `page` or `page#anchor` leads somewhere.
bool leadsSomewhere(const HelpBook& book, const QString& target)
{
    const HelpPage* page = book.find(target.section(u'#', 0, 0));
    const QString anchor = target.section(u'#', 1);
    return page &&
           (anchor.isEmpty() || std::any_of(page->sections.begin(), page->sections.end(),
                                            [&](const HelpSection& section) { return section.anchor == anchor; }));
}

/// How large they stand there; those that are drawn otherwise than they were loaded are left out.
QList<QSizeF> picturesOn(const HelpBrowser& browser)
{
    QList<QSizeF> sizes;
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const auto image =
                browser.document()->resource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
            if (!image.isNull() && qAbs(image.deviceIndependentSize().width() - format.width()) < 1)
                sizes.append(image.deviceIndependentSize());
        }
    }
    return sizes;
}

} // namespace

/// Help: every page is whole in every language, every link leads somewhere, and F1 finds the page of what has the
/// focus.
class tst_Help final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
        theme::apply(*qApp, theme::Scheme::Light);
    }

    void sectionsAreTakenApart()
    {
        const auto sections = helpSections(QStringLiteral("# A {#a}\n\ntext\n```\n# no heading\n```\n## B\nmore\n"));
        QCOMPARE(sections.size(), 2);
        QCOMPARE(sections[0].heading, QStringLiteral("A"));
        QCOMPARE(sections[0].anchor, QStringLiteral("a"));
        QVERIFY(sections[0].text.contains(QLatin1String("# no heading")));
        QCOMPARE(sections[1].anchor, QString());
        QCOMPARE(sections[1].level, 2);
    }

    void everyPageHasItsTwin()
    {
        const HelpBook english(languages[0]);
        QVERIFY(english.pages().size() >= 17);
        for (const HelpPage& page : english.pages()) {
            QCOMPARE(page.sections.first().level, 1);
            for (const HelpSection& section : page.sections)
                QVERIFY2(!section.anchor.isEmpty(), qPrintable(page.id + u' ' + section.heading));
        }
        const auto outline = [](const HelpPage& of) {
            QStringList lines;
            for (const HelpSection& section : of.sections)
                lines.append(QStringLiteral("%1 %2").arg(section.level).arg(section.anchor));
            return lines.join(u'\n');
        };
        for (const QString& language : languages.mid(1)) {
            const HelpBook other(language);
            QCOMPARE(other.pages().size(), english.pages().size());
            for (const HelpPage& page : english.pages()) {
                const HelpPage* twin = other.find(page.id);
                QVERIFY2(twin, qPrintable(language + u' ' + page.id));
                QCOMPARE(outline(*twin), outline(page));
            }
        }
    }

    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        int seen = 0;
        for (const QString& language : languages) {
            const HelpBook book(language);
            for (const HelpPage& page : book.pages()) {
                QString text;
                for (const HelpSection& section : page.sections)
                    text += section.text;
                text.remove(
                    QRegularExpression(QStringLiteral("```.*?```"), QRegularExpression::DotMatchesEverythingOption));
                for (auto links = link.globalMatch(text); links.hasNext(); ++seen) {
                    const QString target = links.next().captured(1);
                    const bool isThere =
                        target.endsWith(QLatin1String(".svg")) || target.endsWith(QLatin1String(".png"))
                            ? QFile::exists(book.folder() + target)
                            : leadsSomewhere(book, QString(target).replace(QStringLiteral(".md"), QString()));
                    QVERIFY2(isThere, qPrintable(language + u'/' + page.id + u' ' + target));
                }
            }
        }
        QVERIFY(seen > 40);
    }

    /// As wide as the page where the page is narrower, never larger than it was taken, and sharp on every screen.
    void everyPageOfTheWindowHasItsPicture()
    {
        for (const QString& language : languages) {
            HelpWindow window{HelpBook(language)};
            window.show();
            auto* browser = window.findChild<HelpBrowser*>();
            for (const char* id : {"bench", "phones", "blueprints", "firmware", "branding", "servers", "settings",
                                   "local-server", "sync", "trainer"}) {
                window.showTarget(QString::fromLatin1(id));
                for (const int width : {1'600, 700}) {
                    window.resize(width, 700);
                    QCoreApplication::processEvents();
                    const QList<QSizeF> pictures = picturesOn(*browser);
                    QVERIFY2(!pictures.isEmpty(), id);
                    for (const QSizeF& picture : pictures) {
                        QVERIFY(picture.width() > 300);
                        QVERIFY(picture.width() <= browser->viewport()->width());
                    }
                }
            }
        }
    }

    void everyTopicLeadsSomewhere()
    {
        for (const QString& language : languages) {
            const HelpBook book(language);
            for (const HelpTopic& topic : helpTopics())
                QVERIFY2(leadsSomewhere(book, QString::fromLatin1(topic.target)), topic.target);
        }
    }

    /// The classes are named in a table: it must not go stale.
    void everyTopicIsAWidget()
    {
        QString headers;
        QDirIterator walk(QStringLiteral(FIRSTRING_SOURCE_DIR "/views"), {QStringLiteral("*.h")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            headers += QString::fromUtf8(file.readAll());
        }
        for (const HelpTopic& topic : helpTopics()) {
            const QString name = QString::fromLatin1(topic.className).section(QStringLiteral("::"), 1);
            QVERIFY2(headers.contains(QRegularExpression(QStringLiteral("class %1 (final )?: public").arg(name))),
                     topic.className);
        }
    }

    void anchorsAreReached()
    {
        HelpWindow window{HelpBook(languages[0])};
        window.show();
        auto* browser = window.findChild<HelpBrowser*>();
        for (const HelpTopic& topic : helpTopics()) {
            const QString target = QString::fromLatin1(topic.target);
            window.showTarget(target);
            QCOMPARE(window.currentPage(), target.section(u'#', 0, 0));
            QVERIFY2(!browser->toPlainText().contains(QLatin1String("{#")), topic.target);
            if (!target.contains(u'#'))
                continue;
            bool isThere = false;
            for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part)
                    isThere = isThere || part.fragment().charFormat().anchorNames().contains(target.section(u'#', 1));
            }
            QVERIFY2(isThere, topic.target);
        }
    }

    void f1OpensThePageOfWhatHasTheFocus()
    {
        TestBench b;
        b.openWindow();
        b.window->show();
        QVERIFY(QTest::qWaitForWindowActive(b.window.get()));
        auto* desk = b.window->findChild<HelpDesk*>();
        QVERIFY(desk);
        for (const PageId id :
             {PageId::Bench, PageId::Phones, PageId::Blueprints, PageId::Firmware, PageId::Branding, PageId::Servers,
              PageId::Settings, PageId::LocalServer, PageId::Sync, PageId::Trainer}) {
            Page* page = b.window->page(id);
            if (!page)
                continue;
            b.window->showPage(id);
            const QString target = helpTarget(page);
            QVERIFY2(!target.isEmpty(), page->metaObject()->className());
            // From within the page, and from the toolbar above it.
            QWidgetList from{&b.window->scanField()};
            for (QWidget* part : page->findChildren<QWidget*>()) {
                if (from.size() < 3 && part->isVisible() && part->isEnabled() && part->focusPolicy() != Qt::NoFocus &&
                    !part->focusProxy() && helpTarget(part) == target)
                    from.append(part);
            }
            for (QWidget* part : from) {
                b.window->activateWindow();
                part->setFocus();
                QTRY_COMPARE(QApplication::focusWidget(), part);
                QTest::keyClick(part, Qt::Key_F1);
                QVERIFY(desk->window());
                QVERIFY(desk->window()->isVisible());
                QCOMPARE(desk->window()->currentPage(), target.section(u'#', 0, 0));
                desk->show(QStringLiteral("glossary"));
            }
        }
        QVERIFY(desk->window()->findChild<QListWidget*>()->count() >= 17);
    }

    /// A dialog keeps the window from hearing its keys; help is heard all the same, and can be read.
    void f1WorksInDialogs()
    {
        TestBench b;
        b.openWindow();
        b.window->show();
        QVERIFY(QTest::qWaitForWindowActive(b.window.get()));
        QDialog dialog(b.window.get());
        auto* field = new QLineEdit(&dialog);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_F1);
        auto* desk = b.window->findChild<HelpDesk*>();
        QVERIFY(desk->window());
        QVERIFY(desk->window()->isVisible());
        QCOMPARE(desk->window()->currentPage(), QStringLiteral("bench")); // the page behind it
        QVERIFY(!QApplication::activeModalWidget() || desk->window()->windowModality() == Qt::NonModal);
    }

    void searchFinds_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first"); ///< `page#anchor`, or empty: nothing
        QTest::newRow("title") << "en"
                               << "firmware"
                               << "firmware#firmware";
        QTest::newRow("event") << "en"
                               << "PHONE_READY"
                               << "events#PHONE_READY";
        QTest::newRow("command") << "en"
                                 << "phones import"
                                 << "commands#phones-import";
        QTest::newRow("two words of one part") << "en"
                                               << "tls 6700i"
                                               << "local-server#https";
        QTest::newRow("German") << "de"
                                << "freigeben"
                                << "phones#hold";
        QTest::newRow("nothing") << "en"
                                 << "zebra crossing"
                                 << "";
        QTest::newRow("no words") << "en"
                                  << "  "
                                  << "";
    }

    void searchFinds()
    {
        QFETCH(QString, language);
        QFETCH(QString, query);
        QFETCH(QString, first);
        const QList<HelpHit> hits = HelpBook(language).search(query);
        QCOMPARE(hits.isEmpty(), first.isEmpty());
        if (!hits.isEmpty()) {
            QCOMPARE(hits[0].page + u'#' + hits[0].anchor, first);
            QVERIFY(!hits[0].snippet.isEmpty());
            QVERIFY(hits.size() <= 50);
        }
    }

    void searchInTheWindow()
    {
        HelpWindow window{HelpBook(languages[0])};
        window.showTarget({});
        window.show();
        QCOMPARE(window.currentPage(), QStringLiteral("tour"));
        auto* list = window.findChild<QListWidget*>();
        auto* field = window.findChild<QLineEdit*>();
        const int pages = list->count();
        QTest::keyClicks(field, QStringLiteral("PHONE_READY"));
        QVERIFY(list->item(0)->text().contains(QLatin1String("PHONE_READY")));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window.currentPage(), QStringLiteral("events"));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QCOMPARE(list->count(), pages);
        QTest::keyClicks(field, QStringLiteral("zebra"));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(&window, Qt::Key_Escape);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    /// Pictures for people to judge, and nothing from outside: a link into the net stays where it is.
    void looks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("boot_light") << "en"
                                    << "boot" << false;
        QTest::newRow("boot_dark_de") << "de"
                                      << "boot" << true;
        QTest::newRow("settings_light_de") << "de"
                                           << "settings" << false;
        QTest::newRow("bench_dark") << "en"
                                    << "bench#states" << true;
        QTest::newRow("events_light_de") << "de"
                                         << "events#all" << false;
        QTest::newRow("recipes_dark_de") << "de"
                                         << "dhcp#recipes" << true;
    }

    void looks()
    {
        if (!havePictureFont())
            QSKIP("fonts-noto-core is not installed");
        QFETCH(QString, language);
        QFETCH(QString, target);
        QFETCH(bool, isDark);
        theme::apply(*qApp, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
        HelpWindow window{HelpBook(language)};
        window.showTarget(target);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QString folder = QStringLiteral(FIRSTRING_BINARY_DIR "/screenshots");
        QVERIFY(QDir().mkpath(folder));
        auto* list = window.findChild<QListWidget*>();
        QVERIFY(list->currentItem());
        QVERIFY(window.grab().save(folder +
                                   QStringLiteral("/help_%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
        auto* browser = window.findChild<HelpBrowser*>();
        browser->setSource(QUrl(QStringLiteral("https://example.com/")));
        QVERIFY(browser->toPlainText().isEmpty());
    }

    void cleanupTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
};

QTEST_MAIN(tst_Help)
#include "tst_Help.moc"
