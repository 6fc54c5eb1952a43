// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

namespace airgate {
class DataTable;
}

// The sub-accounts of the design in a table with all its delegates, the third row selected.
airgate::DataTable* sampleTable();
// Three weeks of one of them, with two allocations.
airgate::BurnDownData burnDown();
