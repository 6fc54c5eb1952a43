// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/emptystate.h"

namespace airgate {

// A dashed frame that says what may be dropped here.
class DropZone : public EmptyState {
    Q_OBJECT

public:
    using EmptyState::EmptyState;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace airgate
