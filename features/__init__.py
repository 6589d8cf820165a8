"""The ground floor: what a feature is, and where features are kept."""
