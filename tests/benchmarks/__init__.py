"""Figures, taken by hand: ratios against a yardstick in the same run."""
