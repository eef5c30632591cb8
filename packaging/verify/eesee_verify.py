#!/usr/bin/env python3
"""Check a submission file with the standard library and ssh-keygen alone, as docs/bundle-format.md says.

Prints the first step that fails, or "valid" and whether a register vouches for the sender. What the consortium accepts of
a valid file is not judged here, nor of the method more than the scores need.
"""

# fmt: off
import argparse, base64, hashlib, json, re, struct, subprocess, sys, tempfile, tomllib, unicodedata, zlib
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path
NAMESPACE = "eesee-submission-v1@eusee"
REQUIRED = ("SHA256SUMS", "SHA256SUMS.sig", "assessment.json", "instrument.toml", "submission.json")
LOCAL, CENTRAL, END = map(struct.Struct, ("<4sHHHHHIIIHH", "<4sHHHHHHIIIHHHHHII", "<4sHHHHIIH"))
ATTACHMENT = re.compile(r"files/([0-9a-f]{64})\.(csv|jpeg|jpg|pdf|png|txt)")
LIMITS = dict(zip((*REQUIRED, "responses.json"), (2**16, 2**12, 2**23, 2**21, 2**20, 2**21)))
HIDDEN = re.compile("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

class Refused(Exception): ...
def need(step, holds):
    if not holds:
        raise Refused(step)
def attempt(step, work):
    try:
        return work()
    except (ValueError, RecursionError, zlib.error):
        raise Refused(step) from None

def unpack(data):  # the entries, and whether all bytes are as the format says they are written
    need("limits", len(data) <= 2**26)
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - 65557))
    need("entries", 0 <= end <= len(data) - 22)
    _, disk, first, here, count, size, start, comment = END.unpack_from(data, end)
    need("entries", end + 22 + comment == len(data) and not disk and not first and here == count and start + size == end)
    own, given = b"sha256 " + hashlib.sha256(data[: end + 22]).hexdigest().encode(), data[end + 22 :]
    need("entries", given == own or not re.fullmatch(rb"sha256 [0-9a-f]{64}", given))
    need("limits", count <= 200)
    listed, at, total = [], start, 0
    for _ in range(count):
        need("entries", at + 46 <= end and data[at : at + 4] == b"PK\x01\x02")
        _, _, _, flags, method, _, _, crc, packed, size, name, extra, note, *_, offset = CENTRAL.unpack_from(data, at)
        listed.append((offset, data[at + 46 : at + 46 + name], flags, method, crc, packed, size))
        at, total = at + 46 + name + extra + note, total + size
        need("limits", size <= 2**20 or size <= 100 * packed)
    need("entries", at == end)
    need("limits", total <= 2**27)
    entries, at, body, directory = {}, 0, b"", b""
    for offset, name, flags, method, crc, packed, size in sorted(listed):
        need("entries", offset == at and data[at : at + 4] == b"PK\x03\x04" and at + 30 <= start)
        local = LOCAL.unpack_from(data, at)
        at += 30 + local[9] + local[10]
        same = (data[at - local[9] - local[10] : at - local[10]], local[2], local[3], *local[6:9])
        need("entries", same == (name, flags, method, crc, packed, size) and not flags and method in (0, 8))
        content = raw = data[at : at + packed]
        if method:
            inflater = zlib.decompressobj(-15)
            content = attempt("entries", lambda: inflater.decompress(raw, size + 1))
            need("entries", inflater.eof and not inflater.unused_data and not inflater.unconsumed_tail)
        need("entries", len(content) == size and zlib.crc32(content) == crc)
        entries[name.decode("latin-1")], at = content, at + packed
        sizes = (method, 0, 0x21, crc, packed, size, len(name), 0)
        directory += CENTRAL.pack(b"PK\x01\x02", 0x314, 20, 0, *sizes, 0, 0, 0, 0o100644 << 16, len(body)) + name
        body += LOCAL.pack(b"PK\x03\x04", 20, 0, *sizes) + name + raw
    need("entries", at == start and len(entries) == count)
    written = body + directory + END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 71)
    is_written = data == written + own and sorted(entries) == [*entries]
    for name, content in entries.items():
        need("entries", name in ("draft.pdf", *LIMITS) or ATTACHMENT.fullmatch(name))
        need("limits", len(content) <= LIMITS.get(name, 2**25))
    need("entries", entries.keys() >= {*REQUIRED})
    return entries, is_written

