// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.dossiers.api.Family;
import org.faisceau.dossiers.api.Grid;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.osgi.service.component.annotations.Component;

/**
 * Hands the newest grid to other Living-Labs, to be held against theirs indication by indication. It is not taken: what a dossier is judged by
 * comes with a version of the product, in which its rules are written.
 */
@Component
public final class GridExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(GridExchange.class);
    private final Grid newest = Grids.shipped().get(Grids.NEWEST);

    @Override
    public String kind() {
        return "grid";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("exchange.title");
    }

    @Override
    public String label(String field, Locale locale) {
        var words = TEXTS.in(locale);
        return words.has("exchange." + field) ? words.say("exchange." + field) : field;
    }

    @Override
    public List<Item> offered() {
        return List.of(item());
    }

    /** A line for each indication, as the guide has it in French. */
    private Item item() {
        var fields = new LinkedHashMap<String, String>();
        Arrays.stream(Family.values()).forEach(family -> fields.put(family.name(), newest.of(family).stream().map(one -> one.code() + " · " + one.fr().title() + " (" + TEXTS.in(Locale.FRENCH).say("exchange.weight." + one.weight()) + ")").collect(Collectors.joining("\n"))));
        return new Item(newest.version(), TEXTS.in(Locale.FRENCH).say("exchange.grid", newest.version()), fields);
    }

    @Override
    public Optional<Item> own(Actor actor, String id) {
        return id.equals(newest.version()) ? Optional.of(item()) : Optional.empty();
    }

    /** Whatever version they send, it is held against the newest here. */
    @Override
    public Optional<String> twin(Actor actor, Item received) {
        return Optional.of(newest.version());
    }
}
