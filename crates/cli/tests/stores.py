"""`demarche code` and `demarche ledger import` on an object store: a server of the S3 protocol that this starts itself.

Needs the program with its feature `stores`, named by DEMARCHE_PROGRAM, and `pip install boto3 'moto[server]'`. `bash .ci/run archives`
does all of it.
"""

import json
import logging
import os
import subprocess
import tempfile
import time
import unittest
import urllib.request
from pathlib import Path

import boto3
from moto.server import ThreadedMotoServer

PROGRAM = os.environ["DEMARCHE_PROGRAM"]
ARTICLES = 300
STATES = ["Japan", "China", "Kenya", "Brazil", "France", "Poland", "Chad"]


def article(number):
    one, other = STATES[number % 7], STATES[(number // 7 + 1 + number % 7) % 7]
    return f"{one} gave {other} ${number} million on March {number % 28 + 1}."


def lines(numbers):
    rows = ({"id": str(number), "published": "2006-03-30", "text": article(number)} for number in numbers)
    return "".join(json.dumps(row) + "\n" for row in rows)


class Stores(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # The server tells each request.
        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        cls.server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        cls.server.start()
        host, port = cls.server.get_host_and_port()
        cls.endpoint = f"http://{host}:{port}"
        keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
        cls.s3 = boto3.client("s3", endpoint_url=cls.endpoint, **keys)

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.bucket = "news-" + self.id().rsplit(".", 1)[-1].replace("_", "-")[:50].strip("-")
        self.s3.create_bucket(Bucket=self.bucket)
        files = {
            "2006/a.jsonl": lines(range(200)) + '{"text": 5}\n',
            "2006/b b/ü.jsonl": lines(range(200, ARTICLES)),
            "2006/c.png": "no article",
            "2006/.d.jsonl": lines([400]),
        }
        for name, content in files.items():
            self.s3.put_object(Bucket=self.bucket, Key=name, Body=content.encode())
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)

    def environment(self, **more):
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "DEMARCHE_LEDGER"))}
        ours = {
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ALLOW_HTTP": "true",
        }
        # A value of none takes one away.
        return {name: value for name, value in (kept | ours | more).items() if value is not None}

    def run_program(self, *arguments, **environment):
        environment = self.environment(**environment)
        return subprocess.run([PROGRAM, *arguments], env=environment, capture_output=True, text=True, timeout=300)

    def start(self, *arguments):
        silent = subprocess.DEVNULL
        return subprocess.Popen([PROGRAM, *arguments], env=self.environment(), stdout=silent, stderr=subprocess.PIPE, text=True)

    def look_at_who_asks_after(self, requests):
        address, headers = f"{self.endpoint}/moto-api/reset-auth", {"Content-Type": "text/plain"}
        urllib.request.urlopen(urllib.request.Request(address, str(requests).encode(), headers, method="POST")).close()

    def address(self, name):
        return f"s3://{self.bucket}/{name}"

    def objects(self, prefix):
        found = {}
        for page in self.s3.get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=prefix):
            for about in page.get("Contents", []):
                body = self.s3.get_object(Bucket=self.bucket, Key=about["Key"])["Body"].read()
                found[about["Key"].removeprefix(prefix)] = body
        return found

    def parts(self, objects):
        return {name: body for name, body in objects.items() if name.endswith(".parquet")}

    def test_what_a_store_gets_is_what_a_disk_gets(self):
        on_disk = self.run_program("code", str(self.folder / "2006"), "-o", str(self.folder / "out"), "--part", "70")
        self.assertEqual(on_disk.returncode, 3, on_disk.stderr)
        expected = {path.name: path.read_bytes() for path in (self.folder / "out").glob("*.parquet")}
        self.assertEqual(len(expected), 5)
        for out in (self.address("out"), f"file://{self.folder}/from-store"):
            told = self.run_program("code", self.address("2006"), "-o", out, "--part", "70")
            self.assertEqual(told.returncode, 3, told.stderr)
            self.assertIn("300 articles and", told.stdout)
        found = self.objects("out/")
        self.assertEqual(self.parts(found), expected)
        self.assertEqual({path.name: path.read_bytes() for path in (self.folder / "from-store").glob("*.parquet")}, expected)
        rejects = [json.loads(line) for name in found if name.startswith("_rejects/") for line in found[name].splitlines()]
        self.assertEqual([(one["file"], one["place"]) for one in rejects], [(self.address("2006/a.jsonl"), "line 201")])
        again = self.run_program("code", self.address("2006"), "-o", self.address("out"), "--part", "70")
        self.assertEqual((again.returncode, again.stdout), (3, told.stdout.replace(f"{self.folder}/from-store", self.address("out")).replace("_rejects.jsonl", "_rejects")))
        self.assertEqual(self.objects("out/"), found)

    def test_a_killed_run_is_finished_by_the_same_command_to_the_byte(self):
        command = ["code", self.address("2006/"), "--part", "20", "-o"]
        whole = self.run_program(*command, self.address("whole"))
        self.assertEqual(whole.returncode, 3, whole.stderr)
        expected = self.objects("whole/")
        self.assertEqual(len(self.parts(expected)), 15)
        cut_short = 0
        for kill in range(5):
            child = self.start(*command, self.address("cut"))
            # Until so many parts are there.
            while child.poll() is None and len(self.parts(self.objects("cut/"))) < 2 * kill:
                time.sleep(0.01)
            time.sleep(0.05 * kill)
            child.kill()
            child.communicate()
            cut_short += child.returncode < 0
        self.assertGreaterEqual(cut_short, 2)
        last = self.run_program(*command, self.address("cut"))
        self.assertEqual(last.returncode, 3, last.stderr)
        self.assertEqual(self.objects("cut/"), expected)

    def test_a_slice_comes_from_the_store_as_from_a_disk(self):
        for out in (self.address("out"), str(self.folder / "out")):
            self.run_program("code", self.address("2006"), "-o", out, "--part", "70")
        shown = []
        for name, source in (("store", self.address("out")), ("disk", str(self.folder / "out"))):
            ledger = str(self.folder / f"{name}.ledger")
            told = self.run_program("ledger", "import", source, "--dyad", "JPN,CHN", "--ledger", ledger)
            self.assertEqual(told.returncode, 0, told.stderr)
            self.assertIn("articles recorded with", told.stdout)
            shown.append((told.stdout, self.run_program("show", "JPN", "CHN", "--format", "json", "--ledger", ledger).stdout))
        self.assertEqual(shown[0], shown[1])

    def test_a_key_that_vanishes_ends_the_run_which_goes_on_when_it_is_back(self):
        late = "2006/b b/ü.jsonl"
        body = self.s3.get_object(Bucket=self.bucket, Key=late)["Body"].read()
        command = ["code", self.address("2006"), "-o", self.address("out"), "--part", "10"]
        child = self.start(*command)
        while child.poll() is None and not self.parts(self.objects("out/")):
            time.sleep(0.01)
        self.s3.delete_object(Bucket=self.bucket, Key=late)
        _, said = child.communicate(timeout=300)
        self.assertEqual(child.returncode, 1, said)
        self.assertIn(f"{self.address(late)} is not there", said)
        self.assertIn("run the same command again: it goes on where it stopped", said)
        gone = self.run_program(*command)
        self.assertEqual(gone.returncode, 1)
        self.assertIn(f"{self.address(late)} is no longer the next input: inputs were added or removed since", gone.stderr)
        self.s3.put_object(Bucket=self.bucket, Key=late, Body=body)
        whole = self.run_program(*command)
        self.assertEqual(whole.returncode, 3, whole.stderr)
        self.assertIn("300 articles and", whole.stdout)

    def test_what_cannot_be_had_is_told_with_address_and_remedy(self):
        out = self.address("out")
        missing = self.run_program("code", "s3://no-such-bucket-anywhere/2006", "-o", out)
        self.assertIn("s3://no-such-bucket-anywhere/2006 is not there: the store has no such bucket", missing.stderr)
        to_missing = self.run_program("code", self.address("2006"), "-o", "s3://no-such-bucket-anywhere/out")
        self.assertIn("s3://no-such-bucket-anywhere/out", to_missing.stderr)
        self.assertIn("the store has no such bucket", to_missing.stderr)
        self.assertIn(f"{self.address('2007')} is not there", self.run_program("code", self.address("2007"), "-o", out).stderr)
        self.assertIn("holds no Parquet", self.run_program("ledger", "import", self.address("2006"), "--ledger", str(self.folder / "l")).stderr)
        self.assertIn("it names no bucket", self.run_program("code", "s3://", "-o", out).stderr)
        away = self.run_program("code", self.address("2006"), "-o", out, AWS_ENDPOINT_URL="http://127.0.0.1:9")
        self.assertIn(f"cannot use {self.address('2006')}: ", away.stderr)
        self.assertEqual({run.returncode for run in (missing, to_missing, away)}, {1})
        # From here on the server looks at who asks.
        self.look_at_who_asks_after(0)
        try:
            refused = self.run_program("code", self.address("2006"), "-o", out, AWS_ACCESS_KEY_ID="nobody")
        finally:
            self.look_at_who_asks_after(1_000_000_000)
        self.assertEqual(refused.returncode, 1)
        self.assertIn(f"{self.address('2006')}: the store refuses access", refused.stderr)
        self.assertIn("set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY", refused.stderr)
        self.assertEqual(self.objects("out/"), {})


if __name__ == "__main__":
    unittest.main()
