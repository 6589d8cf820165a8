"""What serves: a day, a bundle and a configuration, opened, checked, switched and rolled back."""
