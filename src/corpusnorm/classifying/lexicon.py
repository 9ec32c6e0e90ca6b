"""Themes: words of one meaning in several languages, counted together.

What a kind does to its words carries over from language to language, the words do not. Weights
are learned for a theme as a whole, mostly from English, and hold wherever its words are known.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from corpusnorm.classifying.reading import words_of

THEMES: Final = {
    "first person": (
        "i my me myself mine | ich mein meine mir mich je j mon ma mes moi yo mi mis jag mitt min mig mina eu "
        "meu minha io mio mia ik mijn mij minä minun minua minulle ben benim"
    ),
    "we and us": (
        "we our us ours | wir unser unsere uns nous notre nos nosotros nuestro nuestra vi vår våra oss nós "
        "nosso nossa noi nostro wij onze me meidän biz bizim"
    ),
    "the reader addressed": (
        "you your yours yourself | ihr ihre sie vous votre vos usted su tu te du din dig ditt er você seu tua "
        "jij je uw sinä sinun sinulle siz sizin sen senin"
    ),
    "speech reported": (
        "said told added warned stated claimed asserted announced insisted denied | sagte sagten erklärte "
        "teilte betonte berichtete déclaré annoncé affirmé indiqué précisé expliqué dijo declaró afirmó "
        "aseguró informó señaló explicó indicó anunció sade uppger säger disse afirmou declarou informou "
        "detto dichiarato spiegato zei zegt meldde sanoo kertoo sanoi kertoi dedi söyledi belirtti açikladi "
        "kata ujar"
    ),
    "what an author argues or shows": (
        "argues contends observes recounts insists concludes reminds maintains chronicles portrays depicts "
        "describes traces explores examines notes writes suggests shows offers reveals draws evokes tells remarks "
        "recalls considers divides treats invites imagines relates | schreibt "
        "beschreibt erzählt écrit raconte décrit escribe cuenta narra sostiene skriver skildrar berättar"
    ),
    "a book and its parts": (
        "book books novel novels volume memoir memoirs biography author authors chapter chapters reader "
        "readers narrative prose introduction epilogue prologue preface foreword pages plot characters "
        "fiction essays editor translator edition translation publisher hardcover paperback isbn novelist "
        "letters correspondence diaries anthology edited annotated collected selected posthumous jacket "
        "poet poems poetry historian biographer protagonist narrator | buch roman livre ouvrage auteur libro "
        "novela autor boken författaren romanzo libri livro boek kirja kirjan romaani kitap"
    ),
    "a film, a play or music": (
        "film films movie movies play album exhibition production cast screenplay soundtrack director actor "
        "actors actress performance performances songs song audience scenes scene drama comedy thriller "
        "tracks opera band concert lyrics | película filmen filme filmi levy"
    ),
    "words of judgement": (
        "masterpiece compelling brilliant superb beautifully richly vivid flawed disappointing weakness "
        "weaknesses strengths recommend recommended elegant witty captivating engaging tale unconvincing "
        "convincing insightful nuanced stars impressive entertaining absorbing gripping poignant predictable "
        "clichés meticulous provocative lucid delight charming persuasive admirable magnificent tedious "
        "masterly accomplished shrewd perceptive finest funny boring clever brilliantly delightful remarkable "
        "fascinating affecting admire handsome handsomely splendid moving wry droll firm tempting quarrel"
    ),
    "reviewing": (
        "review reviews reviewed reviewer reviewers | rezension kritik critique reseña crítica recensione "
        "recension resenha recensie anmeldelse arvostelu arvio rating rated"
    ),
    "officials and offices": (
        "president minister senator mayor governor police court government secretary council officer "
        "prosecutors candidate election officials official party parliament chief director spokesman "
        "spokeswoman spokesperson committee federal department authorities ministry | ministre président "
        "ministro presidente bundeskanzler polizei regierung statsminister regeringen polisen gobierno "
        "gouvernement policía hallitus poliisi poliisin ministeri polis baskani hükümet"
    ),
    "days of the week": (
        "monday tuesday wednesday thursday friday saturday sunday yesterday | montag dienstag mittwoch "
        "donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes "
        "miércoles jueves viernes sábado domingo måndag måndagen tisdag tisdagen onsdag onsdagen torsdag "
        "torsdagen fredag fredagen lördag lördagen söndag söndagen maanantaina tiistaina keskiviikkona "
        "torstaina perjantaina lauantaina sunnuntaina pazartesi"
    ),
    "months": (
        "january february march april june july august september october november december jan feb mar apr "
        "jun jul aug sep sept oct nov dec | januar februar märz juni juli oktober dezember janvier février mars "
        "avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril junio julio "
        "agosto septiembre octubre noviembre diciembre januari februari augusti tammikuuta helmikuuta"
    ),
    "sport": (
        "season club team league championship match tournament players coach goal goals win wins winning cup "
        "scored defeated victory | saison équipe mannschaft trainer liga temporada equipo laget säsongen "
        "joukkue"
    ),
    "business": (
        "company ceo launch launched shares market firm investors sales analysts industry quarter profit "
        "billion million pct percent"
    ),
    "advice and instruction": (
        "should need click step steps tips ensure make sure try use using add help choose check avoid place "
        "remove press select mix stir pour cut turn keep put follow instructions ingredients minutes tool "
        "tools guide | schritt étape paso steg passo ohje"
    ),
    "explanation": (
        "therefore thus usually generally defined called known consists types type species century centuries "
        "term refers various include includes including example such located population region ancient "
        "derived common commonly"
    ),
    "a life or an age told": (
        "born became married died graduated founded century war king empire reign son daughter appointed "
        "elected née | geboren nacido född nato syntyi"
    ),
    "goods and services": (
        "services customers products product our contact privacy terms offer price shipping welcome solutions "
        "download free clients order buy shop quality delivery"
    ),
    "told as a story": (
        "cried exclaimed stood eyes mouth smiled whispered nodded stared sighed muttered shook himself "
        "herself door walked looked hand face"
    ),
    "marks of a forum": (
        "thread forum forums joined quote originally member moderator registered replies hi thanks "
        "anyone regards upvote topic subforum answer answers question asked | beiträge registriert "
        "mensajes registrado viestit inlägg"
    ),
    "dress of a blog": (
        "posted permalink trackback trackbacks blogroll blog blogs blogging blogger pingback uncategorized "
        "archives filed tags comments comment reply replies says share | billet blogg blogi kommentar "
        "kommentare antworten commentaires comentarios comentários kommentarer commenti reacties"
    ),
    "told out of one's own life": (
        "husband wife kids mom mum dad friend friends today yesterday tonight weekend love fun guess anyway "
        "lol haha yeah gonna really"
    ),
    "questions to person": (
        "interview interviewer interviewed interviews what how why when did tell describe favorite inspired working"
    ),
    "opinion and argument": (
        "must should ought believe think argue argument wrong truth simply indeed surely perhaps clearly reason moral"
    ),
    "short forms of talk": (
        "u ive doesnt didnt cant wont isnt thats whats lol haha idk omg btw imo imho fyi thx thanx plz pls wanna gonna "
        "gotta dunno alot ppl cuz coz cos tho ok okay yea yeah yep yup nope nah "
        "| mdr ptn svp slt porfa xq vlw blz hdgdl"
    ),
    "asking for help": (
        "help anyone anybody someone somebody advice suggestion suggestions suggest recommend recommendation "
        "recommendations wondering wonder please thanks appreciated idea ideas opinions | hilfe hilft jemand danke "
        "aide quelqu merci conseil conseils ayuda alguien gracias consejo ajuda alguém obrigado hjälp någon tack "
        "apua kiitos"
    ),
    "answering others": (
        "yes yep nope agree agreed disagree personally maybe probably try luck hope helps depends definitely sure "
        "sounds suggest recommend google "
        "| oui vielleicht versuch versuche glück quizás suerte talvez sorte kanske lycka "
        "kyllä ehkä kokeile"
    ),
    "contractions": "ll ve re don didn doesn isn wasn aren won wouldn couldn shouldn haven hasn ain",
    "words of a customer": (
        "recommend recommended service staff friendly helpful stars rating price prices priced customer customers "
        "verified worth bought ordered purchased purchase delivery quality disappointed excellent terrible awful rude "
        "cheap expensive refund owner manager visit | bestellt gekauft empfehlen achat acheté commande compré comprar "
        "recomiendo comprei recomendo köpte beställde"
    ),
    "research and reference": (
        "abstract et study methods results data figure table analysis research hypothesis significant "
        "references journal university doi"
    ),
    "the record of a meeting": (
        "minutes seconded apologies treasurer motion agenda quorum abstention abstentions resolved adopted "
        "adjourned unanimously proposer seconder chair "
        "| protokoll procès acta actas verbale notulen pöytäkirja"
    ),
    "law and rules": (
        "bylaws clause shall hereby pursuant section article agreement provision liability applicable thereof "
        "regulation"
    ),
}
"""The name of each theme and its words in lower case: those of English, a bar, those of other languages."""

_HOMOGRAPHS: Final = frozenset([b"i", b"et", b"pour", b"war", b"son", b"door"])
"""English words above that are something else, and frequent, in the other languages."""


@cache
def words_of_theme(name: str, *, is_foreign: bool) -> frozenset[bytes]:
    """The words of a theme that count in a text in English, or in one that is known to be in another language."""
    english, _, others = THEMES[name].partition("|")
    words = frozenset(words_of(english))
    return words - _HOMOGRAPHS | frozenset(words_of(others)) if is_foreign else words
