"""What a recall source works out, once for server and replay, one family a module.

A source is asked with a `Situation` and reads precomputed lists through `Shelves`; it answers with
`Found`. The server hands it memory-mapped lists (`serving/recall/`), replay the lists of one city
(`offline/replay_sources.py`). How an item stands in recall is a feature (`recall_rank`,
`recall_*_score`), so both must come to the same numbers.
"""
