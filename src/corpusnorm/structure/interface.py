"""What blogs and forums say around comments, by language: data, no method.

The strings are those of WordPress, Blogger, Movable Type, TypePad, Disqus and the usual forums, as their
translations print them. Each value is the inside of a pattern, its alternatives parted by bars; how they are
used is told in `corpusnorm.structure.threads.comment_words`.
"""

from __future__ import annotations

from typing import Final

SAYS: Final = {
    "en": "says|said|writes|wrote|replied|commented",
    "de": "sagt|sagte|hat gesagt|schreibt|schrieb|hat geschrieben|meint|meinte",
    "fr": "dit|a dit|écrit|a écrit",
    "es": "dice|dijo|ha dicho|escribió",
    "pt": "disse|diz|escreveu",
    "it": "scrive|ha scritto|ha detto",
    "nl": "zegt|zei|schreef",
    "sv": "säger|skriver|skrev|sa",
    "no": "sier",
    "da": "siger|sagde",
    "fi": "sanoo|sanoi|kirjoitti",
    "pl": r"pisze|napisał\(a\)|napisała|napisał|powiedział\(a\)",
    "cs": r"říká|píše|napsal\(a\)|napsala|napsal|řekl\(a\)|řekla|řekl",
    "ru": "пишет|говорит|комментирует|написал|написала|сказал|сказала",
    "el": "λέει|είπε|γράφει|έγραψε",
    "tr": "dedi ki|tarihinde dedi ki|diyor ki",
    "hu": "szerint|írta",
    "ca": "ha dit",
    "sk": "povedal|povedala",
    "ro": "spune|a spus",
    "uk": "каже|пише|коментує|сказав|сказала|написав|написала",
    "id": "mengatakan|berkata|menulis",
    "bg": "каза",
    "hr": "kaže",
    "et": "ütleb",
    "lt": "rašo",
    "ja": "より|さんのコメント|さんは書きました|のコメント",
}
"""Who writes, and this: "Ann says:"."""

BEFORE_NAME: Final = {"el": "Ο/Η |Ο χρήστης |Η χρήστης "}
"""What stands before the name of who says something."""

COUNTED: Final = {
    "en": "thoughts?|comments?|responses?|replies|reply",
    "de": "kommentare?|antwort(?:en)?|gedanken?|reaktion(?:en)?|meinung(?:en)?",
    "fr": "commentaires?|réponses?|réflexions?|pensées?",
    "es": "comentarios?|respuestas?|pensamientos?",
    "pt": "comentários?|respostas?|pensamentos?|ideias?",
    "ca": "comentaris?|respostes",
    "ro": "comentarii|gânduri?|răspunsuri",
    "hr": "komentar[ai]?",
    "sk": "komentár(?:e|ov)?",
    "it": "commenti|commento|rispost[ae]|pensier[oi]",
    "nl": "reacties?|gedachten?|opmerking(?:en)?",
    "sv": "kommentarer?|svar|tank(?:e|ar|er)|reaktion(?:er)?",
    "fi": "kommentti(?:a)?|kommenttia|vastaus(?:ta)?|ajatus(?:ta)?",
    "pl": r"komentarz\w*|odpowied[zź]i?|myśl\w*",
    "cs": "komentáře?|komentářů|reakc[eí]|názor(?:y|ů)?",
    "ru": r"комментари\w*|ответ\w*|мысл\w*|отзыв\w*",
    "uk": r"коментар\w*",
    "el": "σχόλι[οα]|απαντήσεις|απάντηση|σκέψεις|σκέψη",
    "tr": "yorum|düşünce|yanıt|cevap",
    "hu": "hozzászólás|megjegyzés|gondolat|komment",
    "id": "komentar|tanggapan",
    "ja": "コメント|フィードバック|返信",
    "zh": "[条條則则]?(?:评论|評論|留言)",
}
"""What headings of comments count."""

