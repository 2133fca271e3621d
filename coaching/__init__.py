"""The mind of Subira: values and functions that read words and decide what to say."""
