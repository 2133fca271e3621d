"""The mind of Subira: values and functions that read a candidate's words and decide what to say."""