UNCOUNTED: Final = {
    "en": "(?:(?:all|user|reader|top|top rated|best|featured) )?comments|responses|replies|reactions|trackbacks"
    "|discussion(?: about this post)?|answers(?= [(][0-9])",
    "de": "(?:user|leser|die |alle )?kommentare|kommentarbereich",
    "fr": "commentaires|réponses",
    "es": "comentarios",
    "pt": "comentários",
    "it": "commenti",
    "nl": "reacties",
    "sv": "kommentarer",
    "fi": "kommentit",
    "pl": "komentarze",
    "cs": "komentáře|diskuse|diskuze",
    "ru": "комментарии",
    "el": "σχόλια",
    "tr": "yorumlar",
    "hu": "hozzászólások|megjegyzések|kommentek",
    "ja": "コメント",
    "zh": "评论|評論|留言",
    "id": "komentar",
    "da": "kommentarer",
    "ro": "comentarii",
    "uk": "коментарі",
}
"""Headings of comments that count nothing."""

FORM: Final = {
    "en": "(?:leave|post|add|write|submit) (?:a|your|new) (?:reply|comment)|join the (?:conversation|discussion)"
    "|post reply|(?:add|submit|post|enter|new|your) (?:a )?comment|your e-?mail address will not be published"
    "|(?:the )?comments (?:to this entry )?are (?:now )?closed|commenting (?:has been|is) (?:disabled|closed)"
    r"|you must (?:log in|be logged in|sign in)|(?:log|sign) in (?:or \w+ )?to (?:reply|comment|post)"
    r"|(?:join|register) .{0,40}\bto (?:answer|comment|contribute|reply)"
    r"|fill in your details below|rss feed for comments|post navigation|(?:newer|next|older|previous) (?:post|entry)\b"
    "|related (?:topics|threads|posts)|similar threads"
    r"|this (?:topic|thread|discussion) (?:was|is|has been) (?:automatically |now )?(?:closed|locked)\b"
    "|subscribe to:|powered by (?:livejournal|disqus)|add disqus to your site|you are not allowed to"
    r"|display posts from previous|want to add to the discussion|trackback ur[il]\b",
    "de": "kommentar (?:verfassen|schreiben|hinterlassen|hinzufügen|abgeben|veröffentlichen)"
    "|(?:hinterlasse|schreiben sie|schreibe?) einen kommentar|(?:die )?kommentare sind geschlossen"
    "|(?:leider )?sind keine kommentare möglich|keine kommentare möglich"
    r"|(?:die )?kommentarfunktion (?:für [^\n]{1,30} )?ist (?:deaktiviert|geschlossen)"
    r"|sie müssen (?:sich )?(?:anmelden|angemeldet)|beitrags-?navigation|(?:neuerer|älterer) (?:post|entry)\b"
    r"|dieses thema (?:wurde|ist) (?:automatisch )?geschlossen\b",
    "fr": "laisser un commentaire|l['’]utilisation des commentaires est désactivée|enregistrer un commentaire"
    "|navigation des articles|les commentaires sont fermés"
    "|votre adresse (?:e-mail|de messagerie) ne sera pas publiée|(?:soumettre|ajouter) un commentaire"
    "|(?:poster|publier|écrire) un commentaire",
    "es": "deja (?:un comentario|una respuesta)|publicar un comentario|navegación de entradas"
    "|(?:los )?comentarios (?:están )?(?:cerrados|desactivados)|(?:tu|su) dirección de correo electrónico no será"
    "|agregar un comentario|añadir (?:un )?comentario",
    "pt": "deixe (?:um comentário|uma resposta)|os comentários estão (?:fechados|encerrados|desativados)"
    "|o seu endereço de e-?mail não será publicado"
    "|postar um comentário|enviar um comentário",
    "it": r"lascia un commento|rispondi (?:a|annulla)\b|navigazione articoli|i commenti sono (?:chiusi|disabilitati)"
    r"|il tuo indirizzo e-?mail non sarà pubblicato|posta un commento"
    "|invia commento|aggiungi commento",
    "nl": "geef een reactie|een reactie posten|laat een reactie achter|reacties zijn gesloten|(?:je"
    "|het) e-mailadres wordt niet",
    "sv": "lämna (?:ett svar|en kommentar)|kommentera|skicka en kommentar|kommentarer (?:är stängda|inaktiverade)"
    "|(?:din )?e-postadress(?:en)? (?:kommer inte"
    "|publiceras inte)",
    "no": "legg (?:igjen|inn) (?:en kommentar|et svar)|det er stengt for kommentarer|kommentarer er stengt"
    "|din e-postadresse vil ikke",
    "da": "skriv (?:et svar|en kommentar)|send en kommentar|lukket for kommentarer|din e-mailadresse vil ikke",
    "fi": "jätä kommentti|lähetä kommentti|kirjoita kommentti|kommentointi on suljettu"
    "|sähköpostiosoitettasi ei julkaista|(?:kommentoi|vastaa) peruuta|lisää kommentti",
    "pl": "dodaj komentarz|kto jest online|wyświetl posty z|wróć do „|prześlij komentarz|zostaw komentarz"
    "|możliwość komentowania (?:jest|została) wyłączona"
    "|twój adres e-?mail nie zostanie",
    "cs": "napsat komentář|přidat komentář|okomentovat$|komentáře (?:nejsou povoleny|jsou uzavřeny)"
    "|vaše e-mailová adresa nebude|přidejte komentář",
    "sk": "pridaj(?:te)? komentár|vaša e-mailová adresa nebude",
    "uk": "залишити (?:відповідь|коментар)|ваша e-?mail адреса не",
    "ro": "lasă un (?:răspuns|comentariu)|adresa ta de email nu va fi",
    "hr": "(?:komentiraj|odgovori) odustani od odgovora|vaša adresa e-pošte neće biti",
    "ca": "deixa un (?:comentari|resposta)|deixa una resposta|l['’]adreça electrònica no es publicarà",
    "ru": "добавить комментарий|показать сообщения за|кто сейчас на (?:конференции|форуме)|отправить комментарий"
    "|остав(?:ить|ьте) комментарий|обсуждение закрыто"
    "|комментарии (?:закрыты|отключены)"
    "|ваш (?:адрес )?e-?mail не будет опубликован",
    "el": r"αφήστε μια απάντηση|σχολιάστε ακύρωση"
    r"|δημοσίευση σχολίου|τα σχόλια είναι κλειστά|η (?:ηλ\. )?διεύθυνσ[ηή] σας δεν",
    "tr": "bir (?:yanıt|cevap|yorum) yazın|yorum (?:yapın|ekle)$|yorum yapın (?:cevabı|yanıtı) iptal"
    "|yorum gönder$|yorumlar (?:kapatıldı|kapalı)|e-posta (?:hesabınız|adresiniz)",
    "hu": r"hozzászólás írása|kommentezéshez |hozzászólás a\(z\) "
    "|vélemény, hozzászólás|megjegyzés küldése|a hozzászólások (?:lezárva|jelenleg)"
    "|az e-mail-címet nem",
    "id": "tinggalkan (?:balasan|komentar)|posting komentar|kirim komentar|alamat email anda tidak akan"
    "|langganan: posting",
    "zh": "发表(?:回复|评论)|發表(?:迴響|回應|留言)|發佈留言|取消回复|您的(?:电子)?邮箱地址不会|電子郵件地址不會"
    "|您的電子郵件",
    "ja": "コメントを残す|コメントを投稿|コメントする コメントをキャンセル"
    "|コメントは受け付けていません|メールアドレスが公開されることはありません",
}
"""How lines begin in which a reader is asked to comment, or told that he cannot."""

