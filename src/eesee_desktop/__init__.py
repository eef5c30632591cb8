"""Keep, score, print and seal country assessments of the enabling environment for civil society."""

__version__ = "0.1.0"
