"""Themes: words of English of one meaning, counted together.

`corpusnorm.classifying.abroad` has the themes of other languages.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from corpusnorm.classifying.reading import words_of

THEMES: Final = {
    "first person": "i my me myself mine",
    "we and us": "we our us ours",
    "the reader addressed": "you your yours yourself",
    "speech reported": "said told added warned stated claimed asserted announced insisted denied",
    "what an author argues or shows": (
        "argues contends observes recounts insists concludes reminds maintains chronicles portrays depicts "
        "describes traces explores examines notes writes suggests shows offers reveals draws evokes tells remarks "
        "recalls considers divides treats invites imagines relates"
    ),
    "a book and its parts": (
        "book books novel novels volume memoir memoirs biography author authors chapter chapters reader readers "
        "narrative prose introduction epilogue prologue preface foreword pages plot characters fiction essays "
        "editor translator edition translation publisher hardcover paperback isbn novelist letters correspondence "
        "diaries anthology edited annotated collected selected posthumous jacket poet poems poetry historian "
        "biographer protagonist narrator"
    ),
    "a film, a play or music": (
        "film films movie movies play album exhibition production cast screenplay soundtrack director actor "
        "actors actress performance performances songs song audience scenes scene drama comedy thriller tracks "
        "opera band concert lyrics"
    ),
    "words of judgement": (
        "masterpiece compelling brilliant superb beautifully richly vivid flawed disappointing weakness "
        "weaknesses strengths recommend recommended elegant witty captivating engaging tale unconvincing "
        "convincing insightful nuanced stars impressive entertaining absorbing gripping poignant predictable "
        "clichés meticulous provocative lucid delight charming persuasive admirable magnificent tedious masterly "
        "accomplished shrewd perceptive finest funny boring clever brilliantly delightful remarkable fascinating "
        "affecting admire handsome handsomely splendid moving wry droll firm tempting quarrel"
    ),
    "reviewing": "review reviews reviewed reviewer reviewers",
    "officials and offices": (
        "president minister senator mayor governor police court government secretary council officer prosecutors "
        "candidate election officials official party parliament chief director spokesman spokeswoman spokesperson "
        "committee federal department authorities ministry"
    ),
    "days of the week": "monday tuesday wednesday thursday friday saturday sunday yesterday",
    "months": (
        "january february march april june july august september october november december jan feb mar apr jun "
        "jul aug sep sept oct nov dec"
    ),
    "sport": (
        "season club team league championship match tournament players coach goal goals win wins winning cup "
        "scored defeated victory"
    ),
    "business": (
        "company ceo launch launched shares market firm investors sales analysts industry quarter profit billion "
        "million pct percent"
    ),
    "advice and instruction": (
        "should need click step steps tips ensure make sure try use using add help choose check avoid place "
        "remove press select mix stir pour cut turn keep put follow instructions ingredients minutes tool tools "
        "guide"
    ),
    "explanation": (
        "therefore thus usually generally defined called known consists types type species century centuries term "
        "refers various include includes including example such located population region ancient derived common "
        "commonly"
    ),
    "a life or an age told": (
        "born became married died graduated founded century war king empire reign son daughter appointed elected née"
    ),
    "goods and services": (
        "services customers products product our contact privacy terms offer price shipping welcome solutions "
        "download free clients order buy shop quality delivery"
    ),
    "told as a story": (
        "cried exclaimed stood eyes mouth smiled whispered nodded stared sighed muttered shook himself herself "
        "door walked looked hand face"
    ),
    "marks of a forum": (
        "thread forum forums joined quote originally member moderator registered replies hi thanks anyone regards "
        "upvote topic subforum answer answers question asked"
    ),
    "dress of a blog": (
        "posted permalink trackback trackbacks blogroll blog blogs blogging blogger pingback uncategorized "
        "archives filed tags comments comment reply replies says share"
    ),
    "told out of one's own life": (
        "husband wife kids mom mum dad friend friends today yesterday tonight weekend love fun guess anyway lol "
        "haha yeah gonna really"
    ),
    "questions to person": (
        "interview interviewer interviewed interviews what how why when did tell describe favorite inspired working"
    ),
    "opinion and argument": (
        "must should ought believe think argue argument wrong truth simply indeed surely perhaps clearly reason moral"
    ),
    "short forms of talk": (
        "u ive doesnt didnt cant wont isnt thats whats lol haha idk omg btw imo imho fyi thx thanx plz pls wanna "
        "gonna gotta dunno alot ppl cuz coz cos tho ok okay yea yeah yep yup nope nah"
    ),
    "asking for help": (
        "help anyone anybody someone somebody advice suggestion suggestions suggest recommend recommendation "
        "recommendations wondering wonder please thanks appreciated idea ideas opinions"
    ),
    "answering others": (
        "yes yep nope agree agreed disagree personally maybe probably try luck hope helps depends definitely sure "
        "sounds suggest recommend google"
    ),
    "contractions": "ll ve re don didn doesn isn wasn aren won wouldn couldn shouldn haven hasn ain",
    "words of a customer": (
        "recommend recommended service staff friendly helpful stars rating price prices priced customer customers "
        "verified worth bought ordered purchased purchase delivery quality disappointed excellent terrible awful "
        "rude cheap expensive refund owner manager visit"
    ),
    "research and reference": (
        "abstract et study methods results data figure table analysis research hypothesis significant references "
        "journal university doi"
    ),
    "the record of a meeting": (
        "minutes seconded apologies treasurer motion agenda quorum abstention abstentions resolved adopted "
        "adjourned unanimously proposer seconder chair"
    ),
    "law and rules": (
        "bylaws clause shall hereby pursuant section article agreement provision liability applicable thereof "
        "regulation"
    ),
}
"""The name of each theme and its words of English in lower case."""


@cache
def words_of_theme(name: str) -> frozenset[bytes]:
    """The words of a theme that count in a text in English."""
    return frozenset(words_of(THEMES[name]))
