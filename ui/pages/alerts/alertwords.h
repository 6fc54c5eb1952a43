// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/alertservice.h"
#include "ui/widgets/chippainter.h"

namespace airgate {

// "Reached 80%", "Exhausted", …
[[nodiscard]] QString alertText(const Alert& alert);
[[nodiscard]] ChipLook severityChip(Severity severity);
// How the telling went over all channels: the worst of them. Nothing while no channel is set up.
[[nodiscard]] std::optional<ChipLook> deliveryChip(const QList<OutboxMessage>& deliveries);

} // namespace airgate
