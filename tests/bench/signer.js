// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures a second of the npm SDK's signer, on the request that signingbench.cpp signs.
const { Signer } = require("@volcengine/openapi");

const credential = { accessKeyId: "AKLTbench", secretKey: "YmVuY2g=", sessionToken: "" };
const at = new Date(1764000000000);
let done = 0;
const start = process.hrtime.bigint();
const elapsed = () => Number(process.hrtime.bigint() - start) / 1e9;
while (elapsed() < 2) {
  for (let i = 0; i < 100; ++i, ++done) {
    const request = {
      region: "cn-beijing",
      method: "GET",
      pathname: "/",
      params: { Action: "ListUsers", Version: "2018-01-01", Limit: "100", Offset: String(done) },
      headers: { Host: "open.volcengineapi.com" },
    };
    new Signer(request, "iam").addAuthorization(credential, at);
    if (!request.headers.Authorization) throw new Error("not signed");
  }
}
console.log(done / elapsed());
