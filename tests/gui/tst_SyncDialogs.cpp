// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/SyncDesk.h"
#include "models/domain/sync/PortalProfile.h"
#include "models/workspace/SyncLedger.h"
#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "views/pages/MessageLine.h"
#include "views/pages/sync/AccountsDialog.h"
#include "views/pages/sync/ProfileDialog.h"
#include "views/pages/sync/RenewalDialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTranslator>

using namespace firstring;
using namespace firstring::test;

namespace {

const QString place = QStringLiteral("https://127.0.0.1:9");

QString fingerprint(const char* byte)
{
    return *typedFingerprint(QString::fromLatin1(byte).repeated(32));
}

/// A job that knows a site whose certificate was seen before.
struct Station
{
    Station()
        : sync(*desk.job, desk.vault)
    {
        Remote remote = sync.makeRemote(QStringLiteral("Head office"), place);
        remote.fingerprint = fingerprint("a1");
        remote.secret = QStringLiteral("token");
        remote.key = QString::fromLatin1(QByteArray(32, 'k').toHex());
        remote.issuerKey = QString::fromLatin1(QByteArray(32, 'i').toHex());
        if (!desk.job->sync().put(remote))
            qFatal("no remote");
    }
    const Remote& remote() const { return *desk.job->sync().remote(u"Head office"); }
    Context context()
    {
        Context all = desk.context();
        all.sync = &sync;
        return all;
    }
    /// As the site would show one.
    ShownCertificate shown(char key, char issuer) const
    {
        return {.url = place,
                .fingerprint = fingerprint("b2"),
                .namesHost = true,
                .lineage = {.key = QByteArray(32, key),
                            .issuerKey = issuer ? QByteArray(32, issuer) : QByteArray(),
                            .issuer = QStringLiteral("Firstring bench CA Head office")}};
    }

    Desk desk;
    SyncDesk sync;
};

Remote gateway(const QString& calls)
{
    return {.name = QStringLiteral("Redirector"),
            .kind = RemoteKind::Gateway,
            .place = place,
            .profile = {{QStringLiteral("calls"), calls}}};
}

Remote portal()
{
    return {.name = QStringLiteral("Portal"),
            .kind = RemoteKind::Portal,
            .profile = *PortalProfile::preset(QStringLiteral("firstring"))};
}

/// Where a new account is named.
QLineEdit* nameIn(const AccountsDialog& dialog)
{
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
        if (!edit->isReadOnly())
            return edit;
    }
    return nullptr;
}

QLineEdit* editNamed(QWidget* in, const QString& text)
{
    for (QLineEdit* edit : in->findChildren<QLineEdit*>()) {
        if (edit->text() == text)
            return edit;
    }
    return nullptr;
}

} // namespace

/// The dialogs around a sync: accounts, another certificate, profiles.
class tst_SyncDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnAccount();
    void removesAnAccount();
    void knowsARenewal_data();
    void knowsARenewal();
    void editsTheListsOfAPortal();
    void editsAGateway();
    void looks_data();
    void looks();
};

