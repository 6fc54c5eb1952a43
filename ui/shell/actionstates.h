// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace airgate {

class Commands;
class Workspace;
class WindowActions;

// Enables what makes sense now and what the role allows; the tool tip of the rest says why not.
void updateActionStates(WindowActions& actions, const Workspace& workspace, Commands& commands);

} // namespace airgate
