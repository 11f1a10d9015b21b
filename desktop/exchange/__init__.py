"""Files in and out: starter packs, imports, exports, the demo company."""