REPLY: Final = {
    "en": "reply|replies|quote|add to quote|multi-?quote|report(?: abuse| post)?|flag|permalink|reply with quote"
    r"|reply to (?:this|comment)(?: comment)?|delete|loading(?:\.\.\.|…)|in reply to|direct link|cancel reply"
    "|expand full comment|last reply|parent",
    "de": "antworten|zitieren|zitat|melden|permanenter link|mit zitat antworten|löschen",
    "fr": "répondre|citer|supprimer|signaler",
    "es": "responder|citar|eliminar|denunciar",
    "pt": "excluir|apagar",
    "it": "rispondi|elimina|segnala",
    "ca": "respon",
    "nl": "beantwoord(?:en)?|reageren|verwijderen|rapporteren",
    "sv": "svara|svar|ta bort|radera|citera|anmäl",
    "no": "slett|rapporter",
    "da": "besvar|slet|anmeld",
    "fi": "vastaa|poista|ilmoita",
    "pl": "odpowiedz|usuń|cytuj|zgłoś",
    "cs": "odpovědět|vymazat|smazat|citovat|nahlásit",
    "ru": "ответить|ветвь дискуссии|уровень выше|развернуть|свернуть|удалить|цитировать|пожаловаться",
    "el": "απάντηση|διαγραφή|παράθεση|αναφορά",
    "tr": "yanıtla|cevapla|sil|alıntı|şikayet et",
    "hu": "válasz(?: erre)?|törlés|idézet|jelentés",
    "ja": "返信(?:する)?|削除|引用|報告|通報",
    "zh": "回复|回覆",
    "sk": "odpovedať",
    "ro": "răspunde",
    "uk": "відповісти",
    "hr": "odgovori",
    "id": "balas",
}
"""Buttons that only a comment has."""

