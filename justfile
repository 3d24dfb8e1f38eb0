# Daily commands; `just` lists them. Each is one line that can be typed by hand.

_default:
    @just --list

# All tests
test *args:
    cargo test --workspace {{args}}

# What CI checks first: form and lints
check:
    cargo fmt --all --check
    cargo lint

# All that CI checks, or some sections of it: `just ci docs licences`
ci *sections:
    bash .ci/run {{sections}}

# Equality with spaCy: sm, md, fr, en (the embedded pipeline)
oracle *pipelines:
    oracle/run {{pipelines}}

# Speed against spaCy, threads, memory, allocations
speed:
    benches/run

# The server under load, beside a writer
serve-speed *args:
    benches/serve/run {{args}}

# Speed and size of a ledger of a million statements
ledger-speed *articles:
    benches/ledger/run {{articles}}

# Quality of the coder on the development sets; `just quality --show` prints the seed article's statements
quality *args:
    benches/quality {{args}}

# Whether the lexicon codes its own examples
lexicon:
    cargo lexicon test

# Fuzz a target for a while; fuzz/README.md lists them
fuzz target seconds="60":
    cargo fuzz run --sanitizer none {{target}} -- -max_total_time={{seconds}} -max_len=4096
