"""Codes whole archives on a Spark cluster: `python -m demarche.spark --input ARCHIVE... --output DIR`.

The same coder as everywhere else runs inside Spark's workers, over batches of Arrow (`mapInArrow`). What is written has the columns of
`demarche code -o` (docs/archives.md), and the same rows. Needs PySpark 3.5 or later with pyarrow, and this package on every worker.
"""

import argparse
import json
import sys

import demarche

#: Columns that articles may have; others are not read.
MEMBERS = ("id", "text", "publication", "title", "author", "url", "language", "published", "date", "modified")

#: What a row that could not be used is called by, beside the columns of statements.
REJECT = "_reject"

#: How much of such a row is kept, in characters.
SHOWN = 500

#: Articles that a worker takes at a time: their texts and statements lie in memory.
BATCH = 256

#: How much of an input is one task, where the settings say nothing else than Spark does by itself: that much text takes minutes to
#: code, and no more is done again where a worker is lost.
PARTITION = "16m"
USUAL_PARTITION = ("134217728b", "134217728", "128m", "128MB")


def parse_arguments(given=None):
    parser = argparse.ArgumentParser(
        prog="python -m demarche.spark",
        description="Code an archive on a Spark cluster, into a folder of Parquet.",
        epilog="Runs under spark-submit too. Rows that could not be used go to DIR/_rejects, with reasons; the exit code is then 3.",
    )
    parser.add_argument(
        "--input", required=True, nargs="+", metavar="ARCHIVE", help="files or folders that Spark reads: s3a://..., hdfs://..., paths"
    )
    parser.add_argument("--output", required=True, metavar="DIR", help="the folder to make")
    parser.add_argument(
        "--format", choices=("parquet", "jsonl", "csv"), help="what the input holds; without it, told by the ending of the first input"
    )
    parser.add_argument("--published", metavar="YYYY-MM-DD", help="the day of articles that don't say it themselves")
    parser.add_argument("--publication", metavar="NAME", help="the outlet of articles that don't say it themselves")
    parser.add_argument(
        "--candidates",
        metavar="DIR",
        help="also write, as Parquet, which statements may tell the same happening: groups of two parties, kind and week",
    )
    parser.add_argument("--master", help="Spark's master, where spark-submit or the settings do not name it")
    return parser.parse_args(given)


def form(arguments):
    """What the input holds."""
    if arguments.format:
        return arguments.format
    name = arguments.input[0].rstrip("/").lower().removesuffix(".gz")
    for ending, known in ((".parquet", "parquet"), (".jsonl", "jsonl"), (".ndjson", "jsonl"), (".csv", "csv")):
        if name.endswith(ending):
            return known
    raise SystemExit(f"{arguments.input[0]}: its name does not tell what it holds; give --format parquet, jsonl or csv")


def articles(spark, paths, kind):
    """The articles as a data frame: their members, or a column `value` of lines; and the file that each is from."""
    from pyspark.sql.functions import col

    if kind == "jsonl":
        # Lines are read by the coder itself, by the same rules as everywhere else.
        frame = spark.read.text(paths)
    elif kind == "csv":
        frame = spark.read.csv(paths, header=True, multiLine=True, quote='"', escape='"', inferSchema=False)
    else:
        frame = spark.read.parquet(*paths)
    wanted = [name for name in frame.columns if kind == "jsonl" or name.lower() in MEMBERS]
    if kind != "jsonl" and "text" not in (name.lower() for name in wanted):
        names = ", ".join(frame.columns[:20])
        raise SystemExit(f"{paths[0]} has no column `text`: its columns are {names}; name them as the members of articles")
    return frame.select(*(col(f"`{name}`") for name in wanted), col("_metadata.file_path").alias("_file"))


def columns():
    """The columns of statements as Spark knows them, and the one that tells of a row that could not be used."""
    import pyarrow
    from pyspark.sql.pandas.types import from_arrow_schema
    from pyspark.sql.types import StringType, StructField, StructType

    fields = from_arrow_schema(pyarrow.schema(demarche.schema())).fields
    # In the row of a reject they are null.
    fields = [StructField(field.name, field.dataType, True) for field in fields]
    reject = StructType([StructField(name, StringType(), True) for name in ("file", "row", "reason")])
    return StructType([*fields, StructField(REJECT, reject, True)])


