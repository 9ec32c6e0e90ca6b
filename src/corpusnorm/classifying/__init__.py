"""What classification is made of: a draft as the kinds look at it, and the signs they look for."""
