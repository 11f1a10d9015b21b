"""Tests of what builds and tests Daybook."""
