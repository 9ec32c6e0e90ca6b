"""What blogs print between a post and its comments, by language: data, no method."""

from __future__ import annotations

from typing import Final

FOOT: Final = {
    "en": r"(?:posted|filed|published|tagged|categori[sz]ed)\b|tags?\b|labels?\b|categor(?:y|ies)\b|topics?\b|permalink"
    r"|trackbacks?\b|bookmark\b|share\b|sharing\b|like\b|print\b|related(?: (?:posts?|articles?|stories|content"
    r"|links?))? ?:?$|previous\b|next\b|written by\b"
    r"|by [^\n]{2,40} [|·•]|(?:leave a|no) comments?\b|about the author|view all posts|listed below"
    r"|enjoyed? this|sign up|more from\b|you (?:might|may) also|responses?\b|rate this|read more\b|follow\b",
    "de": r"kategorien?\b|schlag(?:wörter|worte|wort)\b|teilen\b|weitersagen|gefällt|liken?\b|drucken"
    r"|druckversion|autor\b"
    r"|veröffentlicht\b|abgelegt\b|verschlagwortet|eingestellt von|eingereicht von|vorheriger?\b|nächster?\b|weiter\b"
    r"|über (?:den autor|die autorin)|ähnliche\b|blog von\b|anmelden oder|dieser (?:beitrag|eintrag)",
    "fr": r"catégories?\b|étiquett\w+|mots[- ]clés|partager\b|j['’]aime\b|imprimer\b|publié\b|classé\b|précédent\b"
    r"|suivant\b|article (?:précédent|suivant)|à propos de l['’]auteur|permalien|posté\b|rédigé par|libellés"
    r"|navigation",
    "es": r"categorías?\b|etiquet\w+|compart\w+|me gusta\b|imprimir\b|publicad[oa]\b|archivad[oa]\b|anterior\b"
    r"|siguiente\b"
    r"|sobre (?:el autor|la autora)|acerca del autor|visto\b|valora\b|modificado\b|enviar por|lo último de|enlaces?\b"
    r"|entrada (?:anterior|siguiente|más)|navegación|relacionad[oa]s?\b",
    "pt": r"marcadores|etiquetas|categorias?\b|compartilh\w+|partilh\w+|gosto\b|curtir|imprimir\b|postado\b|arquivado\b"
    r"|publicado\b|próxim[oa]\b|sobre [oa] autora?\b|enviar por|navegação",
    "it": r"etichette|categori[ae]\b|condividi\w*|mi piace|stampa\b|pubblicato\b|archiviato\b|precedente\b|successivo\b"
    r"|invia\b|postalo\b|tag\b|informazioni su|l['’]autore\b|navigazione",
    "nl": r"categorie(?:ën)?\b|labels?\b|delen\b|deel\b|vind ik leuk|geplaatst\b|gepubliceerd\b|vorige?\b|volgende?\b"
    r"|over de auteur|gerelateerd|berichtnavigatie|dit bericht\b|afdrukken",
    "sv": r"kategori(?:er)?\b|etikett\w*|dela\b|gilla\b|publicera[dt]\b|inlagt?\b|postat\b|skriv ut|föregående\b"
    r"|nästa\b"
    r"|om författaren|relaterat|inläggsnavigering|taggar\b|märkt\b",
    "no": r"kategori(?:er)?\b|stikkord|merket\b|del (?:dette|denne|på)\b|lik\b|liker\b|publisert\b|postet\b"
    r"|skriv ut|e-post"
    r"|forrige\b|neste\b|eldre\b|nyere\b|innleggsnavigasjon|om forfatteren|legg igjen",
    "da": r"skrevet\b|udgivet\b|del dette|synes godt om|indlægsnavigation|tagget\b|om forfatteren|ældre\b|relateret",
    "fi": r"kategoria\w*|avainsana\w*|tunnisteet|jaa\b|tykkää\b|julkaistu\b|edellinen\b|seuraava\b|artikkelien selaus"
    r"|tietoja kirjoittajasta|aiheeseen liittyvää|tulosta\b",
    "pl": r"kategori[ae]\b|tagi?\b|etykiety|otagowano|oznaczon[oey]\b|udostępni\w*|kliknij\b|lubię\b|drukuj"
    r"|opublikowan[oey]\b"
    r"|poprzedni\w*|następn\w*|nawigacja\b|o autor[kz]\w*|podziel się|podobne|zobacz\b",
    "cs": r"štítky|rubriky?\b|kategorie\b|tagy\b|sdílet|sdílejte|tisk\b|líbí\b|to se mi líbí|předchozí\b"
    r"|následující\b|další\b"
    r"|navigace\b|o autor\w+|zveřejněno|publikováno|přečteno|karma\b|vytisknout",
    "sk": r"značky|kategóri[ae]\b|zdieľa\w+|páči sa|predchádzajúci|nasledujúci|navigácia",
    "hu": r"küldés\b|bejegyezte|dátum\b|címkék?\b|kategóri[aá]k?\b|megosztás|oszd meg|tetszik\b|tetszett\b"
    r"|nyomtatás|előző\b|következő\b"
    r"|bejegyzés\b"
    r"|a szerzőről|kapcsolódó|közzétéve",
    "ro": r"etichet\w+|categori[ei]\b|distribu\w+|partaja\w*|apreci\w+|tipăr\w+|publicat\b|navigare\b|articolul\b"
    r"|despre autor|dă clic|similare",
    "hr": r"kategorij[ae]\b|oznake|podijeli\b|sviđa\b|objavljeno\b|prethodn\w+|sljedeć\w+|navigacija",
    "ca": r"categori(?:a|es)\b|etiquetes|comparteix|m['’]agrada|publicat\b|navegació|entrad[ae]s?\b",
    "tr": r"kategori(?:ler)?\b|etiket(?:ler)?\b|paylaş\w*|bunu\b|beğen\b|yazdır|önceki\b|sonraki\b"
    r"|yazı (?:gezinmesi|dolaşımı)"
    r"|yayınla\w+|yazar hakkında|ilgili\b",
    "el": "κατηγορί\\w+|ετικέτ\\w+|κοινοποι\\w+|μου αρέσει|εκτύπωση|προηγούμεν\\w+|επόμεν\\w+|πλοήγηση|δημοσιεύ\\w+"
    "|αναρτήθηκε|σχετικά με|μοιραστείτε",
    "ru": "рубрик\\w+|метки|теги|ярлыки|категори\\w+|поделиться|нравится|печать|опубликовано|запись\\b"
    "|предыдущ\\w+|следующ\\w+"
    "|навигация|похож\\w+|об авторе|автор\\b|tags\\b|current (?:mood|music|location)|просмотр\\w+",
    "uk": "рубрик\\w+|позначки|мітки|категорі\\w+|поділитися|подобається|натисніть|друк\\w*|опубліковано|попередн\\w+"
    "|наступн\\w+|навігація|пов['’]язан\\w+|про автора",
    "id": r"label\b|kategori\b|berbagi|bagikan|kirimkan|diposting|ditulis|suka\b|cetak|sebelumnya|selanjutnya"
    r"|navigasi|tag\b",
    "ja": "カテゴリー?|タグ|ラベル|共有|シェア|いいね|クリックして|前の|次の|投稿|関連|印刷|この記事|著者",
    "zh": "分类|分類|标签|標籤|分享|发表在|發表於|发布|上一篇|下一篇|文章导航|文章導覽|相关|相關|喜欢|喜歡|打印"
    "|收藏|作者",
}
"""How short lines begin that stand between a post and its comments; elsewhere the same words begin anything."""
