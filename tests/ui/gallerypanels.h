// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// The widgets of the gallery, filled with the sample data of the design.
using PanelMaker = QWidget* (*)();
QWidget* makeTablePanel();
QWidget* makePanePanel();
QWidget* makeControlsPanel();
QWidget* makeStatesPanel();
