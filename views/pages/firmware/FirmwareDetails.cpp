// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/firmware/FirmwareDetails.h"

#include "models/tables/FirmwareMatrix.h"
#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace firstring {

namespace {

Severity toneOf(FirmwareRemark::Kind kind)
{
    switch (kind) {
    case FirmwareRemark::Kind::Advisory:
        return Severity::Warning;
    case FirmwareRemark::Kind::Step:
        return Severity::News;
    case FirmwareRemark::Kind::Note:
        break;
    }
    return Severity::Detail;
}

/// A digest in groups, so that it can wrap and be compared by eye.
QString grouped(const QByteArray& digest)
{
    const QString hex = QString::fromLatin1(digest.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 8)
        groups.append(hex.mid(i, 8));
    return groups.join(u' ');
}

} // namespace

FirmwareDetails::FirmwareDetails(const FirmwareKnowledge& knowledge, QWidget* parent)
    : QScrollArea(parent)
    , m_knowledge(knowledge)
    , m_title(partHeading(QString(), this))
    , m_empty(new MutedText(tr("Select a file to see what is known of it."), this))
    , m_who(new QLabel(this))
    , m_body(new QWidget)
    , m_remarks(new QVBoxLayout)
    , m_through(new QComboBox)
    , m_notes(new QPlainTextEdit)
    , m_digests(new QLabel)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(fontMetrics().averageCharWidth() * 40);
    m_who->setWordWrap(true);
    m_through->setEditable(true);
    m_through->setInsertPolicy(QComboBox::NoInsert);
    m_through->setAccessibleName(tr("Version that phones must run before this one"));
    m_through->lineEdit()->setPlaceholderText(tr("any version"));
    m_notes->setAccessibleName(tr("Notes about this firmware"));
    m_notes->setPlaceholderText(tr("Your own notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_notes->installEventFilter(this);
    m_digests->setWordWrap(true);
    m_digests->setFont(theme::mono(theme::scaled(font(), 0.85)));
    m_digests->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks->setSpacing(6);

    auto* inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_who);
    inner->addLayout(m_remarks);
    auto* label = new QLabel(tr("Phones must run first:"), m_body);
    label->setBuddy(m_through);
    inner->addWidget(label);
    inner->addWidget(m_through);
    inner->addWidget(m_notes);
    inner->addWidget(m_digests);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(m_body);
    column->addStretch(1);
    setWidget(page); // whose requests for layout are filtered from now on
    connect(m_through, &QComboBox::textActivated, this, &FirmwareDetails::takeThrough);
    connect(m_through->lineEdit(), &QLineEdit::editingFinished, this, &FirmwareDetails::takeThrough);
    show({}, {}, {}, {});
}

void FirmwareDetails::show(const JobState& state, const QString& key, const FirmwareCell& cell,
                           const InstallEstimate& estimate)
{
    const auto image = state.firmware.constFind(key);
    const bool any = image != state.firmware.constEnd();
    const bool another = key != m_key || !any;
    m_key = any ? key : QString();
    m_image = any ? *image : FirmwareImage();
    m_title->setVisible(any);
    m_body->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        return;
    m_title->setText(m_image.model + u' ' + theme::isolated(m_image.version));
    QStringList who{cellSentence(m_image.model, m_image.version, cell)};
    if (cell.wouldChange() > 0)
        who.append(tr("That takes %1.").arg(installText(estimate)));
    m_who->setText(who.join(u' '));
    m_digests->setText(QStringLiteral("SHA-256 %1\n").arg(grouped(m_image.blob.sha256)) +
                       (m_image.md5.isEmpty() ? QString() : QStringLiteral("MD5 %1").arg(grouped(m_image.md5))));
    if (another || !m_through->hasFocus()) {
        QList<FirmwareVersion> lower;
        for (const FirmwareImage& other : state.firmware) {
            if (other.model == m_image.model && FirmwareVersion(other.version) < FirmwareVersion(m_image.version))
                lower.append(FirmwareVersion(other.version));
        }
        std::sort(lower.begin(), lower.end(), [](const auto& a, const auto& b) { return b < a; });
        m_through->clear();
        m_through->addItem(QString());
        for (const FirmwareVersion& version : std::as_const(lower))
            m_through->addItem(version.text());
        m_through->setCurrentText(m_image.through);
    }
    if (another || !m_notes->hasFocus())
        m_notes->setPlainText(m_image.notes);
    if (another)
        showRemarks();
}

void FirmwareDetails::setKnowledge(const FirmwareKnowledge& knowledge)
{
    m_knowledge = knowledge;
    showRemarks();
}

void FirmwareDetails::showRemarks()
{
    while (QLayoutItem* item = m_remarks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FirmwareRemark& remark : m_knowledge.about(m_image.model, FirmwareVersion(m_image.version))) {
        auto* line = new MessageLine(m_body);
        const QString sentence = remark.kind == FirmwareRemark::Kind::Advisory
                                     ? QStringLiteral("%1: %2").arg(remark.id, remark.sentence())
                                     : remark.sentence();
        line->say(remark.trust == Trust::Verified ? sentence : sentence + u' ' + tr("(Not confirmed.)"),
                  toneOf(remark.kind));
        line->setToolTip(tr("Last looked at on %1.").arg(QLocale().toString(remark.date, QLocale::ShortFormat)));
        m_remarks->addWidget(line);
    }
    giveRoom();
}

void FirmwareDetails::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    giveRoom();
}

void FirmwareDetails::giveRoom()
{
    // Texts that wrap need height for their width, which a scroll area does not ask of layouts within layouts.
    widget()->setMinimumHeight(widget()->layout()->totalHeightForWidth(viewport()->width()));
}

bool FirmwareDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        takeNotes();
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        giveRoom();
    return QScrollArea::eventFilter(watched, event);
}

void FirmwareDetails::takeThrough()
{
    const QString through = FirmwareVersion(m_through->currentText()).text();
    if (m_key.isEmpty() || through == m_image.through)
        return;
    FirmwareImage image = m_image;
    image.through = through;
    Q_EMIT changed(image);
}

void FirmwareDetails::takeNotes()
{
    const QString notes = m_notes->toPlainText().trimmed();
    if (m_key.isEmpty() || notes == m_image.notes)
        return;
    FirmwareImage image = m_image;
    image.notes = notes;
    Q_EMIT changed(image);
}

} // namespace firstring