def ssh(sums, *words):
    return subprocess.run(["ssh-keygen", "-Y", *map(str, words)], input=sums, capture_output=True, check=False)

def check_signature(entries, folder):
    text = entries["SHA256SUMS.sig"].decode("latin-1")
    blob = attempt("signature", lambda: base64.b64decode("".join(text.split("\n")[1:-2]), validate=True))
    lines = re.findall(".{1,70}", base64.b64encode(blob).decode())
    need("signature", text == "\n".join(("-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", "")))
    part = lambda value: struct.pack(">I", len(value)) + value
    ed = lambda value: part(part(b"ssh-ed25519") + part(value))
    said = part(NAMESPACE.encode()) + part(b"") + part(b"sha512")
    need("signature", blob == b"SSHSIG\0\0\0\1" + ed(blob[33:65]) + said + ed(blob[-64:]))
    (folder / "sig").write_bytes(entries["SHA256SUMS.sig"])
    asked = ssh(entries["SHA256SUMS"], "check-novalidate", "-n", NAMESPACE, "-s", folder / "sig")
    need("signature", asked.returncode == 0)
    return "ssh-ed25519 " + base64.b64encode(blob[14:65]).decode()

def speaks(entries, folder, given, register, who):
    words = ("verify", *given.time, "-f", register, "-I", who, "-n", NAMESPACE, "-s", folder / "sig")
    return ssh(entries["SHA256SUMS"], *words, *(["-r", given.revoked] if given.revoked else [])).returncode == 0

def check_sender(entries, folder, given, key):
    (folder / "own").write_text(f"x {key}\n")
    need("sender", speaks(entries, folder, given, folder / "own", "x"))  # nothing but a revocation refuses this
    if given.signers:
        asked = ssh(b"", "find-principals", *given.time, "-s", folder / "sig", "-f", given.signers)
        names = [given.member] if given.member else asked.stdout.decode().replace(",", " ").split()
        need("sender", any(speaks(entries, folder, given, given.signers, name) for name in names))

def read_json(data):
    between = re.sub(rb'"(?:[^"\\]++|\\.)*+"?', b"", data, flags=re.DOTALL)
    need("json", sum(map(between.count, (b",", b"[", b"{"))) <= 300_000)
    hooks = dict.fromkeys(("parse_float", "parse_constant"), lambda _: need("json", False))
    hooks["object_pairs_hook"] = lambda pairs: need("json", len(dict(pairs)) == len(pairs)) or dict(pairs)
    hooks["parse_int"] = lambda text: need("json", len(text) <= 17 and abs(int(text)) < 2**53) or int(text)
    def walk(value, depth):
        need("json", depth <= 12)
        for text in [value] if isinstance(value, str) else value if isinstance(value, dict) else ():
            need("json", not HIDDEN.search(text) and unicodedata.is_normalized("NFC", text))
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            walk(inner, depth + 1)
    value = attempt("json", lambda: json.loads(data.decode(), **hooks))
    walk(value, 0)
    return value

def fits(value, schema, whole):  # of JSON Schema the few keywords that ours use
    if "$ref" in schema: return fits(value, whole["$defs"][schema["$ref"].rpartition("/")[2]], whole)
    if "anyOf" in schema: return any(fits(value, one, whole) for one in schema["anyOf"])
    kinds = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}
    if type(value) is not kinds[schema["type"]] or value not in schema.get("enum", [schema.get("const", value)]):
        return False
    if isinstance(value, dict):
        inner = schema["properties"]
        return inner.keys() == value.keys() and all(fits(value[name], inner[name], whole) for name in inner)
    if isinstance(value, list): return all(fits(one, schema["items"], whole) for one in value)
    if isinstance(value, str):
        size = schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 2**30)
        return size and bool(re.search(schema.get("pattern", "").replace("$", r"\Z"), value))
    return not isinstance(value, int) or schema.get("minimum", value) <= value <= schema.get("maximum", value)

