-- Keeps the numbers without a gap until step 2 arrives from its own branch.
SELECT 1;
