"""Words that lines of credit are made of, in many languages: ``Published``, ``Updated``, ``By``, days of the week."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure.alternatives import by_letter

LONGEST: Final = 160
"""No line that credits is longer: characters."""

POSTED: Final = (
    r"(?:(?:first |originally |article |news )?"
    r"(?:published|posted|issued|written|created|submitted|added|released|date)"
    r"(?: (?:on|at|in|by|online))?(?! \d+ \w+ ago)"
    r"|from (?:the )?(?:magazine )?issue(?: of)?"
    r"|(?:publish(?:ing)?|publication) date|date (?:published|posted|of publication)"
    r"|(?:erst)?veröffentlicht(?: am)?|veröffentlichung|erschienen(?: am)?|geschrieben(?: am)?|erstellt(?: am)?"
    r"|datum|stand|vom|edizione del|edición del"
    r"|publié(?: le)?|paru le|mis en ligne le|publicado(?: el| em)?|publicada el|postado em|fecha|data"
    r"|pubblicato(?: il)?"
    r"|publicerad(?: den)?|publicerat|publicerades|julkaistu|geplaatst(?: op)?|gepubliceerd(?: op)?|opublikowano"
    r"|data publikacji"
    r"|dodano|опубликовано|дата публикации|дата|offentliggjort|udgivet|publisert"
    r"|publikováno(?: dne)?|vydáno|δημοσιεύτηκε(?: στις)?|δημοσιεύθηκε(?: στις)?|αναρτήθηκε(?: στις)?"
    r"|yayım(?:lanma)? tarihi|dátum|objavljeno|postet(?: den)?|diposting(?: pada)?|發佈日期|发布日期"
    r"|közzétéve|投稿日|公開日|配信|송고시간|입력|기사입력|등록|게시|发布时间|发表于)"
)
UPDATED: Final = (
    r"(?:(?:last |latest |also )?(?:updated|modified|edited|revised|update|upd)(?: on| at)?"
    r"|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)"
    r"(?: am)?|mis(?:e)? à jour(?: le)?|modifié(?: le)?|actualizado(?: el)?|atualizado(?: em)?"
    r"|aggiornato(?: il)?|ultimo aggiornamento|última actualización|última atualização|dernière mise à jour"
    r"|uppdaterad(?: den)?|laatste update|laatst bijgewerkt(?: op)?"
    r"|senast uppdaterad|päivitetty|bijgewerkt(?: op)?|zaktualizowano|aktualizacja|обновлено|изменено"
    r"|(?:sidst )?opdateret"
    r"|(?:sist )?oppdatert|aktualizováno(?: dne)?|aktualizované|frissítve|(?:son )?güncelle(?:me|nme)(?: tarihi)?"
    r"|actualizat(?: la)?|ενημερώθηκε|τελευταία ενημέρωση|ажурирано|ažurirano)"
)
_BY_WORDS: Final = (
    r"(?:written |posted |published |review(?:ed)? (?:for [\w.-]+ )?|story |text |words |report |article |an? article "
    r"|submitted |column |commentary |essay |analysis )?by"
    r"|rezensiert (?:für [\w.-]+ )?von|reviewer|besprochen von|reseñado por|recensito da"
    r"|(?:posted|published|written) +by|postby|author|(?:ein |eine )?(?:artikel|beitrag|text|interview|bericht"
    r"|kommentar|kolumne|analyse|essay|reportage) von|eine (?:rezension|besprechung|kritik) von"
    r"|interview(?:ed)? by|as told to|das (?:gespräch|interview) führten?|propos recueillis par|recueilli par"
    r"|entretien(?: réalisé)? par|entrevista (?:de|por|realizada por)|intervista di"
    r"|(?:veröffentlicht|geschrieben|erstellt|verfasst) von|autor(?:in)?|auteur|écrit par|publié par|rédigé par"
    r"|escrito por"
    r"|publicado por|postado por|scritto da|pubblicato da|skriven av|skrivet av|von|vom|par|por|di|av|af|door|da"
    r"|texte?|tekst|texto|testo|skribent|redactor(?:a)?"
    r"|kirjoittanut|kirjoittaja|teksti|autorka?|autore|автор(?:ом)?|текст|przez|od|autorem|autorkou|napsala?"
    r"|rozmawiała?|opracowała?|беседовала?|από|του|της|szerző|írta|yazar|yazan|投稿者"
    r"|(?:eingestellt|gepostet) von|publicada por|postato da|gepost door|upplagd av|lagt inn av|indsendt af|lähettänyt"
    r"|作成者|eingereicht von|diposting oleh|ditulis oleh|oleh|vystavila?|bejegyezte|gönderen|αναρτήθηκε από"
    r"|كتبت?|بقلم|إعداد|تحرير"
)
BY_WORD: Final = rf"(?:{by_letter(_BY_WORDS)})"
ON: Final = r"(?:on|am|le|el|em|den|il|op|at|dnia|от|vom|um)"
WEEKDAY: Final = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag"
    r"|freitag|samstag"
    r"|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes"
    r"|miércoles|jueves"
    r"|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta"
    r"|quinta|sexta)"
    r"(?:-feira)?|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|(?:maanan|tiis|tors|perjan|lauan"
    r"|sunnun)tai(?:na)?"
    r"|keskiviikko(?:na)?|poniedziałek|wtorek|środa|czwartek|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pazartesi|salı|çarşamba|perşembe|cumartesi|pazar|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|piątek|sobota|niedziela|понедельник|вторник|среда"
    r"|четверг|пятница"
    r"|суббота|воскресенье|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    re.IGNORECASE,
)
CHANGED: Final = re.compile(rf"{UPDATED}\b", re.IGNORECASE)
