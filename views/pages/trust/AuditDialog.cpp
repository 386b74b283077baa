// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trust/AuditDialog.h"

#include "models/base/EventCatalogue.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/pages/MessageLine.h"
#include "views/pages/TableKit.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace firstring {

namespace {

/// What it was about, for people: a reason is an event's name.
QString subjectText(const AuditRecord& record)
{
    const EventId reason = eventFromName(record.subject);
    const QString asked = record.mac.isZero() ? record.address : record.mac.plain() + QStringLiteral(".cfg");
    return reason == EventId::None ? record.subject : eventSentence(reason, asked);
}

QString phoneText(const AuditRecord& record, const JobState& state)
{
    if (record.mac.isZero())
        return {};
    const Phone* phone = state.phones.find(record.mac);
    return phone && !phone->label.isEmpty() ? QStringLiteral("%1 (%2)").arg(phone->label, record.mac.plain())
                                            : record.mac.plain();
}

} // namespace

AuditDialog::AuditDialog(const Context& context, Source source, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_source(std::move(source))
    , m_words(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_rows(new TextTable({tr("Line"), tr("Time"), tr("Kind"), tr("Phone"), tr("Address"), tr("What")}, this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Audit log"));
    resize(960, 560);
    m_words->setPlaceholderText(tr("Phone, address or words"));
    m_words->setAccessibleName(tr("Find in the log"));
    m_words->setClearButtonEnabled(true);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All kinds"), -1);
    for (int kind = 0; kind < auditKindCount; ++kind)
        m_kind->addItem(auditKindText(static_cast<AuditKind>(kind)), kind);
    QTableView* table = makeTable(tr("Lines of the audit log"), m_rows, this);
    setColumnChars(table, {7, 17, 13, 28, 16, 60});
    setEmptyText(table, tr("No line fits."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_export = buttons->addButton(tr("&Export..."), QDialogButtonBox::ActionRole);
    auto* find = new QHBoxLayout;
    auto* label = new QLabel(tr("&Find:"), this);
    label->setBuddy(m_words);
    find->addWidget(label);
    find->addWidget(m_words, 1);
    find->addWidget(m_kind);
    auto* column = new QVBoxLayout(this);
    column->addLayout(find);
    column->addWidget(table, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    m_again.setSingleShot(true);
    m_again.setInterval(std::chrono::seconds(1));
    connect(&m_again, &QTimer::timeout, this, &AuditDialog::read);
    connect(m_words, &QLineEdit::textChanged, this, &AuditDialog::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AuditDialog::filter);
    connect(m_export, &QPushButton::clicked, this, &AuditDialog::exportLog);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&context.workspace, &Workspace::newsArrived, this, [this](const ServerNews& news) {
        if (!news.audit.isEmpty() && !m_again.isActive())
            m_again.start();
    });
    m_message->say(tr("The log is being read and its chain checked."), Severity::Detail);
    read();
}

void AuditDialog::read()
{
    m_background.run(
        [source = m_source] {
            return Look{source.lines(), source.check()};
        },
        [this](const Look& look) { take(look); });
}

void AuditDialog::take(const Look& look)
{
    if (!look.lines)
        return m_message->say(look.lines.error().sentence, Severity::Stop);
    m_lines = *look.lines;
    filter();
    if (!look.check)
        m_message->say(look.check.error().sentence, Severity::Stop);
    else if (!look.check->findings.isEmpty())
        m_message->say(look.check->findings.first(), Severity::Stop);
    else
        m_message->say(tr("The log is as it was written: %n line(s), none changed, left out or added.", nullptr,
                          static_cast<int>(look.check->lines)),
                       Severity::Good);
}

/// The newest first, as people look for what just happened.
void AuditDialog::filter()
{
    const int kind = m_kind->currentData().toInt();
    const QStringList words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    const JobState& state = m_context.workspace.state();
    QList<TextTable::Row> rows;
    for (auto line = m_lines.crbegin(); line != m_lines.crend(); ++line) {
        const AuditRecord& record = line->record;
        if (kind >= 0 && record.kind != static_cast<AuditKind>(kind))
            continue;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(record.timeMs);
        QStringList cells{QString::number(line->id),
                          QLocale().toString(time, QLocale::ShortFormat),
                          auditKindText(record.kind),
                          phoneText(record, state),
                          record.address,
                          subjectText(record)};
        const QString all = cells.join(u' ');
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); }))
            rows.append(
                {cells, record.kind == AuditKind::Refusal ? std::optional(Severity::Warning) : std::nullopt, {}});
    }
    m_rows->setRows(rows);
}

void AuditDialog::exportLog()
{
    m_context.dialogs.chooseSaveName(
        this, tr("Export audit log"), m_context.workspace.state().name + QStringLiteral("-audit.jsonl"),
        tr("JSON lines (*.jsonl)"), [this](const QString& path) {
            QByteArray all;
            for (const AuditLine& line : std::as_const(m_lines))
                all += auditLineJson(line) + '\n';
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(all) == all.size() && file.commit())
                m_message->say(tr("The whole log was written, with its hashes."), Severity::Good);
            else
                m_message->say(
                    tr("The log could not be written there: %1. Choose another folder.").arg(file.errorString()),
                    Severity::Warning);
        });
}

} // namespace firstring
