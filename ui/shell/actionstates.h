// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace airgate {

class Commands;
class Page;
class Workspace;
class WindowActions;

// Enables what makes sense now, on this page (nullptr: none yet), and what the role allows; the tool tip of the rest says why not.
void updateActionStates(WindowActions& actions, const Workspace& workspace, Commands& commands,
                        const Page* page);

} // namespace airgate
