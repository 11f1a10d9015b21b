"""Screens: widgets, delegates, panels. They emit wishes and never act."""
