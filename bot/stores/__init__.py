"""Where records are kept: in memory, in a sealed file a candidate, or in PostgreSQL."""
