// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/branding/LanguagePanel.h"

#include "models/workspace/Workspace.h"
#include "views/pages/PageKit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace firstring {

namespace {

constexpr int panelWidth = 268;       // pixels
constexpr qsizetype textsShown = 500; // a list that nobody reads to its end need not be longer

} // namespace

LanguagePanel::LanguagePanel(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_who(new QComboBox(this))
    , m_hint(new MutedText(QString(), this))
    , m_against(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setFixedWidth(panelWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildPlaces());
    column->addWidget(buildComparison(), 1);
    fillWho();
    connect(&context.workspace, &Workspace::changed, this, [this] {
        fillWho();
        fillPlaces();
    });
    connect(m_who, &QComboBox::currentIndexChanged, this, &LanguagePanel::fillPlaces);
    connect(m_against, &QComboBox::currentIndexChanged, this, &LanguagePanel::compare);
}

QWidget* LanguagePanel::buildPlaces()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    m_who->setAccessibleName(tr("Whose languages"));
    form->addRow(tr("Languages of"), m_who);
    for (int i = 0; i < languageSlots; ++i) {
        m_places[static_cast<std::size_t>(i)] = new QComboBox(box);
        QComboBox* place = m_places[static_cast<std::size_t>(i)];
        place->setAccessibleName(tr("Language at place %1").arg(i + 1));
        place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        form->addRow(i == 0 ? tr("Place 1, shown") : tr("Place %1").arg(i + 1), place);
        connect(place, &QComboBox::activated, this, &LanguagePanel::store);
    }
    form->addRow(m_hint);
    return box;
}

QWidget* LanguagePanel::buildComparison()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_against->setAccessibleName(tr("Compare with"));
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_summary->setWordWrap(true);
    m_list->setAccessibleName(tr("What the pack lacks, and what phones may not take"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(40);
    auto* form = new QFormLayout;
    form->addRow(tr("Compare with"), m_against);
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    return box;
}

void LanguagePanel::fillWho()
{
    const QSignalBlocker quiet(m_who);
    const QString before = m_who->currentData().toString();
    m_who->clear();
    m_who->addItem(tr("the whole job"), QString());
    for (const Blueprint& blueprint : m_context.workspace.state().blueprints)
        m_who->addItem(blueprint.name, blueprint.name);
    m_who->setCurrentIndex(std::max(0, m_who->findData(before)));
}

void LanguagePanel::fillPacks(QComboBox* box, const QString& none)
{
    box->clear();
    box->addItem(none, QString());
    for (const ShelvedLanguage& language : std::as_const(m_shelf)) {
        const QString name = language.pack && !language.pack->name.isEmpty() ? language.pack->name : QString();
        box->addItem(name.isEmpty() ? language.file.name
                                    : QStringLiteral("%1 \u2068(%2)\u2069").arg(name, language.file.name),
                     language.file.name);
    }
}

QString LanguagePanel::field() const
{
    const JobState& state = m_context.workspace.state();
    const Blueprint* blueprint = state.blueprint(m_who->currentData().toString());
    return blueprint ? blueprint->language : state.defaults.language;
}

void LanguagePanel::fillPlaces()
{
    const QStringList packs = languagesIn(field());
    for (int i = 0; i < languageSlots; ++i) {
        QComboBox* place = m_places[static_cast<std::size_t>(i)];
        fillPacks(place, tr("none"));
        const QString name = packs.value(i);
        int row = 0;
        for (int item = 1; item < place->count() && !name.isEmpty(); ++item) {
            if (isSameLanguage(place->itemData(item).toString(), name))
                row = item;
        }
        if (row == 0 && !name.isEmpty()) { // named, but not among the files
            place->addItem(tr("%1 (not here)").arg(name), name);
            row = place->count() - 1;
        }
        place->setCurrentIndex(row);
        place->setEnabled(i <= packs.size() && place->count() > 1);
    }
    const bool ofBlueprint = !m_who->currentData().toString().isEmpty();
    m_hint->setText(ofBlueprint && packs.isEmpty() ? tr("Its phones get the languages of the job.") : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void LanguagePanel::store()
{
    QStringList packs;
    for (const QComboBox* place : m_places) {
        const QString name = place->currentData().toString();
        if (!name.isEmpty() && !packs.contains(name))
            packs.append(name);
    }
    const JobState& state = m_context.workspace.state();
    const QString text = packs.join(QLatin1String(", "));
    Edit edit;
    if (const Blueprint* blueprint = state.blueprint(m_who->currentData().toString())) {
        edit.text = tr("Languages of blueprint %1").arg(blueprint->name);
        edit.blueprints.put.append(*blueprint);
        edit.blueprints.put.last().language = text;
    } else {
        edit.text = tr("Languages of the job");
        edit.defaults = state.defaults;
        edit.defaults->language = text;
    }
    Q_EMIT edited(edit);
    fillPlaces(); // also when nothing changed: one pack twice
}

void LanguagePanel::setShelf(const QList<ShelvedLanguage>& shelf)
{
    m_shelf = shelf;
    fillPlaces();
    const QSignalBlocker quiet(m_against);
    const QString before = m_against->currentData().toString();
    fillPacks(m_against, tr("all packs here"));
    m_against->setCurrentIndex(std::max(0, m_against->findData(before)));
}

void LanguagePanel::show(const ShelvedLanguage* language)
{
    m_shown = language ? language->file.name : QString();
    compare();
}

void LanguagePanel::compare()
{
    m_list->clear();
    const auto find = [this](const QString& name) {
        return std::find_if(m_shelf.cbegin(), m_shelf.cend(),
                            [&](const ShelvedLanguage& language) { return language.file.name == name; });
    };
    const auto shown = find(m_shown);
    m_against->setEnabled(shown != m_shelf.cend());
    if (m_shown.isEmpty() || shown == m_shelf.cend())
        return m_summary->setText(m_shelf.isEmpty() ? QString() : tr("Select a pack to see what it lacks."));
    if (!shown->pack)
        return m_summary->setText(shown->pack.error().sentence);
    const auto other = find(m_against->currentData().toString());
    const LanguageCoverage coverage = other != m_shelf.cend() && other->pack
                                          ? languageCoverage(*shown->pack, other->pack->english())
                                          : shown->coverage;
    m_summary->setText(tr("%1 of %2 texts are translated (%3 %).")
                           .arg(coverage.translated)
                           .arg(coverage.known)
                           .arg(coverage.percent()));
    QStringList lines;
    for (const LanguageFinding& finding : shown->pack->findings)
        lines.append(tr("Line %1: %2").arg(finding.line).arg(finding.sentence));
    for (const QString& text : coverage.missing)
        lines.append(tr("In English: %1").arg(text));
    for (const QString& text : coverage.extra)
        lines.append(tr("Only in this pack: %1").arg(text));
    m_list->addItems(lines.mid(0, textsShown));
    if (lines.size() > textsShown)
        m_list->addItem(tr("… and %n more.", nullptr, int(lines.size() - textsShown)));
}

} // namespace firstring
