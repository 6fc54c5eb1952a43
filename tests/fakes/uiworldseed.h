// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/uiworld.h"

namespace airgate {

// The users, quotas, spend, alerts, holds and lease of the pictures, through the services where
// they can say it and straight into the stores where only a check could.
void seedPictures(const Services& services, FakeCloudState& cloud, const Principal& principal,
                  const MainAccount& account);

} // namespace airgate
