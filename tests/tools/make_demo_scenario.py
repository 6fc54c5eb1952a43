#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the demo: services/cloudsim/scenarios/demo.json and app/desktop/demo/allocations.json.

The accounts, quotas, spending, daily means, ledger entries and unattributed sums are those of the
design pictures. Everything is computed in whole micro-yuan, so that sums hold to the last digit; the
same run gives the same files. Run without arguments from anywhere.
"""
import datetime
import json
import pathlib
import random
from decimal import Decimal

ROOT = pathlib.Path(__file__).resolve().parents[2]
MICRO = 1_000_000
NOW = "2026-11-23T14:32:05+08:00"
TODAY_TRADE_TIME = "2026-11-23 14:20:00"
FIRST = datetime.date(2026, 10, 1)
OPENING = datetime.date(2026, 10, 20)   # monitoring begins: spend before it does not count
LAST = datetime.date(2026, 11, 23)
DAYS = [FIRST + datetime.timedelta(n) for n in range((LAST - FIRST).days + 1)]
WEEK = [datetime.date(2026, 11, d) for d in range(16, 23)]  # the last seven complete days
ATTRIBUTED = {7: "532583.52", 8: "571204.66", 9: "598330.05", 10: "633713.21", 11: "485277.90"}
UNATTRIBUTED = {7: "1288.40", 10: "9204.17", 11: "18246.53"}
DAY20 = {"ark": "13177.32", "tos": "3138.12", "gpu": "9224.35", "cdn": "2297.12", "other": "858.32"}

PROJECTS = {"airdrama": "短剧生成", "kefu": "客服助手", "render": "渲染平台", "label": "数据标注",
            "rd": "研发测试"}
PRODUCTS = {"ark": ("ark_bd", "字节跳动大模型服务（豆包大模型）"), "tos": ("tos", "对象存储 TOS"),
            "gpu": ("ecs_gpu", "GPU 云服务器"), "cdn": ("cdn", "内容分发 CDN"), "other": ("vpc", "其他")}
ELEMENTS = {"ark": [("Doubao-pro-32k 推理", "推理输入tokens", "BE000001", "千tokens", 38),
                    ("Doubao-pro-32k 推理", "推理输出tokens", "BE000002", "千tokens", 62)],
            "tos": [("标准存储", "存储容量", "TS000001", "GB", 100)],
            "gpu": [("ecs.pni2.7xlarge", "实例", "EG000001", "小时", 100)],
            "cdn": [("中国内地加速", "流量", "CD000001", "GB", 100)],
            "other": [("公网 IP", "流量", "VP000001", "GB", 100)]}

DRAMA = {"ark": 80, "tos": 12, "cdn": 8}
CHAT = {"ark": 95, "other": 5}
LABEL = {"ark": 75, "tos": 25}
LAB = {"ark": 90, "other": 10}
# name, display name, project, quota, spent, mean of the last seven days, what it spends on, tags
USERS = [
    ("svc-label-batch", "标注批处理", "label", 40000, "40318.27", "0", LABEL, ["批处理"]),
    ("svc-rd-sandbox", "研发沙箱", "rd", 15000, "15002.44", "412.90", LAB, ["测试"]),
    ("svc-airdrama-prod", "短剧生产", "airdrama", 120000, "113412.86", "4820.40",
     {"ark": 85, "tos": 9, "cdn": 4, "other": 2}, ["生产", "Ark"]),
    ("svc-kefu-bot", "客服机器人", "kefu", 60000, "52904.11", "1204.66", CHAT, ["生产"]),
    ("svc-render-main", "渲染主集群", "render", 300000, "246180.32", "8140.75",
     {"gpu": 60, "ark": 22, "tos": 8, "cdn": 7, "other": 3}, ["生产", "GPU"]),
    ("svc-airdrama-edit", "短剧剪辑", "airdrama", 45000, "34718.05", "988.20", DRAMA, ["生产"]),
    ("svc-ocr-intake", "单据识别", "label", 30000, "20944.60", "520.13", LABEL, ["生产"]),
    ("svc-subtitle-gen", "字幕生成", "airdrama", 36000, "23388.91", "640.77", DRAMA, ["生产", "Ark"]),
    ("svc-render-preview", "渲染预览", "render", 50000, "29870.40", "702.31",
     {"gpu": 60, "ark": 40}, ["GPU"]),
    ("svc-airdrama-stage", "短剧预发", "airdrama", 20000, "10466.02", "311.40", DRAMA, ["预发"]),
    ("svc-kefu-quality", "会话质检", "kefu", 24000, "12102.55", "286.04", CHAT, ["生产"]),
    ("svc-asset-cdn", "素材分发", "render", 80000, "33915.70", "1016.92",
     {"cdn": 75, "tos": 25}, ["CDN"]),
    ("svc-tts-online", "语音合成", "kefu", 50000, "21044.35", "566.80", CHAT, ["生产", "Ark"]),
    ("svc-render-gpu-02", "渲染二组", "render", 150000, "61327.90", "2310.18",
     {"gpu": 85, "tos": 10, "other": 5}, ["GPU"]),
    ("svc-label-review", "标注复核", "label", 25000, "9480.16", "241.55", LABEL, []),
    ("svc-search-embed", "向量检索", "kefu", 18000, "6022.48", "150.20", CHAT, ["生产"]),
    ("svc-log-archive", "日志归档", "rd", 12000, "3561.07", "61.40", {"tos": 100}, []),
    ("svc-eval-weekly", "评测周跑", "rd", 10000, "2115.00", "96.30", LAB, []),
    ("svc-image-upscale", "画质增强", "render", 40000, "7420.66", "388.12",
     {"gpu": 70, "ark": 30}, ["测试"]),
    ("svc-dub-multi", "多语配音", "airdrama", 35000, "5208.33", "402.75", DRAMA, ["预发"]),
    ("svc-data-export", "数据导出", "label", 8000, "911.24", "20.16", LABEL, []),
    ("svc-rd-notebook", "研发笔记本", "rd", 10000, "866.90", "33.02", LAB, ["测试"]),
    ("svc-poster-gen", "海报生成", "airdrama", 15000, "708.40", "52.60", DRAMA, ["测试"]),
    ("svc-prompt-lab", "提示词实验", "rd", 6000, "207.78", "15.50", LAB, ["测试"]),
]
ABSENT = "svc-eval-weekly"          # has a bill, is no longer among the cloud's users
BEFORE_NOVEMBER = {"svc-airdrama-prod": "23000", "svc-render-main": "64000",
                   "svc-label-batch": "30200", "svc-dub-multi": "0"}
# The bars of the spending picture, in hundreds of yuan, 11-01 … 11-23.
BARS = [148, 225, 230, 225, 233, 238, 168, 166, 237, 237, 243, 233, 245, 183, 188,
        247, 262, 252, 264, 287, 190, 184, 164]
# User, day, amount taken back.
REFUNDS = [("svc-render-main", datetime.date(2026, 11, 12), "320.4500"),
           ("svc-kefu-bot", datetime.date(2026, 11, 9), "48.1275"),
           ("svc-airdrama-edit", datetime.date(2026, 11, 18), "15.666667")]
# Bill lines nobody owns: product, project ("" for none), tags, reason, sum of November.
STRAYS = [("tos", "default", "公共流量", "9118.20"), ("gpu", "render", "未打标签", "5640.00"),
          ("cdn", "default", "公共流量", "2305.77"), ("other", "", "税费与舍入", "1182.56")]

# The ledger of November as pictured: when, user, kind, amount, operator, reason, reference, reverses.
LEDGER = [
    ("10-31T17:05:12", "svc-asset-cdn", "deduction", "3000.00", "ops-02", "CDN 降量", "OA-1031-002", None),
    ("11-03T09:08:19", "svc-render-main", "allocation", "60000.00", "ops-01", "渲染平台 11 月第一批", "OA-1103-001", None),
    ("11-05T15:50:44", "svc-kefu-quality", "allocation", "8000.00", "ops-02", "会话质检扩样", "OA-1105-006", None),
    ("11-06T09:33:02", "svc-airdrama-prod", "allocation", "25000.00", "ops-01", "短剧生产 11 月第一批", "OA-1106-004", None),
    ("11-10T10:26:14", "svc-render-main", "allocation", "80000.00", "ops-01", "渲染平台 11 月第二批", "OA-1110-001", None),
    ("11-12T16:08:37", "svc-tts-online", "allocation", "12000.00", "ops-02", "语音合成季度追加", "OA-1112-007", None),
    ("11-13T11:22:10", "svc-asset-cdn", "deduction", "3000.00", "ops-01", "CDN 降量", "OA-1113-003", None),
    ("11-13T11:30:48", "svc-asset-cdn", "reversal", "3000.00", "ops-01", "重复扣减", "CZ-1271", "OA-1031-002"),
    ("11-14T14:12:25", "svc-poster-gen", "allocation", "5000.00", "ops-02", "海报生成预发", "OA-1114-005", None),
    ("11-17T09:41:56", "svc-airdrama-prod", "allocation", "20000.00", "ops-01", "短剧生产 11 月第二批", "OA-1117-002", None),
    ("11-18T17:20:09", "svc-airdrama-edit", "allocation", "5000.00", "ops-01", "自 svc-airdrama-prod 调入", "OA-1118-008", None),
    ("11-18T17:20:09", "svc-airdrama-prod", "deduction", "5000.00", "ops-01", "调剂至 svc-airdrama-edit", "OA-1118-008", None),
    ("11-19T10:03:21", "svc-label-batch", "deduction", "5000.00", "ops-02", "批次取消，退回预算", "OA-1119-004", None),
    ("11-19T15:28:33", "svc-dub-multi", "allocation", "20000.00", "ops-01", "多语配音上线", "OA-1119-011", None),
    ("11-20T09:15:47", "svc-render-main", "allocation", "60000.00", "ops-01", "渲染平台 11 月第三批", "OA-1120-001", None),
    ("11-21T16:40:02", "svc-rd-sandbox", "allocation", "5000.00", "ops-02", "沙箱月度追加", "OA-1121-009", None),
    ("11-21T16:45:30", "svc-rd-sandbox", "reversal", "5000.00", "ops-02", "金额多录", "CZ-1286", "OA-1121-009"),
    ("11-22T18:02:11", "svc-label-review", "allocation", "10000.00", "ops-01", "标注复核扩容", "OA-1122-014", None),
    ("11-23T10:36:40", "svc-ocr-intake", "allocation", "2000.00", "ops-02", "自 svc-data-export 调入", "OA-1123-002", None),
    ("11-23T10:37:19", "svc-data-export", "deduction", "2000.00", "ops-02", "调剂至 svc-ocr-intake", "OA-1123-002", None),
    ("11-23T11:04:52", "svc-image-upscale", "allocation", "15000.00", "ops-01", "画质增强试运行追加", "OA-1123-003", None),
    ("11-23T14:21:08", "svc-render-gpu-02", "allocation", "30000.00", "ops-01", "12 月渲染扩容预付", "OA-1123-006", None),
]

rng = random.Random(20261123)


def micro(text):
    return int((Decimal(text) * MICRO).to_integral_exact())


def text(value):
    return "0" if value == 0 else f"{'-' if value < 0 else ''}{abs(value) // MICRO}.{abs(value) % MICRO:06d}".rstrip("0").rstrip(".")


def spread(total, weights):
    """Splits a sum by weights, to the last micro-yuan."""
    whole = sum(weights)
    parts = [total * w // whole for w in weights]
    parts[max(range(len(parts)), key=lambda i: weights[i])] += total - sum(parts)
    return parts


def noisy(weights, amount=12):
    return [max(1, w * rng.randint(1000 - amount * 10, 1000 + amount * 10)) for w in weights]


def bar(day):
    if day.month == 11:
        return BARS[day.day - 1]
    if day < OPENING:
        return 193 if day.weekday() < 5 else 150
    if day.day <= 23:
        return 245
    return 227 if day.weekday() < 5 else 184


def daily_plan():
    """Day amounts of every user; the sums of each window are exact."""
    november = {}
    partial = 62
    rest_total = micro(ATTRIBUTED[11])
    free = {}
    for name, _, _, _, spent, mean, _, _ in USERS:
        fixed = micro(mean) * 7 + micro(mean) * partial // 100
        if name == "svc-label-batch":
            fixed = micro("1218.27")
        rest_total -= fixed
        november[name] = fixed
        if name in BEFORE_NOVEMBER:
            rest = micro(spent) - micro(BEFORE_NOVEMBER[name]) - fixed
            november[name] += rest
            rest_total -= rest
        else:
            free[name] = micro(mean) * 15
    # The others share what is left of the first half of November, as far as their spending goes.
    limit = {n: micro(next(u[4] for u in USERS if u[0] == n)) * 98 // 100 - november[n] for n in free}
    capped = {n: limit[n] for n in free if free[n] * 85 // 100 > limit[n]}
    open_names = [n for n in free if n not in capped]
    for n, part in capped.items():
        november[n] += part
    for n, part in zip(open_names, spread(rest_total - sum(capped.values()), [free[n] for n in open_names])):
        assert 0 < part < limit[n], (n, part, limit[n])
        november[n] += part
    assert sum(november.values()) == micro(ATTRIBUTED[11])
    plan = {name: dict.fromkeys(DAYS, 0) for name, *_ in USERS}
    early = [d for d in DAYS if d < OPENING]
    late = [d for d in DAYS if OPENING <= d < datetime.date(2026, 11, 1)]
    first_half = [datetime.date(2026, 11, d) for d in range(1, 16)]
    counted = {u[0]: micro(u[4]) - november[u[0]] for u in USERS}
    before = micro(ATTRIBUTED[10]) - sum(counted.values())
    shares = spread(before, [max(counted[u[0]], 0) + 1 for u in USERS])
    for (name, _, _, _, spent, mean, _, _), share in zip(USERS, shares):
        def fill(days, total):
            for day, part in zip(days, spread(total, noisy([bar(d) for d in days]))):
                plan[name][day] += part
        fill(early, share)
        fill(late, counted[name])
        fill(WEEK, micro(mean) * 7)
        today = micro("1218.27") if name == "svc-label-batch" else micro(mean) * partial // 100
        plan[name][LAST] = today
        fill(first_half, november[name] - micro(mean) * 7 - today)
        assert sum(v for d, v in plan[name].items() if d >= OPENING) == micro(spent), name
        assert sum(plan[name][d] for d in WEEK) == micro(mean) * 7, name
    return plan


def stray_plan():
    plan = {}
    november = [d for d in DAYS if d.month == 11]
    october = [d for d in DAYS if d.month == 10]
    scale = [micro(s[3]) for s in STRAYS]
    for (product, project, reason, total), part in zip(STRAYS, spread(micro(UNATTRIBUTED[10]), scale)):
        days = dict(zip(november, spread(micro(total), noisy([bar(d) for d in november]))))
        days |= dict(zip(october, spread(part, noisy([bar(d) for d in october]))))
        plan[product] = days
    return plan


def fit_day20(plan, strays):
    """The day whose figures the picture names: its total is met by moving render-main's spending."""
    day, other = datetime.date(2026, 11, 20), datetime.date(2026, 11, 18)
    want = sum(micro(v) for v in DAY20.values()) - sum(s[day] for s in strays.values())
    delta = want - sum(p[day] for p in plan.values())
    plan["svc-render-main"][day] += delta
    plan["svc-render-main"][other] -= delta
    assert plan["svc-render-main"][other] > 0