def scores(said, method):
    for principle in method["principles"]:
        exact = 1 + Fraction(4 * (said["external"]["raw"] or 0), 100)
        if principle.get("scored_by") != "civicus_monitor" and not principle.get("external"):  # the latter in vectors
            given = {one["id"]: one["decision"]["score"] for one in said["dimensions"]}
            of = [(Fraction(one["weight"]), given[one["id"]]) for one in principle["dimensions"]]
            need("scores", all(score for _, score in of))
            exact = sum(weight * Fraction(score) for weight, score in of) / sum(weight for weight, _ in of)
        places = Decimal(1).scaleb(-method.get("rounding", {}).get("decimals", 1))
        printed = (Decimal(exact.numerator) / exact.denominator).quantize(places, ROUND_HALF_UP)
        yield {"principle": principle["id"], "exact": str(exact), "printed": str(printed)}

def check_content(entries, folder, given):
    names = [name for name in ("submission.json", "assessment.json", "responses.json") if name in entries]
    record, said, *answers = (read_json(entries[name]) for name in names)
    for name, value in zip(names, (record, said, *answers)):
        schema = json.loads((Path(given.schemas) / name.replace(".", ".schema.")).read_bytes())
        need("schema", fits(value, schema, schema))
    method = attempt("schema", lambda: tomllib.loads(entries["instrument.toml"].decode()))
    need("schema", all(1 <= Fraction(one["decision"]["score"] or 1) <= 5 for one in said["dimensions"]))
    who = record["member"]["principal"]
    is_theirs = not given.signers or speaks(entries, folder, given, given.signers, who)
    need("agreement", is_theirs and given.member in ("", who))
    shared = ("id", "country", "period", "member", "revision", "is_training", "instrument")
    need("agreement", all(record[name] == said[name] for name in shared) and said["status"] == "sealed")
    need("agreement", all(one["id"] == record["id"] and 1 < one["revision"] == record["revision"] for one in answers))
    is_that = hashlib.sha256(entries["instrument.toml"]).hexdigest() == said["instrument"]["sha256"]
    need("agreement", is_that and (record["revision"] > 1 or record["previous_digest"] is None))
    ids = [one["id"] for principle in method["principles"] for one in principle["dimensions"]]
    need("agreement", [one["id"] for one in said["dimensions"]] == ids)
    files = {f"files/{one['sha256']}.{one['extension']}" for s in said["sources"] if (one := s["attachment"])}
    need("agreement", all(name in files for name in entries if name.startswith("files/")))
    need("scores", record["results"] == list(scores(said, method)))
    return record

def verify(data, given):
    given.time = [f"-Overify-time={given.at}"] if given.at else []
    with tempfile.TemporaryDirectory() as name:
        try:
            entries, is_written = unpack(data)
            key = check_signature(entries, folder := Path(name))
            check_sender(entries, folder, given, key)
            listed = [name for name in sorted(entries) if not name.startswith("SHA256SUMS")]
            sums = "".join(f"{hashlib.sha256(entries[name]).hexdigest()}  {name}\n" for name in listed)
            need("hashes", entries["SHA256SUMS"] == sums.encode() and is_written)
            record = check_content(entries, folder, given)
            before = {one["revision"]: one["digest"] for one in given.received if one["id"] == record["id"]}
            latest, number = max(before, default=0), record["revision"]
            follows = number > latest + 1 or not before or record["previous_digest"] == before[latest]
            is_again = before.get(number) == hashlib.sha256(entries["SHA256SUMS"]).hexdigest()
            need("sequence", is_again or number > latest and follows)
        except Refused as refused:
            return str(refused)
    return None

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", help="- for what comes in at the standard input")
    for option, words in {"--signers": "register", "--revoked": "list", "--member": "name", "--at": "YYYYMMDDHHMMSSZ"}.items():
        parser.add_argument(option, default="", metavar=words)
    parser.add_argument("--schemas", default="resources/schema", help="folder of the two schemas")
    parser.add_argument("--received", type=json.loads, default=[], help='as JSON: [{"id": "", "revision": 1, "digest": ""}]')
    arguments = parser.parse_args()
    step = verify(sys.stdin.buffer.read() if arguments.file == "-" else Path(arguments.file).read_bytes(), arguments)
    print(f"REFUSED: {step}" if step else f"valid; sender {'known' if arguments.signers else 'UNKNOWN'}")
    sys.exit(step is not None)
