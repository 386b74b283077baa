// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "views/pages/MessageLine.h"
#include "views/pages/adopt/AdoptDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPointer>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>

using namespace firstring;
using namespace firstring::test;

namespace {

/// The folder of a small server, on the disk.
class OldFolder
{
public:
    void add(const QString& name, const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(m_dir.filePath(name)).path());
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
    }
    /// Eight phones, a model file, a language pack, firmware; an encrypted file and another family's file stay out.
    void fill() const
    {
        add(QStringLiteral("startup.cfg"),
            "time server1: 192.0.2.9\nsip proxy ip: pbx.example.net\nhttp server: 192.0.2.1\n");
        add(QStringLiteral("6867i.cfg"), "background image: sky.jpg\n");
        for (int i = 1; i <= 8; ++i) {
            const QByteArray number = QByteArray::number(200 + i);
            add(QStringLiteral("00085D00000%1.cfg").arg(i), "sip line1 user name: " + number +
                                                                "\nsip line1 password: secret" + number +
                                                                "\nsoftkey1 type: speeddial\nsoftkey1 value: *97\n");
        }
        add(QStringLiteral("lang_de.txt"), "Deutsch\nYes| Ja\nEnd| \n");
        add(QStringLiteral("6867i.st"), testImage("6867i", "4.2.0.2023"));
        add(QStringLiteral("security.tuz"), "\x01\x02\x03");
        add(QStringLiteral("MN_00085D000001.cfg"), "a: 1\n");
    }
    QString path() const { return m_dir.path(); }
    QStringList names() const { return QDir(m_dir.path()).entryList(QDir::Files); }

private:
    QTemporaryDir m_dir;
};

QPointer<AdoptDialog> opened(Desk& desk, const QString& folder)
{
    QPointer<AdoptDialog> dialog = new AdoptDialog(desk.context(), folder);
    QSignalSpy ready(dialog, &AdoptDialog::ready);
    dialog->open();
    if (ready.isEmpty() && !ready.wait(20'000))
        qFatal("not read");
    return dialog;
}

QAbstractItemModel* table(QWidget* dialog, int tab)
{
    return qobject_cast<QTableView*>(dialog->findChild<QTabWidget*>()->widget(tab))->model();
}

QPushButton* mainButton(QWidget* dialog)
{
    for (QPushButton* candidate : dialog->findChildren<QPushButton*>()) {
        if (candidate->isDefault())
            return candidate;
    }
    return nullptr;
}

void judge(QWidget* dialog, const QString& name)
{
    auto* tabs = dialog->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::sendPostedEvents();
        QTRY_COMPARE(clippedTexts(dialog), QStringList());
        keepPicture(dialog, QStringLiteral("%1-%2").arg(name).arg(tab + 1));
        QCOMPARE(unnamedControls(dialog), QStringList());
        QCOMPARE(clashingAccelerators(dialog), QStringList());
    }
}

} // namespace

class tst_AdoptDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewThenOneStep();
    void options();
    void rivals();
    void refusals();
    void german();
};

void tst_AdoptDialog::previewThenOneStep()
{
    Desk desk;
    OldFolder old;
    old.fill();
    const QStringList names = old.names();
    const auto dialog = opened(desk, old.path());
    judge(dialog, QStringLiteral("adopt"));
    QVERIFY(desk.state().phones.isEmpty());                                 // only a preview
    QCOMPARE(dialog->findChild<MessageLine*>()->tone(), Severity::Warning); // the encrypted one stays out
    QVERIFY(table(dialog, 0)->rowCount() >= 4);
    QVERIFY(table(dialog, 1)->rowCount() >= 2);
    QCOMPARE(table(dialog, 2)->rowCount(), 10);
    for (int row = 0; row < 10; ++row) {
        QCOMPARE(table(dialog, 2)->index(row, 1).data().toString(), QStringLiteral("Means the same"));
        QVERIFY(!table(dialog, 2)->index(row, 3).data().toString().contains(QStringLiteral("secret2")));
    }
    QSignalSpy said(dialog, &AdoptDialog::said);
    mainButton(dialog)->click();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 60'000);
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.state().phones.size(), 8);
    QCOMPARE(desk.state().firmware.size(), 1);
    QCOMPARE(desk.state().files.size(), 1);
    QCOMPARE(old.names(), names); // nothing was written there
    VERIFY_GOOD(desk.job->undo());
    QVERIFY(desk.state().phones.isEmpty());
    QVERIFY(desk.state().firmware.isEmpty());
}

