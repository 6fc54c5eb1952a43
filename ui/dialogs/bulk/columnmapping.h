// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quotaimportsheet.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace airgate {

// Which column of a file is what: a row of choices for headers that are not known.
class ColumnMapping : public QWidget {
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget* parent = nullptr);

    // What was found is chosen already.
    void setTable(const QStringList& header, const ImportMapping& found);
    [[nodiscard]] ImportMapping mapping() const;
    [[nodiscard]] QComboBox* field(ImportColumn column) const { return m_fields[size_t(column)]; }

Q_SIGNALS:
    void changed();

private:
    std::array<QComboBox*, importColumnCount> m_fields{};
};

} // namespace airgate