def coder(kind, published, publication):
    """The function that Spark's workers run over their batches."""

    def code(batches):
        import pyarrow

        statement = pyarrow.schema(demarche.schema())
        reject = pyarrow.struct([(name, pyarrow.string()) for name in ("file", "row", "reason")])
        loose = pyarrow.schema([*(field.with_nullable(True) for field in statement), pyarrow.field(REJECT, reject)])
        for batch in batches:
            # Workers take what Spark gives them, which may be more than is good for the memory.
            for start in range(0, batch.num_rows, BATCH):
                rows = batch.slice(start, BATCH)
                lines = "value" if kind == "jsonl" else None
                coded, bad = demarche.code_rows(rows, lines=lines, published=published, publication=publication)
                coded = pyarrow.record_batch(coded)
                yield pyarrow.record_batch([*coded.columns, pyarrow.nulls(coded.num_rows, reject)], schema=loose)
                if bad:
                    told = [
                        {"file": row.pop("_file", None), "row": shown(row), "reason": reason}
                        for index, reason in bad
                        for row in rows.slice(index, 1).to_pylist()
                    ]
                    nulls = [pyarrow.nulls(len(told), field.type) for field in statement]
                    yield pyarrow.record_batch([*nulls, pyarrow.array(told, reject)], schema=loose)

    return code


def shown(row):
    """The beginning of a row, for people."""
    words = row["value"] if list(row) == ["value"] else json.dumps(row, default=str, ensure_ascii=False)
    return words if words is None or len(words) <= SHOWN else words[:SHOWN] + "…"


def commands(sql):
    """The commands of a file of SQL, one by one, as Spark takes them."""
    lines = (line for line in sql.splitlines() if not line.lstrip().startswith("--"))
    return [command for command in "\n".join(lines).split(";") if command.strip()]


def candidates(spark, statements):
    """The groups in which statements of one happening lie: `sql/candidates.sql` over a folder of statements."""
    spark.read.parquet(statements).createOrReplaceTempView("statements")
    for view in commands(demarche.sql("views/spark")):
        spark.sql(view)
    [query] = commands(demarche.sql("candidates"))
    return spark.sql(query)


def run(spark, arguments):
    """Codes, and says how much: statements and rejects."""
    from pyspark import StorageLevel
    from pyspark.sql.functions import col

    kind = form(arguments)
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", str(BATCH))
    if spark.conf.get("spark.sql.files.maxPartitionBytes") in USUAL_PARTITION:
        spark.conf.set("spark.sql.files.maxPartitionBytes", PARTITION)
    read = articles(spark, arguments.input, kind)
    code = coder(kind, arguments.published, arguments.publication)
    # What is coded is kept on the workers' disks until both outputs are written: to code is what takes time. Where a worker is
    # lost, Spark codes its part again, and gets the same.
    coded = read.mapInArrow(code, columns()).persist(StorageLevel.DISK_ONLY)
    statements = coded.where(col(REJECT).isNull()).drop(REJECT)
    statements.write.option("compression", "zstd").parquet(arguments.output)
    bad = coded.where(col(REJECT).isNotNull()).select(f"{REJECT}.*")
    rejects = bad.count()
    if rejects:
        bad.write.json(f"{arguments.output.rstrip('/')}/_rejects")
    coded.unpersist()
    told = spark.read.parquet(arguments.output).count()
    if arguments.candidates:
        candidates(spark, arguments.output).write.option("compression", "zstd").parquet(arguments.candidates)
    return told, rejects


def main(given=None):
    arguments = parse_arguments(given)
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        print("PySpark is not installed: pip install 'pyspark[sql]>=3.5'", file=sys.stderr)
        return 1
    builder = SparkSession.builder.appName("demarche")
    if arguments.master:
        builder = builder.master(arguments.master)
    spark = builder.getOrCreate()
    try:
        told, rejects = run(spark, arguments)
    finally:
        spark.stop()
    aside = f"; {rejects} rows set aside in {arguments.output.rstrip('/')}/_rejects" if rejects else ""
    print(f"{arguments.output}: {told} statements{aside}")
    return 3 if rejects else 0


if __name__ == "__main__":
    sys.exit(main())
