// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/services/HttpsSection.h"

#include "models/base/Clock.h"
#include "views/Dialogs.h"
#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/server/services/PortField.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int standardPort = 8443;
constexpr char caFileName[] = "firstring-ca.pem";

struct Chosen
{
    Result<ImportedIdentity> imported;
    bool needsKey = false; ///< there is a certificate, and its key lies in another file
};

/// All files together: a certificate and its key, in one or in two.
Chosen readIdentity(const QStringList& paths, const QDateTime& now)
{
    QByteArray all;
    for (const QString& path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            all += file.read(mostPemBytes + 1);
        all += '\n';
    }
    Result<ImportedIdentity> imported = importIdentity(all, {}, now);
    const bool needsKey = !imported && imported.error().code == u"CERTIFICATE_KEY_NONE";
    return {std::move(imported), needsKey};
}

} // namespace

HttpsSection::HttpsSection(CertificateFolder certificates, Dialogs& dialogs, QWidget* parent)
    : ServiceSection(QStringLiteral("HTTPS"), tr("Answer over HTTPS"), parent)
    , m_certificates(std::move(certificates))
    , m_dialogs(dialogs)
    , m_port(new PortField(tr("HTTPS port"), standardPort, this))
    , m_facts(new MutedText({}, this))
    , m_saveCa(new QPushButton(tr("Save CA certificate…"), this))
    , m_import(new QPushButton(tr("Use own certificate…"), this))
    , m_useBench(new QPushButton(tr("Back to the bench CA"), this))
    , m_clientCa(new QPushButton(tr("Ask phones for a certificate…"), this))
    , m_noClientCa(new QPushButton(tr("Don't ask phones"), this))
    , m_message(new MessageLine(this))
{
    addField(tr("Port"), m_port);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setAccessibleName(tr("Certificate of the server"));
    m_saveCa->setToolTip(tr("For phones and browsers that shall believe this server. Phones also fetch it from here "
                            "themselves: https user certificates: %1")
                             .arg(QLatin1String(caFileName)));
    m_import->setToolTip(tr("A certificate and its key as PEM, from a CA that phones know"));
    m_clientCa->setToolTip(
        tr("Choose the CA that signed the certificates of your phones (PEM). Without one of these no phone is answered "
           "over HTTPS, and a MAC in it must be that of the phone."));
    body()->addWidget(m_facts);
    // What the server shows, and what it wants to see: in one row they are wider than the page.
    body()->addWidget(makeButtons({m_saveCa, m_import, m_useBench}));
    body()->addWidget(makeButtons({m_clientCa, m_noClientCa}));
    body()->addWidget(m_message);
    connect(m_port, &QSpinBox::valueChanged, this, &HttpsSection::edited);
    connect(m_saveCa, &QPushButton::clicked, this, &HttpsSection::saveCa);
    connect(m_import, &QPushButton::clicked, this, &HttpsSection::importOwn);
    connect(m_useBench, &QPushButton::clicked, this, &HttpsSection::useBench);
    connect(m_clientCa, &QPushButton::clicked, this, &HttpsSection::chooseClientCa);
    connect(m_noClientCa, &QPushButton::clicked, this, &HttpsSection::forgetClientCa);
}

QWidget* HttpsSection::makeButtons(const QList<QPushButton*>& buttons)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 0);
    line->setSpacing(8);
    for (QPushButton* button : buttons)
        line->addWidget(button);
    line->addStretch(1);
    return row;
}

void HttpsSection::load(const ServerSettings& settings)
{
    setOn(settings.httpsPort != ServerSettings::off);
    m_port->show(settings.httpsPort);
    m_clientCaFile = settings.clientCaFile;
}

void HttpsSection::store(ServerSettings& settings) const
{
    settings.httpsPort = isOn() ? m_port->value() : ServerSettings::off;
    settings.clientCaFile = m_clientCaFile;
}

void HttpsSection::follow(const ServerSettings& wanted, const ServerEndpoints& now)
{
    const ServerEndpoints later{.address = wanted.bind, .httpsPort = wanted.httpsPort};
    m_isOn = now.httpsPort > 0 || now.httpsOldPort > 0;
    m_address = now.isOn() ? now.address : wanted.bind;
    if (now.isOn() && now.httpsPort > 0)
        say(tr("Phones are answered at %1.").arg(theme::isolated(now.httpsUrl())));
    else if (wanted.httpsPort == ServerSettings::off)
        say(tr("No phone is answered by HTTPS."));
    else
        say(tr("Once the server is started, phones are answered at %1. They must know the CA first, or not check.")
                .arg(theme::isolated(later.httpsUrl())));
    for (QPushButton* button : {m_clientCa, m_noClientCa})
        button->setEnabled(!now.isOn());
    showFacts();
}

