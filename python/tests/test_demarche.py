"""What users of the wheel rely on. `python -m unittest discover python/tests`, with the wheel and pyarrow installed."""

import datetime
import doctest
import json
import pathlib
import tempfile
import threading
import time
import unittest

import demarche
import pyarrow as pa
import pyarrow.parquet as pq

ROOT = pathlib.Path(__file__).parents[2]


def articles(count):
    names = ["Japan", "China", "Kenya", "Brazil", "France", "Poland", "Chad"]
    return pa.table(
        {
            "id": [str(number) for number in range(count)],
            "text": [f"{names[n % 7]} gave {names[(n + 1 + n // 7 % 6) % 7]} ${n} million on March {n % 28 + 1}." for n in range(count)],
            "published": pa.array([datetime.date(2006, 3, 30)] * count),
        }
    )


class Examples(unittest.TestCase):
    def test_examples_of_the_documentation_run(self):
        runner = doctest.DocTestRunner()
        for thing in (demarche, demarche.code, demarche.code_batches, demarche.code_rows, demarche.schema, demarche.sql):
            name = getattr(thing, "__name__", "?")
            test = doctest.DocTestParser().get_doctest(thing.__doc__, {}, name, None, 0)
            self.assertTrue(test.examples, name)
            runner.run(test)
        self.assertEqual(runner.failures, 0)


class Code(unittest.TestCase):
    def test_a_day_may_be_a_date(self):
        told = [
            demarche.code("Japan lent Kenya $5 million on March 7.", published=day)
            for day in ("2006-03-13", datetime.date(2006, 3, 13), datetime.datetime(2006, 3, 13, 8))
        ]
        self.assertEqual(told[0], told[1])
        self.assertEqual(told[0], told[2])
        self.assertEqual(told[0][0]["date"], "2006-03-07")

    def test_offsets_count_characters(self):
        text = "İlham said: Japan lent Kenya money. 😀 France thanked Mali."
        for statement in demarche.code(text):
            span = statement["text_info"]
            self.assertEqual(text[span["start"] : span["end"]], statement["text"])

    def test_what_is_no_text_is_a_type_error(self):
        with self.assertRaises(TypeError):
            demarche.code(5)


class Batches(unittest.TestCase):
    def test_both_ways_tell_the_same(self):
        table = articles(50)
        rows = pa.table(demarche.code_batches(table)).to_pylist()
        single = [
            statement
            for article in table.to_pylist()
            for statement in demarche.code(article["text"], published=article["published"], id=article["id"])
        ]
        self.assertGreater(len(single), 30)

        def plain(value):
            if isinstance(value, dict):
                return {name: plain(inner) for name, inner in value.items() if inner is not None and inner != []}
            if isinstance(value, list):
                return [plain(inner) for inner in value]
            return str(value) if isinstance(value, datetime.date) else value

        self.assertEqual([plain(row) for row in rows], [plain(statement) for statement in single])

    def test_columns_are_the_schema(self):
        table = pa.table(demarche.code_batches(articles(3)))
        self.assertEqual(table.schema, pa.schema(demarche.schema()))
        empty = pa.table(demarche.code_batches(articles(0)))
        self.assertEqual((empty.num_rows, empty.schema), (0, table.schema))

    def test_other_programs_take_the_columns(self):
        with tempfile.TemporaryDirectory() as folder:
            table = pa.table(demarche.code_batches(articles(3)))
            pq.write_table(table, pathlib.Path(folder) / "statements.parquet")
            self.assertEqual(pq.read_table(pathlib.Path(folder) / "statements.parquet"), table)

    def test_a_column_without_any_value_is_as_one_that_is_not_there(self):
        text = ["Japan lent Kenya $5 million."]
        for name in ("title", "published", "author"):
            table = pa.table({"text": text, name: pa.nulls(1)})
            self.assertEqual(pa.table(demarche.code_batches(table)).num_rows, 1)
        for table in (pa.table({"text": pa.nulls(1)}), pa.table({"text": pa.nulls(1), "title": ["A loan"]})):
            with self.assertRaisesRegex(ValueError, "batch 1, row 1: it has no `text`"):
                next(demarche.code_batches(table))

    def test_rows_that_cannot_be_used_are_told(self):
        lines = ['{"text": "Japan lent Kenya $5 million on March 7."}', "", '{"text": 5}', "{", None]
        batch = pa.record_batch({"value": lines})
        statements, rejects = demarche.code_rows(batch, lines="value", published="2006-03-13", publication="Echo")
        [told] = pa.record_batch(statements).to_pylist()
        self.assertEqual((str(told["date"]), told["cite_info"]["publication"]), ("2006-03-07", "Echo"))
        self.assertEqual([index for index, _ in rejects], [2, 3])
        with self.assertRaisesRegex(ValueError, "no column `lines`"):
            demarche.code_rows(batch, lines="lines")
        with self.assertRaisesRegex(ValueError, "there is no query `mony`"):
            demarche.sql("mony")

    def test_one_batch_will_do(self):
        batch = articles(3).to_batches()[0]
        self.assertEqual(pa.table(demarche.code_batches(batch)), pa.table(demarche.code_batches(articles(3))))

    def test_parquet_of_others(self):
        table = pq.read_table(ROOT / "crates/reader/tests/data/articles.parquet")
        with self.assertRaisesRegex(ValueError, "row 2: it has no `text`"):
            list(demarche.code_batches(table))
        statements = pa.table(demarche.code_batches(table, skip_bad=True))
        self.assertEqual({row["id"] for row in statements["cite_info"].to_pylist()}, {"1", "3", "4"})

    def test_batches_come_as_they_are_asked_for(self):
        taken = []

        def batches():
            for batch in articles(10).to_batches(max_chunksize=1):
                taken.append(batch)
                yield batch

        reader = pa.RecordBatchReader.from_batches(articles(1).schema, batches())
        statements = pa.RecordBatchReader.from_stream(demarche.code_batches(reader))
        self.assertEqual(len(taken), 0)
        statements.read_next_batch()
        self.assertEqual(len(taken), 1)
        self.assertEqual(len(list(statements)), 9)

    def test_an_error_of_the_given_stream_comes_through(self):
        def batches():
            yield articles(1).to_batches()[0]
            raise RuntimeError("the store is gone")

        reader = pa.RecordBatchReader.from_batches(articles(1).schema, batches())
        with self.assertRaisesRegex(Exception, "the store is gone"):
            list(demarche.code_batches(reader))

    def test_statements_can_be_taken_once(self):
        statements = demarche.code_batches(articles(1))
        pa.table(statements)
        with self.assertRaisesRegex(ValueError, "call code_batches again"):
            pa.table(statements)

    def test_what_is_no_arrow_is_a_type_error(self):
        with self.assertRaises((TypeError, ValueError)):
            demarche.code_batches(["Japan paid."])

    def test_other_threads_run_meanwhile(self):
        coding = threading.Event()
        ticks = []

        def tick():
            while not coding.is_set():
                ticks.append(time.monotonic())
                time.sleep(0.001)

        ticker = threading.Thread(target=tick)
        ticker.start()
        begun = time.monotonic()
        for _ in demarche.code_batches(articles(3000)):
            pass
        ended = time.monotonic()
        coding.set()
        ticker.join()
        # With the lock held, none would come between begin and end of the one batch.
        between = [at for at in ticks if begun < at < ended]
        self.assertGreater(len(between), 10, json.dumps([begun, ended]))


if __name__ == "__main__":
    unittest.main()
