// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/LanguageTable.h"
#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/support/PictureHeads.h"
#include "views/imaging/PhoneDrawing.h"
#include "views/pages/MessageLine.h"
#include "views/pages/branding/BrandingPage.h"
#include "views/pages/branding/BrandingTab.h"
#include "views/pages/branding/LanguageTab.h"

#include <QBuffer>
#include <QComboBox>
#include <QDropEvent>
#include <QImage>
#include <QListWidget>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>

using namespace firstring;
using namespace firstring::test;

namespace {

QByteArray picture(int width, int height, const char* format = "PNG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QSize sizeOf(const Desk& desk, const BlobRef& blob)
{
    return QImage::fromData(desk.vault.read(blob).value_or({})).size();
}

/// The control that a screen reader calls so.
template <typename W>
W* named(QWidget* root, const char* name)
{
    for (W* widget : root->findChildren<W*>()) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

void choose(QComboBox* box, int row)
{
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
}

} // namespace

class tst_BrandingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void picturesAreCutForEveryScreen();
    void anotherUse();
    void wholeInsteadOfCropped();
    void ringtonesAndTexts();
    void whatIsBrokenStaysOut();
    void droppedFilesGoWhereTheyBelong();
    void languagesHavePlaces();
    void languagesAreCompared();
    void theSimulatedPhoneShowsIt();

private:
    QWidget* files() const { return m_page->findChild<BrandingTab*>(); }
    QWidget* languages() const { return m_page->findChild<LanguageTab*>(); }
    QTableView* tableIn(QWidget* tab) const { return tab->findChild<QTableView*>(); }
    QString messageIn(QWidget* tab) const { return tab->findChild<MessageLine*>()->sentence(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<BrandingPage> m_page;
};

void tst_BrandingPage::init()
{
    m_page.reset();
    m_desk = std::make_unique<Desk>();
    m_page = std::make_unique<BrandingPage>(m_desk->context());
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void tst_BrandingPage::picturesAreCutForEveryScreen()
{
    m_desk->answers.files = {m_desk->write("logo.bmp", picture(1000, 700, "BMP"))};
    button(files(), "Add files…")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().branding.size(), 1, 30'000);
    const BrandingAsset logo = *m_desk->state().asset(u"logo.bmp");
    QCOMPARE(logo.parameter, "background image");
    QCOMPARE(sizeOf(*m_desk, logo.blob), QSize(1000, 700));
    QCOMPARE(logo.variants.size(), 12);
    QCOMPARE(sizeOf(*m_desk, logo.variants["6867i"].blob), QSize(320, 240));
    QCOMPARE(sizeOf(*m_desk, logo.variants["6940w"].blob), QSize(800, 480));
    QCOMPARE(m_page->count(), 1);

    // The selected one is seen as phones of the chosen model get it.
    auto* drawing = m_page->findChild<PhoneDrawing*>();
    QTRY_VERIFY_WITH_TIMEOUT(drawing->accessibleDescription().contains("320"), 30'000);
    auto* model = named<QComboBox>(files(), "Model that is drawn");
    model->setCurrentIndex(model->findData("6873i"));
    QTRY_VERIFY_WITH_TIMEOUT(drawing->accessibleDescription().contains("800"), 30'000);
    QCOMPARE(drawing->accessibleName(), "Drawing of a 6873i");
    VERIFY_GOOD(m_desk->job->undo());
    QVERIFY(m_desk->state().branding.isEmpty());
}

void tst_BrandingPage::anotherUse()
{
    m_page->addFiles({m_desk->write("2001.jpg", picture(400, 400, "JPG"))});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().branding.size(), 1, 30'000);
    QCOMPARE(m_desk->state().asset(u"2001.jpg")->parameter, "image server uri");
    QCOMPARE(sizeOf(*m_desk, m_desk->state().asset(u"2001.jpg")->variants["6867i"].blob), QSize(150, 200));
    auto* kind = named<QComboBox>(files(), "What the file is for");
    choose(kind, kind->findText("Screen saver"));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().asset(u"2001.jpg")->parameter, "screen saver background image", 30'000);
    QCOMPARE(sizeOf(*m_desk, m_desk->state().asset(u"2001.jpg")->variants["6867i"].blob), QSize(320, 240));
    choose(kind, kind->findText("Logo"));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().asset(u"2001.jpg")->parameter, QString(), 30'000);
    QVERIFY(m_desk->state().asset(u"2001.jpg")->variants.isEmpty());
}

void tst_BrandingPage::wholeInsteadOfCropped()
{
    m_page->addFiles({m_desk->write("wide.png", picture(900, 100))});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().branding.size(), 1, 30'000);
    // Green all over, so that only the step tells: each way of cutting is one.
    const auto steps = [&] { return m_desk->state().revision; };
    const auto before = steps();
    QPushButton* whole = button(files(), "Show all of it");
    QVERIFY(whole && whole->isVisible());
    whole->click();
    QTest::qWait(50);
    QVERIFY(steps() >= before);
    QVERIFY(messageIn(files()).isEmpty());
}

void tst_BrandingPage::ringtonesAndTexts()
{
    m_page->addFiles({m_desk->write("ring.wav", waveFile(1, 2, 44'100, 16, 4'000)),
                      m_desk->write("bell.wav", waveFile(7, 1, 8'000, 8, 4'000))});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().branding.size(), 2, 30'000);
    QCOMPARE(m_desk->state().asset(u"ring.wav")->parameter, "custom ringtone 1");
    QCOMPARE(m_desk->state().asset(u"bell.wav")->parameter, "custom ringtone 2");
    const QList<MessageLine*> lines = files()->findChildren<MessageLine*>();
    const auto warned = [&](const char* words) {
        return std::any_of(lines.begin(), lines.end(),
                           [&](const MessageLine* line) { return line->sentence().contains(QLatin1String(words)); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(warned("not confirmed"), 30'000); // two channels, 44,100 samples: a hint, no refusal

    m_desk->answers.texts = {"Services of the house"};
    button(files(), "Add text…")->click();
    const BrandingAsset* text = m_desk->state().asset(u"Text 1");
    QVERIFY(text);
    QCOMPARE(text->text, "Services of the house");
    QCOMPARE(text->parameter, "xml application title");
    QCOMPARE(m_page->findChild<PhoneDrawing*>()->accessibleDescription(), "Services of the house");
}

void tst_BrandingPage::whatIsBrokenStaysOut()
{
    m_page->addFiles({m_desk->write("huge.png", pngHead(30'000, 30'000)), m_desk->write("half.png", pngHead(40, 30)),
                      m_desk->write("fine.png", picture(40, 30)), m_desk->folder.path() + "/gone.png"});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().branding.keys(), QStringList("fine.png"), 30'000);
    for (const char* name : {"huge.png", "half.png", "gone.png"})
        QVERIFY2(messageIn(files()).contains(QLatin1String(name)), qPrintable(messageIn(files())));
}

void tst_BrandingPage::droppedFilesGoWhereTheyBelong()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_desk->write("a.png", picture(9, 9))),
                  QUrl::fromLocalFile(m_desk->write("lang_de.txt", "Deutsch\nCall| Anruf\nEnd| \n"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().branding.size(), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().files.keys(), QStringList("lang_de.txt"), 30'000);
    QCOMPARE(m_page->findChild<QTabWidget*>()->currentIndex(), 1);
}

void tst_BrandingPage::languagesHavePlaces()
{
    Edit edit;
    edit.blueprints.put.append({.name = "Office"});
    m_desk->perform(edit);
    m_page->findChild<QTabWidget*>()->setCurrentIndex(1);
    m_desk->answers.files = {m_desk->write("lang_de.txt", "Deutsch\nCall| Anruf\nEnd| \n"),
                             m_desk->write("lang_fr.txt", "Français\nCall| Appel\nEnd| \n")};
    button(languages(), "Add files…")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().files.size(), 2, 30'000);
    auto* first = named<QComboBox>(languages(), "Language at place 1");
    auto* second = named<QComboBox>(languages(), "Language at place 2");
    QTRY_COMPARE_WITH_TIMEOUT(first->count(), 3, 30'000);
    QVERIFY(first->isEnabled() && !second->isEnabled()); // no gap
    choose(first, first->findData("lang_fr.txt"));
    QCOMPARE(m_desk->state().defaults.language, "lang_fr.txt");
    auto* who = named<QComboBox>(languages(), "Whose languages");
    who->setCurrentIndex(who->findData("Office"));
    QCOMPARE(first->currentIndex(), 0);
    choose(first, first->findData("lang_de.txt"));
    choose(second, second->findData("lang_fr.txt"));
    QCOMPARE(m_desk->state().blueprint(u"Office")->language, "lang_de.txt, lang_fr.txt");
    QCOMPARE(tableIn(languages())->model()->index(1, LanguageTable::Places).data().toString(),
             "whole job: 1, Office: 2");
    // The first gone, the second moves up.
    choose(first, 0);
    QCOMPARE(m_desk->state().blueprint(u"Office")->language, "lang_fr.txt");
    QCOMPARE(first->currentData().toString(), "lang_fr.txt");
}

void tst_BrandingPage::languagesAreCompared()
{
    m_page->findChild<QTabWidget*>()->setCurrentIndex(1);
    m_desk->answers.files = {m_desk->write("lang_de.txt", "Deutsch\nCall| Anruf\nHold| Halten\nHold| Parken\nEnd| \n"),
                             m_desk->write("lang_fr.txt", "Français\nCall| Appel\nVideo| Image\nEnd| \n")};
    button(languages(), "Add files…")->click();
    auto* table = tableIn(languages());
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, LanguageTable::Translated).data().toString(), "66 %", 30'000);
    QCOMPARE(table->model()->index(0, LanguageTable::Language).data().toString(), "Deutsch");
    table->selectRow(0);
    auto* list = languages()->findChild<QListWidget*>();
    const auto lines = [&] {
        QStringList texts;
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
        return texts;
    };
    QTRY_VERIFY_WITH_TIMEOUT(lines().contains("In English: Video"), 30'000);
    QVERIFY(lines().first().startsWith("Line 4:"));
    auto* against = named<QComboBox>(languages(), "Compare with");
    against->setCurrentIndex(against->findData("lang_fr.txt"));
    QVERIFY(lines().contains("Only in this pack: Hold"));
    // A file that is none is said so.
    m_desk->answers.files = {m_desk->write("lang_xx.txt", "sip proxy ip: 192.0.2.1\n")};
    button(languages(), "Add files…")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!messageIn(languages()).isEmpty(), 30'000);
    QCOMPARE(m_desk->state().files.size(), 2);
}

/// The whole way: a picture of the wrong size comes in, the local server chooses, the phone takes it and shows it.
void tst_BrandingPage::theSimulatedPhoneShowsIt()
{
    m_page->addFiles({m_desk->write("logo.png", picture(1280, 720))});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().branding.size(), 1, 30'000);
    m_desk->addPhone(MacAddress(0x00085D000001), "Reception", "6867i");
    m_desk->addPhone(MacAddress(0x00085D000002), "Office", "6873i");
    Edit edit;
    edit.defaults = m_desk->state().defaults;
    edit.defaults->branding = {"logo.png"};
    m_desk->perform(edit);
    m_desk->server.start({"127.0.0.1", 0, 0, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->server.endpoints().isOn(), 30'000);

    QHash<QString, SimulatedPhoneStatus> latest;
    bool finished = false;
    connect(&m_desk->fleet, &FleetControl::changed, this, [&](const QList<SimulatedPhoneStatus>& phones) {
        for (const SimulatedPhoneStatus& phone : phones)
            latest.insert(phone.model, phone);
    });
    connect(&m_desk->fleet, &FleetControl::finished, this, [&] { finished = true; });
    FleetPlan plan;
    plan.phones = {{MacAddress(0x00085D000001), "6867i", {}}, {MacAddress(0x00085D000002), "6873i", {}}};
    plan.rcsUrls = {m_desk->server.endpoints().httpUrl(), m_desk->server.endpoints().tftpUrl()};
    plan.spreadMs = 0;
    plan.rebootMs = 10;
    m_desk->fleet.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(finished, 30'000);
    QCOMPARE(QImage::fromData(latest["6867i"].background).size(), QSize(320, 240));
    QCOMPARE(QImage::fromData(latest["6873i"].background).size(), QSize(800, 480)); // pointed here by TFTP
    disconnect(&m_desk->fleet, nullptr, this, nullptr);
}

QTEST_MAIN(tst_BrandingPage)
#include "tst_BrandingPage.moc"
