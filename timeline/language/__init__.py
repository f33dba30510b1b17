"""Floor 2: from text to mentions: rules as rows with their proof, a reader that knows no rule, one package a language."""
