"""The inverses of the rules, found by `corpusnorm.strategies.planting.all_planters`."""