void HttpsSection::showFacts()
{
    const std::optional<ServerCertificates> all = m_certificates.existing();
    QStringList lines;
    if (all) {
        const CertificateFacts& facts = all->shown;
        const QString until = QLocale().toString(facts.validUntil.date(), QLocale::ShortFormat);
        lines << (all->isOwn ? tr("Own certificate, made for %1, valid until %2.")
                             : tr("Certificate of the bench CA, made for %1, valid until %2. It is renewed by itself."))
                     .arg(theme::isolated(facts.names.join(QLatin1String(", "))), until);
        lines << QStringLiteral("SHA-256 ") + facts.fingerprint();
        if (all->isOwn && !facts.covers(m_address))
            lines << tr("It does not name %1: phones that check the name will not connect by that address.")
                         .arg(theme::isolated(m_address));
    } else if (isOn()) {
        lines << tr("The certificate is made by the bench CA of this job when the server starts.");
    }
    if (!m_clientCaFile.isEmpty())
        lines << tr("Only phones with a certificate of “%1” are answered over HTTPS.")
                     .arg(QFileInfo(m_clientCaFile).fileName());
    m_facts->setText(lines.join(u'\n'));
    const bool isOwn = all && all->isOwn;
    m_facts->setVisible(!lines.isEmpty() && isOn());
    m_saveCa->setVisible(isOn() && !isOwn);
    m_import->setVisible(isOn());
    m_useBench->setVisible(isOn() && isOwn);
    m_clientCa->setVisible(isOn() && m_clientCaFile.isEmpty());
    m_noClientCa->setVisible(isOn() && !m_clientCaFile.isEmpty());
}

void HttpsSection::saveCa()
{
    m_dialogs.chooseSaveName(
        this, tr("Save CA certificate"), QLatin1String(caFileName), tr("Certificates (*.pem)"),
        [this](const QString& path) {
            const auto work = [folder = m_certificates] { return folder.ca(Clock::system().now()); };
            m_background.run(work, [this, path](const Result<QByteArray>& pem) {
                if (!pem) {
                    m_message->say(pem.error().sentence, Severity::Stop);
                    return;
                }
                QSaveFile file(path);
                if (file.open(QIODevice::WriteOnly) && file.write(*pem) >= 0 && file.commit())
                    m_message->say(tr("The certificate of the CA is in “%1”.").arg(path), Severity::Good);
                else
                    m_message->say(tr("“%1” cannot be written: %2.").arg(path, file.errorString()), Severity::Stop);
            });
        });
}

void HttpsSection::importOwn()
{
    m_dialogs.chooseFiles(
        this, tr("Certificate and key"), tr("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)"),
        [this](const QStringList& paths) {
            const auto work = [paths] { return readIdentity(paths, Clock::system().now()); };
            m_background.run(work, [this](const Chosen& chosen) {
                if (chosen.needsKey) {
                    m_message->say(tr("The key is missing. Choose both files at once, the certificate and its key."),
                                   Severity::Warning);
                    return;
                }
                if (!chosen.imported) {
                    m_message->say(chosen.imported.error().sentence, Severity::Stop);
                    return;
                }
                if (const Result<void> kept = m_certificates.importOwn(chosen.imported->identity); !kept) {
                    m_message->say(kept.error().sentence, Severity::Stop);
                    return;
                }
                showFacts();
                const QString& note = chosen.imported->note;
                const QString taken = m_isOn ? tr("Phones see this certificate once the server is started again.")
                                             : tr("Phones see this certificate from now on.");
                m_message->say(note.isEmpty() ? taken : taken + u' ' + note, Severity::Good);
            });
        });
}

void HttpsSection::useBench()
{
    m_dialogs.ask(
        this,
        {.title = tr("Go back to the bench CA?"),
         .consequence = tr("The own certificate and its key are deleted here. Phones must know the bench CA."),
         .action = tr("Delete it"),
         .risky = true},
        [this] {
            const Result<bool> removed = m_certificates.removeOwn();
            showFacts();
            if (!removed)
                m_message->say(removed.error().sentence, Severity::Stop);
            else
                m_message->clear();
        });
}

void HttpsSection::chooseClientCa()
{
    m_dialogs.chooseFiles(this, tr("CA of the phones"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
                          [this](const QStringList& paths) {
                              QFile file(paths.value(0));
                              const bool opened = file.open(QIODevice::ReadOnly);
                              const auto all = readClientCas(opened ? file.read(mostPemBytes + 1) : QByteArray());
                              if (!all) {
                                  m_message->say(all.error().sentence, Severity::Stop);
                                  return;
                              }
                              m_message->clear();
                              m_clientCaFile = paths.first();
                              Q_EMIT edited();
                          });
}

void HttpsSection::forgetClientCa()
{
    m_clientCaFile.clear();
    Q_EMIT edited();
}

} // namespace firstring