def product_plan(plan, strays):
    """User → product → day amounts."""
    result = {}
    for name, _, _, _, _, _, mix, _ in USERS:
        result[name] = {p: {} for p in mix}
        for day in DAYS:
            parts = spread(plan[name][day], noisy(list(mix.values()), 6))
            for product, part in zip(mix, parts):
                result[name][product][day] = part
    day = datetime.date(2026, 11, 20)
    main = result["svc-render-main"]
    for product, want in DAY20.items():
        others = sum(result[u][product][day] for u in result if product in result[u] and u != "svc-render-main")
        main[product][day] = micro(want) - strays.get(product, {}).get(day, 0) - others
        assert main[product][day] > 0, product
    assert sum(m[day] for m in main.values()) == plan["svc-render-main"][day]
    return result


def user_id(index):
    return 30000001 + index


def endpoint_id(name):
    return "ep-20260801101500-" + "".join(random.Random(name).choices("abcdefghjkmnpqrstuvwxyz23456789", k=5))


def key_id(name, tail=""):
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    body = "".join(random.Random("key " + name).choices(letters, k=43))
    return "AKLT" + body[:43 - len(tail)] + tail


def secret(name):
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    return "".join(random.Random("secret " + name).choices(letters, k=58)) + "=="


def users_json():
    tails = {"svc-rd-sandbox": ["3F1C", "9B7E"]}
    two_keys = {"svc-label-batch", "svc-rd-sandbox", "svc-render-main", "svc-kefu-bot"}
    result = []
    for index, (name, display, project, _, _, _, mix, tags) in enumerate(USERS):
        if name == ABSENT:
            continue
        ends = tails.get(name, [""] * (2 if name in two_keys else 1))
        policies = [{"name": "ArkGlobalInitAccess"}, {"name": "ArkFullAccess", "project": project}]
        if "gpu" in mix:
            policies.append({"name": "ECSFullAccess", "project": project})
        if name == "svc-airdrama-prod":
            policies = [{"name": "ArkFullAccess", "project": project}, {"name": "TOSFullAccess"},
                        {"name": "airdrama-billing-deny", "type": "Custom"}]
        result.append({
            "id": user_id(index), "name": name, "display_name": display,
            "description": PROJECTS[project], "created": "2026-08-01T10:15:00+08:00",
            "tags": {t: "" for t in tags},
            "keys": [{"id": key_id(f"{name} {n}", end), "secret": secret(f"{name} {n}"),
                      "created": "2026-08-01T10:15:00+08:00", "last_used": "2026-11-23T14:05:00+08:00"}
                     for n, end in enumerate(ends)],
            "login": {"allowed": name in two_keys or "生产" in tags, "last": "2026-11-20T09:12:00+08:00",
                      "ip": "203.0.113.7"},
            "policies": policies,
        })
    return result


