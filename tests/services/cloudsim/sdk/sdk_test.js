// SPDX-License-Identifier: GPL-3.0-or-later
// Lists users and policies of the demo through the provider's own SDK, and reads a page of the bill.
// Usage: node sdk_test.js PROGRAM SCENARIO
"use strict";
const assert = require("node:assert");
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const readline = require("node:readline");
const { iam, billing } = require("@volcengine/openapi");

const [program, scenarioFile] = process.argv.slice(2);
const account = JSON.parse(fs.readFileSync(scenarioFile, "utf8")).accounts[0];
const key = account.access_keys[0];

async function start() {
  const child = spawn(program, ["--listen", "127.0.0.1:0", "--scenario", scenarioFile, "--real-time"],
    { stdio: ["ignore", "pipe", "inherit"] });
  const lines = readline.createInterface({ input: child.stdout });
  const [url] = await require("node:events").once(lines, "line");
  return { child, host: new URL(url).host };
}

function connect(Service, host, secret = key.secret) {
  const service = new Service({ protocol: "http:", region: "cn-beijing", accessKeyId: key.id, secretKey: secret });
  service.setHost(host); // not as an option: some services put their own over it
  return service;
}

async function listAll(call, list) {
  const all = [];
  for (;;) {
    const reply = await call({ Limit: 10, Offset: all.length, Query: "" });
    assert.strictEqual(reply.ResponseMetadata.Error, undefined);
    all.push(...reply.Result[list]);
    if (all.length >= reply.Result.Total) return all;
  }
}

async function check(host) {
  const service = connect(iam.IamService, host);
  const users = await listAll(service.ListUsers, "UserMetadata");
  assert.deepStrictEqual(users.map((user) => user.UserName), account.users.map((user) => user.name));
  assert.deepStrictEqual(users.map((user) => user.DisplayName), account.users.map((user) => user.display_name));

  const policies = await listAll(service.createAPI("ListPolicies"), "PolicyMetadata");
  assert.ok(policies.some((policy) => policy.PolicyName === "ArkFullAccess" && policy.PolicyType === "System"));
  assert.ok(policies.some((policy) => policy.PolicyName === "airdrama-billing-deny" && policy.PolicyType === "Custom"));

  // Spaces, plus and Chinese go through the SDK's encoding and ours.
  const found = await service.ListUsers({ Query: "短剧", Limit: 100 });
  assert.ok(found.Result.UserMetadata.some((user) => user.UserName === "svc-airdrama-prod"));
  const none = await service.ListUsers({ Query: "a+b c/*" });
  assert.strictEqual(none.Result.Total, 0);

  const bill = connect(billing.BillingService, host).createJSONAPI("ListBillDetail", { Version: "2022-01-01" });
  const page = await bill({ BillPeriod: "2026-10", GroupPeriod: 1, GroupTerm: 0, Limit: 300, Offset: 0, NeedRecordNum: 1 });
  assert.strictEqual(page.ResponseMetadata.Error, undefined);
  assert.ok(Number.isInteger(page.Result.Total));

  const refused = await connect(iam.IamService, host, "wrong").ListUsers({ Limit: 1 });
  assert.strictEqual(refused.ResponseMetadata.Error.Code, "SignatureDoesNotMatch");
}

async function main() {
  const { child, host } = await start();
  try {
    await check(host);
  } finally {
    child.kill("SIGTERM");
  }
  const [code] = await require("node:events").once(child, "exit");
  assert.strictEqual(code, 0, "the program ends cleanly on SIGTERM");
  console.log("the SDK listed users and policies");
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
