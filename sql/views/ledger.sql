-- The three views that the queries beside this folder read, for a ledger, in SQLite 3.38 or later:
--
--     sqlite3 demarche.ledger -cmd '.read sql/views/ledger.sql' '.read sql/dyads-by-month.sql'
--
-- They are temporary: the ledger stays as it is. What reviewers rejected is left out, what they corrected is as corrected.

-- Statements of current versions, with their fields as they are stored: parties by number, or as a reviewer gave them.
CREATE TEMP VIEW stored AS
SELECT
    statement.id AS id,
    iif(review.correction IS NULL, statement.body, json_patch(statement.body, review.correction)) AS body,
    version.id AS article,
    version.publication AS publication,
    version.published AS published,
    substr(version.text, statement.start + 1, statement."end" - statement.start) AS sentence
FROM statement
JOIN version ON version.number = statement.version AND version.current = 1
LEFT JOIN review ON review.statement = statement.number
WHERE review.verdict IS NULL OR review.verdict <> 'rejected';

-- A statement a row.
CREATE TEMP VIEW told AS
SELECT DISTINCT
    id,
    body ->> '$.kind' AS kind,
    body ->> '$.date' AS day,
    coalesce(body ->> '$.date', published) AS found_on,
    CAST(julianday(coalesce(body ->> '$.date', published)) - julianday('1970-01-01') AS INTEGER) AS day_number,
    body ->> '$.modality' AS modality,
    body ->> '$.event[0]' AS event,
    body ->> '$.cameo' AS cameo,
    body ->> '$.quad_code' AS quad_code,
    body ->> '$.event_scale' AS event_scale,
    body ->> '$.measure' AS measure,
    body ->> '$.value' AS number,
    body ->> '$.unit' AS unit,
    body ->> '$.position.stance' AS stance,
    article,
    publication,
    coalesce(body ->> '$.text', sentence) AS sentence
FROM stored;

-- A party of a statement a row.
CREATE TEMP VIEW party AS
SELECT
    id,
    side,
    place,
    coalesce(entity.content, given) ->> '$.code' AS code,
    coalesce(
        coalesce(entity.content, given) ->> '$.identifier_text',
        given ->> '$.entity_text',
        given ->> 3,
        substr(version_text, (given ->> 1) + 1, (given ->> 2) - (given ->> 1))
    ) AS name
FROM (
    SELECT stored.id AS id, side.value AS side, party.key AS place, party.value AS given, stored.text AS version_text
    FROM (
        SELECT stored.*, (SELECT text FROM version WHERE version.id = stored.article AND version.current = 1) AS text
        FROM stored
    ) AS stored
    JOIN json_each('["actor","recipient"]') AS side
    JOIN json_each(stored.body, '$.' || side.value) AS party
)
LEFT JOIN entity ON json_type(given) = 'array' AND entity.number = given ->> 0;

-- An amount of a statement a row.
CREATE TEMP VIEW amount AS
SELECT
    stored.id AS id,
    sum.key AS place,
    sum.value ->> '$.amount' AS amount,
    sum.value ->> '$.currency' AS currency,
    sum.value ->> '$.bound' AS bound,
    sum.value ->> '$.instrument' AS instrument,
    sum.value ->> '$.stage' AS stage,
    sum.value ->> '$.extent' AS extent,
    sum.value ->> '$.part_of' AS part_of
FROM stored JOIN json_each(stored.body, '$.money') AS sum;
