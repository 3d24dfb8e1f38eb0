"""An archive on a real Spark cluster of separate processes, and the queries of sql/ on three engines.

Needs the wheel, pyspark, duckdb, Java, and the program: `DEMARCHE_PROGRAM`, built with the feature `archive`. Run by itself:
`python python/tests/spark_and_sql.py`.
"""

import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

import demarche
import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
from demarche.spark import commands
from pyspark.sql import SparkSession

ROOT = pathlib.Path(__file__).parents[2]
PROGRAM = os.environ.get("DEMARCHE_PROGRAM", ROOT / "target/debug/demarche")
QUERIES = ("dyads-by-month", "money", "orientation", "candidates")
NAMES = ["Japan", "China", "Kenya", "Brazil", "France", "Poland", "Chad"]
KINDS = [
    "{0} gave {1} ${2} million on March {3}.",
    "{0} condemned {1} on February {3}. Officials of {0} and {1} met in Geneva on March {3}.",
    "{0} will lend {1} {2} million euros, including 2 million euros in grants, Trend reported. {1} thanked {0}.",
    "{0} imposed sanctions on {1} on March {3}, 2006. It is no secret.",
    "Trade between {0} and {1} reached ${2} million in 2005.",
]
FILES, EACH = 24, 25

# Otherwise Spark looks for an address by the machine's name.
os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"


