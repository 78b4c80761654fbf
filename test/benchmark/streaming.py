"""What streaming.js compares with: going over the lines of a file, and the regression with pandas in chunks.

Run by streaming.js: python3 streaming.py lines FILE, python3 streaming.py regression FILE x[,z]
"""

import sys

way, path = sys.argv[1:3]

if way == "lines":
    count = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            count += 1
    print(count)
else:
    import numpy as np
    import pandas as pd

    names = sys.argv[3].split(",")
    cross, moment = 0, 0
    for chunk in pd.read_csv(path, usecols=[*names, "y"], chunksize=500_000):
        design = np.column_stack([np.ones(len(chunk)), chunk[names].to_numpy()])
        cross = cross + design.T @ design
        moment = moment + design.T @ chunk["y"].to_numpy()
    print(np.linalg.solve(cross, moment))
