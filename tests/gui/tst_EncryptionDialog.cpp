// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/encryption/EncryptionDesk.h"
#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/settings/EncryptionDialog.h"
#include "views/pages/settings/SettingsPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace firstring;
using namespace firstring::test;

/// How files are encrypted, asked in the window; the program is a stand-in that really runs.
class tst_EncryptionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>();
        m_program = std::make_unique<EncryptionDesk>(EncryptionProgram(m_data->path(), 60'000));
    }
    void cleanup()
    {
        m_program.reset();
        m_desk.reset();
    }
    void keepsWhatWorks();
    void keepsNothingThatDoesNotWork();
    void switchesOff();
    void opensFromThePage();
    void looks_data();
    void looks();

private:
    QPointer<EncryptionDialog> opened()
    {
        QPointer<EncryptionDialog> dialog = new EncryptionDialog(m_desk->context(), *m_program, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return dialog;
    }
    /// The stand-in under that name.
    QString tool(const QString& name) const
    {
        const QString path = m_data->filePath(name);
        QFile::copy(QStringLiteral(FIRSTRING_ANACRYPT), path);
        return path;
    }
    /// Switched on, with program and key.
    void fill(QWidget* dialog, const QString& name)
    {
        dialog->findChildren<QCheckBox*>().first()->setChecked(true);
        m_desk->answers.files = {tool(name)};
        button(dialog, QStringLiteral("Choose…"))->click();
        dialog->findChildren<QLineEdit*>()[1]->setText(QStringLiteral("site key 1"));
    }
    static MessageLine* message(QWidget* dialog) { return dialog->findChildren<MessageLine*>().first(); }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<EncryptionDesk> m_program;
};

void tst_EncryptionDialog::keepsWhatWorks()
{
    const auto dialog = opened();
    QVERIFY(button(dialog, QStringLiteral("Keep"))->isEnabled()); // off: nothing is missing
    dialog->findChildren<QCheckBox*>().first()->setChecked(true);
    QVERIFY(!button(dialog, QStringLiteral("Keep"))->isEnabled());
    fill(dialog, QStringLiteral("anacrypt"));
    QCOMPARE(dialog->findChildren<QLineEdit*>()[1]->echoMode(), QLineEdit::Password);
    button(dialog, QStringLiteral("Try"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(message(dialog)->tone(), Severity::Good, 60'000);
    QVERIFY(message(dialog)->sentence().contains(QStringLiteral("anacrypt: done")));
    QVERIFY(!m_desk->state().defaults.encryption.on); // only tried
    QSignalSpy said(dialog, &EncryptionDialog::said);
    button(dialog, QStringLiteral("Keep"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 60'000);
    QCOMPARE(said.size(), 1);
    QCOMPARE(m_desk->state().defaults.encryption, (Encryption{true, QStringLiteral("site key 1"), false, {}}));
}

void tst_EncryptionDialog::keepsNothingThatDoesNotWork()
{
    const auto dialog = opened();
    fill(dialog, QStringLiteral("anacrypt-fails"));
    button(dialog, QStringLiteral("Keep"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(message(dialog)->tone(), Severity::Stop, 60'000);
    QVERIFY(message(dialog)->sentence().contains(QStringLiteral("has expired")));
    QVERIFY(dialog);
    QVERIFY(!m_desk->state().defaults.encryption.on);
    m_desk->answers.files = {m_desk->write(QStringLiteral("notes.txt"), "no program")};
    button(dialog, QStringLiteral("Choose…"))->click();
    QCOMPARE(message(dialog)->tone(), Severity::Stop);
    // Left while the program thinks: nothing comes of it.
    fill(dialog, QStringLiteral("anacrypt-hangs"));
    button(dialog, QStringLiteral("Keep"))->click();
    button(dialog, QStringLiteral("Cancel"))->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(!m_desk->state().defaults.encryption.on);
}

void tst_EncryptionDialog::switchesOff()
{
    Edit edit;
    edit.defaults = m_desk->state().defaults;
    edit.defaults->encryption = {true, QStringLiteral("site key 1"), true, QStringLiteral("v2")};
    m_desk->perform(edit);
    const auto dialog = opened();
    dialog->findChildren<QCheckBox*>().first()->setChecked(false);
    button(dialog, QStringLiteral("Keep"))->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_desk->state().defaults.encryption, (Encryption{false, QStringLiteral("site key 1"), true, "v2"}));
}

void tst_EncryptionDialog::opensFromThePage()
{
    SettingsPage page(m_desk->context(), m_program.get());
    page.show();
    button(&page, QStringLiteral("Encrypt files…"))->click();
    QTRY_VERIFY(page.findChild<EncryptionDialog*>());
    delete page.findChild<EncryptionDialog*>();
    SettingsPage without(m_desk->context());
    without.show();
    QVERIFY(!button(&without, QStringLiteral("Encrypt files…")));
}

void tst_EncryptionDialog::looks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("english") << "en" << false;
    QTest::newRow("german-dark") << "de" << true;
}

void tst_EncryptionDialog::looks()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
    QTranslator translator;
    if (language == u"de") {
        QVERIFY(translator.load(QStringLiteral(":/i18n/firstring_de.qm")));
        QCoreApplication::installTranslator(&translator);
    }
    const auto dialog = opened();
    dialog->findChildren<QCheckBox*>().first()->setChecked(true);
    m_desk->answers.files = {tool(QStringLiteral("anacrypt-fails"))};
    dialog->findChildren<QPushButton*>().first()->click();
    dialog->findChildren<QLineEdit*>()[1]->setText(QStringLiteral("site key 1"));
    for (QPushButton* candidate : dialog->findChildren<QPushButton*>()) {
        if (candidate->isDefault())
            candidate->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(message(dialog)->tone(), Severity::Stop, 60'000);
    QCoreApplication::sendPostedEvents();
    QTRY_COMPARE(clippedTexts(dialog).join(u'|'), QString());
    QVERIFY2(dialog->height() <= 560, qPrintable(QString::number(dialog->height())));
    keepPicture(dialog, QStringLiteral("encryption-") + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(unnamedControls(dialog), QStringList());
    QCOMPARE(clashingAccelerators(dialog).join(u'|'), QString());
    delete dialog;
    theme::apply(*qApp, theme::Scheme::Light);
}

FIRSTRING_GUI_MAIN(tst_EncryptionDialog)

#include "tst_EncryptionDialog.moc"
