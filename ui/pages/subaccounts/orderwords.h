// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stoporder.h"
#include "ui/widgets/chippainter.h"

namespace airgate {

[[nodiscard]] QString holdReasonText(HoldReason reason);
// "Key AKLT••••••••7Q2M" or "Console login".
[[nodiscard]] QString switchText(const Switch& target);
[[nodiscard]] QString switchStateText(SwitchState state);
[[nodiscard]] ChipLook stepChip(StepState state);
// "Disable · done", "Restore · under way" …
[[nodiscard]] QString orderText(const StopOrder& order);

} // namespace airgate
