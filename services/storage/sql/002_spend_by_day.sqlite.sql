INSERT INTO spend_by_day (sub_account, period, days)
SELECT sub_account, period, group_concat(day || '=' || amount, ' ')
FROM (SELECT sub_account, period, day, amount FROM spend_day ORDER BY sub_account, period, day)
GROUP BY sub_account, period;

DROP TABLE spend_day;
