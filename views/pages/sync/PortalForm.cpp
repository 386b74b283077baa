// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/PortalForm.h"

#include "models/formats/PortalList.h"
#include "views/Icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstring {

namespace {

constexpr qsizetype mostColumns = 50;

} // namespace

PortalForm::PortalForm(const PortalProfile& profile, QWidget* parent)
    : ProfileForm(parent)
    , m_columns(profile.columns)
    , m_separator(new QComboBox(this))
    , m_mac(makeMacForms())
    , m_header(new QCheckBox(tr("The first line holds the &headings"), this))
    , m_new(new QLineEdit(profile.added, this))
    , m_changed(new QLineEdit(profile.changed, this))
    , m_gone(new QLineEdit(profile.gone, this))
    , m_local(new QLineEdit(profile.localUrl, this))
{
    m_separator->addItem(tr("comma"), QChar(u','));
    m_separator->addItem(tr("semicolon"), QChar(u';'));
    m_separator->addItem(tr("tab"), QChar(u'\t'));
    m_separator->setCurrentIndex(m_separator->findData(QChar(QLatin1Char(profile.separator))));
    m_mac->setCurrentIndex(m_mac->findData(macFormName(profile.mac)));
    m_header->setChecked(profile.header);
    m_local->setPlaceholderText(QStringLiteral("http://192.0.2.10:8080"));
    m_local->setToolTip(tr("Phones of this program's own server can be said only by the address under which they reach "
                           "it."));
    auto* form = new QFormLayout;
    form->addRow(tr("&Between columns:"), m_separator);
    form->addRow(tr("&MAC addresses:"), m_mac);
    form->addRow(QString(), m_header);
    auto* words = new QFormLayout;
    words->addRow(tr("&New is:"), m_new);
    words->addRow(tr("&Changed is:"), m_changed);
    words->addRow(tr("&Gone is:"), m_gone);
    words->addRow(tr("Own &server:"), m_local);
    auto* below = new QHBoxLayout;
    below->addLayout(form, 1);
    below->addSpacing(fontMetrics().averageCharWidth() * 2);
    below->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeColumns(), 1);
    column->addLayout(below);
    for (QLineEdit* edit : {m_new, m_changed, m_gone, m_local}) {
        edit->setMaxLength(edit == m_local ? 400 : 60);
        connect(edit, &QLineEdit::textChanged, this, &ProfileForm::changed);
    }
    connect(m_separator, &QComboBox::currentIndexChanged, this, &ProfileForm::changed);
    connect(m_header, &QCheckBox::toggled, this, &ProfileForm::changed);
    fillColumns();
}

QWidget* PortalForm::makeColumns()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Columns of the list"));
    scroll->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_rows = new QWidget(scroll);
    new QVBoxLayout(m_rows);
    scroll->setWidget(m_rows);
    return scroll;
}

void PortalForm::fillColumns()
{
    auto* layout = static_cast<QVBoxLayout*>(m_rows->layout());
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of its buttons may be why
        delete item;
    }
    for (qsizetype at = 0; at < m_columns.size(); ++at)
        addRow(at);
    auto* add = new QPushButton(tr("Add a c&olumn"), m_rows);
    add->setEnabled(m_columns.size() < mostColumns);
    connect(add, &QPushButton::clicked, this, [this] {
        m_columns.append({tr("Column %1").arg(m_columns.size() + 1), PortalSource::Ignored});
        change();
    });
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

void PortalForm::addRow(qsizetype at)
{
    auto* row = new QWidget(m_rows);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString number = QString::number(at + 1);
    auto* heading = new QLineEdit(m_columns[at].heading, row);
    heading->setMaxLength(60);
    // A comma stands between columns where profiles are written down.
    heading->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[^,\\p{Cc}]+")), heading));
    heading->setAccessibleName(tr("Heading of column %1").arg(number));
    connect(heading, &QLineEdit::textChanged, this, [this, at](const QString& text) {
        m_columns[at].heading = text.trimmed();
        Q_EMIT changed();
    });
    auto* source = new QComboBox(row);
    const QList<std::pair<PortalSource, QString>> sources{
        {PortalSource::Ignored, tr("stays empty")}, {PortalSource::Action, tr("new, changed or gone")},
        {PortalSource::Mac, tr("MAC address")},     {PortalSource::Url, tr("Address of the server")},
        {PortalSource::Label, tr("Label")},         {PortalSource::Model, tr("Model")}};
    for (const auto& [which, text] : sources)
        source->addItem(text, static_cast<int>(which));
    source->setCurrentIndex(source->findData(static_cast<int>(m_columns[at].source)));
    source->setAccessibleName(tr("What column %1 holds").arg(number));
    connect(source, &QComboBox::currentIndexChanged, this, [this, at, source] {
        m_columns[at].source = static_cast<PortalSource>(source->currentData().toInt());
        Q_EMIT changed();
    });
    layout->addWidget(heading, 1);
    layout->addWidget(source, 1);
    const auto button = [&](const QString& icon, const QString& text, bool possible, auto&& act) {
        auto* made = new QToolButton(row);
        made->setIcon(icons::icon(icon));
        made->setToolTip(text);
        made->setAccessibleName(text + u' ' + number);
        made->setFocusPolicy(Qt::TabFocus);
        made->setEnabled(possible);
        connect(made, &QToolButton::clicked, this, act);
        layout->addWidget(made);
    };
    button(QStringLiteral("arrow-up"), tr("Move up column"), at > 0, [this, at] { move(at, at - 1); });
    button(QStringLiteral("arrow-down"), tr("Move down column"), at + 1 < m_columns.size(),
           [this, at] { move(at, at + 1); });
    button(QStringLiteral("x"), tr("Remove column"), true, [this, at] {
        m_columns.removeAt(at);
        change();
    });
    m_rows->layout()->addWidget(row);
}

void PortalForm::move(qsizetype from, qsizetype to)
{
    m_columns.move(from, to);
    change();
}

void PortalForm::change()
{
    fillColumns();
    Q_EMIT changed();
}

PortalProfile PortalForm::now() const
{
    return {.columns = m_columns,
            .separator = m_separator->currentData().toChar().toLatin1(),
            .mac = macFormFromName(m_mac->currentData().toString()).value_or(MacForm::Plain),
            .header = m_header->isChecked(),
            .added = m_new->text().trimmed(),
            .changed = m_changed->text().trimmed(),
            .gone = m_gone->text().trimmed(),
            .localUrl = m_local->text().trimmed()};
}

QString PortalForm::example() const
{
    const QList<Phone> phones = examplePhones();
    const SyncCourse courses[] = {SyncCourse::AddThere, SyncCourse::ChangeThere, SyncCourse::RemoveThere};
    QList<SyncItem> items;
    for (qsizetype at = 0; at < phones.size(); ++at)
        items.append({.key = keyOf(phones[at]), .course = courses[at], .here = phones[at]});
    const auto list = writePortalList(items, now());
    return list ? QString::fromUtf8(*list).remove(u'\r').trimmed() : list.error().sentence;
}

} // namespace firstring
