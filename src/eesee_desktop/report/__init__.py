"""The paper: draft reports and score sheets, the only home of ReportLab."""
