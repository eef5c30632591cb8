"""The way from each older version of the tables to the present one; run at opening."""