def series(name, index, project, product, element, amounts):
    code, product_name = PRODUCTS[product]
    config, title, element_code, unit, _ = element
    ark = product == "ark"
    entry = {"project": project, "product": code, "product_name": product_name,
             "instance": endpoint_id(name) if ark else f"{code}-{index:02d}",
             "instance_name": name, "config": config, "element": title, "element_code": element_code,
             "unit": unit, "created_by": f"IAMUser/{user_id(index)}/{name}"}
    if ark:
        entry |= {"api_key": f"apikey-20260801101500-{index:05d}", "api_key_name": f"{name}-key",
                  "list_price_percent": 125}
    return entry | {"from": str(FIRST), "today_trade_time": TODAY_TRADE_TIME, "amounts": amounts}


def bill_json(products, strays):
    rows, refunds = [], []
    for index, (name, _, project, _, _, _, mix, _) in enumerate(USERS):
        for product in mix:
            elements = ELEMENTS[product]
            parts = {d: spread(products[name][product][d], [e[4] for e in elements]) for d in DAYS}
            for user, day, amount in REFUNDS:
                if user == name and product == next(iter(mix)):
                    parts[day][0] += micro(amount)
                    entry = series(name, index, project, product, elements[0], [])
                    for key in ("from", "amounts", "today_trade_time"):
                        entry.pop(key, None)
                    refunds.append(entry | {"day": str(day), "amount": "-" + amount, "category": "退款-调整"})
            for n, element in enumerate(elements):
                amounts = [text(parts[d][n]) for d in DAYS]
                rows.append(series(name, index, project, product, element, amounts))
    for product, project, reason, _ in STRAYS:
        code, product_name = PRODUCTS[product]
        rows.append({"project": project, "product": code, "product_name": product_name,
                     "instance": "" if product == "other" else f"{code}-shared", "instance_name": reason,
                     "config": reason, "element": reason, "element_code": "SH000001", "unit": "-",
                     "from": str(FIRST), "today_trade_time": TODAY_TRADE_TIME,
                     "amounts": [text(strays[product][d]) for d in DAYS]})
    return {"split_lag_hours": 48, "lines": refunds + past_months(), "series": rows}


