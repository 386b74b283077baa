// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/EachStore.h"

#include "tests/support/Good.h"

namespace firstring {

void EachStore::initTestCase_data()
{
    QTest::addColumn<int>("backend");
    int index = 0;
    for (const BackendKind& kind : backends())
        QTest::newRow(kind.name) << index++;
}

void EachStore::init()
{
    QFETCH_GLOBAL(int, backend);
    m_backend = backends()[static_cast<std::size_t>(backend)].make();
    auto store = m_backend->create();
    VERIFY_GOOD(store);
    m_store = std::move(*store);
    m_state = {};
    m_removed = {};
}

void EachStore::cleanup()
{
    m_store.reset();
    m_backend.reset();
}

void EachStore::reopen()
{
    m_store.reset();
    auto store = m_backend->open();
    VERIFY_GOOD(store);
    m_store = std::move(*store);
}

JobState EachStore::loaded()
{
    auto job = m_store->load();
    if (!job)
        QTest::qFail(qPrintable(job.error().detail), __FILE__, __LINE__);
    return job ? job->state : JobState();
}

bool EachStore::commit(const Edit& edit, Edit* inverse)
{
    const auto applied = apply(m_state, edit);
    if (!applied)
        return false;
    m_state = applied->next;
    noteRemovals(m_removed, edit, m_state.revision);
    if (inverse)
        *inverse = applied->inverse;
    if (auto stored = m_store->commit(edit, m_state.revision); !stored)
        QTest::qFail(qPrintable(stored.error().detail), __FILE__, __LINE__);
    return true;
}

} // namespace firstring
