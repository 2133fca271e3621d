"""How the reading model is made from the examples; needs the dependency group `train`."""
