-- What two parties did with, to or for each other, by month: events that happened, whoever acted.
SELECT
    pair.one AS one,
    pair.other AS other,
    substr(told.found_on, 1, 7) AS month,
    count(*) AS events,
    sum(CASE WHEN told.quad_code <= 2 THEN 1 ELSE 0 END) AS cooperation,
    sum(CASE WHEN told.quad_code >= 3 THEN 1 ELSE 0 END) AS conflict,
    round(avg(told.event_scale), 3) AS scale
FROM told
JOIN (
    SELECT DISTINCT first.id AS id, first.code AS one, second.code AS other
    FROM party AS first
    JOIN party AS second ON second.id = first.id AND first.code < second.code
) AS pair ON pair.id = told.id
WHERE told.kind = 'event' AND told.modality = 'actual' AND told.found_on IS NOT NULL
GROUP BY pair.one, pair.other, substr(told.found_on, 1, 7)
ORDER BY one, other, month;
