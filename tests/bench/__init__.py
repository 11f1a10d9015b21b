"""How fast it is: each figure beside a bare baseline of the same run. `dev.py bench` writes docs/benchmarks.md."""
