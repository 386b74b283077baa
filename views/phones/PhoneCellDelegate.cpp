// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/phones/PhoneCellDelegate.h"

#include "models/tables/PhoneTable.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/Theme.h"
#include "views/phones/Choices.h"

#include <QLineEdit>

namespace firstring {

namespace {

PhoneColumn columnOf(const QModelIndex& index)
{
    return static_cast<const PhoneTable*>(index.model())->columnAt(index.column());
}

} // namespace

PhoneCellDelegate::PhoneCellDelegate(const Context& context, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
{}

QSize PhoneCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width() + 16, option.fontMetrics.lineSpacing() + 10};
}

void PhoneCellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const PhoneColumn column = columnOf(index);
    const bool selected = option->state & QStyle::State_Selected;
    switch (column) {
    case PhoneColumn::Mac:
    case PhoneColumn::Address:
        option->font = theme::mono(option->font);
        option->text = theme::isolated(option->text);
        break;
    case PhoneColumn::State: {
        const auto row = index.data(RowRole).value<PhoneRow>();
        const QColor colour = theme::state(stateGroup(row.status.state), option->palette);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icons::icon(icons::stateGlyph(row.status.state), colour);
        option->decorationSize = QSize(16, 16);
        if (!selected)
            option->palette.setColor(QPalette::Text, colour);
        option->font.setWeight(QFont::DemiBold);
        break;
    }
    case PhoneColumn::Since:
        if (!selected)
            option->palette.setColor(QPalette::Text, theme::muted(option->palette));
        break;
    case PhoneColumn::Server:
    case PhoneColumn::Firmware:
        if (!selected && index.data(InheritedRole).toBool())
            option->palette.setColor(QPalette::Text, theme::muted(option->palette));
        option->text = column == PhoneColumn::Firmware ? theme::isolated(option->text) : option->text;
        if (index.data(WeakRole).isValid()) { // as in the catalogue
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icons::icon(icons::severityGlyph(Severity::Warning),
                                       theme::severity(Severity::Warning, option->palette));
            option->decorationSize = QSize(14, 14);
        }
        break;
    default:
        break;
    }
}

QWidget* PhoneCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    const PhoneColumn column = columnOf(index);
    const auto row = index.data(RowRole).value<PhoneRow>();
    const QList<Choice> choices = choicesFor(m_context.workspace.state(), column, row);
    if (choices.isEmpty()) {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        line->setAccessibleName(columnTitle(column));
        return line;
    }
    Q_UNUSED(option)
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(columnTitle(column));
    combo->setEditable(column == PhoneColumn::Model || column == PhoneColumn::Firmware);
    fillCombo(*combo, choices, index.data(Qt::EditRole).toString());
    // A choice from the list is the whole edit; no second Enter.
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<PhoneCellDelegate*>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void PhoneCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        const QString text = index.data(Qt::EditRole).toString();
        line->setText(columnOf(index) == PhoneColumn::Slot && text == QLatin1String("0") ? QString() : text);
    }
}

void PhoneCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* combo = qobject_cast<QComboBox*>(editor)) {
        // What was typed counts unless it is the text of a choice.
        const int at = combo->findText(combo->currentText());
        model->setData(index, at >= 0 ? combo->itemData(at).toString() : combo->currentText());
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text());
    }
}

} // namespace firstring
