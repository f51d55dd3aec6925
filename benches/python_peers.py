#!/usr/bin/env python3
"""Our speed beside that of the Python packages for the sentiment of French texts, on the same texts in the same run.

    pip install vaderSentiment-fr textblob-fr
    cargo build --release --features cli
    python3 benches/python_peers.py [ARCHIVE.jsonl]

The archive is that of DOLEANCE_TEXTS, else the sample archive again and again. The peers score texts in memory, after their
imports. Ours is the whole process of `doleance tag`: start-up, JSON Lines in, JSON Lines out. Speeds are by the time that a
core worked, which other work on the machine lengthens little; what two threads give shows by the clock, on idle cores.
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
import warnings

ROOT = pathlib.Path(__file__).parent.parent
PROGRAM = ROOT / "target/release/doleance"
ROUNDS = 5
PEER_TEXTS = 2_000  # a round of a peer takes a second or two
OUR_BYTES = 20_000_000


def rows(path):
    with open(path, encoding="utf-8") as archive:
        return [json.loads(line)["text"] for line in archive]


def bytes_of(texts):
    return sum(len(text.encode()) for text in texts)


def vader():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from vaderSentiment_fr.vaderSentiment import SentimentIntensityAnalyzer
    return SentimentIntensityAnalyzer().polarity_scores


def textblob():
    from textblob import Blobber
    from textblob_fr import PatternAnalyzer

    blob = Blobber(analyzer=PatternAnalyzer())
    return lambda text: blob(text).sentiment


def seconds(run):
    """Time that passed, and that a core worked for this process and those that it started."""
    passed, worked = time.perf_counter(), os.times()
    run()
    return time.perf_counter() - passed, sum(os.times()[:4]) - sum(worked[:4])


def tag(archive, threads):
    command = [PROGRAM, "tag", "--quiet", "--threads", str(threads), archive]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main():
    sample = ROOT / "tests/data/sample.jsonl"
    texts = rows(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("DOLEANCE_TEXTS", sample))
    few = (texts * (PEER_TEXTS // len(texts) + 1))[:PEER_TEXTS]
    many = texts * (OUR_BYTES // bytes_of(texts) + 1)
    vader_score, textblob_score = vader(), textblob()

    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as archive:
        archive.writelines(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in many)
        archive.flush()
        contestants = {
            "doleance tag": (many, lambda: tag(archive.name, 1)),
            "vaderSentiment-fr": (few, lambda: [vader_score(text) for text in few]),
            "textblob-fr": (few, lambda: [textblob_score(text) for text in few]),
        }
        speeds = {name: [] for name in contestants}
        gains = []
        for _ in range(ROUNDS):
            for name, (read, run) in contestants.items():
                passed, worked = seconds(run)
                speeds[name].append(bytes_of(read) / 1e6 / worked)
                if name == "doleance tag":
                    gains.append(passed / seconds(lambda: tag(archive.name, 2))[0])

    print("| | MB/s | texts/s | doleance is so many times as fast |")
    print("|---|---|---|---|")
    for name, theirs in speeds.items():
        speed = statistics.median(theirs)
        ratio = statistics.median(our / their for our, their in zip(speeds["doleance tag"], theirs))
        texts_a_second = speed * 1e6 * len(texts) / bytes_of(texts)
        print(f"| {name} | {speed:.2f} | {texts_a_second:,.0f} | {ratio:.1f} |")
    print(f"\n`doleance tag` on 2 threads: {statistics.median(gains):.2f} times one")


if __name__ == "__main__":
    main()
