"""Codes and facts become sentences in the reader's language. How to write one so that it is found: `marks`."""