def past_months():
    """July to September: one line a user and month, for the reconciliation of closed periods."""
    lines = []
    for month in (7, 8, 9):
        shares = spread(micro(ATTRIBUTED[month]), noisy([u[3] for u in USERS], 20))
        for index, (user, share) in enumerate(zip(USERS, shares)):
            entry = series(user[0], index, user[2], "ark", ELEMENTS["ark"][0], [])
            for key in ("from", "amounts", "today_trade_time"):
                entry.pop(key)
            lines.append(entry | {"day": f"2026-{month:02d}-28", "amount": text(share)})
        if month in UNATTRIBUTED:
            lines.append({"project": "default", "product": "tos", "product_name": "对象存储 TOS",
                          "instance": "tos-shared", "element": "公共流量", "config": "公共流量",
                          "day": f"2026-{month:02d}-28", "amount": UNATTRIBUTED[month]})
    return lines


def scenario():
    plan, strays = daily_plan(), stray_plan()
    fit_day20(plan, strays)
    products = product_plan(plan, strays)
    deny = json.dumps({"Statement": [{"Effect": "Deny", "Action": ["bill:*", "billing:*"], "Resource": ["*"]}]})
    users = users_json()
    first = {
        "id": 2100000001, "name": "cn-main-01", "company": "示例科技有限公司", "balance": "386204.17",
        "access_keys": [{"id": key_id("cn-main-01", "7Q2M"), "secret": secret("cn-main-01")}],
        "projects": [{"name": n, "display_name": d} for n, d in PROJECTS.items()],
        "policies": [{"name": "airdrama-billing-deny", "description": "短剧项目不可查看账单", "document": deny}],
        "users": users,
        "groups": [{"id": 20001, "name": "render-team", "display_name": "渲染组",
                    "policies": [{"name": "TOSReadOnlyAccess"}],
                    "members": ["svc-render-main", "svc-render-gpu-02", "svc-render-preview"]}],
        "endpoints": [{"id": endpoint_id(u[0]), "name": u[0], "project": u[2],
                       "created": "2026-08-01T10:15:00+08:00",
                       "creator": f"IAMUser/{user_id(i)}/{u[0]}"} for i, u in enumerate(USERS) if "ark" in u[6]],
        "ark_api_keys": [{"id": f"apikey-20260801101500-{i:05d}", "name": f"{u[0]}-key", "project": u[2],
                          "user": u[0]} for i, u in enumerate(USERS) if "ark" in u[6]],
        "bill": bill_json(products, strays),
    }
    second = {
        "id": 2100000002, "name": "cn-main-02", "company": "示例传媒有限公司", "balance": "0.00",
        "access_keys": [{"id": key_id("cn-main-02", "K08D"), "secret": secret("cn-main-02")}],
        "users": [{"id": 31000001, "name": "svc-media-main", "display_name": "媒体主站",
                   "keys": [{"id": key_id("svc-media-main"), "secret": secret("svc-media-main")}]}],
    }
    blocked = next(u for u in users if u["name"] == "svc-rd-sandbox")["keys"][1]["id"]
    return {"now": NOW, "accounts": [first, second],
            "faults": [{"kind": "throttle", "action": "UpdateAccessKey", "times": 0, "status": 429,
                        "match": {"AccessKeyId": blocked, "Status": "inactive"}}]}


