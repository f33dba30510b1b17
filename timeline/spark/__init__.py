"""Floor 5, beside the store: reading a corpus on many machines with Apache Spark, into Parquet tables that the store can load.

`session` is the one door to pyspark's session; `jobs` says what a job does; `reading` and `likeness` are what its workers run,
and know neither a database nor the network.
"""
