-- Groups in which statements of one happening lie: those of one class that name the same two parties in a week, where more than one
-- article tells of them. Weeks overlap: every statement is in its own and in the one before, so that two that lie less than
-- seven days apart share one. These are the blocks in which a ledger looks for a statement's matter (docs/ledger.md): which of a
-- group tell the same is for it to say.
WITH classed AS (
    SELECT
        id,
        article,
        CASE
            WHEN kind = 'event' AND quad_code >= 3 THEN 'conflict'
            WHEN kind = 'event' THEN 'cooperation'
            WHEN kind = 'quantity' THEN 'quantity ' || coalesce(measure, '')
            ELSE kind
        END AS class,
        day_number - day_number % 7 AS week
    FROM told WHERE day_number IS NOT NULL
)
SELECT block.one AS one, block.other AS other, block.class AS class, block.week AS week, block.article AS article, block.id AS id
FROM (
    SELECT
        pair.one,
        pair.other,
        told.class,
        told.week,
        told.article,
        told.id,
        min(told.article) OVER (PARTITION BY pair.one, pair.other, told.class, told.week) AS first_article,
        max(told.article) OVER (PARTITION BY pair.one, pair.other, told.class, told.week) AS last_article
    FROM (
        SELECT id, article, class, week FROM classed
        UNION ALL
        SELECT id, article, class, week - 7 AS week FROM classed
    ) AS told
    JOIN (
        SELECT DISTINCT first.id AS id, first.code AS one, second.code AS other
        FROM party AS first
        JOIN party AS second ON second.id = first.id AND first.code < second.code
    ) AS pair ON pair.id = told.id
) AS block
WHERE block.first_article < block.last_article
ORDER BY one, other, class, week, id;
