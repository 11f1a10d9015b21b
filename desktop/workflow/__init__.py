"""What people do: one function = one act = one transaction = state + journal entry + change record."""
