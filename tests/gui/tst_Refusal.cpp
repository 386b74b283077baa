// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/Refusal.h"
#include "app/workstation/Workstation.h"
#include "models/base/Clock.h"
#include "tests/support/Good.h"
#include "views/phones/PhonesPage.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace firstring;

namespace {

const QString job = QStringLiteral("Town hall");

QPushButton* buttonWith(const QMessageBox* box, const QString& text)
{
    const auto buttons = box ? box->findChildren<QPushButton*>() : QList<QPushButton*>();
    for (QPushButton* one : buttons) {
        if (one->text().remove(u'&').contains(text))
            return one;
    }
    return nullptr;
}

} // namespace

/// A job that cannot be opened: what a person is told, and that one click leads on.
class tst_Refusal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<JobFolder>(m_dir->path());
        VERIFY_GOOD(m_folder->create(job));
        auto opened = m_folder->open(job);
        VERIFY_GOOD(opened);
        Edit edit;
        edit.text = QStringLiteral("Put");
        edit.phones.put = {Phone{.mac = MacAddress(0x00085D000001), .label = QStringLiteral("Reception")}};
        VERIFY_GOOD((*opened)->perform(edit));
        VERIFY_GOOD((*opened)->waitStored());
        m_open = std::move(*opened);
    }
    void cleanup()
    {
        m_open.reset();
        m_dir.reset();
    }

    void aJobOfAnotherProgramCanBeLookedAt();
    void aDamagedJobComesBack();
    void whereThereIsNoCopy();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JobFolder> m_folder;
    std::unique_ptr<Workspace> m_open;
};

/// The second window: a sentence, one click, and everything is there to be read and nothing to be changed.
void tst_Refusal::aJobOfAnotherProgramCanBeLookedAt()
{
    const Options options{.data = m_dir->path(), .job = job};
    const auto second = Workstation::open(options);
    QVERIFY(!second);
    QCOMPARE(second.error().code, "JOB_LOCKED");
    Refusal refusal(m_folder->jobPath(job), Clock::system());
    QSignalSpy wanted(&refusal, &Refusal::lookWanted);
    QSignalSpy closed(&refusal, &Refusal::closed);
    refusal.show(second.error());
    QVERIFY(refusal.box()->text().contains(job));
    QPushButton* look = buttonWith(refusal.box(), QStringLiteral("Look at it"));
    QVERIFY(look);
    look->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(closed.size(), 0);

    const KeyRing::Settings settings{.dataDir = m_dir->path(), .keychain = {}};
    const auto station = Workstation::look(options, std::make_shared<KeyRing>(settings));
    VERIFY_GOOD(station);
    MainWindow& window = (*station)->window();
    window.show();
    window.showPage(PageId::Phones);
    auto* table = window.findChild<PhonesPage*>()->findChild<QAbstractItemView*>();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 30'000);
    for (int column = 0; column < table->model()->columnCount(); ++column)
        QVERIFY(!(table->model()->flags(table->model()->index(0, column)) & Qt::ItemIsEditable));
    const auto labels = window.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel* label) { return label->text().contains(QStringLiteral("Read-only")); }));
    // Whose job it is goes on meanwhile.
    Edit edit;
    edit.text = QStringLiteral("Label");
    edit.phones.put = {Phone{.mac = MacAddress(0x00085D000002)}};
    VERIFY_GOOD(m_open->perform(edit));
    VERIFY_GOOD(m_open->waitStored());
}

void tst_Refusal::aDamagedJobComesBack()
{
    const JobBackups backups(m_folder->jobPath(job));
    VERIFY_GOOD(backups.make(Clock::system().now()));
    m_open.reset();
    QFile file(m_folder->jobPath(job));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(8192) && file.write(QByteArray(4096, 'x')) == 4096);
    file.close();
    const auto opened = m_folder->open(job);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, "JOB_DAMAGED");
    Refusal refusal(m_folder->jobPath(job), Clock::system());
    QSignalSpy restored(&refusal, &Refusal::restored);
    refusal.show(opened.error());
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(refusal.box(), QStringLiteral("Take the copy")), 30'000);
    QVERIFY(!refusal.box()->informativeText().isEmpty()); // that the damaged one is kept
    buttonWith(refusal.box(), QStringLiteral("Take the copy"))->click();
    QCOMPARE(restored.size(), 1);
    const auto again = m_folder->open(job);
    VERIFY_GOOD(again);
    QCOMPARE((*again)->state().phones.find(MacAddress(0x00085D000001))->label, QStringLiteral("Reception"));
}

void tst_Refusal::whereThereIsNoCopy()
{
    Refusal refusal(m_folder->jobPath(job), Clock::system());
    QSignalSpy closed(&refusal, &Refusal::closed);
    refusal.show({QStringLiteral("JOB_DAMAGED"), QStringLiteral("It is damaged."), {}});
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000)); // it looks for copies there
    QCoreApplication::processEvents();
    QVERIFY(!buttonWith(refusal.box(), QStringLiteral("Take the copy")));
    refusal.box()->button(QMessageBox::Close)->click();
    QCOMPARE(closed.size(), 1);
}

QTEST_MAIN(tst_Refusal)
#include "tst_Refusal.moc"
