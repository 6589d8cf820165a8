"""A simulated travel world with known truth: it writes a lake, and beside it what really holds.

`simulate.simulate` writes a lake; `truth.load` reads its truth back; `choice.examine_and_choose`
says what a person does with a slate, and serves the logs and a live server alike.
"""
