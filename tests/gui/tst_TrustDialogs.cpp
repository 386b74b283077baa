// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "views/pages/MessageLine.h"
#include "views/pages/trust/AccessDialog.h"
#include "views/pages/trust/AuditDialog.h"
#include "views/pages/trust/KeyPlaceDialog.h"
#include "views/pages/trust/PasswordsDialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace firstring;
using namespace firstring::test;

/// The dialogs of trust: the audit log, passwords for phones, where the key is kept, who gets files.
class tst_TrustDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void auditIsFilteredAndExported();
    void tamperingIsShown();
    void passwordsAreOneStep();
    void theKeyMoves();
    void whoGetsFiles();
    void looks_data();
    void looks();

private:
    static AuditDialog::Source source(Desk& desk)
    {
        return {[folder = desk.folder] { return folder.auditLog("bench", 1000); },
                [folder = desk.folder] { return folder.checkAudit("bench"); }};
    }
    static void log(Desk& desk)
    {
        desk.fill();
        const QList<MacAddress> phones = desk.state().phones.keys();
        desk.job->release(phones, 1'764'150'000'000);
        desk.job->audit({{.kind = AuditKind::Refusal,
                          .timeMs = 1'764'150'060'000,
                          .mac = phones.first(),
                          .address = "192.168.1.66",
                          .subject = eventInfo(EventId::GateTaken).name},
                         {.kind = AuditKind::Delivery,
                          .timeMs = 1'764'150'090'000,
                          .mac = phones.last(),
                          .address = "192.168.1.12",
                          .subject = phones.last().plain() + ".cfg",
                          .digest = QByteArray(32, 'x')}});
        VERIFY_GOOD(desk.job->waitStored());
    }
};

void tst_TrustDialogs::auditIsFilteredAndExported()
{
    Desk desk;
    log(desk);
    QPointer<AuditDialog> dialog = new AuditDialog(desk.context(), source(desk));
    dialog->open();
    const auto* table = dialog->findChild<QTableView*>();
    const auto phones = static_cast<int>(desk.state().phones.size());
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), phones + 2, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<MessageLine*>()->tone(), Severity::Good, 30'000);
    auto* kind = dialog->findChild<QComboBox*>();
    kind->setCurrentIndex(kind->findText(auditKindText(AuditKind::Refusal)));
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(!table->model()->index(0, 5).data().toString().contains("GATE_")); // a sentence, no name
    kind->setCurrentIndex(0);
    dialog->findChild<QLineEdit*>()->setText("192.168.1.12");
    QCOMPARE(table->model()->rowCount(), 1);
    dialog->findChild<QLineEdit*>()->clear();
    // News that people see at once.
    desk.job->release({desk.state().phones.keys().first()}, 1'764'150'100'000);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), phones + 3, 30'000);

    const QString path = desk.write("log.jsonl", {});
    desk.answers.files = {path};
    for (auto* button : dialog->findChildren<QPushButton*>()) {
        if (button->text().contains("xport"))
            button->click();
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), phones + 3);
    delete dialog;
}

void tst_TrustDialogs::tamperingIsShown()
{
    Desk desk;
    AuditCheck bad;
    bad.lines = 1;
    bad.findings = {"Line 1 was changed."};
    AuditDialog dialog(desk.context(),
                       {[] { return QList<AuditLine>(); }, [bad]() -> Result<AuditCheck> { return bad; }});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.findChild<MessageLine*>()->tone(), Severity::Stop, 30'000);
    QCOMPARE(dialog.findChild<MessageLine*>()->sentence(), "Line 1 was changed.");
}

void tst_TrustDialogs::passwordsAreOneStep()
{
    Desk desk;
    desk.addPhone(MacAddress(0x00085d000001), "a", "6867i");
    desk.addPhone(MacAddress(0x00085d000002), "b", "6867i");
    QPointer<PasswordsDialog> dialog = new PasswordsDialog(desk.context(), {});
    dialog->open();
    QSignalSpy said(dialog, &PasswordsDialog::said);
    for (auto* button : dialog->findChildren<QPushButton*>()) {
        if (button->isDefault())
            button->click();
    }
    QCOMPARE(said.size(), 1);
    const PasswordPlan plan{PasswordKind::Admin, {}, false};
    const QString first = passwordOf(*desk.state().phones.find(MacAddress(0x00085d000001)), plan);
    QCOMPARE(first.size(), 10);
    QVERIFY(first != passwordOf(*desk.state().phones.find(MacAddress(0x00085d000002)), plan));
    QVERIFY(!said.first().first().toString().contains(first));
    VERIFY_GOOD(desk.job->undo());
    QVERIFY(passwordOf(*desk.state().phones.find(MacAddress(0x00085d000001)), plan).isEmpty());
}