REPLIES: Final = {
    "es": "respuestas",
    "pt": "respostas",
    "it": "risposte",
    "fi": "vastaukset",
    "pl": "odpowiedzi",
    "cs": "odpovědi",
    "hu": "válaszok",
    "tr": "yanıtlar",
    "el": "απαντήσεις",
    "ru": "ответы",
}
"""What stands over the answers to a comment, where it is neither a button nor a heading of all comments."""

SHARE: Final = {
    "de": "teilen|bearbeiten|nach oben|gefällt mir|mehr anzeigen|aufklappen",
    "fr": "partager|permalien|lien permanent|haut",
    "es": "compartir|link permanente|enlace permanente|arriba",
    "pt": "compartilhar|partilhar|voltar ao topo",
    "it": "condividi",
    "nl": "delen|omhoog",
    "sv": "dela|upp|permalänk",
    "no": "del",
    "fi": "jaa",
    "pl": "udostępnij|na górę",
    "cs": "sdílet|nahoru",
    "ru": "поделиться|постоянная ссылка|вернуться к началу|наверх",
    "el": "κοινοποίηση|κορυφή",
    "tr": "paylaş|başa dön",
    "hu": "megosztás|vissza a tetejére",
    "ja": "シェア|共有",
}
"""Buttons that a comment has, and other things too."""

ORDER: Final = {
    "en": "sort(?:ed)? by:?(?: (?:best|newest|oldest|date|top))?|(?:oldest|newest)(?: first)?|most reactions|restacks",
    "de": "sortieren nach|neueste zuerst|älteste zuerst|beste zuerst",
    "fr": "trier par|les plus (?:récents|anciens)",
    "es": "ordenar por|más (?:recientes|antiguos)",
    "pt": "mais (?:recentes|antigos)",
    "it": "ordina per|più (?:recenti|vecchi)",
    "nl": "sorteer op|nieuwste eerst|oudste eerst",
    "pl": "od naj(?:nowszych|starszych)",
    "ru": "показать сначала|сначала(?: новые| старые| лучшие)?|новые|старые|все комментарии",
}
"""Buttons that put comments in another order."""

SIGNED: Final = {
    "de": "kommentiert von|kommentar von|geschrieben von|verfasst von|gepostet von|erstellt von|beitrag von",
    "fr": "(?:publié|posté|rédigé|écrit|message) par",
    "es": "(?:publicado|escrito|enviado|mensaje) por",
    "pt": "(?:publicado|escrito|enviado|postado|mensagem) por",
    "it": "(?:inviato|scritto|pubblicato) da|messaggio d[ai]",
    "nl": "(?:geplaatst|geschreven|bericht) door",
    "sv": "(?:inlägg|skrivet|skriven|postat) av",
    "no": "(?:skrevet|innlegg|publisert) av",
    "da": "(?:skrevet|indlæg) af",
    "fi": "kirjoittanut|lähettänyt|kirjoittaja",
    "pl": "(?:napisane|dodane|wysłane) przez|(?:post )?autor:",
    "cs": "vložil|napsal|příspěvek od",
    "ru": "автор:|написал|отправлено|сообщение",
    "el": "(?:αναρτήθηκε|δημοσίευση) από",
    "tr": "gönderen",
    "hu": "írta:|szerző:",
    "ja": "投稿:|投稿者",
}
"""What a signature begins with, before the name."""

BY: Final = {"it": "da|di", "nl": "door", "da": "af", "pl": "przez|od", "cs": "od", "ru": "от", "el": "από"}
"""The same in one small word, which is a signature only before a name with a time."""

