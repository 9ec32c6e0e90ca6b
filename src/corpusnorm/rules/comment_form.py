"""comment-form: the form by which a reader leaves a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain, removals, runs
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "leave a reply|leave a comment|leave a response|leave your comment|leave a reply cancel reply|cancel reply"
    "|leave a comment cancel reply|post a comment|post a reply|post your comment|post comment|post new comment"
    "|add a comment|add your comment|add new comment|add comment|add a new comment|write a comment|write your comment"
    "|submit a comment|submit comment|submit your comment|join the discussion|join the conversation|make a comment"
    "|leave your reply|click here to cancel reply|comments are closed|comments are closed for this post"
    "|comments for this post are closed|comments on this entry are closed|comments closed|comments off"
    "|comments are now closed|comments are disabled|comments are off for this post"
    "|comments for this thread are now closed"
    "|commenting is closed|your email address will not be published|required fields are marked"
    "|your email address will not be published required fields are marked"
    "|your email is never published nor shared|your email is never shared required fields are marked"
    "|email will not be published|mail will not be published|email will not be published required"
    "|mail will not be published required|email address never made public|address never made public"
    "|email required address never made public|fill in your details below or click an icon to log in"
    "|enter your comment here|enter your comment|type your comment here|type your comment"
    "|please log in using one of these methods to post your comment|connecting to s|notify me of new posts by email"
    "|notify me of new posts via email|notify me of new comments via email|notify me of follow up comments by email"
    "|notify me of followup comments via e mail|notify me of follow up comments via e mail|notify me of new comments"
    "|notify me of follow up comments|you can use these html tags|xhtml you can use these tags|name required"
    "|email required"
    "|allowed html tags|your comment is awaiting moderation|required fields|want to join the discussion"
    "|feel free to contribute|comment form|be the first to comment|be the first to leave a comment|post reply"
    "|save my name email and website in this browser for the next time i comment|load comments|loading comments"
    "|this site uses akismet to reduce spam learn how your comment data is processed|hide comments|show comments"
    "|view comments|react to this story"
    "|subscribe to post comments atom|subscribe to comments|subscribe to post comments|no comments yet"
    "|no comments",
    "escribe el primer comentario|commenta per primo|keine Kommentare|noch keine Kommentare|aucun commentaire"
    "|nessun commento|sin comentarios|nenhum comentário"
    "|inga kommentarer|geen reacties|ei kommentteja",
    "Kommentar verfassen|Kommentar schreiben|Kommentar hinterlassen|schreibe einen Kommentar"
    "|hinterlasse einen Kommentar"
    "|schreib einen Kommentar|einen Kommentar schreiben|einen Kommentar hinterlassen|Kommentar hinzufügen"
    "|Kommentar abschicken|Kommentar absenden|Kommentar veröffentlichen|Antwort abbrechen|Antworten abbrechen"
    "|schreibe einen Kommentar Antworten abbrechen|Kommentar verfassen Antwort abbrechen|hinterlasse eine Antwort"
    "|hinterlasse eine Antwort Antworten abbrechen|Kommentare sind geschlossen|die Kommentare sind geschlossen"
    "|Kommentarfunktion geschlossen|Gib hier deinen Kommentar ein|Gib deinen Kommentar hier ein"
    "|deine E-Mail-Adresse wird nicht veröffentlicht|deine E-Mail-Adresse wird niemals veröffentlicht"
    "|Adresse wird niemals veröffentlicht|E-Mail Adresse wird niemals veröffentlicht|E-Mail erforderlich"
    "|Name erforderlich"
    "|E-Mail erforderlich Adresse wird niemals veröffentlicht|erforderliche Felder sind mit markiert|Verbinde mit s"
    "|deine E-Mail-Adresse wird nicht veröffentlicht erforderliche Felder sind mit markiert"
    "|Benachrichtigung bei weiteren Kommentaren per E-Mail senden|Informiere mich über neue Beiträge per E-Mail"
    "|Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen",
    "laisser un commentaire|laisser une réponse|laissez un commentaire|écrire un commentaire|ajouter un commentaire"
    "|annuler la réponse|laisser un commentaire annuler la réponse|poster un commentaire|publier un commentaire"
    "|les commentaires sont fermés|commentaires fermés|votre adresse e-mail ne sera pas publiée"
    "|votre adresse de messagerie ne sera pas publiée|les champs obligatoires sont indiqués avec"
    "|prévenez-moi de tous les nouveaux commentaires par e-mail|deja un comentario|deja una respuesta"
    "|dejar un comentario"
    "|deja una respuesta cancelar respuesta|deja un comentario cancelar la respuesta|cancelar respuesta"
    "|publicar un comentario|añadir un comentario|tu dirección de correo electrónico no será publicada"
    "|los campos obligatorios están marcados con|comentarios cerrados|lascia un commento|lascia una risposta"
    "|lascia un commento annulla risposta|annulla risposta|posta un commento|scrivi un commento|aggiungi un commento"
    "|il tuo indirizzo email non sarà pubblicato|i campi obbligatori sono contrassegnati|i commenti sono chiusi"
    "|deixe um comentário|deixe uma resposta|deixe uma resposta cancelar resposta|deixe um comentário cancelar resposta"
    "|o seu endereço de e-mail não será publicado|o seu endereço de email não será publicado|postar um comentário"
    "|enviar um comentário|campos obrigatórios são marcados com|lämna ett svar|lämna en kommentar"
    "|lämna ett svar avbryt svar"
    "|avbryt svar|skriv en kommentar|skicka en kommentar|lägg till en kommentar|kommentarer inaktiverade"
    "|kommentarer är stängda|din e-postadress kommer inte publiceras|obligatoriska fält är märkta"
    "|geef een reactie|geef een reactie reactie annuleren|reactie annuleren|laat een reactie achter|plaats een reactie"
    "|een reactie posten|reacties zijn gesloten|je e-mailadres wordt niet gepubliceerd"
    "|vereiste velden zijn gemarkeerd met"
    "|jätä kommentti|kirjoita kommentti|lähetä kommentti|peruuta vastaus|vastaa peruuta vastaus"
    "|kommentointi on suljettu"
    "|sähköpostiosoitettasi ei julkaista|pakolliset kentät on merkitty|dodaj komentarz|добавить комментарий"
    "|los comentarios están cerrados|los comentarios están desactivados|os comentários estão fechados"
    "|os comentários estão encerrados|os comentários estão desativados|i commenti sono disabilitati",
    "legg igjen en kommentar|legg igjen et svar|legg inn en kommentar|det er stengt for kommentarer"
    "|kommentarer er stengt|skriv et svar|send en kommentar|annuller svar|lukket for kommentarer"
    "|zostaw komentarz|prześlij komentarz|anuluj pisanie odpowiedzi|możliwość komentowania jest wyłączona"
    "|możliwość komentowania została wyłączona|napsat komentář|přidat komentář|okomentovat"
    "|zrušit odpověď na komentář|komentáře nejsou povoleny|komentáře jsou uzavřeny"
    "|оставить комментарий|отправить комментарий|отменить ответ|обсуждение закрыто|комментарии закрыты"
    "|комментарии отключены|αφήστε μια απάντηση|ακύρωση απάντησης|δημοσίευση σχολίου|τα σχόλια είναι κλειστά"
    "|bir yanıt yazın|bir cevap yazın|bir yorum yazın|yorum yaz|yorum yap|yanıtı iptal et|cevabı iptal et|yorum gönder"
    "|yorumlar kapatıldı|yorumlar kapalı|hozzászólás írása|vélemény hozzászólás|kilépés a válaszból"
    "|megjegyzés küldése|a hozzászólások lezárva|コメントを残す|コメントをキャンセル|コメントを投稿"
    "|コメントは受け付けていません。|コメントは受け付けていません",
)
_FIELDS = phrases(
    "name|email|e mail|website|url|comment|your name|your email|your website|web site|homepage|submit|mail|kommentar"
    "|webseite|nom|e mail adresse|adresse e mail|site web|commentaire|nombre|correo electrónico|comentario|nome"
    "|sito web"
    "|twitter picture|facebook photo|google photo|wordpress com logo|gravatar"
    "|commento|namn|e-post|webbplats|naam|reactie|nimi|sähköposti|verkkosivusto|preview|captcha|message|subject"
    "|site|web|navn|nettsted|websted|e-postadress|kommentti|sähköpostiosoite|kotisivu|komentarz|nazwa|adres e-mail"
    "|witryna internetowa|komentář|jméno|webová stránka|комментарий|имя|сайт|σχόλιο|όνομα|ιστότοπος|yorum|ad|e-posta"
    "|İnternet sitesi|internet sitesi|hozzászólás|név|e-mail cím|honlap|コメント|名前|メール|サイト|comentário"
)
_WORDS = frozenset(
    "comment comments conversation konversation conversación published "
    "notify commenting kommentieren kommentierst akismet html veröffentlicht publiée "
    "publicada "
    "publicado pubblicato gepubliceerd publiceras publisert publiceret julkaista opublikowany zveřejněna опубликован "
    "δημοσιεύεται yayımlanmayacak yayınlanmayacak közzé navigateur navegador browser opslaan webbläsare nettleseren "
    "selaimeen przeglądarce prohlížeče браузере πλοηγό tarayıcıya böngészőben "
    "メールアドレスが公開されることはありません。 "
    "次回のコメントで使用するためブラウザーに自分の名前、メールアドレス、サイトを保存する。".split()
)
_SAID = re.compile(
    r"(?:your e-?mail (?:address )?(?:will not|won['’]t|is never|will never) |you are commenting using your"
    r"|notify me (?:of|when|via|by)\b"
    r"|you (?:may|can) use these (?:html|tags)|\(?xhtml: ?you can use|this site uses akismet"
    r"|you can follow this conversation by subscribing"
    r"|vous pouvez suivre cette conversation en vous abonnant|sie können diese konversation verfolgen"
    r"|puede seguir esta conversación"
    r"|fill in your details below or"
    r"|save my name, e-?mail|comments? (?:on|for|to|in) this (?:entry|post|article|thread|story|blog"
    r"|topic)?(?: \w+){0,2} ?(?:are|is|have been) (?:now )?(?:closed|disabled)"
    r"|comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)|be the first to (?:comment|leave a comment"
    r"|post a comment|review|reply)"
    r"|du kommentierst mit deinem|diese website verwendet akismet|ce site utilise akismet|este sitio usa akismet"
    r"|questo sito (?:usa|utilizza) akismet|este site utiliza o akismet|deze site gebruikt akismet"
    r"|deine e-mail-adresse wird nicht veröffentlicht|meinen namen, (?:meine )?e-mail"
    r"|votre adresse (?:e-mail|de messagerie) ne sera pas publiée|enregistrer mon nom, mon e-mail"
    r"|[ts]u dirección de correo electrónico no será publicada|guardar? mi nombre, correo"
    r"|o seu endereço de e-?mail não será publicado|salvar meus dados neste navegador"
    r"|il tuo indirizzo e-?mail non sarà pubblicato|salva il mio nome, e-?mail"
    r"|(?:je|het) e-mailadres wordt niet gepubliceerd|mijn naam, e-mail en site opslaan"
    r"|(?:din )?e-postadress(?:en)? (?:kommer inte publiceras|publiceras inte)|spara mitt namn, min e-post"
    r"|denna webbplats använder akismet|din e-postadresse vil ikke bli publisert|lagre mitt navn, e-post"
    r"|dette nettstedet bruker akismet|din e-mailadresse vil ikke blive publiceret|gem mit navn, mail"
    r"|dette websted bruger akismet|sähköpostiosoitettasi ei julkaista|tallenna nimeni, sähköposti"
    r"|twój adres e-?mail nie zostanie opublikowany|zapamiętaj moje dane w tej przeglądarce"
    r"|(?:ta )?(?:witryna|strona) (?:wykorzystuje|używa) akismet|vaše e-mailová adresa nebude zveřejněna"
    r"|uložit do prohlížeče jméno|tento web používá akismet|ваш (?:адрес )?e-?mail не будет опубликован"
    r"|сохранить моё имя, e-?mail|этот сайт использует akismet|η (?:ηλ\. )?διεύθυνσ[ηή] σας δεν δημοσιεύεται"
    r"|αποθήκευσε το όνομά μου|e-posta (?:hesabınız|adresiniz) yayı[mn]lanmayacak"
    r"|daha sonraki yorumlarımda kullanılması|az e-mail-?címe?t nem tesszük közzé|a nevem, e-mail"
    r"|メールアドレスが公開されることはありません|次回のコメントで使用する"
    r"|there are no comments (?:for|on|yet)"
    r"|comments ?\(\d+\)? (?:post|add|write)|already have a wordpress\.com account)",
    re.IGNORECASE,
)
_LONGEST = 250
"""Characters of a line that can be one of these."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU024",
    name="comment-form",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Form to leave a comment",
    cure="Remove the line",
    phrases=_ALONE | _FIELDS,
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\nLeave a Reply\n\nYour email address will not be published.", f"{_NEWS}\n\n\n\n"),
        Example("Name *\nEmail *\nComment", "Name *\nEmail *\nComment"),
    ),
)
def comment_form(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    The lines of the form in which readers comment (`Leave a Reply`, `Your email address will not be published`,
    `Comments are closed`), in some twenty languages, and the names of its fields right beside these.

    Fields alone stay: the page may be a form.

    ## Why it matters

    It stands where the text ends, and is counted to it.

    ## Fix safety

    Unsafe in a text file: the form is often the only sign of where the comments end. Conversion to a document uses
    it for that, sets the lines aside as furniture and keeps them.

    ## Known from

    59 of 1,000 web texts, blogs nearly all.
    """
    found = {line for line in lines.reading(_ALONE) if lines.rank(line) and line.bare[-1] not in "?,;"}
    said = (line for line in lines.holding(_WORDS) if len(plain(line)) <= _LONGEST and _SAID.match(plain(line)))
    found.update(said)
    if found:
        yield from removals([*found, *_fields(found, lines)])


def _fields(found: set[Line], lines: Lines) -> Iterator[Line]:
    """The fields of the form: names of fields that stand in a row with its other lines."""
    together = sorted({*found, *lines.reading(_FIELDS)}, key=lambda line: line.number)
    for run in runs(together, lines):
        if not found.isdisjoint(run):
            yield from run
