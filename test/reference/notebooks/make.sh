#!/bin/sh
# Runs small.ipynb with Debian's nbconvert (jupyter-nbconvert 6.5.3, python3-jupyter-client 7.4.9) and tslab
# 1.0.22, and keeps what it writes as small.nbconvert.ipynb. The kernel has to be registered first, see the
# README. record_timing=False leaves out the times of the run.
cd "$(dirname "$0")" || exit 1
jupyter nbconvert --to notebook --execute --ExecutePreprocessor.record_timing=False \
  --output small.nbconvert.ipynb small.ipynb
