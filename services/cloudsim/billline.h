// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/simmodel.h"

#include "models/domain/money.h"

#include <QDate>

namespace airgate::cloudsim {

// The amounts of a bill row: original − preferential − round = discount, discount − coupon =
// payable.
struct SimAmounts {
    Money original;
    Money preferential;
    Money coupon;
    Money payable;

    SimAmounts& operator+=(const SimAmounts& other);
    [[nodiscard]] Money discount() const;
    [[nodiscard]] Money round() const;
};

// The finest thing the stand-in bills: a day, a project, an instance, a charge item, an API key.
// The bills are groupings of these.
struct SimBillLine {
    QDate day;
    QString project; // empty: account level
    QString projectName;
    bool hidden = false; // the plain bill knows neither project nor tags ("-"), the split bill does
    QString product;
    QString productName;
    QString instance;
    QString instanceName;
    QString config;
    QString element;
    QString elementCode;
    QString unit;
    QString category;  // "消费-使用", "退款-调整"
    QString createdBy; // value of the creator tag, "IAMUser/<id>/<name>"; empty without
    QList<SimTag> tags;
    QString apiKey;
    QString apiKeyName;
    SimAmounts amounts;
    Instant tradeTime{}; // in the plain bill from then on
    Instant splitTime{}; // in the split bill from then on
};

} // namespace airgate::cloudsim