def article(number):
    names = NAMES[number % 7], NAMES[(number + 1 + number // 7 % 6) % 7]
    text = KINDS[number % len(KINDS)].format(*names, number, number % 28 + 1)
    return {"id": str(number), "text": text, "published": "2006-03-30", "publication": f"Outlet {number % 3}"}


def rows(folder):
    """What a folder of statements holds, whatever the order."""
    table = pq.read_table(sorted(folder.glob("*.parquet")))
    return table.column_names, sorted(json.dumps(row, default=str, sort_keys=True) for row in table.to_pylist())


def run(*command, **options):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)


def descendants(process):
    """The processes that a process started, and these, with their command lines."""
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                parents[int(entry.name)] = (parent, (entry / "cmdline").read_bytes().decode(errors="replace"))
            except OSError:
                continue
    found = {process}
    while more := {number for number, (parent, _) in parents.items() if parent in found} - found:
        found |= more
    return {number: parents[number][1] for number in found if number in parents}


class Archive(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        (cls.folder / "in").mkdir()
        for file in range(FILES):
            lines = [json.dumps(article(number)) for number in range(file * EACH, (file + 1) * EACH)]
            # What no coder can use: a text that is none, a line that breaks off.
            lines.insert(file, '{"id": "bad", "text": 5}' if file % 2 else '{"id": "bad", "text": "Japan')
            (cls.folder / "in" / f"{file:02}.jsonl").write_text("\n".join(lines) + "\n")
        coded = run(PROGRAM, "code", cls.folder / "in", "-o", cls.folder / "one", "--part", 97)
        assert coded.returncode == 3, coded.stderr
        cls.expected = rows(cls.folder / "one")
        cls.rejects = sorted(
            json.loads(line)["reason"] for line in (cls.folder / "one/_rejects.jsonl").read_text().splitlines()
        )

    def spark(self, *arguments, kill=False):
        """Runs the job on two executors; kills one of them in its middle, if so told. Says what was printed."""
        command = [sys.executable, "-m", "demarche.spark", "--master", "local-cluster[2,1,1024]", *arguments]
        environment = {**os.environ, "PYSPARK_PYTHON": sys.executable}
        with open(self.folder / "log", "w+") as log:
            job = subprocess.Popen([str(word) for word in command], stdout=log, stderr=log, env=environment)
            killed = 0
            while job.poll() is None:
                time.sleep(0.1)
                if kill and not killed:
                    running = descendants(job.pid)
                    executors = [number for number, words in running.items() if "CoarseGrainedExecutorBackend" in words]
                    # A Python worker means that its executor codes.
                    coding = [
                        number
                        for number in executors
                        if any("pyspark" in words and number != other for other, words in descendants(number).items())
                    ]
                    if coding:
                        time.sleep(1)
                        os.kill(coding[0], signal.SIGKILL)
                        killed += 1
            log.seek(0)
            said = log.read()
        self.assertEqual(job.returncode, 3, said[-4000:])
        self.assertEqual(killed, int(kill), said[-4000:])
        if kill:
            self.assertRegex(said, "Lost executor|Executor .* lost|Removing executor|exited")
        return said

    def check(self, out):
        names, told = rows(out)
        self.assertGreater(len(told), FILES * EACH)
        self.assertEqual((names, told), self.expected)
        bad = [json.loads(line) for part in (out / "_rejects").glob("*.json") for line in part.read_text().splitlines()]
        self.assertEqual(sorted(row["reason"] for row in bad), self.rejects)
        self.assertTrue(all(row["file"].endswith(".jsonl") and '"bad"' in row["row"] for row in bad))

    def test_a_cluster_gives_the_rows_of_one_machine_though_an_executor_is_killed(self):
        out, groups = self.folder / "cluster", self.folder / "groups"
        said = self.spark("--input", self.folder / "in", "--format", "jsonl", "--output", out, "--candidates", groups, kill=True)
        self.assertIn(f"{len(self.expected[1])} statements; {FILES} rows set aside", said)
        self.check(out)
        # The groups are those that the same query finds elsewhere.
        engine = duckdb.connect()
        engine.execute(f"CREATE VIEW statements AS FROM '{self.folder}/one/*.parquet'")
        engine.execute(demarche.sql("views/duckdb"))
        expected = engine.execute(demarche.sql("candidates")).fetchall()
        self.assertGreater(len(expected), 50)
        self.assertEqual(sorted(tuple(row.values()) for row in pq.read_table(groups).to_pylist()), sorted(expected))
        # And the desk reads a slice of what the cluster wrote as of what one machine wrote.
        shown = []
        for folder in (self.folder / "one", out):
            ledger = self.folder / f"{folder.name}.ledger"
            imported = run(PROGRAM, "ledger", "import", folder, "--dyad", "JPN,CHN", "--ledger", ledger)
            self.assertEqual(imported.returncode, 0, imported.stderr)
            shown.append(run(PROGRAM, "money", "JPN", "CHN", "--format", "json", "--ledger", ledger).stdout)
        self.assertGreater(len(shown[0]), 100)

    def test_queries_give_the_same_answers_on_three_engines(self):
        answers = {}

        engine = duckdb.connect()
        engine.execute(f"CREATE VIEW statements AS FROM '{self.folder}/one/*.parquet'")
        engine.execute(demarche.sql("views/duckdb"))
        answers["duckdb"] = [engine.execute(demarche.sql(name)).fetchall() for name in QUERIES]

        added = run(PROGRAM, "add", self.folder / "in", "--ledger", self.folder / "ledger")
        self.assertEqual(added.returncode, 3, added.stderr)
        ledger = sqlite3.connect(f"file:{self.folder}/ledger?mode=ro", uri=True)
        self.addCleanup(ledger.close)
        ledger.executescript(demarche.sql("views/ledger"))
        answers["ledger"] = [ledger.execute(demarche.sql(name)).fetchall() for name in QUERIES]

        spark = SparkSession.builder.master("local[1]").config("spark.sql.shuffle.partitions", 1).getOrCreate()
        self.addCleanup(spark.stop)
        spark.sql(f"CREATE TEMPORARY VIEW statements USING parquet OPTIONS (path '{self.folder}/one')")
        for view in commands(demarche.sql("views/spark")):
            spark.sql(view)
        answers["spark"] = [
            [tuple(row) for row in spark.sql(*commands(demarche.sql(name))).collect()] for name in QUERIES
        ]

        for at, name in enumerate(QUERIES):
            rows = answers["duckdb"][at]
            self.assertGreater(len(rows), 20, name)
            for engine in ("ledger", "spark"):
                self.assertEqual(answers[engine][at], rows, f"{name} on {engine}")
        # What a reviewer decides counts in the ledger.
        money = answers["ledger"][1]
        decided = run(PROGRAM, "review", "reject", money[0][12], "--ledger", self.folder / "ledger", "--by", "a test")
        self.assertEqual(decided.returncode, 0, decided.stderr)
        left = ledger.execute(demarche.sql("money")).fetchall()
        self.assertEqual(left, [row for row in money if row[12] != money[0][12]])


if __name__ == "__main__":
    unittest.main()
