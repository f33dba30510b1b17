"""Gender: what titles, roles and given names say of a person, for the choice between "he" and "she" alone."""

from timeline.actors.actor import ActorKind, FoundActor
from timeline.actors.names import fold_word, is_given, normalise
from timeline.words import words

_FEMALE = words(
    """abigail agnes aisha alexandra alice alina alison allison amanda amelia amy ana anastasia andrea angela angelina anita ann anna anne
    annie antonia astrid audrey aung ayesha barbara beatrice benazir beth brenda caitlin carla carmen carol carole caroline catherine
    cecilia charlotte cheryl chloe christina christine cindy claire clara claudia condoleezza cristina cynthia daisy dana daniela daria darya deborah diana
    diane dina dora doris dorothy edith ekaterina eleanor elaine elena elisabeth elizabeth ella ellen emily emma erica esther eva evelyn
    fatima fiona florence frances francesca georgia gina giulia gloria grace hannah harriet heather helen helena helle hilary hillary holly ida inga
    ingrid inna irene irina isabel isabella jackie jacqueline jane janet janice jasmine jennifer jenny jessica jill joan joanna joyce
    juanita judith judy julia juliana julie juliet kamala karen karin kate katharina katherine kathleen kathryn katie kimberly kristen kristin
    ksenia larisa laura lauren leah leila lena lidia lily linda lisa loretta lorraine louise lucia lucy lydia lynn lyubov lyudmila
    madeleine margaret margarita margrethe maria mariam marie marina marion marissa marta martha mary maya megan melanie melinda melissa
    michele michelle miriam molly monica nadezhda nadia nancy naomi natalia natalie natasha nicole nina nora norma oksana olga olivia pamela paola
    patricia paula peggy penny petra priya rachel rebecca regina rita roberta rosa rose ruth sabine sally samantha sandra sara sarah sharon
    sheila sheryl shirley silvia simone sirimavo sofia sonia sophia sophie stella stephanie sue susan susana susanne suzanne svetlana sylvia sylvie tamara tanya
    tara tatiana teresa thea theresa tiffany tina ursula valentina valeria vanessa vera veronica victoria viktoria virginia wanda wendy yasmin yelena
    yoko yolanda yulia yvonne zhanna zinaida zoe zoya"""
)
_EITHER = words(
    """alex ali ariel ashley austin cameron chris dominic drew evgenia francis jackie jamie jan jean jesse jo jordan kelly kerry kim lee leslie
    lynn max morgan nicola nikita pat robin sam sandy sasha shannon stacy taylor terry tracy valery will yuri daisy andrea"""
)
_SHE = words(
    """mrs ms miss madam lady dame queen princess empress duchess chairwoman spokeswoman congresswoman businesswoman actress
    mother wife daughter sister woman girl girlfriend widow aunt her heroine hostess policewoman"""
)
_HE = words(
    """mr sir lord king prince emperor duke chairman spokesman congressman businessman actor father husband son brother man boy
    boyfriend widower uncle pope tsar sheikh policeman salesman"""
)


def gender_of(actor: FoundActor) -> str:
    """Return "f" or "m" where titles or the given name tell, else ''; only persons have one here."""
    if actor.kind is not ActorKind.PERSON:
        return ""
    said = {word.strip(".,") for span in actor.spans for word in span.role.casefold().split()}
    said |= {word.strip(".") for span in actor.spans for word in normalise(span.text).casefold().split()[:1]}
    if bool(said & _SHE) != bool(said & _HE):
        return "f" if said & _SHE else "m"
    given = normalise(actor.name).casefold().split()
    first = next((word for word in given[:-1] if len(word.strip(".")) > 1), "")
    folded = fold_word(first) if first else ""
    if not first or first in _EITHER or folded in _EITHER:
        return ""
    if first in _FEMALE or folded in _FEMALE:
        return "f"
    return "m" if is_given(first) else ""
