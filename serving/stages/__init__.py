"""What a request goes through, step by step: what `serving.pipeline` names in order."""
