"""`timeline actors add`, `rename`, `alias`, `merge`, `split`: what people say of actors."""

from typing import Annotated

import typer

from timeline.actors.actor import ActorKind, AliasKind
from timeline.cli.actors import app
from timeline.cli.correcting import DryRunOption, EvidenceOption, WhyOption, YesOption, carry_out
from timeline.cli.session import Session

ActorArgument = Annotated[str, typer.Argument(metavar="ACTOR", help="Uid, the beginning of one, a name or an alias.")]


@app.command()
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The full name.")],
    kind: Annotated[ActorKind, typer.Option("--kind", help="What it is.")] = ActorKind.ORGANISATION,
    alias: Annotated[list[str] | None, typer.Option("--alias", help="Another spelling. Repeat for more.")] = None,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
) -> None:
    """Add an actor that later readings are to know. Its uid goes to stdout."""
    session = Session.of(context)
    with session.open(create=True) as timeline:
        spellings = dict.fromkeys(alias or (), "name")
        effect = carry_out(
            session,
            lambda dry: timeline.add_actor(name, kind.value, spellings, dry_run=dry, why=why, evidence=evidence),
        )
    typer.echo(effect.uid)


@app.command()
def rename(
    context: typer.Context,
    actor: ActorArgument,
    name: Annotated[str, typer.Argument(help="What it is to be called.")],
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    dry_run: DryRunOption = False,
) -> None:
    """Call an actor by another name; the old one stays a spelling."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(
            session,
            lambda dry: timeline.rename_actor(actor, name, dry_run=dry, why=why, evidence=evidence),
            dry_run=dry_run,
        )


@app.command()
def alias(
    context: typer.Context,
    actor: ActorArgument,
    spelling: Annotated[str, typer.Argument(help="How it is also written.")],
    kind: Annotated[AliasKind, typer.Option("--kind", help="How the spelling stands for it.")] = AliasKind.NAME,
    remove: Annotated[bool, typer.Option("--remove", help="Take back a spelling that a person added.")] = False,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
) -> None:
    """Say that an actor is also written so."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(
            session,
            lambda dry: timeline.spell_actor(
                actor, spelling, kind.value, remove=remove, dry_run=dry, why=why, evidence=evidence
            ),
        )


@app.command()
def merge(
    context: typer.Context,
    actors: Annotated[list[str], typer.Argument(metavar="ACTOR ACTOR...", help="Uids, names or aliases.")],
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Make one actor of several, by a judgement that outweighs every rule's; 'split' parts them again."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(
            session,
            lambda dry: timeline.merge_actors(*actors, dry_run=dry, why=why, evidence=evidence),
            yes=yes,
            dry_run=dry_run,
            question="Make them one?",
        )


@app.command()
def split(
    context: typer.Context,
    actor: ActorArgument,
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="The names that are somebody else.")],
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Take names out of an actor that was made of several; no rule joins them again."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(
            session,
            lambda dry: timeline.split_actor(actor, *names, dry_run=dry, why=why, evidence=evidence),
            yes=yes,
            dry_run=dry_run,
            question="Split this actor?",
        )
