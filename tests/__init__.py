"""The same tree as desktop/ and tooling/, and what needs a whole program: journeys, faults, bench."""
