"""Features as machine code: the server's columns and rows, bit for bit those of numpy.

`features.matrix.assemble` and `serving.stages.hydrate` say what is computed, by some four hundred
calls of numpy; a request has no time for so many. Here the same is done by a few loops, which any
process compiles for itself (docs/adr/0074). Who trains or audits stays with numpy.
"""
