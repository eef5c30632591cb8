"""In the place of pillow, which ReportLab imports at its start and uses for pictures in formats that no report has.

Pillow and its libraries are 10 MB. A picture that somebody draws with ReportLab some day fails here by name, and the
check of the package prints every kind of page.
"""
