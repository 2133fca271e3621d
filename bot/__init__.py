"""The body of the coach: it carries messages, keeps records and decides nothing about coaching."""
