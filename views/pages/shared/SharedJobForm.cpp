// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/shared/SharedJobForm.h"

#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/PageKit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace firstring {

namespace {

constexpr int glyphSize = 16;
constexpr int usualPort = 5432;
const QString usualDatabase = QStringLiteral("firstring");

/// What a person who says no name is called there.
QString ownName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

} // namespace

SharedJobForm::SharedJobForm(const QList<SharedJobUrl>& before, QWidget* parent)
    : QWidget(parent)
    , m_server(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_database(new QLineEdit(usualDatabase, this))
    , m_user(new QLineEdit(ownName(), this))
    , m_password(new QLineEdit(this))
    , m_tls(new QComboBox(this))
    , m_tlsGlyph(new QLabel(this))
    , m_tlsText(new MutedText({}, this))
    , m_authority(new QLineEdit(this))
    , m_choose(new QPushButton(tr("C&hoose…"), this))
    , m_job(new QComboBox(this))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("the one that is kept, if there is one"));
    for (QLineEdit* edit : {m_server, m_database, m_user, m_authority})
        edit->setLayoutDirection(Qt::LeftToRight);
    m_job->setEditable(true);
    m_job->setInsertPolicy(QComboBox::NoInsert);
    m_job->setCompleter(nullptr); // a new name may begin like one that is there
    m_job->lineEdit()->setPlaceholderText(tr("Connect to choose one, or type its name"));

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (!before.isEmpty())
        addBefore(*form, before);
    addServer(*form);
    form->addRow(tr("&Database:"), m_database);
    form->addRow(tr("&User:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    addTls(*form);
    form->addRow(tr("&Job:"), m_job);

    for (QLineEdit* edit : {m_server, m_database, m_user, m_password, m_authority})
        connect(edit, &QLineEdit::textChanged, this, &SharedJobForm::tellTls);
    connect(m_server, &QLineEdit::textChanged, this, &SharedJobForm::takePasted);
    connect(m_port, &QSpinBox::valueChanged, this, &SharedJobForm::tellTls);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &SharedJobForm::tellTls);
    connect(m_job, &QComboBox::editTextChanged, this, &SharedJobForm::jobChanged);
    connect(m_choose, &QPushButton::clicked, this, &SharedJobForm::chooseWanted);
    if (!before.isEmpty())
        setUrl(before.first());
    showTlsText();
}

void SharedJobForm::addBefore(QFormLayout& form, const QList<SharedJobUrl>& before)
{
    auto* list = new QComboBox(this);
    for (const SharedJobUrl& one : before)
        list->addItem(theme::isolated(one.localName()), one.toString());
    connect(list, &QComboBox::activated, this, [this, list] {
        if (const auto url = SharedJobUrl::parse(list->currentData().toString()))
            setUrl(*url);
    });
    form.addRow(tr("Opened &before:"), list);
}

void SharedJobForm::addServer(QFormLayout& form)
{
    m_server->setPlaceholderText(QStringLiteral("db.example.com"));
    m_port->setRange(1, 65535);
    m_port->setValue(usualPort);
    m_port->setAccelerated(true);
    auto* label = new QLabel(tr("&Server:"), this);
    label->setBuddy(m_server);
    auto* portLabel = new QLabel(tr("Por&t:"), this);
    portLabel->setBuddy(m_port);
    auto* row = new QHBoxLayout;
    row->addWidget(m_server, 1);
    row->addWidget(portLabel);
    row->addWidget(m_port);
    form.addRow(label, row);
}

void SharedJobForm::addTls(QFormLayout& form)
{
    m_tls->addItem(QString(), QString()); // its text depends on where the database is
    m_tls->addItem(tr("Encrypted, but the server is not checked"), QStringLiteral("require"));
    m_tls->addItem(tr("Not encrypted"), QStringLiteral("disable"));
    form.addRow(tr("&Encryption:"), m_tls);
    m_tlsGlyph->setFixedSize(glyphSize, glyphSize);
    auto* says = new QHBoxLayout;
    says->addWidget(m_tlsGlyph);
    says->addWidget(m_tlsText, 1);
    form.addRow(QString(), says);
    m_authority->setPlaceholderText(tr("those that this computer trusts"));
    m_choose->setAutoDefault(false);
    m_choose->setAccessibleName(tr("Choose the certificate of the authority"));
    auto* label = new QLabel(tr("&Authority:"), this);
    label->setBuddy(m_authority);
    label->setToolTip(tr("The certificate of the authority that signed the server's, if it is one of your own."));
    m_authority->setToolTip(label->toolTip());
    auto* row = new QHBoxLayout;
    row->addWidget(m_authority, 1);
    row->addWidget(m_choose);
    form.addRow(label, row);
}

