"""Give the desk a list of what it received and its figures, and rows that several editors alter a version.

The first one that a server knows: there it lays all tables of the desk, and nothing of a member's side.
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_RECEIVED = ("principal", "submission_id", "revision")


def _is_server() -> bool:
    return op.get_context().dialect.name == "postgresql"


def _matches(column: str, *signs: str) -> str:
    """Return that a column holds no other signs than some."""
    kept = "".join(signs)
    return f"{column} !~ '[^{kept}]'" if _is_server() else f"{column} NOT GLOB '*[^{kept}]*'"


def _rule(table: str, name: str, text: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(text, name=op.f(f"ck_{table}_{name}"))


def _moment(table: str, column: str) -> sa.CheckConstraint:
    """Return the rule that a column holds a moment in UTC."""
    return _rule(table, f"{column}_utc", f"{column} LIKE '____-__-__T__:__:__.______+00:00'")


def _there(table: str, column: str) -> sa.CheckConstraint:
    """Return the rule that something is there."""
    return _rule(table, f"{column}_there", f"length({column}) > 0")


def _hexadecimal(table: str, column: str) -> sa.CheckConstraint:
    """Return the rule that a column holds a hash."""
    return _rule(table, f"{column}_hexadecimal", f"length({column}) = 64 AND {_matches(column, '0-9a-f')}")


def _country(table: str) -> sa.CheckConstraint:
    """Return the rule that a column holds a country's code."""
    return _rule(table, "country_alpha3", f"length(country) = 3 AND {_matches('country', 'A-Z')}")


def _text(name: str, *, is_optional: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=is_optional)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _bytes(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _key() -> tuple[sa.Column[str], sa.Column[str], sa.Column[int]]:
    return _text("principal"), _text("submission_id"), _number("revision")


def _primary(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def _belongs(table: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        _RECEIVED,
        [f"{to}.{column}" for column in _RECEIVED],
        name=op.f(f"fk_{table}_{to}"),
        ondelete="CASCADE",
    )


def upgrade() -> None:
    """Add the tables; what was received before is listed when somebody asks for the list."""
    if _is_server():
        _lay_on_server()
    else:
        op.rename_table("enrolled_key", "enrolled_key_before")
        _make_keys()
        op.execute(
            "INSERT INTO enrolled_key SELECT public_key, principal, organisation, country, added, confirmed, expires, "
            "revoked, 1, '', added FROM enrolled_key_before"
        )
        op.drop_table("enrolled_key_before")
    op.create_table(
        "received_head",
        *_key(),
        _text("country"),
        _text("period_first"),
        _text("period_last"),
        sa.Column("is_training", sa.Boolean(), nullable=False),
        _text("member_name"),
        _text("instrument_id"),
        _text("instrument_version"),
        _text("instrument_sha256"),
        sa.Column("are_weights_provisional", sa.Boolean(), nullable=False),
        _text("public_key"),
        _text("check_code"),
        _number("notices"),
        _text("taken_by"),
        _country("received_head"),
        _rule(
            "received_head",
            "period_dates",
            "period_first LIKE '____-__-__' AND period_last LIKE '____-__-__'",
        ),
        _rule("received_head", "period_order", "period_first <= period_last"),
        _hexadecimal("received_head", "instrument_sha256"),
        _rule("received_head", "notices_counted", "notices >= 0"),
        _belongs("received_head", "received"),
        _primary("received_head", *_RECEIVED),
    )
    op.create_index(
        "ix_received_head_country_period_last", "received_head", ["country", "period_last"], unique=False
    )
    op.create_table(
        "received_figure",
        *_key(),
        _number("position"),
        _number("principle"),
        _text("dimension"),
        _text("exact", is_optional=True),
        _text("printed", is_optional=True),
        _text("weight", is_optional=True),
        _text("name"),
        _text("rule", is_optional=True),
        _text("confidence", is_optional=True),
        _text("working"),
        _rule("received_figure", "position_positive", "position >= 1"),
        _rule("received_figure", "principle_positive", "principle >= 1"),
        _belongs("received_figure", "received_head"),
        _primary("received_figure", *_RECEIVED, "position"),
    )


def _lay_on_server() -> None:
    op.create_table(
        "received",
        *_key(),
        _text("country"),
        _text("digest"),
        _text("at"),
        _rule("received", "revision_positive", "revision >= 1"),
        _hexadecimal("received", "digest"),
        _moment("received", "at"),
        _primary("received", *_RECEIVED),
    )
    op.create_table(
        "received_file",
        *_key(),
        _bytes("receipt"),
        _bytes("data"),
        _there("received_file", "data"),
        _primary("received_file", *_RECEIVED),
    )
    op.create_table(
        "arrival",
        *_key(),
        _text("sha256"),
        _text("name"),
        _text("at"),
        _bytes("data"),
        _hexadecimal("arrival", "sha256"),
        _moment("arrival", "at"),
        _primary("arrival", *_RECEIVED, "sha256"),
    )
    _make_keys()
    op.create_table(
        "held_statement",
        _text("kind"),
        _number("number"),
        _text("at"),
        _bytes("data"),
        _rule("held_statement", "number_positive", "number >= 1"),
        _there("held_statement", "kind"),
        _moment("held_statement", "at"),
        _there("held_statement", "data"),
        _primary("held_statement", "kind", "number"),
    )


def _make_keys(*, are_versioned: bool = True) -> None:
    one_word = "principal !~ '[ \t]'" if _is_server() else "principal NOT GLOB '*[ \t]*'"
    op.create_table(
        "enrolled_key",
        *(_text(name) for name in ("public_key", "principal", "organisation", "country", "added")),
        *(_text(name, is_optional=True) for name in ("confirmed", "expires", "revoked")),
        *(_versioned() if are_versioned else ()),
        _rule("enrolled_key", "public_key_ed25519", "public_key LIKE 'ssh-ed25519 %'"),
        _rule("enrolled_key", "principal_one_word", f"{one_word} AND length(principal) > 0"),
        _country("enrolled_key"),
        *(_moment("enrolled_key", column) for column in ("added", "confirmed", "expires", "revoked")),
        _primary("enrolled_key", "public_key"),
    )


def _versioned() -> Iterator[sa.Column[int] | sa.Column[str] | sa.CheckConstraint]:
    yield _number("version")
    yield _text("changed_by")
    yield _text("changed")
    yield _rule("enrolled_key", "version_positive", "version >= 1")
    yield _moment("enrolled_key", "changed")


def downgrade() -> None:
    """Drop them, the later ones first; a server is left without any."""
    op.drop_table("received_figure")
    op.drop_index("ix_received_head_country_period_last", table_name="received_head")
    op.drop_table("received_head")
    if _is_server():
        for table in ("held_statement", "enrolled_key", "arrival", "received_file", "received"):
            op.drop_table(table)
        return
    op.rename_table("enrolled_key", "enrolled_key_after")
    _make_keys(are_versioned=False)
    op.execute(
        "INSERT INTO enrolled_key SELECT public_key, principal, organisation, country, added, confirmed, expires, "
        "revoked FROM enrolled_key_after"
    )
    op.drop_table("enrolled_key_after")