IN_REPLY_TO: Final = {
    "de": "(?:als )?antwort auf",
    "fr": "en réponse à",
    "es": "en respuesta a",
    "pt": "em resposta a",
    "it": "in risposta a",
    "nl": "als (?:reactie|antwoord) op",
    "sv": "som svar på",
    "da": "som svar til",
    "fi": "vastauksena(?: käyttäjälle)?",
    "pl": "w odpowiedzi (?:na|do)",
    "cs": "(?:v )?odpově(?:ď|di) na",
    "ru": "в ответ на",
    "el": "(?:σε )?απάντηση (?:σε|στον|στην)",
}
"""What stands before the name of whom somebody answers."""

AVATARS: Final = {
    "en": "avatar (?:of|for) NAME|NAME(?:'s|’s)? (?:avatar|gravatar|profile picture)",
    "de": "(?:avatar|profilbild|bild) von NAME",
    "fr": "avatar de NAME",
    "it": "avatar di NAME",
    "nl": "avatar van NAME",
    "sv": "avatar (?:för|av) NAME",
    "da": "avatar af NAME",
    "fi": "avatar: NAME|käyttäjän NAME avatar",
    "pl": "awatar(?: użytkownika)? NAME",
    "cs": "avatar uživatele NAME",
    "ru": "аватар[а-я]{0,2} NAME",
    "el": "άβαταρ NAME",
    "tr": "NAME avatarı",
    "hu": "NAME avatarja",
    "ja": "NAME ?のアバター",
}
"""What is printed for the picture of a user, by his NAME."""

PINGBACKS: Final = {
    "fr": "ping|rétrolien",
    "nl": "ping-terugmelding",
    "no": "tilbakeping",
    "fi": "paluuviite",
    "cs": "zpětný odkaz",
    "ru": "уведомление",
    "el": "παράθεμα",
    "tr": "geri bildirim",
    "hu": "visszajelzés|visszakövetés",
    "ja": "ピンバック|トラックバック",
}
"""What stands before the title of a page that links here, where it is not "Pingback" as in most languages."""

BADGES: Final = {
    "de": "autor|beitragsautor|verfasser|mitglied|gast|(?:neuer|erfahrener|aktiver|registrierter) benutzer|benutzer"
    "|anfänger|fortgeschrittener|profi|schüler|meister|erleuchteter",
    "fr": "auteur(?:/autrice)?|auteur de l['’]article|membre(?: actif)?",
    "es": "autor de la entrada|miembro(?: activo)?|nuevo usuario",
    "pt": "autor do post",
    "it": "autore articolo",
    "nl": "bericht ?auteur",
    "sv": "inläggsförfattare",
    "no": "innleggsforfatter",
    "da": "indlægsforfatter",
    "fi": "artikkelin kirjoittaja",
    "pl": "autor wpisu",
    "cs": "autor příspěvku",
    "ru": "автор(?: записи)?",
    "el": "συντάκτης(?: άρθρου)?",
    "tr": "yazar",
    "hu": "szerző|bejegyzés szerzője",
    "ja": "投稿者|投稿作成者",
}
"""What stands beside the name of the author of a post who answers, or of a member."""

CARDS: Final = {
    "de": "beiträge|dabei seit|mitglied seit|registriert",
    "fr": "inscrit|inscription",
    "es": "mensajes|registrado",
    "pt": "mensagens|registado em",
    "it": "messaggi|registrato|iscritto",
    "nl": "berichten|lid geworden op",
    "sv": "inlägg|blev medlem",
    "no": "innlegg|registrert",
    "da": "indlæg|tilmeldt",
    "fi": "viestit|liittynyt",
    "pl": "posty|rejestracja",
    "cs": "příspěvky|registrován",
    "ru": r"сообщени\w+|регистрация|зарегистрирован",
    "el": "δημοσιεύσεις|εγγραφή",
    "tr": "mesajlar|kayıt",
    "hu": "csatlakozott",
}
"""Labels in the card of a user of a forum."""


def alternatives(table: dict[str, str]) -> str:
    """The strings of all languages, parted by bars."""
    return "|".join(table.values())
