// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/Page.h"

namespace firstring {

Page::Page(const Context& context, PageInfo info, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_info(std::move(info))
{
    setAccessibleName(m_info.title);
}

void Page::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    Q_EMIT countChanged(count);
}

} // namespace firstring
