"""What is entered on both roads, the screen's and the command line's."""

from __future__ import annotations

from dataclasses import dataclass

PASSPHRASE = "copper kettle under seven bridges"  # noqa: S105  of workspaces that live as long as one test
MEMBER = "Red de Prueba"
DIMENSIONS = tuple(f"{principle}.{place}" for principle in range(2, 7) for place in range(1, 4))
SCORES = dict(zip(DIMENSIONS, "322322232222323", strict=True))
CONFIDENCE = {dimension: ("low" if dimension == "6.2" else "high") for dimension in DIMENSIONS}


def justification(dimension: str) -> str:
    """Return why a dimension has its score."""
    return f"What the panel heard about {dimension}, in Lima and in the south."


@dataclass(frozen=True)
class Said:
    """What somebody types in a language."""

    organisation: str
    reason: str
    narrative: str


COUNTRIES = {"en": "KEN", "fr": "BEN", "es": "PER", "pt": "MOZ", "ar": "TUN"}
SAID_IN = {
    "en": Said(
        "Network of Civic Organisations", "Seen in 3 cities.", "Only 1.5 of 10 sites can be read aloud."
    ),
    "fr": Said(
        "Réseau des associations « Ensemble »",
        "Constaté dans 3 villes.",
        "Seuls 1,5 site sur 10 se lisent à voix haute.",
    ),
    "es": Said(
        "Red de Organizaciones Cívicas", "Visto en 3 ciudades.", "¿Quién accede? Solo 1,5 de cada 10."
    ),
    "pt": Said(
        "Rede de Organizações Cívicas", "Visto em 3 cidades.", "Só 1,5 em cada 10 sítios são acessíveis."
    ),
    "ar": Said("شبكة الجمعيات", "لوحظ في 3 مدن.", "موقع واحد فقط من كل 10 متاح للجميع."),
}