void tst_AdoptDialog::options()
{
    Desk desk;
    OldFolder old;
    old.fill();
    const auto dialog = opened(desk, old.path());
    QSignalSpy ready(dialog, &AdoptDialog::ready);
    dialog->findChild<QCheckBox*>()->click();
    QVERIFY(ready.wait(20'000));
    mainButton(dialog)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 60'000);
    QVERIFY(desk.state().blueprints.isEmpty());
    QCOMPARE(desk.state().phones.find(MacAddress(0x00085D000001))->settings.size(), 4);
}

void tst_AdoptDialog::rivals()
{
    Desk desk;
    OldFolder old;
    old.fill();
    old.add(QStringLiteral("aastra.cfg"), "time server1: 192.0.2.99\n");
    const auto dialog = opened(desk, old.path());
    auto* common = dialog->findChild<QComboBox*>();
    QVERIFY(common->isVisible());
    QSignalSpy ready(dialog, &AdoptDialog::ready);
    common->setCurrentText(QStringLiteral("aastra.cfg"));
    Q_EMIT common->activated(common->currentIndex());
    QVERIFY(ready.wait(20'000));
    mainButton(dialog)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 60'000);
    QCOMPARE(findSetting(desk.state().defaults.settings, u"time server1")->value, QStringLiteral("192.0.2.99"));
}

void tst_AdoptDialog::refusals()
{
    Desk desk;
    OldFolder empty;
    QPointer<AdoptDialog> dialog = opened(desk, empty.path());
    QVERIFY(!mainButton(dialog)->isEnabled());
    QCOMPARE(dialog->findChild<MessageLine*>()->tone(), Severity::Stop);
    judge(dialog, QStringLiteral("adopt-empty"));
    // Another folder, chosen from there.
    OldFolder old;
    old.fill();
    desk.answers.files = {old.path()};
    QSignalSpy ready(dialog, &AdoptDialog::ready);
    button(dialog, QStringLiteral("Another folder..."))->click();
    QVERIFY(ready.wait(20'000));
    QVERIFY(mainButton(dialog)->isEnabled());
    delete dialog;
    // A job that says something already is not overwritten; a new one is offered.
    Edit edit;
    edit.defaults = desk.state().defaults;
    edit.defaults->settings.append({QStringLiteral("language"), QStringLiteral("1"), {}});
    desk.perform(edit);
    dialog = opened(desk, old.path());
    QVERIFY(!mainButton(dialog)->isEnabled());
    QSignalSpy newJob(dialog, &AdoptDialog::newJobWanted);
    button(dialog, QStringLiteral("Into a new job…"))->click();
    QCOMPARE(newJob.value(0).value(0).toString(), old.path());
    delete dialog;
    // Left while it works: nothing comes of it.
    new AdoptDialog(desk.context(), old.path());
    for (QWidget* left : QApplication::topLevelWidgets())
        delete qobject_cast<AdoptDialog*>(left);
}

void tst_AdoptDialog::german()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/firstring_de.qm")));
    QCoreApplication::installTranslator(&translator);
    theme::apply(*qApp, theme::Scheme::Dark);
    Desk desk;
    OldFolder old;
    old.fill();
    old.add(QStringLiteral("aastra.cfg"), "time server1: 192.0.2.99\n");
    QPointer<AdoptDialog> dialog = opened(desk, old.path());
    dialog->resize(1024, 560);
    judge(dialog, QStringLiteral("adopt-german-dark"));
    delete dialog;
    theme::apply(*qApp, theme::Scheme::Light);
}

FIRSTRING_GUI_MAIN(tst_AdoptDialog)

#include "tst_AdoptDialog.moc"
