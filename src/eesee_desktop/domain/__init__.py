"""The rules of the assessment: frozen values and pure functions, standard library only."""
