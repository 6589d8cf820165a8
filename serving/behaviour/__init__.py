"""What users do: taken in, made durable, and archived into the lake, none lost and none twice."""
