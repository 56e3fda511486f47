// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.List;
import org.faisceau.console.CardView;
import org.faisceau.console.spi.Card;

/**
 * The cards as they are laid out: figures in a row of their own, then the others.
 *
 * @param mayChooseModules true for who can start modules
 * @param narrowed true where a perspective hides cards
 */
public record Board(List<CardView> figures, List<CardView> others, boolean mayChooseModules, boolean narrowed) {
    private static final List<String> BADGES = List.of("badge", "badge badge-info", "badge badge-violet", "badge badge-warn");

    static Board of(List<CardView> cards, boolean mayChooseModules, boolean narrowed) {
        return new Board(
                cards.stream().filter(it -> it.size() == Card.Size.FIGURE).toList(), cards.stream().filter(it -> it.size() != Card.Size.FIGURE).toList(),
                mayChooseModules, narrowed);
    }

    public boolean isEmpty() {
        return figures.isEmpty() && others.isEmpty();
    }

    /** Each figure in a row has its colour. */
    public String badge(int place) {
        return BADGES.get(place % BADGES.size());
    }

    public String className(CardView card) {
        return card.size() == Card.Size.WIDE ? "card card-wide" : "card";
    }
}