def allocations():
    sign = {"allocation": 1, "deduction": -1}
    users = []
    for index, (name, display, project, quota, *_) in enumerate(USERS):
        entries = []
        net = 0
        # The demo allocates and deducts only: an entry and its reversal sum to 0 and are both left out.
        reversed_references = {e[7] for e in LEDGER if e[1] == name and e[7]}
        for at, user, kind, amount, operator, reason, reference, reverses in LEDGER:
            if user != name or reverses or reference in reversed_references:
                continue
            net += sign[kind] * Decimal(amount)
            entries.append({"at": f"2026-{at}+08:00", "kind": kind, "amount": amount, "reason": reason,
                            "reference": reference, "operator": operator})
        opening = {"at": f"2026-10-20T09:{index:02d}:00+08:00", "kind": "allocation",
                   "amount": f"{quota - net:.2f}", "reason": "期初额度",
                   "reference": f"OA-1020-{index + 1:03d}", "operator": "ops-01"}
        users.append({"user": name, "display_name": display, "cloud_user_id": str(user_id(index)),
                      "project": project, "entries": [opening] + entries})
    return {"account": "cn-main-01", "opening_date": str(OPENING), "users": users}


def pretty(value, depth=0):
    """One line for what has no objects inside, so that differences stay readable."""
    pad = " " * (depth + 1)
    nested = isinstance(value, (dict, list)) and any(
        isinstance(v, dict) or (isinstance(v, list) and v and isinstance(v[0], dict))
        for v in (value.values() if isinstance(value, dict) else value))
    if not nested:
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, dict):
        body = ",\n".join(f"{pad}{json.dumps(k, ensure_ascii=False)}: {pretty(v, depth + 1)}" for k, v in value.items())
        return "{\n" + body + "\n" + " " * depth + "}"
    return "[\n" + ",\n".join(pad + pretty(v, depth + 1) for v in value) + "\n" + " " * depth + "]"


def main():
    for path, value in (("services/cloudsim/scenarios/demo.json", scenario()),
                        ("app/desktop/demo/allocations.json", allocations())):
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(pretty(value) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
