-- The three views that the queries beside this folder read, for Spark SQL, over a view or table `statements` of what
-- `demarche code -o` or `demarche.spark` wrote:
--
--     CREATE TEMPORARY VIEW statements USING parquet OPTIONS (path 'statements');

-- A statement a row. One that the archive has twice, for its article stands there twice, is one row.
CREATE OR REPLACE TEMPORARY VIEW told AS
SELECT DISTINCT
    id,
    kind,
    CAST(`date` AS STRING) AS day,
    CAST(coalesce(`date`, cite_info.`date`) AS STRING) AS found_on,
    datediff(coalesce(`date`, cite_info.`date`), DATE '1970-01-01') AS day_number,
    modality,
    get(event, 0) AS event,
    cameo,
    quad_code,
    event_scale,
    measure,
    `value` AS number,
    unit,
    `position`.stance AS stance,
    cite_info.id AS article,
    cite_info.publication AS publication,
    `text` AS sentence
FROM statements;

-- A party of a statement a row.
CREATE OR REPLACE TEMPORARY VIEW party AS
SELECT DISTINCT id, side, place, entity.code AS code, coalesce(entity.identifier_text, entity.entity_text) AS name
FROM (
    SELECT id, 'actor' AS side, place, entity FROM statements LATERAL VIEW posexplode(actor) AS place, entity
    UNION ALL
    SELECT id, 'recipient' AS side, place, entity FROM statements LATERAL VIEW posexplode(recipient) AS place, entity
);

-- An amount of a statement a row.
CREATE OR REPLACE TEMPORARY VIEW amount AS
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
FROM statements LATERAL VIEW posexplode(money) AS place, sum;