void tst_SyncDialogs::makesAnAccount()
{
    Station station;
    AccountsDialog dialog(station.context(), [](qsizetype bytes) { return QByteArray(bytes, 'x'); });
    dialog.show();
    QVERIFY(!button(&dialog, "Make its token")->isEnabled());
    nameIn(dialog)->setText("North");
    auto* role = dialog.findChild<QComboBox*>();
    role->setCurrentIndex(1);
    button(&dialog, "Make its token")->click();
    const ApiTokens& tokens = station.desk.job->shelf().tokens;
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(tokens.first().name, "North");
    QCOMPARE(tokens.first().role, Role::Super);
    const QString text = tokenText(QByteArray(32, 'x'));
    QCOMPARE(findToken(tokens, text.toUtf8()), &tokens.first());
    QVERIFY(editNamed(&dialog, text));
    button(&dialog, "Copy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);

    // The same name again is refused, and nothing is made.
    nameIn(dialog)->setText("north");
    button(&dialog, "Make its token")->click();
    QCOMPARE(station.desk.job->shelf().tokens.size(), 1);
    QCOMPARE(dialog.findChild<MessageLine*>()->tone(), Severity::Warning);

    // Opened again it shows who there is, and no token.
    AccountsDialog again(station.context());
    QCOMPARE(again.findChild<QTableView*>()->model()->index(0, 1).data().toString(), "Super User");
    QVERIFY(!editNamed(&again, text));
}

void tst_SyncDialogs::removesAnAccount()
{
    Station station;
    station.desk.job->setTokens(*withToken({}, "North", Role::User, "text", 1'700'000'000'000));
    AccountsDialog dialog(station.context());
    dialog.show();
    QVERIFY(!button(&dialog, "Remove…")->isEnabled());
    dialog.findChild<QTableView*>()->selectRow(0);
    button(&dialog, "Remove…")->click(); // the person left the question
    QCOMPARE(station.desk.job->shelf().tokens.size(), 1);
    station.desk.answers.agree = true;
    button(&dialog, "Remove…")->click();
    QCOMPARE(station.desk.job->shelf().tokens.size(), 0);
    QCOMPARE(dialog.findChild<QTableView*>()->model()->rowCount(), 0);
}

void tst_SyncDialogs::knowsARenewal_data()
{
    QTest::addColumn<char>("key");
    QTest::addColumn<char>("issuer");
    QTest::addColumn<bool>("namesHost");
    QTest::addColumn<bool>("isInTime");
    QTest::addColumn<bool>("atOnce");
    QTest::addColumn<bool>("compared");
    QTest::newRow("the same key") << 'k' << '\0' << true << true << true << true;
    QTest::newRow("the same key, out of time") << 'k' << '\0' << true << false << true << true;
    QTest::newRow("the same issuer") << 'o' << 'i' << true << true << true << true;
    QTest::newRow("the same issuer, out of time") << 'o' << 'i' << true << false << false << true;
    QTest::newRow("a stranger") << 'o' << 'o' << true << true << false << true;
    QTest::newRow("nobody vouches") << 'o' << '\0' << true << true << false << true;
    QTest::newRow("another host") << 'k' << 'i' << false << true << false << false;
}

void tst_SyncDialogs::knowsARenewal()
{
    QFETCH(char, key);
    QFETCH(char, issuer);
    QFETCH(bool, namesHost);
    QFETCH(bool, isInTime);
    QFETCH(bool, atOnce);
    QFETCH(bool, compared);
    Station station;
    QSignalSpy nobody(&station.sync, &SyncControl::certificateNotSeen);
    QPointer dialog = new RenewalDialog(station.context(), station.remote());
    dialog->show();
    QVERIFY(nobody.wait(20'000));
    QPushButton* confirm = button(dialog, "Confirm the new one");
    QVERIFY(!confirm->isEnabled());
    ShownCertificate shown = station.shown(key, issuer);
    shown.namesHost = namesHost;
    shown.isInTime = isInTime;
    Q_EMIT station.sync.certificateSeen(shown);
    QCOMPARE(confirm->isEnabled(), atOnce);
    QCOMPARE(station.remote().fingerprint, fingerprint("a1")); // never silent
    dialog->findChild<QCheckBox*>()->setChecked(true);
    QCOMPARE(confirm->isEnabled(), compared);
    if (!compared)
        return delete dialog;
    confirm->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(station.remote().fingerprint, fingerprint("b2"));
    QCOMPARE(station.remote().key, QString::fromLatin1(QByteArray(32, key).toHex()));
    QCOMPARE(station.remote().secret, "token");
}

void tst_SyncDialogs::editsTheListsOfAPortal()
{
    ProfileDialog dialog(portal());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* example = dialog.findChild<QPlainTextEdit*>();
    QVERIFY2(example->toPlainText().startsWith("action,mac,label,model,url\nnew,00085D2F93A1,Reception"),
             qPrintable(example->toPlainText()));
    QSignalSpy kept(&dialog, &ProfileDialog::kept);
    const auto tool = [&](const QString& name) {
        for (QAbstractButton* one : dialog.findChildren<QAbstractButton*>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return static_cast<QAbstractButton*>(nullptr);
    };
    // The address first, no model, and one that stays empty.
    QVERIFY(!tool("Move up column 1")->isEnabled());
    tool("Move up column 2")->click();
    QTest::qWait(1); // rows are made anew
    tool("Remove column 4")->click();
    QTest::qWait(1); // rows are made anew
    button(&dialog, "Add a column")->click();
    QTest::qWait(1); // rows are made anew
    editNamed(&dialog, "mac")->setText("Device");
    const auto boxes = dialog.findChildren<QComboBox*>();
    for (QComboBox* box : boxes) {
        if (const int at = box->findText("semicolon"); at >= 0)
            box->setCurrentIndex(at);
        if (const int at = box->findText("00-08-5D-2F-93-A1"); at >= 0)
            box->setCurrentIndex(at);
    }
    QVERIFY2(example->toPlainText().startsWith("Device;action;label;url;Column 5\n00-08-5D-2F-93-A1;new;Reception;"),
             qPrintable(example->toPlainText()));

    // Two columns with the same in them are refused at once.
    auto* twice = tool("Remove column 5")->parentWidget()->findChild<QComboBox*>();
    twice->setCurrentIndex(twice->findData(static_cast<int>(PortalSource::Mac)));
    QVERIFY(!button(&dialog, "Keep")->isEnabled());
    QVERIFY(dialog.findChild<MessageLine*>()->sentence().contains("two columns"));
    twice->setCurrentIndex(0);
    button(&dialog, "Keep")->click();
    QCOMPARE(kept.size(), 1);
    const auto profile = (kept.first().first().value<QMap<QString, QString>>());
    const QMap<QString, QString> expected{{"columns", "Device:mac,action:action,label:label,url:url,Column 5:-"},
                                          {"separator", "semicolon"},
                                          {"mac", "dash"}};
    QCOMPARE(profile, expected);
}

void tst_SyncDialogs::editsAGateway()
{
    ProfileDialog rest(gateway("rest"));
    rest.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* example = rest.findChild<QPlainTextEdit*>();
    QVERIFY(example->toPlainText().startsWith("PUT /phones/00085D2F93A1\n{\"mac\":\"00085D2F93A1\",\"url\":"));
    editNamed(&rest, "url")->setText("target");
    editNamed(&rest, "/phones")->setText("/api/redirects");
    QVERIFY(example->toPlainText().startsWith("PUT /api/redirects/00085D2F93A1\n"));
    QVERIFY(example->toPlainText().contains("\"target\":\"https://"));
    editNamed(&rest, "/api/redirects")->setText("api");
    QVERIFY(!button(&rest, "Keep")->isEnabled());
    QSignalSpy kept(&rest, &ProfileDialog::kept);
    editNamed(&rest, "api")->setText("/api");
    button(&rest, "Keep")->click();
    const QMap<QString, QString> named{{"path", "/api"}, {"url", "target"}};
    QVERIFY((kept.first().first().value<QMap<QString, QString>>() == named));

    ProfileDialog xml(gateway("xmlrpc"));
    xml.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(xml.findChild<QPlainTextEdit*>()->toPlainText().contains("redirect.registerDevice"));
    QVERIFY(!editNamed(&xml, "/phones"));
    QSignalSpy keptXml(&xml, &ProfileDialog::kept);
    editNamed(&xml, "redirect.registerDevice")->setText("ztp.add");
    button(&xml, "Keep")->click();
    const QMap<QString, QString> called{{"calls", "xmlrpc"}, {"register", "ztp.add"}};
    QVERIFY((keptXml.first().first().value<QMap<QString, QString>>() == called));
}

void tst_SyncDialogs::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("german");
    for (const bool dark : {false, true}) {
        for (const bool german : {false, true})
            QTest::addRow("%s-%s", dark ? "dark" : "light", german ? "german" : "english") << dark << german;
    }
}

void tst_SyncDialogs::looks()
{
    QFETCH(bool, dark);
    QFETCH(bool, german);
    theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
    QTranslator translator;
    if (german) {
        QVERIFY(translator.load(QStringLiteral(":/i18n/firstring_de.qm")));
        QCoreApplication::installTranslator(&translator);
    }
    const auto judge = [tag = QString::fromLatin1(QTest::currentDataTag())](QWidget* shown, const char* what) {
        QVERIFY(QTest::qWaitForWindowExposed(shown));
        QCoreApplication::sendPostedEvents();
        keepPicture(shown, QStringLiteral("sync-%1-%2").arg(QLatin1String(what), tag));
        QCOMPARE(unnamedControls(shown).join(u'|'), QString());
        QCOMPARE(clashingAccelerators(shown).join(u'|'), QString());
        QCOMPARE(clippedTexts(shown).join(u'|'), QString());
        QVERIFY2(shown->width() <= 1024 && shown->height() <= 600,
                 qPrintable(QStringLiteral("%1x%2").arg(shown->width()).arg(shown->height())));
    };
    Station station;
    station.desk.job->setTokens(*withToken(*withToken({}, "Head office", Role::Admin, "one", 1'764'000'000'000),
                                           "Technician in the north", Role::User, "two", 1'764'100'000'000));
    AccountsDialog accounts(station.context(), [](qsizetype bytes) { return QByteArray(bytes, 'x'); });
    accounts.setAttribute(Qt::WA_DeleteOnClose, false);
    accounts.show();
    judge(&accounts, "accounts");
    accounts.findChild<QComboBox*>()->setCurrentIndex(1);
    nameIn(accounts)->setText("Workshop");
    for (QPushButton* one : accounts.findChildren<QPushButton*>()) {
        if (one->isDefault())
            one->click();
    }
    judge(&accounts, "token");
    for (const auto& [name, key, issuer] :
         {std::tuple{"renewed", 'k', '\0'}, std::tuple{"reissued", 'o', 'i'}, std::tuple{"stranger", 'o', 'o'}}) {
        QSignalSpy nobody(&station.sync, &SyncControl::certificateNotSeen);
        RenewalDialog renewal(station.context(), station.remote());
        renewal.setAttribute(Qt::WA_DeleteOnClose, false);
        renewal.show();
        QVERIFY(nobody.wait(20'000));
        Q_EMIT station.sync.certificateSeen(station.shown(key, issuer));
        judge(&renewal, name);
    }
    for (const auto& [name, remote] :
         {std::pair{"profile-portal", portal()}, std::pair{"profile-rest", gateway("rest")},
          std::pair{"profile-xmlrpc", gateway("xmlrpc")}}) {
        ProfileDialog dialog(remote);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        judge(&dialog, name);
    }
    QCoreApplication::removeTranslator(&translator);
    theme::apply(*qApp, theme::Scheme::Light);
}

FIRSTRING_GUI_MAIN(tst_SyncDialogs)

#include "tst_SyncDialogs.moc"
