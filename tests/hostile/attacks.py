"""Every pattern of the program, and texts that its own parts suggest as the worst for it."""

import ast
import gc
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from re import _constants as kinds
from re import _parser as parser
from types import FunctionType, ModuleType

import timeline

ROOT = Path(timeline.__file__).parent
METHODS = frozenset({"search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn", "compile"})
REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT)
CATEGORIES = {
    kinds.CATEGORY_DIGIT: "7",
    kinds.CATEGORY_NOT_DIGIT: "a",
    kinds.CATEGORY_SPACE: " ",
    kinds.CATEGORY_NOT_SPACE: "a",
    kinds.CATEGORY_WORD: "a",
    kinds.CATEGORY_NOT_WORD: " ",
}


def modules():
    """Every module of the program that can be imported."""
    names = (one.name for one in pkgutil.walk_packages(timeline.__path__, "timeline."))
    return [timeline, *(importlib.import_module(name) for name in names if not name.endswith("__main__"))]


def ours(thing):
    """Whether a thing belongs to the program, so that what it refers to does too."""
    if isinstance(thing, ModuleType):
        return thing.__name__.startswith("timeline")
    if isinstance(thing, (type, FunctionType)):
        return str(thing.__module__).startswith("timeline")
    return True


def kept_patterns() -> dict[str, re.Pattern]:
    """The compiled patterns that modules, their classes, tables, closures and caches hold, each by where it was found."""
    found: dict[str, re.Pattern] = {}
    seen: set[int] = set()
    for module in modules():
        for name, value in vars(module).items():
            waiting = [value]
            while waiting:
                one = waiting.pop()
                if id(one) in seen or isinstance(one, (str, bytes, int, ModuleType)) or not ours(one):
                    continue
                seen.add(id(one))
                if isinstance(one, re.Pattern):
                    place = f"{module.__name__}.{name}"
                    found[place if place not in found else f"{place} {len(found)}"] = one
                elif isinstance(one, FunctionType):
                    waiting += [*(one.__closure__ or ()), *(one.__defaults__ or ())]
                else:
                    waiting += gc.get_referents(one)
    return found


def written_patterns() -> dict[str, tuple[re.Pattern, str]]:
    """The patterns that are written where they are used: `re.sub(r"…", …)`; each with what is called."""
    found = {}
    for path in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "re"
                and node.func.attr in METHODS - {"compile"}
                and isinstance(node.args[0], ast.Constant)
            ):
                flags = _flags(*node.keywords, *node.args[1:])
                found[f"{path.relative_to(ROOT.parent)}:{node.lineno}"] = (
                    re.compile(node.args[0].value, flags),
                    node.func.attr,
                )
    return found


