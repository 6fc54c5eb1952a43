// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"

namespace airgate {

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.rollBack();
}

Result<void> Transaction::begin(Access access)
{
    const auto begun = m_database.begin(access);
    m_open = begun.isOk();
    return begun;
}

Result<void> Transaction::commit()
{
    m_open = false;
    return m_database.commit();
}

} // namespace airgate
