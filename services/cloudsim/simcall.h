// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/apierror.h"
#include "services/cloudsim/apiparams.h"
#include "services/cloudsim/billbook.h"
#include "services/cloudsim/fault.h"
#include "services/cloudsim/idsource.h"
#include "services/cloudsim/simmodel.h"

#include <QJsonArray>

namespace airgate::cloudsim {

// One verified call, as an action sees it.
struct SimCall {
    SimAccount& account;
    BillBook& bill;
    const ApiParams& params;
    IdSource& ids;
    Instant now;
    SimUser* caller = nullptr; // nullptr: the main account itself
    std::optional<Fault> fault;

    // The parameter as text.
    [[nodiscard]] QString text(const char* name) const { return params.text(name); }
};

using SimAction = ApiReply (*)(SimCall&);
// "iam/2018-01-01/ListUsers" → what it does.
using ActionTable = QHash<QByteArray, SimAction>;

void addUserActions(ActionTable& table);
void addAccessKeyActions(ActionTable& table);
void addLoginActions(ActionTable& table);
void addPolicyActions(ActionTable& table);
void addGrantActions(ActionTable& table);
void addGroupActions(ActionTable& table);
void addTagActions(ActionTable& table);
void addApiKeyActions(ActionTable& table);
void addProjectActions(ActionTable& table);
void addBillActions(ActionTable& table);
void addArkActions(ActionTable& table);
void addStsActions(ActionTable& table);

// "20260102T030405Z", as IAM writes time.
[[nodiscard]] QString iamDate(Instant instant);
[[nodiscard]] ApiError missingParameter(const char* name);
[[nodiscard]] ApiError userNotExist(const QString& userName);
[[nodiscard]] ApiError policyNotExist(const QString& policyName);
[[nodiscard]] ApiError groupNotExist(const QString& groupName);
[[nodiscard]] ApiError projectNotFound(const QString& projectName);
[[nodiscard]] ApiError invalidPolicyType(const QString& type);

// Limit and Offset of IAM lists.
struct PageRange {
    qsizetype limit = 10;
    qsizetype offset = 0;
    std::optional<ApiError> error;

    [[nodiscard]] static PageRange of(const SimCall& call);
    // {"Limit","Offset","Total",name:[the page]}; a WrongTotal fault moves Total.
    [[nodiscard]] QJsonObject page(const SimCall& call, const char* name,
                                   const QJsonArray& all) const;
};

// True when all characters are letters, digits or one of `others`, and the length is in range.
[[nodiscard]] bool isName(const QString& text, int longest, QStringView others, bool ascii);

} // namespace airgate::cloudsim
