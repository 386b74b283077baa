// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/timeline/TimelineDialog.h"

#include "models/domain/timeline/TimelineSvg.h"
#include "models/domain/timeline/TimelineText.h"
#include "models/store/JobStore.h"
#include "models/tables/TimelineTable.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/TableKit.h"
#include "views/pages/timeline/TimelinePicture.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int refreshMs = 1000; ///< news come several times a second

QByteArray bytesOf(const Timeline& timeline, const QString& ending)
{
    if (ending == u"txt")
        return timelineText(timeline).toUtf8();
    if (ending == u"json")
        return QJsonDocument(timelineJson(timeline)).toJson();
    if (ending == u"svg")
        return timelineSvg(timeline);
    QByteArray png;
    QBuffer buffer(&png);
    TimelinePicture::onPaper(timeline).save(&buffer, "PNG");
    return png;
}

} // namespace

TimelineDialog::TimelineDialog(const Context& context, MacAddress mac, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_mac(mac)
    , m_picture(new TimelinePicture(this))
    , m_rows(new TimelineTable(this))
    , m_table(makeTable(tr("What happened to this phone"), m_rows, this))
    , m_details(new QCheckBox(tr("Show &details too"), this))
    , m_explanation(new QLabel(this))
    , m_message(new MessageLine(this))
    , m_later(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Timeline"));
    resize(980, 640);
    setColumnChars(m_table, {14, 11, 60, 44});
    cellsOf(m_table)->setMono({TimelineTable::Time, TimelineTable::After});
    cellsOf(m_table)->setTone(TimelineTable::What, [](const QModelIndex& index) {
        return std::optional(static_cast<Severity>(index.data(TimelineTable::SeverityRole).toInt()));
    });
    setEmptyText(m_table, tr("Nothing was seen of this phone yet. It appears here as soon as it asks."));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_details->setChecked(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* save = new QPushButton(icons::icon(QStringLiteral("save")), tr("&Save as"), this);
    auto* kinds = new QMenu(save);
    const auto kind = [&](const QString& text, const QString& ending) {
        kinds->addAction(text, this, [this, ending] { this->save(ending); });
    };
    kind(tr("Picture (PNG)..."), QStringLiteral("png"));
    kind(tr("Drawing (SVG)..."), QStringLiteral("svg"));
    kind(tr("Text..."), QStringLiteral("txt"));
    kind(tr("For programs (JSON)..."), QStringLiteral("json"));
    save->setMenu(kinds);
    auto* copy = new QPushButton(icons::icon(QStringLiteral("copy")), tr("&Copy as text"), this);
    buttons->addButton(save, QDialogButtonBox::ActionRole);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    buttons->setFocusProxy(nullptr); // the first button, which Tab would come back to for ever

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_picture);
    column->addWidget(m_details);
    column->addWidget(m_table, 1);
    column->addWidget(m_explanation);
    column->addWidget(m_message);
    column->addWidget(buttons);

    m_later->setSingleShot(true);
    m_later->setInterval(refreshMs);
    connect(m_later, &QTimer::timeout, this, &TimelineDialog::read);
    connect(&context.workspace, &Workspace::newsArrived, this, [this](const ServerNews& news) {
        const bool ours = std::any_of(news.observations.begin(), news.observations.end(),
                                      [this](const Observation& seen) { return seen.mac == m_mac; });
        if (ours && !m_later->isActive())
            m_later->start();
    });
    connect(m_details, &QCheckBox::toggled, this, [this](bool details) { m_rows->setTimeline(m_timeline, details); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TimelineDialog::explain);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(timelineText(m_timeline));
        m_message->say(tr("The text is in the clipboard."), Severity::Good);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

void TimelineDialog::read()
{
    m_context.workspace.recall(m_mac, JobStore::observationsKept, this, [this](const Result<QList<Observation>>& seen) {
        if (seen)
            take(*seen);
        else
            m_message->say(seen.error().sentence, Severity::Warning);
    });
}

void TimelineDialog::take(const QList<Observation>& seen)
{
    const Phone* phone = m_context.workspace.state().phones.find(m_mac);
    const QString name = phone && !phone->label.isEmpty() ? phone->label : m_mac.pretty();
    const bool atEnd = m_table->currentIndex().row() == m_rows->rowCount() - 1;
    const int row = m_table->currentIndex().row();
    m_timeline = timelineOf(m_mac, name, seen);
    setWindowTitle(tr("Timeline of %1").arg(theme::isolated(name)));
    m_picture->setTimeline(m_timeline);
    m_rows->setTimeline(m_timeline, m_details->isChecked());
    // Who reads along stays at the end; who looks at one line keeps it.
    const int last = m_rows->rowCount() - 1;
    m_table->selectRow(atEnd || row < 0 ? last : std::min(row, last));
    m_table->scrollTo(m_table->currentIndex());
    explain();
}

void TimelineDialog::explain()
{
    const QModelIndex current = m_table->currentIndex();
    m_explanation->setText(current.isValid() ? current.data(TimelineTable::ExplanationRole).toString() : QString());
}

void TimelineDialog::save(const QString& ending)
{
    const QString suggested = m_mac.plain() + u'.' + ending;
    m_context.dialogs.chooseSaveName(
        this, tr("Save the timeline"), suggested, QStringLiteral("*.") + ending, [this, ending](const QString& path) {
            const QByteArray bytes = bytesOf(m_timeline, ending);
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                m_message->say(tr("The timeline was written."), Severity::Good);
            else
                m_message->say(tr("It could not be written there: %1. Choose another folder.").arg(file.errorString()),
                               Severity::Warning);
        });
}

} // namespace firstring
