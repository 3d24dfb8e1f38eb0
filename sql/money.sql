-- The money rows: each amount with who gives and who gets it, as told. The first party with a code stands for its side. Rows are
-- not added up here: `demarche money` knows which tell the same sum.
SELECT
    told.found_on AS day,
    giver.code AS giver,
    receiver.code AS receiver,
    amount.amount AS amount,
    amount.currency AS currency,
    amount.bound AS bound,
    amount.instrument AS instrument,
    amount.stage AS stage,
    amount.extent AS extent,
    told.modality AS modality,
    amount.part_of AS part_of,
    told.publication AS publication,
    told.id AS id,
    amount.place AS place
FROM amount
JOIN told ON told.id = amount.id
LEFT JOIN (
    SELECT id, code, row_number() OVER (PARTITION BY id ORDER BY place) AS rank
    FROM party WHERE side = 'actor' AND code IS NOT NULL
) AS giver ON giver.id = amount.id AND giver.rank = 1
LEFT JOIN (
    SELECT id, code, row_number() OVER (PARTITION BY id ORDER BY place) AS rank
    FROM party WHERE side = 'recipient' AND code IS NOT NULL
) AS receiver ON receiver.id = amount.id AND receiver.rank = 1
ORDER BY told.id, amount.place;
