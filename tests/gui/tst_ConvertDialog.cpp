// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "views/pages/convert/ConvertDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QTranslator>

using namespace firstring;
using namespace firstring::test;

namespace {

MacAddress mac(int n)
{
    return MacAddress(0x00085D000000ULL + quint64(n));
}

void fill(Desk& desk)
{
    Edit edit;
    Blueprint desks;
    desks.name = QStringLiteral("Desks");
    desks.settings = {{QStringLiteral("max boot count"), QStringLiteral("3"), {}}};
    edit.blueprints.put.append(desks);
    Phone phone{mac(1), QStringLiteral("Reception"), QStringLiteral("6757i"), desks.name};
    for (int i = 1; i <= 20; ++i)
        phone.settings.append({QStringLiteral("softkey%1 type").arg(i), QStringLiteral("blf"), {}});
    phone.settings.append({QStringLiteral("pickupsprecode"), QStringLiteral("*8"), {}});
    phone.settings.append({QStringLiteral("https client method"), QStringLiteral("TLS 1.0"), {}});
    phone.settings.append({QStringLiteral("language 1"), QStringLiteral("lang_de.txt"), {}});
    edit.phones.put.append(phone);
    edit.phones.put.append({mac(2), QStringLiteral("Hall"), QStringLiteral("6731i")});
    desk.perform(edit);
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
    QTRY_COMPARE(clippedTexts(dialog), QStringList());
    keepPicture(dialog, name);
    QCOMPARE(unnamedControls(dialog), QStringList());
    QCOMPARE(clashingAccelerators(dialog), QStringList());
}

} // namespace

class tst_ConvertDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listThenOneStep();
    void anotherDevice();
    void many();
    void german();
};

void tst_ConvertDialog::listThenOneStep()
{
    Desk desk;
    fill(desk);
    QPointer<ConvertDialog> dialog = new ConvertDialog(desk.context(), {mac(1)});
    dialog->open();
    judge(dialog, QStringLiteral("convert"));
    auto* model = dialog->findChild<QTableView*>()->model();
    QCOMPARE(model->rowCount(), 6); // renamed, dropped, check, two moves, the blueprint's
    const JobState before = desk.state();
    dialog->findChild<QComboBox*>()->setCurrentText(QStringLiteral("6865i"));
    QVERIFY(model->rowCount() > 6); // 8 keys for 20
    dialog->findChild<QComboBox*>()->setCurrentText(QStringLiteral("6867i"));
    QCOMPARE(desk.state(), before); // only a preview
    mainButton(dialog)->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.state().phones.find(mac(1))->model, QStringLiteral("6867i"));
    QVERIFY(findSetting(desk.state().phones.find(mac(1))->settings, u"topsoftkey2 type"));
    VERIFY_GOOD(desk.job->undo());
    QCOMPARE(desk.state().phones, before.phones);
}

void tst_ConvertDialog::anotherDevice()
{
    Desk desk;
    fill(desk);
    QPointer<ConvertDialog> dialog = new ConvertDialog(desk.context(), {mac(1)});
    dialog->open();
    auto* address = dialog->findChild<QLineEdit*>();
    for (const char* wrong : {"00085D", "00085D000002", "hello"}) {
        address->setText(QString::fromLatin1(wrong));
        QVERIFY(!mainButton(dialog)->isEnabled());
    }
    judge(dialog, QStringLiteral("convert-wrong"));
    address->setText(QStringLiteral("00:08:5D:00:00:09"));
    mainButton(dialog)->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(!desk.state().phones.contains(mac(1)));
    QCOMPARE(desk.state().phones.find(mac(9))->label, QStringLiteral("Reception"));
}

void tst_ConvertDialog::many()
{
    Desk desk;
    fill(desk);
    QPointer<ConvertDialog> dialog = new ConvertDialog(desk.context(), {mac(1), mac(2)});
    dialog->open();
    QVERIFY(!dialog->findChild<QLineEdit*>()->isVisible());
    mainButton(dialog)->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.state().phones.find(mac(2))->model, QStringLiteral("6867i"));
    dialog = new ConvertDialog(desk.context(), {mac(1), mac(2)});
    dialog->open();
    QVERIFY(!mainButton(dialog)->isEnabled()); // they are that already
    judge(dialog, QStringLiteral("convert-nothing"));
    delete dialog;
}

void tst_ConvertDialog::german()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/firstring_de.qm")));
    QCoreApplication::installTranslator(&translator);
    theme::apply(*qApp, theme::Scheme::Dark);
    Desk desk;
    fill(desk);
    QPointer<ConvertDialog> dialog = new ConvertDialog(desk.context(), {mac(1)});
    dialog->open();
    judge(dialog, QStringLiteral("convert-german-dark"));
    delete dialog;
    theme::apply(*qApp, theme::Scheme::Light);
}

FIRSTRING_GUI_MAIN(tst_ConvertDialog)

#include "tst_ConvertDialog.moc"
