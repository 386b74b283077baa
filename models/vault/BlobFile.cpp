// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/BlobFile.h"

#include <unistd.h>

namespace firstring {

BlobFile::~BlobFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace firstring
