// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/import/ImportDialog.h"

#include "models/tables/PhoneListTables.h"
#include "models/workspace/Workspace.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace firstring {

namespace {

/// The fields a column can become, in the order of the choice.
const char* const fieldNames[] = {"mac",      "label",    "model", "blueprint", "config-server",
                                  "firmware", "branding", "tags",  "slot",      "hold"};

} // namespace

ImportDialog::ImportDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_heading(pageHeading(tr("Reading the list…"), this))
    , m_detail(new MessageLine(this))
    , m_columns(new QWidget(this))
    , m_rows(new PhoneListRowTable(this))
    , m_problems(new PhoneListProblemTable(this))
    , m_tabs(new QTabWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(920, 600);

    auto* columns = new QScrollArea(this);
    columns->setWidget(m_columns);
    columns->setWidgetResizable(true);
    columns->setFrameShape(QFrame::NoFrame);
    columns->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    columns->setFixedHeight(fontMetrics().lineSpacing() * 5);
    columns->setAccessibleName(tr("What each column becomes"));
    new QHBoxLayout(m_columns);

    QTableView* rows = makeTable(tr("Phones of the list"), m_rows, this);
    setColumnChars(rows, {5, 11, 17, 22, 7, 14, 14, 5, 30});
    cellsOf(rows)->setMono({PhoneListRowTable::Mac});
    setEmptyText(rows, tr("No phone of this list would be new or changed."));
    QTableView* problems = makeTable(tr("Remarks about the list"), m_problems, this);
    setColumnChars(problems, {5, 14, 80});
    cellsOf(problems)->setTone(PhoneListProblemTable::Sentence, [](const QModelIndex& index) {
        switch (static_cast<PhoneListSeverity>(index.data(PhoneListProblemTable::SeverityRole).toInt())) {
        case PhoneListSeverity::Refused:
            return std::optional(Severity::Stop);
        case PhoneListSeverity::Warning:
            return std::optional(Severity::Warning);
        case PhoneListSeverity::Change:
            return std::optional(Severity::News);
        }
        return std::optional<Severity>();
    });
    setEmptyText(problems, tr("Nothing to remark: every line was understood."));
    m_tabs->addTab(rows, tr("Phones"));
    m_tabs->addTab(problems, tr("Remarks"));

    auto* buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("&Take"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    m_take->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_detail);
    layout->addWidget(columns);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ImportDialog::ImportDialog(const Context& context, const QString& path, QWidget* parent)
    : ImportDialog(context, parent)
{
    setWindowTitle(tr("Import phones from %1").arg(QFileInfo(path).fileName()));
    using Bytes = Result<QByteArray>;
    m_background.run(
        [path]() -> Bytes {
            // Only a regular file: a pipe or device would never end.
            QFile file(path);
            if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
                return Error{QStringLiteral("FILE_UNREADABLE"),
                             tr("%1 cannot be read. Check that it exists and that you may open it.")
                                 .arg(QFileInfo(path).fileName()),
                             file.errorString()};
            constexpr qint64 limit = 100 * 1024 * 1024;
            return file.read(limit + 1); // one more than the reader takes, so that it says what is wrong
        },
        [this](const Bytes& bytes) {
            if (!bytes)
                return show(bytes.error());
            m_bytes = *bytes;
            read();
        });
}

ImportDialog::ImportDialog(const Context& context, const QByteArray& bytes, const QString& title, QWidget* parent)
    : ImportDialog(context, parent)
{
    setWindowTitle(title);
    m_bytes = bytes;
    read();
}

void ImportDialog::read()
{
    m_take->setEnabled(false);
    m_background.run([bytes = m_bytes, state = m_context.workspace.snapshot(),
                      options = m_options] { return readPhoneList(bytes, *state, options); },
                     [this](const Result<PhoneListDraft>& draft) { show(draft); });
}

void ImportDialog::show(const Result<PhoneListDraft>& draft)
{
    if (!draft) {
        m_heading->setText(tr("This is no phone list"));
        m_detail->say(draft.error().sentence, Severity::Stop);
        Q_EMIT ready();
        return;
    }
    m_draft = *draft;
    const int fresh = int(m_draft.added.size());
    const int changed = int(m_draft.changed.size());
    QStringList parts{tr("%n new", nullptr, fresh), tr("%n change(s)", nullptr, changed)};
    if (!m_draft.unchanged.isEmpty())
        parts << tr("%n as it is already", nullptr, int(m_draft.unchanged.size()));
    if (m_draft.refusedLines > 0)
        parts << tr("%n line(s) refused", nullptr, m_draft.refusedLines);
    m_heading->setText(parts.join(QStringLiteral(" · ")));
    if (m_draft.refusedLines > 0)
        m_detail->say(tr("Refused lines stay out; nothing else is lost. See Remarks for each line and its reason."),
                      Severity::Warning);
    else
        m_detail->say(tr("Nothing is changed before you take it, and Undo takes it back as one step."),
                      Severity::Detail);
    m_rows->setDraft(m_draft);
    m_problems->setDraft(m_draft);
    m_tabs->setTabText(1, m_draft.problems.isEmpty() ? tr("Remarks") : tr("Remarks (%1)").arg(m_draft.problems.size()));
    m_take->setText(tr("&Take %n phone(s)", nullptr, fresh + changed));
    m_take->setEnabled(!m_draft.isEmpty());
    showColumns();
    Q_EMIT ready();
}

void ImportDialog::showColumns()
{
    if (m_shownColumns == m_draft.columns)
        return;
    m_shownColumns = m_draft.columns;
    qDeleteAll(m_columns->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* layout = static_cast<QHBoxLayout*>(m_columns->layout());
    while (QLayoutItem* item = layout->takeAt(0))
        delete item;
    for (int i = 0; i < m_draft.columns.size(); ++i) {
        const PhoneListColumn& column = m_draft.columns[i];
        const QString header = column.header.isEmpty() ? tr("Column %1").arg(i + 1) : column.header;
        auto* label = new QLabel(header, m_columns);
        auto* choice = new QComboBox(m_columns);
        label->setBuddy(choice);
        choice->setAccessibleName(tr("Column %1 becomes").arg(header));
        for (const char* name : fieldNames)
            choice->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
        const QString variable =
            QStringLiteral("var.") + (column.name.variable.isEmpty() ? variableName(header) : column.name.variable);
        choice->addItem(tr("own column {%1}").arg(variable.mid(4)), variable);
        choice->addItem(tr("leave out"), QStringLiteral("ignore"));
        const QString now = column.name.text().isEmpty() ? QStringLiteral("ignore") : column.name.text();
        choice->setCurrentIndex(qMax(0, choice->findData(now)));
        auto* cell = new QWidget(m_columns);
        auto* stack = new QVBoxLayout(cell);
        stack->setContentsMargins(0, 0, 8, 0);
        stack->addWidget(label);
        stack->addWidget(choice);
        layout->addWidget(cell);
        connect(choice, &QComboBox::activated, this, [this, choice, i] {
            const QString number = QString::number(i + 1);
            m_options.map.removeIf([&](const PhoneListOptions::Mapping& old) { return old.column == number; });
            m_options.map.append({number, choice->currentData().toString()});
            read();
        });
    }
    layout->addStretch(1);
}

void ImportDialog::take()
{
    // Somebody may have changed the job behind the preview: then it is read again and shown again.
    if (m_draft.revision != m_context.workspace.state().revision)
        return read();
    const auto done = m_context.workspace.perform(toEdit(m_draft));
    if (!done) {
        m_detail->say(done.error().sentence, Severity::Stop);
        return;
    }
    Q_EMIT said(tr("%n phone(s) imported", nullptr, int(m_draft.added.size() + m_draft.changed.size())));
    accept();
}

} // namespace firstring