def uses() -> dict[str, set[str]]:
    """How each pattern that has a name is used, by its module and name: {"search"}, {"match", "fullmatch"} …"""
    found: dict[str, set[str]] = {}
    for path in sorted(ROOT.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        here = ".".join(path.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__")
        names = {
            one.asname or one.name: f"{node.module}.{one.name}"
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for one in node.names
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.attr in METHODS:
                name = node.value.id
                found.setdefault(names.get(name, f"{here}.{name}"), set()).add(node.attr)
    return found


def _flags(*nodes: ast.AST) -> re.RegexFlag:
    names = {one.attr for node in nodes for one in ast.walk(node) if isinstance(one, ast.Attribute)}
    return re.RegexFlag(sum(getattr(re, name) for name in names if name.isupper()))


def sample(tree, random: Random) -> str:
    """A text that a part of a pattern matches, more or less: what stands around it is not looked at."""
    return "".join(_sample(kind, value, random) for kind, value in tree)


def _sample(kind, value, random: Random) -> str:
    match kind:
        case kinds.LITERAL:
            return chr(value)
        case kinds.NOT_LITERAL | kinds.ANY:
            return "a"
        case kinds.IN:
            return _of_class(value, random)
        case kinds.BRANCH:
            return sample(random.choice(value[1]), random)
        case kinds.SUBPATTERN:
            return sample(value[-1], random)
        case kinds.ATOMIC_GROUP:
            return sample(value, random)
        case kinds.MAX_REPEAT | kinds.MIN_REPEAT | kinds.POSSESSIVE_REPEAT:
            least, _, body = value
            return "".join(sample(body, random) for _ in range(min(least, 8) or random.randint(0, 1)))
        case kinds.GROUPREF_EXISTS:
            return sample(value[1], random)
        case _:
            return ""


def _of_class(members, random: Random) -> str:
    negated = members[0][0] is kinds.NEGATE
    if negated:
        return random.choice("a 7-")
    kind, value = random.choice(members)
    match kind:
        case kinds.LITERAL:
            return chr(value)
        case kinds.RANGE:
            return chr(random.randint(*value))
        case _:
            return CATEGORIES.get(value, "a")


def _within(kind, value) -> list:
    """The trees that a part of a pattern holds."""
    if kind is kinds.BRANCH:
        return value[1]
    if kind in REPEATS or kind is kinds.SUBPATTERN:
        return [value[-1]]
    if kind in (kinds.ASSERT, kinds.ASSERT_NOT):
        return [value[1]]
    return [value] if kind is kinds.ATOMIC_GROUP else []


def repeats(tree, before: str, random: Random) -> Iterator[tuple[str, str]]:
    """Every part that repeats itself without a small bound: a text for what stands before it, and one for itself."""
    for kind, value in tree:
        if kind in REPEATS and value[1] >= 10:
            yield before, sample(value[2], random)
        for inner in _within(kind, value):
            yield from repeats(inner, before, random)
        before += _sample(kind, value, random)


def joints(pattern: re.Pattern, longest: int = 2_000) -> Iterator[tuple[str, str, str]]:
    """Texts of words joined by a sign that a repeated class of the pattern takes for a letter, as "A'A'A'": few, so all are tried.

    A match may begin behind each sign where only letters are looked for before it, and then runs over all the rest.
    """
    if len(pattern.pattern) > longest or not isinstance(pattern.pattern, str):
        return
    signs: dict[str, None] = {}
    waiting = [parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)]
    while waiting:
        for kind, value in waiting.pop():
            waiting += _within(kind, value)
            if kind in REPEATS and value[1] >= 10:
                signs |= dict.fromkeys(one for part in value[2] for one in _beside_letters(*part))
    yield from (("", f"{letter}{sign}", "\x00") for sign in signs if not sign.isalnum() for letter in "Aa")


def _beside_letters(kind, members) -> list[str]:
    """The signs that a class takes beside letters: "-" of a class of word characters and "-"."""
    if kind is not kinds.IN or (kinds.CATEGORY, kinds.CATEGORY_WORD) not in members:
        return []
    return [chr(value) for what, value in members if what is kinds.LITERAL]


def seeds(pattern: re.Pattern, random: Random, longest: int = 1_000_000) -> Iterator[tuple[str, str, str]]:
    """Texts to make long: what stands before, what is repeated, what ends it so that no match can.

    The parts of a pattern longer than `longest` are not looked at: taking some of them apart takes seconds.
    """
    plain = [("", body, "\x00") for body in (" ", "a", "7", "A ", "\n", "'", '"', "-", "a ", ", ", "a.")]
    if len(pattern.pattern) > longest:
        yield from plain
        return
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    tree = parser.parse(source, pattern.flags & ~(re.DEBUG | (0 if isinstance(pattern.pattern, str) else re.UNICODE)))
    found: dict[tuple[str, str, str], None] = {}
    for before, body in repeats(tree, "", random):
        for tail in ("\x00", "\n"):
            found[before, body, tail] = None
            found["", before + body, tail] = None
    whole = sample(tree, random)
    found["", whole, "\x00"] = None
    found["", whole[:-1], "\x00"] = None
    yield from (one for one in dict.fromkeys([*found, *plain]) if one[1])


def long(seed: tuple[str, str, str], size: int, pattern: re.Pattern) -> str | bytes:
    before, body, tail = seed
    text = before + body * max(1, size // len(body)) + tail
    return text if isinstance(pattern.pattern, str) else text.encode("latin-1", "replace")
