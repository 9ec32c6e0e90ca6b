"""shop-controls: the buttons of a shop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain, removals
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "add to cart|add to basket|add to bag|add to shopping cart|add to trolley|add to wishlist|add to wish list"
    "|add to favorites"
    "|add to favourites|add to compare|add to registry|buy now|buy it now|buy on amazon|order now|in stock|out of stock"
    "|currently out of stock|temporarily out of stock|write a review|write a customer review|write your own review"
    "|be the first to review this product"
    "|be the first to write a review|review this product|rate this product|submit a review|read reviews|see all reviews"
    "|see all customer reviews|select options|view cart|view basket|view shopping cart|go to checkout"
    "|proceed to checkout|continue shopping|check availability|notify me when available|email me when available"
    "|quick view"
    "|quick shop|choose options|click to zoom|hover to zoom|sold by|ships from|add your review"
    "|your cart is empty"
    "|your shopping cart is empty|there are no reviews yet|no reviews yet|be the first to review|customers also bought"
    "|customers who bought this item also bought|frequently bought together|compare products|add to quote"
    "|shipping calculated at checkout|clear selection|product added to cart",
    "in den Warenkorb|in den Einkaufswagen|auf die Wunschliste|zur Wunschliste hinzufügen|jetzt kaufen|auf Lager"
    "|sofort lieferbar"
    "|nicht vorrätig|zum Warenkorb|Ihr Warenkorb ist leer|Bewertung schreiben|zzgl Versandkosten"
    "|ajouter au panier|ajouter à ma liste|acheter maintenant|en stock|rupture de stock|voir le panier|rédiger un avis"
    "|añadir al carrito|añadir a la cesta|agregar al carrito|comprar ahora|en existencias|ver carrito"
    "|aggiungi al carrello"
    "|acquista ora|adicionar ao carrinho|comprar agora|em estoque|fora de estoque"
    "|lägg i varukorgen"
    "|lägg i varukorg|köp nu|i lager|in winkelwagen|in winkelmandje|op voorraad|niet op voorraad|lisää ostoskoriin"
    "|osta nyt",
)
_WORDS = frozenset("cart basket warenkorb panier carrito carrello".split())
_ROW = re.compile(
    r"(?>(?:(?:\$?\d++(?:\.\d\d)?|qty|quantity|menge|- ?\+) ?:? ?)*)(?:add to (?:cart|basket|bag)|in den warenkorb"
    r"|ajouter au panier"
    r"|añadir al carrito|aggiungi al carrello)(?: (?:add to (?:wish ?list|compare)|quick view|buy now|details"
    r"|more info))*$",
    re.IGNORECASE,
)

_ITEM = "A lamp of brass, as it hung on the ferry."


@line_rule(
    code="FU029",
    name="shop-controls",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Button of a shop",
    cure="Remove the line",
    phrases=_ALONE,
    words=_WORDS,
    examples=(
        Example(f"{_ITEM}\n\nAdd to cart", f"{_ITEM}\n\n"),
        Example("Sold out\n\nNobody had thought of it.", "Sold out\n\nNobody had thought of it."),
    ),
)
def shop_controls(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines such as `Add to cart`, `In stock`, `Write a review`, in nine languages.

    What a headline may say as well (`Sold out`) stays, and so does the first line of a text.

    ## Why it matters

    It repeats with each thing that is sold.

    ## Fix safety

    Unsafe in a text file. Conversion to a document sets the line aside as furniture and keeps it.

    ## Known from

    7 of 1,000 web texts, 42 of 1,000 whole pages in Markdown.
    """
    rows = [line for line in lines.holding(_WORDS) if _ROW.match(plain(line))]
    yield from removals([line for line in (*lines.reading(_ALONE), *rows) if lines.rank(line)])