SharedJobUrl SharedJobForm::url() const
{
    const QString database = m_database->text().trimmed();
    return {.user = m_user->text().trimmed(),
            .host = m_server->text().trimmed(),
            .port = m_port->value(),
            .database = database.isEmpty() ? usualDatabase : database,
            .job = job(),
            .tls = m_tls->currentData().toString(),
            .rootCertificate = m_authority->isEnabled() ? m_authority->text().trimmed() : QString()};
}

QString SharedJobForm::password() const
{
    return m_password->text();
}

QString SharedJobForm::job() const
{
    return m_job->currentText().trimmed();
}

QString SharedJobForm::safeText()
{
    return tr("Safe: encrypted, and the server is checked");
}

void SharedJobForm::setUrl(const SharedJobUrl& url)
{
    m_isFilling = true; // one change, not six
    m_server->setText(url.host);
    m_port->setValue(url.port);
    m_database->setText(url.database);
    m_user->setText(url.user);
    m_password->clear();
    // What only an address can ask for stays as it is asked for.
    const bool isSafe = url.tls == u"verify-full";
    const QString tls = isSafe && !url.isLocal() ? QString() : url.tls;
    if (m_tls->findData(tls) < 0)
        m_tls->addItem(isSafe ? safeText() : theme::isolated(QStringLiteral("sslmode=%1").arg(tls)), tls);
    m_tls->setCurrentIndex(m_tls->findData(tls));
    m_authority->setText(url.rootCertificate);
    m_isFilling = false;
    tellTls();
    setJob(url.job);
}

void SharedJobForm::setJob(const QString& name)
{
    m_job->setEditText(name);
}

void SharedJobForm::setRootCertificate(const QString& path)
{
    m_authority->setText(path);
}

void SharedJobForm::showLook(const std::optional<SharedJobLook>& look)
{
    const QSignalBlocker quiet(m_job);
    const QString typed = m_job->currentText();
    m_job->clear();
    m_tlsNow.reset();
    if (look) {
        m_job->addItems(look->jobs);
        m_tlsNow = look->tls;
    }
    m_job->setCurrentIndex(-1);
    m_job->setEditText(typed.isEmpty() && look && look->jobs.size() == 1 ? look->jobs.first() : typed);
    m_job->lineEdit()->setPlaceholderText(look ? tr("Choose one, or type the name of a new one")
                                               : tr("Connect to choose one, or type its name"));
    showTlsText();
}

void SharedJobForm::goTo(SharedField field)
{
    const auto mark = [](QLineEdit* edit) {
        edit->setFocus();
        edit->selectAll();
    };
    switch (field) {
    case SharedField::Server:
        return mark(m_server);
    case SharedField::Database:
        return mark(m_database);
    case SharedField::User:
        return mark(m_user);
    case SharedField::Password:
        return mark(m_password);
    case SharedField::Tls:
        return m_authority->isEnabled() ? m_authority->setFocus() : m_tls->setFocus();
    case SharedField::Job:
        return mark(m_job->lineEdit());
    }
}

void SharedJobForm::takePasted(const QString& text)
{
    if (m_isFilling || !SharedJobUrl::isMeant(text))
        return;
    if (const auto url = SharedJobUrl::parse(text.trimmed()))
        setUrl(*url);
}

void SharedJobForm::tellTls()
{
    if (m_isFilling)
        return;
    m_tlsNow.reset();
    showTlsText();
    Q_EMIT whereChanged();
}

void SharedJobForm::showTlsText()
{
    SharedJobUrl now = url();
    if (now.host.isEmpty()) // not typed yet
        now.host = m_server->placeholderText();
    m_tls->setItemText(0, now.isLocal() ? tr("Not needed on this computer") : safeText());
    const bool isSafe = isSharedTlsSafe(now) && !(m_tlsNow && m_tlsNow->isEmpty() && !now.isLocal());
    const bool asksTrust = now.tlsMode().startsWith(u"verify");
    m_authority->setEnabled(asksTrust);
    m_choose->setEnabled(asksTrust);
    m_tlsText->setText(sharedTlsText(now, m_tlsNow));
    m_tlsGlyph->setPixmap(icons::icon(isSafe ? QStringLiteral("lock") : QStringLiteral("lock-open"),
                                      theme::severity(isSafe ? Severity::Good : Severity::Warning, palette()))
                              .pixmap(glyphSize, glyphSize));
}

} // namespace firstring
