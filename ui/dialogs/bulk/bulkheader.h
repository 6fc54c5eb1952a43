// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QPushButton;

namespace airgate {

class StepHeader;
class TextLabel;

// The strip above the steps: where one is, which file it is, and what to get instead.
class BulkHeader : public Surface {
    Q_OBJECT

public:
    explicit BulkHeader(QWidget* parent = nullptr);

    void setStep(int step, bool showsFile);
    void setFile(const QString& name, const QString& facts);

Q_SIGNALS:
    void fileWanted();
    void templateWanted();

private:
    StepHeader* m_steps;
    TextLabel* m_name;
    TextLabel* m_facts;
    QPushButton* m_change;
    QPushButton* m_template;
};

} // namespace airgate