/// A day on a bench, a week at a site, unless a person said otherwise; one step, and what cannot be is said.
void tst_TrustDialogs::whoGetsFiles()
{
    Desk desk;
    const auto open = [&desk] {
        auto* dialog = new AccessDialog(desk.context());
        dialog->open();
        return QPointer<AccessDialog>(dialog);
    };
    const auto press = [](AccessDialog* dialog, bool isDefault) {
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->isDefault() == isDefault && (isDefault || button->text().contains("ake one")))
                return button->click();
        }
    };
    const auto radio = [](AccessDialog* dialog, int at) { return dialog->findChildren<QRadioButton*>().at(at); };
    QPointer<AccessDialog> dialog = open();
    QVERIFY(radio(dialog, 0)->isChecked());
    QCOMPARE(dialog->findChild<QSpinBox*>()->value(), 24);
    radio(dialog, 1)->click();
    QCOMPARE(dialog->findChild<QSpinBox*>()->value(), 7 * 24);
    press(dialog, false);
    press(dialog, true);
    QCOMPARE(desk.state().defaults.kind, JobKind::Site);
    QCOMPARE(desk.state().defaults.windowHours, 7 * 24);
    QCOMPARE(desk.state().defaults.urlKey.size(), 20);
    VERIFY_GOOD(desk.job->undo());
    QCOMPARE(desk.state().defaults.kind, JobKind::Bench);
    QCOMPARE(desk.state().defaults.urlKey, QString());

    dialog = open();
    dialog->findChild<QSpinBox*>()->setValue(30);
    radio(dialog, 1)->click();
    QCOMPARE(dialog->findChild<QSpinBox*>()->value(), 30);
    for (auto* line : dialog->findChildren<QLineEdit*>()) {
        if (!line->accessibleName().isEmpty())
            line->setText("short");
    }
    press(dialog, true);
    QVERIFY(!dialog->findChild<MessageLine*>()->sentence().isEmpty());
    QCOMPARE(desk.state().defaults.kind, JobKind::Bench);
    dialog->reject();
}

void tst_TrustDialogs::theKeyMoves()
{
    Desk desk;
    log(desk);
    std::atomic_int asked = 0;
    const WrappingKey key{SecretPlace::Passphrase, QByteArray(32, 'p')};
    KeyPlaceDialog dialog(
        desk.context(), KeyWanted{SecretPlace::KeyFile, {}},
        [&asked, key](SecretPlace place, const QString& words) -> Result<WrappingKey> {
            ++asked;
            if (place != SecretPlace::Passphrase || words != "correct horse")
                return Error{"PASSPHRASE_SHORT", "Too short.", {}};
            return key;
        },
        [] {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto* phrase = dialog.findChildren<QRadioButton*>().at(2);
    phrase->setChecked(true);
    QPushButton* move = nullptr;
    for (auto* button : dialog.findChildren<QPushButton*>())
        move = button->isDefault() ? button : move;
    QVERIFY(!move->isEnabled());
    const auto words = dialog.findChildren<QLineEdit*>();
    words.at(0)->setText("kurz");
    words.at(1)->setText("kurz");
    move->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.findChild<MessageLine*>()->tone(), Severity::Warning, 30'000);
    words.at(0)->setText("correct horse");
    words.at(1)->setText("correct horse");
    move->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.findChild<MessageLine*>()->tone(), Severity::Good, 30'000);
    QCOMPARE(asked.load(), 2);
    const auto log = desk.folder.auditLog("bench", 1);
    VERIFY_GOOD(log);
    QCOMPARE(log->first().record.kind, AuditKind::Unlock);
}

void tst_TrustDialogs::looks_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << "en";
    QTest::newRow("de") << "de";
}

void tst_TrustDialogs::looks()
{
    QFETCH(QString, language);
    QTranslator translator;
    if (language != u"en") {
        QVERIFY(translator.load(QStringLiteral(":/i18n/firstring_de.qm")));
        QCoreApplication::installTranslator(&translator);
    }
    Desk desk;
    log(desk);
    const auto judge = [&](QDialog* dialog, const char* name) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        QTRY_COMPARE_WITH_TIMEOUT(clippedTexts(dialog), QStringList(), 30'000);
        QTest::qWait(200);
        keepPicture(dialog, QStringLiteral("trust_%1_%2").arg(QLatin1String(name), language));
        QCOMPARE(unnamedControls(dialog), QStringList());
        QCOMPARE(clashingAccelerators(dialog), QStringList());
        dialog->close();
    };
    AuditDialog audit(desk.context(), source(desk));
    judge(&audit, "audit");
    AccessDialog access(desk.context());
    judge(&access, "access");
    PasswordsDialog passwords(desk.context(), {});
    judge(&passwords, "passwords");
    KeyPlaceDialog place(desk.context(), KeyWanted{SecretPlace::Keychain, {}}, {}, [] {});
    judge(&place, "key");
    QCoreApplication::removeTranslator(&translator);
}

FIRSTRING_GUI_MAIN(tst_TrustDialogs)

#include "tst_TrustDialogs.moc"
