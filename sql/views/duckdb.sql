-- The three views that the queries beside this folder read, for DuckDB, over a view or table `statements` of what
-- `demarche code -o` or `demarche.spark` wrote:
--
--     CREATE VIEW statements AS FROM 'statements/*.parquet';

-- A statement a row. One that the archive has twice, for its article stands there twice, is one row.
CREATE OR REPLACE TEMP VIEW told AS
SELECT DISTINCT
    id,
    kind,
    CAST("date" AS VARCHAR) AS day,
    CAST(coalesce("date", cite_info."date") AS VARCHAR) AS found_on,
    date_diff('day', DATE '1970-01-01', coalesce("date", cite_info."date")) AS day_number,
    modality,
    event[1] AS event,
    cameo,
    quad_code,
    event_scale,
    measure,
    "value" AS number,
    unit,
    "position".stance AS stance,
    cite_info.id AS article,
    cite_info.publication AS publication,
    "text" AS sentence
FROM statements;

-- A party of a statement a row.
CREATE OR REPLACE TEMP VIEW party AS
SELECT DISTINCT id, side, place, entity.code AS code, coalesce(entity.identifier_text, entity.entity_text) AS name
FROM (
    SELECT id, 'actor' AS side, unnest(actor) AS entity, generate_subscripts(actor, 1) - 1 AS place FROM statements
    UNION ALL
    SELECT id, 'recipient' AS side, unnest(recipient) AS entity, generate_subscripts(recipient, 1) - 1 AS place
    FROM statements
);

-- An amount of a statement a row.
CREATE OR REPLACE TEMP VIEW amount AS
SELECT DISTINCT
    id,
    place,
    sum.amount AS amount,
    sum.currency AS currency,
    sum.bound AS bound,
    sum.instrument AS instrument,
    sum.stage AS stage,
    sum.extent AS extent,
    sum.part_of AS part_of
FROM (SELECT id, unnest(money) AS sum, generate_subscripts(money, 1) - 1 AS place FROM statements);
