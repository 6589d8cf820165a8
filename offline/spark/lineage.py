"""Cutting a long plan where a frame is used again."""

from pyspark.sql import DataFrame


def settled(frame: DataFrame) -> DataFrame:
    """The same rows, computed once and now, with no history in later plans.

    `cache()` keeps the rows but also the plan: what is built on cached frames that were built on
    cached frames is a tree that doubles with every use, and Spark walks it for each query. With a
    dozen uses planning took minutes where the work took seconds. The rows live with the executors:
    should one be lost, the job fails and is run again.

    Now, because sides of a join that are broadcast are made at the same time: whoever came to such
    rows while others were computing them computed them as well.
    """
    return frame.localCheckpoint(eager=True)
