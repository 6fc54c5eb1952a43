// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/grants.h"

namespace airgate::cloudsim {

namespace {

QJsonObject projectJson(const SimAccount& account, const SimProject& project)
{
    return {{QStringLiteral("AccountID"), account.id},
            {QStringLiteral("ProjectName"), project.name},
            {QStringLiteral("ParentProjectName"), project.parent},
            {QStringLiteral("Path"), QStringLiteral("/%1/").arg(project.name)},
            {QStringLiteral("DisplayName"), project.displayName},
            {QStringLiteral("Description"), project.description},
            {QStringLiteral("CreateDate"), iamDate(project.created)},
            {QStringLiteral("UpdateDate"), iamDate(project.updated)},
            {QStringLiteral("Status"), QStringLiteral("active")}};
}

ApiReply listProjects(SimCall& call)
{
    const PageRange range = PageRange::of(call);
    if (range.error)
        return *range.error;
    QJsonArray projects;
    for (const SimProject& project : std::as_const(call.account.projects)) {
        if (!project.name.contains(call.text("Query")))
            continue;
        QJsonObject json = projectJson(call.account, project);
        json.insert(QStringLiteral("HasPermission"), true);
        projects.append(json);
    }
    return range.page(call, "Projects", projects);
}

ApiReply getProject(SimCall& call)
{
    const SimProject* project = call.account.project(call.text("ProjectName"));
    if (!project)
        return projectNotFound(call.text("ProjectName"));
    return projectJson(call.account, *project);
}

ApiReply createProject(SimCall& call)
{
    const QString name = call.text("ProjectName");
    if (name.isEmpty())
        return missingParameter("ProjectName");
    if (call.account.project(name))
        return ApiError{400, QStringLiteral("DuplicateEntry"),
                        QStringLiteral("The 'project' of '%1' already exist.").arg(name)};
    const QString parent = call.text("ParentProjectName");
    if (!parent.isEmpty() && !call.account.project(parent))
        return projectNotFound(parent);
    const SimProject project{.name = name,
                             .displayName = call.text("DisplayName"),
                             .description = call.text("Description"),
                             .parent = parent,
                             .created = call.now,
                             .updated = call.now};
    call.account.projects.append(project);
    return projectJson(call.account, project);
}

ApiReply updateProject(SimCall& call)
{
    SimProject* project = call.account.project(call.text("ProjectName"));
    if (!project)
        return projectNotFound(call.text("ProjectName"));
    if (call.params.has(QStringLiteral("DisplayName")))
        project->displayName = call.text("DisplayName");
    if (call.params.has(QStringLiteral("Description")))
        project->description = call.text("Description");
    project->updated = call.now;
    return {};
}

ApiReply deleteProject(SimCall& call)
{
    const QString name = call.text("ProjectName");
    if (!call.account.project(name) || name == QLatin1String("default"))
        return projectNotFound(name);
    call.account.projects.removeIf([&](const SimProject& each) { return each.name == name; });
    return {};
}

ApiReply listProjectResources(SimCall& call)
{
    const QString name = call.text("ProjectName");
    if (!call.account.project(name))
        return projectNotFound(name);
    const PageRange range = PageRange::of(call);
    if (range.error)
        return *range.error;
    const QString service = call.text("ServiceName");
    QJsonArray resources;
    for (const SimEndpoint& endpoint : std::as_const(call.account.endpoints)) {
        if (endpoint.project != name || (!service.isEmpty() && service != QLatin1String("ark")))
            continue;
        resources.append(QJsonObject{
            {QStringLiteral("AccountID"), call.account.id},
            {QStringLiteral("ProjectName"), name},
            {QStringLiteral("ServiceName"), QStringLiteral("ark")},
            {QStringLiteral("ResourceType"), QStringLiteral("endpoint")},
            {QStringLiteral("ResourceID"), endpoint.id},
            {QStringLiteral("ResourceRegion"), QStringLiteral("cn-beijing")},
            {QStringLiteral("ResourceTrn"), QStringLiteral("trn:ark:cn-beijing:%1:endpoint/%2")
                                                .arg(call.account.id)
                                                .arg(endpoint.id)},
            {QStringLiteral("CreateDate"), iamDate(endpoint.created)},
            {QStringLiteral("UpdateDate"), iamDate(endpoint.updated)}});
    }
    return range.page(call, "ProjectResources", resources);
}

QJsonArray policiesIn(SimAccount& account, const QList<SimGrant>& grants, const QString& project)
{
    QJsonArray policies;
    for (const SimGrant& grant : grants) {
        if (grant.project != project)
            continue;
        const SimPolicy* policy = account.policy(grant.policy, grant.type);
        policies.append(
            QJsonObject{{QStringLiteral("PolicyName"), grant.policy},
                        {QStringLiteral("PolicyType"), grant.type},
                        {QStringLiteral("PolicyTrn"), policyTrn(account, grant.policy, grant.type)},
                        {QStringLiteral("Description"), policy ? policy->description : QString()},
                        {QStringLiteral("AttachDate"), iamDate(grant.attached)},
                        {QStringLiteral("IsServiceRolePolicy"), 0}});
    }
    return policies;
}

// Users and groups have the same form but for the name of their name.
template <typename Holder>
QJsonArray identities(SimAccount& account, const QList<Holder>& holders, const char* nameField,
                      const QString& project)
{
    QJsonArray list;
    for (const Holder& holder : holders) {
        const QJsonArray policies = policiesIn(account, holder.grants, project);
        if (policies.isEmpty())
            continue;
        list.append(QJsonObject{{QLatin1String(nameField), holder.name},
                                {QStringLiteral("DisplayName"), holder.displayName},
                                {QStringLiteral("Description"), holder.description},
                                {QStringLiteral("Policy"), policies},
                                {QStringLiteral("UpdateDate"), iamDate(holder.updated)}});
    }
    return list;
}

ApiReply listProjectIdentities(SimCall& call)
{
    const QString name = call.text("ProjectName");
    if (!call.account.project(name))
        return projectNotFound(name);
    const PageRange range = PageRange::of(call);
    if (range.error)
        return *range.error;
    const bool ofGroups = call.text("IdentityType") == QLatin1String("UserGroup");
    const bool ofUsers = call.text("IdentityType") == QLatin1String("User");
    const char* const shown = ofGroups  ? "ProjectUserGroups"
                              : ofUsers ? "ProjectUsers"
                                        : "ProjectRoles";
    QJsonArray list;
    if (ofGroups)
        list = identities(call.account, call.account.groups, "UserGroupName", name);
    else if (ofUsers)
        list = identities(call.account, call.account.users, "UserName", name);
    QJsonObject page = range.page(call, shown, list);
    for (const char* other : {"ProjectUsers", "ProjectRoles", "ProjectUserGroups"}) {
        if (!page.contains(QLatin1String(other)))
            page.insert(QLatin1String(other), QJsonArray());
    }
    return page;
}

ApiReply changeInProject(SimCall& call,
                         ApiReply (*change)(SimCall&, QList<SimGrant>&, const QString&))
{
    const QString principal = call.text("PrincipalName");
    SimUser* user = call.account.user(principal);
    SimGroup* group = call.account.group(principal);
    const bool ofGroup = call.text("PrincipalType") == QLatin1String("UserGroup");
    if (ofGroup ? !group : !user)
        return ofGroup ? groupNotExist(principal) : userNotExist(principal);
    const QStringList projects = call.params.list("ProjectName");
    if (projects.isEmpty())
        return missingParameter("ProjectName");
    for (const QString& project : projects) {
        if (!call.account.project(project))
            return projectNotFound(project);
    }
    for (const QString& project : projects) {
        ApiReply reply = change(call, ofGroup ? group->grants : user->grants, project);
        if (reply.error)
            return reply;
    }
    return {};
}

ApiReply attachPolicyInProject(SimCall& call)
{
    return changeInProject(call, grant);
}

ApiReply detachPolicyInProject(SimCall& call)
{
    return changeInProject(call, revoke);
}

} // namespace

void addProjectActions(ActionTable& table)
{
    table.insert("iam/2021-08-01/ListProjects", listProjects);
    table.insert("iam/2021-08-01/GetProject", getProject);
    table.insert("iam/2021-08-01/CreateProject", createProject);
    table.insert("iam/2021-08-01/UpdateProject", updateProject);
    table.insert("iam/2021-08-01/DeleteProject", deleteProject);
    table.insert("iam/2021-08-01/ListProjectResources", listProjectResources);
    table.insert("iam/2021-08-01/ListProjectIdentities", listProjectIdentities);
    table.insert("iam/2021-08-01/AttachPolicyInProject", attachPolicyInProject);
    table.insert("iam/2021-08-01/DetachPolicyInProject", detachPolicyInProject);
}

} // namespace airgate::cloudsim
