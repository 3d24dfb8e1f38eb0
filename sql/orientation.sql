-- What orientation is counted from: how often one party cooperated with another or was in conflict with it, by year. Where
-- neither is named as the other side, as in a meeting, all are partners of one another.
SELECT
    pair.country AS country,
    pair.partner AS partner,
    substr(told.found_on, 1, 4) AS year,
    sum(CASE WHEN told.quad_code <= 2 THEN 1 ELSE 0 END) AS cooperation,
    sum(CASE WHEN told.quad_code >= 3 THEN 1 ELSE 0 END) AS conflict
FROM told
JOIN (
    SELECT DISTINCT country.id AS id, country.code AS country, partner.code AS partner
    FROM party AS country
    JOIN party AS partner ON partner.id = country.id AND partner.code <> country.code
    WHERE country.side = 'actor'
      AND (
          partner.side = 'recipient'
          OR country.id NOT IN (SELECT id FROM party WHERE side = 'recipient' AND id IS NOT NULL)
      )
) AS pair ON pair.id = told.id
WHERE told.kind = 'event' AND told.modality = 'actual' AND told.found_on IS NOT NULL
GROUP BY pair.country, pair.partner, substr(told.found_on, 1, 4)
ORDER BY country, partner, year;
